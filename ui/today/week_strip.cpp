// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/week_strip.h"

#include "core/progress/rational.h"
#include "ui/text/day_text.h"
#include "ui/text/words.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/row_layout.h"
#include "ui/today/stamps.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ninefold::ui {

// One day as a button that stays down while it is the one on the screen.
class WeekStrip::Day final : public QAbstractButton {
public:
    Day(const ThemeSource& theme, QWidget* parent)
        : QAbstractButton{parent}
        , m_theme{theme} {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    }

    void show(const StripDay& day, bool isShown, QDate today) {
        const bool isFillAlone = day.date == m_day.date && isShown == isChecked() && today == m_today;
        if (isFillAlone && day == m_day)
            return;
        m_day = day;
        m_today = today;
        setChecked(isShown);
        setFocusPolicy(isShown ? Qt::StrongFocus : Qt::ClickFocus);
        if (!isFillAlone)
            m_dateText = dateText();
        rename();
        update(isFillAlone ? trackPixels() : rect());
    }

    void retranslate() {
        if (!m_day.date.isValid())
            return;
        m_dateText = dateText();
        rename();
        update();
    }

    [[nodiscard]] QDate date() const { return m_day.date; }

    QSize sizeHint() const override {
        return {static_cast<int>(36 * unit()), static_cast<int>(22 * unit()) +
                                                   QFontMetrics{small()}.height() +
                                                   QFontMetrics{number()}.height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                             event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        if (isArrow)
            event->ignore(); // the strip's
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent* event) override {
        const Theme& theme = m_theme.theme();
        QPainter painter{this};
        const bool isFillAlone = trackPixels().contains(event->rect());
        if (isChecked() && isFillAlone) // its corners are elsewhere
            painter.fillRect(event->rect(), theme.accentGround);
        else if (isChecked())
            paintPanel(painter, rect(), controlRadius, theme.accentGround, theme.accentGround);
        else if (underMouse())
            paintPanel(painter, rect(), controlRadius, controlGround(theme, {true, true, isDown()}),
                       Qt::transparent);
        if (hasFocus())
            paintFocusRing(painter, rect(), controlRadius, theme.accent);
        if (!isFillAlone)
            paintWords(painter, theme);
        paintFill(painter, theme);
    }

private:
    [[nodiscard]] QString dateText() const {
        const QString heading = headingText(m_day.date, m_today);
        return m_day.date == m_today ? QStringLiteral("%1 · %2").arg(heading, WeekStrip::tr("today"))
                                     : heading;
    }

    void rename() {
        QStringList parts{m_dateText};
        if (m_day.isResting)
            parts.append(markText(Mark::Resting));
        if (m_day.score)
            parts.append(WeekStrip::tr("%1% done").arg(percentOf(m_day.score->rate())));
        setAccessibleName(parts.join(QStringLiteral(" · ")));
        setToolTip(isChecked() ? WeekStrip::tr("%1\nPress again to see what its number was counted from")
                                     .arg(accessibleName())
                               : accessibleName());
    }

    void paintWords(QPainter& painter, const Theme& theme) const {
        const int first = QFontMetrics{small()}.height();
        const int second = QFontMetrics{number()}.height();
        const int top = static_cast<int>(6 * unit());
        painter.setFont(small());
        painter.setPen(isChecked() ? theme.text : theme.muted);
        painter.drawText(QRect{0, top, width(), first}, Qt::AlignCenter,
                         QLocale{}.dayName(m_day.date.dayOfWeek(), QLocale::ShortFormat));
        painter.setFont(number());
        painter.setPen(m_day.date == m_today  ? theme.accent
                       : m_day.date > m_today ? theme.muted
                                              : theme.text);
        painter.drawText(QRect{0, top + first, width(), second}, Qt::AlignCenter,
                         QString::number(m_day.date.day()));
    }

    [[nodiscard]] QRectF track() const {
        const double high = 4 * unit();
        const double inside = std::min(18.0, width() / 6.0);
        return {inside, height() - 7 * unit() - high / 2, width() - 2 * inside, high};
    }

    [[nodiscard]] QRect trackPixels() const { return track().toAlignedRect(); }

    // A hairline would be lost on the accent's ground.
    [[nodiscard]] static QColor emptyOnAccent(const Theme& theme) {
        QColor colour = theme.faint;
        colour.setAlphaF(0.4F);
        return colour;
    }

    void paintFill(QPainter& painter, const Theme& theme) {
        const QRectF track = this->track();
        const double high = track.height();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (m_day.isResting) {
            painter.setPen(QPen{theme.muted, 1.4, Qt::DotLine});
            painter.drawLine(QPointF{track.left(), track.center().y()},
                             QPointF{track.right(), track.center().y()});
            return;
        }
        const QColor empty = isChecked() ? emptyOnAccent(theme) : theme.line;
        m_track.paint(painter, track, {empty.rgba()}, [&](QPainter& p, const QRectF& place) {
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(Qt::NoPen);
            p.setBrush(empty);
            p.drawRoundedRect(place, high / 2, high / 2);
        });
        if (!m_day.score || m_day.score->rate() == 0)
            return;
        const double share = static_cast<double>(m_day.score->rate());
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF{track.topLeft(), QSizeF{std::max(high, track.width() * share), high}},
                                high / 2, high / 2);
    }

    [[nodiscard]] double unit() const { return unitOf(font()); }
    [[nodiscard]] QFont small() const { return fontOf(font(), TypeStep::Small); }
    [[nodiscard]] QFont number() const { return fontOf(font(), TypeStep::Lead, QFont::DemiBold); }

    const ThemeSource& m_theme;
    StripDay m_day;
    QDate m_today;
    QString m_dateText;
    Stamps m_track; ///< what is filled
};

WeekStrip::WeekStrip(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_days{} {
    setObjectName(QStringLiteral("weekStrip"));
    QSizePolicy room = sizePolicy();
    room.setRetainSizeWhenHidden(true); // what stands beside the week stays there
    setSizePolicy(room);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        m_days[i] = new Day{theme, this};
        m_days[i]->setObjectName(QStringLiteral("weekDay%1").arg(i + 1));
        connect(m_days[i], &QAbstractButton::clicked, this, [this, i] {
            const bool isShown = m_days[i]->date() == m_shown;
            m_days[i]->setChecked(isShown); // it goes down when the day is shown
            if (isShown)
                Q_EMIT whyWanted(m_days[i]);
            else
                Q_EMIT dayChosen(m_days[i]->date());
        });
        row->addWidget(m_days[i]);
    }
    retranslate();
}

void WeekStrip::show(const std::vector<StripDay>& week, QDate shown, QDate today) {
    const bool hadFocus =
        std::any_of(m_days.begin(), m_days.end(), [](const Day* day) { return day->hasFocus(); });
    m_shown = shown;
    setVisible(week.size() == m_days.size());
    if (week.size() != m_days.size())
        return;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const bool isShown = week[i].date == shown;
        m_days[i]->show(week[i], isShown, today);
        if (isShown && hadFocus)
            m_days[i]->setFocus();
    }
}

void WeekStrip::retranslate() {
    setAccessibleName(tr("Days of the week"));
    for (Day* day : m_days)
        day->retranslate();
}

void WeekStrip::keyPressEvent(QKeyEvent* event) {
    constexpr int week = 7;
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT dayChosen(m_shown.addDays(-1));
    case Qt::Key_Right:
        return Q_EMIT dayChosen(m_shown.addDays(1));
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        return Q_EMIT dayChosen(m_shown.addDays(-week));
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        return Q_EMIT dayChosen(m_shown.addDays(week));
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
