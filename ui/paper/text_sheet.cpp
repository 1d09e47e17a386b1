// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text_sheet.h"

#include "ui/paper/page_font.h"
#include "ui/paper/text_ink.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <array>

namespace ninefold::ui {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

constexpr double textSize = 3.9; // millimetres: 11 pt
constexpr double textScale = textSize / layoutPixels;
constexpr double textMargin = 18;
constexpr double foot = 12;
constexpr double indent = 1.6 * layoutPixels;
constexpr double markGap = 0.5 * layoutPixels;
constexpr std::array steps{1.0, 1.2, 1.5, 2.0, 2.4}; // as a text document has them

QString markOf(const QTextBlock& block) {
    const QTextBlockFormat::MarkerType box = block.blockFormat().marker();
    if (box != QTextBlockFormat::MarkerType::NoMarker)
        return box == QTextBlockFormat::MarkerType::Checked ? QStringLiteral("☑") : QStringLiteral("☐");
    const QTextList* list = block.textList();
    if (!list)
        return {};
    return list->format().style() <= QTextListFormat::ListDecimal ? list->itemText(block)
                                                                  : QStringLiteral("•");
}

QList<QTextLayout::FormatRange> formatsIn(const QTextBlock& block, int start, int length) {
    QList<QTextLayout::FormatRange> formats;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const int from = std::max(fragment.position() - block.position(), start);
        const int to = std::min(fragment.position() - block.position() + fragment.length(), start + length);
        if (from >= to)
            continue;
        QTextCharFormat format = fragment.charFormat();
        // The layout of a line alone knows no sizes that are told in steps.
        const int step = format.intProperty(QTextFormat::FontSizeAdjustment);
        format.setProperty(
            QTextFormat::FontPixelSize,
            static_cast<int>(layoutPixels * steps[static_cast<std::size_t>(std::clamp(step, 0, 4))]));
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.clearForeground();
        format.clearBackground();
        formats.append({from - start, to - from, format});
    }
    return formats;
}

QSizeF textBox(const PageOptions& options) {
    return (options.millimetres() - QSizeF{2 * textMargin, 2 * textMargin}) / textScale;
}

} // namespace

TextSheet::TextSheet(QString title, QString markdown)
    : m_title{std::move(title)}
    , m_markdown{std::move(markdown)}
    , m_font{pageFont(m_markdown)} {}

QString TextSheet::name() const {
    return SheetWords::tr("Review");
}

QString TextSheet::fileName(const PageOptions&) const {
    return QStringLiteral("Ninefold %1").arg(QString{m_title}.replace(QLatin1Char('/'), QLatin1Char('-')));
}

QString TextSheet::title(const PageOptions&) const {
    return m_title;
}

QString TextSheet::allText(const PageOptions&) const {
    return m_markdown;
}

std::vector<Printable::Kind> TextSheet::kinds() const {
    return {{PageKind::Texts, SheetWords::tr("Text")}};
}

int TextSheet::pages(const PageOptions& options) const {
    layOut(options);
    return m_lines.empty() ? 1 : m_lines.back().page + 1;
}

void TextSheet::layOut(const PageOptions& options) const {
    if (m_laidOut == options)
        return;
    m_laidOut = options;
    m_lines.clear();
    QTextDocument document;
    document.setDefaultFont(m_font);
    document.setDocumentMargin(0);
    document.setIndentWidth(indent);
    document.setMarkdown(m_markdown, QTextDocument::MarkdownFeatures{QTextDocument::MarkdownDialectGitHub} |
                                         QTextDocument::MarkdownNoHTML);
    document.setTextWidth(textBox(options).width());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        addBlock(block, document);
    breakPages(textBox(options).height());
}

void TextSheet::addBlock(const QTextBlock& block, const QTextDocument& document) const {
    const QRectF place = document.documentLayout()->blockBoundingRect(block);
    const QTextLayout& layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        Line added;
        added.left = place.left() + line.x();
        added.top = place.top() + line.y();
        added.height = line.height();
        added.text = block.text().mid(line.textStart(), line.textLength());
        added.text.replace(QChar::ObjectReplacementCharacter, QLatin1Char(' '));
        added.formats = formatsIn(block, line.textStart(), line.textLength());
        added.mark = i == 0 ? markOf(block) : QString{};
        added.isHeading = block.blockFormat().headingLevel() > 0;
        m_lines.push_back(added);
    }
}

// A page begins with the line that has no room any more, or with the heading right above it.
void TextSheet::breakPages(double height) const {
    int page = 0;
    double start = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const double top = m_lines[i].top;
        if (top + m_lines[i].height - start > height && top > start) {
            std::size_t first = i;
            while (first > 0 && m_lines[first - 1].isHeading && m_lines[first - 1].page == page &&
                   m_lines[first - 1].top > 0)
                --first;
            const double next = first < i ? m_lines[first].top + start : top;
            ++page;
            for (std::size_t moved = first; moved < i; ++moved) {
                m_lines[moved].page = page;
                m_lines[moved].top += start - next;
            }
            start = next;
        }
        m_lines[i].page = page;
        m_lines[i].top = top - start;
    }
}

void TextSheet::draw(QPainter& painter, const Line& line, QPointF origin, TextInk& ink) const {
    const auto drawText = [&](const QString& text, const QList<QTextLayout::FormatRange>& formats,
                              double left, bool isBefore) {
        QTextLayout layout{text, m_font};
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine only = layout.createLine();
        only.setLineWidth(1e6);
        layout.endLayout();
        const double x = isBefore ? left - only.naturalTextWidth() - markGap : left;
        ink.draw(painter, layout, origin + QPointF{x, line.top} * textScale, textScale);
    };
    drawText(line.text, line.formats, line.left, false);
    if (!line.mark.isEmpty())
        drawText(line.mark, {}, line.left, true);
}

void TextSheet::paint(QPainter& painter, int page, const PageOptions& options, TextInk& ink) const {
    layOut(options);
    const Theme& theme = Theme::light();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.fillRect(QRectF{{}, options.millimetres()}, theme.card);
    painter.setPen(theme.text);
    for (const Line& line : m_lines) {
        if (line.page == page && !(line.text.isEmpty() && line.mark.isEmpty()))
            draw(painter, line, {textMargin, textMargin}, ink);
    }
    painter.setPen(theme.muted);
    Line number;
    number.text = QString::number(page + 1);
    draw(painter, number,
         {options.millimetres().width() - textMargin - 6, options.millimetres().height() - foot}, ink);
    painter.restore();
}

} // namespace ninefold::ui
