#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds WikiMon with its tests and runs them.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
# shellcheck source=packaging/build.sh
. "$root/packaging/build.sh"

usage() {
    cat <<'END'
Usage: packaging/test.sh [options] [-- ctest options]
  --preset NAME    what to build: dev (default), asan, tsan, bench; the presets are in CMakePresets.json
  --filter REGEX   only the tests whose name matches; builds just those where that is enough
  --jobs N         tests at the same time (default: one a core)
  --werror         warnings are errors (they are already in dev; under a sanitizer GCC warns of what is not there)
  --from-scratch   precompiles headers instead of using ccache: for a build without a predecessor
  --browser        installs a browser too, for the tests that drive one
  --no-install     installs nothing
  --build-only     builds the tests and does not run them
  -h, --help       this text
END
}

preset=dev filter='' jobs=$(nproc) install=1 run=1
options=() groups=("${packages_build[@]}" "${packages_run[@]}") tools=("${packages_test[@]}")
while [[ $# -gt 0 ]]; do
    case $1 in
    --preset | --filter | --jobs) [[ $# -ge 2 ]] || die "$1 wants a value" 2 ;;&
    --preset) preset=$2 && shift ;;
    --filter) filter=$2 && shift ;;
    --jobs) jobs=$2 && shift ;;
    --werror) options+=(-DWIKIMON_WERROR=ON) ;;
    --from-scratch) options+=(-DWIKIMON_PCH=ON) ;;
    --browser) tools+=("${packages_browser[@]}") ;;
    --no-install) install=0 ;;
    --build-only) run=0 ;;
    -h | --help) usage && exit ;;
    --) shift && break ;;
    *) die "unknown option $1 (see --help)" 2 ;;
    esac
    shift
done

# The tests that miss a tool skip themselves and say so; without a compiler nothing goes.
if [[ $install -eq 1 ]]; then
    ensure_packages "${groups[@]}"
    try_packages "${tools[@]}" || say "some test tools are missing; the tests that need them are skipped"
fi
# Where Debian's node modules are; another distribution's node does not look there.
export NODE_PATH="${NODE_PATH:+$NODE_PATH:}/usr/share/nodejs"
# Undefined behaviour that is only printed fails no test.
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}"

lock_build "$preset"
configure "$preset" "${options[@]}" || die "CMake could not configure the build; the lines above say why"

# Prints the targets that the filter's tests are programs of, or nothing where one of them is a script.
targets_of_filter() {
    local name
    local -A known=()
    while read -r name; do known[$name]=1; done < <(ninja -C "$root/build/$preset" -t targets all | sed -n 's/: phony$//p')
    while read -r name; do
        [[ -n ${known[$name]:-} ]] || return 0
        names+=("$name")
    done < <(ctest --test-dir "$root/build/$preset" -N -R "$filter" | sed -n 's/^ *Test *#[0-9]*: //p')
    [[ ${#names[@]} -eq 0 ]] || printf '%s\n' "${names[@]}"
}

targets=() names=()
# Benchmarks and demonstrations must build, which once is enough: under a sanitizer nobody starts them.
[[ $preset != *san ]] || targets=(wikimon_check)
[[ -z $filter ]] || mapfile -t targets < <(targets_of_filter)
build "$preset" "${targets[@]}" || die "the build failed; the lines above say why"
unlock_build
[[ $run -eq 1 ]] || exit 0

run_tests=(ctest --test-dir "$root/build/$preset" --output-on-failure --no-tests=error -j "$jobs")
[[ -z $filter ]] || run_tests+=(-R "$filter")
# ThreadSanitizer of GCC 12 does not start where the kernel spreads addresses wider than it knows.
if [[ $preset == tsan ]] && setarch -R true 2>/dev/null; then
    run_tests=(setarch -R "${run_tests[@]}")
fi
exec "${run_tests[@]}" "$@" </dev/null
