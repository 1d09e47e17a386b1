// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/line_breaks.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace ninefold::ui {

namespace {

// Whether a word that is broken here shows it: CJK may be broken anywhere and never does.
bool breaksWithHyphen(const QString& word, qsizetype at) {
    const auto isAlphabetic = [](QChar letter) {
        const QChar::Script script = letter.script();
        return letter.isLetter() && (script == QChar::Script_Latin || script == QChar::Script_Greek ||
                                     script == QChar::Script_Cyrillic);
    };
    return at > 0 && at < word.size() && isAlphabetic(word.at(at - 1)) && isAlphabetic(word.at(at));
}

// One line of a word, from the start of `line` on, no wider than `width`; with a hyphen where it needs one.
QString pieceOf(const QString& word, QTextLine& line, double width, double hyphen) {
    line.setLineWidth(width);
    const auto ends = [&] { return line.textStart() + line.textLength(); };
    if (!breaksWithHyphen(word, ends()))
        return word.mid(line.textStart(), line.textLength());
    if (line.naturalTextWidth() + hyphen > width)
        line.setLineWidth(std::max(0.0, width - hyphen));
    const QString piece = word.mid(line.textStart(), line.textLength());
    return breaksWithHyphen(word, ends()) ? piece + QLatin1Char{'-'} : piece;
}

// The pieces of a word that is wider than a line.
QStringList piecesOf(const QString& word, const QFont& font, double width, qsizetype most) {
    QTextLayout layout{word, font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList pieces;
    const double hyphen = QFontMetricsF{font}.horizontalAdvance(QLatin1Char{'-'});
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (pieces.size() == most) {
            line.setLineWidth(width);
            pieces.append(word.mid(line.textStart()));
            break;
        }
        pieces.append(pieceOf(word, line, width, hyphen));
    }
    layout.endLayout();
    return pieces;
}

class Lines {
public:
    Lines(const QFont& font, double width, int most)
        : m_font{font}
        , m_metrics{font}
        , m_width{width}
        , m_most{most} {}

    void addParagraph(QStringView paragraph);
    [[nodiscard]] bool isFull() const { return m_lines.size() > m_most; }
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void addWord(const QString& word, bool startsLine);

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_width;
    qsizetype m_most;
    QStringList m_lines;
};

void Lines::addParagraph(QStringView paragraph) {
    const auto words = paragraph.split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    if (words.isEmpty())
        m_lines.append(QString{});
    bool startsLine = true;
    for (const QStringView word : words) {
        if (isFull()) {
            m_lines.last() += QLatin1Char{' '} + word.toString();
            return;
        }
        addWord(word.toString(), startsLine);
        startsLine = false;
    }
}

void Lines::addWord(const QString& word, bool startsLine) {
    if (!startsLine) {
        const QString longer = m_lines.last() + QLatin1Char{' '} + word;
        if (m_metrics.horizontalAdvance(longer) <= m_width) {
            m_lines.last() = longer;
            return;
        }
    }
    if (m_metrics.horizontalAdvance(word) <= m_width)
        m_lines.append(word);
    else
        m_lines.append(piecesOf(word, m_font, m_width, m_most + 1 - m_lines.size()));
}

} // namespace

QStringList brokenIntoLines(const QString& text, const QFont& font, double width, int most) {
    Lines lines{font, width, most};
    for (const QStringView paragraph : QStringView{text}.split(QLatin1Char{'\n'})) {
        if (lines.isFull())
            break;
        lines.addParagraph(paragraph);
    }
    return lines.lines();
}

} // namespace ninefold::ui
