// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"
#include "core/wording/kind_suggester.h"

#include <QFile>
#include <gtest/gtest.h>

namespace ninefold::kind_suggester_test {

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

TEST(KindSuggester, SaysWhichPartOfTheTextLedToIt) {
    EXPECT_EQ(suggest(QStringLiteral("책 12권 읽기"))->part, (TextPart{2, 3}));
    EXPECT_EQ(suggest(QStringLiteral("Run ３ times a week"))->part, (TextPart{4, 14}));
    EXPECT_EQ(suggest(QStringLiteral("6月末までに初稿"))->part, (TextPart{0, 5}));
}

TEST(KindSuggester, UnderstandsHangulTakenApartIntoLetters) {
    const QString apart = QStringLiteral("매일 30분 걷기").normalized(QString::NormalizationForm_D);

    const auto suggestion = suggest(apart);

    ASSERT_TRUE(suggestion);
    EXPECT_EQ(described(suggestion).toStdString(), "routine weekly 1234567 x30 분");
    EXPECT_EQ(
        apart.mid(suggestion->part.start, suggestion->part.length).normalized(QString::NormalizationForm_C),
        QStringLiteral("매일 30분"));
}

TEST(KindSuggester, FindsNothingInNothing) {
    EXPECT_EQ(suggest(QString{}), std::nullopt);
    EXPECT_EQ(suggest(QStringLiteral("   ")), std::nullopt);
    EXPECT_EQ(suggest(QString{longestWording, QLatin1Char('1')}), std::nullopt);
}

TEST(KindSuggester, DoesNotSearchAnEssay) {
    const QString space{longestWording, QLatin1Char(' ')};

    EXPECT_EQ(suggest(QStringLiteral("매일") + space), std::nullopt);
    EXPECT_TRUE(suggest(QStringLiteral("매일") + space.mid(2)));
}

TEST(KindSuggester, PutsADateWithoutAYearIntoAPlanAcrossNewYear) {
    const KindSuggester suggester;
    const DateSpan plan{QDate{2026, 9, 1}, QDate{2027, 8, 31}};

    const auto february = suggester.suggest(QStringLiteral("by February"), plan, QDate{2026, 10, 1});
    const auto october = suggester.suggest(QStringLiteral("10/3까지"), plan, QDate{2026, 11, 1});

    EXPECT_EQ(february->due, (QDate{2027, 2, 28}));
    EXPECT_EQ(october->due, (QDate{2026, 10, 3})) << "already over, but the only one in the plan";
}

TEST(KindSuggester, PrefersTheDateStillToComeWhereAPlanHasTwo) {
    const KindSuggester suggester;
    const DateSpan plan{QDate{2026, 1, 1}, QDate{2027, 6, 30}};

    EXPECT_EQ(suggester.suggest(QStringLiteral("5/1까지"), plan, QDate{2026, 3, 1})->due,
              (QDate{2026, 5, 1}));
    EXPECT_EQ(suggester.suggest(QStringLiteral("5/1까지"), plan, QDate{2026, 6, 1})->due,
              (QDate{2027, 5, 1}));
}

TEST(KindSuggester, KnowsOnlyDaysThatExist) {
    EXPECT_EQ(suggest(QStringLiteral("2/29까지")), std::nullopt);
    EXPECT_EQ(suggest(QStringLiteral("13/1까지")), std::nullopt);
    const KindSuggester suggester;
    const DateSpan leapYear{QDate{2028, 1, 1}, QDate{2028, 12, 31}};
    EXPECT_EQ(suggester.suggest(QStringLiteral("2/29까지"), leapYear, QDate{2028, 1, 5})->due,
              (QDate{2028, 2, 29}));
}

TEST(KindSuggester, CountsFromTheFirstDayOfAPlanThatIsToCome) {
    const KindSuggester suggester;
    const DateSpan plan{QDate{2027, 1, 1}, QDate{2027, 12, 31}};

    const auto fortnightly = suggester.suggest(QStringLiteral("격주 모임"), plan, QDate{2026, 12, 20});
    const auto books = suggester.suggest(QStringLiteral("월 2권"), plan, QDate{2026, 12, 20});

    EXPECT_EQ(fortnightly->from, (QDate{2027, 1, 1}));
    EXPECT_EQ(fortnightly->schedule->anchor, (QDate{2027, 1, 14}));
    EXPECT_EQ(books->target, Decimal{24});
}

TEST(KindSuggester, AnchorsMonthsOnDaysThatEveryMonthKeeps) {
    EXPECT_EQ(suggest(QStringLiteral("월 1회"))->schedule->anchor, (QDate{2026, 3, 31}));
    EXPECT_EQ(suggest(QStringLiteral("매월 15일"))->schedule->anchor, (QDate{2026, 3, 15}));
    EXPECT_EQ(suggest(QStringLiteral("매월 1일"))->schedule->anchor, (QDate{2026, 4, 1}));
    const KindSuggester suggester;
    EXPECT_EQ(suggester.suggest(QStringLiteral("월 1회"), year2026, QDate{2026, 4, 5})->schedule->anchor,
              (QDate{2026, 3, 31}))
        << "from 30 April it would fall on the 30th for good";
}

TEST(KindSuggester, TurnsAnActionIntoWhatWasSuggested) {
    Action action{ActionId::make(), PlanId::make(), 0, 0, QStringLiteral("매일 아침 1문제")};
    const auto suggestion = suggest(action.text);

    const Action routine = withSuggestion(action, *suggestion);
    const auto schedule = suggestedSchedule(routine.id, *suggestion);

    EXPECT_EQ(routine.kind, ActionKind::Routine);
    EXPECT_EQ(routine.when, QStringLiteral("아침"));
    EXPECT_EQ(routine.unit, QStringLiteral("문제"));
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->action, action.id);
    EXPECT_EQ(schedule->from, monday);
    EXPECT_EQ(schedule->days, (Weekdays{1, 2, 3, 4, 5, 6, 7}));
}

TEST(KindSuggester, GivesATaskItsDueDateAndOthersTheirLastDay) {
    const Action action{ActionId::make(), PlanId::make()};

    const Action task = withSuggestion(action, *suggest(QStringLiteral("6월까지")));
    const Action measured = withSuggestion(action, *suggest(QStringLiteral("6월까지 12권")));

    EXPECT_EQ(task.due, (QDate{2026, 6, 30}));
    EXPECT_EQ(task.to, std::nullopt);
    EXPECT_EQ(measured.due, std::nullopt);
    EXPECT_EQ(measured.to, (QDate{2026, 6, 30}));
    EXPECT_EQ(measured.from, monday);
    EXPECT_EQ(measured.target, Decimal{12});
    EXPECT_EQ(suggestedSchedule(action.id, *suggest(QStringLiteral("6월까지"))), std::nullopt);
}

} // namespace ninefold::kind_suggester_test
