#!/usr/bin/env bash
# Starts two replicas and nginx with deploy/nginx.conf on loopback, and checks what docs/operating.md promises. Needs nginx
# (Debian: apt-get install nginx-light), curl and the .NET SDK. PROXY, ONE and TWO move the ports.
set -euo pipefail
cd "$(dirname "$0")/.."

nginx=$(command -v nginx || echo /usr/sbin/nginx)
[ -x "$nginx" ] || { echo "nginx is not installed: apt-get install nginx-light" >&2; exit 2; }
proxy=${PROXY:-8080} one=${ONE:-5001} two=${TWO:-5002}
work=$(mktemp -d)
pids=()
stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

failed=0
check() {
  if [ "$2" = "$3" ]; then echo "ok    $1"; else echo "FAIL  $1: expected '$3', found '$2'"; failed=1; fi
}
base=http://127.0.0.1:$proxy
# Each question comes from a neighbourhood of its own: what the first answers cost after a start must not count against the next.
ask() { curl -s --interface "127.0.$((2 + RANDOM % 200)).1" "$@"; }
status() { ask -o /dev/null -w '%{http_code}' "$@"; }
header() { ask -o /dev/null -D - "${@:2}" | tr -d '\r' | awk -v name="$1" 'BEGIN { IGNORECASE = 1; name = tolower(name) ":" } tolower($1) == name { $1 = ""; sub(/^ /, ""); print; exit }'; }
ready() { for _ in $(seq 100); do [ "$(status "$1/readyz")" = 200 ] && return; sleep 0.1; done; echo "$1 does not get ready" >&2; cat "$work"/*.log >&2; exit 1; }

dotnet publish src/InferCheck.Site -c Release -o "$work/app" --nologo -v quiet
# What a reader has spent comes back slowly here, so that a small flood is enough.
replica() {
  Site__BaseUrl=https://infercheck.example Site__Proxies__0=127.0.0.1 Site__Limits__WorkPerSecond=1 Logging__Console__FormatterName=json \
    dotnet "$work/app/infercheck.dll" --urls "http://127.0.0.1:$1" --data "$work/data-$1" --content "$work/app/content" >"$work/replica-$1.log" 2>&1 &
  pids+=($!)
}
replica "$one"; first=${pids[-1]}
replica "$two"; second=${pids[-1]}
mkdir -p "$work/nginx/logs" "$work/nginx/temp" "$work/nginx/cache"
sed "s/127\.0\.0\.1:8080/127.0.0.1:$proxy/; s/127\.0\.0\.1:5001/127.0.0.1:$one/; s/127\.0\.0\.1:5002/127.0.0.1:$two/" deploy/nginx.conf >"$work/nginx/nginx.conf"
# Started by root, the workers would be somebody else, who may not enter the folder of this try.
user=$([ "$(id -u)" = 0 ] && echo "user root;" || true)
"$nginx" -p "$work/nginx" -c nginx.conf -g "daemon off; $user" 2>"$work/nginx.log" &
pids+=($!)
ready "http://127.0.0.1:$one"; ready "http://127.0.0.1:$two"; ready "$base"

check "both replicas read the same content" "$(ask "http://127.0.0.1:$one/readyz")" "$(ask "http://127.0.0.1:$two/readyz")"
for address in / /providers/deepseek/ "/?preset=strict-eu" /changes.atom /watch/deepseek/all.ics /badge/deepseek.svg /sitemap.xml; do
  check "both replicas answer $address alike" "$(ask "http://127.0.0.1:$one$address" | sha256sum)" "$(ask "http://127.0.0.1:$two$address" | sha256sum)"
done
check "each baked the same file" "$(cd "$work/data-$one" && sha256sum ./*.db)" "$(cd "$work/data-$two" && sha256sum ./*.db)"

check "a page is fetched once" "$(header X-Cache "$base/providers/deepseek/")" MISS
check "and then kept" "$(header X-Cache "$base/providers/deepseek/")" HIT
check "who refuses brotli gets none" "$(header Content-Encoding -H 'Accept-Encoding: br;q=0, gzip' "$base/faq/")" gzip
check "compressed answers are kept apart" "$(header X-Cache -H 'Accept-Encoding: gzip' "$base/providers/deepseek/")" MISS
check "and are compressed" "$(header Content-Encoding -H 'Accept-Encoding: gzip, deflate' "$base/providers/deepseek/")" gzip
check "brotli is preferred" "$(header Content-Encoding -H 'Accept-Encoding: gzip, deflate, br' "$base/providers/deepseek/")" br
check "an uncompressed answer is none" "$(header Content-Encoding "$base/providers/deepseek/")" ""
check "the security headers pass" "$(header X-Content-Type-Options "$base/")" nosniff
check "links are public ones" "$(ask "$base/" | grep -c 'rel="canonical" href="https://infercheck.example/"')" 1
tag=$(header ETag "$base/changes.atom")
check "what did not change is not sent again" "$(status -H "If-None-Match: $tag" "$base/changes.atom")" 304
check "a redirect is kept" "$(status "$base/watch/openai+deepseek/all.ics") $(header X-Cache "$base/watch/openai+deepseek/all.ics")" "301 HIT"
check "readiness is never kept" "$(header X-Cache "$base/readyz")$(header Cache-Control "$base/readyz")" no-store
check "HEAD is answered" "$(status -I "$base/providers/mistral/")" 200
check "the log is JSON" "$(head -n 1 "$work/replica-$one.log" | cut -c 1)" "{"

# From an address and a neighbourhood of its own: the limit goes by who is asking, and others are not told to wait.
flood() {
  for round in 1 2 3 4 5; do
    curl -s -Z --no-progress-meter -o /dev/null -w '%{http_code}\n' --interface 127.0.1.1 "$base/?q=data$round[1-4000]" | grep -c 429 > /dev/null && { echo refused; return; }
  done
}
check "who asks for too much is refused behind the proxy too" "$(flood)" refused
check "and nobody else" "$(status "$base/providers/openai/questions/")" 200
check "who comes through the proxy is told from the machine itself" "$(grep -c 'is not named' "$work"/replica-*.log | cut -d: -f2 | sort -u)" 0

kill "$first"; wait "$first" 2>/dev/null || true
check "with one replica gone, a new page is answered" "$(status "$base/providers/openai/")" 200
kill "$second"; wait "$second" 2>/dev/null || true
check "with both gone, a kept page is answered" "$(status "$base/providers/deepseek/")" 200
check "and a page never asked for is a gateway error" "$(status "$base/providers/scaleway/")" 502

[ "$failed" = 0 ] && echo "all of it holds"
exit "$failed"
