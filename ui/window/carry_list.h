// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/carry_over.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTreeView;

namespace ninefold::ui {

class CarryModel;

/// Asks what of a year goes on into another: a list to tick, and how much that is.
class CarryList : public QWidget {
    Q_OBJECT

public:
    explicit CarryList(QWidget* parent = nullptr);
    ~CarryList() override;

    /// Offers the plan `from` of `planner`.
    void offer(const Planner& planner, PlanId from);
    /// What is ticked; nothing before offer().
    [[nodiscard]] std::optional<CarryOver> chosen() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void count();

    QTreeView* m_tree;
    QLabel* m_count;
    QPushButton* m_all;
    QPushButton* m_none;
    std::unique_ptr<CarryModel> m_model;
};

} // namespace ninefold::ui
