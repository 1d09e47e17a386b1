// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emoji_runs.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr char16_t asEmoji = 0xFE0F;
constexpr char16_t joiner = 0x200D;
constexpr char16_t keycap = 0x20E3;

// A digit becomes a key only where nothing stands between it and its cap.
QString withWholeKeycaps(QString line) {
    return line.replace(QString{QChar{asEmoji}} + QChar{keycap}, QString{QChar{keycap}});
}

// Whether a character that people see as one is to be shown as an emoji although other fonts have it, or its
// parts, too: a heart, a key, a runner who is a woman.
bool isEmoji(const QString& cluster) {
    if (cluster.contains(QChar{asEmoji}) || cluster.contains(QChar{keycap}))
        return true;
    const uint first = cluster.front().isHighSurrogate() && cluster.size() > 1
                           ? QChar::surrogateToUcs4(cluster.at(0), cluster.at(1))
                           : cluster.front().unicode();
    return cluster.contains(QChar{joiner}) && QChar::category(first) == QChar::Symbol_Other;
}

} // namespace

bool hasSplitEmoji(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        return unit == QChar{asEmoji} || unit == QChar{joiner} || unit == QChar{keycap};
    });
}

EmojiLine withEmoji(const QString& line) {
    EmojiLine whole{withWholeKeycaps(line), {}};
    QTextBoundaryFinder clusters{QTextBoundaryFinder::Grapheme, whole.text};
    int from = 0;
    for (auto to = clusters.toNextBoundary(); to > 0; to = clusters.toNextBoundary()) {
        const QString cluster = whole.text.mid(from, to - from);
        if (isEmoji(cluster)) {
            QTextLayout::FormatRange range;
            range.start = from;
            range.length = static_cast<int>(cluster.size());
            range.format.setFontFamilies(QStringList{QStringLiteral("Noto Color Emoji")});
            whole.formats.append(range);
        }
        from = static_cast<int>(to);
    }
    return whole;
}

void layOutWithEmoji(QTextLayout& layout, const QString& line, const QFont& font,
                     Qt::LayoutDirection direction) {
    const EmojiLine whole = withEmoji(line);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setFont(font);
    layout.setText(whole.text);
    layout.setTextOption(option);
    layout.setFormats(whole.formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(only.naturalTextWidth());
    layout.endLayout();
}

} // namespace ninefold::ui
