// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet_words.h"

#include <QLocale>
#include <QRegularExpression>

namespace ninefold::ui {

QString fullDayText(QDate day) {
    // The long form without the weekday.
    static const QRegularExpression weekday{QStringLiteral("\\s*dddd?[,、]?\\s*")};
    return QLocale{}.toString(day, QLocale{}.dateFormat(QLocale::LongFormat).remove(weekday));
}

TextStyle sheetStyle(double size, const QColor& colour, QFont::Weight weight) {
    TextStyle style;
    style.largest = size;
    style.colour = colour;
    style.weight = weight;
    style.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    return style;
}

} // namespace ninefold::ui
