// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/draft_offers.h"

#include "ui/models/cell_face.h"
#include "ui/text/one_line.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

const QString offerKey = QStringLiteral("grid.draft");

} // namespace

DraftOffers::DraftOffers(QObject* parent)
    : QObject{parent} {}

void DraftOffers::begin(PlannerSession* session, const std::optional<PlanId>& plan,
                        const std::optional<CellPlace>& edited) {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    if (!m_waiting.empty())
        Q_EMIT settled(offerKey);
    m_session = session;
    m_waiting.clear();
    if (!session || !plan)
        return;
    for (const Draft& draft : session->drafts()) {
        const auto address = addressOf(draft.key);
        if (!address || address->plan != *plan || draft.text.trimmed().isEmpty())
            continue;
        const bool isOnScreen = edited == address->place && address->field == CellField::Text;
        if (!isOnScreen && draft.text != storedText(*session, *address))
            m_waiting.push_back(*address);
    }
    connect(session, &PlannerSession::changed, this, &DraftOffers::follow);
    if (!m_waiting.empty())
        offer(m_waiting.front());
}

QString DraftOffers::draftText(const TextAddress& address) const {
    if (!m_session)
        return {};
    for (const Draft& draft : m_session->drafts()) {
        if (draft.key == address.key())
            return draft.text;
    }
    return {};
}

void DraftOffers::follow() {
    // Whoever edits the cell himself finds his typing there, and needs no offer any more.
    if (m_waiting.empty() || !draftText(m_waiting.front()).isEmpty())
        return;
    m_waiting.erase(m_waiting.begin());
    if (m_waiting.empty())
        Q_EMIT settled(offerKey);
    else
        offer(m_waiting.front());
}

void DraftOffers::offer(const TextAddress& address) {
    const QString text = shortLine(draftText(address));
    const CellFace face = faceOf(m_session->numbers(), address.plan, address.place, m_session->today());
    const QString where = whereText(address.place, face);
    Message message{offerKey, MessageKind::Problem,
                    [text, where] { return tr("Unfinished typing (%1): “%2”").arg(where, text); }};
    message.isCalm = true;
    message.actions = {{[] { return tr("Keep"); }, [this, address] { keep(address); }},
                       {[] { return tr("Discard"); }, [this, address] { discard(address); }}};
    Q_EMIT placeWanted(address.place);
    Q_EMIT offered(message);
}

void DraftOffers::keep(const TextAddress& address) {
    const QString text = draftText(address);
    if (text.isEmpty())
        return follow();
    if (const auto stored = storeText(*m_session, address, text); !stored) {
        Q_EMIT errorRaised(stored.error());
        return;
    }
    follow();
}

void DraftOffers::discard(const TextAddress& address) {
    const auto dropped = m_session ? m_session->dropDraft(address.key()) : Result<void>{};
    if (!dropped)
        Q_EMIT errorRaised(dropped.error());
    else
        follow();
}

} // namespace ninefold::ui
