// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspector_model.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace ninefold::ui {

class ThemeSource;

/// Every text a cell had, when and from what, folded away until it is asked for. Enter or a row's button
/// brings a text back.
class PastTexts : public QWidget {
    Q_OBJECT

public:
    PastTexts(const ThemeSource& theme, InspectorModel& model, QWidget* parent);

    /// Reads the history of the model's cell again, if it is unfolded.
    void refresh();
    void setReadOnly(bool isReadOnly);
    void retranslate();

Q_SIGNALS:
    /// Escape: back to the grid.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wire();
    void fill();
    void addRow(const PastText& past);
    void fitHeights();
    void bringBack(int row);

    const ThemeSource& m_theme;
    InspectorModel& m_model;
    QToolButton* m_toggle;
    QLabel* m_nothing;
    QListWidget* m_list;
    std::vector<PastText> m_texts; ///< as listed
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
