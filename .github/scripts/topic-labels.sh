#!/usr/bin/env bash
# Labels the pull request that was looked at with the topics its claims are about. The list comes from a run over a stranger's change: of it only topics of
# our own vocabulary count, and the pull request is the one whose newest commit was looked at, whatever the list may say.
# Usage: HEAD_OWNER=… HEAD_BRANCH=… HEAD_SHA=… topic-labels.sh topics.json content/vocabulary/topics.yaml
set -euo pipefail

list=$1
vocabulary=$2
start="topic: "
largest=20000               # bytes; a list of all topics has a few hundred
most=12                     # labels; a change of more topics is about all of them

[ -f "$list" ] && [ ! -L "$list" ] && [ "$(wc -c < "$list")" -le "$largest" ] || { echo "there is no list of topics"; exit 1; }

known=$(sed -n 's/^- key: \([a-z0-9-]\{1,40\}\)$/\1/p' "$vocabulary")
asked=$(jq -r 'if type == "array" then .[] | select(type == "string" and test("\\A[a-z0-9-]+\\z")) else empty end' "$list")
wanted=$(grep -xF -- "$known" <<< "$asked" | sort -u || true)
if [ "$(grep -c . <<< "$wanted")" -gt "$most" ]; then
  wanted=many
fi

pulls=$(gh api --method GET "repos/$GH_REPO/pulls" -f state=open -f head="$HEAD_OWNER:$HEAD_BRANCH")
pull=$(jq --arg sha "$HEAD_SHA" '[.[] | select(.head.sha == $sha)] | first // empty' <<< "$pulls")
if [ -z "$pull" ]; then
  echo "no open pull request has this commit as its newest"
  exit 0
fi

number=$(jq -r '.number | numbers' <<< "$pull")
present=$(jq -r --arg start "$start" '.labels[].name | select(startswith($start)) | ltrimstr($start)' <<< "$pull")

while IFS= read -r topic; do
  [ -z "$topic" ] || grep -qxF -- "$topic" <<< "$present" || gh api --method POST "repos/$GH_REPO/issues/$number/labels" -f "labels[]=$start$topic" > /dev/null
done <<< "$wanted"

# What another push made true no more. A label of ours that a person put there by hand goes too: it says what the change is about.
while IFS= read -r topic; do
  [ -z "$topic" ] || grep -qxF -- "$topic" <<< "$wanted" \
    || gh api --method DELETE "repos/$GH_REPO/issues/$number/labels/$(jq -rn --arg name "$start$topic" '$name | @uri')" > /dev/null
done <<< "$present"
