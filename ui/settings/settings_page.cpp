// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/session/planner_session.h"
#include "ui/settings/order_picture.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/text/words.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace ninefold::ui {

namespace {

constexpr int pageWidth = 800;
constexpr int controlWidth = 340;
constexpr int minutesBetween = 30;
const QTime latestDayStart{12, 0};

constexpr std::array cellOrders{CellOrder::Rows, CellOrder::Top, CellOrder::Bottom, CellOrder::Letters};

} // namespace

SettingsPage::SettingsPage(const ThemeSource& theme, Settings& settings, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_settings{settings}
    , m_language{new QComboBox{this}}
    , m_themes{new SegmentedControl{theme, this}}
    , m_fontSize{new QComboBox{this}}
    , m_motion{new QCheckBox{this}}
    , m_order{new QComboBox{this}}
    , m_orderPicture{new OrderPicture{theme, this}}
    , m_dayStart{new QComboBox{this}}
    , m_tray{new QCheckBox{this}}
    , m_reminders{new QCheckBox{this}}
    , m_login{new QCheckBox{this}}
    , m_runs{new QCheckBox{this}}
    , m_focus{new QSpinBox{this}}
    , m_strip{new QCheckBox{this}}
    , m_file{new QLineEdit{this}}
    , m_showFile{new QPushButton{this}}
    , m_backups{new QLineEdit{this}}
    , m_showBackups{new QPushButton{this}}
    , m_restore{new QPushButton{this}}
    , m_notEncrypted{new HintLabel{theme, this}} {
    setObjectName(QStringLiteral("settingsPage"));
    build();
    retranslate();
    showSettings();
    showDesktop();
    showDayStart();
    wire();
}

void SettingsPage::build() {
    const std::vector<std::pair<QWidget*, const char*>> names{
        {m_language, "language"},   {m_themes, "theme"},
        {m_fontSize, "fontSize"},   {m_motion, "motion"},
        {m_order, "cellOrder"},     {m_orderPicture, "orderPicture"},
        {m_dayStart, "dayStart"},   {m_tray, "tray"},
        {m_reminders, "reminders"}, {m_login, "startAtLogin"},
        {m_dayStart, "dayStart"},   {m_runs, "showRuns"},
        {m_focus, "focusMinutes"},  {m_strip, "focusStripShown"},
        {m_file, "plannerPath"},    {m_showFile, "showFile"},
        {m_backups, "backupsPath"}, {m_showBackups, "showBackups"},
        {m_restore, "restore"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));

    auto* area = new QScrollArea{this};
    area->setObjectName(QStringLiteral("settingsScroll"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto* page = new QWidget;
    auto* sides = new QHBoxLayout{page};
    sides->setContentsMargins(20, 20, 20, 20);
    auto* column = new QWidget{page};
    column->setMaximumWidth(pageWidth);
    sides->addWidget(column, 1);
    sides->setAlignment(Qt::AlignHCenter);
    auto* cards = new QVBoxLayout{column};
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(16);
    buildLook(*cards);
    buildGrid(*cards);
    buildToday(*cards);
    buildDesktop(*cards);
    buildFile(*cards);
    cards->addStretch(1);
    area->setWidget(page);
}

QVBoxLayout* SettingsPage::addCard(QVBoxLayout& page, QLabel*& heading) {
    auto* card = new CardFrame{m_theme, this};
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(16);
    heading = new QLabel{card};
    column->addWidget(heading);
    page.addWidget(card);
    return column;
}

SettingsPage::Row SettingsPage::addRow(QVBoxLayout& card, QWidget* control, QWidget* beside) {
    Row row{new QLabel{this}, new HintLabel{m_theme, this}};
    row.name->setBuddy(control);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(row.name);
    words->addWidget(row.hint);
    words->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addLayout(words, 1);
    if (beside)
        line->addWidget(beside);
    control->setMinimumWidth(controlWidth);
    line->addWidget(control, 0, Qt::AlignVCenter);
    card.addLayout(line);
    return row;
}

void SettingsPage::buildLook(QVBoxLayout& page) {
    m_language->addItem(QString{}, QString{});
    for (const QString& code : Language::all())
        m_language->addItem(Language::nameOf(code), code);
    for (const int percent : Settings::fontSizes)
        m_fontSize->addItem(QString{}, percent);
    QVBoxLayout* card = addCard(page, m_lookHeading);
    m_languageRow = addRow(*card, m_language);
    m_themeRow = addRow(*card, m_themes);
    m_fontRow = addRow(*card, m_fontSize);
    m_motionRow = addRow(*card, m_motion);
}

void SettingsPage::buildGrid(QVBoxLayout& page) {
    for (const CellOrder order : cellOrders)
        m_order->addItem(QString{}, static_cast<int>(order));
    for (QTime time{0, 0}; time <= latestDayStart; time = time.addSecs(minutesBetween * 60))
        m_dayStart->addItem(QString{}, time);
    QVBoxLayout* card = addCard(page, m_gridHeading);
    m_orderRow = addRow(*card, m_order, m_orderPicture);
    m_dayStartRow = addRow(*card, m_dayStart);
}

void SettingsPage::buildDesktop(QVBoxLayout& page) {
    QVBoxLayout* card = addCard(page, m_desktopHeading);
    m_trayRow = addRow(*card, m_tray);
    m_remindersRow = addRow(*card, m_reminders);
    m_loginRow = addRow(*card, m_login);
}

void SettingsPage::buildToday(QVBoxLayout& page) {
    constexpr int step = 5;
    m_focus->setRange(Settings::fewestFocusMinutes, Settings::mostFocusMinutes);
    m_focus->setSingleStep(step);
    QVBoxLayout* card = addCard(page, m_todayHeading);
    m_runsRow = addRow(*card, m_runs);
    m_focusRow = addRow(*card, m_focus);
    m_stripRow = addRow(*card, m_strip);
}

void SettingsPage::buildFile(QVBoxLayout& page) {
    QVBoxLayout* card = addCard(page, m_fileHeading);
    const auto addPath = [&](QLineEdit* path, const std::vector<QPushButton*>& buttons) {
        Row row{new QLabel{this}, new HintLabel{m_theme, this}};
        row.name->setBuddy(path);
        path->setReadOnly(true);
        auto* line = new QHBoxLayout;
        line->addWidget(path, 1);
        for (QPushButton* button : buttons)
            line->addWidget(button);
        auto* column = new QVBoxLayout;
        column->setSpacing(6);
        column->addWidget(row.name);
        column->addLayout(line);
        column->addWidget(row.hint);
        card->addLayout(column);
        return row;
    };
    m_fileRow = addPath(m_file, {m_showFile});
    m_backupsRow = addPath(m_backups, {m_showBackups, m_restore});
    card->addWidget(m_notEncrypted);
}

void SettingsPage::wire() {
    wireChoices();
    wireDesktop();
    connect(m_showFile, &QAbstractButton::clicked, this, &SettingsPage::showFileWanted);
    connect(m_showBackups, &QAbstractButton::clicked, this, &SettingsPage::showBackupsWanted);
    connect(m_restore, &QAbstractButton::clicked, this, &SettingsPage::restoreWanted);
    connect(&m_settings, &Settings::appearanceChanged, this, &SettingsPage::showSettings);
    connect(&m_settings, &Settings::cellOrderChanged, this, &SettingsPage::showSettings);
    connect(&m_settings, &Settings::languageChanged, this, &SettingsPage::showSettings);
    connect(&m_settings, &Settings::todayChanged, this, &SettingsPage::showSettings);
}

void SettingsPage::wireChoices() {
    connect(m_language, &QComboBox::activated, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(m_themes, &SegmentedControl::chosen, this,
            [this](int index) { m_settings.setTheme(static_cast<ThemeChoice>(index)); });
    connect(m_fontSize, &QComboBox::activated, this,
            [this] { m_settings.setFontPercent(m_fontSize->currentData().toInt()); });
    connect(m_motion, &QCheckBox::clicked, &m_settings, &Settings::setReducesMotion);
    connect(m_order, &QComboBox::activated, this,
            [this] { m_settings.setCellOrder(static_cast<CellOrder>(m_order->currentData().toInt())); });
    connect(m_dayStart, &QComboBox::activated, this, &SettingsPage::changeDayStart);
    connect(m_runs, &QCheckBox::clicked, &m_settings, &Settings::setShowsRuns);
    connect(m_focus, &QSpinBox::valueChanged, &m_settings, &Settings::setFocusMinutes);
    connect(m_strip, &QCheckBox::clicked, &m_settings, &Settings::setShowsFocusStrip);
}

void SettingsPage::wireDesktop() {
    connect(m_tray, &QCheckBox::clicked, &m_settings, &Settings::setUsesTray);
    connect(m_reminders, &QCheckBox::clicked, &m_settings, &Settings::setReminds);
    connect(m_login, &QCheckBox::clicked, this, [this](bool starts) {
        if (const auto written = m_settings.setStartsAtLogin(starts); !written)
            Q_EMIT errorRaised(written.error());
    });
    connect(&m_settings, &Settings::desktopChanged, this, &SettingsPage::showDesktop);
}

void SettingsPage::setSession(PlannerSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &PlannerSession::changed, this, &SettingsPage::showDayStart);
    showDayStart();
}

void SettingsPage::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    showDayStart();
}

void SettingsPage::setFile(const QString& path, const QString& backups) {
    m_file->setText(QDir::toNativeSeparators(path));
    m_backups->setText(QDir::toNativeSeparators(backups));
    m_file->setCursorPosition(0);
    m_backups->setCursorPosition(0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_file, m_showFile, m_backups, m_showBackups, m_restore})
        widget->setEnabled(!path.isEmpty());
}

void SettingsPage::changeDayStart(int index) {
    if (!m_session)
        return;
    if (const auto changed = m_session->setDayStart(m_dayStart->itemData(index).toTime()); !changed)
        Q_EMIT errorRaised(changed.error());
    showDayStart();
}

void SettingsPage::showDayStart() {
    m_dayStart->setEnabled(m_session && !m_isReadOnly);
    const QTime time = m_session ? m_session->planner().settings().dayStart
                                 : PlannerSettings{PlannerSettings::onlyId()}.dayStart;
    int index = m_dayStart->findData(time);
    if (index < 0) {
        m_dayStart->addItem(QLocale{}.toString(time, QLocale::ShortFormat), time);
        index = m_dayStart->count() - 1;
    }
    m_dayStart->setCurrentIndex(index);
}

void SettingsPage::showDesktop() {
    m_tray->setChecked(m_settings.usesTray());
    m_reminders->setChecked(m_settings.reminds());
    m_login->setChecked(m_settings.autostart().isOn());
    m_login->setEnabled(m_settings.autostart().isPossible());
}

void SettingsPage::showSettings() {
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_themes->setCurrent(static_cast<int>(m_settings.theme()));
    m_fontSize->setCurrentIndex(std::max(0, m_fontSize->findData(m_settings.fontPercent())));
    m_motion->setChecked(m_settings.reducesMotion());
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_settings.cellOrder())));
    m_orderPicture->setOrder(m_settings.cellOrder());
    m_runs->setChecked(m_settings.showsRuns());
    m_focus->setValue(m_settings.focusMinutes());
    m_strip->setChecked(m_settings.showsFocusStrip());
    for (QLabel* heading : {m_lookHeading, m_gridHeading, m_todayHeading, m_desktopHeading, m_fileHeading})
        heading->setFont(fontOf(font(), TypeStep::Lead, QFont::DemiBold));
}

} // namespace ninefold::ui
