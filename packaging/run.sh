#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ninefold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Ninefold and starts it. Arguments are passed on: see ninefold --help.
set -euo pipefail
# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

# Whether the arguments ask for something that needs no window.
needs_no_display() {
    local argument
    for argument in "$@"; do
        case "$argument" in
        -h | --help | -v | --version | --screenshots | --screenshots=* | --export | --export=*) return 0 ;;
        esac
    done
    return 1
}

# Whether a planner file is among the arguments.
names_a_file() {
    local argument
    for argument in "$@"; do
        [ -f "$argument" ] && return 0
    done
    return 1
}

install_missing "${build_packages[@]}" "${run_packages[@]}"
(
    cd "$root"
    say "Building"
    configure release
    build release --target ninefold ninefold_cli
)
program="$root/build/release/bin/ninefold"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || needs_no_display "$@"; then
    exec "$program" "$@"
fi

pictures="$root/build/screenshots"
say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown."
if ! names_a_file "$@"; then
    set -- --sample "$@"
    echo "Rendering the screens of a sample year instead."
fi
"$program" --screenshots "$pictures" "$@"
echo "The pictures are in $pictures:"
ls "$pictures"
