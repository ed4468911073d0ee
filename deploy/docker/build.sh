#!/bin/sh
# From a clean checkout to what the six images hold: build.sh OUT. The Dockerfile calls it; CI runs its last step into an empty folder and
# starts what comes out (test/chart/images.chart.ts), since the first two are what every clone does (deploy/local/prepare.mjs).
set -eu
out=${1:?say into which folder: build.sh OUT}
cd "$(dirname "$0")/../.."
npm ci --ignore-scripts
NX_DAEMON=false NX_NO_CLOUD=true CI=true npm run build
node deploy/docker/assemble.mjs "$out"
