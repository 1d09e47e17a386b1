// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/why_model.h"

#include <QWidget>

class QLabel;
class QListView;

namespace ninefold::ui {

class CardFrame;
class HintLabel;
class PillButton;
class ThemeSource;
class WhyFigures;

/// A card over the window beside a number, that says what the number was counted from: a sentence, its two
/// figures, and a list to walk with the arrows. Enter goes to the day of a row, or on to the number it is;
/// Escape closes and gives the focus back. Whatever else takes the focus closes it too.
class WhyPopover : public QWidget {
    Q_OBJECT

public:
    /// Covers `parent`; `theme` outlives it.
    WhyPopover(const ThemeSource& theme, QWidget* parent);
    ~WhyPopover() override;

    /// Opens beside `anchor`, in the parent's coordinates.
    void open(PlannerSession* session, const WhyNumber& number, const QRect& anchor);
    /// Counts again, for a new day.
    void refresh();
    /// Closes and gives the focus back to who had it.
    void dismiss();

Q_SIGNALS:
    /// The user goes to a day, and to an action there.
    void dayChosen(QDate day, const std::optional<ninefold::ActionId>& action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void rememberRow();
    void showNumber();
    void arrange();
    void place(const QSize& card);
    void choose(int row);
    void goBack();
    void closeIfLeft(const QWidget* focus);
    [[nodiscard]] bool pressed(int key);

    const ThemeSource& m_theme;
    WhyModel m_model;
    CardFrame* m_card;
    PillButton* m_back;
    QLabel* m_title;
    HintLabel* m_days;
    PillButton* m_close;
    WhyFigures* m_figures;
    QLabel* m_sentence;
    QListView* m_list;
    HintLabel* m_keys;
    QRect m_anchor;
    std::optional<WhyRow> m_row; ///< the current one while the rows are made again
    QPointer<QWidget> m_focusBefore;
};

} // namespace ninefold::ui
