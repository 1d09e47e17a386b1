// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ninefold::ui {

class ThemeSource;

/// A sentence under a field on why its text was not taken; hidden while there is none.
class ProblemLabel : public QLabel {
    Q_OBJECT

public:
    ProblemLabel(const ThemeSource& theme, const QString& name, QWidget* parent);

    void say(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    const ThemeSource& m_theme;
    bool m_isDressing = false;
};

} // namespace ninefold::ui
