// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QAction;
class QTableWidget;

namespace ninefold::ui {

class PillButton;
class ThemeSource;
class TitledCard;

/// A button on a card whose menu takes what the card shows elsewhere: copied as a table, saved as a picture,
/// printed; and shows a chart as a table in its place.
class CardMenu : public QObject {
    Q_OBJECT

public:
    /// Lines of cells, the headings first.
    using Table = std::function<QList<QStringList>()>;

    /// `chart` is what can be shown as a table; null where the card has a table already. Everything handed in
    /// outlives it; it belongs to the card.
    CardMenu(const ThemeSource& theme, TitledCard& card, Table table, QWidget* chart = nullptr);

    /// Fills the table again, if it is shown.
    void refresh();

Q_SIGNALS:
    /// The user wants a picture of the card in a file.
    void pictureWanted();
    void printWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void copy() const;
    void showTable(bool isTable);

    TitledCard& m_card;
    Table m_table;
    QWidget* m_chart;
    QTableWidget* m_view{}; ///< made when it is first wanted
    PillButton* m_button;
    QAction* m_copy;
    QAction* m_show;
    QAction* m_save;
    QAction* m_print;
};

} // namespace ninefold::ui
