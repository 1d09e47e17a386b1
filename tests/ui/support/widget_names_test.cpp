// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_names.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTextEdit>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace ninefold::test::widget_names_test {
namespace {

class UnnamedWidgets : public testing::Test {
protected:
    template <class W> W* add(const char* name, const QString& spoken) {
        auto* widget = new W{&m_root};
        widget->setObjectName(QString::fromUtf8(name));
        widget->setAccessibleName(spoken);
        return widget;
    }

    QWidget m_root;
};

TEST_F(UnnamedWidgets, AreNoneWhereEveryOneHasBothNames) {
    add<QPushButton>("go", QStringLiteral("Go"));
    add<QSpinBox>("weight", QStringLiteral("Weight"));
    add<QComboBox>("kind", QStringLiteral("Kind"))->setEditable(true);
    add<QTextEdit>("notes", QStringLiteral("Notes"));
    new QLabel{QStringLiteral("plain"), &m_root};
    new QScrollArea{&m_root};
    EXPECT_EQ(unnamedWidgets(m_root), QStringList{});
}

TEST_F(UnnamedWidgets, AreFoundByTheirMissingObjectName) {
    auto* inner = new QWidget{&m_root};
    inner->setObjectName(QStringLiteral("inner"));
    auto* button = new QPushButton{QStringLiteral("Go"), inner};
    ASSERT_EQ(unnamedWidgets(m_root).size(), 1);
    EXPECT_EQ(unnamedWidgets(m_root).constFirst(),
              QStringLiteral("QWidget > QWidget inner > QPushButton: no object name"));
    button->setObjectName(QStringLiteral("go"));
    EXPECT_EQ(unnamedWidgets(m_root), QStringList{});
}

TEST_F(UnnamedWidgets, AreFoundByTheirMissingAccessibleName) {
    auto* edit = add<QLineEdit>("why", {});
    EXPECT_EQ(unnamedWidgets(m_root),
              QStringList{QStringLiteral("QWidget > QLineEdit why: no accessible name")});
    QLabel label{QStringLiteral("Why")};
    label.setBuddy(edit);
    label.setParent(&m_root);
    EXPECT_EQ(unnamedWidgets(m_root), QStringList{}) << "the buddy names it";
}

TEST_F(UnnamedWidgets, AreFoundAmongComboBoxesThatOnlySayTheirValue) {
    add<QComboBox>("kind", {})->addItem(QStringLiteral("Routine"));
    EXPECT_EQ(unnamedWidgets(m_root).size(), 1);
}

TEST_F(UnnamedWidgets, AreFoundAlsoAmongPaintedWidgetsThatTakeTheFocus) {
    auto* painted = add<QWidget>("ring", {});
    EXPECT_EQ(unnamedWidgets(m_root), QStringList{});
    painted->setFocusPolicy(Qt::StrongFocus);
    EXPECT_EQ(unnamedWidgets(m_root).size(), 1);
}

} // namespace
} // namespace ninefold::test::widget_names_test
