#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
#
# Builds a Debian package of WikiMon in build/deb and prints its path.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
# shellcheck source=packaging/build.sh
. "$root/packaging/build.sh"

ensure_packages "${packages_build[@]}" "${packages_deb[@]}"
lock_build release
configure release || die "CMake could not configure the build; the lines above say why"
build release || die "the build failed; the lines above say why"
mkdir -p -- "$root/build/deb"
rm -f -- "$root"/build/deb/*.deb
(umask 022 && cd -- "$root/build/release" && cpack -G DEB -B "$root/build/deb") </dev/null >&2
rm -rf -- "$root/build/deb/_CPack_Packages"
printf '%s\n' "$root"/build/deb/*.deb
