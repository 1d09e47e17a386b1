// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRawFont>
#include <QString>

#include <vector>

namespace ninefold::ui {

/// Which text every glyph of a document stands for, font by font, both in the order in which they are drawn.
/// A PDF numbers fonts and glyphs in that order.
class GlyphTexts {
public:
    struct Face {
        QString name;
        std::vector<quint32> glyphs;
        QHash<quint32, QString> texts;
    };

    /// A glyph is about to be drawn.
    void addGlyph(const QRawFont& font, quint32 glyph);
    /// A glyph that was drawn stands for `text`; the first text that is said holds.
    void setText(const QRawFont& font, quint32 glyph, const QString& text);

    [[nodiscard]] const std::vector<Face>& faces() const { return m_faces; }

private:
    [[nodiscard]] Face& faceOf(const QRawFont& font);

    std::vector<Face> m_faces;
};

/// `pdf` (as QPdfWriter makes it) with a table for each font that says which text a glyph stands for. Qt's
/// own has radicals for common kanji and nothing for glyphs that a font chose by their neighbours, so that
/// such texts could neither be found nor copied. Comes back unchanged where its fonts are not those of
/// `texts`.
[[nodiscard]] QByteArray withGlyphTexts(const QByteArray& pdf, const GlyphTexts& texts);

} // namespace ninefold::ui
