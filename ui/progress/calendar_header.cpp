// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/calendar_header.h"

#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace ninefold::ui {

CalendarHeader::CalendarHeader(const ThemeSource& theme, Qt::Orientation orientation, QWidget* parent)
    : QHeaderView{orientation, parent}
    , m_theme{theme} {
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setSectionsClickable(false);
}

QString CalendarHeader::nameOf(int section) const {
    // Every other day of the week; a month whose first days are the end of a week stands over the next one.
    if (orientation() == Qt::Vertical && section % 2 != 0)
        return {};
    return model()->headerData(section, orientation()).toString();
}

QSize CalendarHeader::sizeHint() const {
    const QFontMetrics metrics{fontOf(font(), TypeStep::Tiny)};
    if (orientation() == Qt::Horizontal)
        return {0, metrics.height() + 4};
    int wide = 0;
    for (int section = 0; model() && section < count(); ++section)
        wide = std::max(wide, metrics.horizontalAdvance(nameOf(section)));
    return {wide + 8, 0};
}

void CalendarHeader::paintEvent(QPaintEvent*) {
    QPainter painter{viewport()};
    painter.setFont(fontOf(font(), TypeStep::Tiny));
    painter.setPen(m_theme.theme().muted);
    int free = 0; // where the name before ends
    for (int section = 0; section < count(); ++section) {
        const QString name = nameOf(section);
        const int at = sectionViewportPosition(section);
        const int wide = painter.fontMetrics().horizontalAdvance(name);
        if (name.isEmpty() || (orientation() == Qt::Horizontal && at < free))
            continue;
        const QRect place = orientation() == Qt::Horizontal ? QRect{at, 0, wide + 1, height()}
                                                            : QRect{0, at, width() - 6, sectionSize(section)};
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, name);
        free = at + wide + 4;
    }
}

} // namespace ninefold::ui
