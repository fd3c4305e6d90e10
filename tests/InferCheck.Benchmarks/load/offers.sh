#!/usr/bin/env bash
# What models and prices cost: the start, the page of all models, the page of one, and lists narrowed by a model that nobody asked for before.
#   bash tests/InferCheck.Benchmarks/load/offers.sh [rows…]
# The rows are made: every provider of the content runs the same many models at prices of its own. Everything stays on loopback.
set -euo pipefail
cd "$(dirname "$0")/../../.."
[ $# -gt 0 ] || set -- 0 10000 100000
[ -n "${PROGRAM:-}" ] || dotnet build -c Release src/InferCheck.Site -v quiet --nologo > /dev/null
program=$(realpath "${PROGRAM:-src/InferCheck.Site/bin/Release/net10.0/infercheck.dll}")
work=$(mktemp -d) site=http://127.0.0.1:5747 id=
trap '[ -z "$id" ] || kill "$id" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT

providers=$(ls content/providers | sed 's/\.md$//')
count=$(echo "$providers" | wc -l)
asked() { curl -s -o /dev/null -H 'Accept-Encoding: br' -w '%{time_total} %{size_download}\n' "$site$1"; }
median() { sort -n | awk '{ v[NR] = $1; s = $2 } END { printf "%.0f ms", v[int((NR + 1) / 2)] * 1000 }'; }

make_rows() {
  local models=$(($1 / count))
  cp -r content wwwroot "$work"
  [ "$models" -gt 0 ] || return 0
  rm -f "$work"/content/models/* "$work"/content/offers/*
  for n in $(seq "$models"); do
    printf 'name: "Made %04d"\nmaker: openai\nreleased: 2026-01-01\nvia: models-dev\nread: 2026-07-02\n' "$n" > "$work/content/models/made-$(printf %04d "$n").yaml"
  done
  for provider in $providers; do
    awk -v models="$models" -v seed="$(echo "$provider" | cksum | cut -d' ' -f1)" 'BEGIN { srand(seed); print "offers:"; for (n = 1; n <= models; n++)
      printf "  - { model: made-%04d, id: \"made/%d\", currency: USD, input: %.2f, output: %.2f, known: imported, via: models-dev, read: 2026-07-02 }\n",
        n, n, 1 + rand(), 4 + 4 * rand() }' > "$work/content/offers/$provider.yaml"
  done
  sed -i 's/, billed: [A-Z]*//' "$work/content/vocabulary/datasets.yaml"
}

echo "$(date +%F), $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores, $count profiles"
for rows in "$@"; do
  rm -rf "$work/content" "$work/wwwroot" "$work/data"
  make_rows "$rows"
  from=$(date +%s%N)
  DOTNET_gcServer=0 Site__Limits__WorkPerSecond=0 dotnet "$program" --urls $site --content "$work/content" --data "$work/data" > "$work/log" 2>&1 & id=$!
  for _ in $(seq 1200); do curl -sf -o /dev/null $site/readyz && break; sleep 0.1; done
  echo "| rows | $(cat "$work"/content/offers/*.yaml | grep -c 'model:') of $(ls "$work/content/models" | wc -l) models |"
  echo "| until it answers, on an empty data folder | $((($(date +%s%N) - from) / 1000000)) ms |"
  echo "| /models/, first and again | $(asked /models/ | awk '{ printf "%.0f ms, %.0f kB", $1 * 1000, $2 / 1000 }'), $(asked /models/ | awk '{ printf "%.1f ms", $1 * 1000 }') |"
  one=$(ls "$work/content/models" | sed 's/\.yaml$//')
  echo "| a model never asked for before, median of 50 | $(echo "$one" | head -50 | while read -r slug; do asked "/models/$slug/"; done | median) |"
  echo "| /?model= and a topic, never asked for before, median of 50 | $(echo "$one" | head -50 | while read -r slug; do asked "/?model=$slug&training=never"; done | median) |"
  echo "| /?training=, as many lists without a model | $(for n in $(seq 50); do asked "/?q=data&training=never&page=$n"; done | median) |"
  echo "| memory | $(awk '/VmRSS/ { print int($2 / 1024) " MB" }' "/proc/$id/status") |"
  kill "$id"; wait "$id" || true; id=
done
