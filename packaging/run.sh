#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds WikiMon and starts it with the arguments given:
#   packaging/run.sh
#   packaging/run.sh --headless --lang de
# What this script has to say goes to standard error: standard output, standard input, signals and the exit code
# are the program's own.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
# shellcheck source=packaging/build.sh
. "$root/packaging/build.sh"

wants_window() {
    local argument
    for argument in "$@"; do
        case $argument in
        --headless | --convert | --help | --version | -headless | -convert | -help | -version | -h | -v) return 1 ;;
        esac
    done
}

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]] && return
    [[ -n ${QT_QPA_PLATFORM:-} && ! ${QT_QPA_PLATFORM} =~ ^(xcb|wayland) ]]
}

if wants_window "$@" && ! has_display; then
    die "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set); --headless runs WikiMon without a window" 2
fi

needed=("${packages_build[@]}" "${packages_run[@]}")
if [[ -n ${WAYLAND_DISPLAY:-} ]]; then
    needed+=(qt6-wayland)
fi
ensure_packages "${needed[@]}"

lock_build release
configure release || die "CMake could not configure the build; the lines above say why"
build release wikimon || die "the build failed; the lines above say why"
unlock_build

exec "$root/build/release/wikimon" "$@"
