// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/restore_dialog.h"

#include "tests/support/printing.h"
#include "tests/support/widget_names.h"
#include "ui/theme/theme_source.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <gtest/gtest.h>

namespace ninefold::ui::restore_dialog_test {
namespace {

BackupEntry backup(const char* path, int actions) {
    return {QString::fromLatin1(path),
            QDateTime{QDate{2026, 3, 1}, QTime{12, 0}, Qt::UTC},
            204'800,
            {1, actions, 3}};
}

class RestoreDialogTest : public testing::Test {
protected:
    [[nodiscard]] QString contents() const {
        return m_dialog.findChild<QLabel*>(QStringLiteral("backupContents"))->text();
    }

    ThemeSource m_theme;
    RestoreDialog m_dialog{
        m_theme, {backup("/newest", 64), backup("/older", 40)}, PlannerCounts{1, 70, 3}, nullptr};
};

TEST_F(RestoreDialogTest, TheNewestBackupIsChosenAtFirst) {
    EXPECT_EQ(m_dialog.chosen().path, QStringLiteral("/newest"));
}

TEST_F(RestoreDialogTest, ShowsWhatTheBackupHoldsBesideWhatThePlannerHolds) {
    EXPECT_TRUE(contents().contains(QStringLiteral("64"))) << contents().toStdString();
    EXPECT_TRUE(contents().contains(QStringLiteral("70"))) << contents().toStdString();
    m_dialog.findChild<QListWidget*>(QStringLiteral("backupList"))->setCurrentRow(1);
    EXPECT_TRUE(contents().contains(QStringLiteral("40"))) << contents().toStdString();
    EXPECT_EQ(m_dialog.chosen().path, QStringLiteral("/older"));
}

TEST_F(RestoreDialogTest, EverythingOnItHasAName) {
    EXPECT_EQ(test::unnamedWidgets(m_dialog), QStringList{});
}

TEST(RestoreDialogWithoutBackups, SaysSoAndOffersNothing) {
    const ThemeSource theme;
    const RestoreDialog dialog{theme, {}, {}, nullptr};
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("restoreButton"))->isEnabled());
    EXPECT_FALSE(dialog.findChild<QLabel*>(QStringLiteral("backupContents"))->text().isEmpty());
}

} // namespace
} // namespace ninefold::ui::restore_dialog_test
