// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace ninefold::ui {

/// Asks for the number of a year, and what it starts from.
class YearDialog : public QDialog {
    Q_OBJECT

public:
    YearDialog(int suggestion, QWidget* parent);

    [[nodiscard]] int year() const;
    /// The template to start from, see templateNames(); empty for a blank year.
    [[nodiscard]] QString startsFrom() const;

private:
    QSpinBox* m_year;
    QComboBox* m_start;
};

} // namespace ninefold::ui
