// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ninefold::ui {

class CarryList;

/// Asks for the number of a year, and what it starts from: nothing, an earlier year of which one chooses what
/// goes on, a template or the sample.
class YearDialog : public QDialog {
    Q_OBJECT

public:
    /// `planner` outlives it and does not change meanwhile.
    YearDialog(const Planner& planner, int suggestion, QWidget* parent);

    /// Chooses the last year with something in it to start from, where there is one.
    void startFromLastYear();
    [[nodiscard]] int year() const;
    [[nodiscard]] bool startsEmpty() const;
    /// What else it starts from.
    [[nodiscard]] YearStart startsFrom() const;
    /// What the year starts with, for somebody who begins on `today`, in the language of the interface;
    /// nothing for an empty one.
    [[nodiscard]] Result<std::vector<Record>> records(QDate today) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addStarts();
    void retranslate();
    void followStart();

    const Planner& m_planner;
    QLabel* m_yearWords;
    QSpinBox* m_year;
    QLabel* m_startWords;
    QComboBox* m_start;
    CarryList* m_carry;
    QPushButton* m_cancel;
    QPushButton* m_ok;
};

} // namespace ninefold::ui
