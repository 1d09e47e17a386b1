// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/markdown_preview.h"

#include "core/exchange/markdown_sections.h"

#include <QImage>
#include <QScrollBar>

#include <algorithm>

namespace ninefold::ui {

MarkdownPreview::MarkdownPreview(QWidget* parent)
    : QTextBrowser{parent} {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(12);
}

QVariant MarkdownPreview::loadResource(int type, const QUrl&) {
    if (type != QTextDocument::ImageResource)
        return {};
    // An empty answer would let the document look for the file itself.
    QImage nothing{1, 1, QImage::Format_ARGB32_Premultiplied};
    nothing.fill(Qt::transparent);
    return nothing;
}

void MarkdownPreview::show(const QString& text, qsizetype caret) {
    const QString part = partAround(text, caret, mostShown);
    if (part == m_shown)
        return;
    m_shown = part;
    const int place = verticalScrollBar()->value();
    document()->setMarkdown(part, QTextDocument::MarkdownFeatures{QTextDocument::MarkdownDialectGitHub} |
                                      QTextDocument::MarkdownNoHTML);
    verticalScrollBar()->setValue(place);
}

QString partAround(const QString& text, qsizetype caret, qsizetype most) {
    if (text.size() <= most)
        return text;
    const qsizetype nearest = std::max<qsizetype>(0, caret - most / 2);
    const qsizetype heading = sectionAt(text, caret).start;
    const qsizetype line = nearest == 0 ? 0 : text.indexOf(QLatin1Char('\n'), nearest - 1) + 1;
    const qsizetype start = heading >= nearest ? heading : std::min(std::max(line, qsizetype{0}), caret);
    const qsizetype end = text.lastIndexOf(QLatin1Char('\n'), std::min(start + most, text.size() - 1));
    return text.mid(start, end > start ? end - start : most);
}

} // namespace ninefold::ui
