// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/autostart.h"

#include "tests/support/planner_folder.h"

#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

namespace ninefold::ui::autostart_test {
namespace {

class AutostartTest : public testing::Test {
protected:
    /// A program that can be started, at an awkward place.
    [[nodiscard]] QString program(const QString& name = QStringLiteral("50% \"nine\" $fold`\\")) const {
        const QString path = m_folder.write(name, "#!/bin/sh\n");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    void write(const QByteArray& entry) const {
        static_cast<void>(m_folder.write(QStringLiteral("autostart/ninefold.desktop"), entry));
    }

    test::PlannerFolder m_folder;
    QString m_path = m_folder.file(QStringLiteral("autostart/ninefold.desktop"));
};

TEST_F(AutostartTest, IsWrittenAndRemovedExactly) {
    const Autostart entry{m_path, program(QStringLiteral("ninefold"))};
    EXPECT_FALSE(entry.isOn());
    ASSERT_TRUE(entry.setOn(true));
    EXPECT_TRUE(entry.isOn());
    const QByteArray expected = "[Desktop Entry]\nType=Application\nName=Ninefold\nExec=\"" +
                                m_folder.file(QStringLiteral("ninefold")).toUtf8() +
                                "\" --hidden\nIcon=app.ninefold.Ninefold\nTerminal=false\n";
    EXPECT_EQ(test::bytesOf(m_path), expected);
    ASSERT_TRUE(entry.setOn(false));
    EXPECT_FALSE(entry.isOn());
    EXPECT_FALSE(QFileInfo::exists(m_path));
    EXPECT_TRUE(entry.setOn(false));
}

TEST_F(AutostartTest, NamesTheProgramWhateverItsPathIs) {
    const Autostart entry{m_path, program()};
    ASSERT_TRUE(entry.setOn(true));
    EXPECT_TRUE(test::bytesOf(m_path).contains("50%% \\\\\"nine\\\\\" \\\\$fold\\\\`\\\\\\\\\" --hidden"))
        << test::bytesOf(m_path).constData();
    EXPECT_TRUE(entry.isOn());
}

TEST_F(AutostartTest, TellsTheTruthAboutAFileThatOthersChanged) {
    const QString path = program(QStringLiteral("ninefold"));
    const Autostart entry{m_path, path};
    ASSERT_TRUE(entry.setOn(true));
    const QByteArray own = test::bytesOf(m_path);
    for (const char* line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        write(own + line);
        EXPECT_FALSE(entry.isOn()) << line;
    }
    write(own + "[Other]\nHidden=true\n");
    EXPECT_TRUE(entry.isOn());
    write("[Desktop Entry]\nExec = " + path.toUtf8() + " --hidden\n");
    EXPECT_TRUE(entry.isOn());
    write("[Desktop Entry]\nExec=/gone/ninefold --hidden\n");
    EXPECT_FALSE(entry.isOn());
    write("");
    EXPECT_FALSE(entry.isOn());
    QFile::remove(m_path);
    EXPECT_FALSE(entry.isOn());
}

TEST_F(AutostartTest, SaysWhenItCannotBeWritten) {
    const QString file = m_folder.write(QStringLiteral("in_the_way"), {});
    const Autostart entry{file + QStringLiteral("/ninefold.desktop"), program()};
    const auto written = entry.setOn(true);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
    EXPECT_FALSE(entry.isOn());
}

TEST_F(AutostartTest, LiesWhereXdgConfigHomeSays) {
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
    EXPECT_EQ(Autostart::defaultPath(),
              m_folder.file(QStringLiteral("autostart/app.ninefold.Ninefold.desktop")));
    qputenv("XDG_CONFIG_HOME", before);
}

} // namespace
} // namespace ninefold::ui::autostart_test
