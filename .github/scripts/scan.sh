#!/usr/bin/env bash
# Looks at a source tree for the action: marks in the change, findings for code scanning, and the end that the policy demands.
# Usage: INFERCHECK=…/infercheck.dll SCAN_PATH=. [SCAN_POLICY=…] [SCAN_BASELINE=…] [SCAN_SINCE=…] [SCAN_SARIF=…] scan.sh
set -uo pipefail

asked=("${SCAN_PATH:-.}")
[ -z "${SCAN_POLICY:-}" ] || asked+=(--policy "$SCAN_POLICY")
[ -z "${SCAN_BASELINE:-}" ] || asked+=(--baseline "$SCAN_BASELINE")
# Without a policy nothing is refused: what is found is told, and the change goes on.
[ -n "${SCAN_POLICY:-}" ] || asked+=(--fail-on never)

if [ -n "${SCAN_SARIF:-}" ]; then
  dotnet "$INFERCHECK" scan "${asked[@]}" --format sarif > "$SCAN_SARIF"
  [ $? -le 1 ] || exit 2
fi

if [ -n "${SCAN_SINCE:-}" ]; then
  dotnet "$INFERCHECK" scan "${SCAN_PATH:-.}" --since "$SCAN_SINCE" --fail-on never | tee -a "${GITHUB_STEP_SUMMARY:-/dev/null}"
  [ "${PIPESTATUS[0]}" -le 1 ] || exit 2
fi

dotnet "$INFERCHECK" scan "${asked[@]}" --format github
