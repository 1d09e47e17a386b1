// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"
#include "core/wording/kind_suggester.h"

#include <QFile>
#include <gtest/gtest.h>

namespace ninefold {

namespace {

const DateSpan year2026{QDate{2026, 1, 1}, QDate{2026, 12, 31}};
const QDate monday{2026, 3, 2};

std::optional<KindSuggestion> suggest(const QString& text) {
    static const KindSuggester suggester;
    return suggester.suggest(text, year2026, monday);
}

/// `weekly 135`, `quota 3`, `every 14`, `months 1 on 31`; with ` x30 분` when a day asks for an amount.
QString described(const ScheduleProposal& schedule, const QString& unit) {
    QString text = QString::fromLatin1(wordOf(schedule.rule)) + QLatin1Char(' ');
    if (schedule.rule == ScheduleRule::Weekly) {
        for (const int day : schedule.days.list())
            text += QString::number(day);
    } else {
        text += QString::number(schedule.n);
    }
    if (schedule.rule == ScheduleRule::Months)
        text += QStringLiteral(" on %1").arg(schedule.anchor->day());
    if (schedule.perDay != Decimal{1} || !unit.isEmpty())
        text += QStringLiteral(" x%1").arg(schedule.perDay.text());
    return unit.isEmpty() ? text : text + QLatin1Char(' ') + unit;
}

/// A suggestion in the words of the tables, such as `routine weekly 1234567 x1 문제 @아침`.
QString described(const std::optional<KindSuggestion>& suggestion) {
    if (!suggestion)
        return QStringLiteral("nothing");
    QStringList words{QString::fromLatin1(wordOf(suggestion->kind))};
    if (suggestion->schedule)
        words.push_back(described(*suggestion->schedule, suggestion->unit));
    if (suggestion->target)
        words.push_back((suggestion->target->text() + QLatin1Char(' ') + suggestion->unit).trimmed());
    if (!suggestion->when.isEmpty())
        words.push_back(QLatin1Char('@') + suggestion->when);
    if (suggestion->time)
        words.push_back(QStringLiteral("at ") + timeToText(*suggestion->time));
    if (suggestion->due)
        words.push_back(QStringLiteral("by ") + dateToText(*suggestion->due));
    return words.join(QLatin1Char(' '));
}

QStringList linesOf(const char* name) {
    QFile file{QStringLiteral(NINEFOLD_TEST_DATA "/wording/") + QString::fromLatin1(name)};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

bool isRemark(const QString& line) {
    return line.isEmpty() || line.startsWith(QLatin1Char('#'));
}

/// The lines of a table that hold a phrase in Hangul, in kana or Chinese characters, and in Latin letters.
struct Languages {
    int korean = 0;
    int japanese = 0;
    int english = 0;

    void count(const QString& phrase) {
        static const QRegularExpression hangul{QStringLiteral("\\p{Hangul}")};
        static const QRegularExpression kana{QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}]")};
        if (phrase.contains(hangul))
            ++korean;
        else if (phrase.contains(kana))
            ++japanese;
        else
            ++english;
    }
};

} // namespace

TEST(KindSuggester, SuggestsWhatTheTableOfPhrasesSays) {
    const QStringList lines = linesOf("suggested.tsv");
    Languages phrases;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isRemark(lines[i]))
            continue;
        const QStringList columns = lines[i].split(QLatin1Char('\t'));
        ASSERT_EQ(columns.size(), 2) << "suggested.tsv:" << i + 1;
        EXPECT_EQ(described(suggest(columns[0])).toStdString(), columns[1].toStdString())
            << "suggested.tsv:" << i + 1 << ": " << columns[0].toStdString();
        phrases.count(columns[0]);
    }
    EXPECT_GE(phrases.korean, 50);
    EXPECT_GE(phrases.english, 50);
    EXPECT_GE(phrases.japanese, 50);
}

TEST(KindSuggester, LeavesTheTableOfOtherPhrasesAlone) {
    const QStringList lines = linesOf("left_alone.tsv");
    Languages phrases;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isRemark(lines[i]))
            continue;
        EXPECT_EQ(described(suggest(lines[i])).toStdString(), "nothing")
            << "left_alone.tsv:" << i + 1 << ": " << lines[i].toStdString();
        phrases.count(lines[i]);
    }
    EXPECT_GE(phrases.korean, 50);
    EXPECT_GE(phrases.english, 50);
    EXPECT_GE(phrases.japanese, 50);
}

} // namespace ninefold
