// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspector_model.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace ninefold::ui {

/// Every text a cell had and since when, folded away until it is asked for.
class PastTexts : public QWidget {
    Q_OBJECT

public:
    explicit PastTexts(InspectorModel& model, QWidget* parent);

    /// Reads the history of the model's cell again, if it is unfolded.
    void refresh();
    void retranslate();

private:
    void fill();
    void addLine(const QString& text, bool isMuted);

    InspectorModel& m_model;
    QToolButton* m_toggle;
    QWidget* m_list;
    QVBoxLayout* m_lines;
};

} // namespace ninefold::ui
