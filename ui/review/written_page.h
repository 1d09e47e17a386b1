// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_typing.h"
#include "ui/models/written_model.h"
#include "ui/review/review_menu.h"
#include "ui/widgets/message_queue.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QSplitter;

namespace ninefold::ui {

class HintLabel;
class MarkdownPreview;
class PillButton;
class ReviewEditor;
class SegmentedControl;
class ThemeSource;

/// One written review: its title, its text, how that reads, and what was written below the same heading the
/// last time.
class WrittenPage : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    WrittenPage(const ThemeSource& theme, WrittenModel& reviews, QWidget* parent = nullptr);
    ~WrittenPage() override;

    /// Shows a review, which is there; nothing: an empty page.
    void show(std::optional<ReviewId> review);
    using QWidget::show;
    [[nodiscard]] std::optional<ReviewId> review() const { return m_review; }
    /// Makes what is being typed a change; false when it could not be stored.
    bool finishEditing();
    void setReadOnly(bool isReadOnly);
    /// Whether there is a review before and behind this one in the list.
    void setNeighbours(bool hasNewer, bool hasOlder);
    /// Takes over what was changed elsewhere.
    void follow();
    /// Puts the focus into the text.
    void write();
    /// The same, below the first heading that has nothing below it yet.
    void writeFirst();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    void fileWanted(ninefold::ui::ReviewFile what);
    void messageRaised(const ninefold::ui::Message& message);
    /// The next newer (-1) or older (1) one is wanted.
    void turnWanted(int by);
    void removeWanted();
    /// The writing is done, the list is to have the focus.
    void escaped();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QLayout* buildHead();
    void wire();
    void retranslate();
    void arrange();
    void nameSwitch();
    void refreshPreview();
    void storeTitle();
    void fillDrafts();
    void sayTitle();
    [[nodiscard]] const Review* stored() const;
    [[nodiscard]] bool isWide() const;

    const ThemeSource& m_theme;
    WrittenModel& m_reviews;
    std::optional<ReviewId> m_review;
    std::unique_ptr<ReviewTyping> m_typing;
    bool m_isReadOnly = false;
    bool m_hasAnswer = false;
    QTimer m_rest; ///< until the preview follows
    QLineEdit* m_title;
    HintLabel* m_days;
    PillButton* m_newer;
    PillButton* m_older;
    PillButton* m_fill;
    PillButton* m_more;
    ReviewMenu* m_menu;
    SegmentedControl* m_switch;
    QSplitter* m_split;
    ReviewEditor* m_editor;
    QWidget* m_side;
    QWidget* m_answerCard;
    QLabel* m_answerTitle;
    MarkdownPreview* m_answer;
    MarkdownPreview* m_preview;
};

} // namespace ninefold::ui
