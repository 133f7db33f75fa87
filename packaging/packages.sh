# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034,SC2154  # the sourcing scripts read the lists and set `root`
#
# What WikiMon needs from Debian, in one place, and how the scripts see to it that it is there.
# To be sourced by bash. Everything here writes to standard error alone, and reads no standard input.

packages_build=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-websockets-dev qt6-positioning-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libmaxminddb-dev libpcre2-dev zlib1g-dev libzstd-dev
)
# Icons are SVG (a plug-in), siteinfo comes over https, a diff opens in the browser, Qt's own buttons and the countries'
# names are translated.
packages_run=(libqt6svg6 ca-certificates xdg-utils qt6-translations-l10n iso-codes)
# A display to draw on with a window manager, a session bus, an IRC server, clients of the stream, certificates for it,
# fonts of many scripts.
packages_test=(
    xvfb xauth openbox dbus ngircd
    python3 python3-autobahn python3-websockets nodejs node-ws openssl
    fonts-noto-core fonts-droid-fallback
)
packages_browser=(chromium)
packages_check=(clang-format shellcheck desktop-file-utils appstream man-db groff)
packages_fuzz=(clang-14 libclang-rt-14-dev)
packages_deb=(dpkg-dev file)

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

die() {
    say "$1"
    exit "${2:-1}"
}

# Prints those of the given packages that are not installed, one a line. Asks dpkg alone, so it takes milliseconds.
missing_packages() {
    local -A installed=()
    local name status
    while read -r name status; do
        [[ $status == installed ]] && installed[$name]=1
    done < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null)
    for name in "$@"; do
        [[ -n ${installed[$name]:-} ]] || printf '%s\n' "$name"
    done
}

# as_root COMMAND...: runs it as root. Returns 1, having run nothing, where this user cannot become root.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@" </dev/null
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { : </dev/tty; } 2>/dev/null; }; then
        sudo -- "$@" </dev/null
    else
        return 1
    fi
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l apt-get -q \
    -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >&2; }

# ensure_packages PACKAGE...: installs what is missing, or ends the script with a list of it and the command to type.
# A system without apt-get is told in words what is needed; there it is CMake that finds out what is missing.
ensure_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        describe_needs
        return 0
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if ! as_root true; then
        say "these packages are missing, and installing them needs root:"
        printf '  apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
        exit 1
    fi
    say "installing ${#missing[@]} packages and what they depend on: ${missing[*]}"
    apt update || say "the package lists could not be refreshed; going on with those at hand"
    if ! apt install -y --no-install-recommends "${missing[@]}"; then
        die "the packages could not be installed; the lines above say why"
    fi
}

# try_packages PACKAGE...: the same for what is good to have. Returns 1 where it cannot be had.
try_packages() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 1
    (ensure_packages "$@")
}

# Not where everything was found before. `root` is the sourcing script's.
describe_needs() {
    ! compgen -G "$root/build/*/.configured-with" >/dev/null || return 0
    say "this system has no apt-get, so nothing is installed here. WikiMon needs a C++20 compiler, CMake 3.25 or newer," \
        "Ninja, pkg-config, libmaxminddb, PCRE2, and Qt 6.4 or newer with its modules Base, WebSockets, Positioning, Svg and" \
        "the Linguist tools. Going on; CMake names what it does not find."
}
