// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_dialog.h"

#include "ui/exchange/dropped_list.h"
#include "ui/exchange/import_cells_view.h"
#include "ui/exchange/import_choices.h"
#include "ui/exchange/import_summary.h"
#include "ui/text/error_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/file_chooser.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace ninefold::ui {

namespace {

constexpr QSize usualSize{980, 620};
constexpr int sideWidth = 290;
constexpr int pictureSize = 32;
constexpr int invitationPage = 0;
constexpr int previewPage = 1;
constexpr int problemPage = 2;

} // namespace

ImportDialog::ImportDialog(const ThemeSource& theme, FileChooser& chooser, PlannerSession& session,
                           const std::optional<PlanId>& plan, CellOrder order, QWidget* parent)
    : QDialog{parent}
    , m_chooser{chooser}
    , m_theme{theme}
    , m_draft{session, plan, order}
    , m_cells{m_draft}
    , m_source{new QLabel{this}}
    , m_paste{new QPushButton{this}}
    , m_openFile{new QPushButton{this}}
    , m_card{new CardFrame{theme, this}}
    , m_stage{new QStackedWidget{m_card}}
    , m_invitationPicture{new QLabel{m_stage}}
    , m_invitation{new QLabel{m_stage}}
    , m_preview{new ImportCellsView{theme, m_draft, m_stage}}
    , m_problemPicture{new QLabel{m_stage}}
    , m_problem{new QLabel{m_stage}}
    , m_side{new QScrollArea{this}}
    , m_choices{new ImportChoices{theme, this}}
    , m_summary{new ImportSummary{theme, this}}
    , m_cancel{new QPushButton{this}}
    , m_import{new QPushButton{this}} {
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    build();
    wire();
    connect(&session, &PlannerSession::changed, this, [this] {
        if (m_isCarryingOut)
            return;
        m_draft.refresh();
        showDraft();
    });
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    retranslate();
    resize(parent ? usualSize.boundedTo(parent->window()->size() - QSize{20, 20}) : usualSize);
}

void ImportDialog::build() {
    m_source->setObjectName(QStringLiteral("importSource"));
    m_source->setFont(fontOf(font(), TypeStep::Lead, QFont::DemiBold));
    m_paste->setObjectName(QStringLiteral("pasteButton"));
    m_openFile->setObjectName(QStringLiteral("openFileButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    for (QPushButton* button : {m_paste, m_openFile, m_cancel})
        button->setAutoDefault(false);
    buildStage();
    buildSide();

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_source, 1);
    top->addWidget(m_paste);
    top->addWidget(m_openFile);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_card, 1);
    middle->addWidget(m_side);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
}

void ImportDialog::buildSide() {
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout{side};
    sideColumn->setContentsMargins(0, 0, 4, 0);
    sideColumn->setSpacing(12);
    sideColumn->addWidget(m_choices);
    sideColumn->addWidget(m_summary, 1);
    sideColumn->addStretch();
    m_side->setObjectName(QStringLiteral("importSide"));
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(sideWidth);
    m_side->setWidget(side);
}

void ImportDialog::buildStage() {
    m_preview->setModel(&m_cells);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_invitation->setObjectName(QStringLiteral("importInvitation"));
    m_stage->setObjectName(QStringLiteral("importStage"));
    m_stage->addWidget(stagePage(m_invitationPicture, m_invitation));
    m_stage->addWidget(m_preview);
    m_stage->addWidget(stagePage(m_problemPicture, m_problem));
    auto* inCard = new QVBoxLayout{m_card};
    inCard->setContentsMargins(10, 10, 10, 10);
    inCard->addWidget(m_stage);
    showPictures();
}

QWidget* ImportDialog::stagePage(QLabel* picture, QLabel* text) {
    auto* page = new QWidget{m_stage};
    text->setWordWrap(true);
    text->setFont(fontOf(font(), TypeStep::Lead));
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch();
    for (QLabel* label : {picture, text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch();
    return page;
}

void ImportDialog::showPictures() {
    m_invitationPicture->setPixmap(themedIcon(m_theme, Icon::Paste).pixmap(pictureSize));
    m_problemPicture->setPixmap(themedIcon(m_theme, Icon::Warning).pixmap(pictureSize));
}

void ImportDialog::wire() {
    connect(&m_theme, &ThemeSource::changed, this, &ImportDialog::showPictures);
    connect(m_paste, &QAbstractButton::clicked, this, &ImportDialog::paste);
    connect(m_openFile, &QAbstractButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_import, &QAbstractButton::clicked, this, &ImportDialog::carryOut);
    connect(m_choices, &ImportChoices::optionsChosen, this, [this](const ImportOptions& options) {
        m_draft.setOptions(options);
        showDraft();
    });
    connect(m_choices, &ImportChoices::modeChosen, this, [this](ImportMode mode) {
        m_draft.setMode(mode);
        showDraft();
    });
    connect(m_choices, &ImportChoices::yearChosen, this, [this](int year) {
        m_draft.showYear(year);
        showDraft();
    });
}

void ImportDialog::useText(const QString& text) {
    m_draft.useText(text);
    showDraft();
}

void ImportDialog::useFile(const QString& path) {
    m_draft.useFile(path);
    showDraft();
}

void ImportDialog::paste() {
    const DroppedList pasted = DroppedList::from(QGuiApplication::clipboard()->mimeData());
    if (!pasted.path.isEmpty())
        useFile(pasted.path);
    else
        useText(QGuiApplication::clipboard()->text());
}

QString ImportDialog::openTitle() {
    return tr("Open a List");
}

QString ImportDialog::fileFilter() {
    return tr("Lists and documents (*.txt *.md *.csv *.tsv *.json);;All files (*)");
}

void ImportDialog::chooseFile() {
    const QString path = m_chooser.toOpen(this, openTitle(), QFileInfo{m_draft.path()}.path(), fileFilter());
    if (!path.isEmpty())
        useFile(path);
}

void ImportDialog::carryOut() {
    m_isCarryingOut = true;
    const auto done = m_draft.carryOut();
    m_isCarryingOut = false;
    if (done)
        return accept();
    m_failure = done.error();
    showDraft();
}

void ImportDialog::showDraft() {
    const std::optional<Error> error = m_draft.error() ? m_draft.error() : std::exchange(m_failure, {});
    m_choices->showDraft(m_draft);
    m_summary->showDraft(m_draft);
    m_summary->setVisible(m_draft.hasSource() && !error);
    m_cells.refresh();
    m_problem->setText(error ? errorText(*error) : QString{});
    if (error) {
        QAccessibleEvent alert{m_problem, QAccessible::Alert};
        QAccessible::updateAccessibility(&alert);
    }
    m_side->setVisible(m_draft.hasSource());
    m_stage->setCurrentIndex(!m_draft.hasSource() ? invitationPage : error ? problemPage : previewPage);
    m_import->setEnabled(m_draft.changesSomething() && !error);
    const QString name = m_draft.isFile() ? QFileInfo{m_draft.path()}.fileName() : tr("Clipboard");
    m_source->setText(m_draft.hasSource() ? name : tr("Paste or open a list"));
}

void ImportDialog::retranslate() {
    setWindowTitle(tr("Import"));
    m_paste->setText(tr("Paste"));
    m_openFile->setText(tr("Open a File…"));
    m_cancel->setText(tr("Cancel"));
    m_import->setText(tr("Import"));
    for (QPushButton* button : {m_paste, m_openFile, m_cancel, m_import})
        button->setAccessibleName(button->text());
    m_preview->setAccessibleName(tr("The grid after the import"));
    m_invitation->setText(
        tr("Paste a list with Ctrl+V, drop a file here, or open one.\n\nAn indented outline, "
           "Markdown, a 9 × 9 range of a spreadsheet, or a JSON document."));
    m_choices->retranslate();
    m_summary->retranslate();
    showDraft();
}

void ImportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QDialog::keyPressEvent(event);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!DroppedList::from(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    const DroppedList dropped = DroppedList::from(event->mimeData());
    event->acceptProposedAction();
    if (!dropped.path.isEmpty())
        useFile(dropped.path);
    else
        useText(dropped.text);
}

} // namespace ninefold::ui
