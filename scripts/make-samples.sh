#!/usr/bin/env bash
# Makes reports/sample/: the report of the reference card and of one faulty card, and docs/report.png.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd -P)
cd "$here"
rm -rf reports/sample
./jianka run --lang zh --only '@SEC-004 or @SEC-006 or @SEC-013' --out reports/sample/reference-card
./jianka run --lang zh --only '@SEC-004 or @SEC-006 or @SEC-013' --terminal sim:faulty=empty-verify-counts --laboratory features/products/example-laboratory.yaml --pdf-lang both --out reports/sample/faulty-card || [ $? = 1 ]
if command -v chromium >/dev/null; then
  profile=$(mktemp -d)
  chromium --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$profile" --hide-scrollbars \
    --window-size=1280,1900 --screenshot="$here/docs/report.png" \
    "file://$here/reports/sample/faulty-card/report.html" >/dev/null 2>&1
  rm -rf "$profile"
fi
