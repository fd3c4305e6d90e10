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
# Twenty a second: half of them kept, half never asked for before.
from=0
read_for() {
  local many=$(($1 * 20))
  curl -s -o /dev/null --rate 20/s -w '%{http_code} %{time_total}\n' -H 'X-Forwarded-For: 198.51.100.7' -H 'Accept-Encoding: gzip' "$site/?q=data$((from / 2))-[1-$((many / 2))]" -o /dev/null "$site/providers/openai/#[1-$((many / 2))]" > "$work/read"
  from=$((from + many))
}
shown() { awk '$1 == 429 { refused++ } { print $2 }  END { printf "%d\n", refused > "'"$work"'/refused" }' "$work/read" | sort -n | awk '{ v[NR] = $1 * 1000 } END { printf "median %.1f ms, p95 %.0f ms, worst %.0f ms", v[int((NR + 1) / 2)], v[int(NR * 0.95)], v[NR] }'; echo ", refused $(cat "$work/refused") of $(wc -l < "$work/read")"; }

read_for 5
for kind in names calendars files; do
  sleep 10; read_for 5; echo "$kind, another reader before: $(shown)"
  wrk -t1 -c23 -d"${seconds}s" -s tests/InferCheck.Benchmarks/load/watch.lua $site -- "$kind" "$slugs" "$topics" > "$work/wrk" & attack=$!
  read_for $((seconds - 1)); wait "$attack"
  echo "$kind, another reader during: $(shown); the attacker: $(awk '/requests in/ { all = $1 } /Non-2xx/ { bad = $NF } END { print all " requests, " bad + 0 " of them not answered with 200" }' "$work/wrk")"
done
