// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ninefold::ui {

/// A list of choices on a panel that scrolls: the wheel goes to the panel.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    ChoiceBox(const QString& name, QWidget* parent);

    /// Names the choices; the chosen one stays.
    void setChoices(const QStringList& texts);
    /// Chooses one without announcing it.
    void setChoice(int index);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace ninefold::ui
