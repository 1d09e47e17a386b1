// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/period_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ninefold::ui {

class Calendar;
class CardFrame;
class HintLabel;
class ThemeSource;

/// Rest periods or chapters of a plan: a first day, a last day, Save; a chapter also has a name. Those there
/// are can be changed and removed. It deletes itself when it is closed.
class PeriodDialog : public QDialog {
    Q_OBJECT

public:
    /// `theme` and `session` outlive it.
    PeriodDialog(const ThemeSource& theme, PlannerSession& session, PlanId plan, PeriodKind kind,
                 QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QLayout* buildChoice();
    [[nodiscard]] QLayout* buildList();
    void wire();
    void retranslate();
    void follow();
    void followList();
    void nameParts();
    void retranslateKind(const QString& year);
    [[nodiscard]] bool isRest() const { return m_model.kind() == PeriodKind::Rest; }
    /// The days of a button below the calendar: this week or the next; of chapters, months.
    [[nodiscard]] DateSpan usualDays(int ahead) const;
    void chooseUsual(int ahead);
    void editRow(int row);
    void save();
    void report(const Result<void>& result);
    void remove();

    PeriodModel m_model;
    CardFrame* m_card;
    Calendar* m_calendar;
    QPushButton* m_thisOne;
    QPushButton* m_nextOne;
    QLabel* m_nameWords;
    QLineEdit* m_name;
    HintLabel* m_summary;
    QLabel* m_listWords;
    HintLabel* m_nothing; ///< in the place of an empty list
    QListView* m_list;
    QPushButton* m_remove;
    QPushButton* m_change;
    QPushButton* m_close;
    QPushButton* m_save;
};

} // namespace ninefold::ui
