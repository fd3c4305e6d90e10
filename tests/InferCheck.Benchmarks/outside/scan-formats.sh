#!/usr/bin/env bash
# What programs that are not ours make of what `scan` writes for others: a made tree is scanned with and without a policy; SARIF and CycloneDX are held against the official
# schemas (ajv), Microsoft's validator looks at the SARIF, CycloneDX's own library at the bill, and every purl in it is read (packageurl-js).
#   bash tests/InferCheck.Benchmarks/outside/scan-formats.sh
# 0: all is as it should be · 1: something is not, and printed · 2: could not be looked at. Needs dotnet, git, node and npm on Linux; TOOLS names a folder that keeps the
# programs, PROGRAM=…/infercheck.dll looks at another build. Apart from fetching them nothing leaves the machine.
set -euo pipefail
cd "$(dirname "$0")/../../.."
packages="ajv@8.17.1 ajv-draft-04@1.0.0 ajv-formats@3.0.1 ajv-formats-draft2019@1.6.1 @cyclonedx/cyclonedx-library@10.3.0 packageurl-js@2.0.1 @microsoft/jest-sarif@1.0.0-beta.0"
packages="$packages @microsoft/sarif-multitool-linux@5.7.0"
tools=${TOOLS:-${TMPDIR:-/tmp}/infercheck-outside}/scan-formats-1
for needed in dotnet git node npm; do command -v $needed > /dev/null || { echo "scan-formats.sh cannot look: $needed is missing" >&2; exit 2; }; done
validator=$tools/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
# Without their scripts: some would build what is not needed here.
[ -f "$tools/whole" ] || { npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix "$tools" $packages > /dev/null 2>&1 && touch "$tools/whole"; } || true
[ -f "$tools/whole" ] || { echo "scan-formats.sh cannot look: npm cannot install $packages" >&2; exit 2; }
chmod +x "$validator"
program=${PROGRAM:-src/InferCheck.Site/bin/Debug/net10.0/infercheck.dll}
[ -n "${PROGRAM:-}" ] || dotnet build src/InferCheck.Site -v quiet --nologo > /dev/null || { echo "scan-formats.sh cannot look: the site does not build" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp tests/InferCheck.Benchmarks/outside/scan-formats.mjs "$work/look.mjs"
ln -s "$tools/node_modules" "$work/node_modules"
tree=$work/tree
mkdir -p "$tree/src" "$tree/tests" "$tree/a b"
secret=hunter2correcthorse
printf 'import openai\nu = "https://eu.api.openai.com/v1"; k = "%s"\n' $secret > "$tree/src/a.py"
printf 'u = "https://api.openai.com/v1"\n' > "$tree/a b/ä#.py"
printf 'u = "https://api.mistral.ai" # infercheck: allow mistral until 2999-01-01 because no personal data goes there\n' > "$tree/src/b.py"
printf 'u = "https://api.openai.com" # infercheck: allow openai\n' > "$tree/src/c.py"
printf 'm = "bedrock/eu.anthropic.claude-sonnet-4-5-v1:0"\nz = "https://x.openai.azure.com/?key=%s"\n' $secret > "$tree/tests/a.py"
printf '{ "dependencies": { "@ai-sdk/mistral": "1", "openai": "4" } }\n' > "$tree/package.json"
printf 'openai==1\n' > "$tree/requirements.txt"
printf '<Project><ItemGroup><PackageReference Include="OpenAI" /></ItemGroup></Project>\n' > "$tree/a.csproj"
printf 'OPENAI_API_KEY=%s\n' $secret > "$tree/.env"
touch "$tree/x.zip" "$tree/y.png"
printf 'eu-inference: [always]\n' > "$work/policy.yaml"
git -C "$tree" init --quiet
git -C "$tree" add --all
git -C "$tree" -c user.name=Test -c user.email=test@example.com commit --quiet --message Tree

for format in sarif cyclonedx; do
  for asked in plain judged; do
    name=$work/$asked.$format
    policy=$([ $asked = plain ] || echo "--policy $work/policy.yaml")
    for again in "" .again; do
      code=0
      dotnet "$program" scan "$tree" --content content --format $format $policy > "$name$again" 2> "$work/errors" || code=$?
      [ "$code" = 1 ] && [ ! -s "$work/errors" ] || { cat "$work/errors"; echo "scan --format $format ended with $code"; exit 1; }
    done
    cmp "$name" "$name.again"
    if grep -q $secret "$name"; then echo "$name holds a secret"; exit 1; fi
  done
done
node "$work/look.mjs" "$work"/*.sarif "$work"/*.cyclonedx
for log in "$work"/*.sarif; do
  "$validator" validate "$log" --level 'Error;Warning' --kind 'Fail' --output "$work/found" --log ForceOverwrite > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
  if grep -E ': (error|warning) ' "$work/said"; then exit 1; fi
  echo "Sarif.Multitool: $(basename "$log"): no error, no warning"
done
