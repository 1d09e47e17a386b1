// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_font.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace ninefold::ui {

namespace {

bool isJapanese(const QString& texts) {
    bool hasHangul = false;
    for (const QChar unit : texts) {
        if (unit.script() == QChar::Script_Hiragana || unit.script() == QChar::Script_Katakana)
            return true;
        hasHangul = hasHangul || unit.script() == QChar::Script_Hangul;
    }
    return !hasHangul && QLocale{}.language() == QLocale::Japanese;
}

} // namespace

QFont pageFont(const QString& texts) {
    const QString region = isJapanese(texts) ? QStringLiteral("JP") : QStringLiteral("KR");
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK ") + region, QStringLiteral("Noto Sans ") + region,
                      QGuiApplication::font().family()});
    font.setPixelSize(layoutPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    // Any spacing at all keeps fi and ff apart, which could not be found in a PDF as one glyph.
    constexpr double imperceptible = 0.02;
    font.setLetterSpacing(QFont::AbsoluteSpacing, imperceptible);
    return font;
}

} // namespace ninefold::ui
