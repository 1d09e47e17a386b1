// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_names.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QWidget>

namespace ninefold::test {

namespace {

bool isPart(const QWidget& widget, const QWidget& parent) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&parent);
    return (area && area->viewport() == &widget) || qobject_cast<const QTabBar*>(&parent) ||
           widget.objectName().startsWith(QLatin1String("qt_")) ||
           QByteArray{widget.metaObject()->className()} == "QTableCornerButton";
}

bool isInsideOfQtWidget(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget) ||
        (widget.parentWidget() && isPart(widget, *widget.parentWidget())))
        return true;
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
        if (qobject_cast<const QComboBox*>(around) || qobject_cast<const QAbstractSpinBox*>(around))
            return true;
    return false;
}

bool isInteractive(const QWidget& widget) {
    if (qobject_cast<const QAbstractButton*>(&widget))
        return true;
    const bool speaksForItself = qobject_cast<const QLabel*>(&widget) || qobject_cast<const QMenu*>(&widget);
    return widget.focusPolicy() != Qt::NoFocus && !speaksForItself;
}

// The container of a scroll area's content takes the focus only to pass it on.
bool isPlainArea(const QWidget& widget) {
    return QByteArray{widget.metaObject()->className()} == "QScrollArea";
}

// A combo box answers with its current text, which is its value and not what it is for.
QString spokenName(const QWidget& widget) {
    if (qobject_cast<const QComboBox*>(&widget))
        return widget.accessibleName();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString{};
}

QString wayTo(const QWidget& widget, const QWidget& root) {
    QStringList way;
    for (const QWidget* step = &widget; step; step = step == &root ? nullptr : step->parentWidget()) {
        const QString type = QString::fromLatin1(step->metaObject()->className());
        way.prepend(step->objectName().isEmpty() ? type : type + QLatin1Char(' ') + step->objectName());
    }
    return way.join(QStringLiteral(" > "));
}

} // namespace

QStringList unnamedWidgets(const QWidget& root) {
    QList<const QWidget*> widgets{&root};
    for (const QWidget* child : root.findChildren<QWidget*>())
        widgets.append(child);
    QStringList unnamed;
    for (const QWidget* widget : std::as_const(widgets)) {
        if (!isInteractive(*widget) || isInsideOfQtWidget(*widget) || isPlainArea(*widget))
            continue;
        if (widget->objectName().isEmpty())
            unnamed.append(wayTo(*widget, root) + QStringLiteral(": no object name"));
        if (!widget->isHidden() && spokenName(*widget).isEmpty())
            unnamed.append(wayTo(*widget, root) + QStringLiteral(": no accessible name"));
    }
    return unnamed;
}

} // namespace ninefold::test
