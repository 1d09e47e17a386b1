// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/written_starts.h"

#include "ui/theme/type.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ninefold::ui {

namespace {

QString hintOf(WrittenStart start) {
    switch (start) {
    case WrittenStart::ThisWeek:
        return WrittenStarts::tr("Three lines: what went well, what fell short, next week.");
    case WrittenStart::ThisMonth:
        return WrittenStarts::tr(
            "What went well comes first; what you did and the results are drafted from your records.");
    case WrittenStart::ThisYear:
        return WrittenStarts::tr("The whole year, and what was written a year ago beside it.");
    case WrittenStart::Questions:
        return WrittenStarts::tr(
            "Values, joys, strengths and weaknesses, with last year’s answers beside them.");
    default:
        return WrittenStarts::tr("A title of your own, and nothing else.");
    }
}

} // namespace

WrittenStarts::WrittenStarts(const ThemeSource& theme, const WrittenModel& reviews, QWidget* parent)
    : QWidget{parent}
    , m_reviews{reviews}
    , m_title{new QLabel{this}}
    , m_words{new HintLabel{theme, this}} {
    setObjectName(QStringLiteral("writtenStarts"));
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(24, 22, 24, 22);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_words, 1, 0, 1, 2);
    for (const WrittenStart start : {WrittenStart::ThisWeek, WrittenStart::ThisMonth, WrittenStart::ThisYear,
                                     WrittenStart::Questions, WrittenStart::Blank}) {
        const Offer offer{start, new PillButton{theme, this}, new HintLabel{theme, this}};
        offer.button->setObjectName(QStringLiteral("writtenOffer%1").arg(static_cast<int>(start)));
        offer.button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(offer.button, &QAbstractButton::clicked, this, [this, start] { Q_EMIT chosen(start); });
        const int row = grid->rowCount();
        grid->addWidget(offer.button, row, 0);
        grid->addWidget(offer.hint, row, 1, Qt::AlignVCenter);
        m_offers.push_back(offer);
    }
    new FocusDoor{this, m_offers.front().button};
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    follow();
}

void WrittenStarts::setReadOnly(bool isReadOnly) {
    for (const Offer& offer : m_offers)
        offer.button->setEnabled(!isReadOnly);
}

void WrittenStarts::follow() {
    m_title->setFont(fontOf(font(), TypeStep::Heading, QFont::Bold));
    m_title->setText(tr("What would you like to look back on?"));
    m_words->setText(tr("Three lines a week are enough to begin with."));
    for (const Offer& offer : m_offers) {
        offer.button->setText(m_reviews.plan() ? m_reviews.nameOf(offer.start) : QString{});
        offer.hint->setText(hintOf(offer.start));
        offer.button->setAccessibleName(offer.button->text());
        offer.button->setAccessibleDescription(offer.hint->text());
    }
}

void WrittenStarts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        follow();
}

} // namespace ninefold::ui
