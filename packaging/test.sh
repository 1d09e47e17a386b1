#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ninefold authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

usage() {
    cat <<'END'
Usage: packaging/test.sh [--torture] [CTEST-ARGUMENT …]

Installs what is missing; builds the programs and the benchmarks as people run them and lets each
benchmark run for a moment; builds everything with the address and undefined-behaviour sanitizers,
warnings being errors, and runs every test.

  --torture   the long variants of the tests that cut the power and kill the program
              (NINEFOLD_TORTURE=1 does the same)

Further arguments go to ctest, such as -R Decimal. NINEFOLD_JOBS=N limits the jobs at a time.
END
}

# Runs "$@" without address randomisation where the kernel uses more bits of it than this compiler's
# sanitizers can take (they would die at the start, now and then), and where that is allowed.
with_steady_addresses() {
    local bits=0
    [ -r /proc/sys/vm/mmap_rnd_bits ] && bits="$(cat /proc/sys/vm/mmap_rnd_bits 2>/dev/null || echo 0)"
    if [ "$bits" -gt 28 ] && setarch --addr-no-randomize true 2>/dev/null; then
        setarch --addr-no-randomize "$@"
    else
        "$@"
    fi
}

# Where a container forbids the system call that the leak check stands on, every program would fail at its end.
allow_for_missing_ptrace() {
    if build/asan/bin/ninefold_gates --gtest_list_tests 2>&1 >/dev/null | grep -q 'LeakSanitizer has encountered a fatal error'; then
        say "This machine does not let the leak check look at a process: leaks are not checked."
        export ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0"
    fi
}

# How many tests the parts of the programs ran.
say_what_ran() {
    local ran skipped
    ran="$(cat build/asan/results/*.xml | grep -c '<testcase .*status="run"')"
    skipped="$(cat build/asan/results/*.xml | grep -c '<testcase .*result="skipped"')" || true
    say "$ran tests passed, $skipped of them skipped themselves"
}

timeout=900
while [ $# -gt 0 ]; do
    case "$1" in
    -h | --help)
        usage
        exit 0
        ;;
    --torture) export NINEFOLD_TORTURE=1 ;;
    *) break ;;
    esac
    shift
done
[ "${NINEFOLD_TORTURE:-0}" = 1 ] && timeout=7200

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
cd "$root"

say "Building the programs and the benchmarks"
configure release -DNINEFOLD_BENCH=ON
build release

say "Benchmarks, a moment each: what counts is the ratios, and nothing fails here for being slow"
dbus-run-session -- build/release/bin/ninefold_bench --benchmark_min_time=0.05
dbus-run-session -- build/release/bin/ninefold_startup 5

say "Building the tests with sanitizers"
# All tests: a dozen of processes a program. Some: a process each, so that ctest can choose among them.
shards=0
[ $# -eq 0 ] && shards=12
configure asan -DNINEFOLD_TEST_SHARDS="$shards"
build asan
allow_for_missing_ptrace

say "Tests"
rm -rf build/asan/results
with_steady_addresses dbus-run-session -- ctest --preset asan --parallel "$jobs" --timeout "$timeout" "$@"
[ "$shards" -eq 0 ] || say_what_ran
