// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/web_links.h"

#include <QRegularExpression>

namespace ninefold::ui {

namespace {

// Whether a closing bracket at the end of `link` belongs to the sentence: nothing in the link opens it.
bool closesNothing(QStringView link, QChar open) {
    return link.count(open) < link.count(link.back());
}

bool endsSentence(QStringView link) {
    const QChar last = link.back();
    if (last == QLatin1Char{')'})
        return closesNothing(link, QLatin1Char{'('});
    if (last == QLatin1Char{']'})
        return closesNothing(link, QLatin1Char{'['});
    return QStringView{u".,;:!?'*_~。、．，！？…"}.contains(last);
}

QStringView withoutSentenceEnd(QStringView link) {
    while (!link.isEmpty() && endsSentence(link))
        link.chop(1);
    return link;
}

bool leadsSomewhere(const QUrl& url) {
    if (!url.isValid())
        return false;
    return url.scheme() == QLatin1String{"mailto"} ? url.path().contains(QLatin1Char{'@'})
                                                   : !url.host().isEmpty();
}

} // namespace

std::vector<WebLink> webLinksIn(const QString& text) {
    static const QRegularExpression form{
        QStringLiteral("\\b(?:https?://|mailto:)[^\\s<>\"“”「」『』（）【】《》]+"),
        QRegularExpression::CaseInsensitiveOption};
    std::vector<WebLink> links;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringView written = withoutSentenceEnd(match.capturedView());
        const QUrl url{written.toString()};
        if (leadsSomewhere(url))
            links.push_back({match.capturedStart(), written.size(), url});
    }
    return links;
}

} // namespace ninefold::ui
