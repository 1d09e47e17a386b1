// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_breaks.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <optional>

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

// Scripts without spaces may be broken anywhere; katakana alone is a word.
bool isUnbroken(QStringView word) {
    return std::none_of(word.begin(), word.end(), [](QChar unit) {
        return unit.script() == QChar::Script_Han || unit.script() == QChar::Script_Hiragana;
    });
}

// Whether Japanese begins a new phrase between these two: behind the hiragana that end one, behind its
// marks, and where kanji and katakana meet.
bool beginsPhrase(QChar before, QChar after) {
    const QChar::Script from = before.script();
    const QChar::Script to = after.script();
    constexpr QChar longSound{u'ー'};
    if (!after.isLetterOrNumber() || after == longSound)
        return false;
    if (QStringView{u"、。，！？」』）】・"}.contains(before))
        return true;
    if (from == QChar::Script_Hiragana)
        return to != QChar::Script_Hiragana;
    return from == QChar::Script_Han && to == QChar::Script_Katakana;
}

QList<QStringView> phrasesOf(QStringView word) {
    QList<QStringView> phrases;
    qsizetype from = 0;
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (!beginsPhrase(word.at(at - 1), word.at(at)))
            continue;
        phrases.append(word.mid(from, at - from));
        from = at;
    }
    phrases.append(word.mid(from));
    return phrases;
}

class Lines {
public:
    Lines(const QFont& font, double width, int most, bool keepsPhrases)
        : m_font{font}
        , m_metrics{font}
        , m_width{width}
        , m_most{most}
        , m_keepsPhrases{keepsPhrases} {}

    void addParagraph(QStringView paragraph);
    [[nodiscard]] bool isFull() const { return m_lines.size() > m_most; }
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    // Puts a phrase behind the last line, after `joint`, where there is room, else on another.
    void addPhrase(const QString& phrase, const std::optional<QString>& joint);

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_width;
    qsizetype m_most;
    bool m_keepsPhrases;
    QStringList m_lines;
};

void Lines::addParagraph(QStringView paragraph) {
    const auto words = paragraph.split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    if (words.isEmpty())
        m_lines.append(QString{});
    std::optional<QString> joint; // none: the paragraph begins a line
    for (const QStringView word : words) {
        for (const QStringView phrase : m_keepsPhrases ? phrasesOf(word) : QList{word}) {
            if (isFull()) {
                m_lines.last() += joint.value_or(QString{}) + phrase.toString();
                return;
            }
            addPhrase(phrase.toString(), joint);
            joint = QString{};
        }
        joint = QStringLiteral(" ");
    }
}

void Lines::addPhrase(const QString& phrase, const std::optional<QString>& joint) {
    if (joint) {
        const QString longer = m_lines.last() + *joint + phrase;
        if (m_metrics.horizontalAdvance(longer) <= m_width) {
            m_lines.last() = longer;
            return;
        }
    }
    if (m_metrics.horizontalAdvance(phrase) <= m_width)
        m_lines.append(phrase);
    else
        m_lines.append(piecesOf(phrase, m_font, m_width, m_most + 1 - m_lines.size()));
}

double widestPhrase(QStringView text, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const QStringView line : text.split(QLatin1Char{'\n'})) {
        for (const QStringView word : line.split(QLatin1Char{' '}, Qt::SkipEmptyParts)) {
            for (const QStringView phrase : phrasesOf(word))
                widest = std::max(widest, metrics.horizontalAdvance(phrase.toString()));
        }
    }
    return widest;
}

QStringList broken(const QString& text, const QFont& font, double width, int most, bool keepsPhrases) {
    Lines lines{font, width, most, keepsPhrases};
    for (const QStringView paragraph : QStringView{text}.split(QLatin1Char{'\n'})) {
        if (lines.isFull())
            break;
        lines.addParagraph(paragraph);
    }
    return lines.lines();
}

} // namespace

QStringList brokenIntoLines(const QString& text, const QFont& font, double width, int most) {
    QStringList lines = broken(text, font, width, most, true);
    return lines.size() > most ? broken(text, font, width, most, false) : lines;
}

TextWidths widest(const QString& text, const QFontMetricsF& metrics) {
    TextWidths widths;
    for (const QStringView line : QStringView{text}.split(QLatin1Char{'\n'})) {
        widths.line = std::max(widths.line, metrics.horizontalAdvance(line.toString()));
        for (const QStringView word : line.split(QLatin1Char{' '}, Qt::SkipEmptyParts)) {
            if (isUnbroken(word))
                widths.word = std::max(widths.word, metrics.horizontalAdvance(word.toString()));
        }
    }
    return widths;
}

QStringList balanced(QStringList lines, const QString& text, const QFont& font, double width) {
    const auto most = static_cast<int>(lines.size());
    const bool keepsPhrases = broken(text, font, width, most, true).size() <= most;
    const QFontMetricsF metrics{font};
    const double word = keepsPhrases ? widestPhrase(text, metrics) : widest(text, metrics).word;
    double tooNarrow = std::max(word > width ? 0 : word, width / 2);
    double wide = width;
    for (int i = 0; i < 5; ++i) {
        const double tried = (tooNarrow + wide) / 2;
        QStringList narrower = broken(text, font, tried, most, keepsPhrases);
        if (narrower.size() > most) {
            tooNarrow = tried;
        } else {
            wide = tried;
            lines = std::move(narrower);
        }
    }
    return lines;
}

} // namespace ninefold::ui
