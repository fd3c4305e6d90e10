#!/bin/sh
# Checks everything in this pack. Needs a shell, openssl, gzip and sha256sum (or shasum), and no network.
# Usage: sh verify.sh [ROOT.pem]     ROOT.pem: the root of the time-stamping authority, had from the authority itself
set -u
root=
if [ $# -gt 0 ]; then root=$(cd "$(dirname "$1")" && pwd)/$(basename "$1"); fi
cd "$(dirname "$0")" || exit 2
failed=0
bad() { echo "WRONG: $*"; failed=1; }

# Hexadecimal digits become bytes.
bytes() {
  if command -v xxd > /dev/null; then printf %s "$1" | xxd -r -p; return; fi
  rest=$1
  while [ -n "$rest" ]; do
    tail=${rest#??}
    printf "\\$(printf %03o "0x${rest%"$tail"}")"
    rest=$tail
  done
}
sha() { openssl dgst -sha256 -r | cut -c1-64; }

echo "1. every file is as it was packed"
if command -v sha256sum > /dev/null; then sha256sum -c SHA256SUMS > /dev/null || bad "SHA256SUMS"; else shasum -a 256 -c SHA256SUMS > /dev/null || bad "SHA256SUMS"; fi

echo "2. every record is a leaf of the tree whose root was stamped"
for proof in proofs/*.txt; do
  [ -e "$proof" ] || break
  record='' hash='' end='' stamp=''
  while read -r key value _; do
    case $key in
      record) record=$value ;;
      sha256)
        sum=$(gzip -dc "$record" | sha)
        [ "$sum" = "$value" ] || bad "$record has another hash than its proof says"
        hash=$({ printf '\000'; bytes "$sum"; } | sha) ;;
      left) hash=$({ printf '\001'; bytes "$value"; bytes "$hash"; } | sha) ;;
      right) hash=$({ printf '\001'; bytes "$hash"; bytes "$value"; } | sha) ;;
      root) end=$value ;;
      stamp) stamp=$value ;;
    esac
  done < "$proof"
  { [ -n "$hash" ] && [ "$hash" = "$end" ] && [ "$hash" = "$(cat "$stamp/root.txt")" ]; } || bad "$record does not lead to the root of $stamp"
done
for record in records/*.warc.gz; do
  [ -e "proofs/$(basename "$record" .warc.gz).txt" ] || echo "   $record has no stamp"
done

echo "3. an authority signed each root and the time"
for stamp in stamps/*/; do
  [ -e "$stamp" ] || { echo "   there is none"; break; }
  stamp=${stamp%/}
  set -- -verify -digest "$(cat "$stamp/root.txt")" -in "$stamp/answer.tsr" -untrusted "$stamp/certificates.pem" -attime "$(cat "$stamp/time.txt")"
  if [ -n "$root" ]; then set -- "$@" -CAfile "$root"; else set -- "$@" -CAfile "$stamp/certificates.pem" -partial_chain; fi
  openssl ts "$@" > /dev/null 2>&1 || bad "the token of $stamp"
  echo "   $stamp: $(openssl ts -reply -in "$stamp/answer.tsr" -text 2> /dev/null | grep '^Time stamp:'), by $(openssl x509 -in "$stamp/certificates.pem" -noout -subject)"
done
[ -n "$root" ] || echo "   whether to trust these authorities is not checked: give the root of the authority, sh verify.sh ROOT.pem"

if [ $failed = 0 ]; then echo "all is as it should be"; else echo "this pack is not what it says"; fi
exit $failed
