// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/focus_text.h"

#include <QCoreApplication>

namespace ninefold::ui {

namespace {

constexpr qint64 minute = 60;

struct FocusText {
    Q_DECLARE_TR_FUNCTIONS(FocusText)
};

} // namespace

QString timeLeftText(qint64 seconds) {
    if (seconds < minute)
        return FocusText::tr("%1 s", "seconds").arg(seconds);
    return minutesText(static_cast<int>((seconds + minute - 1) / minute));
}

QString minutesRunText(qint64 seconds, int minutes) {
    return FocusText::tr("%1 of %2 min", "minutes run, minutes planned").arg(seconds / minute).arg(minutes);
}

QString minutesText(int minutes) {
    return FocusText::tr("%1 min", "minutes").arg(minutes);
}

} // namespace ninefold::ui
