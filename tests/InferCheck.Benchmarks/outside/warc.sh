#!/usr/bin/env bash
# What a reader of web archives that is not ours (warcio, pinned) makes of what `verify --keep` writes: a local site of packed, chunked, moved and missing pages is
# kept twice, then every record is read, its digests are worked out again, and the index is made anew and held against ours.
#   bash tests/InferCheck.Benchmarks/outside/warc.sh
# 0: all as written · 1: something is not, and printed · 2: could not be looked at. Needs dotnet, node and npm; TOOLS names a folder that keeps the reader,
# PROGRAM=…/infercheck.dll looks at another build. Apart from fetching the reader everything stays on loopback.
set -euo pipefail
cd "$(dirname "$0")/../../.."
version=2.4.11
tools=${TOOLS:-${TMPDIR:-/tmp}/infercheck-outside}
for needed in dotnet node npm; do command -v $needed > /dev/null || { echo "warc.sh cannot look: $needed is missing" >&2; exit 2; }; done
[ -d "$tools/warcio-$version/node_modules/warcio" ] \
  || npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix "$tools/warcio-$version" "warcio@$version" > /dev/null 2>&1 || true
[ -d "$tools/warcio-$version/node_modules/warcio" ] || { echo "warc.sh cannot look: warcio $version cannot be installed with npm" >&2; exit 2; }
program=${PROGRAM:-src/InferCheck.Site/bin/Debug/net10.0/infercheck.dll}
[ -n "${PROGRAM:-}" ] || dotnet build src/InferCheck.Site -v quiet --nologo > /dev/null || { echo "warc.sh cannot look: the site does not build" >&2; exit 2; }

work=$(mktemp -d)
cp tests/InferCheck.Benchmarks/outside/warc.mjs "$work/warc.mjs"
ln -s "$tools/warcio-$version/node_modules" "$work/node_modules"
node "$work/warc.mjs" serve "$work/port" & id=$!
trap 'kill "$id" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT
for _ in $(seq 200); do [ -s "$work/port" ] && break; sleep 0.1; done
site=http://127.0.0.1:$(cat "$work/port")

mkdir -p "$work/content/providers"
cp -R content/vocabulary "$work/content/vocabulary"
{ printf -- '---\nname: Sample\nclaims:\n  - topic: retention\n    evidence:\n'
  for path in plain packed chunked both brotli moved missing '%C3%A4?b=2&a=1'; do
    printf "      - quote: 'Inputs are deleted after 30 days.'\n        source: '%s/%s'\n" "$site" "$path"
  done
  printf -- '---\n'; } > "$work/content/providers/sample.md"
for _ in 1 2; do
  code=0
  dotnet "$program" verify --content "$work/content" --keep "$work/kept" --allow-private --pause 0 > "$work/report" 2>&1 || code=$?
  [ "$code" = 1 ] || { cat "$work/report"; echo "verify ended with $code"; exit 1; }
done
node "$work/warc.mjs" read "$work"/kept/*.warc.gz "$work"/kept/*.cdxj
