// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_options.h"

namespace ninefold::ui {

QPageLayout PageOptions::layout() const {
    const QPageSize sheet{paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4};
    return {sheet, orientation, {}};
}

QSizeF PageOptions::millimetres() const {
    return layout().fullRect(QPageLayout::Millimeter).size();
}

} // namespace ninefold::ui
