#!/usr/bin/env bash
# One issue for each provider whose quotes need a look, labelled by cause; closed when every cause is gone.
# Usage: verify-issues.sh findings.json reports/
set -euo pipefail

findings=$1
reports=$2
mark=quotes                 # on every issue of ours, so that we never touch another
longest=60000               # an issue takes 65,536 characters
causes=(changed gone moved blocked unreachable not-allowed needs-a-person)

body=$(mktemp)
trap 'rm -f "$body"' EXIT

# Nothing was looked at: then nothing was learned either, and no issue is over.
[ "$(jq length "$findings")" -gt 0 ] || exit 0

gh label create "$mark" --force --color 5319e7 --description "Found by the weekly look at all sources" > /dev/null
for cause in "${causes[@]}"; do
  gh label create "$mark: $cause" --force --color d4c5f9 --description "A quote or its source: $cause" > /dev/null
done

open=$(gh issue list --label "$mark" --state open --limit 1000 --json number,title,labels)
number_of() { jq -r --arg title "Quotes of $1" '[.[] | select(.title == $title) | .number] | first // empty' <<< "$open"; }
causes_of() { jq -r --arg provider "$1" '[.[] | select(.provider == $provider) | .outcome | select(. != "found" and . != "excepted")] | unique | .[]' "$findings"; }

jq -r '[.[].provider] | unique | .[]' "$findings" | while IFS= read -r provider; do
  mapfile -t now < <(causes_of "$provider")
  number=$(number_of "$provider")
  if [ "${#now[@]}" -eq 0 ]; then
    [ -z "$number" ] || gh issue close "$number" --comment "Every quote of this provider was found again, or is covered by an exception."
    continue
  fi

  # A character that the limit cuts in two is dropped.
  head -c "$longest" "$reports/$provider.md" | iconv -c -f utf-8 -t utf-8 > "$body"
  wanted=$(printf "$mark: %s\n" "${now[@]}")
  if [ -z "$number" ]; then
    arguments=(--label "$mark")
    while IFS= read -r label; do arguments+=(--label "$label"); done <<< "$wanted"
    gh issue create --title "Quotes of $provider" --body-file "$body" "${arguments[@]}"
    continue
  fi

  arguments=()
  while IFS= read -r label; do arguments+=(--add-label "$label"); done <<< "$wanted"
  while IFS= read -r label; do
    grep -qxF "$label" <<< "$wanted" || arguments+=(--remove-label "$label")
  done < <(jq -r --argjson number "$number" --arg start "$mark: " '.[] | select(.number == $number) | .labels[].name | select(startswith($start))' <<< "$open")
  gh issue edit "$number" --body-file "$body" "${arguments[@]}"
done

# A provider that left the catalogue has no quotes that could need a look.
jq -r '.[] | "\(.number)\t\(.title)"' <<< "$open" | while IFS=$'\t' read -r number title; do
  provider=${title#Quotes of }
  if [ "$provider" != "$title" ] && ! jq -e --arg provider "$provider" 'any(.[]; .provider == $provider)' "$findings" > /dev/null; then
    gh issue close "$number" --comment "This provider has no quotes in the catalogue any more."
  fi
done
