#!/usr/bin/env bash
# One heap, as the project file sets it, beside one heap a core: what a request costs of the processor, and what memory the program ends up with.
#   bash tests/InferCheck.Benchmarks/load/memory.sh [seconds] [rounds]
# On all cores, because with one alone the collector does not make several heaps. Everything stays on loopback. Needs wrk (Debian: apt-get install wrk).
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v wrk > /dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 2; }
seconds=${1:-3} rounds=${2:-3}
program=${PROGRAM:-src/InferCheck.Site/bin/Release/net10.0/infercheck.dll}
[ -n "${PROGRAM:-}" ] || dotnet build -c Release src/InferCheck.Site -v quiet --nologo > /dev/null
work=$(mktemp -d) site=http://127.0.0.1:5743 id=
trap '[ -z "$id" ] || kill "$id" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT

spent() { awk '{ print $14 + $15 }' "/proc/$id/stat"; }
# Requests a second, and microseconds of the server's processor time a request, which neighbours on the machine disturb less.
ask() {
  local before; before=$(spent)
  wrk -t1 -c32 -d"${seconds}s" -H 'Accept-Encoding: gzip' "$@" > "$work/wrk"
  awk -v spent=$(($(spent) - before)) '/requests in/ { count = $1 } /Requests\/sec/ { rate = $2 } END { printf "%d %.1f\n", rate, spent * 10000 / count }' "$work/wrk"
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
of() { cut -d' ' -f"$2" "$work/$1" | median; }
for round in $(seq "$rounds"); do
  for heaps in 0 1; do
    DOTNET_gcServer=$heaps Site__Limits__WorkPerSecond=0 dotnet "$program" --urls $site --content content --data "$work/data" > "$work/log" 2>&1 & id=$!
    for _ in $(seq 300); do curl -s -o /dev/null $site/ && break; sleep 0.1; done
    for _ in 1 2 3; do ask $site/ > /dev/null; ask $site -s tests/InferCheck.Benchmarks/load/random-filters.lua > /dev/null; done
    ask $site/ >> "$work/kept-$heaps"
    ask $site -s tests/InferCheck.Benchmarks/load/random-filters.lua >> "$work/filters-$heaps"
    awk '/VmRSS/ { now = $2 } /VmHWM/ { most = $2 } END { print int(now / 1024), int(most / 1024) }' "/proc/$id/status" >> "$work/memory-$heaps"
    kill "$id"; wait "$id" || true; id=
  done
done
for heaps in 0 1; do
  echo "$([ $heaps = 0 ] && echo "one heap" || echo "one heap a core"): kept index $(of kept-$heaps 1)/s · $(of kept-$heaps 2) µs, random filters $(of filters-$heaps 1)/s · $(of filters-$heaps 2) µs, memory afterwards $(of memory-$heaps 1) MB, at most $(of memory-$heaps 2) MB"
done
