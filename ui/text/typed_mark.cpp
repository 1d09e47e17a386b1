// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed_mark.h"

#include "ui/text/typed_values.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace ninefold::ui {

namespace {

using Kind = TypedMark::Kind;

// What people write, without white space and in small letters, between bars.
struct Wording {
    Kind kind;
    QStringView words;
};

constexpr std::array wordings{
    Wording{Kind::Nothing, u"|-|–|—|―|−|ー|・|·|.|n/a|na|"},
    Wording{Kind::Done,
            u"|✓|✔|✔️|☑|☑️|✅|●|■|v|y|yes|true|done|complete|completed|ok|완료|완|함|"
            u"했음|"
            u"예|"
            u"네|"
            u"완료함|完了|完|済|済み|はい|できた|した|"},
    Wording{Kind::Skipped,
            u"|s|skip|skipped|rest|rested|쉬어감|쉼|쉬었음|쉬는날|스킵|건너뜀|휴식|お休み|休み|休|"
            u"スキップ|休養|"},
    Wording{Kind::Missed, u"|missed|miss|✗|✘|❌|못함|안함|놓침|できなかった|しなかった|できず|"},
    Wording{Kind::NotDone, u"|n|no|false|notdone|아니오|아니요|いいえ|☐|□|"},
};

// With the Hangul letter that looks like one, as it is after folding.
constexpr QStringView circles = u"|o|○|◯|〇|◎|⭕|⭕️|\u110B|";
constexpr QStringView crosses = u"|x|×|✕|✖|✖️|☓|";

QString folded(const QString& cell) {
    QString text = cell.normalized(QString::NormalizationForm_KC).toLower();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isOneOf(QStringView words, const QString& word) {
    return !word.contains(QLatin1Char('|')) &&
           words.contains(QLatin1Char('|') + word + QLatin1Char('|'), Qt::CaseInsensitive);
}

std::optional<TypedMark> amountIn(const QString& cell) {
    if (const auto amount = typedAmount(cell))
        return TypedMark{Kind::Amount, *amount};
    static constexpr QStringView zero = u"0.,";
    const bool isZero = cell.contains(QLatin1Char('0')) &&
                        std::all_of(cell.begin(), cell.end(), [](QChar c) { return zero.contains(c); });
    return isZero ? std::optional{TypedMark{Kind::NotDone}} : std::nullopt;
}

} // namespace

bool isCrossMissed(const QStringList& cells) {
    const QLocale::Language language = QLocale{}.language();
    return language == QLocale::Korean || language == QLocale::Japanese ||
           std::any_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return isOneOf(circles, folded(cell)); });
}

std::optional<TypedMark> typedMark(const QString& cell, bool isCrossMissed) {
    const QString word = folded(cell);
    if (word.isEmpty())
        return TypedMark{};
    for (const Wording& wording : wordings) {
        if (isOneOf(wording.words, word))
            return TypedMark{wording.kind};
    }
    if (isOneOf(circles, word))
        return TypedMark{Kind::Done};
    if (isOneOf(crosses, word))
        return TypedMark{isCrossMissed ? Kind::Missed : Kind::Done};
    return amountIn(word);
}

} // namespace ninefold::ui
