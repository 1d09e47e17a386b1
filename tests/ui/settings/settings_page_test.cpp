// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/planner_folder.h"
#include "tests/support/printing.h"
#include "tests/support/widget_names.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::settings_page_test {
namespace {

class SettingsPageTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_session.load());
        m_screen.setSession(&m_session);
    }

    template <class W> [[nodiscard]] W& find(const char* name) const {
        return *m_screen.findChild<W*>(QString::fromLatin1(name));
    }

    void choose(const char* box, const QVariant& value) {
        auto& combo = find<QComboBox>(box);
        combo.setCurrentIndex(combo.findData(value));
        Q_EMIT combo.activated(combo.currentIndex());
    }

    test::PlannerFolder m_folder;
    test::FixedClock m_clock;
    test::MemoryStore m_store;
    PlannerSession m_session{m_store, m_clock};
    ThemeSource m_theme;
    Settings m_settings{
        m_folder.file(QStringLiteral("ninefold.ini")),
        Autostart::ofThisProgram(m_folder.file(QStringLiteral("autostart/ninefold.desktop")))};
    SettingsPage m_screen{m_theme, m_settings};
};

TEST_F(SettingsPageTest, EveryChoiceTakesEffectAtOnce) {
    choose("language", QStringLiteral("ko"));
    choose("fontSize", 150);
    choose("cellOrder", static_cast<int>(CellOrder::Bottom));
    find<QAbstractButton>("segment2").click();
    find<QCheckBox>("motion").click();
    EXPECT_EQ(m_settings.language(), QStringLiteral("ko"));
    EXPECT_EQ(m_settings.fontPercent(), 150);
    EXPECT_EQ(m_settings.cellOrder(), CellOrder::Bottom);
    EXPECT_EQ(m_settings.theme(), ThemeChoice::Dark);
    EXPECT_TRUE(m_settings.reducesMotion());
}

TEST_F(SettingsPageTest, ShowsWhatWasChosenElsewhere) {
    m_settings.setTheme(ThemeChoice::Light);
    m_settings.setCellOrder(CellOrder::Top);
    EXPECT_TRUE(find<QAbstractButton>("segment1").isChecked());
    EXPECT_EQ(find<QComboBox>("cellOrder").currentData().toInt(), static_cast<int>(CellOrder::Top));
}

TEST_F(SettingsPageTest, TheStartOfTheDayTravelsWithThePlannerAndCanBeTakenBack) {
    EXPECT_EQ(find<QComboBox>("dayStart").currentData().toTime(), (QTime{4, 0}));
    choose("dayStart", QTime{5, 30});
    EXPECT_EQ(m_session.planner().settings().dayStart, (QTime{5, 30}));
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(find<QComboBox>("dayStart").currentData().toTime(), (QTime{4, 0}));
}

TEST_F(SettingsPageTest, ADayThatStartsAtAnOddTimeIsShownAsItIs) {
    ASSERT_TRUE(m_session.setDayStart(QTime{3, 47}));
    EXPECT_EQ(find<QComboBox>("dayStart").currentData().toTime(), (QTime{3, 47}));
}

TEST_F(SettingsPageTest, AFailureIsReportedAndTheOldChoiceStays) {
    QSignalSpy errors{&m_screen, &SettingsPage::errorRaised};
    m_store.failFrom(1, Error{ErrorCode::DiskFull});
    choose("dayStart", QTime{6, 0});
    EXPECT_EQ(errors.count(), 1);
    EXPECT_EQ(find<QComboBox>("dayStart").currentData().toTime(), (QTime{4, 0}));
}

TEST_F(SettingsPageTest, APlannerThatCanOnlyBeReadKeepsItsStartOfTheDay) {
    m_screen.setReadOnly(true);
    EXPECT_FALSE(find<QComboBox>("dayStart").isEnabled());
    EXPECT_TRUE(find<QComboBox>("language").isEnabled());
}

TEST_F(SettingsPageTest, SaysWhereThePlannerAndItsBackupsLie) {
    m_screen.setFile(QStringLiteral("/home/you/planner.ninefold"), QStringLiteral("/home/you/backups"));
    EXPECT_EQ(find<QLineEdit>("plannerPath").text(), QStringLiteral("/home/you/planner.ninefold"));
    EXPECT_EQ(find<QLineEdit>("backupsPath").text(), QStringLiteral("/home/you/backups"));
    QSignalSpy restore{&m_screen, &SettingsPage::restoreWanted};
    find<QPushButton>("restore").click();
    EXPECT_EQ(restore.count(), 1);
    m_screen.setFile({}, {});
    EXPECT_FALSE(find<QPushButton>("restore").isEnabled());
}

TEST_F(SettingsPageTest, TrayRemindersAndTheStartAtLoginAreOffUntilWanted) {
    for (const char* box : {"tray", "reminders", "startAtLogin"}) {
        EXPECT_FALSE(find<QCheckBox>(box).isChecked()) << box;
        find<QCheckBox>(box).click();
        EXPECT_TRUE(find<QCheckBox>(box).isChecked()) << box;
    }
    EXPECT_TRUE(m_settings.usesTray());
    EXPECT_TRUE(m_settings.reminds());
    EXPECT_TRUE(m_settings.autostart().isOn());
}

TEST_F(SettingsPageTest, TheStartAtLoginIsShownAsTheFileHasIt) {
    find<QCheckBox>("startAtLogin").click();
    m_screen.show();
    QFile::remove(m_folder.file(QStringLiteral("autostart/ninefold.desktop")));
    QEvent back{QEvent::ActivationChange};
    QApplication::sendEvent(&m_screen, &back);
    EXPECT_FALSE(find<QCheckBox>("startAtLogin").isChecked());
}

TEST_F(SettingsPageTest, AStartAtLoginThatCannotBeWrittenIsReportedAndStaysOff) {
    QSignalSpy errors{&m_screen, &SettingsPage::errorRaised};
    static_cast<void>(m_folder.write(QStringLiteral("autostart"), "a file"));
    find<QCheckBox>("startAtLogin").click();
    EXPECT_EQ(errors.count(), 1);
    EXPECT_FALSE(find<QCheckBox>("startAtLogin").isChecked());
}

TEST_F(SettingsPageTest, EverythingOnItHasAName) {
    EXPECT_EQ(test::unnamedWidgets(m_screen), QStringList{});
}

} // namespace
} // namespace ninefold::ui::settings_page_test
