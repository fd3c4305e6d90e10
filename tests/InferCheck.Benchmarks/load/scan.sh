#!/usr/bin/env bash
# How long does `scan` take over a big tree, and how much memory? Made files: text of this project's own sources, one in a hundred with a host of a service.
#   bash tests/InferCheck.Benchmarks/load/scan.sh [files] [bytes of each]
# The first run reads a disk that has just been written; the second is what a developer waits for. Aims: 100,000 files or 2 GB under 60 s and under 300 MB on two cores.
set -euo pipefail
cd "$(dirname "$0")/../../.."
files=${1:-100000} bytes=${2:-20000}
[ -n "${PROGRAM:-}" ] || dotnet build -c Release src/InferCheck.Site -v quiet --nologo > /dev/null
program=$(realpath "${PROGRAM:-src/InferCheck.Site/bin/Release/net10.0/infercheck.dll}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find src -name '*.cs' -not -path '*/obj/*' -not -path '*/bin/*' | sort | xargs cat | grep -v '://' > "$work/text"
folders=100
each=$((files / folders * bytes))
: > "$work/many"
while [ "$(wc -c < "$work/many")" -lt "$each" ]; do cat "$work/text" >> "$work/many"; done
for folder in $(seq "$folders"); do
  mkdir -p "$work/tree/$folder"
  head -c "$each" "$work/many" | split -b "$bytes" -a 4 -d --additional-suffix=.cs - "$work/tree/$folder/f"
  for made in "$work/tree/$folder"/f00?0.cs; do echo 'var address = "https://eu.api.openai.com/v1";' >> "$made"; done
done

echo "$(date +%F), $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores: $(find "$work/tree" -type f | wc -l) files, $(du -sm --apparent-size "$work/tree" | cut -f1) MB"
for run in 1 2; do
  from=$(date +%s%N)
  DOTNET_gcServer=0 dotnet "$program" scan "$work/tree" --content content --format json --fail-on never > "$work/found" 2> /dev/null & id=$!
  peak=0
  while kill -0 "$id" 2> /dev/null; do
    now=$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$id/status" 2> /dev/null || echo 0)
    [ "${now:-0}" -gt "$peak" ] && peak=$now
    sleep 0.1
  done
  wait "$id"
  echo "| run $run | $((($(date +%s%N) - from) / 1000000)) ms | peak $peak MB | $(grep -o '"file"' "$work/found" | wc -l) places |"
done
