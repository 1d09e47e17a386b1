<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ninefold::ui::TodayModel</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
</TS>
