<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CellNumberWords</name>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n week in a row</numerusform>
            <numerusform>%n weeks in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n time in a row</numerusform>
            <numerusform>%n times in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%n point(s) more than before</source>
        <translation>
            <numerusform>%n point more than before</numerusform>
            <numerusform>%n points more than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than before</source>
        <translation>
            <numerusform>%n point less than before</numerusform>
            <numerusform>%n points less than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n week in a row</numerusform>
            <numerusform>%n weeks in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n time in a row</numerusform>
            <numerusform>%n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarterWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%1 of %n action(s) counted</source>
        <translation>
            <numerusform>%1 of %n action counted</numerusform>
            <numerusform>%1 of %n actions counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1% · %2 of %n action(s)</source>
        <translation>
            <numerusform>%1% · %2 of %n action</numerusform>
            <numerusform>%1% · %2 of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Says</name>
    <message numerus="yes">
        <source>Took %n text(s) into %1.</source>
        <translation>
            <numerusform>Took %n text into %1.</numerusform>
            <numerusform>Took %n texts into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made up %n check-in(s) in %1.</source>
        <translation>
            <numerusform>Made up %n check-in in %1.</numerusform>
            <numerusform>Made up %n check-ins in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n week in a row</numerusform>
            <numerusform>%n weeks in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n time in a row</numerusform>
            <numerusform>%n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n day(s)</source>
        <translation>
            <numerusform>%1 of the last %n day</numerusform>
            <numerusform>%1 of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message numerus="yes">
        <source>%n day(s) skipped or rested</source>
        <translation>
            <numerusform>%n day skipped or rested</numerusform>
            <numerusform>%n days skipped or rested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 of %n action</numerusform>
            <numerusform>%1 of %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n time(s) it was due so far, you did it %1. Days you rested and days still to come are not counted.</source>
        <comment>%1: how often, with its word</comment>
        <translation>
            <numerusform>Of the %n time it was due so far, you did it %1. Days you rested and days still to come are not counted.</numerusform>
            <numerusform>Of the %n times it was due so far, you did it %1. Days you rested and days still to come are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <comment>how often it was done, how often asked for</comment>
        <translation>
            <numerusform>%1 of %n time</numerusform>
            <numerusform>%1 of %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of the %n action(s) that something was due of, each by its weight. What is not due yet is left out.</source>
        <translation>
            <numerusform>The mean of the %n action that something was due of, each by its weight. What is not due yet is left out.</numerusform>
            <numerusform>The mean of the %n actions that something was due of, each by its weight. What is not due yet is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of the %n sub-goal(s) that have a number, each counting the same.</source>
        <translation>
            <numerusform>The mean of the %n sub-goal that has a number, each counting the same.</numerusform>
            <numerusform>The mean of the %n sub-goals that have a number, each counting the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n thing(s) that count on this day, you did %1. What was skipped or rested is not counted.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>Of the %n thing that counts on this day, you did %1. What was skipped or rested is not counted.</numerusform>
            <numerusform>Of the %n things that count on this day, you did %1. What was skipped or rested is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) skipped or rested</source>
        <translation>
            <numerusform>%n time skipped or rested</numerusform>
            <numerusform>%n times skipped or rested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n thing(s) that count in this week, you did %1 until now. What was skipped or rested is not counted.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>Of the %n thing that counts in this week, you did %1 until now. What was skipped or rested is not counted.</numerusform>
            <numerusform>Of the %n things that count in this week, you did %1 until now. What was skipped or rested is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n thing(s) that count in this week, you did %1. What was skipped or rested is not counted.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>Of the %n thing that counts in this week, you did %1. What was skipped or rested is not counted.</numerusform>
            <numerusform>Of the %n things that count in this week, you did %1. What was skipped or rested is not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CarryList</name>
    <message numerus="yes">
        <source>%n sub-goal(s)</source>
        <translation>
            <numerusform>%n sub-goal</numerusform>
            <numerusform>%n sub-goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) with the schedule</source>
        <translation>
            <numerusform>%n routine with the schedule</numerusform>
            <numerusform>%n routines with the schedule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CommitmentList</name>
    <message numerus="yes">
        <source>%n wait(s) for a verdict: 1 kept, 2 partly, 3 not kept, 4 changed course</source>
        <translation>
            <numerusform>%n waits for a verdict: 1 kept, 2 partly, 3 not kept, 4 changed course</numerusform>
            <numerusform>%n wait for a verdict: 1 kept, 2 partly, 3 not kept, 4 changed course</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CycleDialog</name>
    <message numerus="yes">
        <source> week(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> week</numerusform>
            <numerusform> weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DayTableView</name>
    <message numerus="yes">
        <source>%n day(s) to come were left as they are; until then a day can only be skipped.</source>
        <translation>
            <numerusform>%n day to come was left as it is; until then a day can only be skipped.</numerusform>
            <numerusform>%n days to come were left as they are; until then a day can only be skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were filled. Empty cells left theirs as they were.</source>
        <translation>
            <numerusform>%n day was filled. Empty cells left theirs as they were.</numerusform>
            <numerusform>%n days were filled. Empty cells left theirs as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FindPalette</name>
    <message numerus="yes">
        <source>The best %1 of %n result(s)</source>
        <translation>
            <numerusform>The best %1 of %n result</numerusform>
            <numerusform>The best %1 of %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FocusFlow</name>
    <message numerus="yes">
        <source>%n minute(s) for “%1” are over.</source>
        <translation>
            <numerusform>%n minute for “%1” is over.</numerusform>
            <numerusform>%n minutes for “%1” are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for “%1” are over and counted.</source>
        <translation>
            <numerusform>%n minute for “%1” is over and counted.</numerusform>
            <numerusform>%n minutes for “%1” are over and counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportSummary</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-goal(s)</source>
        <translation>
            <numerusform>%n sub-goal</numerusform>
            <numerusform>%n sub-goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) get a text</source>
        <translation>
            <numerusform>%n cell gets a text</numerusform>
            <numerusform>%n cells get a text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) get another text</source>
        <translation>
            <numerusform>%n cell gets another text</numerusform>
            <numerusform>%n cells get another text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are cleared; what has records is ended and kept</source>
        <translation>
            <numerusform>%n cell is cleared; what has records is ended and kept</numerusform>
            <numerusform>%n cells are cleared; what has records is ended and kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) keep their text instead of the list’s</source>
        <translation>
            <numerusform>%n cell keeps its text instead of the list’s</numerusform>
            <numerusform>%n cells keep their text instead of the list’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay as they are</source>
        <translation>
            <numerusform>%n cell stays as it is</numerusform>
            <numerusform>%n cells stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskingPage</name>
    <message numerus="yes">
        <source>%1 of %n labelled</source>
        <translation>
            <numerusform>%1 of %n labelled</numerusform>
            <numerusform>%1 of %n labelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodChart</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodModel</name>
    <message numerus="yes">
        <source>%n day(s) of rest: %1.</source>
        <translation>
            <numerusform>%n day of rest: %1.</numerusform>
            <numerusform>%n days of rest: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A chapter of %n day(s): %1.</source>
        <translation>
            <numerusform>A chapter of %n day: %1.</numerusform>
            <numerusform>A chapter of %n days: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodReview</name>
    <message numerus="yes">
        <source>%n task(s) finished</source>
        <translation>
            <numerusform>%n task finished</numerusform>
            <numerusform>%n tasks finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ProgressScreen</name>
    <message numerus="yes">
        <source>longest run: %n time(s)</source>
        <translation>
            <numerusform>longest run: %n time</numerusform>
            <numerusform>longest run: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done %n time(s)</source>
        <translation>
            <numerusform>done %n time</numerusform>
            <numerusform>done %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Reminders</name>
    <message numerus="yes">
        <source>%n item(s) still open</source>
        <translation>
            <numerusform>%n item still open</numerusform>
            <numerusform>%n items still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RoutineModel</name>
    <message numerus="yes">
        <source>done %n time(s)</source>
        <translation>
            <numerusform>done %n time</numerusform>
            <numerusform>done %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RoutinePage</name>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n week in a row</numerusform>
            <numerusform>%n weeks in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n time in a row</numerusform>
            <numerusform>%n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best run: %n week(s)</source>
        <translation>
            <numerusform>best run: %n week</numerusform>
            <numerusform>best run: %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best run: %n time(s)</source>
        <translation>
            <numerusform>best run: %n time</numerusform>
            <numerusform>best run: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TableScreen</name>
    <message numerus="yes">
        <source>%n day(s) have no mark any more.</source>
        <translation>
            <numerusform>%n day has no mark any more.</numerusform>
            <numerusform>%n days have no mark any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TodayModel</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TodayScreen</name>
    <message numerus="yes">
        <source>Go on with %n running routine(s) (%1)</source>
        <translation>
            <numerusform>Go on with %n running routine (%1)</numerusform>
            <numerusform>Go on with %n running routines (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not in focus: show all</source>
        <translation>
            <numerusform>%n more, not in focus: show all</numerusform>
            <numerusform>%n more, not in focus: show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Tray</name>
    <message numerus="yes">
        <source>Ninefold: %n open today</source>
        <translation>
            <numerusform>Ninefold: %n open today</numerusform>
            <numerusform>Ninefold: %n open today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearClose</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-goal(s) go on,</source>
        <translation>
            <numerusform>%n sub-goal goes on,</numerusform>
            <numerusform>%n sub-goals go on,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n action(s).</source>
        <translation>
            <numerusform>with %n action.</numerusform>
            <numerusform>with %n actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearStripModel</name>
    <message numerus="yes">
        <source>%n review(s) finished</source>
        <translation>
            <numerusform>%n review finished</numerusform>
            <numerusform>%n reviews finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n win(s): %1</source>
        <translation>
            <numerusform>%n win: %1</numerusform>
            <numerusform>%n wins: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
