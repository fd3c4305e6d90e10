#!/usr/bin/env bash
# What another reader notices while somebody asks for as much work as they can, 23 at once from one address: unknown names in /watch/, calendars, files.
#   bash tests/InferCheck.Benchmarks/load/watch.sh [seconds]
# PROGRAM=…/infercheck.dll measures another build. Everything stays on loopback. Needs wrk (Debian: apt-get install wrk).
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v wrk > /dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 2; }
seconds=${1:-10}
program=${PROGRAM:-src/InferCheck.Site/bin/Release/net10.0/infercheck.dll}
[ -n "${PROGRAM:-}" ] || dotnet build -c Release src/InferCheck.Site -v quiet --nologo > /dev/null
work=$(mktemp -d) site=http://127.0.0.1:5741
Site__BaseUrl=https://infercheck.example Site__Proxies__0=127.0.0.1 dotnet "$program" --urls $site --content content --data "$work/data" > "$work/log" 2>&1 & id=$!
trap 'kill "$id" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT
for _ in $(seq 300); do curl -s -o /dev/null $site/ && break; sleep 0.1; done

slugs=$(curl -s $site/sitemap.xml | grep -o '/providers/[a-z0-9-]*/<' | cut -d/ -f3 | sort | paste -sd,)
topics=$(sed -n 's/^ *- key: *\([a-z-]*\)$/\1/p' content/vocabulary/topics.yaml | sort | paste -sd,)
# Twenty a second: one page that is kept and one that nobody has asked for before, by turns.
from=0
read_for() {
  local config="$work/urls" number
  for number in $(seq $(($1 * 10))); do
    printf 'url = "%s/providers/openai/"\noutput = /dev/null\nurl = "%s/?q=data%d"\noutput = /dev/null\n' "$site" "$site" $((from + number))
  done > "$config"
  # Cut off at the end, so that what is answered only when the attack is over does not count.
  timeout "$1" stdbuf -oL curl -s --rate 20/s -w '%{http_code} %{time_total} %{url}\n' -H 'X-Forwarded-For: 198.51.100.7' -H 'Accept-Encoding: gzip' -K "$config" > "$work/read" || true
  from=$((from + $1 * 10))
}
of() { grep -- "$1" "$work/read" | cut -d' ' -f2 | sort -n | awk '{ v[NR] = $1 * 1000 } END { printf "median %.1f ms, worst %.0f ms", v[int((NR + 1) / 2)], v[NR] }'; }
shown() { echo "kept page $(of /providers/), new page $(of 'q='), refused $(grep -c '^429' "$work/read" || true) of $(wc -l < "$work/read") in $1 s"; }

read_for 5
for kind in names calendars files; do
  sleep 10; read_for 5; echo "$kind, another reader before: $(shown 5)"
  wrk -t1 -c23 -d"${seconds}s" -s tests/InferCheck.Benchmarks/load/watch.lua $site -- "$kind" "$slugs" "$topics" > "$work/wrk" & attack=$!
  read_for $((seconds - 1)); wait "$attack"
  echo "$kind, another reader during: $(shown $((seconds - 1))); the attacker: $(awk '/requests in/ { all = $1 } /Non-2xx/ { bad = $NF } END { print all " requests, " bad + 0 " of them not answered with 200" }' "$work/wrk")"
done
