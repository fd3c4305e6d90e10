#!/usr/bin/env bash
# Ten minutes of 64 readers while an editor saves twice a second, one time in three with a mistake. The short form runs with every `dotnet test`.
#   bash tests/InferCheck.Benchmarks/load/soak.sh [seconds]
set -euo pipefail
cd "$(dirname "$0")/../../.."
INFERCHECK_SOAK_SECONDS=${1:-600} dotnet test tests/InferCheck.Tests --filter "FullyQualifiedName~SoakTests" --output Detailed
