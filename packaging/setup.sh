# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Ninefold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh share; sourced, not run.

export PATH="${PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin}"
export HOME="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}"
export LANG="${LANG:-C.UTF-8}"

# Where CMakePresets.json puts its trees.
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
jobs="${NINEFOLD_JOBS:-$(nproc)}"

# To build the programs.
build_packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libgl-dev libsqlitecpp-dev libsqlite3-dev libexpected-dev libboost-dev
)
# To see Hangul, kana, kanji and emoji, and to run on Wayland.
run_packages=(qt6-wayland fonts-noto-cjk fonts-noto-color-emoji)
# To build and run the tests and the benchmarks.
test_packages=(
    libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev libxcb-damage0-dev tzdata
    dbus-daemon xvfb openbox xdotool at-spi2-core python3-pyatspi
    desktop-file-utils appstream poppler-utils shellcheck
)

say() {
    printf '\n== %s\n' "$*"
}

stop() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# The packages of "$@" that are not installed, one a line.
missing_packages() {
    local installed
    installed="$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        awk '$2 == "installed" { print $1 }')" || true
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# Runs "$@" as root: directly, or through sudo, which may ask for a password only where there is a terminal.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo -- "$@"
    else
        sudo -n -- "$@"
    fi
}

# Installs what is missing of the Debian and Ubuntu packages "$@", after saying so.
install_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "No apt-get here. On Debian 12 these packages would be needed; going on without them:"
        printf '%s\n' "$*"
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -eq 0 ] && return
    say "Installing what is missing with apt-get: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        stop "this needs root, and there is no sudo. As root: apt-get install --no-install-recommends ${missing[*]}"
    fi
    # A list that cannot be fetched (a third party's, say) need not matter; the installation will tell.
    as_root apt-get update --quiet || say "apt-get update failed; trying to install from the lists at hand."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}" ||
        stop "apt-get could not install: ${missing[*]}"
}

# Configures preset $1 with the cache settings "$@" and builds it.
configure() {
    cmake --preset "$@"
}

build() {
    local preset="$1"
    shift
    cmake --build --preset "$preset" --parallel "$jobs" "$@"
}
