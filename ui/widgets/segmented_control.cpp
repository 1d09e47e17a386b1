// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>

#include <algorithm>

namespace ninefold::ui {

namespace {

class Segment final : public QRadioButton {
public:
    Segment(const ThemeSource& theme, QWidget* parent)
        : QRadioButton{parent}
        , m_theme{theme} {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics{boldFont()};
        return {metrics.horizontalAdvance(text()) + 2 * padding, metrics.height() + 14};
    }

    QSize minimumSizeHint() const override {
        const QFontMetrics metrics{boldFont()};
        int widest = 0;
        for (const QString& word : text().split(QLatin1Char(' ')))
            widest = std::max(widest, metrics.horizontalAdvance(word));
        return {widest + 2 * tightest, sizeHint().height()};
    }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override {
        const QRect space{0, 0, width - 2 * tightest, 1000};
        return QFontMetrics{boldFont()}.boundingRect(space, Qt::TextWordWrap, text()).height() + 14;
    }

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

    void paintEvent(QPaintEvent*) override {
        const Theme& theme = m_theme.theme();
        QStyleOptionButton option;
        initStyleOption(&option);
        const ControlState state{isEnabled(), underMouse(), isDown(), isChecked(), false};
        QPainter painter{this};
        const QRectF inside = QRectF{rect()}.adjusted(1, 1, -1, -1);
        if (isChecked() || underMouse())
            paintPanel(painter, inside, controlRadius - 1, controlGround(theme, state), Qt::transparent);
        if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
            paintFocusRing(painter, inside, controlRadius - 1, theme.accent);
        painter.setFont(isChecked() ? boldFont() : font());
        painter.setPen(!isEnabled() ? theme.faint : isChecked() ? theme.accent : theme.text);
        painter.drawText(rect().adjusted(tightest, 0, -tightest, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         text());
    }

private:
    static constexpr int padding = 12; // beside the text where there is room
    static constexpr int tightest = 3; // and where there is none

    [[nodiscard]] QFont boldFont() const {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }

    const ThemeSource& m_theme;
};

} // namespace

SegmentedControl::SegmentedControl(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme} {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

// Tab comes to the choice, also where it was not made by a press; to the first where there is none.
void SegmentedControl::placeTabStop() {
    const auto stop = static_cast<std::size_t>(std::max(current(), 0));
    for (std::size_t at = 0; at < m_segments.size(); ++at)
        m_segments[at]->setFocusPolicy(at == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void SegmentedControl::addSegment() {
    auto* segment = new Segment{m_theme, this};
    const int index = static_cast<int>(m_segments.size());
    segment->setObjectName(QStringLiteral("segment%1").arg(index));
    connect(segment, &QAbstractButton::toggled, this, [this, index](bool isChosen) {
        placeTabStop();
        if (isChosen && !signalsBlocked())
            Q_EMIT chosen(index);
    });
    connect(segment, &QAbstractButton::pressed, this,
            [this, segment] { m_wasChosen = segment->isChecked(); });
    connect(segment, &QAbstractButton::clicked, this, [this, index] {
        if (m_wasChosen)
            Q_EMIT pressedAgain(index);
        m_wasChosen = false;
    });
    layout()->addWidget(segment);
    segment->show(); // at once, for the focus; the layout shows it later
    m_segments.push_back(segment);
}

void SegmentedControl::setSegments(const QStringList& texts) {
    while (m_segments.size() > static_cast<std::size_t>(texts.size())) {
        m_segments.back()->deleteLater();
        m_segments.pop_back();
    }
    while (m_segments.size() < static_cast<std::size_t>(texts.size()))
        addSegment();
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        m_segments[i]->setText(texts[static_cast<qsizetype>(i)]);
        m_segments[i]->setAccessibleName(m_segments[i]->text());
    }
    placeTabStop();
}

int SegmentedControl::current() const {
    const auto found = std::find_if(m_segments.begin(), m_segments.end(),
                                    [](const QAbstractButton* segment) { return segment->isChecked(); });
    return found == m_segments.end() ? -1 : static_cast<int>(found - m_segments.begin());
}

void SegmentedControl::setCurrent(int index) {
    if (index == current())
        return;
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const QSignalBlocker quiet{m_segments[i]};
        // An auto-exclusive button cannot be unchecked while it is the chosen one.
        m_segments[i]->setAutoExclusive(false);
        m_segments[i]->setChecked(static_cast<int>(i) == index);
        m_segments[i]->setAutoExclusive(true);
        m_segments[i]->update();
    }
    placeTabStop();
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintPanel(painter, rect(), controlRadius, m_theme.theme().card, m_theme.theme().line);
}

} // namespace ninefold::ui
