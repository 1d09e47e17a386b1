// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/cell_in_year.h"

#include "ui/text/one_line.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ninefold::ui {

namespace {

constexpr int longestShown = 200;

} // namespace

CellInYear::CellInYear(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_where{new QLabel{this}}
    , m_text{new QLabel{this}} {
    m_where->setObjectName(QStringLiteral("cellWhere"));
    m_text->setObjectName(QStringLiteral("cellText"));
    for (QLabel* label : {m_where, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(1);
    column->addWidget(m_where);
    column->addWidget(m_text);
    connect(&theme, &ThemeSource::changed, this, &CellInYear::dress);
    dress();
}

void CellInYear::tell(int year, CellPlace place, const CellFace& face) {
    m_where->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(QString::number(year), whereText(place, face), stateText(place, face)));
    m_text->setText(shortLine(face.text, longestShown));
    m_text->setToolTip(face.text.size() > longestShown ? face.text : QString{});
}

void CellInYear::dress() {
    m_where->setFont(fontOf(font(), TypeStep::Small));
    m_text->setFont(fontOf(font(), TypeStep::Base, QFont::DemiBold));
    QPalette quiet = m_where->palette();
    quiet.setColor(QPalette::WindowText, m_theme.theme().muted);
    m_where->setPalette(quiet);
}

void CellInYear::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

} // namespace ninefold::ui
