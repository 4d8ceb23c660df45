#!/usr/bin/env bash
# Before a commit: what changed since the last one, and what depends on it. What is said further is given to santong validate:
#   integrations/pre-commit.sh --baseline 已知问题.yaml
# Without pre-commit (https://pre-commit.com), as git's own hook:
#   printf '#!/bin/sh\nexec /path/to/santong/integrations/pre-commit.sh "$@"\n' > .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
set -euo pipefail
santong="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/santong.sh"
# git tells a hook where its index lies, which says nothing to anybody else
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
since=()
# before the first commit everything is new
if git rev-parse --verify --quiet HEAD > /dev/null; then since=(--since HEAD); fi
exec "$santong" validate ${since[@]+"${since[@]}"} --format compact "$@"
