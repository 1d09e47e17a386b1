// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"
#include "ui/models/find_model.h"

#include <QWidget>

class QLabel;
class QListView;

namespace ninefold::ui {

class CardFrame;
class FindField;
class HintLabel;
class ThemeSource;

/// Finds texts of every year, commands and settings: a card over its parent with a field and a list of what
/// answers while one types. It takes the focus when it opens and gives it back when it closes.
class FindPalette : public QWidget {
    Q_OBJECT

public:
    /// Lies over all of `parent`, closed. `theme` outlives it.
    FindPalette(const ThemeSource& theme, QWidget* parent);
    ~FindPalette() override;

    /// Searches the planner of `session`, which may go away at any time. Null: none.
    void setSession(PlannerSession* session);
    /// The year whose texts come first.
    void setYear(int year);
    /// What can be done, and what can be set; see FindModel.
    void setCommands(const QList<QAction*>& commands);
    void setSettings(const QList<QAction*>& settings);

    /// Shows itself with what was last looked for, ready to be typed over.
    void open();
    /// Goes away; the focus returns to where it was.
    void dismiss();
    [[nodiscard]] bool hasResults() const;

Q_SIGNALS:
    /// A text was chosen: its record, its cell and its year.
    void recordChosen(const ninefold::RecordRef& record, ninefold::CellPlace place,
                      const ninefold::PlanId& plan);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void find(const QString& typed);
    void showResults();
    void showWords();
    void arrange();
    void moveBy(int rows);
    void moveTo(int row);
    void choose(const QModelIndex& index);
    [[nodiscard]] bool pressed(const QKeyEvent& key);
    void closeIfLeft(QWidget* focus);
    void speakCurrent();
    void speakCount();

    const ThemeSource& m_theme;
    FindModel m_model;
    CardFrame* m_card;
    QLabel* m_picture;
    FindField* m_field;
    QListView* m_list;
    HintLabel* m_hints;
    HintLabel* m_count;
    HintLabel* m_keys;
    QPointer<QWidget> m_focusBefore;
};

} // namespace ninefold::ui
