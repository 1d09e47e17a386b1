// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/one_line.h"

#include <QTextBoundaryFinder>

namespace ninefold::ui {

namespace {

// Control characters, and the marks that reorder a line or hide in it.
bool disturbsALine(QChar c) {
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029 ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString oneLine(const QString& text) {
    QString line = text;
    for (QChar& c : line) {
        if (disturbsALine(c))
            c = QLatin1Char(' ');
    }
    return line.simplified();
}

QString shortLine(const QString& text, int most) {
    const QString line = oneLine(text);
    if (line.size() <= most)
        return line;
    QTextBoundaryFinder characters{QTextBoundaryFinder::Grapheme, line};
    characters.setPosition(most - 1);
    const auto end = characters.isAtBoundary() ? qsizetype{most} - 1 : characters.toPreviousBoundary();
    return line.left(end).trimmed() + QChar{0x2026};
}

} // namespace ninefold::ui
