#!/usr/bin/env bash
# What is kept in memory when, without a public address, the site is asked for under 200,000 hosts that somebody made up.
#   bash tests/InferCheck.Benchmarks/load/hosts.sh [requests]
# PROGRAM=…/infercheck.dll measures another build. Everything stays on loopback. Needs wrk (Debian: apt-get install wrk).
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v wrk > /dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 2; }
most=${1:-200000}
program=${PROGRAM:-src/InferCheck.Site/bin/Release/net10.0/infercheck.dll}
[ -n "${PROGRAM:-}" ] || dotnet build -c Release src/InferCheck.Site -v quiet --nologo > /dev/null
work=$(mktemp -d) site=http://127.0.0.1:5742
dotnet "$program" --urls $site --content content --data "$work/data" > "$work/log" 2>&1 & id=$!
trap 'kill "$id" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT
for _ in $(seq 300); do curl -s -o /dev/null $site/ && break; sleep 0.1; done

asked() { curl -s $site/metrics | awk '/^infercheck_answers_total/ { sum += $2 } END { print sum }'; }
shown() { curl -s $site/metrics | awk '/^infercheck_kept_answers / { kept = $2 } /^infercheck_kept_bytes / { bytes = $2 } /^dotnet_gc_heap_bytes / { heap = $2 } END { printf "%d kept, counted %.1f MB, heap %.0f MB", kept, bytes / 1e6, heap / 1e6 }'; echo ", process $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$id/status") MB"; }
echo "before: $(shown)"
# Two minutes at most.
for _ in $(seq 60); do [ "$(asked)" -ge "$most" ] && break; wrk -t1 -c8 -d2s -s tests/InferCheck.Benchmarks/load/hosts.lua $site > /dev/null; done
echo "after $(asked) requests: $(shown)"
