// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspector_model.h"
#include "ui/widgets/card_frame.h"

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ninefold::ui {

class AncestorLine;
class FieldEdit;
class LifePrompts;
class ActionDetails;
class KindQuestion;
class NumberLine;
class PastTexts;
class SegmentedControl;
class SuggestionChip;

/// The card beside the grid: everything about the current cell, edited where it stands.
class Inspector : public CardFrame {
    Q_OBJECT

public:
    /// Both outlive it.
    Inspector(const ThemeSource& theme, InspectorModel& model, QWidget* parent = nullptr);

    /// Lets nothing be changed, and says so.
    void setReadOnly(bool isReadOnly);
    /// Whether the run of a routine is shown; it is unless told otherwise.
    void setShowsRuns(bool shows);
    /// Shows questions that help to fill an empty cell. False where there is nothing to fill.
    bool showPrompts();

Q_SIGNALS:
    /// Escape with nothing to drop: back to the grid.
    void left();
    /// The suggested kind is to be accepted.
    void suggestionWanted();
    /// The number of the cell is to be explained, beside `number`.
    void whyWanted(const QWidget* number);
    /// A link in one of the texts is to be opened.
    void linkWanted(const QUrl& link);
    /// The cell of an earlier year that this one goes on from is to be shown.
    void ancestorWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section {
        QLabel* caption = nullptr;
        FieldEdit* field = nullptr;
    };

    [[nodiscard]] QWidget* makeContent();
    void addSection(CellField which, QVBoxLayout& column);
    void makeFoot(QVBoxLayout& column);
    void wire();
    void retranslate();
    void dress();
    /// Shows what the model says now.
    void follow();
    void followTexts();
    void followPast();
    [[nodiscard]] QString crumbText() const;
    [[nodiscard]] QString hintText() const;
    [[nodiscard]] Section& section(CellField which) { return m_sections[static_cast<std::size_t>(which)]; }

    const ThemeSource& m_theme;
    InspectorModel& m_model;
    QLabel* m_crumb = nullptr;
    QLabel* m_hint = nullptr;
    SegmentedControl* m_kinds = nullptr;
    KindQuestion* m_kindQuestion = nullptr;
    SuggestionChip* m_suggestion = nullptr;
    AncestorLine* m_ancestor = nullptr;
    QLabel* m_promise = nullptr;
    LifePrompts* m_prompts = nullptr;
    QString m_question; ///< chosen of those, for the cell at m_asked
    CellPlace m_asked;
    QCheckBox* m_done = nullptr;
    std::array<Section, 5> m_sections; ///< by CellField
    NumberLine* m_number = nullptr;
    ActionDetails* m_details = nullptr;
    PastTexts* m_past = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_erase = nullptr;
    QLabel* m_foot = nullptr;
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
