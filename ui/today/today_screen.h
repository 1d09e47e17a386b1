// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today_model.h"
#include "ui/models/why_number.h"
#include "ui/widgets/message_queue.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ninefold::ui {

class CardFrame;
class DayRing;
class DayWords;
class PillButton;
class QuietLine;
class ThemeSource;
class TodayView;
class WeekStrip;

/// The screen of a day: the week, what is asked for in groups to be ticked, and beside them the day's number
/// and words. Opens on the user's today; any other day is one key away.
class TodayScreen : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit TodayScreen(const ThemeSource& theme, QWidget* parent = nullptr);

    /// The session may be null, and may go away at any time.
    void setSession(PlannerSession* session);
    void setReadOnly(bool isReadOnly);
    /// Whether runs are said, and how long a focus block is.
    void setShowsRuns(bool shows);
    void setFocusMinutes(int minutes);
    /// Whether only what is in focus is listed.
    void setFocusOnly(bool isOn);
    /// Puts the current item in focus for the review period of the day, or takes it out of it.
    void toggleFocus();
    /// Shows anew what is left of the focus block.
    void followFocus();
    /// The item that keys speak of while the user's own date is on the screen.
    [[nodiscard]] std::optional<ActionId> itemOfToday() const;
    /// Looks at the clock again; for a new day.
    void followClock();
    /// Goes to a day, and to an item there if one is named.
    void goTo(QDate day, const std::optional<ActionId>& item = {});
    /// Asks why the number of the day on the screen is what it is.
    void askWhy();
    /// Keeps everything that is being typed. False when that failed and it is still only on the screen.
    bool finishEditing();
    /// The day on the screen; invalid without a planner.
    [[nodiscard]] QDate date() const { return m_model.date(); }
    /// The same as a heading in the user's language.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// title() is another one.
    void titleChanged();
    void errorRaised(const ninefold::Error& error);
    void messageRaised(const ninefold::ui::Message& message);
    void messageSettled(const QString& key);
    /// A number is to be explained, beside `anchor` in the window's coordinates.
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);
    /// The user wants to see what is not in focus, too.
    void everythingWanted();
    /// The user takes back the last step.
    void undoWanted();
    /// itemOfToday() may be another one.
    void itemChanged();
    void focusWanted(const ninefold::ActionId& action);
    void focusStopWanted(bool keepsMinutes);
    /// The user looks back on the year, and begins the one that is offered; or goes on with the routines of
    /// the last one.
    void yearCloseWanted(const ninefold::PlanId& plan);
    void goOnWanted();
    /// The user opens the review that is offered.
    void reviewWanted(const ninefold::PlanId& plan, const ninefold::DateSpan& period);
    /// The user asks for the grid, where routines are made.
    void gridWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildWeek(CardFrame* card);
    void buildSide();
    void wire();
    void wireDays();
    void wireYears();
    void retranslate();
    void nameDay();
    void followDay();
    void arrange();
    void goBy(int days);
    void askWhyBeside(const QWidget* number);
    void openCalendar();
    void offerUndo(const QString& item);
    void hint(const std::function<QString()>& text);
    [[nodiscard]] QString quietText() const;
    [[nodiscard]] QString emptyText() const;
    // Each empty where there is nothing to say.
    [[nodiscard]] QString reviewText() const;
    [[nodiscard]] QString goOnText() const;
    [[nodiscard]] QString leftOpenText() const;

    const ThemeSource& m_theme;
    TodayModel m_model;
    PillButton* m_previous;
    PillButton* m_next;
    PillButton* m_anyDay;
    QuietLine* m_back;
    WeekStrip* m_week;
    QuietLine* m_leftOpen;
    QuietLine* m_leftOut;
    QuietLine* m_nextYear;
    QuietLine* m_review;
    QLabel* m_state;
    TodayView* m_list;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QPushButton* m_toGrid;
    QPushButton* m_goOn;
    QWidget* m_side;
    CardFrame* m_wordsCard;
    DayRing* m_ring;
    DayWords* m_words;
    bool m_hasOffer = false; ///< the message bar offers to undo
};

} // namespace ninefold::ui
