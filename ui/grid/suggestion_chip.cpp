// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/suggestion_chip.h"

#include "ui/grid/suggestion_text.h"
#include "ui/widgets/hint_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

namespace ninefold::ui {

namespace {

QString keyText() {
    return QKeySequence{acceptKey}.toString(QKeySequence::NativeText);
}

} // namespace

SuggestionChip::SuggestionChip(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_words{new HintLabel{theme, this}}
    , m_accept{new QPushButton{this}} {
    setObjectName(QStringLiteral("suggestion"));
    m_words->setObjectName(QStringLiteral("suggestionWords"));
    m_accept->setObjectName(QStringLiteral("acceptSuggestion"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_accept, 0, Qt::AlignTop);
    connect(m_accept, &QPushButton::clicked, this, &SuggestionChip::accepted);
    offer(std::nullopt);
}

void SuggestionChip::offer(const std::optional<KindSuggestion>& suggestion) {
    m_suggestion = suggestion;
    retranslate();
    setVisible(m_suggestion.has_value());
}

void SuggestionChip::retranslate() {
    m_words->setText(m_suggestion ? wordsOf(*m_suggestion) : QString{});
    m_accept->setText(acceptText());
    m_accept->setAccessibleName(m_suggestion ? tr("Count as %1").arg(suggestionText(*m_suggestion))
                                             : m_accept->text());
    m_accept->setToolTip(QStringLiteral("%1 (%2)").arg(m_accept->accessibleName(), keyText()));
}

QString SuggestionChip::wordsOf(const KindSuggestion& suggestion) {
    return tr("Reads like: %1").arg(suggestionText(suggestion));
}

QString SuggestionChip::acceptText() {
    return tr("Count it so") + QStringLiteral("  ") + keyText();
}

void SuggestionChip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
