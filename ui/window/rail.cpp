// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ninefold::ui {

namespace {

constexpr int margin = 8;

} // namespace

// One screen's button.
class Rail::Entry final : public QToolButton {
public:
    Entry(const ThemeSource& theme, QAction* action, Rail* parent)
        : QToolButton{parent}
        , m_theme{theme} {
        setDefaultAction(action);
        setObjectName(QStringLiteral("rail_") + action->objectName());
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(action, &QAction::changed, this, &Entry::rename);
        rename();
    }

    void setCompact(bool isCompact) {
        m_isCompact = isCompact;
        updateGeometry();
    }

    // The name is at its widest when it is checked.
    [[nodiscard]] int wordsWidth() const {
        return QFontMetrics{fontOf(font(), TypeStep::Small, QFont::DemiBold)}.horizontalAdvance(text());
    }

    QSize sizeHint() const override {
        const int words = m_isCompact ? 0 : QFontMetrics{label()}.height() + 3;
        return {48, 12 + side() + words + 12};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = m_theme.theme();
        QStyleOptionToolButton option;
        initStyleOption(&option);
        QPainter painter{this};
        if (isChecked())
            paintPanel(painter, rect(), 10, theme.accentGround, theme.accentGround);
        else if (underMouse())
            paintPanel(painter, rect(), 10, controlGround(theme, {true, true, isDown()}), Qt::transparent);
        if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
            paintFocusRing(painter, rect(), 10, theme.accent);
        const QRect picture{(width() - side()) / 2, m_isCompact ? (height() - side()) / 2 : 12, side(),
                            side()};
        icon().paint(&painter, picture, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
        if (m_isCompact)
            return;
        painter.setFont(label());
        painter.setPen(isChecked() ? theme.accent : theme.text);
        painter.drawText(QRect{0, picture.bottom() + 4, width(), QFontMetrics{label()}.height()},
                         Qt::AlignCenter, text());
    }

private:
    void rename() {
        setAccessibleName(text());
        setToolTip(tipOf(*defaultAction()));
        updateGeometry();
    }

    [[nodiscard]] int side() const { return fontMetrics().height() * 3 / 2; }

    [[nodiscard]] QFont label() const {
        return fontOf(font(), TypeStep::Small, isChecked() ? QFont::DemiBold : QFont::Normal);
    }

    const ThemeSource& m_theme;
    bool m_isCompact = false;
};

Rail::Rail(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_column{new QVBoxLayout{this}} {
    setObjectName(QStringLiteral("rail"));
    m_column->setContentsMargins(margin, 12, margin + 1, 12);
    m_column->setSpacing(6);
    m_column->addStretch(1);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Rail::addEntry(QAction* action, bool atFoot) {
    auto* entry = new Entry{m_theme, action, this};
    entry->setCompact(m_isCompact);
    m_entries.push_back(entry);
    if (atFoot)
        m_column->addWidget(entry);
    else
        m_column->insertWidget(m_aboveFoot++, entry);
    connect(action, &QAction::changed, this, &Rail::adaptWidth);
    adaptWidth();
}

void Rail::setCompact(bool isCompact) {
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    for (Entry* entry : m_entries)
        entry->setCompact(isCompact);
    adaptWidth();
}

void Rail::adaptWidth() {
    constexpr int compactWidth = 60;
    constexpr int usualWidth = 84;
    int width = m_isCompact ? compactWidth : usualWidth;
    for (const Entry* entry : m_entries)
        width = m_isCompact ? width : std::max(width, entry->wordsWidth() + 4 * margin);
    setFixedWidth(width);
}

void Rail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptWidth();
}

void Rail::paintEvent(QPaintEvent*) {
    const Theme& theme = m_theme.theme();
    QPainter painter{this};
    painter.fillRect(rect(), theme.rail);
    painter.fillRect(QRect{width() - 1, 0, 1, height()}, theme.line);
}

} // namespace ninefold::ui
