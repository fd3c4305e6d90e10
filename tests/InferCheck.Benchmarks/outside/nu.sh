#!/usr/bin/env bash
# What the W3C's checker (Nu) finds: in one page of every kind from the running program, in its stylesheet and pictures, and in all pages of a copy made of files.
#   bash tests/InferCheck.Benchmarks/outside/nu.sh
# 0: nothing · 1: something, which is printed · 2: could not be looked at. Needs dotnet, curl, npm and java; TOOLS names a folder that keeps the checker,
# PROGRAM=…/infercheck.dll looks at another build. Apart from fetching the checker everything stays on loopback.
set -euo pipefail
cd "$(dirname "$0")/../../.."
version=26.9.27
tools=${TOOLS:-${TMPDIR:-/tmp}/infercheck-outside}
for needed in dotnet curl npm java; do command -v $needed > /dev/null || { echo "nu.sh cannot look: $needed is missing" >&2; exit 2; }; done
jar=$tools/nu-$version/node_modules/vnu-jar/build/dist/vnu.jar
# Without its scripts: they would fetch a Java, which is here.
[ -f "$jar" ] || npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix "$tools/nu-$version" "vnu-jar@$version" > /dev/null 2>&1 || true
[ -f "$jar" ] || { echo "nu.sh cannot look: vnu-jar $version cannot be installed with npm" >&2; exit 2; }
program=${PROGRAM:-src/InferCheck.Site/bin/Debug/net10.0/infercheck.dll}
[ -n "${PROGRAM:-}" ] || dotnet build src/InferCheck.Site -v quiet --nologo > /dev/null || { echo "nu.sh cannot look: the site does not build" >&2; exit 2; }

work=$(mktemp -d) site=http://127.0.0.1:${PORT:-5743}
Site__BaseUrl=$site dotnet "$program" --urls "$site" --content content --data "$work/data" > "$work/log" 2>&1 & id=$!
trap 'kill "$id" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT
for _ in $(seq 600); do curl -sf -o /dev/null "$site/readyz" && break; sleep 0.1; done
mkdir "$work/pages"
number=0
while read -r address; do
  number=$((number + 1))
  curl -s -o "$work/pages/$(printf %02d $number)$(tr -c 'a-z0-9\n' _ <<< "$address").${address##*.}" "$site$address"
done < <(sed 's/$/#.html/' tests/InferCheck.Benchmarks/outside/kinds.txt; printf '%s\n' /site.css /badge/openai.svg '/badge/openai.svg?topic=training#.svg' /providers/openai/card.svg)
dotnet "$program" export --content content --data "$work/data" --out "$work/copy" --base-url https://infercheck.example > /dev/null 2>> "$work/log"
# Answers of the API stand in the copy as index.html, because their addresses end in a slash; they are JSON.
rm -rf "$work/copy/api"

# Left out: `self` of a policy means nothing for a page read as a file, a block of data is no script, and field-sizing is younger than the checker's CSS.
java -Xss2m -jar "$jar" --also-check-css --also-check-svg --skip-non-html --format gnu --exit-zero-always \
  --filterpattern '.*violates Content Security Policy.*|CSS: “field-sizing”.*' "$work/pages" "$work/copy" > "$work/found" 2>&1
looked=$(find "$work/pages" "$work/copy" -name '*.html' | wc -l)
sed "s|file:$work/||" "$work/found"
echo "Nu $version: $looked pages, $(wc -l < "$work/found") found"
[ ! -s "$work/found" ]
