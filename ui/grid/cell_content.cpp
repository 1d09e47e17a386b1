// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_content.h"

#include "core/exchange/list_marks.h"
#include "ui/models/grid_model.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace ninefold::ui {

namespace {

const QString cellFormat = QStringLiteral("application/x-ninefold-cell");
const QString placeFormat = QStringLiteral("application/x-ninefold-place");

std::unique_ptr<QMimeData> oneCell(const QString& text) {
    auto content = std::make_unique<QMimeData>();
    content->setText(text);
    content->setData(cellFormat, text.toUtf8());
    return content;
}

QString outlineOf(const GridModel& model, int block, CellOrder order) {
    const QString goal = asItemText(model.face({block, centre}).text);
    QString outline = goal.isEmpty() ? QStringLiteral("-\n") : QStringLiteral("- %1\n").arg(goal);
    for (const int cell : ring(order)) {
        const QString text = asItemText(model.face({block, cell}).text);
        if (!text.isEmpty())
            outline += QStringLiteral("  - %1\n").arg(text);
    }
    return outline;
}

bool hasActions(const GridModel& model, int block) {
    const auto& cells = ring(CellOrder::Rows);
    return std::any_of(cells.begin(), cells.end(), [&](int cell) {
        return !model.face({block, cell}).text.isEmpty();
    });
}

bool isLocalFile(const QUrl& url) {
    return url.isLocalFile();
}

} // namespace

std::unique_ptr<QMimeData> copyOf(const GridModel& model, CellPlace place) {
    const QString& text = model.face(place).text;
    return text.isEmpty() ? nullptr : oneCell(text);
}

std::unique_ptr<QMimeData> dragOf(const GridModel& model, CellPlace place, CellOrder order) {
    std::unique_ptr<QMimeData> content;
    if (place.isSubGoal() && hasActions(model, place.ownBlock())) {
        content = std::make_unique<QMimeData>();
        content->setText(outlineOf(model, place.ownBlock(), order));
    } else {
        content = copyOf(model, place);
    }
    if (content && model.plan()) {
        const QString where = QStringLiteral("%1 %2.%3")
                                  .arg(model.plan()->uuid().toString(QUuid::WithoutBraces))
                                  .arg(place.block)
                                  .arg(place.cell);
        content->setData(placeFormat, where.toLatin1());
    }
    return content;
}

std::optional<CellPlace> placeIn(const QMimeData& content, const PlanId& plan) {
    const QByteArray where = content.data(placeFormat);
    const qsizetype gap = where.size() - 4;
    if (gap <= 0 || QUuid::fromString(QLatin1StringView{where.first(gap)}) != plan.uuid())
        return std::nullopt;
    const CellPlace place{where.at(gap + 1) - '0', where.at(gap + 3) - '0'};
    const bool isPlace = place.block >= 0 && place.block < 9 && place.cell >= 0 && place.cell < 9;
    return isPlace ? std::optional{place} : std::nullopt;
}

std::optional<QString> oneCellIn(const QMimeData& content) {
    const QList<QUrl> urls = content.urls();
    if (!content.hasText() || std::any_of(urls.begin(), urls.end(), isLocalFile))
        return std::nullopt;
    QString text = content.text();
    while (text.endsWith(QLatin1Char{'\n'}) || text.endsWith(QLatin1Char{'\r'}))
        text.chop(1);
    const bool isList = text.contains(QLatin1Char{'\n'}) || text.contains(QLatin1Char{'\t'});
    return content.hasFormat(cellFormat) || !isList ? std::optional{text} : std::nullopt;
}

} // namespace ninefold::ui
