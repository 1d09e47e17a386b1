// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_dialog.h"

#include "ui/paper/page_controls.h"
#include "ui/paper/page_preview.h"
#include "ui/paper/printers.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>

namespace ninefold::ui {

namespace {

constexpr QSize usualSize{1020, 640};
constexpr int sideWidth = 290;
constexpr int mostCopies = 99;

} // namespace

PageDialog::PageDialog(const ThemeSource& theme, Printers& printers, Purpose purpose,
                       std::unique_ptr<const Printable> printable, const PageChoices& choices,
                       const QString& printer, QWidget* parent)
    : QDialog{parent}
    , m_printers{printers}
    , m_purpose{purpose}
    , m_printable{std::move(printable)}
    , m_preview{new PagePreview{theme, *m_printable, this}}
    , m_pageBefore{new PillButton{theme, this}}
    , m_pageNumber{new QLabel{this}}
    , m_pageAfter{new PillButton{theme, this}}
    , m_controls{new PageControls{theme, *m_printable, this}}
    , m_printerName{new QLabel{this}}
    , m_printer{new QComboBox{this}}
    , m_copiesName{new QLabel{this}}
    , m_copies{new QSpinBox{this}}
    , m_noPrinter{new HintLabel{theme, this}}
    , m_problem{new QLabel{this}}
    , m_save{new QPushButton{this}}
    , m_cancel{new QPushButton{this}}
    , m_print{new QPushButton{this}} {
    setObjectName(QStringLiteral("pageDialog"));
    if (purpose == Purpose::Print)
        m_printer->addItems(printers.names());
    m_printer->setCurrentIndex(std::max(0, m_printer->findText(printer)));
    build();
    wire();
    m_controls->setChoices(choices);
    retranslate();
    resize(parent ? usualSize.boundedTo(parent->window()->size() - QSize{20, 20}) : usualSize);
}

PageDialog::~PageDialog() = default;

void PageDialog::build() {
    m_preview->setObjectName(QStringLiteral("pagePreview"));
    m_problem->setObjectName(QStringLiteral("pageProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("savePage"));
    m_cancel->setObjectName(QStringLiteral("cancelPage"));
    m_print->setObjectName(QStringLiteral("printPage"));
    auto* side = new QWidget;
    buildSide(side);
    auto* scroll = new QScrollArea{this};
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(sideWidth);
    scroll->setWidget(side);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    auto* pages = new QVBoxLayout;
    pages->setSpacing(8);
    pages->addWidget(m_preview, 1);
    pages->addLayout(buildPages());
    middle->addLayout(pages, 1);
    middle->addWidget(scroll);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addStretch();
    const bool canPrint = m_printer->count() > 0;
    for (QPushButton* button : {m_cancel, m_save, m_print}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_print->setVisible(m_purpose == Purpose::Print);
    m_print->setEnabled(canPrint);
    QPushButton* usual = canPrint ? m_print : m_save;
    usual->setDefault(true);
    usual->setFocus();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
}

QLayout* PageDialog::buildPages() {
    m_pageBefore->setObjectName(QStringLiteral("pageBefore"));
    m_pageBefore->setText(QStringLiteral("‹"));
    m_pageNumber->setObjectName(QStringLiteral("pageNumber"));
    m_pageAfter->setObjectName(QStringLiteral("pageAfter"));
    m_pageAfter->setText(QStringLiteral("›"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pageBefore, m_pageNumber, m_pageAfter})
        row->addWidget(widget);
    row->addStretch();
    return row;
}

void PageDialog::buildSide(QWidget* side) {
    m_printer->setObjectName(QStringLiteral("printer"));
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printerName->setBuddy(m_printer);
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setRange(1, mostCopies);
    m_copiesName->setBuddy(m_copies);
    m_noPrinter->setObjectName(QStringLiteral("noPrinter"));
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(4);
    column->addWidget(m_controls);
    column->addSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_printerName, m_printer, m_copiesName, m_copies})
        column->addWidget(widget);
    column->addWidget(m_noPrinter);
    column->addStretch();
    const bool isPrint = m_purpose == Purpose::Print;
    const bool hasPrinter = m_printer->count() > 0;
    m_controls->setHasFormat(!isPrint);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_printerName, m_printer, m_copiesName, m_copies})
        widget->setVisible(isPrint && hasPrinter);
    m_noPrinter->setVisible(isPrint && !hasPrinter);
}

void PageDialog::wire() {
    connect(m_controls, &PageControls::changed, this, &PageDialog::showChoices);
    connect(m_pageBefore, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_pageAfter, &QAbstractButton::clicked, this, [this] { turn(1); });
    // Wherever the focus is: fields and scroll areas have these keys too.
    connect(new QShortcut{Qt::Key_PageUp, this}, &QShortcut::activated, this, [this] { turn(-1); });
    connect(new QShortcut{Qt::Key_PageDown, this}, &QShortcut::activated, this, [this] { turn(1); });
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this,
            [this] { Q_EMIT saveWanted(m_purpose == Purpose::Print ? PageFormat::Pdf : choices().format); });
    connect(m_print, &QAbstractButton::clicked, this, &PageDialog::print);
}

const PageChoices& PageDialog::choices() const {
    return m_controls->choices();
}

QString PageDialog::printer() const {
    return m_printer->currentText();
}

void PageDialog::showChoices() {
    m_preview->setOptions(choices().page);
    sayPage();
    m_problem->hide();
}

void PageDialog::turn(int by) {
    const int page = m_preview->page() + by;
    if (page < 0 || page >= m_printable->pages(choices().page))
        return;
    m_preview->setPage(page);
    sayPage();
}

void PageDialog::sayPage() {
    const int pages = m_printable->pages(choices().page);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pageBefore, m_pageNumber, m_pageAfter})
        widget->setVisible(pages > 1);
    m_pageNumber->setText(tr("page %1 of %2").arg(m_preview->page() + 1).arg(pages));
    m_preview->setAccessibleName(pages > 1 ? m_pageNumber->text() : tr("The page"));
}

void PageDialog::showProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->show();
    QAccessibleEvent alert{m_problem, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void PageDialog::print() {
    if (!m_printers.print(printer(), m_copies->value(), *m_printable, choices().page))
        return showProblem(tr("%1 did not take the page. Is it switched on and connected?").arg(printer()));
    Q_EMIT printed();
    accept();
}

void PageDialog::retranslate() {
    const bool isPrint = m_purpose == Purpose::Print;
    setWindowTitle(!m_printable->name().isEmpty() ? m_printable->name()
                   : isPrint                      ? tr("Print")
                                                  : tr("Export a Picture or PDF"));
    m_pageBefore->setAccessibleName(tr("The page before"));
    m_pageBefore->setToolTip(QStringLiteral("%1 (%2)").arg(tr("The page before"), tr("Page Up")));
    m_pageAfter->setAccessibleName(tr("The next page"));
    m_pageAfter->setToolTip(QStringLiteral("%1 (%2)").arg(tr("The next page"), tr("Page Down")));
    sayPage();
    m_printerName->setText(tr("Printer"));
    m_printer->setAccessibleName(m_printerName->text());
    m_copiesName->setText(tr("Copies"));
    m_copies->setAccessibleName(m_copiesName->text());
    m_noPrinter->setText(
        tr("There is no printer on this computer. Save the page as a PDF and print it elsewhere."));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(isPrint ? tr("Save as PDF…") : tr("Save…"));
    m_print->setText(tr("Print"));
    for (QPushButton* button : {m_cancel, m_save, m_print})
        button->setAccessibleName(button->text());
    m_controls->retranslate();
}

void PageDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
