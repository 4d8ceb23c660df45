#!/usr/bin/env bash
# Runs santong from this checkout, whatever folder it is called in; the first time it installs and builds what is missing. Needs Node 20.19.
# With SANTONG_READY=1 it is taken as it is.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
if [ -z "${SANTONG_READY:-}" ]; then
  (cd "$home" && node --input-type=module -e 'import { prepare } from "./scripts/prepare.mjs"; await prepare();') >&2
fi
exec node "$home/bin/santong.js" "$@"
