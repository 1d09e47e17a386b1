// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/text_rules.h"

#include <gtest/gtest.h>

namespace ninefold::gates::text_gates {
namespace {

Findings in(const char* path, const char* code, Findings (*rule)(const SourceFile&)) {
    return rule({QString::fromUtf8(path), QString::fromUtf8(code)});
}

// Why: light and dark, and one day a theme with more contrast, each stand in one table.
// Instead: give the colour a role in ui/theme and ask the theme for it.
// Limits: a colour that is computed from numbers at run time goes unseen; Qt::transparent is no colour.
TEST(Colours, AreNamedInTheThemeOnly) {
    const Findings findings = brokenAnywhere(literalColours);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Colours, AreCaughtOutsideTheTheme) {
    for (const char* code :
         {"auto c = QStringLiteral(\"#1F6F54\");", "p.setPen(QColor(31, 111, 84));", "QColor c{0x1F, 0, 0};",
          "QColor c(QStringLiteral(\"red\"));", "p.fillRect(r, Qt::white);", "auto c = Qt::darkGreen;",
          "auto c = Qt::lightGray;", "auto c = QColor::fromRgb(x);", "auto c = qRgb(1, 2, 3);",
          "auto c = QColorConstants::Svg::tomato;", "s = \"color: #fff\" \"#ABC\";"})
        EXPECT_FALSE(in("ui/grid/a.cpp", code, literalColours).empty()) << code;
    EXPECT_TRUE(in("ui/theme/a.cpp", "QColor c{0x1F, 0, 0};", literalColours).empty());
    for (const char* code :
         {"// like #FFFFFF or Qt::white", "QColor ink(const Theme& theme);", "QColor c{theme.line()};",
          "image.fill(Qt::transparent);", "auto id = \"#\" + number;"})
        EXPECT_TRUE(in("ui/grid/a.cpp", code, literalColours).empty()) << code;
}

// Why: core is used by programs and scripts in any language; sentences in it would have to be taken apart.
// Instead: a code with arguments (core/base/error.h, StepKind …), and a sentence for it in ui/text.
// Limits: English words that core builds into a detail for the log are not looked at.
TEST(Sentences, AreSpokenInUiOnly) {
    const Findings findings = brokenAnywhere(translationInCore);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Sentences, AreCaughtInCore) {
    EXPECT_EQ(in("core/model/a.cpp", "return tr(\"Too long\");", translationInCore).size(), 1U);
    EXPECT_EQ(in("core/model/a.cpp", "QCoreApplication::translate(\"a\", \"b\")", translationInCore).size(),
              1U);
    EXPECT_TRUE(in("core/model/a.cpp", "// tr() is for ui\nptr(1); str(2);", translationInCore).empty());
    EXPECT_TRUE(in("ui/text/a.cpp", "return tr(\"Too long\");", translationInCore).empty());
}

// Why: a word that is not in tr() stays English for everyone.
// Instead: tr("…"), with a comment for the translator where the word alone is not clear.
// Limits: knows the usual setters and texts of two letters or more in a row; a text that takes another way
// (painted, in a table of constants) goes unseen.
TEST(Words, ShownToPeopleAreTranslated) {
    const Findings findings = brokenAnywhere(untranslatedWords);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Words, AreCaughtWithoutTranslation) {
    EXPECT_EQ(in("ui/a/a.cpp", "label->setText(QStringLiteral(\"Notes\"));", untranslatedWords).size(), 1U);
    EXPECT_EQ(in("ui/a/a.cpp", "b->setAccessibleName(u\"Close\"_qs);", untranslatedWords).size(), 1U);
    EXPECT_TRUE(in("ui/a/a.cpp", "label->setText(tr(\"Notes\"));", untranslatedWords).empty());
    EXPECT_TRUE(in("ui/a/a.cpp", "label->setText(QStringLiteral(\"→ %1\"));", untranslatedWords).empty());
    EXPECT_TRUE(
        in("ui/a/a.cpp", "box->setObjectName(QStringLiteral(\"notes\"));", untranslatedWords).empty());
}

// Why: the promise is that nothing leaves this machine, and the surest way to keep it is to have no way out.
// Instead: a local socket (QLocalSocket) or the desktop's bus.
// Limits: reads our own sources; what a library does by itself goes unseen.
TEST(Network, IsOutOfReach) {
    const Findings findings = brokenAnywhere(networkSockets);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Network, IsCaughtInReach) {
    for (const char* code :
         {"#include <QTcpSocket>", "QNetworkAccessManager net;", "socket(AF_INET, SOCK_STREAM, 0);",
          "#include <sys/socket.h>", "QHostAddress::LocalHost", "QUdpSocket s;", "QWebSocket s;"})
        EXPECT_FALSE(in("core/session/a.cpp", code, networkSockets).empty()) << code;
    EXPECT_TRUE(in("app/a.cpp", "QLocalSocket s; // not a QTcpSocket", networkSockets).empty());
}

// Why: a test that waits for time to pass is slow when it is right and wrong when the machine is slow.
// Instead: wait for the thing itself with a deadline (QTRY_VERIFY, QSignalSpy::wait, a condition), or hand in
// a FixedClock.
// Limits: a loop that turns until a clock says so goes unseen.
TEST(Tests, DoNotSleep) {
    const Findings findings = brokenAnywhere(sleeps);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Tests, ThatSleepAreCaught) {
    EXPECT_EQ(in("tests/ui/a.cpp", "QTest::qWait(100);", sleeps).size(), 1U);
    EXPECT_EQ(in("tests/core/a.cpp", "std::this_thread::sleep_for(1s);", sleeps).size(), 1U);
    EXPECT_EQ(in("tests/journeys/a.py", "time.sleep(1)", sleeps).size(), 1U);
    EXPECT_TRUE(in("tests/ui/a.cpp", "QVERIFY(QTest::qWaitFor([&] { return done; }));", sleeps).empty());
}

} // namespace
} // namespace ninefold::gates::text_gates
