#!/usr/bin/env bash
# Disks that are full or cannot be written: a clear message and nothing half-written. Needs to be root, or unprivileged user namespaces.
#   bash tests/InferCheck.Benchmarks/load/faults.sh
# Killed bakes, damaged databases, starts that meet: tests/InferCheck.Tests/Site/Steady and Site/Live, run by `dotnet test`.
set -uo pipefail
cd "$(dirname "$0")/../../.."
if [ -z "${INSIDE:-}" ]; then
  dotnet build -c Release src/InferCheck.Site -v quiet --nologo || exit 1
  INSIDE=1 exec unshare --mount --map-root-user bash "$0"
fi

program=(dotnet src/InferCheck.Site/bin/Release/net10.0/infercheck.dll --urls http://127.0.0.1:5731)
work=$(mktemp -d) failed=0 id=
trap '[ -z "$id" ] || kill "$id" 2> /dev/null; umount "$work"/* 2> /dev/null; rm -rf "$work"' EXIT
say() { if [ "$1" = 0 ]; then echo "ok    $2"; else echo "FAULT $2"; failed=1; fi; }
answers() { for _ in $(seq 200); do [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:5731$1")" = 200 ] && return 0; sleep 0.1; done; return 1; }

mkdir "$work/small" "$work/fixed"
mount -t tmpfs -o size=512k tmpfs "$work/small"
timeout 30 "${program[@]}" --data "$work/small" > "$work/out" 2>&1; code=$?
[ "$code" = 2 ] && grep -q -- '--data' "$work/out"; say $? "a full disk: exit code $code, $(head -1 "$work/out")"
[ -z "$(find "$work/small" -name 'infercheck-*')" ]; say $? "a full disk: nothing half-written is left"

mount -t tmpfs tmpfs "$work/fixed"
mount -o remount,ro "$work/fixed"
timeout 30 "${program[@]}" --data "$work/fixed" > "$work/out" 2>&1; code=$?
[ "$code" = 2 ] && grep -q -- '--data' "$work/out"; say $? "a read-only disk without a database: exit code $code, $(head -1 "$work/out")"

mount -o remount,rw "$work/fixed"
"${program[@]}" --data "$work/fixed" > "$work/out" 2>&1 & id=$!
answers /; say $? "a first start bakes"
kill "$id"; wait "$id"; id=
mount -o remount,ro "$work/fixed"
"${program[@]}" --data "$work/fixed" > "$work/out" 2>&1 & id=$!
answers /providers/openai/; say $? "a read-only disk with a database: it is served"
answers /data/manifest.json; say $? "a read-only disk with a database: files to take away too"
kill -TERM "$id"; wait "$id"; code=$?; id=
[ "$code" = 0 ]; say $? "a stop that was asked for ends with 0"
umount "$work/small" "$work/fixed"
exit "$failed"
