#!/usr/bin/env bash
# Installs the packed tool from a folder into a place of its own and looks at a tree with it, as somebody does who has the SDK and nothing else.
# Usage: try-tool.sh folder-with-the-package
set -euo pipefail

feed=$(cd "$1" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
cat > nuget.config <<EOF
<configuration><packageSources><clear /><add key="folder" value="$feed" /></packageSources></configuration>
EOF
dotnet tool install infercheck --tool-path bin --configfile nuget.config
mkdir tree
echo 'base_url = "https://api.openai.com/v1"' > tree/main.py
bin/infercheck scan tree --fail-on never | tee said
grep -q "api.openai.com" said
bin/infercheck check > /dev/null
