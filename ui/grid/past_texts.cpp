// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/past_texts.h"

#include "ui/theme/type.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace ninefold::ui {

PastTexts::PastTexts(InspectorModel& model, QWidget* parent)
    : QWidget{parent}
    , m_model{model}
    , m_toggle{new QToolButton{this}}
    , m_list{new QWidget{this}}
    , m_lines{new QVBoxLayout{m_list}} {
    setObjectName(QStringLiteral("history"));
    m_toggle->setObjectName(QStringLiteral("historyToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_lines->setContentsMargins(6, 2, 6, 0);
    m_lines->setSpacing(2);
    m_list->hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_list->setVisible(isOpen);
        refresh();
    });
    retranslate();
}

void PastTexts::retranslate() {
    m_toggle->setText(tr("History"));
    m_toggle->setAccessibleName(tr("History of the cell"));
    refresh();
}

void PastTexts::refresh() {
    if (m_toggle->isChecked())
        fill();
}

void PastTexts::fill() {
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const auto texts = m_model.history();
    if (!texts) {
        Q_EMIT m_model.errorRaised(texts.error());
        return;
    }
    constexpr std::size_t most = 50;
    for (std::size_t i = 0; i < std::min(most, texts->size()); ++i) {
        const PastText& past = (*texts)[i];
        const QString when = past.at.isValid()
                                 ? QLocale{}.toString(past.at.toLocalTime(), QLocale::ShortFormat)
                                 : tr("Before that");
        addLine(past.text, false);
        addLine(past.isEnded ? tr("%1 · ended since").arg(when) : when, true);
    }
    if (texts->empty())
        addLine(tr("Nothing yet."), true);
}

void PastTexts::addLine(const QString& text, bool isMuted) {
    auto* line = new QLabel{text, m_list};
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setFont(fontOf(font(), TypeStep::Small));
    if (isMuted)
        line->setForegroundRole(QPalette::PlaceholderText);
    m_lines->addWidget(line);
}

} // namespace ninefold::ui
