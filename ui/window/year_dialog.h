// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QSpinBox;

namespace ninefold::ui {

/// Asks for the number of a year.
class YearDialog : public QDialog {
    Q_OBJECT

public:
    YearDialog(int suggestion, QWidget* parent);

    [[nodiscard]] int year() const;

private:
    QSpinBox* m_year;
};

} // namespace ninefold::ui
