// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_flow.h"

#include "ui/grid/grid_screen.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"

namespace ninefold::ui {

LinkFlow::LinkFlow(MainWindow& window, Opener opener)
    : m_window{window}
    , m_opener{std::move(opener)} {
    connect(&window.grid(), &GridScreen::linkRequested, this, &LinkFlow::open);
}

void LinkFlow::open(const QUrl& link) {
    if (m_opener(link))
        return;
    const QString shown = link.toDisplayString();
    m_window.messages().post({QStringLiteral("link"), MessageKind::Problem,
                              [shown] { return tr("No program here opens %1.").arg(shown); }});
}

} // namespace ninefold::ui
