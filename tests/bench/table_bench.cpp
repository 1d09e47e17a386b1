// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "ui/table/day_table_view.h"
#include "ui/theme/theme_source.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <benchmark/benchmark.h>

#include <cstdlib>

namespace ninefold::ui::table_bench {
namespace {

constexpr QSize tableAt1440By900{1280, 740};
const QDate lastDay{2026, 3, 31};

class ClockOfMarch final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return {lastDay, QTime{12, 0}}; }
};

/// 64 routines of every day, ticked on two days of three from January to March.
std::vector<Record> fullYear() {
    const Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    std::vector<Record> records{plan};
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        if (!place.isAction())
            continue;
        Action action{ActionId::make(), plan.id, place.block, place.cell, QStringLiteral("Routine")};
        action.kind = ActionKind::Routine;
        records.emplace_back(action);
        ScheduleVersion version{ScheduleId::make(), action.id, plan.from};
        version.days = {1, 2, 3, 4, 5, 6, 7};
        records.emplace_back(version);
        for (QDate day = plan.from; day <= lastDay; day = day.addDays(1)) {
            if ((day.dayOfYear() + place.cell) % 3 != 0)
                records.emplace_back(CheckIn{CheckInId::make(), action.id, day});
        }
    }
    return records;
}

/// The quarter in the table, and a picture for it to be painted into.
struct Scene {
    explicit Scene(double pixelRatio)
        : image{QSizeF{QSizeF{tableAt1440By900} * pixelRatio}.toSize(), QImage::Format_ARGB32_Premultiplied} {
        if (!document)
            std::abort();
        image.setDevicePixelRatio(pixelRatio);
        model.setRange(TableRange::Quarter);
        model.show(&(*document)->session());
        view.resize(tableAt1440By900);
        view.show();
        view.scrollToTop();
    }

    /// As a turn of the wheel does.
    void scroll() {
        QScrollBar* bar = view.verticalScrollBar();
        bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + 40);
        view.render(&image); // with the viewport, which is a child
    }

    ClockOfMarch clock;
    Result<std::unique_ptr<PlannerDocument>> document = PlannerDocument::inMemory(fullYear(), clock);
    DayTableModel model;
    ThemeSource theme;
    DayTableView view{theme, model};
    QImage image;
};

/// What cannot be beaten: one finished picture for each cell.
class OnePicture final : public QStyledItemDelegate {
public:
    explicit OnePicture(QObject* parent)
        : QStyledItemDelegate{parent} {
        m_picture.fill(Qt::transparent);
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex&) const override {
        painter->drawPixmap(option.rect.topLeft(), m_picture);
    }

private:
    QPixmap m_picture{28, 28};
};

double ratioOf(const benchmark::State& state) {
    return static_cast<double>(state.range(0)) / 100;
}

/// A step of scrolling through 64 routines by 92 days; the argument is the device pixel ratio in percent.
void scrollOfTheTable(benchmark::State& state) {
    Scene scene{ratioOf(state)};
    for (auto _ : state)
        scene.scroll();
}

void scrollOfABareTable(benchmark::State& state) {
    Scene scene{ratioOf(state)};
    scene.view.setItemDelegate(new OnePicture{&scene.view});
    for (auto _ : state)
        scene.scroll();
}

/// From a tick to the row's marks and rate.
void tickInTheTable(benchmark::State& state) {
    Scene scene{1};
    PlannerSession& session = (*scene.document)->session();
    const ActionId action = scene.model.row(5).action;
    bool isDone = false;
    for (auto _ : state) {
        isDone = !isDone;
        if (!session.checkIn({action, lastDay, isDone ? DayRecord::Fill : DayRecord::Clear}))
            std::abort();
    }
}

/// Every cell of the quarter in one step, and back.
void fillOfTheTable(benchmark::State& state) {
    Scene scene{1};
    scene.view.selectAll();
    for (auto _ : state) {
        if (!scene.model.record(scene.view.selectionModel()->selectedIndexes(), DayRecord::Fill) ||
            !(*scene.document)->session().undo())
            std::abort();
    }
}

void buildOfTheTable(benchmark::State& state) {
    Scene scene{1};
    bool isMonth = false;
    for (auto _ : state) {
        isMonth = !isMonth;
        scene.model.setRange(isMonth ? TableRange::FourWeeks : TableRange::Quarter);
    }
}

BENCHMARK(scrollOfTheTable)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(scrollOfABareTable)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(tickInTheTable)->Unit(benchmark::kMillisecond);
BENCHMARK(fillOfTheTable)->Unit(benchmark::kMillisecond);
BENCHMARK(buildOfTheTable)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ninefold::ui::table_bench
