// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "ui/settings/order_picture.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"
#include "ui/text/language.h"
#include "ui/text/words.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace ninefold::ui {

void SettingsPage::retranslate() {
    setAccessibleName(tr("Settings"));
    m_lookHeading->setText(tr("Look"));
    m_languageRow.name->setText(tr("Language"));
    m_themeRow.name->setText(tr("Theme"));
    m_fontRow.name->setText(tr("Size of text"));
    m_fontRow.hint->setText(tr("Compared with the size that the system uses."));
    m_motionRow.name->setText(tr("Motion"));
    m_motionRow.hint->setText(tr("Off as well while the system asks for it."));
    m_gridHeading->setText(tr("Planner"));
    m_orderRow.name->setText(tr("Order of cells"));
    m_orderRow.hint->setText(
        tr("How Tab walks and how lists number the cells. The cells stay where they are."));
    m_dayStartRow.name->setText(tr("A day starts at"));
    m_dayStartRow.hint->setText(tr("What is done after midnight still counts for the evening before."));
    nameChoices();
    nameTodayCard();
    nameDesktopCard();
    nameFileCard();
    for (const Row& row :
         {m_languageRow, m_themeRow, m_fontRow, m_motionRow, m_orderRow, m_dayStartRow, m_runsRow, m_focusRow,
          m_stripRow, m_trayRow, m_remindersRow, m_loginRow, m_fileRow, m_backupsRow}) {
        row.name->buddy()->setAccessibleName(row.name->text());
        row.name->buddy()->setAccessibleDescription(row.hint->text());
        row.hint->setVisible(!row.hint->text().isEmpty());
    }
}

void SettingsPage::nameChoices() {
    m_language->setItemText(0, tr("Like the system"));
    m_themes->setSegments({tr("System"), tr("Light"), tr("Dark")});
    for (int i = 0; i < m_fontSize->count(); ++i)
        m_fontSize->setItemText(i, tr("%1%").arg(m_fontSize->itemData(i).toInt()));
    m_motion->setText(tr("No animations"));
    for (int i = 0; i < m_order->count(); ++i)
        m_order->setItemText(i, orderText(static_cast<CellOrder>(m_order->itemData(i).toInt())));
    m_orderPicture->setToolTip(orderText(m_settings.cellOrder()));
    for (int i = 0; i < m_dayStart->count(); ++i)
        m_dayStart->setItemText(i,
                                QLocale{}.toString(m_dayStart->itemData(i).toTime(), QLocale::ShortFormat));
}

void SettingsPage::nameDesktopCard() {
    m_desktopHeading->setText(tr("Desktop"));
    m_trayRow.name->setText(tr("Tray"));
    m_trayRow.hint->setText(tr("Closing the window then leaves Ninefold running; Quit ends it."));
    m_tray->setText(tr("An icon with what is open today"));
    m_remindersRow.name->setText(tr("Reminders"));
    m_remindersRow.hint->setText(tr("Once and without a sound, while Ninefold is running."));
    m_reminders->setText(tr("At the clock time of an item"));
    m_loginRow.name->setText(tr("Start at login"));
    m_loginRow.hint->setText(tr("It waits in the tray if there is one, else as a minimized window."));
    m_login->setText(tr("Start with the desktop"));
}

void SettingsPage::nameTodayCard() {
    m_todayHeading->setText(tr("Today"));
    m_runsRow.name->setText(tr("Runs"));
    m_runs->setText(tr("Say how many times in a row"));
    m_focusRow.name->setText(tr("Focus block"));
    m_focusRow.hint->setText(tr("F on an item of Today begins one; its end adds one amount."));
    m_focus->setSuffix(tr(" min", "minutes, behind a number"));
    m_stripRow.name->setText(tr("Small window"));
    m_strip->setText(tr("Show the focus block above other windows"));
}

void SettingsPage::nameFileCard() {
    m_fileHeading->setText(tr("File"));
    m_fileRow.name->setText(tr("Planner"));
    m_fileRow.hint->setText(tr("Every change is saved in it at once."));
    m_backupsRow.name->setText(tr("Backups"));
    m_backupsRow.hint->setText(
        tr("One is made every half hour in which something changed and when the planner is "
           "closed: all of two days are kept, then 12 daily, 10 weekly and 9 monthly ones."));
    m_file->setPlaceholderText(tr("This planner lives in memory only."));
    m_showFile->setText(tr("Show in Folder"));
    m_showBackups->setText(tr("Show in Folder"));
    m_restore->setText(tr("Restore…"));
    m_showFile->setAccessibleName(tr("Show the planner in its folder"));
    m_showBackups->setAccessibleName(tr("Show the backups in their folder"));
    m_restore->setAccessibleName(tr("Restore a backup"));
    m_notEncrypted->setText(
        tr("The file is not encrypted. Whoever can read your disk can read it; disk encryption "
           "(LUKS, FileVault or BitLocker) protects it."));
}

void SettingsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        showSettings();
    else if (event->type() == QEvent::ActivationChange)
        showDesktop(); // the file of the start at login may be another by now
}

void SettingsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showDesktop();
}

} // namespace ninefold::ui
