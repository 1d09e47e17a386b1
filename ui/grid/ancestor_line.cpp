// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/ancestor_line.h"

#include "ui/text/one_line.h"

#include <QKeySequence>

namespace ninefold::ui {

namespace {

constexpr int longestText = 28;

} // namespace

AncestorLine::AncestorLine(QWidget* parent)
    : QToolButton{parent} {
    setObjectName(QStringLiteral("ancestor"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    tell(std::nullopt, 0, {});
}

void AncestorLine::tell(const std::optional<CellAncestor>& ancestor, int year, const QString& now) {
    setVisible(ancestor.has_value());
    setAccessibleName(tr("Last year"));
    if (!ancestor)
        return;
    QStringList parts;
    if (ancestor->percent)
        parts.append(tr("%1%").arg(*ancestor->percent));
    if (oneLine(ancestor->text) != oneLine(now) || parts.isEmpty())
        parts.append(tr("“%1”").arg(shortLine(ancestor->text, longestText)));
    const QString words = parts.join(QStringLiteral(" · "));
    const QString line = ancestor->year == year - 1
                             ? tr("Last year: %1").arg(words)
                             : tr("In %1: %2").arg(QString::number(ancestor->year), words);
    setText(line + QStringLiteral(" ›"));
    setAccessibleName(line);
    setToolTip(
        QStringLiteral("%1 (%2)").arg(tr("Look at %1").arg(ancestor->year),
                                      QKeySequence{Qt::CTRL | Qt::Key_L}.toString(QKeySequence::NativeText)));
}

} // namespace ninefold::ui
