// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_opening.h"

#include <QFileInfo>
#include <QThread>

namespace ninefold {

PlannerOpening::PlannerOpening(const QString& path, const Clock& clock, IfMissing ifMissing, Reading reading)
    : m_path{path}
    , m_opened{std::async(std::launch::async, [=, &clock, home = QThread::currentThread()] {
        auto opened = ifMissing == IfMissing::Create && !QFileInfo::exists(path)
                          ? PlannerDocument::create(path, clock)
                          : PlannerDocument::open(path, clock, reading);
        if (opened)
            (*opened)->moveToThread(home);
        return opened;
    })} {}

} // namespace ninefold
