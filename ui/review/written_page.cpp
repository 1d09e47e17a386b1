// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/written_page.h"

#include "core/exchange/markdown_sections.h"
#include "core/progress/review_draft.h"
#include "ui/review/markdown_preview.h"
#include "ui/review/review_editor.h"
#include "ui/text/review_pages.h"
#include "ui/text/review_templates.h"
#include "ui/text/review_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/segmented_control.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

namespace ninefold::ui {

namespace {

constexpr int previewRest = 300; // milliseconds
constexpr double wideFrom = 640; // beside each other from this width on, at the usual size of text
constexpr int writeSegment = 0;
constexpr int answerSegment = 2;

// Whether its template has sections that are drafted from the records.
bool hasDrafts(ReviewKind kind) {
    return kind == ReviewKind::Month || kind == ReviewKind::Year;
}

bool hasLastAnswer(ReviewKind kind) {
    return kind == ReviewKind::Questions || kind == ReviewKind::Year;
}

} // namespace

WrittenPage::WrittenPage(const ThemeSource& theme, WrittenModel& reviews, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_reviews{reviews}
    , m_title{new QLineEdit{this}}
    , m_days{new HintLabel{theme, this}}
    , m_newer{new PillButton{theme, this}}
    , m_older{new PillButton{theme, this}}
    , m_fill{new PillButton{theme, this}}
    , m_more{new PillButton{theme, this}}
    , m_menu{new ReviewMenu{theme, this}}
    , m_switch{new SegmentedControl{theme, this}}
    , m_split{new QSplitter{Qt::Horizontal, this}}
    , m_editor{new ReviewEditor{m_split}}
    , m_side{new QWidget{m_split}}
    , m_answerCard{new CardFrame{theme, m_side}}
    , m_answerTitle{new QLabel{m_answerCard}}
    , m_answer{new MarkdownPreview{m_answerCard}}
    , m_preview{new MarkdownPreview{m_side}} {
    setObjectName(QStringLiteral("writtenPage"));
    build();
    wire();
    retranslate();
    show(std::nullopt);
}

WrittenPage::~WrittenPage() {
    // Fields that go lose the focus, and say so.
    for (const QObject* part : findChildren<QObject*>())
        part->disconnect(this);
}

void WrittenPage::build() {
    m_title->setObjectName(QStringLiteral("writtenTitle"));
    m_title->setFrame(false);
    m_newer->setObjectName(QStringLiteral("writtenNewer"));
    m_older->setObjectName(QStringLiteral("writtenOlder"));
    m_fill->setObjectName(QStringLiteral("writtenFill"));
    m_more->setObjectName(QStringLiteral("writtenMore"));
    m_switch->setObjectName(QStringLiteral("writtenSwitch"));
    m_editor->setObjectName(QStringLiteral("writtenText"));
    m_answer->setObjectName(QStringLiteral("writtenAnswer"));
    m_preview->setObjectName(QStringLiteral("writtenPreview"));
    // They are read beside the text, and follow its caret.
    m_preview->setFocusPolicy(Qt::ClickFocus);
    m_answer->setFocusPolicy(Qt::ClickFocus);
    m_answerTitle->setTextFormat(Qt::PlainText);
    m_answerTitle->setWordWrap(true);
    auto* inAnswer = new QVBoxLayout{m_answerCard};
    inAnswer->setContentsMargins(12, 8, 4, 4);
    inAnswer->setSpacing(2);
    inAnswer->addWidget(m_answerTitle);
    inAnswer->addWidget(m_answer, 1);
    auto* side = new QVBoxLayout{m_side};
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(m_answerCard, 1);
    side->addWidget(m_preview, 2);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(9);
    auto* page = new QVBoxLayout{this};
    page->setContentsMargins(18, 14, 18, 14);
    page->setSpacing(8);
    page->addLayout(buildHead());
    page->addWidget(m_switch, 0, Qt::AlignLeft);
    page->addWidget(m_split, 1);
}

QLayout* WrittenPage::buildHead() {
    m_older->setText(QStringLiteral("‹"));
    m_newer->setText(QStringLiteral("›"));
    m_fill->setPicture(Icon::ChartColumn);
    m_more->setPicture(Icon::Menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_days);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addLayout(words, 1);
    for (PillButton* button : {m_fill, m_older, m_newer, m_more})
        head->addWidget(button, 0, Qt::AlignTop);
    return head;
}

void WrittenPage::wire() {
    m_rest.setSingleShot(true);
    m_rest.setInterval(previewRest);
    connect(&m_rest, &QTimer::timeout, this, &WrittenPage::refreshPreview);
    connect(m_editor, &ReviewEditor::typed, this, [this] {
        if (m_typing)
            m_typing->touch();
        m_rest.start();
    });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] { m_rest.start(); });
    connect(m_editor, &ReviewEditor::left, this, &WrittenPage::finishEditing);
    connect(m_editor, &ReviewEditor::escaped, this, &WrittenPage::escaped);
    connect(m_title, &QLineEdit::editingFinished, this, &WrittenPage::storeTitle);
    connect(m_newer, &QAbstractButton::clicked, this, [this] { Q_EMIT turnWanted(-1); });
    connect(m_older, &QAbstractButton::clicked, this, [this] { Q_EMIT turnWanted(1); });
    connect(m_fill, &QAbstractButton::clicked, this, &WrittenPage::fillDrafts);
    connect(m_menu, &ReviewMenu::removeChosen, this, &WrittenPage::removeWanted);
    connect(m_menu, &ReviewMenu::fileChosen, this, [this](ReviewFile what) {
        if (finishEditing())
            Q_EMIT fileWanted(what);
    });
    connect(m_switch, &SegmentedControl::chosen, this, &WrittenPage::arrange);
    connect(&m_theme, &ThemeSource::changed, this, &WrittenPage::sayTitle);
}

const Review* WrittenPage::stored() const {
    const PlannerSession* session = m_reviews.session();
    return session && m_review ? session->planner().table<Review>().find(*m_review) : nullptr;
}

void WrittenPage::show(std::optional<ReviewId> review) {
    m_typing.reset();
    m_review = review;
    const Review* shown = stored();
    m_split->setVisible(shown);
    m_fill->setEnabled(shown);
    m_more->setEnabled(shown);
    if (shown) {
        m_typing = std::make_unique<ReviewTyping>(*m_reviews.session(), *review,
                                                  [this] { return m_editor->text(); });
        connect(m_typing.get(), &ReviewTyping::failed, this, &WrittenPage::errorRaised);
        m_editor->setText(m_typing->start());
    } else {
        m_editor->setText({});
    }
    setReadOnly(m_isReadOnly);
    sayTitle();
    refreshPreview();
    arrange();
}

void WrittenPage::sayTitle() {
    const Review* shown = stored();
    const QString own = shown ? shown->title : QString{};
    if (!m_title->isModified() && m_title->text() != own)
        m_title->setText(own);
    m_title->setPlaceholderText(shown ? reviewTitle(shown->kind, shown->span())
                                      : tr("Choose a review, or begin one"));
    // A title that nobody gave is no less a title.
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::PlaceholderText, shown ? m_theme.theme().text : m_theme.theme().muted);
    m_title->setPalette(palette);
    m_days->setText(shown
                        ? QStringLiteral("%1 · %2").arg(reviewKindText(shown->kind), daysText(shown->span()))
                        : QString{});
}

bool WrittenPage::finishEditing() {
    storeTitle();
    if (!m_typing)
        return true;
    const auto done = m_typing->commit();
    if (!done)
        Q_EMIT errorRaised(done.error());
    return done.has_value();
}

void WrittenPage::storeTitle() {
    if (!m_title->isModified() || !stored())
        return;
    m_title->setModified(false);
    const auto done = ReviewVerbs{*m_reviews.session()}.setReviewTitle(*m_review, m_title->text());
    if (!done)
        Q_EMIT errorRaised(done.error());
    sayTitle();
}

void WrittenPage::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_editor->setReadOnly(isReadOnly);
    m_title->setReadOnly(isReadOnly || !stored());
    m_fill->setEnabled(!isReadOnly && stored());
    m_menu->setReadOnly(isReadOnly);
}

void WrittenPage::setNeighbours(bool hasNewer, bool hasOlder) {
    m_newer->setEnabled(hasNewer);
    m_older->setEnabled(hasOlder);
}

void WrittenPage::follow() {
    const Review* shown = stored();
    if (!shown) {
        if (m_review)
            show(std::nullopt);
        return;
    }
    sayTitle();
    if (m_typing->isTouched() || m_editor->text() == shown->text)
        return;
    const int place = m_editor->verticalScrollBar()->value();
    const int caret = m_editor->textCursor().position();
    m_editor->setText(shown->text);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(std::min(caret, static_cast<int>(shown->text.size())));
    m_editor->setTextCursor(cursor);
    m_editor->verticalScrollBar()->setValue(place);
    refreshPreview();
}

void WrittenPage::write() {
    m_editor->setFocus();
}

void WrittenPage::writeFirst() {
    const QString text = m_editor->text();
    for (const MarkdownSection& section : markdownSections(text)) {
        if (section.level == 0 || !text.mid(section.body, section.end - section.body).trimmed().isEmpty())
            continue;
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(static_cast<int>(std::min(section.body + 1, section.end)));
        m_editor->setTextCursor(cursor);
        break;
    }
    write();
}

void WrittenPage::fillDrafts() {
    const Review* shown = stored();
    if (!shown)
        return;
    const PlannerSession& session = *m_reviews.session();
    const ReviewDraft draft = reviewDraft(session.numbers(), shown->plan, shown->span(), session.today());
    const QString before = m_editor->text();
    const QString after = withDrafts(before, draft);
    m_editor->setFocus();
    if (after == before)
        return Q_EMIT messageRaised({QStringLiteral("reviewFilled"), MessageKind::Note, [] {
                                         return tr("Nothing to fill in: there is text already, or nothing is "
                                                   "recorded.");
                                     }});
    QTextCursor all{m_editor->document()}; // the editor's own undo takes it back
    all.select(QTextCursor::Document);
    all.insertText(after);
    sayTitle();
}

void WrittenPage::refreshPreview() {
    m_rest.stop();
    const Review* shown = stored();
    const bool mayHaveAnswer = shown && hasLastAnswer(shown->kind);
    const QString text = shown && (m_preview->isVisible() || mayHaveAnswer) ? m_editor->text() : QString{};
    const qsizetype caret = m_editor->textCursor().position();
    if (m_preview->isVisible())
        m_preview->show(text, caret);
    const QString heading = mayHaveAnswer ? sectionAt(text, caret).heading : QString{};
    const QString answer = heading.isEmpty() ? QString{} : m_reviews.lastAnswer(*shown, heading);
    m_answerTitle->setText(tr("The last time: %1").arg(heading));
    m_answer->show(answer.isEmpty() ? tr("Nothing was written below this heading.") : answer);
    const bool hadAnswer = std::exchange(m_hasAnswer, mayHaveAnswer && m_reviews.hasEarlier(*shown));
    if (hadAnswer != m_hasAnswer)
        arrange();
}

bool WrittenPage::isWide() const {
    return width() >= wideFrom * unitOf(font());
}

void WrittenPage::arrange() {
    nameSwitch();
    const int chosen = isWide() ? -1 : m_switch->current();
    m_switch->setVisible(!isWide() && stored());
    m_fill->setText(isWide() ? tr("Fill In") : QString{});
    m_fill->setVisible(stored() && hasDrafts(stored()->kind));
    m_editor->setVisible(chosen < 0 || chosen == writeSegment);
    m_side->setVisible(chosen != writeSegment);
    m_answerCard->setVisible(m_hasAnswer && (chosen < 0 || chosen == answerSegment));
    const bool hadPreview = m_preview->isVisible();
    m_preview->setVisible(chosen != answerSegment);
    if (!hadPreview && m_preview->isVisible())
        refreshPreview();
}

void WrittenPage::nameSwitch() {
    QStringList names{tr("Write"), tr("Preview")};
    if (m_hasAnswer)
        names.append(tr("The last time"));
    const bool isThere = m_switch->current() >= 0 && m_switch->current() < names.size();
    m_switch->setSegments(names);
    if (!isThere)
        m_switch->setCurrent(writeSegment);
}

void WrittenPage::retranslate() {
    m_title->setFont(fontOf(font(), TypeStep::Heading, QFont::Bold));
    m_title->setAccessibleName(tr("Title"));
    m_title->setToolTip(tr("Give the review a title of your own"));
    m_editor->setAccessibleName(tr("Text of the review"));
    m_preview->setAccessibleName(tr("How the text reads"));
    m_answer->setAccessibleName(tr("What I wrote the last time"));
    m_switch->setAccessibleName(tr("View"));
    m_fill->setToolTip(tr("Draft “What I did” and “Results” from the records where they are still empty"));
    m_fill->setAccessibleName(tr("Draft empty sections from the records"));
    m_newer->setToolTip(tr("Newer review (%1)")
                            .arg(QKeySequence{Qt::CTRL | Qt::Key_PageUp}.toString(QKeySequence::NativeText)));
    m_older->setToolTip(
        tr("Older review (%1)")
            .arg(QKeySequence{Qt::CTRL | Qt::Key_PageDown}.toString(QKeySequence::NativeText)));
    m_newer->setAccessibleName(tr("Newer review"));
    m_older->setAccessibleName(tr("Older review"));
    m_more->setAccessibleName(tr("Take in, take out, print"));
    m_more->setToolTip(m_more->accessibleName());
    m_menu->retranslate();
    sayTitle();
    arrange();
}

void WrittenPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// What is not on the screen does not follow.
void WrittenPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refreshPreview();
}

void WrittenPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ninefold::ui
