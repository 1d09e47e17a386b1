// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_dialog.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/printing.h"
#include "tests/support/widget_names.h"
#include "tests/ui/paper/opened_page.h"
#include "tests/ui/today/day_records.h"
#include "ui/paper/check_sheet.h"
#include "ui/paper/page_preview.h"
#include "ui/paper/printers.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::page_dialog_test {
namespace {

/// Printers that a test sets up.
class FakePrinters final : public Printers {
public:
    [[nodiscard]] QStringList names() const override { return present; }
    [[nodiscard]] bool print(const QString& name, int copies, const Printable&,
                             const PageOptions& options) override {
        if (isOff)
            return false;
        taken = QStringLiteral("%1 × %2").arg(copies).arg(name);
        page = options;
        return true;
    }

    QStringList present;
    bool isOff = false;
    QString taken;
    PageOptions page;
};

class PageDialogTest : public testing::Test {
protected:
    PageDialog& open(PageDialog::Purpose purpose, const PageChoices& choices = {},
                     const QString& printer = {}) {
        m_dialog = std::make_unique<PageDialog>(theme, printers, purpose,
                                                std::make_unique<PageContent>(test::fullPage()), choices,
                                                printer, nullptr);
        m_dialog->show();
        return *m_dialog;
    }
    template <class T> [[nodiscard]] T& part(const char* name) {
        return *m_dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void choose(const char* control, int segment) {
        part<SegmentedControl>(control)
            .findChild<QRadioButton*>(QStringLiteral("segment%1").arg(segment))
            ->click();
    }

    ThemeSource theme;
    FakePrinters printers;

private:
    std::unique_ptr<PageDialog> m_dialog;
};

TEST_F(PageDialogTest, ShowsThePageAsItIsChosen) {
    PageDialog& dialog = open(PageDialog::Purpose::Export, {{PaperSize::A3}, PageFormat::Svg});
    auto& preview = part<PagePreview>("pagePreview");
    EXPECT_EQ(preview.options().paper, PaperSize::A3);
    const QImage landscape = preview.grab().toImage();
    choose("pageOrientation", 1);
    choose("pageKind", 2);
    choose("paperSize", 0);
    choose("pageFormat", 1);
    EXPECT_EQ(dialog.choices(),
              (PageChoices{{PaperSize::A4, QPageLayout::Portrait, PageKind::Form}, PageFormat::Png}));
    EXPECT_EQ(preview.options(), dialog.choices().page);
    EXPECT_LT(preview.sheet().width(), preview.sheet().height());
    EXPECT_NE(preview.grab().toImage(), landscape);
}

TEST_F(PageDialogTest, AsksToSaveInTheChosenFormat) {
    PageDialog& dialog = open(PageDialog::Purpose::Export);
    QSignalSpy saves{&dialog, &PageDialog::saveWanted};
    EXPECT_FALSE(part<QPushButton>("printPage").isVisible());
    part<QPushButton>("savePage").click();
    choose("pageFormat", 2);
    QTest::keyClick(&dialog, Qt::Key_Return);
    ASSERT_EQ(saves.count(), 2);
    EXPECT_EQ(saves[0][0].value<PageFormat>(), PageFormat::Pdf);
    EXPECT_EQ(saves[1][0].value<PageFormat>(), PageFormat::Svg);
}

TEST_F(PageDialogTest, PrintsOnThePrinterOfLastTime) {
    printers.present = {QStringLiteral("Office"), QStringLiteral("Home")};
    PageDialog& dialog = open(PageDialog::Purpose::Print, {{PaperSize::A3}}, QStringLiteral("Home"));
    QSignalSpy printed{&dialog, &PageDialog::printed};
    EXPECT_FALSE(part<QLabel>("noPrinter").isVisible());
    EXPECT_FALSE(part<SegmentedControl>("pageFormat").isVisible());
    part<QSpinBox>("copies").setValue(2);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(printers.taken, QStringLiteral("2 × Home"));
    EXPECT_EQ(printers.page.paper, PaperSize::A3);
    EXPECT_EQ(printed.count(), 1);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(PageDialogTest, AFailureIsSaidAndLeavesTheDialogOpen) {
    printers.present = {QStringLiteral("Office")};
    printers.isOff = true;
    const PageDialog& dialog = open(PageDialog::Purpose::Print);
    part<QPushButton>("printPage").click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(part<QLabel>("pageProblem").isVisible());
    EXPECT_TRUE(part<QLabel>("pageProblem").text().contains(QStringLiteral("Office")));
    choose("pageOrientation", 1);
    EXPECT_FALSE(part<QLabel>("pageProblem").isVisible());
}

TEST_F(PageDialogTest, WithoutAPrinterItSaysSoAndSavesAPdf) {
    PageDialog& dialog = open(PageDialog::Purpose::Print, {{}, PageFormat::Png});
    QSignalSpy saves{&dialog, &PageDialog::saveWanted};
    EXPECT_TRUE(part<QLabel>("noPrinter").isVisible());
    EXPECT_FALSE(part<QComboBox>("printer").isVisible());
    EXPECT_FALSE(part<QPushButton>("printPage").isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    ASSERT_EQ(saves.count(), 1);
    EXPECT_EQ(saves[0][0].value<PageFormat>(), PageFormat::Pdf);
}

TEST_F(PageDialogTest, TurnsThePagesOfASheetAndChoosesItsMonth) {
    test::DayRecords records;
    for (int i = 0; i < 64; ++i)
        records.addDaily(QStringLiteral("Routine %1").arg(i));
    test::MemoryStore store{records.all()};
    const test::FixedClock clock;
    PlannerSession session{store, clock};
    ASSERT_TRUE(session.load());
    PageChoices choices;
    choices.page.kind = PageKind::Form;
    choices.page.part = 2;
    PageDialog dialog{theme,
                      printers,
                      PageDialog::Purpose::Print,
                      std::make_unique<CheckSheet>(session.planner(), records.plan(), session.today()),
                      choices,
                      {},
                      nullptr};
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Check Sheet"));
    auto& preview = *dialog.findChild<PagePreview*>();
    const auto& number = *dialog.findChild<QLabel*>(QStringLiteral("pageNumber"));
    const int pages = dialog.printable().pages(choices.page);
    EXPECT_EQ(number.text(), QStringLiteral("page 1 of %1").arg(pages));
    const QImage first = preview.grab().toImage();
    QTest::keyClick(&dialog, Qt::Key_PageDown);
    EXPECT_EQ(preview.page(), 1);
    EXPECT_NE(preview.grab().toImage(), first);
    for (int i = 0; i < pages; ++i)
        QTest::keyClick(&dialog, Qt::Key_PageDown);
    EXPECT_EQ(number.text(), QStringLiteral("page %1 of %1").arg(pages));
    dialog.findChild<QAbstractButton*>(QStringLiteral("pageBefore"))->click();
    EXPECT_EQ(preview.page(), pages - 2);
    auto& months = *dialog.findChild<QComboBox*>(QStringLiteral("pagePart"));
    EXPECT_EQ(months.currentText(), QStringLiteral("March"));
    QTest::keyClick(&months, Qt::Key_Down);
    EXPECT_EQ(dialog.choices().page.part, 3);
    EXPECT_EQ(preview.page(), 0);
    EXPECT_EQ(test::unnamedWidgets(dialog), QStringList{});
}

TEST_F(PageDialogTest, EveryPartHasAName) {
    printers.present = {QStringLiteral("Office")};
    EXPECT_EQ(test::unnamedWidgets(open(PageDialog::Purpose::Print)), QStringList{});
    EXPECT_EQ(test::unnamedWidgets(open(PageDialog::Purpose::Export)), QStringList{});
}

TEST(PageChoices, ComeBackFromTheSettings) {
    for (const PageKind kind : {PageKind::Progress, PageKind::Texts}) {
        const PageChoices choices{{PaperSize::A3, QPageLayout::Portrait, kind}, PageFormat::Svg};
        EXPECT_EQ(PageChoices::fromText(choices.toText()), choices);
    }
    EXPECT_EQ(PageChoices::fromText(QStringLiteral("a5 sideways docx")), PageChoices{});
}

} // namespace
} // namespace ninefold::ui::page_dialog_test
