#!/usr/bin/env bash
# The site beside nginx and beside a bare Kestrel, all serving the same bytes from the same two cores, asked by wrk from two others.
#   bash tests/InferCheck.Benchmarks/load/compare.sh [--profiles N] [--seconds S] [--rounds R]
# Everything stays on loopback. wrk and nginx are taken from Debian when they are missing.
set -euo pipefail
cd "$(dirname "$0")/../../.."

profiles=0 seconds=5 rounds=3
while [ $# -gt 0 ]; do
  case "$1" in
    --profiles) profiles=$2 ;; --seconds) seconds=$2 ;; --rounds) rounds=$2 ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done

install() { command -v "$1" > /dev/null || { [ "$(id -u)" = 0 ] || { echo "$1 is missing: apt-get install $2" >&2; exit 2; }; apt-get install -y -qq --no-install-recommends "$2" > /dev/null; }; }
install wrk wrk
install nginx nginx-light

work=$(mktemp -d)
started=()
trap 'for id in "${started[@]}"; do kill "$id" 2> /dev/null || true; done; wait 2> /dev/null; rm -rf "$work"' EXIT
if [ "$(nproc)" -ge 4 ]; then serving=0,1 asking=2,3; else serving=0 asking=$(( $(nproc) - 1 )); fi
site=http://127.0.0.1:5711 nginx=http://127.0.0.1:5712 bare=http://127.0.0.1:5713

echo "building" >&2
dotnet build -c Release tests/InferCheck.Benchmarks -v quiet --nologo > "$work/build.log" || { cat "$work/build.log"; exit 1; }
dotnet build -c Release src/InferCheck.Site -v quiet --nologo > "$work/build.log" || { cat "$work/build.log"; exit 1; }
benchmarks=tests/InferCheck.Benchmarks/bin/Release/net10.0/InferCheck.Benchmarks.dll
content=content
[ "$profiles" = 0 ] || content=$(dotnet "$benchmarks" generate "$profiles")

until_up() { for _ in $(seq 1200); do curl -s -o /dev/null "$1" && return; sleep 0.1; done; echo "$1 does not answer" >&2; cat "$work"/*.log >&2; exit 1; }

Site__Limits__WorkPerSecond=0 taskset -c $serving dotnet src/InferCheck.Site/bin/Release/net10.0/infercheck.dll --urls $site --content "$content" --data "$work/data" > "$work/site.log" 2>&1 &
started+=($!); server=$!
until_up $site/

# The same bytes for all three: what the site answers, packed as the site packs it.
provider=$(curl -s $site/sitemap.xml | grep -o '/providers/[^<]*' | sed -n 20p)
preset=$(curl -s $site/ | grep -o 'preset=[a-z-]*' | head -1)
api=/api/v1/providers/
[ "$(curl -s -o /dev/null -w '%{http_code}' $site$api)" = 200 ] || api=/sitemap.xml
take() { mkdir -p "$work/pages$2"; curl -s "$site$1" > "$work/pages$2index.html"; curl -s -H 'Accept-Encoding: gzip' "$site$1" > "$work/pages$2index.html.gz"; }
take / / ; take "$provider" "$provider"; take "/?$preset" /preset/; take $api /api/
cat > "$work/nginx.conf" <<CONF
daemon off; pid $work/nginx.pid; error_log $work/nginx.log; worker_processes 2;
events { worker_connections 1024; }
http { access_log off; types { text/html html; } sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=1000; gzip_static on;
  client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f; uwsgi_temp_path $work/u; scgi_temp_path $work/s;
  server { listen 127.0.0.1:5712; root $work/pages; } }
CONF
chmod -R a+rX "$work"
taskset -c $serving nginx -c "$work/nginx.conf" > "$work/nginx.out.log" 2>&1 & started+=($!); nginxid=$!
taskset -c $serving dotnet "$benchmarks" bare $bare "$work/pages" > "$work/bare.log" 2>&1 & started+=($!); bareid=$!
until_up $nginx/ ; until_up $bare/

# Processor time of a server and its workers so far, in hundredths of a second.
spent() { local sum=0 id; for id in "$1" $(pgrep -P "$1" || true); do sum=$((sum + $(awk '{ print $14 + $15 }' "/proc/$id/stat"))); done; echo "$sum"; }
# Of one run: requests a second, p99 in milliseconds, processor time a request in microseconds (which neighbours on the machine disturb least), refused ones.
ask() {
  local before; before=$(spent "$1")
  taskset -c $asking wrk -t2 -c64 -d"${seconds}s" --latency -H 'Accept-Encoding: gzip' "${@:3}" "$2" > "$work/wrk.out"
  awk -v spent=$(($(spent "$1") - before)) '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
    $1 == "99%" { p99 = ms($2) } /requests in/ { count = $1 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $NF }
    END { printf "%d %.2f %.1f %d\n", rate, p99, spent * 10000 / count, bad }' "$work/wrk.out"
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# Warm: the just-in-time compiler needs some thousand requests, and a fair start is the same for all.
for _ in 1 2 3 4; do ask "$server" $site/ > /dev/null; ask "$bareid" $bare/ > /dev/null; ask "$nginxid" $nginx/ > /dev/null; done
for _ in 1 2 3; do ask "$server" $site -s tests/InferCheck.Benchmarks/load/random-filters.lua > /dev/null; done

echo "$(date +%F), $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), cores $serving serve and $asking ask, 64 connections, gzip, ${seconds} s, median of $rounds rounds; load before: $(cut -d' ' -f1-3 /proc/loadavg)"
echo
echo "| what | bytes | site/s · p99 ms · µs | bare Kestrel/s · p99 ms · µs | nginx/s · p99 ms · µs | of bare, by rate · by processor time | of nginx | refused |"
echo "|---|---|---|---|---|---|---|---|"
of() { cut -d' ' -f"$2" "$work/of-$1" | median; }
# Of field $3, the median of what each round gave beside the same round of another: the machine's own pace changes from minute to minute, and with it both.
beside() { paste -d' ' "$work/of-$1" "$work/of-$2" | awk -v f="$3" '{ printf "%.3f\n", $f / $(f + 4) }' | median | awk '{ printf "%.2f", $1 }'; }
row() {
  : > "$work/of-site"; : > "$work/of-bare"; : > "$work/of-nginx"
  for _ in $(seq "$rounds"); do ask "$server" "$site$2" >> "$work/of-site"; ask "$bareid" "$bare$3" >> "$work/of-bare"; ask "$nginxid" "$nginx$3" >> "$work/of-nginx"; done
  echo "| $1 | $(stat -c %s "$work/pages${3}index.html.gz") | $(of site 1) · $(of site 2) · $(of site 3) | $(of bare 1) · $(of bare 2) · $(of bare 3) | $(of nginx 1) · $(of nginx 2) · $(of nginx 3) | $(beside site bare 1) · $(beside bare site 3) | $(beside site nginx 1) | $(of site 4) |"
}
row "index" / /
row "profile" "$provider" "$provider"
row "preset" "/?$preset" /preset/
row "$api" $api /api/
: > "$work/of-site"
for _ in $(seq "$rounds"); do ask "$server" $site -s tests/InferCheck.Benchmarks/load/random-filters.lua >> "$work/of-site"; done
echo "| random filters | | $(of site 1) · $(of site 2) · $(of site 3) | | | | | $(of site 4) |"
echo
echo "memory afterwards: $(awk '/VmRSS/ { print int($2 / 1024) " MB" }' "/proc/$server/status"), at most $(awk '/VmHWM/ { print int($2 / 1024) " MB" }' "/proc/$server/status"), after $(curl -s $site/metrics | awk '/^infercheck_answers_total/ { sum += $2 } END { print sum }') requests"
