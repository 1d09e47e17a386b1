// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_sections.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ninefold {

namespace {

constexpr int deepestLevel = 6;

// Tells the lines of a fenced block of code.
class Fences {
public:
    // Whether `line` belongs to one.
    bool takes(QStringView line) {
        const QStringView text = line.trimmed();
        const bool wasOpen = !m_mark.isNull();
        const bool isFence = markOf(text) >= 3;
        if (!wasOpen && isFence) {
            m_mark = text.front();
            m_length = markOf(text);
            return true;
        }
        if (wasOpen && isFence && text.front() == m_mark && markOf(text) >= m_length &&
            markOf(text) == text.size())
            m_mark = {};
        return wasOpen;
    }

private:
    static qsizetype markOf(QStringView text) {
        if (text.isEmpty() || (text.front() != QLatin1Char('`') && text.front() != QLatin1Char('~')))
            return 0;
        qsizetype length = 1;
        while (length < text.size() && text.at(length) == text.front())
            ++length;
        return length;
    }

    QChar m_mark;
    qsizetype m_length = 0;
};

// The heading that a line is; its level is 0 when it is none.
MarkdownSection headingOf(QStringView line) {
    static const QRegularExpression pattern{
        QStringLiteral("^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t\\r]*$")};
    if (!line.trimmed().startsWith(QLatin1Char('#')))
        return {};
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    MarkdownSection heading;
    heading.heading = match.captured(2).trimmed();
    heading.level = static_cast<int>(match.capturedLength(1));
    return heading;
}

} // namespace

std::vector<MarkdownSection> markdownSections(const QString& text) {
    std::vector<MarkdownSection> sections(1);
    Fences fences;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        const QStringView line = QStringView{text}.sliced(at, (end < 0 ? text.size() : end) - at);
        MarkdownSection heading = fences.takes(line) ? MarkdownSection{} : headingOf(line);
        if (heading.level > 0) {
            sections.back().end = at;
            heading.start = at;
            heading.body = next;
            sections.push_back(heading);
        }
        at = next;
    }
    sections.back().end = text.size();
    if (sections.size() > 1 && sections.front().end == 0)
        sections.erase(sections.begin());
    return sections;
}

MarkdownSection sectionAt(const QString& text, qsizetype position) {
    const auto sections = markdownSections(text);
    const auto next = std::ranges::find_if(
        sections, [position](const MarkdownSection& section) { return section.start > position; });
    return next == sections.begin() ? sections.front() : *(next - 1);
}

QString sectionBody(const QString& text, const QString& heading) {
    const auto sections = markdownSections(text);
    const auto found = std::ranges::find_if(sections, [&](const MarkdownSection& section) {
        return section.level > 0 && section.heading == heading;
    });
    return found == sections.end() ? QString{} : text.mid(found->body, found->end - found->body).trimmed();
}

QString withoutEmptySections(const QString& text) {
    const auto sections = markdownSections(text);
    QStringList kept;
    int below = 0; // the level of the section kept last, which is the next one in the text
    for (auto section = sections.rbegin(); section != sections.rend(); ++section) {
        const QString body = text.mid(section->body, section->end - section->body).trimmed();
        if (body.isEmpty() && (below <= section->level || section->level == 0))
            continue;
        const QString heading = text.mid(section->start, section->body - section->start).trimmed();
        kept.prepend(heading.isEmpty() || body.isEmpty() ? heading + body
                                                         : QStringLiteral("%1\n\n%2").arg(heading, body));
        below = section->level;
    }
    return kept.join(QStringLiteral("\n\n"));
}

QString nestedBelow(const QString& text, int level) {
    const auto sections = markdownSections(text);
    int highest = deepestLevel + 1;
    for (const MarkdownSection& section : sections) {
        if (section.level > 0)
            highest = std::min(highest, section.level);
    }
    const int deeper = level + 1 - highest;
    if (deeper <= 0)
        return text;
    QString nested;
    for (const MarkdownSection& section : sections) {
        const qsizetype marks = section.level > 0 ? text.indexOf(QLatin1Char('#'), section.start) : 0;
        if (section.level > 0) {
            const int wanted = std::min(deepestLevel, section.level + deeper);
            nested += QString{wanted, QLatin1Char('#')};
            nested += QStringView{text}.sliced(marks + section.level, section.end - marks - section.level);
        } else {
            nested += QStringView{text}.sliced(section.start, section.end - section.start);
        }
    }
    return nested;
}

} // namespace ninefold
