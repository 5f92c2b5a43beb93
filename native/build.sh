#!/usr/bin/env bash
# Builds the optional libfaiss shim into native/out. Exits 0 with a sentence when a part is missing: the app then scans exactly.
set -euo pipefail
cd "$(dirname "$0")"

for tool in g++ cmake; do
  command -v "$tool" >/dev/null || { echo "Similarity index: $tool is missing, so photos are compared one by one (fine up to about 50,000)."; exit 0; }
done
[ -f /usr/include/faiss/IndexHNSW.h ] || { echo "Similarity index: libfaiss-dev is missing, so photos are compared one by one (fine up to about 50,000)."; exit 0; }

cmake -S . -B out -DCMAKE_BUILD_TYPE=Release >/dev/null
cmake --build out --parallel 2 >/dev/null
echo "Similarity index: built (native/out/libpixeltruth_faiss.so)."
