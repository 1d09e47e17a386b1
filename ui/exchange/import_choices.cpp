// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_choices.h"

#include "core/exchange/text_encoding.h"
#include "ui/text/words.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ninefold::ui {

namespace {

constexpr int shortestChoice = 12;
constexpr std::array formats{ListFormat::Outline, ListFormat::Markdown, ListFormat::Table, ListFormat::Json};
constexpr std::array orders{CellOrder::Rows, CellOrder::Top, CellOrder::Bottom, CellOrder::Letters};

bool isAboutEncodings(const std::optional<Error>& error) {
    return error &&
           (error->code == ErrorCode::EncodingAmbiguous || error->code == ErrorCode::EncodingUnknown);
}

bool isAboutSubGoals(const std::optional<Error>& error) {
    return error && error->code == ErrorCode::TableDisagrees;
}

template <class T> int indexIn(const T& list, typename T::value_type value) {
    return static_cast<int>(std::find(list.begin(), list.end(), value) - list.begin());
}

} // namespace

ImportChoices::ImportChoices(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_format{new QComboBox{this}}
    , m_encoding{new QComboBox{this}}
    , m_order{new QComboBox{this}}
    , m_preference{new SegmentedControl{theme, this}}
    , m_mode{new SegmentedControl{theme, this}}
    , m_year{new QComboBox{this}} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_yearRow = addRow(m_year, "importYear");
    m_formatRow = addRow(m_format, "importFormat");
    m_encodingRow = addRow(m_encoding, "importEncoding");
    m_orderRow = addRow(m_order, "importOrder");
    m_preferenceRow = addRow(m_preference, "importPreference");
    m_modeRow = addRow(m_mode, "importMode");
    for (std::size_t i = 0; i < formats.size(); ++i)
        m_format->addItem(QString{});
    for (std::size_t i = 0; i < orders.size(); ++i)
        m_order->addItem(QString{});
    for (const QString& encoding : offeredEncodings())
        m_encoding->addItem(QString{}, encoding);
    wire();
    retranslate();
}

ImportChoices::Row ImportChoices::addRow(QWidget* control, const char* name) {
    control->setObjectName(QString::fromLatin1(name));
    if (auto* list = qobject_cast<QComboBox*>(control)) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(shortestChoice);
    }
    auto* label = new QLabel{this};
    label->setWordWrap(true);
    label->setBuddy(control);
    layout()->addWidget(label);
    layout()->addWidget(control);
    return {label, control};
}

void ImportChoices::wire() {
    connect(m_format, &QComboBox::activated, this, [this](int index) {
        m_options.format = formats[static_cast<std::size_t>(index)];
        Q_EMIT optionsChosen(m_options);
    });
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        m_options.encoding = m_encoding->itemData(index).toString();
        Q_EMIT optionsChosen(m_options);
    });
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        m_options.order = orders[static_cast<std::size_t>(index)];
        Q_EMIT optionsChosen(m_options);
    });
    connect(m_preference, &SegmentedControl::chosen, this, [this](int index) {
        m_options.preference = index == 0 ? TablePreference::Ring : TablePreference::Centre;
        Q_EMIT optionsChosen(m_options);
    });
    connect(m_mode, &SegmentedControl::chosen, this, [this](int index) {
        Q_EMIT modeChosen(index == 0 ? ImportMode::Replace : ImportMode::FillEmpty);
    });
    connect(m_year, &QComboBox::activated, this,
            [this](int index) { Q_EMIT yearChosen(m_year->itemData(index).toInt()); });
}

void ImportChoices::showDraft(const ImportDraft& draft) {
    m_options = draft.options();
    const bool isList = draft.format() == ListFormat::Outline || draft.format() == ListFormat::Markdown;
    m_format->setCurrentIndex(indexIn(formats, draft.format()));
    m_order->setCurrentIndex(indexIn(orders, m_options.order));
    m_preference->setCurrent(m_options.preference ? static_cast<int>(*m_options.preference) : -1);
    m_mode->setCurrent(draft.mode() == ImportMode::Replace ? 0 : 1);
    showEncodings(draft);
    m_year->clear();
    for (const int year : draft.years())
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_year->findData(draft.shownYear()));

    const bool isReadable = draft.hasSource() && !isAboutEncodings(draft.error());
    showRow(m_yearRow, draft.isDocument() && draft.years().size() > 1);
    showRow(m_formatRow, isReadable);
    showRow(m_orderRow, isReadable && isList);
    showRow(m_preferenceRow, isAboutSubGoals(draft.error()) || m_options.preference);
    showRow(m_modeRow, isReadable && !draft.error() && draft.hasContent() && !draft.isDocument());
}

void ImportChoices::showEncodings(const ImportDraft& draft) {
    m_encoding->setCurrentIndex(m_encoding->findData(m_options.encoding));
    showRow(m_encodingRow,
            draft.isFile() && (isAboutEncodings(draft.error()) || !m_options.encoding.isEmpty()));
}

void ImportChoices::setRow(const Row& row, const QString& name) {
    row.name->setText(name);
    row.control->setAccessibleName(name);
}

void ImportChoices::showRow(const Row& row, bool isVisible) {
    row.name->setVisible(isVisible);
    row.control->setVisible(isVisible);
}

void ImportChoices::retranslate() {
    setRow(m_formatRow, tr("Read as"));
    setRow(m_encodingRow, tr("Written in"));
    setRow(m_orderRow, tr("Children are numbered"));
    setRow(m_preferenceRow, tr("Where a sub-goal is written twice, take it from"));
    setRow(m_modeRow, tr("Cells that have a text"));
    setRow(m_yearRow, tr("Year shown"));
    const std::array formatNames{tr("Indented outline"), tr("Markdown"), tr("Table, 9 × 9"),
                                 tr("JSON document")};
    for (std::size_t i = 0; i < formats.size(); ++i)
        m_format->setItemText(static_cast<int>(i), formatNames[i]);
    for (std::size_t i = 0; i < orders.size(); ++i)
        m_order->setItemText(static_cast<int>(i), orderText(orders[i]));
    m_preference->setSegments({tr("Middle block"), tr("Own block")});
    m_mode->setSegments({tr("Replace"), tr("Keep")});
    m_encoding->setPlaceholderText(tr("Choose…"));
    for (int i = 0; i < m_encoding->count(); ++i) {
        const QString code = m_encoding->itemData(i).toString();
        const QString name = i == 0 ? tr("Korean (%1)") : i == 1 ? tr("Japanese (%1)") : QStringLiteral("%1");
        m_encoding->setItemText(i, name.arg(code));
    }
}

} // namespace ninefold::ui
