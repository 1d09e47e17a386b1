// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/shown_grid.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTest>

namespace ninefold::test {

ShownGrid::ShownGrid(const std::vector<Record>& records)
    : year{records} {
    model.show(&year.session, year.plan);
    view.resize(990, 800);
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
}

void ShownGrid::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void ShownGrid::type(const char* text) {
    // QTest::keyClicks() knows ASCII alone.
    for (const QChar c : QString::fromUtf8(text)) {
        QKeyEvent press{QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString{c}};
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

void ShownGrid::compose(const QString& preedit, const QString& commit) {
    QInputMethodEvent event{preedit, {}};
    event.setCommitString(commit);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    if (!preedit.isEmpty())
        return;
    // The input method kept the key that ended the composition; what is left is that it comes up again.
    QKeyEvent up{QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier};
    QApplication::sendEvent(QApplication::focusWidget(), &up);
}

} // namespace ninefold::test
