#!/usr/bin/env bash
# How many requests and bytes the first page costs, and the second and third of the same reader.
#   bash tests/InferCheck.Benchmarks/outside/visits.sh [address…]
# Needs dotnet, curl, node 20 or later and Chromium; PROGRAM=…/infercheck.dll looks at another build. Everything stays on loopback.
set -euo pipefail
cd "$(dirname "$0")/../../.."
for needed in dotnet curl node; do command -v $needed > /dev/null || { echo "visits.sh cannot look: $needed is missing" >&2; exit 2; }; done
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || { echo "visits.sh cannot look: no Chromium" >&2; exit 2; }
program=${PROGRAM:-src/InferCheck.Site/bin/Release/net10.0/infercheck.dll}
[ -n "${PROGRAM:-}" ] || dotnet build -c Release src/InferCheck.Site -v quiet --nologo > /dev/null || { echo "visits.sh cannot look: the site does not build" >&2; exit 2; }
[ $# -gt 0 ] || set -- / /providers/openai/ '/?preset=eu-with-safeguards'
work=$(mktemp -d) site=http://127.0.0.1:${PORT:-5745}
Site__BaseUrl=$site dotnet "$program" --urls "$site" --content content --data "$work/data" > "$work/log" 2>&1 & id=$!
trap 'kill "$id" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT
for _ in $(seq 600); do curl -sf -o /dev/null "$site/readyz" && break; sleep 0.1; done
node --experimental-websocket tests/InferCheck.Benchmarks/outside/visits.mjs "$chromium" "$site" "$@"
