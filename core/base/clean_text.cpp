// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"

namespace ninefold {

QString cleanText(const QString& text) {
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate())
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

QString cleanTrimmed(const QString& text) {
    return cleanText(text).trimmed();
}

bool fitsOneText(const QString& text) {
    // A UTF-16 unit takes at most three bytes of UTF-8, so most texts need no conversion to be sure.
    return text.size() * 3 <= longestText || text.toUtf8().size() <= longestText;
}

} // namespace ninefold
