// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_choices.h"

namespace ninefold::ui {

QString PageChoices::toText() const {
    QStringList words{page.paper == PaperSize::A3 ? QStringLiteral("a3") : QStringLiteral("a4"),
                      page.orientation == QPageLayout::Portrait ? QStringLiteral("portrait")
                                                                : QStringLiteral("landscape"),
                      extensionOf(format)};
    if (page.kind == PageKind::Texts)
        words.append(QStringLiteral("texts"));
    return words.join(QLatin1Char{' '});
}

PageChoices PageChoices::fromText(const QString& text) {
    const QStringList words = text.split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    PageChoices choices;
    if (words.contains(QStringLiteral("a3")))
        choices.page.paper = PaperSize::A3;
    if (words.contains(QStringLiteral("portrait")))
        choices.page.orientation = QPageLayout::Portrait;
    if (words.contains(QStringLiteral("texts")))
        choices.page.kind = PageKind::Texts;
    for (const PageFormat format : {PageFormat::Png, PageFormat::Svg}) {
        if (words.contains(extensionOf(format)))
            choices.format = format;
    }
    return choices;
}

} // namespace ninefold::ui
