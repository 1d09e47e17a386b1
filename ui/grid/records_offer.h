// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

class QLabel;
class QPushButton;

namespace ninefold::ui {

/// Asks, beside a cell that is to be cleared although it has a past, whether to end its action or to erase it
/// with its records. It has the focus while it is open; Escape and leaving it close it without an answer.
class RecordsOffer : public CardFrame {
    Q_OBJECT

public:
    /// Stays hidden until openAt().
    RecordsOffer(const ThemeSource& theme, QWidget* parent);

    /// Opens for the action with this text, below `cell` (in the parent's coordinates) or above it.
    void openAt(const QRect& cell, const QString& text);

Q_SIGNALS:
    void endWanted();
    void eraseWanted();
    /// It was closed; the focus belongs where it was.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void close();

    QString m_subject;
    QLabel* m_text;
    QPushButton* m_end;
    QPushButton* m_erase;
};

} // namespace ninefold::ui
