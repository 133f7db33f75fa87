# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154  # root is the sourcing script's
#
# How the scripts configure and build. To be sourced after packages.sh, with `root` set to the source tree.

# Compiling a Qt file takes some 700 MiB: no more jobs than memory has room for, or a small machine starts to swap.
build_jobs() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 700000) }' /proc/meminfo 2>/dev/null) || memory=$cores
    [[ ${memory:-0} -ge 1 ]] || memory=1
    echo $((cores < memory ? cores : memory))
}

# configure PRESET [CMAKE OPTION...]: configures build/PRESET where that was not done before or would now come out
# differently: other options, newer presets, a tree that was moved. All else Ninja notices by itself.
configure() {
    local preset=$1 dir=$root/build/$1 stamp=$root/build/$1/.configured-with
    local -a fresh=()
    shift
    if [[ -f $dir/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt"; then
        fresh=(--fresh)
    elif [[ -f $stamp && "$(<"$stamp")" != "$*" ]]; then
        fresh=(--fresh)
    elif [[ -f $dir/build.ninja && -f $stamp && ! $root/CMakePresets.json -nt $stamp ]]; then
        return 0
    fi
    say "configuring build/$preset"
    (cd -- "$root" && cmake --preset "$preset" "${fresh[@]}" "$@") </dev/null >&2 || return
    printf '%s' "$*" >"$stamp"
}

# build PRESET [TARGET...]: builds in build/PRESET, silent where there is nothing to do.
build() {
    local dir=$root/build/$1
    local preset=$1
    shift
    if ninja -C "$dir" -n "$@" </dev/null 2>/dev/null | grep -q 'no work to do'; then
        return 0
    fi
    say "building build/$preset"
    ninja -C "$dir" -j "$(build_jobs)" "$@" </dev/null >&2
}

# lock_build PRESET: waits for another script that builds there, so that two started at once do not build the same
# files. Held until unlock_build or the script's end; a started program must not inherit it.
lock_build() {
    if ! { mkdir -p -- "$root/build/$1" && : >>"$root/build/$1/.lock"; } 2>/dev/null; then
        die "cannot write to $root/build/$1, which another user may have made; remove it, or run this as that user"
    fi
    command -v flock >/dev/null || return 0
    exec 9>>"$root/build/$1/.lock"
    flock -n 9 || { say "waiting for another build of build/$1" && flock 9; }
}

unlock_build() { { exec 9>&-; } 2>/dev/null || true; }
