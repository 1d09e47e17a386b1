// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/burn_up_sheet.h"

#include "ui/models/progress_tables.h"
#include "ui/progress/burn_up_chart.h"
#include "ui/text/one_line.h"
#include "ui/theme/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ninefold::ui {

namespace {

constexpr int columnsAcross = 2;

} // namespace

BurnUpSheet::BurnUpSheet(const ThemeSource& theme, QWidget* parent)
    : TitledCard{theme, QStringLiteral("burnUpSheet"), parent}
    , m_theme{theme} {
    hide();
}

void BurnUpSheet::show(ProgressModel& progress, const QString& title) {
    setTitle(title, tr("the dashed line is the plan of the year"));
    m_charts = std::make_unique<QWidget>(this);
    auto* grid = new QGridLayout{m_charts.get()};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    int at = 0;
    for (const ProgressMeasured& measured : progress.measured()) {
        const Action& action = progress.action(measured.action);
        auto* name = new QLabel{measuredText(progress, measured), m_charts.get()};
        name->setTextFormat(Qt::PlainText);
        name->setFont(fontOf(font(), TypeStep::Base, QFont::DemiBold));
        auto* chart = new BurnUpChart{m_theme, m_charts.get()};
        chart->show(action, progress.daysOf(measured.action), measured.burnUp,
                    progress.chapters(progress.daysOf(measured.action)));
        chart->setFixedSize(chart->sizeHint());
        grid->addWidget(name, at / columnsAcross * 2, at % columnsAcross);
        grid->addWidget(chart, at / columnsAcross * 2 + 1, at % columnsAcross);
        name->setVisible(true); // or the layout of a card that is never shown passes them over
        chart->setVisible(true);
        ++at;
    }
    body().addWidget(m_charts.get());
    m_charts->setVisible(true);
    grid->activate();
    adjustSize();
}

QList<QStringList> BurnUpSheet::table(ProgressModel& progress) {
    QList<QStringList> lines{{tr("Measured"), tr("Up to"), tr("Logged"), tr("Planned")}};
    for (const ProgressMeasured& measured : progress.measured())
        for (const QStringList& week :
             BurnUpChart::linesOf(progress.action(measured.action), measured.burnUp))
            lines.append(QStringList{oneLine(measured.text)} + week);
    return lines;
}

} // namespace ninefold::ui
