// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_field.h"

#include <QInputMethodEvent>

namespace ninefold::ui {

FindField::FindField(QWidget* parent)
    : QLineEdit{parent} {
    setObjectName(QStringLiteral("findField"));
    setFrame(false);
    connect(this, &QLineEdit::textChanged, this, &FindField::announce);
}

QString FindField::typed() const {
    return text().insert(cursorPosition(), m_preedit);
}

void FindField::inputMethodEvent(QInputMethodEvent* event) {
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    announce();
}

void FindField::announce() {
    const QString now = typed();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT typedChanged(now);
}

} // namespace ninefold::ui
