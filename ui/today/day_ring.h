// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"
#include "ui/today/line_texts.h"
#include "ui/today/stamps.h"

#include <QAbstractButton>

#include <optional>

namespace ninefold::ui {

class ThemeSource;

/// How much of a day is done, as a ring around its number, on a card. A press asks why.
class DayRing : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit DayRing(const ThemeSource& theme, QWidget* parent = nullptr);

    /// The score of a day, absent where nothing is asked for, and what stands below its number. Another score
    /// is announced to assistive technology.
    void show(const std::optional<Score>& score, const QString& caption);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rename();
    void retranslate();
    void announce();
    [[nodiscard]] double thickness() const;
    [[nodiscard]] QRectF circle() const;
    void stampTrack(QPainter& painter);
    void paintArc(QPainter& painter) const;
    void paintNumber(QPainter& painter);

    const ThemeSource& m_theme;
    std::optional<Score> m_score;
    QString m_caption;
    QString m_tip;    ///< with a place for the number
    QString m_number; ///< what stands in the ring
    Stamps m_track;   ///< the ring of a day on which nothing is done
    LineTexts m_texts;
};

} // namespace ninefold::ui
