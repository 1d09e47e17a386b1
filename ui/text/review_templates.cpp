// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/review_templates.h"

#include "core/exchange/markdown.h"
#include "core/exchange/markdown_sections.h"
#include "ui/text/review_text.h"
#include "ui/text/schedule_text.h"

#include <QCoreApplication>

namespace ninefold::ui {

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

QString didHeading() {
    return TemplateWords::tr("What I did");
}

QString resultHeading() {
    return TemplateWords::tr("Results");
}

QString wellHeading() {
    return TemplateWords::tr("What went well");
}

QString shortHeading() {
    return TemplateWords::tr("What fell short");
}

QString closingHeading() {
    return TemplateWords::tr("Closing line");
}

QStringList headingsOf(ReviewKind kind) {
    switch (kind) {
    case ReviewKind::Week:
        return {wellHeading(), shortHeading(), TemplateWords::tr("Next week")};
    case ReviewKind::Month:
        return {wellHeading(),
                didHeading(),
                resultHeading(),
                shortHeading(),
                TemplateWords::tr("If I could do it again"),
                TemplateWords::tr("What I felt"),
                TemplateWords::tr("How I’ll get past it"),
                TemplateWords::tr("Next month"),
                closingHeading()};
    case ReviewKind::Year:
        return {wellHeading(),
                didHeading(),
                resultHeading(),
                shortHeading(),
                TemplateWords::tr("What I learned"),
                TemplateWords::tr("Whom I want to thank"),
                TemplateWords::tr("Next year"),
                closingHeading()};
    case ReviewKind::Questions:
        return {TemplateWords::tr("What matters to me?"), TemplateWords::tr("What do I enjoy?"),
                TemplateWords::tr("What are my strengths?"), TemplateWords::tr("What are my weaknesses?"),
                TemplateWords::tr("Who do I want to be a year from now?")};
    case ReviewKind::Period:
    case ReviewKind::Free:
        break;
    }
    return {};
}

QString item(const QString& text, const QString& said) {
    return QStringLiteral("- %1 — %2").arg(escapedMarkdown(text), said);
}

QString draftBelow(const QString& heading, const ReviewDraft& draft) {
    if (heading == didHeading())
        return didText(draft);
    return heading == resultHeading() ? resultText(draft) : QString{};
}

} // namespace

QString didText(const ReviewDraft& draft) {
    QStringList lines;
    for (const DraftedRoutine& routine : draft.routines)
        lines.append(item(routine.text,
                          QStringLiteral("%1, %2%").arg(countedText(routine.score)).arg(routine.percent)));
    for (const DraftedNote& note : draft.notes)
        lines.append(QStringLiteral("- %1: %2").arg(dayText(note.day), escapedMarkdown(note.text)));
    return lines.join(QLatin1Char('\n'));
}

QString resultText(const ReviewDraft& draft) {
    QStringList lines;
    if (draft.percent)
        lines.append(
            item(TemplateWords::tr("The whole grid"), levelText(draft.percent, draft.rated, draft.filled)));
    for (const DraftedTask& task : draft.tasks)
        lines.append(item(task.text, TemplateWords::tr("done on %1").arg(dayText(task.doneOn))));
    for (const DraftedAmount& amount : draft.amounts)
        lines.append(item(amount.text, amountText(amount.amount, amount.unit)));
    return lines.join(QLatin1Char('\n'));
}

QString reviewTemplate(ReviewKind kind, const ReviewDraft& draft) {
    QStringList sections;
    for (const QString& heading : headingsOf(kind)) {
        const QString drafted = draftBelow(heading, draft);
        sections.append(QStringLiteral("## %1\n\n%2\n").arg(heading, drafted));
    }
    return sections.join(QLatin1Char('\n'));
}

QString withDrafts(const QString& text, const ReviewDraft& draft) {
    QString filled;
    for (const MarkdownSection& section : markdownSections(text)) {
        const QString body = text.mid(section.body, section.end - section.body);
        const QString drafted =
            section.level > 0 && body.trimmed().isEmpty() ? draftBelow(section.heading, draft) : QString{};
        filled += text.mid(section.start, section.body - section.start);
        if (drafted.isEmpty()) {
            filled += body;
            continue;
        }
        const bool hasBreak = filled.endsWith(QLatin1Char('\n'));
        const bool isLast = section.end == text.size();
        filled += (hasBreak ? QStringLiteral("\n%1\n") : QStringLiteral("\n\n%1\n")).arg(drafted);
        if (!isLast)
            filled += QLatin1Char('\n');
    }
    return filled;
}

} // namespace ninefold::ui
