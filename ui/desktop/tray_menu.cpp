// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tray_menu.h"

#include "core/progress/today_list.h"
#include "core/session/planner_session.h"
#include "ui/text/one_line.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace ninefold::ui {

namespace {

constexpr int mostListed = 12;
constexpr int longestText = 48;

QString labelOf(const QString& text) {
    return shortLine(text, longestText).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

TrayMenu::TrayMenu(QWidget* parent)
    : QMenu{parent} {
    setObjectName(QStringLiteral("trayMenu"));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TrayMenu::refresh);
    rebuild();
}

void TrayMenu::follow(PlannerSession* session, bool mayTick) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &PlannerSession::changed, this, [this] { m_soon.start(0); });
    if (std::exchange(m_mayTick, mayTick) != mayTick)
        m_entries.clear();
    refresh();
}

std::vector<TrayMenu::Entry> TrayMenu::openEntries() const {
    std::vector<Entry> entries;
    if (!m_session)
        return entries;
    const QDate today = m_session->today();
    for (const TodayGroup& group : todayList(m_session->planner(), today, today).groups) {
        for (const TodayItem& item : group.items) {
            if (item.isOpen())
                entries.push_back({item.action, labelOf(item.text)});
        }
    }
    return entries;
}

void TrayMenu::refresh() {
    auto entries = openEntries();
    const QDate date = m_session ? m_session->today() : QDate{};
    const bool isSame = std::exchange(m_date, date) == date && entries == m_entries;
    m_entries = std::move(entries);
    if (!isSame)
        rebuild();
}

void TrayMenu::rebuild() {
    clear();
    for (std::size_t i = 0; i < std::min<std::size_t>(m_entries.size(), mostListed); ++i)
        addEntry(m_entries[i]);
    const int unlisted = openItems() - mostListed;
    if (unlisted > 0)
        connect(addAction(tr("%n more…", nullptr, unlisted)), &QAction::triggered, this,
                &TrayMenu::openWanted);
    if (m_entries.empty())
        addAction(tr("Nothing open today"))->setEnabled(false);
    addSeparator();
    QAction* open = addAction(tr("Open Ninefold"));
    open->setObjectName(QStringLiteral("openNinefold"));
    connect(open, &QAction::triggered, this, &TrayMenu::openWanted);
    QAction* quit = addAction(tr("Quit"));
    quit->setObjectName(QStringLiteral("quitNinefold"));
    connect(quit, &QAction::triggered, this, &TrayMenu::quitWanted);
    Q_EMIT refreshed();
}

void TrayMenu::addEntry(const Entry& entry) {
    QAction* item = addAction(entry.text);
    item->setCheckable(true);
    item->setEnabled(m_mayTick);
    connect(item, &QAction::triggered, this,
            [this, action = entry.action, date = m_date] { tick(action, date); });
}

void TrayMenu::tick(ActionId action, QDate date) {
    if (!m_session)
        return;
    const auto done = m_session->checkIn({action, date, DayRecord::Fill});
    if (done)
        return;
    m_entries.clear(); // the check mark goes again
    m_soon.start(0);
    Q_EMIT errorRaised(done.error());
}

void TrayMenu::changeEvent(QEvent* event) {
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ninefold::ui
