// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "core/session/review_verbs.h"
#include "tests/support/fixed_clock.h"
#include "ui/review/written_reviews.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <benchmark/benchmark.h>

#include <cstdlib>

namespace ninefold::ui::written_bench {
namespace {

constexpr QSize screenAt1440By900{1360, 846};
const QDate today{2026, 11, 21};

/// A review of 200 KB, in Korean and English, with headings and lists.
QString longText() {
    QString text;
    for (int i = 0; text.toUtf8().size() < 200 * 1024; ++i)
        text += QStringLiteral("## Day %1\n\nWhat went well today, in **some** words that fill a line.\n\n"
                               "- 오늘은 일찍 일어나 한 문제를 풀었다\n- and went for a run\n\n")
                    .arg(i);
    return text;
}

void settle() {
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

void type(QWidget& editor) {
    QKeyEvent press{QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, QStringLiteral("x")};
    QApplication::sendEvent(&editor, &press);
    settle();
}

struct Scene {
    Scene() {
        if (!document)
            std::abort();
        const auto year = session().addYear(2026);
        const auto review = ReviewVerbs{session()}.writeReview(
            *year, ReviewKind::Month, {{2026, 10, 1}, {2026, 10, 31}}, {}, longText());
        if (!review)
            std::abort();
        screen.resize(screenAt1440By900);
        screen.show(&session(), *year);
        screen.show();
        settle();
    }
    [[nodiscard]] PlannerSession& session() const { return (*document)->session(); }

    const test::FixedClock clock{today};
    Result<std::unique_ptr<PlannerDocument>> document = PlannerDocument::inMemory({}, clock);
    ThemeSource theme;
    WrittenReviews screen{theme};
};

void keyInALongReview(benchmark::State& state) {
    Scene scene;
    auto* editor = scene.screen.findChild<QPlainTextEdit*>(QStringLiteral("writtenText"));
    QTextCursor middle = editor->textCursor();
    middle.setPosition(editor->document()->characterCount() / 2);
    editor->setTextCursor(middle);
    settle();
    for (auto _ : state)
        type(*editor);
}

/// What cannot be beaten: the same text in the editor as it comes.
void keyInABareEditor(benchmark::State& state) {
    QPlainTextEdit editor;
    editor.resize(screenAt1440By900 / 2);
    editor.setPlainText(longText());
    editor.show();
    QTextCursor middle = editor.textCursor();
    middle.setPosition(editor.document()->characterCount() / 2);
    editor.setTextCursor(middle);
    settle();
    for (auto _ : state)
        type(editor);
}

BENCHMARK(keyInALongReview)->Unit(benchmark::kMillisecond);
BENCHMARK(keyInABareEditor)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ninefold::ui::written_bench
