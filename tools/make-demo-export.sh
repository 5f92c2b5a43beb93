#!/usr/bin/env bash
# Builds samples/demo-export.zip and samples/CREDITS.md from packages. Needs node 22, npm, apt-get and dpkg-deb (Debian 12).
# The same packages give the same bytes.
set -euo pipefail
export TZ=UTC LC_ALL=C
root=$(cd "$(dirname "$0")/.." && pwd)
parts="$root/tools/demo-export"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$parts"/* "$work"
(cd "$work" && npm install --silent --no-audit --no-fund)

while read -r key kind package; do
  mkdir -p "$work/packages/$key" "$work/download/$key"
  cd "$work/download/$key"
  echo "getting $package"
  if [ "$kind" = npm ]; then
    npm pack --silent "$package" >/dev/null
    tar xzf ./*.tgz -C "$work/packages/$key" --strip-components=1
  else
    apt-get download -qq "$package" 2>/dev/null
    dpkg-deb -x ./*.deb "$work/packages/$key"
  fi
done < <(node -e '
  for (const [key, source] of Object.entries(JSON.parse(require("fs").readFileSync(process.argv[1]))))
    console.log(key, source.npm ? "npm" : "deb", source.npm ?? source.deb)' "$parts/sources.json")

mkdir -p "$root/samples"
(cd "$work" && node build.mjs packages "$root/samples/demo-export.zip" "$root/samples/CREDITS.md")
ls -l "$root/samples"
