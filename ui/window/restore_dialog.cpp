// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/restore_dialog.h"

#include "ui/theme/type.h"
#include "ui/widgets/card_frame.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace ninefold::ui {

namespace {

QString sizeText(qint64 bytes) {
    constexpr int places = 1;
    return QLocale{}.formattedDataSize(bytes, places, QLocale::DataSizeTraditionalFormat);
}

} // namespace

RestoreDialog::RestoreDialog(const ThemeSource& theme, std::vector<BackupEntry> backups,
                             const std::optional<PlannerCounts>& now, QWidget* parent)
    : QDialog{parent}
    , m_backups{std::move(backups)}
    , m_now{now}
    , m_explanation{new QLabel{this}}
    , m_list{new QListWidget{this}}
    , m_preview{new CardFrame{theme, this}}
    , m_date{new QLabel{m_preview}}
    , m_contents{new QLabel{m_preview}}
    , m_restore{new QPushButton{this}}
    , m_cancel{new QPushButton{this}} {
    setObjectName(QStringLiteral("restoreDialog"));
    m_list->setObjectName(QStringLiteral("backupList"));
    m_date->setObjectName(QStringLiteral("backupDate"));
    m_contents->setObjectName(QStringLiteral("backupContents"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    resize(680, 440);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::showChosen);
    connect(m_restore, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    for (std::size_t i = 0; i < m_backups.size(); ++i)
        m_list->addItem(QString{});
    retranslate();
    m_list->setCurrentRow(m_backups.empty() ? -1 : 0);
    showChosen();
}

void RestoreDialog::build() {
    m_explanation->setWordWrap(true);
    m_contents->setWordWrap(true);
    m_date->setWordWrap(true);
    m_date->setFont(fontOf(font(), TypeStep::Lead, QFont::DemiBold));
    m_restore->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* preview = new QVBoxLayout{m_preview};
    preview->setContentsMargins(18, 16, 18, 16);
    preview->setSpacing(10);
    preview->addWidget(m_date);
    preview->addWidget(m_contents);
    preview->addStretch(1);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addWidget(m_preview, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_restore);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addWidget(m_explanation);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
}

const BackupEntry& RestoreDialog::chosen() const {
    return m_backups[static_cast<std::size_t>(std::max(0, m_list->currentRow()))];
}

QString RestoreDialog::described(const BackupEntry& backup) const {
    const auto line = [](const QString& now, const QString& then) {
        return now.isEmpty() ? then : tr("%1 (now %2)").arg(then, now);
    };
    const auto number = [this](int PlannerCounts::*field) {
        return m_now ? QLocale{}.toString((*m_now).*field) : QString{};
    };
    const PlannerCounts& counts = backup.counts;
    return QStringList{line(number(&PlannerCounts::plans), tr("%n year(s)", nullptr, counts.plans)),
                       line(number(&PlannerCounts::actions), tr("%n action(s)", nullptr, counts.actions)),
                       line(number(&PlannerCounts::checkIns), tr("%n check-in(s)", nullptr, counts.checkIns)),
                       sizeText(backup.bytes)}
        .join(QLatin1Char('\n'));
}

void RestoreDialog::showChosen() {
    const bool hasChosen = m_list->currentRow() >= 0;
    m_restore->setEnabled(hasChosen);
    m_date->setVisible(hasChosen);
    if (!hasChosen) {
        m_contents->setText(tr("There is no backup yet. One is made every half hour in which something "
                               "changed, and when the planner is closed."));
        return;
    }
    const QDateTime at = chosen().at.toLocalTime();
    m_date->setText(QStringLiteral("%1, %2").arg(QLocale{}.toString(at.date(), QLocale::LongFormat),
                                                 QLocale{}.toString(at.time(), QLocale::ShortFormat)));
    m_contents->setText(described(chosen()));
}

void RestoreDialog::retranslate() {
    setWindowTitle(tr("Restore a Backup"));
    m_explanation->setText(
        tr("The chosen backup takes the place of the planner. The planner as it is now is set "
           "aside beside it and not deleted."));
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_restore->setText(tr("Restore This Backup"));
    m_restore->setAccessibleName(m_restore->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    for (std::size_t i = 0; i < m_backups.size(); ++i) {
        const QString when = QLocale{}.toString(m_backups[i].at.toLocalTime(), QLocale::ShortFormat);
        m_list->item(static_cast<int>(i))->setText(tr("%1  ·  %2").arg(when, sizeText(m_backups[i].bytes)));
    }
    showChosen();
}

void RestoreDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
