// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/glyph_texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace ninefold::ui {

namespace {

// The objects that hold the fonts' tables, in the order in which the fonts were met.
std::vector<int> tablesIn(const QByteArray& pdf) {
    static const QRegularExpression font{
        QStringLiteral("(\\d+) 0 obj\\s*<<\\s*/Type /Font\\s*/Subtype /Type0[^>]*/ToUnicode (\\d+) 0 R")};
    std::map<int, int> tables;
    auto found = font.globalMatch(QString::fromLatin1(pdf));
    while (found.hasNext()) {
        const auto match = found.next();
        tables[match.captured(1).toInt()] = match.captured(2).toInt();
    }
    std::vector<int> objects;
    for (const auto& [object, table] : tables)
        objects.push_back(table);
    return objects;
}

QByteArray hex(quint32 number) {
    return QByteArray::number(number, 16).rightJustified(4, '0').toUpper();
}

QByteArray hex(const QString& text) {
    QByteArray digits;
    for (const QChar unit : text)
        digits += hex(quint32{unit.unicode()});
    return digits;
}

QByteArray tableOf(const GlyphTexts::Face& face) {
    QByteArrayList lines;
    for (std::size_t i = 0; i < face.glyphs.size(); ++i) {
        const QString text = face.texts.value(face.glyphs[i]);
        if (!text.isEmpty()) // number 0 is the glyph for what a font does not have
            lines.append('<' + hex(static_cast<quint32>(i + 1)) + "> <" + hex(text) + ">\n");
    }
    QByteArray table = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype mostLines = 100; // in a section, says the format
    for (qsizetype i = 0; i < lines.size(); i += mostLines) {
        const QByteArrayList section = lines.mid(i, mostLines);
        table += QByteArray::number(section.size()) + " beginbfchar\n" + section.join() + "endbfchar\n";
    }
    return table + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// The value of a key in the trailer.
QByteArray trailerValue(const QByteArray& pdf, const char* key) {
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype start = trailer < 0 ? -1 : pdf.indexOf(key, trailer);
    if (start < 0)
        return {};
    const qsizetype value = start + static_cast<qsizetype>(qstrlen(key));
    return pdf.mid(value, pdf.indexOf('\n', value) - value).trimmed();
}

} // namespace

GlyphTexts::Face& GlyphTexts::faceOf(const QRawFont& font) {
    const QString name = font.familyName() + QLatin1Char{'/'} + font.styleName();
    const auto found =
        std::find_if(m_faces.begin(), m_faces.end(), [&](const Face& face) { return face.name == name; });
    if (found != m_faces.end())
        return *found;
    m_faces.push_back({name, {}, {}});
    return m_faces.back();
}

void GlyphTexts::addGlyph(const QRawFont& font, quint32 glyph) {
    Face& face = faceOf(font);
    if (glyph != 0 && std::find(face.glyphs.begin(), face.glyphs.end(), glyph) == face.glyphs.end())
        face.glyphs.push_back(glyph);
}

void GlyphTexts::setText(const QRawFont& font, quint32 glyph, const QString& text) {
    QString& known = faceOf(font).texts[glyph];
    if (known.isEmpty())
        known = text;
}

QByteArray withGlyphTexts(const QByteArray& pdf, const GlyphTexts& texts) {
    const std::vector<int> tables = tablesIn(pdf);
    const QByteArray before = pdf.mid(pdf.lastIndexOf("startxref") + 9).trimmed().split('\n').first();
    if (tables.empty() || tables.size() != texts.faces().size() || before.trimmed().toLongLong() <= 0)
        return pdf;
    // An update appended to the file, as the format has it: newer objects under the same numbers.
    QByteArray updated = pdf;
    QByteArray places;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const QByteArray table = tableOf(texts.faces()[i]);
        const QByteArray number = QByteArray::number(tables[i]);
        places +=
            number + " 1\n" + QByteArray::number(updated.size()).rightJustified(10, '0') + " 00000 n \n";
        updated += number + " 0 obj\n<< /Length " + QByteArray::number(table.size()) + " >>\nstream\n" +
                   table + "\nendstream\nendobj\n";
    }
    const QByteArray start = QByteArray::number(updated.size());
    return updated + "xref\n" + places + "trailer\n<<\n/Size " + trailerValue(pdf, "/Size") + "\n/Info " +
           trailerValue(pdf, "/Info") + "\n/Root " + trailerValue(pdf, "/Root") + "\n/Prev " +
           before.trimmed() + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace ninefold::ui
