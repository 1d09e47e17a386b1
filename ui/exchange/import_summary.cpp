// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_summary.h"

#include "ui/exchange/cell_fate_look.h"
#include "ui/theme/theme_source.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace ninefold::ui {

namespace {

constexpr int markSize = 14;
constexpr int mostLeftOutShown = 1000;
constexpr int longestLine = 200;

} // namespace

ImportSummary::ImportSummary(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_brings{new QLabel{this}}
    , m_why{new QLabel{this}}
    , m_leftOutHeading{new QLabel{this}}
    , m_leftOut{new QListWidget{this}} {
    for (const CellFate fate :
         {CellFate::New, CellFate::Replaced, CellFate::Cleared, CellFate::Kept, CellFate::Unchanged})
        m_lines.push_back({fate, new QLabel{this}, new QLabel{this}});
    m_brings->setObjectName(QStringLiteral("importBrings"));
    m_leftOut->setObjectName(QStringLiteral("importLeftOut"));
    build();
    showMarks();
    connect(&theme, &ThemeSource::changed, this, &ImportSummary::showMarks);
    retranslate();
}

void ImportSummary::build() {
    QFont heading; // its size stays the application's, whatever that becomes
    heading.setWeight(QFont::DemiBold);
    m_brings->setFont(heading);
    m_leftOutHeading->setFont(heading);
    for (QLabel* label : {m_brings, m_why, m_leftOutHeading})
        label->setWordWrap(true);
    m_leftOut->setWordWrap(true);
    m_leftOut->setMinimumHeight(72);
    m_leftOut->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_leftOut->setResizeMode(QListView::Adjust);
    m_leftOutHeading->setBuddy(m_leftOut);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_brings);
    column->addWidget(m_why);
    for (const Line& line : m_lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        line.mark->setFixedWidth(markSize);
        row->addWidget(line.mark);
        row->addWidget(line.text, 1);
        column->addLayout(row);
    }
    column->addSpacing(4);
    column->addWidget(m_leftOutHeading);
    column->addWidget(m_leftOut, 1);
    column->addStretch(); // takes the rest where nothing was left out
}

void ImportSummary::showMarks() {
    for (const Line& line : m_lines) {
        const auto mark = markOf(line.fate);
        line.mark->setPixmap(mark ? themedIcon(m_theme, *mark).pixmap(markSize) : QPixmap{});
    }
}

void ImportSummary::showDraft(const ImportDraft& draft) {
    int subGoals = 0;
    int actions = 0;
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        const int one = draft.grid().at(place).isEmpty() ? 0 : 1;
        (place.isAction() ? actions : subGoals) += place.isCore() ? 0 : one;
    }
    m_brings->setText(
        tr("%1, %2").arg(tr("%n action(s)", nullptr, actions), tr("%n sub-goal(s)", nullptr, subGoals)));
    m_why->setText(tr("Why: %1").arg(draft.grid().why.left(longestLine)));
    m_why->setVisible(!draft.grid().why.isEmpty());
    const auto text = [&](CellFate fate) {
        const int n = draft.count(fate);
        switch (fate) {
        case CellFate::New:
            return tr("%n cell(s) get a text", nullptr, n);
        case CellFate::Replaced:
            return tr("%n cell(s) get another text", nullptr, n);
        case CellFate::Cleared:
            return tr("%n cell(s) are cleared; what has records is ended and kept", nullptr, n);
        case CellFate::Kept:
            return tr("%n cell(s) keep their text instead of the list’s", nullptr, n);
        case CellFate::Unchanged:
        case CellFate::Empty:
            break;
        }
        return tr("%n cell(s) stay as they are", nullptr, n);
    };
    for (const Line& line : m_lines) {
        const bool isThere = draft.count(line.fate) > 0;
        line.text->setText(text(line.fate));
        line.text->setWordWrap(true);
        line.text->setVisible(isThere);
        line.mark->setVisible(isThere);
    }
    showLeftOut(draft);
}

void ImportSummary::showLeftOut(const ImportDraft& draft) {
    const auto reason = [](LeftOutReason why) {
        switch (why) {
        case LeftOutReason::TooDeep:
            return tr("deeper than an action");
        case LeftOutReason::PlainText:
            return tr("neither a heading nor an item");
        case LeftOutReason::OtherWins:
            break;
        }
        return tr("the sub-goal’s other text wins");
    };
    const std::vector<LeftOut>& leftOut = draft.leftOut();
    m_leftOut->clear();
    for (std::size_t i = 0; i < leftOut.size() && i < mostLeftOutShown; ++i) {
        const QString line = draft.format() == ListFormat::Table ? tr("Row %1") : tr("Line %1");
        m_leftOut->addItem(tr("%1: “%2” (%3)")
                               .arg(line.arg(leftOut[i].line), leftOut[i].text.left(longestLine),
                                    reason(leftOut[i].reason)));
    }
    m_leftOutHeading->setText(tr("%n line(s) left out", nullptr, static_cast<int>(leftOut.size())));
    m_leftOutHeading->setVisible(!leftOut.empty());
    m_leftOut->setVisible(!leftOut.empty());
}

void ImportSummary::retranslate() {
    m_leftOut->setAccessibleName(tr("What is left out, and why"));
}

} // namespace ninefold::ui
