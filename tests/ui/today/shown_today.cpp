// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today/shown_today.h"

#include "ui/today/today_delegate.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include <cstdlib>

namespace ninefold::test {

ShownToday::ShownToday(const DayRecords& records)
    : store{records.all()} {
    if (!session.load())
        std::abort();
    QObject::connect(&screen, &ui::TodayScreen::messageRaised,
                     [this](const ui::Message& message) { messages.push_back(message); });
    screen.setSession(&session);
    screen.resize(1200, 800);
    screen.show();
    QApplication::setActiveWindow(&screen);
    screen.setFocus();
}

ShownToday::~ShownToday() {
    screen.setSession(nullptr);
}

void ShownToday::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void ShownToday::type(const QString& text) {
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString{c},
                            Qt::NoModifier);
}

void ShownToday::compose(const QString& preedit, const QString& commit) {
    QInputMethodEvent event{preedit, {}};
    event.setCommitString(commit);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

QRectF ShownToday::partRect(ActionId action, ui::RowPart part) const {
    const auto* model = static_cast<const ui::TodayModel*>(list().model());
    const int row = model->rowOf(action);
    const QRect place = list().visualRect(model->index(row));
    const auto* delegate = static_cast<const ui::TodayDelegate*>(list().itemDelegate());
    const ui::RowLayout layout = delegate->layoutOf(place, list().font(), row);
    return part == ui::RowPart::Box     ? layout.box
           : part == ui::RowPart::Minus ? layout.minus
           : part == ui::RowPart::Plus  ? layout.plus
           : part == ui::RowPart::Focus ? layout.focus
                                        : layout.text;
}

void ShownToday::click(ActionId action, ui::RowPart part) {
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, partRect(action, part).center().toPoint());
}

std::optional<CheckIn> ShownToday::record(ActionId action, QDate day) const {
    for (const CheckIn* checkIn : session.planner().checkInsOf(action)) {
        if (checkIn->date == day)
            return *checkIn;
    }
    return std::nullopt;
}

QString ShownToday::read(ActionId action) const {
    const auto* model = static_cast<const ui::TodayModel*>(list().model());
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&list());
    return table->tableInterface()->cellAt(model->rowOf(action), 0)->text(QAccessible::Name);
}

QStringList ShownToday::rows() const {
    QStringList read;
    for (int i = 0; i < list().model()->rowCount(); ++i)
        read.append(list().model()->index(i, 0).data(Qt::AccessibleTextRole).toString());
    return read;
}

QString ShownToday::lastMessage() const {
    return messages.empty() ? QString{} : messages.back().text();
}

} // namespace ninefold::test
