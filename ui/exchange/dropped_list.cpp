// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dropped_list.h"

#include <QMimeData>
#include <QUrl>

namespace ninefold::ui {

DroppedList DroppedList::from(const QMimeData* content) {
    if (!content)
        return {};
    const QList<QUrl> urls = content->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return {urls.first().toLocalFile(), {}};
    const QString text = urls.isEmpty() ? content->text() : QString{};
    const QString trimmed = text.trimmed();
    const bool isList = trimmed.contains(QLatin1Char('\n')) || trimmed.contains(QLatin1Char('\r')) ||
                        trimmed.contains(QLatin1Char('\t'));
    return {{}, isList ? text : QString{}};
}

} // namespace ninefold::ui
