// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_sentences.h"
#include "ui/text/error_text.h"

#include <QSet>

#include <gtest/gtest.h>

namespace ninefold::ui::error_text_test {
namespace {

ErrorCode codeAt(int index) {
    return static_cast<ErrorCode>(index);
}

int argumentsOf(const QString& sentence) {
    int count = 0;
    while (sentence.contains(QStringLiteral("%%1").arg(count + 1)))
        ++count;
    return count;
}

Error errorWithArguments(ErrorCode code) {
    Error error{code};
    for (int i = 0; i < argumentsOf(errorSentence(code)); ++i)
        error.args.append(QStringLiteral("argument-%1").arg(i + 1));
    return error;
}

TEST(ErrorText, GivesEveryCodeItsOwnSentence) {
    QSet<QString> sentences;
    for (int i = 0; i < errorCodeCount(); ++i)
        sentences.insert(errorText(errorWithArguments(codeAt(i))));
    EXPECT_EQ(sentences.size(), errorCodeCount());
    EXPECT_FALSE(sentences.contains(QString{}));
}

TEST(ErrorText, SaysEveryArgumentAndLeavesNoPlaceholder) {
    for (int i = 0; i < errorCodeCount(); ++i) {
        const Error error = errorWithArguments(codeAt(i));
        const QString text = errorText(error);
        for (const QString& arg : error.args)
            EXPECT_TRUE(text.contains(arg)) << qPrintable(text);
        EXPECT_FALSE(text.contains(QLatin1Char('%'))) << qPrintable(text);
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << qPrintable(text);
    }
}

TEST(ErrorText, LeavesNoPlaceholderWhenArgumentsAreMissing) {
    for (int i = 0; i < errorCodeCount(); ++i)
        EXPECT_FALSE(errorText(Error{codeAt(i)}).contains(QLatin1Char('%'))) << i;
}

TEST(ErrorText, BeginsWithThePlace) {
    const Error error{ErrorCode::CellIsCentre, QStringLiteral("plans[0].actions[3].cell"), {}, {}};
    EXPECT_TRUE(errorText(error).startsWith(QStringLiteral("plans[0].actions[3].cell: 4 is the centre")));
}

TEST(ErrorText, NamesWhoHoldsALockedPlanner) {
    const Error error{ErrorCode::PlannerLocked,
                      {},
                      {QStringLiteral("/home/a/planner.ninefold"), QStringLiteral("desk"),
                       QStringLiteral("ninefold"), QStringLiteral("4242")},
                      {}};
    EXPECT_EQ(errorText(error), QStringLiteral("The planner /home/a/planner.ninefold is in use by ninefold "
                                               "(process 4242) on desk; close it there first."));
}

TEST(ErrorText, IsOneLineWhateverTheArgumentsHold) {
    const Error error{ErrorCode::TooManyActions,
                      {},
                      {QStringLiteral("7"), QStringLiteral("two\nlines\x1b[31m\u202e") + QString(500, u'x')},
                      {}};
    const QString text = errorText(error);
    EXPECT_FALSE(text.contains(QLatin1Char('\n')));
    EXPECT_FALSE(text.contains(QChar{0x1b}));
    EXPECT_FALSE(text.contains(QChar{0x202e}));
    EXPECT_LT(text.size(), 250);
}

TEST(ErrorText, NeverShortensAPath) {
    const QString path = QLatin1Char('/') + QString(3000, u'p') + QStringLiteral("/planner.ninefold");
    EXPECT_TRUE(errorText(Error{ErrorCode::NotAPlanner, {}, {path}, {}}).contains(path));
}

TEST(ErrorText, KeepsAnArgumentThatLooksLikeAPlaceholder) {
    const Error error{ErrorCode::TooManyActions, {}, {QStringLiteral("%2"), QStringLiteral("a %1 b")}, {}};
    EXPECT_TRUE(errorText(error).startsWith(QStringLiteral("Line %2, “a %1 b”,")));
}

} // namespace
} // namespace ninefold::ui::error_text_test
