#!/usr/bin/env bash
# An older commit and this working tree by turns, on the same content, on the same machine, in one run.
#   bash tests/InferCheck.Benchmarks/load/before.sh [--old REF] [--seconds S] [--rounds R] [--sizes "1000 10000"] [--parts "answers starts storm growth"]
# The content is that of the older commit, and what its own benchmark generates; what the checker has since learnt to refuse in it is taken out for both.
# Everything stays on loopback. Needs git, dotnet, curl and wrk (Debian: apt-get install wrk).
set -euo pipefail
cd "$(dirname "$0")/../../.."

old=e8e6523 seconds=3 rounds=5 sizes="1000 10000" parts="answers starts storm growth"
while [ $# -gt 0 ]; do
  case "$1" in
    --old) old=$2 ;; --seconds) seconds=$2 ;; --rounds) rounds=$2 ;; --sizes) sizes=$2 ;; --parts) parts=$2 ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
for needed in git dotnet curl wrk; do command -v $needed > /dev/null || { echo "before.sh cannot measure: $needed is missing" >&2; exit 2; }; done

work=$(mktemp -d)
declare -A id=()
trap 'for one in "${id[@]}"; do kill "$one" 2> /dev/null || true; done; wait 2> /dev/null; rm -rf "$work"' EXIT
serving=0 asking=$(($(nproc) - 1))
declare -A site=([old]=http://127.0.0.1:5721 [new]=http://127.0.0.1:5722 [bare]=http://127.0.0.1:5723) program benchmarks

mkdir "$work/old"
git archive "$old" | tar x -C "$work/old"
build() { dotnet build -c Release "$1" -v quiet --nologo > "$work/build.log" 2>&1 || { cat "$work/build.log" >&2; exit 1; }; }
for which in old new; do
  root=$([ $which = old ] && echo "$work/old" || pwd)
  build "$root/src/InferCheck.Site"; build "$root/tests/InferCheck.Benchmarks"
  program[$which]=$root/src/InferCheck.Site/bin/Release/net10.0/infercheck.dll benchmarks[$which]=$root/tests/InferCheck.Benchmarks/bin/Release/net10.0/InferCheck.Benchmarks.dll
done

# What the checker has since learnt to refuse: aliases that are no slugs, two conflicts that show one side; and lists of the vocabulary that did not exist yet.
common() {
  for list in companies synonyms; do [ -f "$1/vocabulary/$list.yaml" ] || echo "[]" > "$1/vocabulary/$list.yaml"; done
  sed -i '/^aliases: .*[A-Z]/d' "$1"/providers/[gmps]*.md 2> /dev/null || true
  [ ! -f "$1/providers/regolo-ai.md" ] || sed -i '/^  - topic: retention$/,/^---$/{/^---$/!d}' "$1/providers/regolo-ai.md"
}
declare -A content=([63]=$work/old/content)
common "$work/old/content"
# Which of them has been generated is asked once; the newer programs name the folder, the older ones too.
of_size() {
  if [ -z "${content[$1]:-}" ]; then
    content[$1]=$work/content-$1
    cp -r "$(dotnet "${benchmarks[old]}" generate "$1" | tail -1)" "${content[$1]}"
    common "${content[$1]}"
  fi
}

now() { date +%s.%N; }
less() { awk -v a="$1" -v b="$2" -v f="${3:-%.2f}" 'BEGIN { printf f, a - b }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
# Processor time of a process so far in hundredths of a second, and its memory now and at most, in megabytes.
spent() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
memory() { awk '/VmRSS/ { now = $2 } /VmHWM/ { most = $2 } END { print int(now / 1024), int(most / 1024) }' "/proc/$1/status"; }
until_answered() { for _ in $(seq 60000); do curl -s -o /dev/null "$1" && return; kill -0 "$2" || break; sleep 0.01; done; echo "$1 does not answer" >&2; cat "$work"/*.log >&2; exit 1; }
start() { # which, content, data folder, further arguments
  Site__Limits__WorkPerSecond=0 Site__Limits__MissesPerSecond=0 ${pin:-} dotnet "${program[$1]}" --urls "${site[$1]}" --content "$2" --data "$3" "${@:4}" > "$work/$1.log" 2>&1 & id[$1]=$!
  until_answered "${site[$1]}/" "${id[$1]}"
}
stop() { kill "${id[$1]}"; wait "${id[$1]}" 2> /dev/null || true; unset "id[$1]"; }
wants() { [[ " $parts " == *" $1 "* ]]; }

echo "$(date +%F), $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores; old is $old, new is $(git rev-parse --short HEAD); load before: $(cut -d' ' -f1-3 /proc/loadavg)"

# Of one run: requests a second, p99 in milliseconds, processor time a request in microseconds, refused ones.
ask() { # which, wrk's arguments
  local before; before=$(spent "${id[$1]}")
  taskset -c $asking wrk -t1 -c64 -d"${seconds}s" --latency -H 'Accept-Encoding: gzip' "${@:2}" > "$work/wrk.out"
  awk -v spent=$(($(spent "${id[$1]}") - before)) '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
    $1 == "99%" { p99 = ms($2) } /requests in/ { count = $1 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $NF }
    END { printf "%d %.2f %.1f %d\n", rate, p99, spent * 10000 / (count + 1), bad }' "$work/wrk.out"
}
of() { cut -d' ' -f"$2" "$work/of-$1" | median; }
# The median of what each round gave beside the same round of the other: the machine's own pace changes from minute to minute, and with it both.
beside() { paste -d' ' "$work/of-$1" "$work/of-$2" | awk -v f="$3" '{ printf "%.3f\n", $f / $(f + 4) }' | median; }
told() { echo "$(of "$1" 1) · $(of "$1" 2) ms · $(of "$1" 3) µs"; }
filters=tests/InferCheck.Benchmarks/load/random-filters.lua
if wants answers; then
  pin="taskset -c $serving"
  for size in 63 10000; do
    of_size $size
    for which in old new; do start $which "${content[$size]}" "$work/data-$which-$size"; done
    provider=$(curl -s "${site[new]}/sitemap.xml" | grep -o '/providers/[^<]*' | sed -n 20p)
    [ $size = 63 ] || provider=/providers/provider-7/
    preset=$(curl -s "${site[old]}/" | grep -o 'preset=[a-z-]*' | head -1)
    mkdir -p "$work/pages$provider" "$work/pages/preset" "$work/pages/api"
    take() { curl -s "${site[new]}$1" > "$work/pages$2index.html"; curl -s -H 'Accept-Encoding: gzip' "${site[new]}$1" > "$work/pages$2index.html.gz"; }
    take / /; take "$provider" "$provider"; take "/?$preset" /preset/; take /api/v1/providers/ /api/
    $pin dotnet "${benchmarks[new]}" bare "${site[bare]}" "$work/pages" > "$work/bare.log" 2>&1 & id[bare]=$!
    until_answered "${site[bare]}/" "${id[bare]}"
    for _ in 1 2 3; do for which in old new bare; do ask $which "${site[$which]}/" > /dev/null; done; done
    for _ in 1 2; do for which in old new; do ask $which "${site[$which]}" -s $filters > /dev/null; done; done
    echo
    echo "| $size profiles | bytes, old · new | old: a second · p99 · processor | new | bare Kestrel | new of old, by rate · by processor time | new of bare |"
    echo "|---|---|---|---|---|---|---|"
    row() { # name, path, path of the bare one
      : > "$work/of-old"; : > "$work/of-new"; : > "$work/of-bare"
      for _ in $(seq "$rounds"); do for which in old new; do ask $which "${site[$which]}$2" >> "$work/of-$which"; done; ask bare "${site[bare]}$3" >> "$work/of-bare"; done
      bytes() { curl -s -H 'Accept-Encoding: gzip' "${site[$1]}$2" | wc -c; }
      echo "| $1 | $(bytes old "$2") · $(bytes new "$2") | $(told old) | $(told new) | $(told bare) | $(beside new old 1) · $(beside old new 3) | $(beside new bare 1) · $(beside bare new 3) |"
    }
    row "kept index" / /
    row "kept profile" "$provider" "$provider"
    row "kept preset" "/?$preset" /preset/
    [ $size != 63 ] || row "kept API list" /api/v1/providers/ /api/
    : > "$work/of-old"; : > "$work/of-new"
    for _ in $(seq "$rounds"); do for which in old new; do ask $which "${site[$which]}" -s $filters >> "$work/of-$which"; done; done
    echo "| random filters never asked before | | $(told old) | $(told new) | | $(beside new old 1) · $(beside old new 3) | |"
    for which in old new bare; do stop $which; done
  done
  pin=
fi

if wants starts; then
  echo
  echo "| first answer, from the start of the program | old | new |"
  echo "|---|---|---|"
  for kind in cold warm; do
    : > "$work/of-old"; : > "$work/of-new"
    for _ in $(seq "$rounds"); do
      for which in old new; do
        [ $kind = warm ] || rm -rf "$work/data-start-$which"
        [ $kind = cold ] || [ -d "$work/data-start-$which" ] || { start $which "${content[63]}" "$work/data-start-$which"; stop $which; }
        before=$(now); start $which "${content[63]}" "$work/data-start-$which"; less "$(now)" "$before" '%.2f\n' >> "$work/of-$which"; stop $which
      done
    done
    echo "| $kind, 63 profiles | $(of old 1) s | $(of new 1) s |"
  done
fi

if wants storm; then
  echo
  echo "| after two million answers that are kept and a hundred thousand never asked for before | memory, at most | answers |"
  echo "|---|---|---|"
  answers() { curl -s "${site[$1]}/metrics" | awk '/^infercheck_answers_total/ { sum += $2 } END { print sum + 0 }'; }
  for which in old new; do
    start $which "${content[63]}" "$work/data-storm-$which"
    kept() { while [ "$(answers $which)" -lt "$1" ]; do wrk -t1 -c64 -d5s -H 'Accept-Encoding: gzip' "${site[$which]}/" > /dev/null; done; }
    kept 1000000
    before=$(answers $which)
    while [ $(($(answers $which) - before)) -lt 100000 ]; do wrk -t1 -c64 -d5s -H 'Accept-Encoding: gzip' -s $filters "${site[$which]}" > /dev/null; done
    kept 2100000
    sleep 2
    read -r rss most <<< "$(memory "${id[$which]}")"
    echo "| $which | $rss MB, $most MB | $(answers $which) |"
    stop $which
  done
fi

# Peak of memory and processor time of a program that ends by itself are those last seen before its end.
checked() { # which, size
  local before last one; before=$(now)
  dotnet "${program[$1]}" check --content "${content[$2]}" > "$work/check.log" 2>&1 & one=$!
  while last="$(spent $one) $(memory $one | cut -d' ' -f2)" 2> /dev/null && kill -0 $one 2> /dev/null; do echo "$last" > "$work/seen"; sleep 0.02; done
  wait $one || { grep -m3 error "$work/check.log" >&2; }
  awk -v wall="$(less "$(now)" "$before")" '{ printf "%.1f s, %.1f s, %d MB", wall, $1 / 100, $2 }' "$work/seen"
}
baked() { # which, size: also leaves the site running, as an editor has it
  local before; before=$(now)
  start "$1" "${content[$2]}" "$work/data-grown" --watch
  read -r _ most <<< "$(memory "${id[$1]}")"
  awk -v wall="$(less "$(now)" "$before")" -v busy="$(spent "${id[$1]}")" -v most="$most" 'BEGIN { printf "%.1f s, %.1f s, %d MB", wall, busy / 100, most }'
}
edited() { # which, size
  local profile slug before busy; profile=$(find "${content[$2]}/providers" -name '*.md' | LC_ALL=C sort | head -1); slug=$(basename "$profile" .md)
  cp "$profile" "$work/original"
  : > "$work/edits"
  for edit in 1 2 3; do
    before=$(now) busy=$(spent "${id[$1]}")
    { cat "$work/original"; printf '\n\nEdition-%s.\n' $edit; } > "$work/edited"; cp "$work/edited" "$profile"
    for _ in $(seq 60000); do curl -s "${site[$1]}/providers/$slug/" | grep -q "Edition-$edit\\." && break; sleep 0.01; done
    awk -v wall="$(less "$(now)" "$before")" -v busy=$(($(spent "${id[$1]}") - busy)) 'BEGIN { printf "%.2f %.2f\n", wall, busy / 100 }' >> "$work/edits"
  done
  cp "$work/original" "$profile"
  awk '{ print $1 }' "$work/edits" | median | tr '\n' ' '; awk '{ print $2 }' "$work/edits" | median
}
if wants growth; then
  echo
  echo "| cost against size | | read and check: time, processor, peak | cold start with its bake: time, processor, peak | one edit until it is seen: time, processor |"
  echo "|---|---|---|---|---|"
  for size in 63 $sizes; do
    of_size "$size"
    for which in old new; do
      check=$(checked $which "$size"); rm -rf "$work/data-grown"
      bake=$(baked $which "$size"); edit=$(edited $which "$size")
      stop $which
      echo "| $size | $which | $check | $bake | ${edit% *} s, ${edit#* } s |"
    done
    [ "$size" = 63 ] || rm -rf "${content[$size]}" "$work/data-grown"
  done
fi
