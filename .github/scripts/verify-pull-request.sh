#!/usr/bin/env bash
# Brings the new lock file into the repository by a pull request: opens one, or moves the open one on.
# Usage: verify-pull-request.sh sources.lock.yaml
set -euo pipefail

branch=quotes-lock-file
title="Quotes seen on $(date -u +%Y-%m-%d)"

cp "$1" content/sources.lock.yaml
if [ -z "$(git status --porcelain -- content/sources.lock.yaml)" ]; then
  echo "nothing has moved"
  exit 0
fi

git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git checkout -B "$branch"
git add content/sources.lock.yaml
git commit --message "$title" --message "Written by the weekly look at all sources; no profile is touched."
gh auth setup-git
git push --force origin "$branch"

if [ -z "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  gh pr create --head "$branch" --title "$title" --body "What the weekly look at all sources has learned: when each quote was last seen word for word. What has changed or gone stands in the issues labelled \`quotes\`."
else
  gh pr edit "$branch" --title "$title"
fi
