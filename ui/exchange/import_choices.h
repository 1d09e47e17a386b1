// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/import_mode.h"
#include "ui/exchange/import_draft.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace ninefold::ui {

class SegmentedControl;
class ThemeSource;

/// What can be decided about an import: format, encoding, numbering, which of two texts wins, what happens to
/// cells that have one, and which year is looked at. Shows only what matters for the draft.
class ImportChoices : public QWidget {
    Q_OBJECT

public:
    explicit ImportChoices(const ThemeSource& theme, QWidget* parent = nullptr);

    void showDraft(const ImportDraft& draft);
    void retranslate();

Q_SIGNALS:
    void optionsChosen(const ninefold::ImportOptions& options);
    void modeChosen(ninefold::ImportMode mode);
    void yearChosen(int year);

private:
    struct Row {
        QLabel* name;
        QWidget* control;
    };
    [[nodiscard]] Row addRow(QWidget* control, const char* name);
    void wire();
    void setRow(const Row& row, const QString& name);
    void showRow(const Row& row, bool isVisible);
    void showEncodings(const ImportDraft& draft);

    ImportOptions m_options;
    QComboBox* m_format;
    QComboBox* m_encoding;
    QComboBox* m_order;
    SegmentedControl* m_preference;
    SegmentedControl* m_mode;
    QComboBox* m_year;
    Row m_formatRow;
    Row m_encodingRow;
    Row m_orderRow;
    Row m_preferenceRow;
    Row m_modeRow;
    Row m_yearRow;
};

} // namespace ninefold::ui
