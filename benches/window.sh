#!/bin/sh
# Compares the program's window with a browser's: see window.md. Exits 1 over the bounds.
set -eu
cd "$(dirname "$0")/.."

for need in Xvfb:xvfb chromium:chromium python3:python3; do
    if ! command -v "${need%%:*}" >/dev/null; then
        echo "${need%%:*} is missing: install the Debian package ${need##*:}" >&2
        exit 1
    fi
done

cargo build --release --quiet
python3 benches/window.py "${CARGO_TARGET_DIR:-target}/release/faire-avec" chromium
