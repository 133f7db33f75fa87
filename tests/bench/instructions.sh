#!/bin/sh
# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
# Counts the instructions that a benchmark's function "measured" takes for each line of a corpus:
#   instructions.sh BENCH CORPUS
# The count does not depend on how busy the machine is. Needs valgrind; 20,000 lines are enough.
set -eu
[ $# -eq 2 ] || { echo "usage: $0 BENCH CORPUS" >&2; exit 2; }
profile=$(mktemp)
trap 'rm -f "$profile"' EXIT
collected=$(valgrind --tool=callgrind --callgrind-out-file="$profile" --toggle-collect='*measured*' \
    "$1" "$2" 0 2>&1 | sed -n 's/.*Collected : *\([0-9]*\).*/\1/p')
lines=$(wc -l < "$2")
if [ "${collected:-0}" -eq 0 ]; then
    echo "$0: nothing was counted" >&2
    exit 1
fi
echo "$((collected / lines)) instructions a line"
callgrind_annotate "$profile" | grep '^ *[0-9,]* (.*:' | sed 's/ \[[^]]*\]$//' | head -n "${TOP:-16}"
