// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStaticText>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace ninefold::ui {

/// A text broken into lines that fit a box, kept until text, font or box change. Words stay whole
/// (Korean ones too) unless one is much wider than the box; what does not fit ends in an ellipsis.
class CellText {
public:
    void layOut(const QString& text, const QFont& font, QSizeF box);
    /// Draws the lines in the middle of `box`, which has the size they were laid out for, or from its top on,
    /// at the side where the text begins.
    void draw(QPainter& painter, const QRectF& box, const QColor& colour, bool isCentred = true) const;

    /// How high the lines are together.
    [[nodiscard]] double height() const { return m_lineHeight * static_cast<double>(m_lines.size()); }
    [[nodiscard]] bool isElided() const { return m_isElided; }
    [[nodiscard]] std::vector<QString> lines() const;

private:
    /// One line, ready to be drawn. Most are painted fastest as they are; what has emoji of several parts, or
    /// is struck out, is laid out.
    struct Line {
        QString text;
        QSizeF size;
        QStaticText plain;
        std::unique_ptr<QTextLayout> laidOut;
    };

    [[nodiscard]] Line made(const QString& text) const;

    QString m_text;
    QFont m_wantedFont;
    QFont m_font; ///< as it is drawn
    QSizeF m_box;
    std::vector<Line> m_lines;
    double m_lineHeight = 0;
    bool m_isElided = false;
};

} // namespace ninefold::ui
