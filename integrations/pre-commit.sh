#!/usr/bin/env bash
# Before a commit: what it changes, and what depends on it. What is said further is given to santong validate:
#   integrations/pre-commit.sh --baseline 已知问题.yaml
# Without pre-commit (https://pre-commit.com), as git's own hook:
#   printf '#!/bin/sh\nexec /path/to/santong/integrations/pre-commit.sh "$@"\n' > .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
# Where files differ from what is to be committed, that is checked, laid out in a folder of its own; but not in a repository with submodules.
set -euo pipefail
santong="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/santong.sh"
since=()
place=""
folder=""
# before the first commit everything is new
if git rev-parse --verify --quiet HEAD > /dev/null; then
  since=(--since HEAD)
  folder="$(git rev-parse --show-prefix)"
  cd "./$(git rev-parse --show-cdup)"
  if ! git diff --quiet || [ -n "$(git ls-files --others --exclude-standard)" ]; then
    if [ -z "$(git ls-files --stage | sed -n '/^160000 /p')" ]; then
      place="$(mktemp -d)/commit"
      git -c core.hooksPath=/dev/null worktree add --quiet --detach --no-checkout "$place" HEAD
      git checkout-index --all --prefix="$place/"
    fi
  fi
fi
# git tells a hook where its index lies, which says nothing to anybody else
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE GIT_PREFIX
if [ -z "$place" ]; then
  cd "./$folder"
  exec "$santong" validate ${since[@]+"${since[@]}"} --format compact "$@"
fi
top="$PWD"
trap 'cd "$top"; git worktree remove --force "$place"; rmdir "$(dirname "$place")"' EXIT
cd "$place"
git read-tree HEAD
cd "./$folder"
"$santong" validate "${since[@]}" --format compact "$@"
