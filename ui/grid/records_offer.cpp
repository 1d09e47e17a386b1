// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/records_offer.h"

#include "ui/text/one_line.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

RecordsOffer::RecordsOffer(const ThemeSource& theme, QWidget* parent)
    : CardFrame{theme, parent}
    , m_text{new QLabel{this}}
    , m_end{new QPushButton{this}}
    , m_erase{new QPushButton{this}} {
    setObjectName(QStringLiteral("recordsOffer"));
    m_text->setObjectName(QStringLiteral("recordsText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_end->setObjectName(QStringLiteral("recordsEnd"));
    m_end->setAutoDefault(true);
    m_end->setDefault(true);
    m_erase->setObjectName(QStringLiteral("recordsErase"));
    m_erase->setAutoDefault(true);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->addWidget(m_end);
    row->addWidget(m_erase);
    column->addLayout(row);
    for (QPushButton* button : {m_end, m_erase})
        button->installEventFilter(this);
    connect(m_end, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT endWanted();
    });
    connect(m_erase, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT eraseWanted();
    });
    retranslate();
    hide();
}

void RecordsOffer::openAt(const QRect& cell, const QString& text) {
    m_subject = text;
    retranslate();
    setFixedWidth(std::min(parentWidget()->width() - 8, std::max(280, layout()->minimumSize().width())));
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                 : layout()->sizeHint().height());
    const QRect around = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QPoint place{cell.center().x() - width() / 2, cell.bottom() + 6};
    if (place.y() + height() > around.bottom())
        place.setY(cell.top() - height() - 6);
    place.setX(std::clamp(place.x(), around.left(), std::max(around.left(), around.right() - width())));
    move(place);
    show();
    raise();
    m_end->setFocus();
}

void RecordsOffer::retranslate() {
    setAccessibleName(tr("The action has records"));
    m_text->setText(tr("“%1” has records. End it and keep them?").arg(shortLine(m_subject)));
    m_end->setText(tr("End"));
    m_end->setAccessibleName(tr("End the action and keep its records"));
    m_erase->setText(tr("Erase with its records"));
    m_erase->setAccessibleName(m_erase->text());
}

void RecordsOffer::close() {
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void RecordsOffer::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        CardFrame::keyPressEvent(event);
}

bool RecordsOffer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()) &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    return CardFrame::eventFilter(watched, event);
}

void RecordsOffer::changeEvent(QEvent* event) {
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
