// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold::test {

/// Makes the process independent of the machine and the person: an offscreen platform unless another is
/// asked for, the C locale in UTF-8, the time zone of Seoul (nine hours from UTC, so that a mix-up of the two
/// shows), and home, configuration, data, cache and runtime folders that are empty and vanish with the
/// process. Called first thing in main(), before any QCoreApplication.
void isolate();

} // namespace ninefold::test
