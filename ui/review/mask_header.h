// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ninefold::ui {

class ThemeSource;

/// The headings above the factors of a review: small and muted, over what stands below them.
class MaskHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `theme` outlives it.
    MaskHeader(const ThemeSource& theme, QWidget* parent);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const ThemeSource& m_theme;
};

} // namespace ninefold::ui
