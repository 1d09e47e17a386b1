// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_field.h"
#include "ui/widgets/message_queue.h"

#include <QObject>
#include <QPointer>

namespace ninefold::ui {

/// Offers the unfinished typing of the last time, one text after another: keep it or discard it.
class DraftOffers : public QObject {
    Q_OBJECT

public:
    explicit DraftOffers(QObject* parent);

    /// Begins with the drafts of a plan; what is stored already is not offered, nor is the text of `edited`,
    /// which is on the screen. Null: offers nothing.
    void begin(PlannerSession* session, const std::optional<PlanId>& plan,
               const std::optional<CellPlace>& edited = {});

Q_SIGNALS:
    void offered(const ninefold::ui::Message& message);
    /// The offer with this key is no longer needed.
    void settled(const QString& key);
    /// The cell an offer speaks of.
    void placeWanted(ninefold::CellPlace place);
    void errorRaised(const ninefold::Error& error);

private:
    void follow();
    void offer(const TextAddress& address);
    void keep(const TextAddress& address);
    void discard(const TextAddress& address);
    [[nodiscard]] QString draftText(const TextAddress& address) const;

    QPointer<PlannerSession> m_session;
    std::vector<TextAddress> m_waiting; ///< the first one is being offered
};

} // namespace ninefold::ui
