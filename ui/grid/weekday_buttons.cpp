// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/weekday_buttons.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace ninefold::ui {

namespace {

constexpr int buttonPadding = 3;
constexpr double radius = 7;

class DayButton final : public QToolButton {
public:
    DayButton(const ThemeSource& theme, const int& block, QWidget* parent)
        : QToolButton{parent}
        , m_theme{theme}
        , m_block{block} {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics{boldFont()};
        return {metrics.horizontalAdvance(text()) + 2 * buttonPadding, metrics.height() + 12};
    }
    QSize minimumSizeHint() const override { return {QFontMetrics{font()}.height(), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = m_theme.theme();
        const QRectF inside = QRectF{rect()}.adjusted(1, 1, -1, -1);
        const QColor hue = isEnabled() ? theme.hue(m_block) : theme.muted;
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter, inside, radius,
                   isChecked() ? hue : controlGround(theme, {isEnabled(), underMouse()}),
                   isChecked() ? hue : theme.line);
        if (hasFocus())
            paintFocusRing(painter, rect(), radius, isChecked() ? theme.text : theme.accent);
        painter.setFont(isChecked() ? boldFont() : fontOf(font(), TypeStep::Tiny));
        painter.setPen(isChecked() ? theme.onHue : isEnabled() ? theme.text : theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

    void keyPressEvent(QKeyEvent* event) override {
        const bool isAlong = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
        QWidget* next = event->key() == Qt::Key_Left ? previousInFocusChain() : nextInFocusChain();
        if (!isAlong)
            QToolButton::keyPressEvent(event);
        else if (next->parentWidget() == parentWidget())
            next->setFocus(Qt::TabFocusReason);
    }

private:
    [[nodiscard]] QFont boldFont() const { return fontOf(font(), TypeStep::Tiny, QFont::DemiBold); }

    const ThemeSource& m_theme;
    const int& m_block;
};

} // namespace

WeekdayButtons::WeekdayButtons(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent} {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int day = 1; day <= 7; ++day) {
        auto* button = new DayButton{theme, m_block, this};
        button->setObjectName(QStringLiteral("weekday%1").arg(day));
        connect(button, &QAbstractButton::clicked, this, [this, day] { Q_EMIT toggled(day); });
        row->addWidget(button, 1);
        m_days[static_cast<std::size_t>(day - 1)] = button;
    }
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void WeekdayButtons::show(Weekdays days, int block) {
    m_block = block;
    for (int day = 1; day <= 7; ++day)
        m_days[static_cast<std::size_t>(day - 1)]->setChecked(days.contains(day));
    update();
}

void WeekdayButtons::retranslate() {
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        QAbstractButton* button = m_days[static_cast<std::size_t>(day - 1)];
        button->setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        button->setToolTip(button->accessibleName());
    }
}

} // namespace ninefold::ui
