#!/usr/bin/env bash
# Starts PixelTruth on this machine.
#   ./run.sh [--data FOLDER] [--urls http://localhost:5080]
# or by environment: PIXELTRUTH_DATA, PIXELTRUTH_URLS. Any setting of the README's table may be given by environment as well.
set -euo pipefail

caller=$PWD
cd "$(dirname "$0")"
data=${PIXELTRUTH_DATA:-$PWD/data}
urls=${PIXELTRUTH_URLS:-http://localhost:5080}

value() { [ -n "${2:-}" ] || { echo "$1 needs a value." >&2; exit 2; }; }
while [ $# -gt 0 ]; do
  case $1 in
    --data) value "$@"; data=$2; shift 2 ;;
    --urls) value "$@"; urls=$2; shift 2 ;;
    -h | --help) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "Unknown argument '$1'. Try ./run.sh --help" >&2; exit 2 ;;
  esac
done
case $data in /*) ;; *) data=$caller/$data ;; esac

if ! command -v dotnet >/dev/null || ! dotnet --list-sdks | grep -q '^10\.'; then
  echo "PixelTruth needs the .NET 10 SDK, and this machine has none. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and run this again." >&2
  exit 1
fi

echo "Building PixelTruth (the first time takes some minutes) ..."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! dotnet build PixelTruth.Web -c Release --nologo -v quiet >"$log" 2>&1; then
  cat "$log" >&2
  echo "The build failed; the reason stands above." >&2
  exit 1
fi
rm -f "$log"

mkdir -p "$data"
echo
echo "  PixelTruth:  ${urls//;/  }"
echo "  Data:        $data"
echo "  Stop with Ctrl+C."
echo
export PixelTruth__Data__Folder=$data ASPNETCORE_URLS=$urls
cd PixelTruth.Web
exec dotnet bin/Release/net10.0/PixelTruth.Web.dll
