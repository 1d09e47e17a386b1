// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/web_links.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace ninefold::ui::web_links_test {
namespace {

QStringList linksIn(const char* text) {
    const QString whole = QString::fromUtf8(text);
    QStringList links;
    for (const WebLink& link : webLinksIn(whole))
        links.append(whole.mid(link.start, link.length));
    return links;
}

TEST(WebLinks, AreFoundWhereTheyAreWrittenOut) {
    EXPECT_EQ(linksIn("see https://example.org/a?b=c#d and http://x.kr"),
              (QStringList{QStringLiteral("https://example.org/a?b=c#d"), QStringLiteral("http://x.kr")}));
    EXPECT_EQ(linksIn("mailto:me@example.org"), QStringList{QStringLiteral("mailto:me@example.org")});
    EXPECT_EQ(linksIn("HTTPS://EXAMPLE.org"), QStringList{QStringLiteral("HTTPS://EXAMPLE.org")});
}

TEST(WebLinks, EndBeforeWhatEndsTheSentence) {
    const QStringList site{QStringLiteral("https://example.org/a")};
    for (const char* text :
         {"(https://example.org/a)", "https://example.org/a.", "https://example.org/a, too",
          "「https://example.org/a」を読む", "https://example.org/a。", "<https://example.org/a>",
          "[the plan](https://example.org/a)", "*https://example.org/a*"})
        EXPECT_EQ(linksIn(text), site) << text;
}

TEST(WebLinks, KeepTheBracketsThatAreTheirOwnAndTheLettersOfEveryScript) {
    EXPECT_EQ(linksIn("https://en.wikipedia.org/wiki/Plan_(drawing)"),
              QStringList{QStringLiteral("https://en.wikipedia.org/wiki/Plan_(drawing)")});
    EXPECT_EQ(linksIn("https://ko.wikipedia.org/wiki/만다라트 참고"),
              QStringList{QStringLiteral("https://ko.wikipedia.org/wiki/만다라트")});
}

TEST(WebLinks, AreNothingElse) {
    for (const char* text : {"", "example.org", "https://", "javascript:alert(1)", "file:///etc/passwd",
                             "ftp://example.org", "mailto:nobody", "ahttps://example.org", "http:// x"})
        EXPECT_TRUE(linksIn(text).isEmpty()) << text;
}

} // namespace
} // namespace ninefold::ui::web_links_test
