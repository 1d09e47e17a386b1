// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_choices.h"
#include "ui/paper/printable.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ninefold::ui {

class HintLabel;
class PageControls;
class PagePreview;
class PillButton;
class Printers;
class ThemeSource;

/// Shows something printable, lets everything about it be chosen with the page in view, and asks for it to be
/// saved or printed. Without a printer it says so and saves a PDF. Where there are several pages, Page Up and
/// Page Down turn them.
class PageDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Export, Print };

    /// What is handed in outlives the dialog. `printer` is the one to start with if it is there.
    PageDialog(const ThemeSource& theme, Printers& printers, Purpose purpose,
               std::unique_ptr<const Printable> printable, const PageChoices& choices, const QString& printer,
               QWidget* parent);
    ~PageDialog() override;

    [[nodiscard]] const PageChoices& choices() const;
    [[nodiscard]] const Printable& printable() const { return *m_printable; }
    /// The chosen printer; empty when there is none.
    [[nodiscard]] QString printer() const;
    /// Says in the dialog what went wrong.
    void showProblem(const QString& problem);

Q_SIGNALS:
    /// The page is to be saved to a file of this format.
    void saveWanted(ninefold::ui::PageFormat format);
    /// It lies with the printer now.
    void printed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QLayout* buildPages();
    void buildSide(QWidget* side);
    void wire();
    void retranslate();
    void showChoices();
    void turn(int by);
    void sayPage();
    void print();

    Printers& m_printers;
    const Purpose m_purpose;
    const std::unique_ptr<const Printable> m_printable;
    PagePreview* m_preview;
    PillButton* m_pageBefore;
    QLabel* m_pageNumber;
    PillButton* m_pageAfter;
    PageControls* m_controls;
    QLabel* m_printerName;
    QComboBox* m_printer;
    QLabel* m_copiesName;
    QSpinBox* m_copies;
    HintLabel* m_noPrinter;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QPushButton* m_print;
};

} // namespace ninefold::ui
