// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QWidget>

class QPushButton;

namespace ninefold::ui {

class HintLabel;
class InspectorModel;
class ThemeSource;

/// Changes the kind of an action; where that ends the action because it has records, says so and asks first.
class KindQuestion : public QWidget {
    Q_OBJECT

public:
    KindQuestion(const ThemeSource& theme, InspectorModel& model, QWidget* parent);

    /// The user chose a kind.
    void choose(ActionKind kind);

Q_SIGNALS:
    /// The kind stays as it is.
    void declined();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void withdraw();
    void retranslate();

    InspectorModel& m_model;
    ActionKind m_wanted = ActionKind::None;
    HintLabel* m_words;
    QPushButton* m_accept;
    QPushButton* m_leave;
};

} // namespace ninefold::ui
