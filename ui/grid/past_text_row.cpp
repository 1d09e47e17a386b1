// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/past_text_row.h"

#include "ui/text/one_line.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/hint_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace ninefold::ui {

namespace {

QString aboutText(const PastText& past) {
    QStringList parts;
    if (past.isShown)
        parts.append(PastTextRow::tr("Now"));
    parts.append(past.at.isValid() ? QLocale{}.toString(past.at.toLocalTime(), QLocale::ShortFormat)
                                   : PastTextRow::tr("Before that"));
    if (!past.origin.isEmpty())
        parts.append(past.origin);
    if (past.fate == PastText::Fate::Ended)
        parts.append(PastTextRow::tr("ended since"));
    if (past.fate == PastText::Fate::Erased)
        parts.append(PastTextRow::tr("cleared since"));
    return parts.join(QStringLiteral(" · "));
}

QLabel* wrapped(QLabel* label, const QString& text) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

PastTextRow::PastTextRow(const ThemeSource& theme, const PastText& past, bool canBringBack, QWidget* parent)
    : QWidget{parent}
    , m_text{wrapped(new QLabel{this}, past.text)}
    , m_about{wrapped(new HintLabel{theme, this}, aboutText(past))}
    , m_back{new QToolButton{this}} {
    m_text->setFont(fontOf(font(), TypeStep::Small));
    m_back->setObjectName(QStringLiteral("bringBack"));
    m_back->setIcon(themedIcon(theme, Icon::History));
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::NoFocus); // the list's Enter does the same
    m_back->setToolTip(tr("Bring this back (Enter)"));
    m_back->setAccessibleName(tr("Bring back “%1”").arg(shortLine(past.text)));
    QSizePolicy place = m_back->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(place);
    m_back->setVisible(canBringBack && !past.isShown);

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_text);
    words->addWidget(m_about);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(6, 5, 2, 5);
    row->setSpacing(4);
    row->addLayout(words, 1);
    row->addWidget(m_back, 0, Qt::AlignTop);
    connect(m_back, &QToolButton::clicked, this, &PastTextRow::bringBackWanted);
}

QString PastTextRow::spokenText() const {
    return QStringLiteral("%1. %2").arg(oneLine(m_text->text()), m_about->text());
}

} // namespace ninefold::ui
