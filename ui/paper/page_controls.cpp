// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_controls.h"

#include "ui/widgets/hint_label.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int beforeRow = 10;

} // namespace

PageControls::PageControls(const ThemeSource& theme, const Printable& printable, QWidget* parent)
    : QWidget{parent}
    , m_printable{printable}
    , m_partName{new QLabel{this}}
    , m_part{new QComboBox{this}} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addParts();
    m_kind = addRow(theme, "pageKind");
    m_kind.name->setVisible(printable.kinds().size() > 1);
    m_kind.control->setVisible(printable.kinds().size() > 1);
    m_paper = addRow(theme, "paperSize");
    m_orientation = addRow(theme, "pageOrientation");
    m_format = addRow(theme, "pageFormat");
    m_hint = new HintLabel{theme, this};
    m_hint->setObjectName(QStringLiteral("pageFormatHint"));
    column->addWidget(m_hint);
    wire();
    retranslate();
}

void PageControls::addParts() {
    m_part->setObjectName(QStringLiteral("pagePart"));
    m_partName->setBuddy(m_part);
    const bool hasParts = !m_printable.parts().isEmpty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_partName, m_part}) {
        widget->setVisible(hasParts);
        if (hasParts)
            layout()->addWidget(widget);
    }
}

PageControls::Row PageControls::addRow(const ThemeSource& theme, const char* name) {
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    const Row row{new QLabel{this}, new SegmentedControl{theme, this}};
    row.control->setObjectName(QString::fromLatin1(name));
    if (column->count() > 0)
        column->addSpacing(beforeRow);
    column->addWidget(row.name);
    column->addWidget(row.control);
    return row;
}

void PageControls::wire() {
    connect(m_part, &QComboBox::activated, this, [this](int part) {
        m_choices.page.part = part;
        Q_EMIT changed();
    });
    connect(m_kind.control, &SegmentedControl::chosen, this, [this](int index) {
        m_choices.page.kind = m_printable.kinds()[static_cast<std::size_t>(index)].kind;
        Q_EMIT changed();
    });
    connect(m_paper.control, &SegmentedControl::chosen, this, [this](int index) {
        m_choices.page.paper = static_cast<PaperSize>(index);
        Q_EMIT changed();
    });
    connect(m_orientation.control, &SegmentedControl::chosen, this, [this](int index) {
        m_choices.page.orientation = index == 0 ? QPageLayout::Landscape : QPageLayout::Portrait;
        Q_EMIT changed();
    });
    connect(m_format.control, &SegmentedControl::chosen, this, [this](int index) {
        m_choices.format = static_cast<PageFormat>(index);
        showHint();
        Q_EMIT changed();
    });
}

void PageControls::setHasFormat(bool hasFormat) {
    m_format.name->setVisible(hasFormat);
    m_format.control->setVisible(hasFormat);
    m_hint->setVisible(hasFormat);
}

void PageControls::setChoices(const PageChoices& choices) {
    m_choices = choices;
    const auto kinds = m_printable.kinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const Printable::Kind& other) {
        return other.kind == choices.page.kind;
    });
    if (kind == kinds.end())
        m_choices.page.kind = kinds.front().kind;
    m_kind.control->setCurrent(kind == kinds.end() ? 0 : static_cast<int>(kind - kinds.begin()));
    m_part->setCurrentIndex(choices.page.part);
    m_paper.control->setCurrent(static_cast<int>(choices.page.paper));
    m_orientation.control->setCurrent(choices.page.orientation == QPageLayout::Landscape ? 0 : 1);
    m_format.control->setCurrent(static_cast<int>(choices.format));
    showHint();
    Q_EMIT changed();
}

void PageControls::showHint() {
    const std::array hints{tr("Sharp at any size; its texts can be found and copied."),
                           tr("A picture for messages and documents."),
                           tr("Sharp at any size, for drawing programs and the web.")};
    m_hint->setText(hints[static_cast<std::size_t>(m_choices.format)]);
}

void PageControls::nameParts() {
    const QSignalBlocker quiet{m_part};
    m_partName->setText(m_printable.partName());
    m_part->setAccessibleName(m_partName->text());
    m_part->clear();
    m_part->addItems(m_printable.parts());
    m_part->setCurrentIndex(m_choices.page.part);
}

void PageControls::retranslate() {
    nameParts();
    m_kind.name->setText(tr("What it shows"));
    QStringList kinds;
    for (const Printable::Kind& kind : m_printable.kinds())
        kinds.append(kind.name);
    m_kind.control->setSegments(kinds);
    m_paper.name->setText(tr("Paper"));
    m_paper.control->setSegments({QStringLiteral("A4"), QStringLiteral("A3")});
    m_orientation.name->setText(tr("Orientation"));
    m_orientation.control->setSegments({tr("Landscape"), tr("Portrait")});
    m_format.name->setText(tr("Format"));
    m_format.control->setSegments({QStringLiteral("PDF"), QStringLiteral("PNG"), QStringLiteral("SVG")});
    for (const Row& row : {m_kind, m_paper, m_orientation, m_format})
        row.control->setAccessibleName(row.name->text());
    showHint();
}

} // namespace ninefold::ui
