// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown.h"

#include "core/exchange/list_items.h"
#include "core/exchange/list_marks.h"
#include "core/exchange/outline.h"

#include <QRegularExpression>

#include <algorithm>

namespace ninefold {

namespace {

constexpr QLatin1StringView alwaysEscaped{"\\`*_[]<>#~&|"};
constexpr QLatin1StringView lineBreak{"<br>"};

const QRegularExpression& headingPattern() {
    static const QRegularExpression pattern{QStringLiteral("^(#{1,6})(\\s.*?)?(?:\\s#+)?$")};
    return pattern;
}

bool isPunctuation(QChar c) {
    return c.unicode() > 0x20 && c.unicode() < 0x7F && !c.isLetterOrNumber();
}

QString unescaped(const QString& written) {
    static const QRegularExpression breakTag{QStringLiteral("^<br ?/?>")};
    QString text;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar c = written.at(i);
        const QStringView rest = QStringView{written}.sliced(i);
        if (c == QLatin1Char('\\') && rest.size() > 1 && isPunctuation(rest.at(1))) {
            text += rest.at(1);
            ++i;
        } else if (const auto tag = c == QLatin1Char('<') ? breakTag.match(rest) : QRegularExpressionMatch{};
                   tag.hasMatch()) {
            text += QLatin1Char('\n');
            i += tag.capturedLength() - 1;
        } else {
            text += c;
        }
    }
    return text.trimmed();
}

QString escapedRun(QStringView text) {
    QString written;
    for (const QChar c : text) {
        if (alwaysEscaped.contains(c))
            written += QLatin1Char('\\');
        written += c;
    }
    return written;
}

// Everything but web links, which a program that shows Markdown is to recognise.
QString escapedAroundLinks(const QString& text) {
    static const QRegularExpression link{QStringLiteral(
        "\\[(?<words>[^\\[\\]\\n]*)\\](?<target>\\(https?://[^\\s()<>\\\\]+\\))|https?://[^\\s<>\\\\]+")};
    QString written;
    qsizetype done = 0;
    for (auto links = link.globalMatch(text); links.hasNext();) {
        const QRegularExpressionMatch found = links.next();
        written += escapedRun(QStringView{text}.sliced(done, found.capturedStart() - done));
        const QString target = found.captured(QStringLiteral("target"));
        if (target.isEmpty())
            written += found.captured();
        else
            written += QLatin1Char('[') + escapedRun(found.capturedView(QStringLiteral("words"))) +
                       QLatin1Char(']') + target;
        done = found.capturedEnd();
    }
    return written + escapedRun(QStringView{text}.sliced(done));
}

QString escaped(const QString& text) {
    static const QRegularExpression leadingMark{QStringLiteral("^[0-9]*[-+=.)]")};
    QString written = escapedAroundLinks(text.trimmed());
    if (const auto mark = leadingMark.match(written); mark.hasMatch())
        written.insert(mark.capturedEnd() - 1, QLatin1Char('\\'));
    written.replace(QLatin1StringView{"\r\n"}, lineBreak);
    return written.replace(QLatin1Char('\n'), lineBreak).replace(QLatin1Char('\r'), lineBreak);
}

QString itemMark(CheckBox box) {
    switch (box) {
    case CheckBox::Open:
        return QStringLiteral("- [ ]");
    case CheckBox::Done:
        return QStringLiteral("- [x]");
    case CheckBox::None:
        break;
    }
    return QStringLiteral("-");
}

// Turns lines into items, and what is neither into the why or into what is left out.
class MarkdownLines {
public:
    void read(const MarkedLine& line);

    std::vector<ListItem> items;
    std::vector<LeftOut> leftOut;
    QString why;

private:
    void readPlain(const MarkedLine& line);

    int m_heading = -1;        // the depth of the last heading
    std::vector<int> m_open{}; // the indentations of the items around the line
};

void MarkdownLines::read(const MarkedLine& line) {
    const auto heading = line.isMarked ? QRegularExpressionMatch{} : headingPattern().match(line.text);
    if (heading.hasMatch()) {
        m_heading = static_cast<int>(heading.capturedLength(1)) - 1;
        m_open.clear();
        items.push_back({line.number, m_heading, true, unescaped(heading.captured(2))});
        return;
    }
    if (!line.isMarked)
        return readPlain(line);
    while (!m_open.empty() && m_open.back() > line.indent)
        m_open.pop_back();
    if (m_open.empty() || m_open.back() < line.indent)
        m_open.push_back(line.indent);
    const int depth = m_heading + static_cast<int>(m_open.size());
    items.push_back({line.number, depth, true, unescaped(line.text), line.box});
}

void MarkdownLines::readPlain(const MarkedLine& line) {
    static const QRegularExpression rule{QStringLiteral("^(-{3,}|_{3,}|\\*{3,}|={3,})$")};
    if (rule.match(line.text).hasMatch())
        return;
    const bool isUnderCore = m_heading == 0 && items.back().depth == 0;
    if (!isUnderCore) {
        leftOut.push_back({line.number, line.text, LeftOutReason::PlainText});
        return;
    }
    const bool isQuote = line.text.startsWith(QLatin1Char('>'));
    const QString text = unescaped(isQuote ? line.text.sliced(1) : line.text);
    why += why.isEmpty() ? text : QLatin1Char(' ') + text;
}

void writeLine(QString& text, const QString& mark, const QString& written) {
    text += mark;
    if (!written.isEmpty())
        text += QLatin1Char(' ') + written;
    text += QLatin1Char('\n');
}

} // namespace

QString escapedMarkdown(const QString& text) {
    return escaped(text);
}

bool hasMarkdownHeading(const QString& text) {
    const std::vector<MarkedLine> lines = markedLines(text);
    return std::any_of(lines.begin(), lines.end(), [](const MarkedLine& line) {
        return !line.isMarked && headingPattern().match(line.text).hasMatch();
    });
}

Result<ListPreview> readMarkdown(const QString& text, CellOrder order) {
    if (!hasMarkdownHeading(text))
        return readOutline(text, order);
    MarkdownLines lines;
    for (const MarkedLine& line : markedLines(text))
        lines.read(line);
    return gridFromItems(std::move(lines.items), order).map([&](ListPreview preview) {
        preview.grid.why = lines.why;
        preview.leftOut.insert(preview.leftOut.end(), lines.leftOut.begin(), lines.leftOut.end());
        std::stable_sort(preview.leftOut.begin(), preview.leftOut.end(),
                         [](const LeftOut& a, const LeftOut& b) { return a.line < b.line; });
        return preview;
    });
}

QString writeMarkdown(const GridText& grid, CellOrder order) {
    QString text;
    for (const OutlineEntry& entry : itemsOfGrid(grid, order)) {
        if (entry.depth == 2) {
            writeLine(text, itemMark(entry.box), asItemText(escaped(entry.text)));
            continue;
        }
        if (entry.depth == 1)
            text += QLatin1Char('\n');
        writeLine(text, QString(entry.depth + 1, QLatin1Char('#')), escaped(entry.text));
        if (entry.depth == 0 && !grid.why.isEmpty())
            text += QLatin1Char('\n') + QLatin1StringView{"> "} + escaped(grid.why) + QLatin1Char('\n');
        if (entry.depth == 1)
            text += QLatin1Char('\n');
    }
    return text;
}

} // namespace ninefold
