#!/usr/bin/env bash
# Writes the site as files on two cores, and prints how long that takes and what memory the program holds on the way.
#   bash tests/InferCheck.Benchmarks/load/export.sh [N]     N generated profiles beside the real ones
set -euo pipefail
cd "$(dirname "$0")/../../.."
dotnet build -c Release src/InferCheck.Site --nologo -v quiet > /dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r content "$work/content"
[ $# = 0 ] || cp "$(dotnet run -c Release --project tests/InferCheck.Benchmarks -- generate "$1")"/providers/* "$work/content/providers"
program=src/InferCheck.Site/bin/Release/net10.0/infercheck.dll

# Checked and baked beforehand, as a workflow has done it by then: what is measured is the export.
taskset -c 0,1 dotnet "$program" export --content "$work/content" --data "$work/data" --out "$work/first" > "$work/out" 2>&1 || { tail -5 "$work/out"; exit 1; }
DOTNET_gcServer=0 taskset -c 0,1 dotnet "$program" export --content "$work/content" --data "$work/data" --out "$work/dist" > "$work/out" 2> "$work/progress" & id=$!
while kill -0 "$id" 2> /dev/null; do
  awk '/VmRSS/ { printf "%d\n", $2 / 1024 }' "/proc/$id/status" 2> /dev/null >> "$work/memory" || true
  sleep 0.2
done
wait "$id"
cat "$work/out"
awk '{ v[NR] = $1 } END { printf "memory in MB after"; for (part = 1; part <= 10; part++) { at = int(NR * part / 10); printf " %d %%: %d%s", part * 10, v[at < 1 ? 1 : at], part < 10 ? "," : "\n" } }' "$work/memory"
diff -r "$work/first" "$work/dist" > /dev/null && echo "two exports are the same, byte for byte"
