#!/usr/bin/env bash
# What days of the past cost: how long the first reader of a day waits, how long one of a day that was baked before, and what memory ten open days take.
#   bash tests/InferCheck.Benchmarks/load/editions.sh [days]
# The days are made: a repository in which a sentence is added to a profile each day. Everything stays on loopback.
set -euo pipefail
cd "$(dirname "$0")/../../.."
days=${1:-12}
[ -n "${PROGRAM:-}" ] || dotnet build -c Release src/InferCheck.Site -v quiet --nologo > /dev/null
program=$(realpath "${PROGRAM:-src/InferCheck.Site/bin/Release/net10.0/infercheck.dll}")
work=$(mktemp -d) site=http://127.0.0.1:5746 id=
trap '[ -z "$id" ] || kill "$id" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT

cp -r content wwwroot "$work"
git -C "$work" init --quiet
on() { date --utc --date="2026-01-01 + $1 days" +%F; }
for day in $(seq "$days"); do
  echo "Said on day $day." >> "$work/content/providers/$(ls content/providers | sed -n "${day}p")"
  git -C "$work" add content
  GIT_COMMITTER_DATE="$(on "$day")T12:00:00Z" git -C "$work" -c user.name=x -c user.email=x@example.com -c commit.gpgsign=false commit --quiet --message "Day $day"
done

timed() { local from; from=$(date +%s%N); "$@"; echo "$((($(date +%s%N) - from) / 1000000)) ms"; }
serve() {
  DOTNET_gcServer=0 Site__Limits__WorkPerSecond=0 dotnet "$program" --urls $site --content "$work/content" --data "$work/data" --Site:Editions "$work/kept" \
    > "$work/log" 2>&1 & id=$!
  for _ in $(seq 600); do curl -sf -o /dev/null $site/readyz && break; sleep 0.1; done
}
stop() { kill "$id"; wait "$id" || true; id=; }
until_shown() { for _ in $(seq 3000); do [ "$(curl -s -o /dev/null -w '%{http_code}' "$site/on/$(on "$1")/")" = 200 ] && return; sleep 0.02; done; }
memory() { awk '/VmRSS/ { print int($2 / 1024) " MB" }' "/proc/$id/status"; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] " ms" }'; }

echo "$(date +%F), $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores, $(ls content/providers | wc -l) profiles, $days days"
echo "| out of git, and looked at, $days days | $(timed dotnet "$program" editions --content "$work/content" --out "$work/kept" > "$work/said"; tail -1 "$work/said") |"
echo "| an edition | $(du -k "$work/kept"/*.zip | awk '{ all += $1 } END { printf "%.1f MB", all / NR / 1024 }') |"
serve
echo "| memory, no day open | $(sleep 20; memory) |"
echo "| first reader of a day, median | $(for day in $(seq "$days"); do timed until_shown "$day"; done | median) |"
echo "| memory, ten days open | $(memory) |"
stop
serve
sleep 20
before=$(memory)
echo "| first reader after a start, of a day baked before, median | $(for day in $(seq 10); do timed until_shown "$day"; done | median) |"
echo "| the same page again, median | $(for day in $(seq 10); do timed until_shown "$day"; done | median) |"
echo "| memory, before and with ten days open that were baked before | $before, $(memory) |"
stop
