// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_cells_model.h"
#include "ui/exchange/import_draft.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ninefold::ui {

class CardFrame;
class FileChooser;
class ImportCellsView;
class ImportChoices;
class ImportSummary;
class ThemeSource;

/// Shows what an import would do to the grid, cell by cell, lets everything about it be decided, and does it
/// on Import. Takes its list from the clipboard, a file or a drop. Nothing changes before that.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Everything handed in outlives the dialog; it closes when the session goes.
    ImportDialog(const ThemeSource& theme, FileChooser& chooser, PlannerSession& session,
                 const std::optional<PlanId>& plan, CellOrder order, QWidget* parent);

    /// The title and the filter of a dialog that asks for a list.
    [[nodiscard]] static QString openTitle();
    [[nodiscard]] static QString fileFilter();

    void useText(const QString& text);
    void useFile(const QString& path);
    [[nodiscard]] const ImportDraft& draft() const { return m_draft; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildSide();
    void buildStage();
    [[nodiscard]] QWidget* stagePage(QLabel* picture, QLabel* text);
    void showPictures();
    void wire();
    void retranslate();
    void showDraft();
    void paste();
    void chooseFile();
    void carryOut();

    FileChooser& m_chooser;
    const ThemeSource& m_theme;
    ImportDraft m_draft;
    ImportCellsModel m_cells;
    QLabel* m_source;
    QPushButton* m_paste;
    QPushButton* m_openFile;
    CardFrame* m_card;
    QStackedWidget* m_stage;
    QLabel* m_invitationPicture;
    QLabel* m_invitation;
    ImportCellsView* m_preview;
    QLabel* m_problemPicture;
    QLabel* m_problem;
    QScrollArea* m_side;
    ImportChoices* m_choices;
    ImportSummary* m_summary;
    QPushButton* m_cancel;
    QPushButton* m_import;
    std::optional<Error> m_failure; ///< of carrying it out
    bool m_isCarryingOut = false;
};

} // namespace ninefold::ui
