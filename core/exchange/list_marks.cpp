// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_marks.h"

#include "core/base/clean_text.h"

#include <QRegularExpression>

namespace ninefold {

namespace {

constexpr int tabWidth = 4;
constexpr char16_t fullWidthSpace = u'\u3000';

// Dots need no space behind them, signs and figures do: "-5 kg", "○○ university" and "1.5 hours" are texts.
const QRegularExpression& markPattern() {
    static const QRegularExpression pattern{
        QStringLiteral(u"^(?:[-*+\u2013\u2014\u25CF\u25CB\u25A0\u25A1\u25AA\u25E6](?=\\s|$)"
                       "|[\u30FB\uFF65\u2022\u00B7\u318D\u2023]"
                       "|(?<number>[0-9\uFF10-\uFF19]{1,2}(?:[.\uFF0E](?![0-9])|[)\uFF09])"
                       "|[(\uFF08][0-9\uFF10-\uFF19]{1,2}[)\uFF09]|[\u2460-\u2473]))\\s*"),
        QRegularExpression::UseUnicodePropertiesOption};
    return pattern;
}

const QRegularExpression& checkBoxPattern() {
    static const QRegularExpression pattern{QStringLiteral(u"^(?:\\[[ xX]\\]|[\u2610-\u2612])(?:\\s+|$)")};
    return pattern;
}

int indentOf(QStringView line, qsizetype& textStart) {
    int column = 0;
    for (textStart = 0; textStart < line.size() && line.at(textStart).isSpace(); ++textStart) {
        const QChar c = line.at(textStart);
        if (c == QLatin1Char('\t'))
            column += tabWidth - column % tabWidth;
        else
            column += c == QChar{fullWidthSpace} ? 2 : 1;
    }
    return column;
}

void takeBox(MarkedLine& line) {
    const auto box = checkBoxPattern().match(line.text);
    if (!box.hasMatch())
        return;
    const QChar mark = line.text.at(line.text.startsWith(QLatin1Char('[')) ? 1 : 0);
    line.text.remove(0, box.capturedLength());
    const bool isOpen = mark == QLatin1Char(' ') || mark == QChar{0x2610};
    if (!line.text.contains(checkBoxPattern()))
        line.box = isOpen ? CheckBox::Open : CheckBox::Done;
}

MarkedLine takenApart(QStringView line, int number) {
    qsizetype textStart = 0;
    MarkedLine taken;
    taken.number = number;
    taken.indent = indentOf(line, textStart);
    taken.text = line.mid(textStart).trimmed().toString();
    if (const auto mark = markPattern().match(taken.text); mark.hasMatch()) {
        taken.isMarked = true;
        taken.isNumbered = mark.hasCaptured(QStringLiteral("number"));
        taken.text.remove(0, mark.capturedLength());
        takeBox(taken);
    }
    return taken;
}

} // namespace

std::vector<MarkedLine> markedLines(const QString& text) {
    QString clean = cleanText(text);
    clean.replace(QLatin1StringView{"\r\n"}, QLatin1StringView{"\n"})
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
    std::vector<MarkedLine> lines;
    int number = 0;
    for (const QStringView line : QStringView{clean}.split(QLatin1Char('\n'))) {
        ++number;
        if (!line.trimmed().isEmpty())
            lines.push_back(takenApart(line, number));
    }
    return lines;
}

QString asItemText(const QString& text) {
    QString line = text.trimmed();
    line.replace(QLatin1StringView{"\r\n"}, QLatin1StringView{" "});
    line.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
    return line.contains(checkBoxPattern()) ? QLatin1StringView{"[ ] "} + line : line;
}

} // namespace ninefold
