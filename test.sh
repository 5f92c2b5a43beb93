#!/usr/bin/env bash
# Installs what the tests need, builds once and runs all of them. Further arguments go to the xunit runner:
#   ./test.sh -namespace PixelTruth.Tests.Domain
# The last line reads "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "$0")"

stop() { echo "$1" >&2; echo "0 passed, 1 failed"; exit 1; }

if ! command -v dotnet >/dev/null || ! dotnet --list-sdks | grep -q '^10\.'; then
  stop "The tests need the .NET 10 SDK, and this machine has none. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and run this again."
fi

browser=${PIXELTRUTH_CHROMIUM:-$(command -v chromium chromium-browser google-chrome | head -1)}
if [ -z "$browser" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  echo "Installing Chromium for the browser tests ..."
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1
  browser=$(command -v chromium)
fi
[ -n "$browser" ] || echo "There is no Chromium: the browser tests are skipped. On Debian: sudo apt-get install chromium; elsewhere set PIXELTRUTH_CHROMIUM to the program." >&2

if [ -z "${PIXELTRUTH_SHARED:-}" ] && [ -d ../shared ]; then
  PIXELTRUTH_SHARED=$(cd ../shared && pwd)
  export PIXELTRUTH_SHARED
fi

echo "Building ..."
dotnet build PixelTruth.Tests -c Release --nologo -v quiet || stop "The build failed; the reason stands above."

mkdir -p TestResults
result=TestResults/tests.xml
rm -f "$result"
dotnet PixelTruth.Tests/bin/Release/net10.0/PixelTruth.Tests.dll -noLogo -noColor -parallelMode collections -xml "$result" "$@"
code=$?
[ -s "$result" ] || stop "The test runner ended with code $code before it could write its result."

# The root of the result file counts each kind; an error outside a test (a fixture that can't start or end) is a failure too.
count() { grep -oE "<assembly [^>]*>" "$result" | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count passed)
failed=$(($(count failed) + $(count errors)))
skipped=$(count skipped)
# A runner that fails without naming a test, and a run without any test, are failures as well.
if [ "$failed" = 0 ] && { [ "$code" != 0 ] || [ "$passed" = 0 ]; }; then
  echo "The test runner ended with code $code and ran $passed tests." >&2
  failed=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
