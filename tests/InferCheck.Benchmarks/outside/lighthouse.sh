#!/usr/bin/env bash
# What Lighthouse says of ten kinds of page on a phone (its emulated one, its simulated slow line): the median of several runs, and every audit that cost something.
#   bash tests/InferCheck.Benchmarks/outside/lighthouse.sh [runs]
# 0: 100 in all four on all pages · 1: less · 2: could not be looked at. Needs dotnet, curl, node, npm and Chromium; TOOLS names a folder that keeps Lighthouse,
# PROGRAM=…/infercheck.dll looks at another build. Apart from fetching Lighthouse everything stays on loopback.
set -euo pipefail
cd "$(dirname "$0")/../../.."
version=12.8.2 runs=${1:-3}
tools=${TOOLS:-${TMPDIR:-/tmp}/infercheck-outside}
for needed in dotnet curl node npm; do command -v $needed > /dev/null || { echo "lighthouse.sh cannot look: $needed is missing" >&2; exit 2; }; done
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)} || { echo "lighthouse.sh cannot look: no Chromium" >&2; exit 2; }
export CHROME_PATH
cli=$tools/lighthouse-$version/node_modules/lighthouse/cli/index.js
[ -f "$cli" ] || npm install --silent --no-audit --no-fund --no-save --prefix "$tools/lighthouse-$version" "lighthouse@$version" > /dev/null 2>&1 || true
[ -f "$cli" ] || { echo "lighthouse.sh cannot look: lighthouse $version cannot be installed with npm" >&2; exit 2; }
program=${PROGRAM:-src/InferCheck.Site/bin/Release/net10.0/infercheck.dll}
[ -n "${PROGRAM:-}" ] || dotnet build -c Release src/InferCheck.Site -v quiet --nologo > /dev/null || { echo "lighthouse.sh cannot look: the site does not build" >&2; exit 2; }

work=$(mktemp -d) site=http://127.0.0.1:${PORT:-5744}
Site__BaseUrl=$site dotnet "$program" --urls "$site" --content content --data "$work/data" > "$work/log" 2>&1 & id=$!
trap 'kill "$id" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT
for _ in $(seq 600); do curl -sf -o /dev/null "$site/readyz" && break; sleep 0.1; done
look() {
  node "$cli" "$site$address" --quiet --output=json --output-path="$work/$number-$run.json" --form-factor=mobile --throttling-method=simulate --max-wait-for-load=120000 \
    --chrome-flags='--headless=new --no-sandbox --disable-gpu --disable-background-networking' > /dev/null 2>> "$work/log"
}
number=0
for address in / "/?preset=eu-with-safeguards" /providers/openai/ /providers/deepseek/paper/ "/compare/?p=openai&p=mistral&p=deepseek" /topics/retention/ /indexes/chinese-ai-apis/ \
  /changes/ /quality/ /documents/replicate-com-terms/; do
  curl -s -o /dev/null "$site$address"
  number=$((number + 1))
  for run in $(seq "$runs"); do
    # A busy machine makes Lighthouse miss the beginning of its own recording: then once more.
    look || look || look || { tail -3 "$work/log" >&2; exit 2; }
  done
done
node tests/InferCheck.Benchmarks/outside/lighthouse.mjs "$work"
