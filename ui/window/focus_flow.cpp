// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/focus_flow.h"

#include "ui/focus/focus_pill.h"
#include "ui/focus/focus_strip.h"
#include "ui/settings/settings.h"
#include "ui/text/day_text.h"
#include "ui/text/one_line.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/title_row.h"
#include "ui/window/window_actions.h"

#include <QMenu>

namespace ninefold::ui {

namespace {

static_assert(Settings::fewestFocusMinutes == FocusBlock::fewestMinutes);
static_assert(Settings::mostFocusMinutes == FocusBlock::mostMinutes);

const QString messageKey = QStringLiteral("focus");

} // namespace

FocusFlow::FocusFlow(MainWindow& window, Settings& settings, const ThemeSource& theme)
    : m_window{window}
    , m_settings{settings}
    , m_theme{theme} {
    wire();
    wireWatch();
    follow();
}

FocusFlow::~FocusFlow() = default;

void FocusFlow::wire() {
    const WindowActions& actions = m_window.actions();
    connect(&m_window, &MainWindow::plannerSettled, this, &FocusFlow::follow);
    connect(&m_window, &MainWindow::screenChanged, this, &FocusFlow::followActions);
    connect(&m_window, &MainWindow::focusWanted, this, &FocusFlow::begin);
    connect(actions.focus, &QAction::triggered, this, &FocusFlow::beginOrPause);
    connect(actions.keepFocus, &QAction::triggered, this, [this] { stop(true); });
    connect(actions.stopFocus, &QAction::triggered, this, [this] { stop(false); });
    connect(&m_settings, &Settings::todayChanged, this, &FocusFlow::showStrip);
}

void FocusFlow::wireWatch() {
    connect(&m_watch, &FocusWatch::changed, this, &FocusFlow::followBlock);
    connect(&m_watch, &FocusWatch::ended, this, &FocusFlow::sayEnd);
    connect(&m_watch, &FocusWatch::errorRaised, &m_window, &MainWindow::errorRaised);
}

bool FocusFlow::isWritable() const {
    return m_window.session() && !m_window.isReadOnly();
}

void FocusFlow::follow() {
    m_watch.follow(m_window.session(), isWritable());
    followBlock();
}

void FocusFlow::followBlock() {
    followActions();
    m_window.followFocus();
    showPill();
    showStrip();
}

void FocusFlow::followActions() {
    const auto block = m_watch.block();
    WindowActions& actions = m_window.actions();
    actions.focus->setEnabled(block || (isWritable() && m_window.todayItem()));
    actions.nameFocus(block && !block->isPaused(), block.has_value());
    actions.keepFocus->setEnabled(block.has_value());
    actions.stopFocus->setEnabled(block.has_value());
}

void FocusFlow::beginOrPause() {
    if (m_watch.block())
        return m_watch.toggle();
    if (const auto item = m_window.todayItem())
        begin(*item);
}

// The key on the item of the block lets it stand still or go on; another item has to wait.
void FocusFlow::begin(ActionId action) {
    if (!isWritable())
        return Q_EMIT m_window.errorRaised(Error{ErrorCode::ReadOnly});
    const auto block = m_watch.block();
    if (!block)
        return m_watch.start(action, m_settings.focusMinutes());
    if (block->action == action)
        return m_watch.toggle();
    m_window.messages().post({messageKey, MessageKind::Note, [text = shortLine(m_watch.actionText())] {
                                  return tr("The focus block on “%1” comes first; K stops it.").arg(text);
                              }});
}

void FocusFlow::stop(bool keepsMinutes) {
    const QString action = shortLine(m_watch.actionText());
    const QString ran = m_watch.stop(keepsMinutes);
    if (ran.isEmpty())
        return;
    m_window.messages().post({messageKey, MessageKind::Note, [action, ran, keepsMinutes] {
                                  return keepsMinutes ? tr("“%1”: %2, kept as a note.").arg(action, ran)
                                                      : tr("“%1”: %2, not counted.").arg(action, ran);
                              }});
}

void FocusFlow::sayEnd(const FocusEnd& end) {
    const QDate today = m_window.session()->today();
    const auto text = [end, today] {
        const QString action = shortLine(end.text);
        if (!end.isCounted)
            return tr("%n minute(s) for “%1” are over.", nullptr, end.minutes).arg(action);
        if (end.day == today && !end.wasClosed)
            return tr("%n minute(s) for “%1” are over and counted.", nullptr, end.minutes).arg(action);
        return tr("A focus block on “%1” was over meanwhile: it is counted for %2.")
            .arg(action, headingText(end.day, today));
    };
    // What happened while nobody looked waits until it is read.
    const bool waits = end.wasClosed || end.day != today;
    Message message{messageKey, waits ? MessageKind::Problem : MessageKind::Note, text};
    message.isCalm = true;
    if (!end.text.isEmpty())
        m_window.messages().post(message);
}

void FocusFlow::showPill() {
    if (m_pill || !m_watch.block())
        return;
    const WindowActions& actions = m_window.actions();
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(QStringLiteral("focusMenu"));
    m_menu->addActions({actions.focus, actions.keepFocus, actions.stopFocus});
    m_pill = new FocusPill{m_theme, m_watch, &m_window};
    m_pill->setMenu(m_menu.get());
    m_window.setFocusPill(m_pill);
}

void FocusFlow::showStrip() {
    if (!m_watch.block() || !m_settings.showsFocusStrip()) {
        if (m_strip)
            m_strip->hide();
        return;
    }
    if (!m_strip) {
        m_strip = std::make_unique<FocusStrip>(m_theme, m_watch);
        m_strip->setMenu(m_menu.get());
        connect(m_strip.get(), &FocusStrip::toggleWanted, &m_watch, &FocusWatch::toggle);
        connect(m_strip.get(), &FocusStrip::hideWanted, this,
                [this] { m_settings.setShowsFocusStrip(false); });
        connect(m_strip.get(), &FocusStrip::placed, &m_settings, &Settings::setFocusStripPlace);
    }
    if (!m_strip->isVisible())
        m_strip->showAt(m_settings.focusStripPlace(), m_window);
}

} // namespace ninefold::ui
