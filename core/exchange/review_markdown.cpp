// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/review_markdown.h"

#include "core/exchange/markdown.h"

#include <QRegularExpression>

namespace ninefold {

namespace {

QString head(const ReviewHeading& heading) {
    const QString title = QStringLiteral("# %1\n\n").arg(escapedMarkdown(heading.title));
    return heading.days.isEmpty() ? title
                                  : title + QStringLiteral("*%1*\n\n").arg(escapedMarkdown(heading.days));
}

QString withoutFrontMatter(const QString& file) {
    static const QRegularExpression pattern{
        QStringLiteral("\\A---[ \\t]*\\n(?:[A-Za-z_-]+[ \\t]*:.*\\n|[ \\t#-].*\\n|\\n)*?(?:---|\\.\\.\\.)[ "
                       "\\t]*(?:\\n+|\\z)")};
    const auto match = pattern.match(file);
    return match.hasMatch() ? file.mid(match.capturedEnd()) : file;
}

} // namespace

QString writeReviewMarkdown(const ReviewHeading& heading, const QString& text) {
    return head(heading) + text + QLatin1Char('\n');
}

QString readReviewMarkdown(const QString& file, const ReviewHeading& heading) {
    QString text = file;
    text.replace(QLatin1StringView{"\r\n"}, QLatin1StringView{"\n"});
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text = withoutFrontMatter(text);
    if (text.startsWith(head(heading)))
        text = text.mid(head(heading).size());
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text;
}

} // namespace ninefold
