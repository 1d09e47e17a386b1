// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ninefold::ui {

/// The line in which one types what to find. What an input method is still composing counts as typed.
class FindField : public QLineEdit {
    Q_OBJECT

public:
    explicit FindField(QWidget* parent = nullptr);

    /// The text with what is being composed in its place.
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }

Q_SIGNALS:
    /// typed() answers differently now.
    void typedChanged(const QString& typed);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void announce();

    QString m_preedit;
    QString m_announced;
};

} // namespace ninefold::ui
