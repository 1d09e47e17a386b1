<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>ActionDetail</name>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount and its target</comment>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>CellNumberWords</name>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n주 연속</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n번 연속</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (longest %2)</source>
        <comment>how long the run is, how long the best was</comment>
        <translation>%1 (가장 길게 %2)</translation>
    </message>
    <message>
        <source>resting until %1</source>
        <translation>%1까지 쉼</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>top left</source>
        <translation>왼쪽 위</translation>
    </message>
    <message>
        <source>top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>오른쪽 위</translation>
    </message>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>왼쪽 아래</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>오른쪽 아래</translation>
    </message>
    <message>
        <source>middle of the grid</source>
        <translation>만다라트 한가운데</translation>
    </message>
    <message>
        <source>middle block, %1</source>
        <translation>가운데 블록, %1</translation>
    </message>
    <message>
        <source>%1 block, centre</source>
        <translation>%1 블록, 가운데</translation>
    </message>
    <message>
        <source>%1 block, %2</source>
        <translation>%1 블록, %2</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1, 비어 있음</translation>
    </message>
    <message>
        <source>%1, %2% so far</source>
        <translation>%1, 지금까지 %2%</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, 완료</translation>
    </message>
    <message>
        <source>%1, not done</source>
        <translation>%1, 아직</translation>
    </message>
    <message>
        <source>Middle block</source>
        <translation>가운데 블록</translation>
    </message>
    <message>
        <source>Block: %1</source>
        <comment>one of nine</comment>
        <translation>블록: %1</translation>
    </message>
    <message>
        <source>%1, quiet: nothing done for two weeks</source>
        <translation>%1, 잠잠함: 두 주 동안 한 일 없음</translation>
    </message>
    <message>
        <source>%1, quiet: nothing done for four weeks</source>
        <translation>%1, 잠잠함: 네 주 동안 한 일 없음</translation>
    </message>
    <message>
        <source>%1, in focus</source>
        <translation>%1, 중점</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>No routine in this month.</source>
        <translation>이 달에는 루틴이 없습니다.</translation>
    </message>
    <message>
        <source>A box for each day that the plan asks for; others may be ticked too.</source>
        <translation>계획이 요구하는 날마다 칸이 하나씩 있습니다. 다른 날에도 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>What became of each day so far.</source>
        <translation>지금까지 하루하루가 어떻게 되었는지.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Check Sheet</source>
        <translation>점검표</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>the format of a month with its year</comment>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>To tick by hand</source>
        <translation>손으로 표시하기</translation>
    </message>
    <message>
        <source>With the records</source>
        <translation>기록과 함께</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>한 달</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>%1 of %2</source>
        <comment>an amount, what the day asks for with its unit</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>polished</source>
        <translation>완벽</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>dddd, d MMMM</source>
        <comment>the format of a day with its weekday</comment>
        <translation>M월 d일 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>the format of a day with its weekday and its year</comment>
        <translation>yyyy년 M월 d일 dddd</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>오늘까지</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n일 지남</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <comment>the format of a day in a list, with its weekday</comment>
        <translation>M월 d일 (ddd)</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>마지막 날</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file %1; check its name and its folder.</source>
        <translation>%1 파일이 없습니다. 이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that it is a file and that you are allowed to open it.</source>
        <translation>%1 파일을 읽을 수 없습니다. 파일이 맞는지, 열 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The file %1 holds nothing, not even an empty planner; restore a backup or choose another file.</source>
        <translation>%1 파일은 빈 플래너조차 없는 0바이트 파일입니다. 백업을 되돌리거나 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>%1 파일이 이미 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>The file %1 is not a planner of Ninefold; it was left as it is, choose another one.</source>
        <translation>%1 파일은 Ninefold 플래너가 아닙니다. 그대로 두었으니 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The planner %1 is damaged and was left as it is; restore a backup.</source>
        <translation>%1 플래너가 손상되어 그대로 두었습니다. 백업을 되돌리세요.</translation>
    </message>
    <message>
        <source>The planner %1 was written by a newer Ninefold; update Ninefold to change it.</source>
        <translation>%1 플래너는 더 새로운 Ninefold에서 썼습니다. 고치려면 Ninefold를 업데이트하세요.</translation>
    </message>
    <message>
        <source>The planner %1 is in use by %3 (process %4) on %2; close it there first.</source>
        <translation>%2 컴퓨터의 %3(프로세스 %4)에서 %1 플래너를 쓰고 있습니다. 먼저 그쪽을 닫으세요.</translation>
    </message>
    <message>
        <source>The planner %1 was moved or renamed while it was open; open it where it is now.</source>
        <translation>열려 있는 동안 %1 플래너가 옮겨지거나 이름이 바뀌었습니다. 지금 있는 곳에서 다시 여세요.</translation>
    </message>
    <message>
        <source>The planner %1 was replaced or changed by another program while it was open; open it again.</source>
        <translation>열려 있는 동안 다른 프로그램이 %1 플래너를 바꾸었습니다. 다시 여세요.</translation>
    </message>
    <message>
        <source>The disk with %1 is full; make room on it and try again.</source>
        <translation>%1 파일이 있는 디스크가 가득 찼습니다. 자리를 비우고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written; check that its folder is there and that you are allowed to write in it.</source>
        <translation>%1 파일에 쓸 수 없습니다. 폴더가 있는지, 쓸 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The planner %1 is open for reading only, so nothing in it can be changed.</source>
        <translation>%1 플래너는 읽기 전용으로 열려 있어 아무것도 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made; check its folder and the room on its disk.</source>
        <translation>%1 백업을 만들지 못했습니다. 폴더와 디스크 여유를 확인하세요.</translation>
    </message>
    <message>
        <source>The window that has %1 open does not answer; close it and try again.</source>
        <translation>%1 플래너를 연 창이 답하지 않습니다. 그 창을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>4 is the centre block, which holds the core goal; use 0 to 3 or 5 to 8.</source>
        <translation>4는 중심 목표가 있는 가운데 블록입니다. 0~3 또는 5~8을 쓰세요.</translation>
    </message>
    <message>
        <source>4 is the centre cell, which holds the sub-goal; use 0 to 3 or 5 to 8.</source>
        <translation>4는 하위 목표가 있는 가운데 칸입니다. 0~3 또는 5~8을 쓰세요.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is needed here.</source>
        <translation>%1에서 %2 사이의 수가 필요합니다.</translation>
    </message>
    <message>
        <source>A weight is 1, 2 or 3.</source>
        <translation>비중은 1, 2, 3 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>An amount has to be more than 0.</source>
        <translation>양은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Only a day that is done has an amount; leave the amount out or make the day done.</source>
        <translation>완료한 날에만 양을 적을 수 있습니다. 양을 빼거나 그날을 완료로 바꾸세요.</translation>
    </message>
    <message>
        <source>The last day is before the first day; swap them or correct one.</source>
        <translation>마지막 날이 첫날보다 앞섭니다. 둘을 바꾸거나 하나를 고치세요.</translation>
    </message>
    <message>
        <source>The due date is outside the plan’s days; choose one inside.</source>
        <translation>마감일이 계획 기간 밖입니다. 기간 안의 날을 고르세요.</translation>
    </message>
    <message>
        <source>The plan shares days with the plan of %1; plans must not overlap.</source>
        <translation>%1년 계획과 날짜가 겹칩니다. 계획은 서로 겹칠 수 없습니다.</translation>
    </message>
    <message>
        <source>There is another plan of %1; a year can be planned only once.</source>
        <translation>%1년 계획이 이미 있습니다. 한 해는 한 번만 계획할 수 있습니다.</translation>
    </message>
    <message>
        <source>Block %1 has another sub-goal already; a block has only one.</source>
        <translation>블록 %1에는 이미 다른 하위 목표가 있습니다. 블록마다 하나뿐입니다.</translation>
    </message>
    <message>
        <source>The cell holds “%1” on some of the same days; end that one first or choose another cell.</source>
        <translation>같은 날 이 칸에 “%1” 항목이 있습니다. 먼저 그것을 끝내거나 다른 칸을 고르세요.</translation>
    </message>
    <message>
        <source>Two versions of the schedule share days; let one end before the next begins.</source>
        <translation>일정의 두 판이 날짜가 겹칩니다. 다음 판이 시작되기 전에 앞의 것을 끝내세요.</translation>
    </message>
    <message>
        <source>There are two check-ins on %1; a routine has one a day.</source>
        <translation>%1에 기록이 두 개 있습니다. 루틴 기록은 하루에 하나입니다.</translation>
    </message>
    <message>
        <source>The day %1 occurs twice; a day has one entry.</source>
        <translation>%1 날짜가 두 번 나옵니다. 하루에 하나뿐입니다.</translation>
    </message>
    <message>
        <source>The weekly schedule names no weekday; choose at least one.</source>
        <translation>주간 일정에 요일이 없습니다. 하나라도 고르세요.</translation>
    </message>
    <message>
        <source>The text is too long; one entry holds at most %1 bytes.</source>
        <translation>글이 너무 깁니다. 한 항목은 %1바이트까지 담습니다.</translation>
    </message>
    <message>
        <source>The id %1 is used twice; give one of them another id, or none.</source>
        <translation>id %1이(가) 두 번 쓰였습니다. 하나를 바꾸거나 지우세요.</translation>
    </message>
    <message>
        <source>The entry is not there any more; it may have been erased meanwhile.</source>
        <translation>그 항목이 더 이상 없습니다. 그사이 지워졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The year %1 is closed and can only be read; reopen it to change it.</source>
        <translation>%1년은 닫혀 있어 읽을 수만 있습니다. 고치려면 다시 여세요.</translation>
    </message>
    <message>
        <source>This is not possible for this kind of action; change its kind first.</source>
        <translation>이 종류의 실천 항목에는 할 수 없습니다. 먼저 종류를 바꾸세요.</translation>
    </message>
    <message>
        <source>The day %1 is still to come; choose today or an earlier day.</source>
        <translation>%1은(는) 아직 오지 않은 날입니다. 오늘이나 그 앞의 날을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” has records; end it to keep them, or erase it with its records.</source>
        <translation>“%1”에는 기록이 있습니다. 기록을 남기려면 끝내고, 아니면 기록과 함께 지우세요.</translation>
    </message>
    <message>
        <source>The cell is empty; write its text first.</source>
        <translation>빈 칸입니다. 먼저 글을 쓰세요.</translation>
    </message>
    <message>
        <source>The text is not valid JSON at line %1, column %2.</source>
        <translation>%1번째 줄 %2번째 글자에서 올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply at line %1, column %2; make it flatter.</source>
        <translation>%1번째 줄 %2번째 글자에서 JSON이 너무 깊습니다. 더 얕게 만드세요.</translation>
    </message>
    <message>
        <source>This is JSON, but not a planner of Ninefold: &quot;format&quot;: &quot;ninefold&quot; is missing.</source>
        <translation>JSON이지만 Ninefold 플래너가 아닙니다. &quot;format&quot;: &quot;ninefold&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>The document has version %1, which is newer than this Ninefold knows; update Ninefold.</source>
        <translation>문서 버전 %1은(는) 이 Ninefold가 아는 것보다 새롭습니다. Ninefold를 업데이트하세요.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; add it.</source>
        <translation>&quot;%1&quot; 키가 없습니다. 더하세요.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there twice; keep one of them.</source>
        <translation>&quot;%1&quot; 키가 두 번 있습니다. 하나만 남기세요.</translation>
    </message>
    <message>
        <source>The value is of the wrong type; what is needed is: %1.</source>
        <translation>값의 형식이 다릅니다. 필요한 것: %1.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is not known here.</source>
        <translation>여기서는 &quot;%1&quot; 값을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; dates are written YYYY-MM-DD and have to exist.</source>
        <translation>&quot;%1&quot;은(는) 날짜가 아닙니다. 실제로 있는 날을 YYYY-MM-DD로 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day; times are written HH:MM, from 00:00 to 23:59.</source>
        <translation>&quot;%1&quot;은(는) 시각이 아닙니다. 00:00부터 23:59까지 HH:MM으로 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id; ids are UUIDs, or left out.</source>
        <translation>&quot;%1&quot;은(는) id가 아닙니다. id는 UUID이거나 없어야 합니다.</translation>
    </message>
    <message>
        <source>The number has more than six decimal places or is too large; round it.</source>
        <translation>소수점 아래가 여섯 자리를 넘거나 너무 큰 수입니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>The document is larger than %1 MiB, the most that can be taken in; split it.</source>
        <translation>문서가 가져올 수 있는 최대 크기인 %1 MiB를 넘습니다. 나누세요.</translation>
    </message>
    <message>
        <source>There is nothing to import in it: no text was found.</source>
        <translation>가져올 것이 없습니다. 글을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Line %1, “%2”, would be a ninth sub-goal; there is room for eight.</source>
        <translation>%1번째 줄 “%2”은(는) 아홉 번째 하위 목표입니다. 여덟 자리뿐입니다.</translation>
    </message>
    <message>
        <source>Line %1, “%2”, would be a ninth action of its sub-goal; there is room for eight.</source>
        <translation>%1번째 줄 “%2”은(는) 그 하위 목표의 아홉 번째 실천 항목입니다. 여덟 자리뿐입니다.</translation>
    </message>
    <message>
        <source>Line %1, “%2”, would be a second core goal; indent it, or keep only one.</source>
        <translation>%1번째 줄 “%2”은(는) 두 번째 중심 목표입니다. 들여 쓰거나 하나만 남기세요.</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns with text, fewer than a grid of 9 rows and 9 columns.</source>
        <translation>표에서 글이 있는 부분이 %1행 %2열입니다. 9행 9열보다 작습니다.</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns with text, more than a grid of 9 rows and 9 columns.</source>
        <translation>표에서 글이 있는 부분이 %1행 %2열입니다. 9행 9열보다 큽니다.</translation>
    </message>
    <message>
        <source>A sub-goal is written twice and differently, “%2” at %1 and “%4” at %3; make them equal or say which one wins.</source>
        <translation>한 하위 목표가 두 번 다르게 적혀 있습니다: %1에 “%2”, %3에 “%4”. 같게 고치거나 어느 쪽을 쓸지 정하세요.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed; close it.</source>
        <translation>%1번째 줄에서 연 따옴표가 닫히지 않았습니다. 닫아 주세요.</translation>
    </message>
    <message>
        <source>The text fits none of the known encodings (%1); save it as UTF-8 or name its encoding.</source>
        <translation>알려진 인코딩(%1) 가운데 맞는 것이 없습니다. UTF-8로 저장하거나 인코딩을 지정하세요.</translation>
    </message>
    <message>
        <source>The text could be any of %1; save it as UTF-8 or name its encoding.</source>
        <translation>%1 가운데 어느 것일 수도 있습니다. UTF-8로 저장하거나 인코딩을 지정하세요.</translation>
    </message>
    <message>
        <source>There is no encoding named “%1”; try UTF-8, windows-949 or windows-31j.</source>
        <translation>“%1” 인코딩은 없습니다. UTF-8, windows-949, windows-31j 가운데 하나를 써 보세요.</translation>
    </message>
    <message>
        <source>The year %1 has content already; choose to replace it, or another year.</source>
        <translation>%1년에는 이미 내용이 있습니다. 바꾸기를 고르거나 다른 해를 고르세요.</translation>
    </message>
    <message>
        <source>There is no plan of %1; add the year or choose another one.</source>
        <translation>%1년 계획이 없습니다. 그 해를 더하거나 다른 해를 고르세요.</translation>
    </message>
    <message>
        <source>The format “%1” is not known; use json, outline, markdown or table.</source>
        <translation>“%1” 형식은 알 수 없습니다. json, outline, markdown, table 가운데 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no action “%1” on that day; name it by its id or its place, such as 0.1.</source>
        <translation>그날 “%1” 실천 항목이 없습니다. id나 0.1 같은 자리로 지정하세요.</translation>
    </message>
    <message>
        <source>An action is in focus twice on the same days.</source>
        <translation>한 실천 항목이 같은 날에 두 번 중점으로 지정되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 cells are in focus already; take one of them out first.</source>
        <translation>이미 %1칸이 중점입니다. 먼저 하나를 중점에서 빼세요.</translation>
    </message>
    <message>
        <source>Every review period of %1 is over, so its cycle stays as it is.</source>
        <translation>%1년의 점검 기간이 모두 끝나서 주기를 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” does not run on any of these days.</source>
        <translation>“%1”은(는) 이 날들 중 어느 날에도 진행되지 않습니다.</translation>
    </message>
    <message>
        <source>There is another review of some of these days, from %1 on.</source>
        <translation>이 날들의 일부를 다룬 회고가 이미 있습니다(%1부터).</translation>
    </message>
    <message>
        <source>The factor “%1” is answered twice in one review.</source>
        <translation>요소 “%1”에 대한 답이 한 회고에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>A review has at most %1 next actions; remove one of them first.</source>
        <translation>다음 조치는 회고 하나에 많아야 %1개입니다. 먼저 하나를 지워 주세요.</translation>
    </message>
    <message>
        <source>The review that begins on %1 is finished and stays as it is.</source>
        <translation>%1에 시작하는 회고는 마쳤으므로 그대로 남습니다.</translation>
    </message>
    <message>
        <source>“%1” is locked: what was promised stays as it was written.</source>
        <translation>“%1”은(는) 잠겼습니다. 약속한 것은 쓴 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Note of a check-in</source>
        <translation>기록의 메모</translation>
    </message>
    <message>
        <source>Note of a day</source>
        <translation>그날의 한 줄</translation>
    </message>
    <message>
        <source>Rest period</source>
        <translation>휴식 기간</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>끝낸 까닭</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, 끝냄</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Pitch</source>
        <comment>of a strength</comment>
        <translation>내세울 한 줄</translation>
    </message>
    <message>
        <source>Remedy</source>
        <comment>of a weakness</comment>
        <translation>보완할 것</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>회고: %1</translation>
    </message>
</context>
<context>
    <name>FinishedEffects</name>
    <message>
        <source>%1 – %2: %3 → %4</source>
        <comment>first day, last day, the action&apos;s numbers</comment>
        <translation>%1 – %2: %3 → %4</translation>
    </message>
    <message>
        <source>%1 – %2: its sub-goal %3 → %4</source>
        <comment>first day, last day, numbers</comment>
        <translation>%1 – %2: 하위 목표 %3 → %4</translation>
    </message>
</context>
<context>
    <name>FocusText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes run, minutes planned</comment>
        <translation>%2분 중 %1분</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1분</translation>
    </message>
</context>
<context>
    <name>GridDrawing</name>
    <message>
        <source>Follow-through so far %1, completion of the year %2</source>
        <translation>지금까지 실천율 %1, 올해 달성도 %2</translation>
    </message>
</context>
<context>
    <name>IdeaWords</name>
    <message>
        <source>Work on %1</source>
        <translation>%1 보완하기</translation>
    </message>
    <message>
        <source>kept at %1%: raise it?</source>
        <translation>%1% 지킴: 한 단계 올릴까요?</translation>
    </message>
    <message>
        <source>%1, a step more</source>
        <translation>%1, 한 단계 더</translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message>
        <source>Line %1 left out, for it is below an action: “%2”</source>
        <translation>%1번째 줄은 실천 항목보다 아래 단계라 뺐습니다: “%2”</translation>
    </message>
    <message>
        <source>Line %1 left out, for it is neither a heading nor an item: “%2”</source>
        <translation>%1번째 줄은 제목도 항목도 아니라 뺐습니다: “%2”</translation>
    </message>
    <message>
        <source>Row %1, left out for the sub-goal’s other text: “%2”</source>
        <translation>%1, 하위 목표의 다른 글을 쓰느라 뺐습니다: “%2”</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>from a list</source>
        <translation>목록에서</translation>
    </message>
    <message>
        <source>with the new year</source>
        <translation>새해를 시작하며</translation>
    </message>
    <message>
        <source>as another kind</source>
        <translation>다른 종류로</translation>
    </message>
    <message>
        <source>written</source>
        <translation>쓴 것</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>고쳐 쓴 것</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>문서에서</translation>
    </message>
    <message>
        <source>from a template</source>
        <translation>서식에서</translation>
    </message>
    <message>
        <source>from an earlier year</source>
        <translation>이전 해에서</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>되살림</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Year</source>
        <translation>해</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Done so far this year</source>
        <translation>올해 지금까지의 실천율</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>할 일 완료</translation>
    </message>
    <message>
        <source>Ninefold form</source>
        <translation>Ninefold 양식</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진척</translation>
    </message>
    <message>
        <source>Texts only</source>
        <translation>글만</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>빈 양식</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the format of a day with its year</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>예상: %1</translation>
    </message>
    <message>
        <source>actual: %1</source>
        <translation>실제: %1</translation>
    </message>
    <message>
        <source>- The grid: %1%</source>
        <translation>- 만다라트: %1%</translation>
    </message>
    <message>
        <source>- My grade: %1</source>
        <translation>- 스스로 매긴 점수: %1</translation>
    </message>
    <message>
        <source>- How it felt: %1 of 5</source>
        <translation>- 기분: 5 중 %1</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>요소</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>다음 조치</translation>
    </message>
    <message>
        <source>%1 (let go)</source>
        <translation>%1 (내려놓음)</translation>
    </message>
    <message>
        <source>No sub-goal</source>
        <translation>하위 목표 없음</translation>
    </message>
    <message>
        <source>The whole grid</source>
        <translation>전체 만다라트</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>%2년 %1주차</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>the format of a month with its year</comment>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>%1년</translation>
    </message>
    <message>
        <source>Questions to myself, %1</source>
        <translation>나에게 묻기, %1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>%1 회고</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>%1의 글</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>약속한 것</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>the first and last day, their year</comment>
        <translation>%3년 %1 – %2</translation>
    </message>
</context>
<context>
    <name>PastedDays</name>
    <message>
        <source>row %1, column %2 (“%3”, %4)</source>
        <comment>an action, a day</comment>
        <translation>%1행 %2열 (‘%3’, %4)</translation>
    </message>
    <message>
        <source>There are no cells to paste.</source>
        <translation>붙여 넣을 칸이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in %2 is neither a mark nor an amount.</source>
        <translation>아무것도 붙여 넣지 않았습니다. %2의 ‘%1’은(는) 표시도 양도 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in %2 is for a day to come, which can only be skipped.</source>
        <translation>아무것도 붙여 넣지 않았습니다. %2의 ‘%1’은(는) 앞으로 올 날의 것인데, 그런 날은 쉬어가기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in row %2, column %3 would lie outside of the table.</source>
        <translation>아무것도 붙여 넣지 않았습니다. %2행 %3열의 ‘%1’이(가) 표 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>Nothing was pasted: a quotation mark in the cells is not closed.</source>
        <translation>아무것도 붙여 넣지 않았습니다. 칸 안의 따옴표가 닫히지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>PeriodFocus</name>
    <message>
        <source>“%1” is out of focus: %2</source>
        <comment>an action, a period</comment>
        <translation>“%1”을(를) 중점에서 뺐습니다: %2</translation>
    </message>
    <message>
        <source>“%1” is in focus: %2 (%3 of %4 cells)</source>
        <comment>an action, a period, how many</comment>
        <translation>“%1”을(를) 중점으로 지정했습니다: %2 (%4칸 중 %3칸)</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>All of %1</source>
        <comment>a year</comment>
        <translation>%1년 전체</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Q%1, %2–%3</source>
        <comment>a quarter, its first and its last month</comment>
        <translation>%1분기, %2–%3</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first month, last month</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>not rated</source>
        <translation>매기지 않음</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>지금까지 %1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>전체의 %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>이전 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than before</source>
        <translation>
            <numerusform>이전보다 %n점 높음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than before</source>
        <translation>
            <numerusform>이전보다 %n점 낮음</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>이전과 같음</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>연속 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n주 연속</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n번 연속</numerusform>
        </translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>하위 목표</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진척</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>센 것</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>루틴</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>연속</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n주</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
    <message>
        <source>Best run</source>
        <translation>최고 연속</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13주</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>수치 목표</translation>
    </message>
    <message>
        <source>Beside its plan</source>
        <translation>계획과 비교</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <comment>an amount</comment>
        <translation>%1 앞섬</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>an amount</comment>
        <translation>%1 뒤처짐</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>계획대로</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 완료</translation>
    </message>
    <message>
        <source>✓ late</source>
        <translation>✓ 늦게 완료</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ 열림</translation>
    </message>
    <message>
        <source>△ overdue</source>
        <translation>△ 기한 지남</translation>
    </message>
    <message>
        <source>– let go</source>
        <translation>– 내려놓음</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>what became of a task, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>마감일</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, how far ahead of its plan</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuarterWords</name>
    <message>
        <source>Sub-goals</source>
        <translation>하위 목표</translation>
    </message>
    <message>
        <source>from the lowest; inside: the whole; the tick: the time before</source>
        <translation>낮은 것부터 · 안쪽: 달성도 · 눈금: 지난번</translation>
    </message>
    <message>
        <source>from the lowest; inside: the whole</source>
        <translation>낮은 것부터 · 안쪽: 달성도</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>루틴</translation>
    </message>
    <message>
        <source>none in this period</source>
        <translation>이 기간에는 없음</translation>
    </message>
    <message>
        <source>from the weakest</source>
        <translation>낮은 것부터</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day of %1</source>
        <translation>%1년의 하루하루</translation>
    </message>
    <message>
        <source>how much of what a day asked for was done</source>
        <translation>그날 할 일 중 얼마나 했는지</translation>
    </message>
    <message>
        <source>nothing of it</source>
        <translation>전혀 못 함</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>모두 함</translation>
    </message>
    <message>
        <source>nothing asked for</source>
        <translation>할 일 없음</translation>
    </message>
    <message>
        <source>Quarter Sheet</source>
        <translation>분기 한 장</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진척</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
</context>
<context>
    <name>ReviewTableWords</name>
    <message>
        <source>not rated</source>
        <translation>매기지 않음</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>어땠나</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>실천 항목</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>센 것</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>요소</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>strength</source>
        <translation>강점</translation>
    </message>
    <message>
        <source>urgent weakness</source>
        <translation>급한 약점</translation>
    </message>
    <message>
        <source>later weakness</source>
        <translation>나중 약점</translation>
    </message>
    <message>
        <source>fine as is</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>the label of a factor</comment>
        <translation>모름</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>an answer</comment>
        <translation>모름</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>지킴</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>kept</comment>
        <translation>일부</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>못 지킴</translation>
    </message>
    <message>
        <source>changed course</source>
        <translation>방향을 바꿈</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>효과 있음</translation>
    </message>
    <message>
        <source>didn’t help</source>
        <translation>효과 없음</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>an effect</comment>
        <translation>모름</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>다짐</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>다음 조치</translation>
    </message>
    <message>
        <source>Month goal</source>
        <translation>이달의 목표</translation>
    </message>
    <message>
        <source>Year wish</source>
        <translation>올해의 바람</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>분기 회고</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>한 달</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>해</translation>
    </message>
    <message>
        <source>Questions to myself</source>
        <translation>나에게 묻기</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>빈 페이지</translation>
    </message>
    <message>
        <source>Kept, 100%</source>
        <translation>지킴, 100%</translation>
    </message>
    <message>
        <source>Almost, 80–99%</source>
        <translation>거의, 80–99%</translation>
    </message>
    <message>
        <source>Slow, 1–79%</source>
        <translation>더딤, 1–79%</translation>
    </message>
    <message>
        <source>Untouched, 0%</source>
        <translation>손대지 못함, 0%</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>내려놓음</translation>
    </message>
    <message>
        <source>Not rated: nothing was due</source>
        <translation>해당 없음: 할 차례가 없었음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what was done, what was due</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s) counted</source>
        <translation>
            <numerusform>항목 %n개 중 %1개 기준</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1% · %2 of %n action(s)</source>
        <translation>
            <numerusform>%1% · 항목 %n개 중 %2개 기준</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Says</name>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>표준 출력에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Added the year %1.</source>
        <translation>%1년을 더했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n text(s) into %1.</source>
        <translation>
            <numerusform>글 %n개를 %1년에 담았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Took in the plan of %1.</source>
        <translation>%1년 계획을 가져왔습니다.</translation>
    </message>
    <message>
        <source>The backup from before: %1</source>
        <translation>그전 백업: %1</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 파일로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The planner from before: %1</source>
        <translation>그전 플래너: %1</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 파일은 온전합니다.</translation>
    </message>
    <message>
        <source>“%1” is done on %2.</source>
        <translation>“%1”: %2에 완료.</translation>
    </message>
    <message>
        <source>“%1” has %2 on %3.</source>
        <translation>“%1”: %3에 %2.</translation>
    </message>
    <message>
        <source>“%1” is skipped on %2.</source>
        <translation>“%1”: %2에 쉬어감.</translation>
    </message>
    <message>
        <source>“%1” is missed on %2.</source>
        <translation>“%1”: %2에 못 함.</translation>
    </message>
    <message>
        <source>“%1” has no record on %2.</source>
        <translation>“%1”: %2에 기록 없음.</translation>
    </message>
    <message numerus="yes">
        <source>Made up %n check-in(s) in %1.</source>
        <translation>
            <numerusform>%1에 기록 %n개를 꾸며 냈습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a day of the week</comment>
        <translation>매주 %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one day of the week to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>%n주마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n일마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>%n개월마다</numerusform>
        </translation>
    </message>
    <message>
        <source>at the month&apos;s end</source>
        <translation>말일</translation>
    </message>
    <message>
        <source>on day %1</source>
        <comment>of the month</comment>
        <translation>%1일</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>주 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, as Qt writes formats</comment>
        <translation>M월 d일</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Review</source>
        <translation>회고</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
</context>
<context>
    <name>StarterWords</name>
    <message>
        <source>Job search</source>
        <translation>취업</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>학력</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>학점</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>자격증</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>자기소개서</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>경험</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>면접</translation>
    </message>
    <message>
        <source>Too many words</source>
        <translation>군더더기 말</translation>
    </message>
    <message>
        <source>Leading the talk</source>
        <translation>이야기 이끌기</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>인성</translation>
    </message>
    <message>
        <source>Aptitude tests</source>
        <translation>적성 검사</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>일관성</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>이해</translation>
    </message>
    <message>
        <source>Hours of study</source>
        <translation>공부 시간</translation>
    </message>
    <message>
        <source>Past papers</source>
        <translation>기출문제</translation>
    </message>
    <message>
        <source>Mistakes looked at again</source>
        <translation>오답 다시 보기</translation>
    </message>
    <message>
        <source>Time in the exam</source>
        <translation>시험 시간 배분</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>잠</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>운동</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>식사</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>마음의 여유</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Change a text</source>
        <translation>글 바꾸기</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>메모 바꾸기</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>세부 내용 바꾸기</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>종류 바꾸기</translation>
    </message>
    <message>
        <source>Clear a cell</source>
        <translation>칸 비우기</translation>
    </message>
    <message>
        <source>End an action</source>
        <translation>실천 항목 끝내기</translation>
    </message>
    <message>
        <source>Erase an action</source>
        <translation>실천 항목 지우기</translation>
    </message>
    <message>
        <source>Swap actions</source>
        <translation>실천 항목 맞바꾸기</translation>
    </message>
    <message>
        <source>Swap sub-goals</source>
        <translation>하위 목표 맞바꾸기</translation>
    </message>
    <message>
        <source>Mark a task done</source>
        <translation>할 일 완료</translation>
    </message>
    <message>
        <source>Mark a task not done</source>
        <translation>할 일 완료 취소</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>해 더하기</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>목록 가져오기</translation>
    </message>
    <message>
        <source>Import a planner</source>
        <translation>플래너 가져오기</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>설정 바꾸기</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>“%1”(으)로 고쳐 쓰기</translation>
    </message>
    <message>
        <source>Change the notes of “%1”</source>
        <translation>“%1” 메모 바꾸기</translation>
    </message>
    <message>
        <source>Change the details of “%1”</source>
        <translation>“%1” 세부 내용 바꾸기</translation>
    </message>
    <message>
        <source>Change the kind of “%1”</source>
        <translation>“%1” 종류 바꾸기</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>“%1” 비우기</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>“%1” 끝내기</translation>
    </message>
    <message>
        <source>Erase “%1”</source>
        <translation>“%1” 지우기</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>“%1” 옮기기</translation>
    </message>
    <message>
        <source>Move “%1” with its actions</source>
        <translation>“%1” 블록째 옮기기</translation>
    </message>
    <message>
        <source>Mark “%1” done</source>
        <translation>“%1” 완료</translation>
    </message>
    <message>
        <source>Mark “%1” not done</source>
        <translation>“%1” 완료 취소</translation>
    </message>
    <message>
        <source>Add the year %1</source>
        <translation>%1년 더하기</translation>
    </message>
    <message>
        <source>Import a list into %1</source>
        <translation>%1년에 목록 가져오기</translation>
    </message>
    <message>
        <source>Import the planner of %1</source>
        <translation>%1년 플래너 가져오기</translation>
    </message>
    <message>
        <source>Change the setting “%1”</source>
        <translation>“%1” 설정 바꾸기</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>“%1” 쓰기</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Check in “%1”</source>
        <translation>“%1” 기록</translation>
    </message>
    <message>
        <source>Skip a day</source>
        <translation>하루 쉬어가기</translation>
    </message>
    <message>
        <source>Skip “%1”</source>
        <translation>“%1” 쉬어가기</translation>
    </message>
    <message>
        <source>Mark a day missed</source>
        <translation>못 한 날로 표시</translation>
    </message>
    <message>
        <source>Mark “%1” missed</source>
        <translation>“%1” 못 함으로 표시</translation>
    </message>
    <message>
        <source>Remove a check-in</source>
        <translation>기록 지우기</translation>
    </message>
    <message>
        <source>Remove the check-in of “%1”</source>
        <translation>“%1” 기록 지우기</translation>
    </message>
    <message>
        <source>Change a check-in</source>
        <translation>기록 바꾸기</translation>
    </message>
    <message>
        <source>Change the check-in of “%1”</source>
        <translation>“%1” 기록 바꾸기</translation>
    </message>
    <message>
        <source>Fill several days</source>
        <translation>여러 날 채우기</translation>
    </message>
    <message>
        <source>Fill days of “%1”</source>
        <translation>“%1” 여러 날 채우기</translation>
    </message>
    <message>
        <source>Change a schedule</source>
        <translation>일정 바꾸기</translation>
    </message>
    <message>
        <source>Change the schedule of “%1”</source>
        <translation>“%1” 일정 바꾸기</translation>
    </message>
    <message>
        <source>End an action and start a new one</source>
        <translation>실천 항목을 끝내고 새로 시작</translation>
    </message>
    <message>
        <source>Start “%1” in the place of another</source>
        <translation>“%1”(으)로 새로 시작</translation>
    </message>
    <message>
        <source>Add a rest period</source>
        <translation>휴식 기간 더하기</translation>
    </message>
    <message>
        <source>Add the rest period “%1”</source>
        <translation>휴식 기간 “%1” 더하기</translation>
    </message>
    <message>
        <source>Change a rest period</source>
        <translation>휴식 기간 바꾸기</translation>
    </message>
    <message>
        <source>Change the rest period “%1”</source>
        <translation>휴식 기간 “%1” 바꾸기</translation>
    </message>
    <message>
        <source>Remove a rest period</source>
        <translation>휴식 기간 지우기</translation>
    </message>
    <message>
        <source>Remove the rest period “%1”</source>
        <translation>휴식 기간 “%1” 지우기</translation>
    </message>
    <message>
        <source>Change the words of a day</source>
        <translation>그날의 한 줄 바꾸기</translation>
    </message>
    <message>
        <source>Change the words of %1</source>
        <translation>%1의 한 줄 바꾸기</translation>
    </message>
    <message>
        <source>Change the order in Today</source>
        <translation>오늘의 순서 바꾸기</translation>
    </message>
    <message>
        <source>Move “%1” in Today</source>
        <translation>오늘에서 ‘%1’ 옮기기</translation>
    </message>
    <message>
        <source>Change the order of times of day</source>
        <translation>때의 순서 바꾸기</translation>
    </message>
    <message>
        <source>Move the time of day “%1”</source>
        <translation>때 ‘%1’ 옮기기</translation>
    </message>
    <message>
        <source>Count a focus block</source>
        <translation>집중 시간 세기</translation>
    </message>
    <message>
        <source>Count a focus block on “%1”</source>
        <translation>‘%1’ 집중 시간 세기</translation>
    </message>
    <message>
        <source>Close a year</source>
        <translation>한 해 닫기</translation>
    </message>
    <message>
        <source>Close the year %1</source>
        <translation>%1년 닫기</translation>
    </message>
    <message>
        <source>Reopen a year</source>
        <translation>한 해 다시 열기</translation>
    </message>
    <message>
        <source>Reopen the year %1</source>
        <translation>%1년 다시 열기</translation>
    </message>
    <message>
        <source>Bring a text back</source>
        <translation>글 되살리기</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>“%1” 되살리기</translation>
    </message>
    <message>
        <source>Start a year from a template</source>
        <translation>서식으로 한 해 시작</translation>
    </message>
    <message>
        <source>Start %1 from a template</source>
        <translation>서식으로 %1년 시작</translation>
    </message>
    <message>
        <source>Start a year from an earlier one</source>
        <translation>이전 해에서 한 해 시작</translation>
    </message>
    <message>
        <source>Start %1 from an earlier year</source>
        <translation>이전 해에서 %1년 시작</translation>
    </message>
    <message>
        <source>Put an action in focus</source>
        <translation>실천 항목을 중점으로 지정</translation>
    </message>
    <message>
        <source>Put “%1” in focus</source>
        <translation>“%1” 중점으로 지정</translation>
    </message>
    <message>
        <source>Take an action out of focus</source>
        <translation>실천 항목을 중점에서 빼기</translation>
    </message>
    <message>
        <source>Take “%1” out of focus</source>
        <translation>“%1” 중점에서 빼기</translation>
    </message>
    <message>
        <source>Change the review cycle</source>
        <translation>점검 주기 바꾸기</translation>
    </message>
    <message>
        <source>Change the review cycle of %1</source>
        <translation>%1년 점검 주기 바꾸기</translation>
    </message>
    <message>
        <source>Add a chapter</source>
        <translation>장 추가</translation>
    </message>
    <message>
        <source>Add the chapter “%1”</source>
        <translation>장 “%1” 추가</translation>
    </message>
    <message>
        <source>Change a chapter</source>
        <translation>장 변경</translation>
    </message>
    <message>
        <source>Change the chapter “%1”</source>
        <translation>장 “%1” 변경</translation>
    </message>
    <message>
        <source>Remove a chapter</source>
        <translation>장 삭제</translation>
    </message>
    <message>
        <source>Remove the chapter “%1”</source>
        <translation>장 “%1” 삭제</translation>
    </message>
    <message>
        <source>Change the factors</source>
        <translation>요소 변경</translation>
    </message>
    <message>
        <source>Change the factor “%1”</source>
        <translation>요소 “%1” 변경</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>회고 시작</translation>
    </message>
    <message>
        <source>Start the review “%1”</source>
        <translation>회고 “%1” 시작</translation>
    </message>
    <message>
        <source>Change a review</source>
        <translation>회고 변경</translation>
    </message>
    <message>
        <source>Change the review “%1”</source>
        <translation>회고 “%1” 변경</translation>
    </message>
    <message>
        <source>Remove a review</source>
        <translation>회고 삭제</translation>
    </message>
    <message>
        <source>Remove the review “%1”</source>
        <translation>회고 “%1” 삭제</translation>
    </message>
    <message>
        <source>Mask a factor</source>
        <translation>요소 가려 보기</translation>
    </message>
    <message>
        <source>Mask the factor “%1”</source>
        <translation>요소 “%1” 가려 보기</translation>
    </message>
    <message>
        <source>Finish a review</source>
        <translation>회고 마치기</translation>
    </message>
    <message>
        <source>Finish the review “%1”</source>
        <translation>회고 “%1” 마치기</translation>
    </message>
    <message>
        <source>Reopen a review</source>
        <translation>회고 다시 열기</translation>
    </message>
    <message>
        <source>Reopen the review “%1”</source>
        <translation>회고 “%1” 다시 열기</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>약속 추가</translation>
    </message>
    <message>
        <source>Commit to “%1”</source>
        <translation>“%1” 약속</translation>
    </message>
    <message>
        <source>Change a commitment</source>
        <translation>약속 변경</translation>
    </message>
    <message>
        <source>Change the commitment “%1”</source>
        <translation>약속 “%1” 변경</translation>
    </message>
    <message>
        <source>Remove a commitment</source>
        <translation>약속 삭제</translation>
    </message>
    <message>
        <source>Remove the commitment “%1”</source>
        <translation>약속 “%1” 삭제</translation>
    </message>
    <message>
        <source>Put a commitment on the grid</source>
        <translation>약속을 칸에 심기</translation>
    </message>
    <message>
        <source>Put “%1” on the grid</source>
        <translation>“%1” 칸에 심기</translation>
    </message>
    <message>
        <source>Judge a commitment</source>
        <translation>약속 평가</translation>
    </message>
    <message>
        <source>Judge “%1”</source>
        <translation>“%1” 평가</translation>
    </message>
</context>
<context>
    <name>SuggestionText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>routine</source>
        <translation>루틴</translation>
    </message>
    <message>
        <source>task</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>수치 목표</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1까지</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>What I did</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>잘한 것</translation>
    </message>
    <message>
        <source>What fell short</source>
        <translation>아쉬운 것</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>마무리 한 줄</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>If I could do it again</source>
        <translation>다시 한다면</translation>
    </message>
    <message>
        <source>What I felt</source>
        <translation>느낀 점</translation>
    </message>
    <message>
        <source>How I’ll get past it</source>
        <translation>어떻게 넘어설까</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>배운 것</translation>
    </message>
    <message>
        <source>Whom I want to thank</source>
        <translation>고마운 사람</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>내년</translation>
    </message>
    <message>
        <source>What matters to me?</source>
        <translation>나에게 중요한 것은?</translation>
    </message>
    <message>
        <source>What do I enjoy?</source>
        <translation>무엇을 할 때 즐거운가?</translation>
    </message>
    <message>
        <source>What are my strengths?</source>
        <translation>나의 강점은?</translation>
    </message>
    <message>
        <source>What are my weaknesses?</source>
        <translation>나의 약점은?</translation>
    </message>
    <message>
        <source>Who do I want to be a year from now?</source>
        <translation>1년 뒤 어떤 사람이고 싶은가?</translation>
    </message>
    <message>
        <source>The whole grid</source>
        <translation>전체 만다라트</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>%1에 함</translation>
    </message>
</context>
<context>
    <name>TodayLines</name>
    <message>
        <source>The day before left open: %1</source>
        <translation>전날 남은 것: %1</translation>
    </message>
    <message>
        <source>Nothing is asked for on this day.</source>
        <translation>이날 할 것이 없습니다.</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>아무 때나</translation>
    </message>
    <message>
        <source>met this week</source>
        <translation>이번 주 채움</translation>
    </message>
    <message>
        <source>others</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>%1% of the day</source>
        <translation>그날의 %1%</translation>
    </message>
    <message>
        <source>%1 of %2 this week</source>
        <translation>이번 주 %1 / %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>an amount, what the day asks for, the unit</comment>
        <translation>%1 / %2 %3</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>%1 of %2 in all</source>
        <comment>an amount, the target</comment>
        <translation>모두 %1 / %2</translation>
    </message>
    <message>
        <source>%1 on this day</source>
        <comment>an amount with its unit</comment>
        <translation>이날 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount, what the day asks for with its unit</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n주 연속</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n번 연속</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>this week %1 of %2</source>
        <translation>이번 주 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n day(s)</source>
        <translation>
            <numerusform>최근 %n일 중 %1번</numerusform>
        </translation>
    </message>
    <message>
        <source>polished</source>
        <translation>완벽</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 옵션은 없습니다.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>%1 옵션이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>%1 옵션은 값을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>%1 옵션에는 값이 필요합니다: %2.</translation>
    </message>
    <message>
        <source>The option %1 does not know %2; it takes %3.</source>
        <translation>%1 옵션에 %2은(는) 쓸 수 없습니다. 쓸 수 있는 값: %3.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>%1 명령은 없습니다.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>명령이 빠졌습니다.</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>%1 명령에는 %2 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>The command %1 cannot do anything with %2.</source>
        <translation>%1 명령에는 %2을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The command %1 needs %2.</source>
        <translation>%1 명령에는 %2이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>The options %1 and %2 cannot be given together.</source>
        <translation>%1와(과) %2 옵션은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Reviews are written as Markdown only.</source>
        <translation>회고는 Markdown으로만 내보냅니다.</translation>
    </message>
    <message>
        <source>Usage: ninefold-cli [--file PLANNER] COMMAND …

  new --year YEAR     add an empty plan; makes the planner file if there is none
  import FILE         take in a planner or a list; &quot;-&quot; is standard input
      --format auto|json|outline|markdown|table
      --year YEAR     the year a list goes to, or the one to take from a planner
      --order rows|top|bottom|letters    how an outline numbers the cells
      --prefer ring|centre               which of two texts of a sub-goal wins
      --encoding NAME                    such as UTF-8, windows-949, windows-31j
      --replace       take the place of a year that has content, after a backup
      --dry-run       only say what would be done
  export FILE         write a planner or a list; &quot;-&quot; is standard output
      --format auto|json|outline|markdown|table, --year YEAR
      --reviews       the year as its reviews tell it, as Markdown
      --review ID|DATE    one review, by its id or its first day, as Markdown
  list                print the grid of a year; --year YEAR
  today               print what is due, with its states; --as-of DATE
  check ACTION        tick an action, named by its id or place, such as 0.1
      --date DATE     another day than today
      --amount X | --skip | --missed | --clear
  stats --from DATE --to DATE    print the numbers of a period as JSON
      --as-of DATE, --year YEAR
  sample              fill years with a made-up history
      --years N, --seed NUMBER, --as-of DATE
  verify              check the planner file from end to end
  backup [DIR]        make a backup and print its path
  restore BACKUP      put a backup in the place of the planner

Without --file the planner that Ninefold opens is used. Exit status: 0 done,
1 refused (one line on standard error says why), 2 wrong usage.
</source>
        <translation>사용법: ninefold-cli [--file PLANNER] COMMAND …

  new --year YEAR     빈 계획을 더합니다. 플래너 파일이 없으면 만듭니다
  import FILE         플래너나 목록을 가져옵니다. &quot;-&quot;는 표준 입력입니다
      --format auto|json|outline|markdown|table
      --year YEAR     목록을 담을 해, 또는 플래너에서 가져올 해
      --order rows|top|bottom|letters    개요가 칸에 번호를 매긴 순서
      --prefer ring|centre               하위 목표의 두 글 가운데 쓸 쪽
      --encoding NAME                    UTF-8, windows-949, windows-31j 등
      --replace       백업한 뒤 내용이 있는 해를 바꿉니다
      --dry-run       무엇을 할지 말하기만 합니다
  export FILE         플래너나 목록을 씁니다. &quot;-&quot;는 표준 출력입니다
      --format auto|json|outline|markdown|table, --year YEAR
      --reviews       회고가 말하는 한 해를 Markdown으로
      --review ID|DATE    id나 첫날로 고른 회고 하나를 Markdown으로
  list                한 해의 만다라트를 글로 보여 줍니다. --year YEAR
  today               할 일과 상태를 보여 줍니다. --as-of DATE
  check ACTION        실천 항목을 기록합니다. id나 0.1 같은 자리로 지정합니다
      --date DATE     오늘이 아닌 날
      --amount X | --skip | --missed | --clear
  stats --from DATE --to DATE    기간의 수치를 JSON으로 씁니다
      --as-of DATE, --year YEAR
  sample              꾸며 낸 기록으로 여러 해를 채웁니다
      --years N, --seed NUMBER, --as-of DATE
  verify              플래너 파일을 끝까지 검사합니다
  backup [DIR]        백업하고 그 경로를 씁니다
  restore BACKUP      플래너 자리에 백업을 놓습니다

--file이 없으면 Ninefold가 여는 플래너를 씁니다. 종료 상태: 0 마침,
1 거절(표준 오류에 한 줄로 이유), 2 잘못된 사용.
</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>removed because it was skipped</source>
        <translation>쉬어가서 뺌</translation>
    </message>
    <message>
        <source>removed because of resting</source>
        <translation>휴식이라 뺌</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) skipped or rested</source>
        <translation>
            <numerusform>%n일 쉬어감 또는 휴식</numerusform>
        </translation>
    </message>
    <message>
        <source>still open, %1 asked for</source>
        <comment>how many times</comment>
        <translation>아직 열려 있음, %1 하기로 함</translation>
    </message>
    <message>
        <source>done on %1</source>
        <comment>a day</comment>
        <translation>%1에 함</translation>
    </message>
    <message>
        <source>let go on %1</source>
        <comment>a day</comment>
        <translation>%1에 내려놓음</translation>
    </message>
    <message>
        <source>done on %1, after these days</source>
        <comment>a day</comment>
        <translation>%1에 함, 이 기간 뒤</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>counts when the day is over</source>
        <translation>하루가 끝나면 셈</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a day</comment>
        <translation>%1에 끝냄</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>its first day</comment>
        <translation>%1 주</translation>
    </message>
    <message>
        <source>not rated yet, left out</source>
        <translation>아직 매기지 않아 뺌</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, asked for</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%n개 중 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>세지 않음</translation>
    </message>
    <message>
        <source>counts %1</source>
        <comment>1/1, 91%</comment>
        <translation>%1로 셈</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>how often, with a fraction</comment>
        <translation>%1번</translation>
    </message>
    <message>
        <source>Nothing was due so far. Days you rested and days still to come are not counted.</source>
        <translation>지금까지 하기로 한 것이 없습니다. 쉰 날과 아직 오지 않은 날은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is due in these days.</source>
        <translation>이 기간에는 하기로 한 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n time(s) it was due so far, you did it %1. Days you rested and days still to come are not counted.</source>
        <comment>%1: how often, with its word</comment>
        <translation>
            <numerusform>지금까지 하기로 한 %n번 중 %1 했습니다. 쉰 날과 아직 오지 않은 날은 세지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was let go on %1, before it was due, and is not counted.</source>
        <translation>기한 전인 %1에 내려놓아서 세지 않습니다.</translation>
    </message>
    <message>
        <source>It is judged on %1, outside these days.</source>
        <translation>이 기간 밖인 %1에 매깁니다.</translation>
    </message>
    <message>
        <source>It was due on %1 and done late, on %2, still within these days.</source>
        <translation>기한은 %1이고, 늦게 %2에 했지만 이 기간 안입니다.</translation>
    </message>
    <message>
        <source>It was due on %1 and done on %2.</source>
        <translation>기한은 %1이고, %2에 했습니다.</translation>
    </message>
    <message>
        <source>It is due on %1 and not counted before.</source>
        <translation>기한은 %1이고, 그 전에는 세지 않습니다.</translation>
    </message>
    <message>
        <source>It was due on %1 and done only after these days.</source>
        <translation>기한은 %1이고, 이 기간이 지난 뒤에 했습니다.</translation>
    </message>
    <message>
        <source>It was due on %1 and is not done.</source>
        <translation>기한은 %1이고, 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing is planned in these days.</source>
        <translation>이 기간에는 계획한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was planned or logged so far.</source>
        <translation>지금까지 계획하거나 적은 것이 없습니다.</translation>
    </message>
    <message>
        <source>You logged %1 before the first planned day was over.</source>
        <translation>첫 계획한 날이 끝나기 전에 %1을(를) 적었습니다.</translation>
    </message>
    <message>
        <source>Of the %1 planned for the days so far, you logged %2.</source>
        <translation>지금까지의 날에 계획한 %1 중 %2을(를) 적었습니다.</translation>
    </message>
    <message>
        <source>%1 That is %2 ahead.</source>
        <translation>%1 %2 앞서 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <comment>how often it was done, how often asked for</comment>
        <translation>
            <numerusform>%n번 중 %1번</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>logged, planned</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>It is not counted.</source>
        <translation>세지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of the %n action(s) that something was due of, each by its weight. What is not due yet is left out.</source>
        <translation>
            <numerusform>하기로 한 것이 있던 %n개 항목의 가중 평균입니다. 아직 때가 안 된 것은 뺍니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its actions was due so far.</source>
        <translation>지금까지 하기로 한 항목이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of the %n sub-goal(s) that have a number, each counting the same.</source>
        <translation>
            <numerusform>수치가 있는 하위 목표 %n개의 평균이며, 모두 똑같이 셉니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was due so far.</source>
        <translation>지금까지 하기로 한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is counted on this day.</source>
        <translation>이날은 세는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n thing(s) that count on this day, you did %1. What was skipped or rested is not counted.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>이날 세는 %n가지 중 %1 했습니다. 쉬어간 것과 휴식은 세지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) skipped or rested</source>
        <translation>
            <numerusform>%n번 건너뛰거나 쉼</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted in this week.</source>
        <translation>이 주에는 세는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n thing(s) that count in this week, you did %1 until now. What was skipped or rested is not counted.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>이 주에 세는 %n가지 중 지금까지 %1을(를) 했습니다. 건너뛰거나 쉰 것은 세지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n thing(s) that count in this week, you did %1. What was skipped or rested is not counted.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>이 주에 세는 %n가지 중 %1을(를) 했습니다. 건너뛰거나 쉰 것은 세지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not counted</source>
        <translation>마음가짐</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>루틴</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>수치 목표</translation>
    </message>
    <message>
        <source>Core goal</source>
        <translation>중심 목표</translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>하위 목표</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>실천 항목</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>%1행 %2열</translation>
    </message>
    <message>
        <source>block %1, cell %2</source>
        <translation>블록 %1, 칸 %2</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>한 줄씩</translation>
    </message>
    <message>
        <source>Clockwise from the top</source>
        <translation>위에서 시계 방향</translation>
    </message>
    <message>
        <source>Clockwise from the bottom</source>
        <translation>아래에서 시계 방향</translation>
    </message>
    <message>
        <source>A to H: bottom, left, top, right, then the corners</source>
        <translation>A~H: 아래, 왼쪽, 위, 오른쪽, 그다음 모서리</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Done means</source>
        <translation>완성 기준</translation>
    </message>
    <message>
        <source>Polished means</source>
        <translation>완벽 기준</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>일부</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>쉬어감</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>못 함</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>예정 없음</translation>
    </message>
</context>
<context>
    <name>ninefold::app::DesktopPresence</name>
    <message>
        <source>This desktop shows no notifications, so nothing can remind you.</source>
        <translation>이 데스크톱은 알림을 보여 주지 않아서 알려 드릴 수 없습니다.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Ninefold.</source>
        <translation>이 데스크톱에는 트레이가 없어서 창을 닫으면 Ninefold가 끝납니다.</translation>
    </message>
    <message>
        <source>Ninefold goes on in the tray</source>
        <translation>Ninefold는 트레이에서 계속됩니다</translation>
    </message>
    <message>
        <source>Its menu has Quit, which ends it.</source>
        <translation>트레이 메뉴의 ‘끝내기’로 끝낼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ActionDetails</name>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 번에</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표량</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>마감일</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료한 날</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Weight in its sub-goal</source>
        <translation>하위 목표 안의 비중</translation>
    </message>
    <message>
        <source>1 · counts once</source>
        <translation>1 · 한 번 셈</translation>
    </message>
    <message>
        <source>2 · counts twice</source>
        <translation>2 · 두 번 셈</translation>
    </message>
    <message>
        <source>3 · counts three times</source>
        <translation>3 · 세 번 셈</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ActionDetailsModel</name>
    <message>
        <source>morning, after lunch …</source>
        <translation>아침, 점심 뒤 …</translation>
    </message>
    <message>
        <source>This changes finished periods:
%1
Enter changes them, Escape leaves them.</source>
        <translation>끝난 기간의 수치가 바뀝니다:
%1
Enter로 바꾸고 Esc로 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Choose a day of the plan, from %1 to %2.</source>
        <translation>계획 기간인 %1부터 %2 사이의 날을 고르세요.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>요일을 하나라도 고르세요.</translation>
    </message>
    <message>
        <source>Choose a day of the action, from %1 to %2.</source>
        <translation>이 항목의 기간인 %1부터 %2 사이의 날을 고르세요.</translation>
    </message>
    <message>
        <source>From %1, the first day of the action</source>
        <translation>이 항목의 첫날인 %1부터</translation>
    </message>
    <message>
        <source>Replaced: %1 from %2</source>
        <comment>a schedule, a day</comment>
        <translation>바뀌는 것: %2부터 %1</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <comment>a day, a schedule</comment>
        <translation>%1까지: %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>first day, last day, schedule</comment>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AncestorLine</name>
    <message>
        <source>Last year</source>
        <translation>지난해</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>지난해: %1</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1년: %2</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 보기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BlockMap</name>
    <message>
        <source>Map of the grid</source>
        <translation>만다라트 지도</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>전체에서 지금 여기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BurnUpChart</name>
    <message>
        <source>up to %1: %2 of %3 planned; %4</source>
        <comment>a day, an amount, an amount, how far ahead</comment>
        <translation>%1까지: 계획 %3 중 %2; %4</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BurnUpSheet</name>
    <message>
        <source>the dashed line is the plan of the year</source>
        <translation>점선은 한 해 계획</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>수치 목표</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>the format of a month and its year</comment>
        <translation>yyyy년 MMMM</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Previous month (%1)</source>
        <translation>이전 달 (%1)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Next month (%1)</source>
        <translation>다음 달 (%1)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CalendarModel</name>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>고름</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>%1주차</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CardMenu</name>
    <message>
        <source>Copy as a Table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Show as a Table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Save as a Picture…</source>
        <translation>그림으로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Copy, save or print</source>
        <translation>복사, 저장 또는 인쇄</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CarryList</name>
    <message numerus="yes">
        <source>%n sub-goal(s)</source>
        <translation>
            <numerusform>하위 목표 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>실천 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) with the schedule</source>
        <translation>
            <numerusform>루틴 %n개는 일정까지</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on: %1. What was done stays in its year.</source>
        <translation>이어 갈 것: %1. 한 일의 기록은 그해에 남습니다.</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>이어 갈 것</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Tick everything that is not over</source>
        <translation>끝나지 않은 것을 모두 고릅니다</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>아무것도 고르지 않습니다</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CarryModel</name>
    <message>
        <source>%1, ended</source>
        <translation>%1, 끝냄</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, 완료</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CellCommands</name>
    <message>
        <source>The core goal stays in the middle.</source>
        <translation>중심 목표는 가운데에 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Only a routine or a task can be ticked. Choose the kind beside the grid.</source>
        <translation>루틴과 할 일만 표시할 수 있습니다. 옆에서 종류를 고르세요.</translation>
    </message>
    <message>
        <source>“%1” is done for today.</source>
        <translation>“%1”: 오늘 완료.</translation>
    </message>
    <message>
        <source>“%1” is not done today any more.</source>
        <translation>“%1”: 오늘 완료를 취소했습니다.</translation>
    </message>
    <message>
        <source>Only an action can be in focus.</source>
        <translation>실천 항목만 중점으로 지정할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ChoiceRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an answer, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ClosingPage</name>
    <message>
        <source>Close it</source>
        <translation>마무리</translation>
    </message>
    <message>
        <source>How did it go, in your own eyes, from 0.0 to 1.0?</source>
        <translation>스스로 보기에 어땠나요? 0.0–1.0</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>기분은 어땠나요?</translation>
    </message>
    <message>
        <source>How did it feel, from 1 to 5?</source>
        <translation>기분은 어땠나요? 1–5</translation>
    </message>
    <message>
        <source>One closing line</source>
        <translation>마무리 한 줄</translation>
    </message>
    <message>
        <source>It stands on top of the next review.</source>
        <translation>다음 회고 맨 위에 놓입니다.</translation>
    </message>
    <message>
        <source>Finish the Review</source>
        <translation>회고 마치기</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Finished on %1. The predictions are locked, and the numbers stay as they were.</source>
        <translation>%1에 마쳤습니다. 예상은 잠겼고 수치는 그때 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Finishing locks the predictions and keeps today’s numbers beside them.</source>
        <translation>마치면 예상이 잠기고, 오늘의 수치가 옆에 남습니다.</translation>
    </message>
    <message>
        <source>It can be reopened today only: the next period has begun.</source>
        <translation>다음 기간이 시작되어, 다시 여는 것은 오늘까지만 됩니다.</translation>
    </message>
    <message>
        <source>It can be reopened until the next period begins.</source>
        <translation>다음 기간이 시작되기 전까지는 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The next period has begun, so it stays finished.</source>
        <translation>다음 기간이 시작되어, 마친 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CommitmentList</name>
    <message>
        <source>A promise is judged when its days are over.</source>
        <translation>약속은 그 기간이 끝나면 평가합니다.</translation>
    </message>
    <message>
        <source>“%1” is removed. Undo brings it back.</source>
        <translation>“%1”을(를) 지웠습니다. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>약속</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a verdict: 1 kept, 2 partly, 3 not kept, 4 changed course</source>
        <translation>
            <numerusform>평가를 기다리는 약속 %n개: 1 지킴, 2 일부, 3 못 지킴, 4 방향을 바꿈</numerusform>
        </translation>
    </message>
    <message>
        <source>written at the beginning, judged at the end</source>
        <translation>처음에 쓰고, 끝에 평가합니다</translation>
    </message>
    <message>
        <source>%1
Expected: %2</source>
        <translation>%1
예상: %2</translation>
    </message>
    <message>
        <source>What do you promise yourself?</source>
        <translation>스스로에게 무엇을 약속하나요?</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>새 약속</translation>
    </message>
    <message>
        <source>What kind of commitment</source>
        <translation>약속의 종류</translation>
    </message>
    <message>
        <source>For which days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add the commitment</source>
        <translation>약속 추가</translation>
    </message>
    <message>
        <source>Nothing is promised yet. What you write is locked from the next day on, and judged with one key when its days are over.</source>
        <translation>아직 약속한 것이 없습니다. 쓴 것은 다음 날부터 잠기고, 기간이 끝나면 키 하나로 평가합니다.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>약속 지우기</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>지우기 (%1)</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>실제로 어떻게 되었나</translation>
    </message>
    <message>
        <source>The year is over; promises are made before it is.</source>
        <translation>이 해는 끝났습니다. 약속은 끝나기 전에 합니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CommitmentModel</name>
    <message>
        <source>Locked since %1: it stays as it was written.</source>
        <translation>%1부터 잠겨 있습니다. 쓴 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Locked from %1 on; until then it can be changed.</source>
        <translation>%1부터 잠깁니다. 그때까지는 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Locked when its review is finished.</source>
        <translation>회고를 마치면 잠깁니다.</translation>
    </message>
    <message>
        <source>kept? 1–4</source>
        <comment>a promise that is to be judged with the keys 1 to 4</comment>
        <translation>지켰나요? 1–4</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>고칠 수 있음</translation>
    </message>
    <message>
        <source>%1 · expected: %2</source>
        <translation>%1 · 예상: %2</translation>
    </message>
    <message>
        <source>It is judged from %1 on.</source>
        <comment>a day</comment>
        <translation>%1부터 평가합니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ConfirmButtons</name>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Change the finished periods</source>
        <translation>끝난 기간도 바꾸기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Leave the finished periods as they were</source>
        <translation>끝난 기간은 그대로 두기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CycleDialog</name>
    <message numerus="yes">
        <source> week(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>주</numerusform>
        </translation>
    </message>
    <message>
        <source>The periods are cut like this already.</source>
        <translation>이미 이렇게 나뉘어 있습니다.</translation>
    </message>
    <message>
        <source>Begins on %1. Periods that are over stay as they are.</source>
        <translation>%1에 시작합니다. 끝난 기간은 그대로 둡니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Review Cycle</source>
        <translation>점검 주기</translation>
    </message>
    <message>
        <source>A review every</source>
        <translation>점검 간격</translation>
    </message>
    <message>
        <source>quarter (3 months)</source>
        <translation>분기 (3개월)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>so many weeks</source>
        <translation>몇 주마다</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Periods of %1</source>
        <comment>a year</comment>
        <translation>%1년의 기간</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Change the Cycle</source>
        <translation>주기 바꾸기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DayRing</name>
    <message>
        <source>%1 of %2 done, %3%</source>
        <translation>%2 중 %1 완료, %3%</translation>
    </message>
    <message>
        <source>Nothing is asked for on this day.</source>
        <translation>이날 할 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1
Why: what this number was counted from (%2)</source>
        <translation>%1
왜: 이 수치를 센 근거 (%2)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DayTableModel</name>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>%1, %2, %3 so far</source>
        <comment>an action, its sub-goal, a percentage</comment>
        <translation>%1, %2, 지금까지 %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DayTableView</name>
    <message numerus="yes">
        <source>%n day(s) to come were left as they are; until then a day can only be skipped.</source>
        <translation>
            <numerusform>앞으로 올 %n일은 그대로 두었습니다. 그날까지는 쉬어가기만 할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is still to come. Until then it can only be skipped.</source>
        <translation>아직 오지 않은 날입니다. 그때까지는 쉬어가기만 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were filled. Empty cells left theirs as they were.</source>
        <translation>
            <numerusform>%n일을 채웠습니다. 빈 칸은 그날을 그대로 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on “%1”, %2</source>
        <comment>an action, a day</comment>
        <translation>‘%1’ 메모, %2</translation>
    </message>
    <message>
        <source>Amount of “%1”, %2</source>
        <comment>an action, a day</comment>
        <translation>‘%1’ 양, %2</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1”은(는) 양이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DayWords</name>
    <message>
        <source>Today in one line</source>
        <translation>오늘 한 줄</translation>
    </message>
    <message>
        <source>The day in one line</source>
        <translation>그날 한 줄</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>기억해 둘 만한 일은?</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>느낌</translation>
    </message>
    <message>
        <source>How the day felt, from 1 to 5</source>
        <translation>그날의 느낌, 1에서 5</translation>
    </message>
    <message>
        <source>1 is a hard day, 5 a very good one; press it again to take it back</source>
        <translation>1은 힘든 날, 5는 아주 좋은 날. 다시 누르면 지워집니다</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DaysHeader</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>the format of a month and its year</comment>
        <translation>yyyy년 MMMM</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DetailField</name>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Choose from a calendar (%1)</source>
        <translation>달력에서 고르기 (%1)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DraftOffers</name>
    <message>
        <source>Unfinished typing (%1): “%2”</source>
        <translation>쓰다 만 글 (%1): “%2”</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>살리기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportFlow</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>전체 (JSON)…</translation>
    </message>
    <message>
        <source>Outline (Text)…</source>
        <translation>개요 (텍스트)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>마크다운…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>표 (CSV)…</translation>
    </message>
    <message>
        <source>Table (TSV)…</source>
        <translation>표 (TSV)…</translation>
    </message>
    <message>
        <source>Copy as a Table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>The grid was copied as a table.</source>
        <translation>만다라트를 표로 복사했습니다.</translation>
    </message>
    <message>
        <source>Copy as a Picture</source>
        <translation>그림으로 복사</translation>
    </message>
    <message>
        <source>The grid was copied as a picture.</source>
        <translation>만다라트를 그림으로 복사했습니다.</translation>
    </message>
    <message>
        <source>Save as a Picture</source>
        <translation>그림으로 저장</translation>
    </message>
    <message>
        <source>The page is with %1.</source>
        <translation>%1에 보냈습니다.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>프린터가 받아들이지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FactsPage</name>
    <message>
        <source>Facts</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Nothing was counted in these days. Routines, tasks and measured actions of the grid are listed here once there are some.</source>
        <translation>이 기간에 센 것이 없습니다. 만다라트에 루틴·할 일·수치 목표가 생기면 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>What the records say</source>
        <translation>기록이 말하는 것</translation>
    </message>
    <message>
        <source>Wins first. Enter opens what a number was counted from.</source>
        <translation>잘한 것부터. Enter를 누르면 무엇을 센 수치인지 열립니다.</translation>
    </message>
    <message>
        <source>How the last review closed</source>
        <translation>지난 회고의 마무리</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FieldEdit</name>
    <message>
        <source>Ctrl+click or Alt+Enter opens %1</source>
        <translation>Ctrl+클릭 또는 Alt+Enter로 %1 열기</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>링크 열기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FileFlow</name>
    <message>
        <source>This is a made-up year. Try everything; nothing of it is saved.</source>
        <translation>꾸며 낸 한 해입니다. 무엇이든 해 보세요. 아무것도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Open My Planner</source>
        <translation>내 플래너 열기</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>백업 되돌리기…</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>다른 플래너 열기…</translation>
    </message>
    <message>
        <source>New Planner…</source>
        <translation>새 플래너…</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>넘겨받기</translation>
    </message>
    <message>
        <source>My planner.ninefold</source>
        <translation>내 플래너.ninefold</translation>
    </message>
    <message>
        <source>New Planner</source>
        <translation>새 플래너</translation>
    </message>
    <message>
        <source>Ninefold planners (*.ninefold)</source>
        <translation>Ninefold 플래너 (*.ninefold)</translation>
    </message>
    <message>
        <source>Open a Planner</source>
        <translation>플래너 열기</translation>
    </message>
    <message>
        <source>Ninefold planners (*.ninefold);;All files (*)</source>
        <translation>Ninefold 플래너 (*.ninefold);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 copy.ninefold</source>
        <translation>%1 사본.ninefold</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>사본을 %1(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>The backup is open now. The planner as it was before is kept as %1.</source>
        <translation>백업을 열었습니다. 그전 플래너는 %1(으)로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>No planner opened yet</source>
        <translation>아직 연 플래너가 없습니다</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FindModel</name>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FindPalette</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find a text of any year, a command or a setting</source>
        <translation>모든 해의 글, 명령, 설정 찾기</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go there · Esc close</source>
        <translation>↑ ↓ 고르기 · Enter 그리로 가기 · Esc 닫기</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n result(s)</source>
        <translation>
            <numerusform>%n개 가운데 가장 맞는 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
        <source>Several words find the texts that hold all of them.
Initial consonants will do: ㅁㅇㅇㅊ finds 매일 아침.
Kana and Latin letters find one another: asa finds あさ and アサ.</source>
        <translation>여러 낱말을 쓰면 모두 들어 있는 글을 찾습니다.
초성만으로도 됩니다: ㅁㅇㅇㅊ은 매일 아침을 찾습니다.
가나와 로마자는 서로 찾습니다: asa는 あさ와 アサ를 찾습니다.</translation>
    </message>
    <message>
        <source>No text, command or setting has all of these words. Fewer letters find more.</source>
        <translation>이 낱말이 모두 들어 있는 글, 명령, 설정이 없습니다. 글자를 줄이면 더 찾습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FocusFlow</name>
    <message>
        <source>The focus block on “%1” comes first; K stops it.</source>
        <translation>‘%1’ 집중 시간이 먼저입니다. K로 멈춥니다.</translation>
    </message>
    <message>
        <source>“%1”: %2, kept as a note.</source>
        <translation>‘%1’: %2, 메모로 남겼습니다.</translation>
    </message>
    <message>
        <source>“%1”: %2, not counted.</source>
        <translation>‘%1’: %2, 세지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for “%1” are over.</source>
        <translation>
            <numerusform>‘%1’ %n분이 끝났습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for “%1” are over and counted.</source>
        <translation>
            <numerusform>‘%1’ %n분이 끝나 기록했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A focus block on “%1” was over meanwhile: it is counted for %2.</source>
        <translation>그사이 ‘%1’ 집중 시간이 끝나 %2에 기록했습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FocusPill</name>
    <message>
        <source>Focus block on “%1”: %2 left</source>
        <translation>‘%1’ 집중 시간: %2 남음</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FocusStrip</name>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>잠시 멈춤</translation>
    </message>
    <message>
        <source>Focus block on “%1”: %2 left</source>
        <translation>‘%1’ 집중 시간: %2 남음</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation>이 창 숨기기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FocusWatch</name>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · 멈춤</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GridScreen</name>
    <message>
        <source>This plan can only be read.</source>
        <translation>이 계획은 읽을 수만 있습니다.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>만다라트</translation>
    </message>
    <message>
        <source>Paste or open a list</source>
        <translation>목록 붙여 넣기·열기</translation>
    </message>
    <message>
        <source>See a sample year</source>
        <translation>견본 한 해 보기</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>세부 내용</translation>
    </message>
    <message>
        <source>The words of this cell suggest no kind.</source>
        <translation>이 칸의 글에서 짐작되는 종류가 없습니다.</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>이렇게 셉니다: %1</translation>
    </message>
    <message>
        <source>Start with nine cells</source>
        <translation>아홉 칸으로 시작</translation>
    </message>
    <message>
        <source>Only the goal and its eight sub-goals for now (Ctrl+Enter). The other cells wait around them.</source>
        <translation>지금은 중심 목표와 하위 목표 여덟 개만 씁니다 (Ctrl+Enter). 나머지 칸은 둘레에서 기다립니다.</translation>
    </message>
    <message>
        <source>The questions are for empty cells.</source>
        <translation>질문은 빈 칸에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Eight routines at once now. Fewer are easier to keep up; the others can wait.</source>
        <translation>이제 루틴이 한꺼번에 여덟 개입니다. 적을수록 지키기 쉽고, 나머지는 기다려도 됩니다.</translation>
    </message>
    <message>
        <source>This cell has no number: nothing in it is counted.</source>
        <translation>이 칸에는 수치가 없습니다. 세는 것이 없습니다.</translation>
    </message>
    <message>
        <source>This year is closed and can only be read; the year menu reopens it.</source>
        <translation>이 해는 닫혀 있어 읽을 수만 있습니다. 연도 메뉴에서 다시 열 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GridView</name>
    <message>
        <source>Grid</source>
        <translation>만다라트</translation>
    </message>
    <message>
        <source>Text of the cell</source>
        <translation>칸의 글</translation>
    </message>
    <message>
        <source>Your one goal for this year</source>
        <translation>올해 단 하나의 목표</translation>
    </message>
    <message>
        <source>Zoomed to one block: %1</source>
        <translation>한 블록 크게 보기: %1</translation>
    </message>
    <message>
        <source>The whole grid</source>
        <translation>전체 만다라트</translation>
    </message>
    <message>
        <source>Why: what this number was counted from (%1)</source>
        <translation>왜: 이 수치를 센 근거 (%1)</translation>
    </message>
    <message>
        <source>Sub-goal %1</source>
        <comment>a number or a letter</comment>
        <translation>하위 목표 %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportCellsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: 새로 %2</translation>
    </message>
    <message>
        <source>%1: %2 takes the place of %3</source>
        <translation>%1: %3 대신 %2</translation>
    </message>
    <message>
        <source>%1: %2 is cleared</source>
        <translation>%1: %2 비움</translation>
    </message>
    <message>
        <source>%1: %2 stays; not taken: %3</source>
        <translation>%1: %2 그대로, 가져오지 않음: %3</translation>
    </message>
    <message>
        <source>%1: %2 stays</source>
        <translation>%1: %2 그대로</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: 비어 있음</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportChoices</name>
    <message>
        <source>Read as</source>
        <translation>읽는 방법</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Children are numbered</source>
        <translation>하위 항목의 순서</translation>
    </message>
    <message>
        <source>Where a sub-goal is written twice, take it from</source>
        <translation>하위 목표가 두 번 적혀 있으면</translation>
    </message>
    <message>
        <source>Cells that have a text</source>
        <translation>글이 있는 칸</translation>
    </message>
    <message>
        <source>Year shown</source>
        <translation>보여 줄 해</translation>
    </message>
    <message>
        <source>Indented outline</source>
        <translation>들여 쓴 개요</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>마크다운</translation>
    </message>
    <message>
        <source>Table, 9 × 9</source>
        <translation>표, 9 × 9</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON 문서</translation>
    </message>
    <message>
        <source>Middle block</source>
        <translation>가운데 블록</translation>
    </message>
    <message>
        <source>Own block</source>
        <translation>자기 블록</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Korean (%1)</source>
        <translation>한국어 (%1)</translation>
    </message>
    <message>
        <source>Japanese (%1)</source>
        <translation>일본어 (%1)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportDialog</name>
    <message>
        <source>Open a List</source>
        <translation>목록 열기</translation>
    </message>
    <message>
        <source>Lists and documents (*.txt *.md *.csv *.tsv *.json);;All files (*)</source>
        <translation>목록과 문서 (*.txt *.md *.csv *.tsv *.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>Paste or open a list</source>
        <translation>목록 붙여 넣기·열기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여 넣기</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The grid after the import</source>
        <translation>가져온 뒤의 만다라트</translation>
    </message>
    <message>
        <source>Paste a list with Ctrl+V, drop a file here, or open one.

An indented outline, Markdown, a 9 × 9 range of a spreadsheet, or a JSON document.</source>
        <translation>Ctrl+V로 목록을 붙여 넣거나, 파일을 여기에 놓거나, 파일을 여세요.

들여 쓴 개요, 마크다운, 스프레드시트의 9 × 9 범위, JSON 문서를 읽습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Paste a List</source>
        <translation>목록 붙여 넣기</translation>
    </message>
    <message>
        <source>Open a List…</source>
        <translation>목록 열기…</translation>
    </message>
    <message>
        <source>The list is on the grid of %1 now.</source>
        <translation>목록을 %1년 만다라트에 담았습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportSummary</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>실천 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-goal(s)</source>
        <translation>
            <numerusform>하위 목표 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>이유: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) get a text</source>
        <translation>
            <numerusform>%n칸에 글이 들어갑니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) get another text</source>
        <translation>
            <numerusform>%n칸의 글이 바뀝니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are cleared; what has records is ended and kept</source>
        <translation>
            <numerusform>%n칸을 비웁니다. 기록이 있는 것은 끝내고 남겨 둡니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) keep their text instead of the list’s</source>
        <translation>
            <numerusform>%n칸은 목록 대신 지금 글을 둡니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay as they are</source>
        <translation>
            <numerusform>%n칸은 그대로입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>deeper than an action</source>
        <translation>실천 항목보다 깊은 단계</translation>
    </message>
    <message>
        <source>neither a heading nor an item</source>
        <translation>제목도 항목도 아님</translation>
    </message>
    <message>
        <source>the sub-goal’s other text wins</source>
        <translation>하위 목표의 다른 글을 씀</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>%1: “%2” (%3)</source>
        <translation>%1: “%2” (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n줄을 뺐습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>뺀 것과 그 이유</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>세부 내용</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Done means</source>
        <translation>완성 기준</translation>
    </message>
    <message>
        <source>Polished means</source>
        <translation>완벽 기준</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>여기에 쓰세요</translation>
    </message>
    <message>
        <source>One line: what makes it worth a year</source>
        <translation>한 줄로: 왜 한 해를 걸 만한가</translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <translation>남겨 둘 만한 것</translation>
    </message>
    <message>
        <source>When is it done, even if it is not perfect?</source>
        <translation>완벽하지 않아도 어디까지면 된 것인가요?</translation>
    </message>
    <message>
        <source>What would make it perfect?</source>
        <translation>어떻게 되면 완벽한가요?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>End this action</source>
        <translation>이 실천 항목 끝내기</translation>
    </message>
    <message>
        <source>Its past stays, and the cell is free.</source>
        <translation>지난 기록은 남고 칸은 비워집니다.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Erase this action with its records</source>
        <translation>이 실천 항목을 기록과 함께 지우기</translation>
    </message>
    <message>
        <source>Takes its records away too. Undo brings them back.</source>
        <translation>기록까지 지웁니다. 되돌리기로 살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>%1에 완료</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>This plan can only be read.</source>
        <translation>이 계획은 읽을 수만 있습니다.</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>모든 변경은 바로 저장됩니다.</translation>
    </message>
    <message>
        <source>The one thing this year is for. Type it in the middle of the grid.</source>
        <translation>올해를 거는 단 하나입니다. 만다라트 한가운데에 쓰세요.</translation>
    </message>
    <message>
        <source>One of eight things the core goal needs. Type it here or in its cell.</source>
        <translation>중심 목표에 필요한 여덟 가지 가운데 하나입니다. 여기나 그 칸에 쓰세요.</translation>
    </message>
    <message>
        <source>An empty cell. Type what you will do; an empty one counts for nothing and is fine too.</source>
        <translation>빈 칸입니다. 할 일을 쓰세요. 비워 두어도 괜찮고 셈에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>There is no plan yet. Type in a cell to begin one.</source>
        <translation>아직 계획이 없습니다. 칸에 쓰면 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorModel</name>
    <message>
        <source>From the review of %1</source>
        <translation>%1 회고에서</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1, 예상: %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::JudgedCard</name>
    <message>
        <source>No prediction was written.</source>
        <translation>적어 둔 예상이 없습니다.</translation>
    </message>
    <message>
        <source>Expected then: %1</source>
        <translation>그때의 예상: %1</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>지켰나요?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>효과가 있었나요?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>실제로 어떻게 되었나</translation>
    </message>
    <message>
        <source>What was counted: %1</source>
        <translation>센 결과: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>자판</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>칸 옮기기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>edit the next</source>
        <translation>고치고 다음 칸</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>whole grid</source>
        <translation>전체로</translation>
    </message>
    <message>
        <source>Ctrl+Arrows</source>
        <translation>Ctrl+화살표</translation>
    </message>
    <message>
        <source>next block</source>
        <translation>블록으로</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+화살표</translation>
    </message>
    <message>
        <source>swap two cells</source>
        <translation>두 칸 바꾸기</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>into a sub-goal&apos;s block</source>
        <translation>하위 목표의 블록으로</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KindQuestion</name>
    <message>
        <source>“%1” has records. They stay with it: it ends, and another with the same text begins in its cell.
New kind: %2.</source>
        <translation>“%1”에는 기록이 있습니다. 기록은 그대로 남습니다. 이 항목은 끝나고, 같은 글의 새 항목이 이 칸에서 시작됩니다.
새 종류: %2.</translation>
    </message>
    <message>
        <source>End it and begin anew</source>
        <translation>끝내고 새로 시작</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LastActionsPage</name>
    <message>
        <source>What was promised for these days</source>
        <translation>이 기간의 지난 조치</translation>
    </message>
    <message>
        <source>No earlier review promised anything for this period. What you promise on the next page returns here, with what you expected of it and what was counted.</source>
        <translation>이 기간에 대해 앞선 회고에서 정한 조치가 없습니다. 다음 장에서 정하는 조치는 예상과 센 수치와 함께 여기로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Predictions stay as they were locked. 1–4 give the verdict, then 1–3 the effect.</source>
        <translation>예상은 잠근 그대로 보입니다. 1–4로 지켰는지, 이어서 1–3으로 효과를 답합니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LaunchOptions</name>
    <message>
        <source>--screenshots needs a folder.</source>
        <translation>--screenshots에는 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>Only one planner can be opened: %1</source>
        <translation>플래너는 하나만 열 수 있습니다: %1</translation>
    </message>
    <message>
        <source>Either --sample or a file, not both.</source>
        <translation>--sample과 파일은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--lang takes one of en, ko, ja, not “%1”.</source>
        <translation>--lang에는 en, ko, ja 가운데 하나를 쓰세요. “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--theme takes one of system, light, dark, not “%1”.</source>
        <translation>--theme에는 system, light, dark 가운데 하나를 쓰세요. “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1440x900, not “%1”.</source>
        <translation>--size에는 1440x900처럼 너비와 높이를 쓰세요. “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.5 to 4, not “%1”.</source>
        <translation>--scale에는 0.5에서 4 사이의 수를 쓰세요. “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--size and --scale go with --screenshots.</source>
        <translation>--size와 --scale은 --screenshots와 함께 씁니다.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --screenshots DIR renders pictures without one.</source>
        <translation>창을 띄울 화면이 없습니다. --screenshots DIR로 화면 없이 그림을 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to %1.</source>
        <translation>%1에 그림을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 goes with --export.</source>
        <translation>--%1은(는) --export와 함께 씁니다.</translation>
    </message>
    <message>
        <source>--export takes a file that ends in .pdf, .png or .svg, not “%1”.</source>
        <translation>--export에는 .pdf, .png, .svg로 끝나는 파일을 쓰세요. “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>Either --export or --screenshots, not both.</source>
        <translation>--export와 --screenshots는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Either --no-progress or --empty-form, not both.</source>
        <translation>--no-progress와 --empty-form은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--year takes a year such as 2026, not “%1”.</source>
        <translation>--year에는 2026 같은 해를 쓰세요. “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>--paper takes one of a4, a3, not “%1”.</source>
        <translation>--paper에는 a4, a3 가운데 하나를 쓰세요. “%1”은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>Either --quarter-sheet or --check-sheet, not both.</source>
        <translation>--quarter-sheet와 --check-sheet 가운데 하나만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>--no-progress goes with a year, --empty-form with a year or a check sheet.</source>
        <translation>--no-progress는 한 해에, --empty-form은 한 해나 점검표에 씁니다.</translation>
    </message>
    <message>
        <source>--check-sheet takes a file that ends in .pdf: it may have several pages.</source>
        <translation>--check-sheet는 여러 쪽일 수 있으므로 .pdf로 끝나는 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>--day takes a day such as 2026-11-22, not “%1”.</source>
        <translation>--day에는 2026-11-22 같은 날짜를 씁니다. “%1”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--day goes with --quarter-sheet and --check-sheet.</source>
        <translation>--day는 --quarter-sheet나 --check-sheet와 함께 씁니다.</translation>
    </message>
    <message>
        <source>Usage: ninefold [FILE]
A private, offline planner around the Mandalart.

  FILE                 the planner to open; the one of last time if none is named
  --lang CODE          en, ko or ja
  --theme NAME         system, light or dark
  --sample             a made-up year, kept in memory only
  --hidden             start in the tray, or minimized where it is off
  --screenshots DIR    render every screen to PNG in DIR, and end
    --size WxH         of the window, 1440x900 if not given
    --scale F          pixels a point, 1 if not given
  --export FILE        write a year to FILE (.pdf, .png or .svg), and end
    --year YEAR        the running one if not given
    --paper SIZE       a4 or a3; a4 if not given
    --portrait         upright
    --no-progress      the texts alone
    --empty-form       a grid to fill by pen
    --quarter-sheet    a review period on one page
    --check-sheet      the routines of a month by its days (.pdf); with --empty-form to tick
    --day DATE         in that period or month, such as 2026-11-22; today if not given
  --version, --help
</source>
        <translation>사용법: ninefold [FILE]
만다라트를 중심에 둔, 나만의 오프라인 플래너입니다.

  FILE                 열 플래너. 없으면 지난번에 연 것
  --lang CODE          en, ko, ja
  --theme NAME         system, light, dark
  --sample             꾸며 낸 한 해. 메모리에만 둡니다
  --hidden             트레이에서 시작, 트레이가 꺼져 있으면 최소화
  --screenshots DIR    모든 화면을 DIR에 PNG로 그리고 끝냅니다
    --size WxH         창 크기. 없으면 1440x900
    --scale F          점마다 픽셀 수. 없으면 1
  --export FILE        한 해를 FILE(.pdf, .png, .svg)에 쓰고 끝냅니다
    --year YEAR        없으면 올해
    --paper SIZE       a4 또는 a3. 없으면 a4
    --portrait         세로
    --no-progress      글만
    --empty-form       펜으로 채울 빈 양식
    --quarter-sheet    점검 기간 하나를 한 장에
    --check-sheet      한 달의 루틴을 날마다(.pdf). --empty-form이면 손으로 표시할 표
    --day DATE         그 기간이나 달 안의 날, 예: 2026-11-22. 없으면 오늘
  --version, --help
</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LifePrompts</name>
    <message>
        <source>Questions about %1</source>
        <translation>%1에 관한 질문</translation>
    </message>
    <message>
        <source>I’m stuck: show questions</source>
        <translation>막혔어요: 질문 보기</translation>
    </message>
    <message>
        <source>They fill in nothing by themselves. Left and right turn to another field of life.</source>
        <translation>저절로 채우는 것은 없습니다. 왼쪽과 오른쪽으로 삶의 다른 영역을 봅니다.</translation>
    </message>
    <message>
        <source>Field of life before</source>
        <translation>앞의 영역</translation>
    </message>
    <message>
        <source>Next field of life</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LinkFlow</name>
    <message>
        <source>No program here opens %1.</source>
        <translation>%1을(를) 열 프로그램이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MainMenu</name>
    <message>
        <source>Open Recent</source>
        <translation>최근에 연 플래너</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MainWindow</name>
    <message>
        <source>Ninefold</source>
        <translation>Ninefold</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Title row</source>
        <translation>제목 줄</translation>
    </message>
    <message>
        <source>What is being typed cannot be saved. It would be lost on closing.</source>
        <translation>쓰고 있는 글을 저장할 수 없습니다. 닫으면 사라집니다.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>그래도 닫기</translation>
    </message>
    <message>
        <source>There is no other year to look at yet.</source>
        <translation>아직 견주어 볼 다른 해가 없습니다.</translation>
    </message>
    <message>
        <source>Past years can only be looked at here. Open one to change it.</source>
        <translation>여기서 지난해는 보기만 합니다. 고치려면 그해를 여세요.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskModel</name>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>요소</translation>
    </message>
    <message>
        <source>Competitive without it?</source>
        <translation>이것 없이도 경쟁력이 있나요?</translation>
    </message>
    <message>
        <source>Is it lacking?</source>
        <translation>부족한가요?</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>지난번</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>이번</translation>
    </message>
    <message>
        <source>What mends it, or shows it</source>
        <translation>보완할 방법, 또는 내세울 말</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskingPage</name>
    <message>
        <source>Mask one at a time</source>
        <translation>하나씩 가려 보기</translation>
    </message>
    <message>
        <source>Imagine going on without this factor. 1 yes · 2 no · 3 not sure</source>
        <translation>이 요소를 가렸다고 치고 답합니다. 1 예 · 2 아니요 · 3 모름</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n labelled</source>
        <translation>
            <numerusform>%n개 중 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>A factor is something success hangs on: grades, a skill, sleep. Write the first one, or begin with a starter set.</source>
        <translation>요소는 성공이 달려 있는 것입니다. 학점, 실력, 잠처럼요. 첫 요소를 적거나 기본 묶음으로 시작하세요.</translation>
    </message>
    <message>
        <source>Factors, masked one at a time</source>
        <translation>하나씩 가려 보는 요소</translation>
    </message>
    <message>
        <source>Another factor</source>
        <translation>요소 추가</translation>
    </message>
    <message>
        <source>Starter sets</source>
        <translation>기본 묶음</translation>
    </message>
    <message>
        <source>This factor</source>
        <translation>이 요소</translation>
    </message>
    <message>
        <source>From review to review</source>
        <translation>회고마다</translation>
    </message>
    <message>
        <source>How the labels moved</source>
        <translation>라벨이 어떻게 옮겨 갔나</translation>
    </message>
    <message>
        <source>Labels from review to review</source>
        <translation>회고별 라벨</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>그만 보기</translation>
    </message>
    <message>
        <source>Rename a factor</source>
        <translation>요소 이름 바꾸기</translation>
    </message>
    <message>
        <source>Another factor, or “group: factor”</source>
        <translation>요소, 또는 “묶음: 요소”</translation>
    </message>
    <message>
        <source>“Group: name”, or the name alone; earlier reviews keep the old one</source>
        <translation>“묶음: 이름” 또는 이름만(지난 회고에는 예전 이름이 남습니다)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NextActionCard</name>
    <message>
        <source>Next action</source>
        <translation>다음 조치</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예상 효과</translation>
    </message>
    <message>
        <source>What should be different when it works? The next review asks.</source>
        <translation>효과가 있다면 무엇이 달라질까요? 다음 회고가 묻습니다.</translation>
    </message>
    <message>
        <source>Remove this next action</source>
        <translation>이 조치 지우기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NextActionsPage</name>
    <message>
        <source>At most three next actions</source>
        <translation>다음 조치, 많아야 셋</translation>
    </message>
    <message>
        <source>Few, and each with what you expect of it. Finishing the review locks the prediction; the next review shows it again beside what was counted.</source>
        <translation>적게, 그리고 하나마다 예상 효과를 적습니다. 회고를 마치면 예상이 잠기고, 다음 회고가 센 수치 옆에 다시 보여 줍니다.</translation>
    </message>
    <message>
        <source>A next action, then Enter</source>
        <translation>다음 조치를 적고 Enter</translation>
    </message>
    <message>
        <source>A next action</source>
        <translation>다음 조치</translation>
    </message>
    <message>
        <source>Take this as a next action</source>
        <translation>다음 조치로 삼기</translation>
    </message>
    <message>
        <source>From this review</source>
        <translation>이번 회고에서</translation>
    </message>
    <message>
        <source>One press takes it over.</source>
        <translation>한 번 누르면 옮겨 적습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NumberLine</name>
    <message>
        <source>So far · %1</source>
        <comment>a period</comment>
        <translation>지금까지 · %1</translation>
    </message>
    <message>
        <source>Why: what this number was counted from (%1)</source>
        <translation>왜: 이 수치를 센 근거 (%1)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PageControls</name>
    <message>
        <source>Sharp at any size; its texts can be found and copied.</source>
        <translation>어떤 크기에서도 선명하고, 글을 찾고 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>A picture for messages and documents.</source>
        <translation>메시지와 문서에 넣을 그림입니다.</translation>
    </message>
    <message>
        <source>Sharp at any size, for drawing programs and the web.</source>
        <translation>어떤 크기에서도 선명합니다. 그리기 프로그램과 웹에 알맞습니다.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>담을 것</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PageDialog</name>
    <message>
        <source>%1 did not take the page. Is it switched on and connected?</source>
        <translation>%1에 보내지 못했습니다. 켜져 있고 연결되어 있나요?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Export a Picture or PDF</source>
        <translation>그림이나 PDF로 내보내기</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>부수</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the page as a PDF and print it elsewhere.</source>
        <translation>이 컴퓨터에 프린터가 없습니다. PDF로 저장해 다른 곳에서 인쇄하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PaperFlow</name>
    <message>
        <source>The page is with %1.</source>
        <translation>%1에 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PastTextRow</name>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>그전</translation>
    </message>
    <message>
        <source>ended since</source>
        <translation>그 뒤 끝냄</translation>
    </message>
    <message>
        <source>cleared since</source>
        <translation>그 뒤 비움</translation>
    </message>
    <message>
        <source>Bring this back (Enter)</source>
        <translation>되살리기 (Enter)</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>“%1” 되살리기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PastTexts</name>
    <message>
        <source>History</source>
        <translation>내력</translation>
    </message>
    <message>
        <source>History of the cell</source>
        <translation>칸의 내력</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Texts the cell had</source>
        <translation>이 칸에 있던 글</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodChart</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>%1 주</translation>
    </message>
    <message>
        <source>%1: %2 so far, %3 of the whole</source>
        <translation>%1: 지금까지 %2, 전체의 %3</translation>
    </message>
    <message>
        <source>%1: nothing counted</source>
        <translation>%1: 센 것 없음</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: 아직 오지 않음</translation>
    </message>
    <message>
        <source>, %1 in the year beside</source>
        <translation>, 견주는 해 %1</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>The year beside</source>
        <translation>비교하는 해</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodDialog</name>
    <message>
        <source>Another one</source>
        <translation>하나 더</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Rest Periods</source>
        <translation>휴식 기간</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>Name, if it has one</source>
        <translation>이름 (있다면)</translation>
    </message>
    <message>
        <source>Rest periods of %1</source>
        <comment>a year</comment>
        <translation>%1년의 휴식 기간</translation>
    </message>
    <message>
        <source>Summer trip</source>
        <translation>여름 여행</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>장</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Chapters of %1</source>
        <comment>a year</comment>
        <translation>%1년의 장</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>면접 시즌</translation>
    </message>
    <message>
        <source>None yet. Days of rest are left out of every number.</source>
        <translation>아직 없습니다. 쉬는 날은 모든 수치에서 빠집니다.</translation>
    </message>
    <message>
        <source>None yet. A chapter is a stretch of the year with a name; it stands behind every chart.</source>
        <translation>아직 없습니다. 장은 이름 붙인 한 시기이며, 모든 그래프 뒤에 띠로 보입니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodMenu</name>
    <message>
        <source>%1 · %2</source>
        <comment>a period, how long it goes on</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodModel</name>
    <message>
        <source>Choose the first and the last day, or the number of a week.</source>
        <translation>첫날과 마지막 날을 고르거나 주 번호를 누르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of rest: %1.</source>
        <translation>
            <numerusform>휴식 %n일: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No routine&apos;s number falls for them. Targets and due dates stand.</source>
        <translation>이 때문에 루틴의 수치가 낮아지지는 않습니다. 목표와 기한은 그대로입니다.</translation>
    </message>
    <message>
        <source>Now choose the last day.</source>
        <translation>이제 마지막 날을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A chapter of %n day(s): %1.</source>
        <translation>
            <numerusform>%n일의 장: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a band behind the charts and changes no number.</source>
        <translation>차트 뒤의 띠로 보이며 수치는 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodReview</name>
    <message>
        <source>There is no plan to look back on yet. Begin a year in the grid.</source>
        <translation>아직 돌아볼 계획이 없습니다. 만다라트에서 한 해를 시작하세요.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>가려 보기</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>지난 조치</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>다음 조치</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>칸에 심기</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>마무리</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>회고의 장</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>짧게</translation>
    </message>
    <message>
        <source>Masking, last actions, next actions, finish</source>
        <translation>가려 보기, 지난 조치, 다음 조치, 마무리</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Previous page (%1)</source>
        <translation>이전 장 (%1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Next page (%1)</source>
        <translation>다음 장 (%1)</translation>
    </message>
    <message>
        <source>Period of the review</source>
        <translation>회고할 기간</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · finished</source>
        <translation>%1 · 마침</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>%1 against the period before (%2%)</source>
        <translation>%1, 앞 기간 %2% 대비</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished</source>
        <translation>
            <numerusform>끝낸 할 일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>At the finish on %1: %2</source>
        <translation>마친 날(%1)의 수치: %2</translation>
    </message>
    <message>
        <source>None yet, at most three</source>
        <translation>아직 없음, 많아야 셋</translation>
    </message>
    <message>
        <source>Counted for that day now: %1</source>
        <translation>지금 그날 기준으로 세면: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PlantCard</name>
    <message>
        <source>Cell</source>
        <translation>칸</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>얼마나 자주</translation>
    </message>
    <message>
        <source>Put on the Grid</source>
        <translation>칸에 심기</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <comment>a sub-goal and a number</comment>
        <translation>%1, %2번 칸</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1, “%2” 다음</translation>
    </message>
    <message>
        <source>On the grid: %1</source>
        <translation>심은 칸: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PlantPage</name>
    <message>
        <source>Every cell is in use. End an action in the grid; this page waits.</source>
        <translation>모든 칸을 쓰고 있습니다. 만다라트에서 항목 하나를 끝내세요. 이 화면은 기다립니다.</translation>
    </message>
    <message>
        <source>Put them on the grid</source>
        <translation>칸에 심기</translation>
    </message>
    <message>
        <source>There is nothing to plant: no next action is written yet.</source>
        <translation>심을 것이 없습니다. 다음 조치를 아직 적지 않았습니다.</translation>
    </message>
    <message>
        <source>Each becomes a cell and begins with the next period. The cell remembers which review it comes from.</source>
        <translation>하나하나가 칸이 되어 다음 기간과 함께 시작합니다. 칸은 어느 회고에서 왔는지 기억합니다.</translation>
    </message>
    <message>
        <source>The year %1 has no plan yet. Begin it; this page waits.</source>
        <translation>%1년 계획이 아직 없습니다. 시작하고 오면 이 화면이 그대로 기다립니다.</translation>
    </message>
    <message>
        <source>Begin %1…</source>
        <comment>a year</comment>
        <translation>%1년 시작하기…</translation>
    </message>
    <message>
        <source>Go to the Grid</source>
        <translation>만다라트로 가기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ProgressScreen</name>
    <message>
        <source>no other year</source>
        <translation>견주지 않음</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>%1부터 한 주</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>실천율</translation>
    </message>
    <message>
        <source>inside: completion of the whole; the tick is %1</source>
        <translation>안쪽은 전체의 달성도, 금은 %1년</translation>
    </message>
    <message>
        <source>inside: completion of the whole</source>
        <translation>안쪽은 전체의 달성도</translation>
    </message>
    <message>
        <source>Sub-goals, %1</source>
        <translation>하위 목표, %1</translation>
    </message>
    <message>
        <source>from the lowest; the tick is the time before</source>
        <translation>낮은 것부터, 금은 바로 앞 기간</translation>
    </message>
    <message>
        <source>from the lowest</source>
        <translation>낮은 것부터</translation>
    </message>
    <message>
        <source>Every day of %1</source>
        <translation>%1년의 하루하루</translation>
    </message>
    <message>
        <source>how much of what a day asked for was done; a click goes there</source>
        <translation>하루에 하기로 한 것 중 한 것. 누르면 그날로 갑니다</translation>
    </message>
    <message>
        <source>Routines, %1</source>
        <translation>루틴, %1</translation>
    </message>
    <message>
        <source>The year so far: %1</source>
        <translation>올해 지금까지: %1</translation>
    </message>
    <message>
        <source>What this number was counted from</source>
        <translation>이 수치를 센 근거</translation>
    </message>
    <message numerus="yes">
        <source>longest run: %n time(s)</source>
        <translation>
            <numerusform>가장 긴 연속 %n번</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done %n time(s)</source>
        <translation>
            <numerusform>한 일 %n번</numerusform>
        </translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>How the year is cut</source>
        <translation>한 해를 나누는 단위</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>견줄 해</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Once cells are routines, tasks or measured, this screen shows how they go.</source>
        <translation>아직 세는 것이 없습니다. 칸을 루틴, 할 일, 수치 목표로 정하면 어떻게 되어 가는지 여기에 보입니다.</translation>
    </message>
    <message>
        <source>To the Grid</source>
        <translation>만다라트로</translation>
    </message>
    <message>
        <source>Beside its plan</source>
        <translation>계획과 비교</translation>
    </message>
    <message>
        <source>Routines of a sub-goal</source>
        <translation>하위 목표별 루틴</translation>
    </message>
    <message>
        <source>All sub-goals</source>
        <translation>모든 하위 목표</translation>
    </message>
    <message>
        <source>Week by week, %1</source>
        <comment>a period</comment>
        <translation>주별, %1</translation>
    </message>
    <message>
        <source>what was done of what each week asked for</source>
        <translation>주마다 할 것 중 한 것</translation>
    </message>
    <message>
        <source>what was done of what each week asked for; the thin line is how its days felt</source>
        <translation>주마다 할 것 중 한 것, 가는 선은 그 주의 기분</translation>
    </message>
    <message>
        <source>from the weakest; Enter opens its page</source>
        <translation>낮은 것부터, Enter로 자세히</translation>
    </message>
    <message>
        <source>Measured, %1</source>
        <translation>수치 목표, %1</translation>
    </message>
    <message>
        <source>the dashed line is the plan of the year</source>
        <translation>점선은 한 해 계획</translation>
    </message>
    <message>
        <source>Tasks, %1</source>
        <translation>할 일, %1</translation>
    </message>
    <message>
        <source>Choose a routine, a measured action or a task first.</source>
        <translation>먼저 루틴이나 수치 목표, 할 일을 고르세요.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>해</translation>
    </message>
    <message>
        <source>Coarser (−), finer (+); Ctrl and the wheel over the chart</source>
        <translation>더 크게 (−), 더 잘게 (+) · 차트 위에서 Ctrl과 휠</translation>
    </message>
    <message>
        <source>Review cycle…</source>
        <translation>점검 주기…</translation>
    </message>
    <message>
        <source>Change the review cycle</source>
        <translation>점검 주기 바꾸기</translation>
    </message>
    <message>
        <source>How long a review period is</source>
        <translation>점검 기간의 길이</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>한 장으로…</translation>
    </message>
    <message>
        <source>This period on a sheet of paper</source>
        <translation>이 기간을 종이 한 장에</translation>
    </message>
    <message>
        <source>with something in focus; from the lowest</source>
        <translation>중점이 있는 것만, 낮은 것부터</translation>
    </message>
    <message>
        <source>nothing was in focus in this time</source>
        <translation>이 기간에는 중점이 없었습니다</translation>
    </message>
    <message>
        <source>the first number comes once a day is over, or something is done</source>
        <translation>하루가 지나거나 무언가를 하면 첫 수치가 나타납니다</translation>
    </message>
    <message>
        <source>in focus; from the weakest</source>
        <translation>중점만, 약한 것부터</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>회고</translation>
    </message>
    <message>
        <source>Look back on this period</source>
        <translation>이 기간 회고하기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecordsOffer</name>
    <message>
        <source>The action has records</source>
        <translation>기록이 있는 실천 항목</translation>
    </message>
    <message>
        <source>“%1” has records. End it and keep them?</source>
        <translation>“%1”에는 기록이 있습니다. 끝내고 기록을 남길까요?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>End the action and keep its records</source>
        <translation>실천 항목을 끝내고 기록 남기기</translation>
    </message>
    <message>
        <source>Erase with its records</source>
        <translation>기록과 함께 지우기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Reminders</name>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still open</source>
        <translation>
            <numerusform>아직 열린 항목 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RestoreDialog</name>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (지금 %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>실천 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>기록 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every half hour in which something changed, and when the planner is closed.</source>
        <translation>아직 백업이 없습니다. 바뀐 것이 있으면 30분마다, 그리고 플래너를 닫을 때 만듭니다.</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>백업 되돌리기</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of the planner. The planner as it is now is set aside beside it and not deleted.</source>
        <translation>고른 백업이 플래너를 대신합니다. 지금 플래너는 지우지 않고 그 옆에 따로 둡니다.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>백업, 새것부터</translation>
    </message>
    <message>
        <source>Restore This Backup</source>
        <translation>이 백업으로 되돌리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ReviewFlow</name>
    <message>
        <source>Take In Markdown</source>
        <translation>Markdown 가져오기</translation>
    </message>
    <message>
        <source>The text is now that of %1. Undo brings the old one back.</source>
        <translation>글이 %1의 내용으로 바뀌었습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Markdown으로 저장</translation>
    </message>
    <message>
        <source>The page is with %1.</source>
        <translation>%1에 보냈습니다.</translation>
    </message>
    <message>
        <source>%1 says what the review says already.</source>
        <translation>%1의 내용은 회고와 같습니다. 바뀐 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ReviewMenu</name>
    <message>
        <source>Take In Markdown…</source>
        <translation>Markdown 가져오기…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Markdown으로 저장…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save the Whole Year as Markdown…</source>
        <translation>한 해 전체를 Markdown으로 저장…</translation>
    </message>
    <message>
        <source>Remove the Review</source>
        <translation>회고 지우기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ReviewModel</name>
    <message>
        <source>nothing was due</source>
        <translation>할 차례가 없었음</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ReviewScreen</name>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>글로 쓴 회고</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>해</translation>
    </message>
    <message>
        <source>Part of the review</source>
        <translation>회고의 부분</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RoutineDaysModel</name>
    <message>
        <source>Day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RoutineModel</name>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진척</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>센 것</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>%1, %2 a day</source>
        <comment>how often, how much</comment>
        <translation>%1, 하루 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>아직 할 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>done %n time(s)</source>
        <translation>
            <numerusform>한 일 %n번</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RoutinePage</name>
    <message>
        <source>The year so far: %1</source>
        <translation>올해 지금까지: %1</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>아직 할 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n주 연속</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n번 연속</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best run: %n week(s)</source>
        <translation>
            <numerusform>최고 연속 %n주</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best run: %n time(s)</source>
        <translation>
            <numerusform>최고 연속 %n번</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>뒤로 (%1)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What this number was counted from</source>
        <translation>이 수치를 센 근거</translation>
    </message>
    <message>
        <source>Every day of the year</source>
        <translation>한 해의 모든 날</translation>
    </message>
    <message>
        <source>a click goes there</source>
        <translation>누르면 그날로</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>each from its day on; the past keeps what it had</source>
        <translation>정한 날부터 적용, 지난 날은 그대로</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>the year so far</source>
        <translation>올해 지금까지</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>a click goes to the day</source>
        <translation>누르면 그날로</translation>
    </message>
    <message>
        <source>A routine</source>
        <translation>루틴</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RowField</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ScheduleChange</name>
    <message>
        <source>Change it from</source>
        <translation>바꿀 날</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Begin this schedule</source>
        <translation>이 일정 시작하기</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>일정 바꾸기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Leave the schedule as it was</source>
        <translation>일정을 그대로 둡니다</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ScheduleField</name>
    <message>
        <source>Schedule from %1</source>
        <comment>a day</comment>
        <translation>%1부터의 일정</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>주 몇 번</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>며칠마다</translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation>몇 달마다</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>요일마다</translation>
    </message>
    <message>
        <source>A number of times a week</source>
        <translation>주 몇 번</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>며칠마다</translation>
    </message>
    <message>
        <source>Every few months</source>
        <translation>몇 달마다</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Amount a day</source>
        <translation>하루 양</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>요일</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingActions</name>
    <message>
        <source>Theme: Like the system</source>
        <translation>테마: 시스템</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>테마: 밝게</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>테마: 어둡게</translation>
    </message>
    <message>
        <source>Language: Like the system</source>
        <translation>언어: 시스템</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Size of text: %1%</source>
        <translation>글자 크기: %1%</translation>
    </message>
    <message>
        <source>Reduced motion: On</source>
        <translation>움직임 줄이기: 켜기</translation>
    </message>
    <message>
        <source>Reduced motion: Like the system</source>
        <translation>움직임 줄이기: 시스템</translation>
    </message>
    <message>
        <source>Order of cells: %1</source>
        <translation>칸의 순서: %1</translation>
    </message>
    <message>
        <source>Runs: Show</source>
        <translation>연속: 보이기</translation>
    </message>
    <message>
        <source>Runs: Hide</source>
        <translation>연속: 숨기기</translation>
    </message>
    <message>
        <source>Small window of focus blocks: Show</source>
        <translation>집중 시간 작은 창: 보이기</translation>
    </message>
    <message>
        <source>Small window of focus blocks: Hide</source>
        <translation>집중 시간 작은 창: 숨기기</translation>
    </message>
    <message>
        <source>Tray: On</source>
        <translation>트레이: 켜기</translation>
    </message>
    <message>
        <source>Tray: Off</source>
        <translation>트레이: 끄기</translation>
    </message>
    <message>
        <source>Reminders: On</source>
        <translation>알림: 켜기</translation>
    </message>
    <message>
        <source>Reminders: Off</source>
        <translation>알림: 끄기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Compared with the size that the system uses.</source>
        <translation>시스템 글자 크기를 100%로 봅니다.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Off as well while the system asks for it.</source>
        <translation>시스템이 줄이라고 하면 함께 꺼집니다.</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>플래너</translation>
    </message>
    <message>
        <source>Order of cells</source>
        <translation>칸의 순서</translation>
    </message>
    <message>
        <source>How Tab walks and how lists number the cells. The cells stay where they are.</source>
        <translation>Tab이 옮겨 가고 목록이 번호를 매기는 순서입니다. 칸은 제자리에 있습니다.</translation>
    </message>
    <message>
        <source>A day starts at</source>
        <translation>하루의 시작</translation>
    </message>
    <message>
        <source>What is done after midnight still counts for the evening before.</source>
        <translation>자정이 지나 한 일도 전날 저녁으로 칩니다.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>움직임 끄기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Every change is saved in it at once.</source>
        <translation>모든 변경은 바로 저장됩니다.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>One is made every half hour in which something changed and when the planner is closed: all of two days are kept, then 12 daily, 10 weekly and 9 monthly ones.</source>
        <translation>바뀐 것이 있으면 30분마다, 그리고 닫을 때 만듭니다. 이틀 치는 모두, 그 뒤로는 날마다 12개, 주마다 10개, 달마다 9개를 둡니다.</translation>
    </message>
    <message>
        <source>This planner lives in memory only.</source>
        <translation>이 플래너는 메모리에만 있습니다.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>되돌리기…</translation>
    </message>
    <message>
        <source>Show the planner in its folder</source>
        <translation>플래너를 폴더에서 보기</translation>
    </message>
    <message>
        <source>Show the backups in their folder</source>
        <translation>백업을 폴더에서 보기</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 되돌리기</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever can read your disk can read it; disk encryption (LUKS, FileVault or BitLocker) protects it.</source>
        <translation>파일은 암호화하지 않습니다. 디스크를 읽을 수 있는 사람은 파일도 읽을 수 있으니, 디스크 암호화(LUKS, FileVault, BitLocker)로 지키세요.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>트레이</translation>
    </message>
    <message>
        <source>Closing the window then leaves Ninefold running; Quit ends it.</source>
        <translation>켜면 창을 닫아도 Ninefold는 계속 돌아가고, ‘끝내기’로 끝냅니다.</translation>
    </message>
    <message>
        <source>An icon with what is open today</source>
        <translation>오늘 할 것이 담긴 아이콘</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Once and without a sound, while Ninefold is running.</source>
        <translation>Ninefold가 돌아가는 동안, 소리 없이 한 번만 알립니다.</translation>
    </message>
    <message>
        <source>At the clock time of an item</source>
        <translation>항목의 시각에</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>로그인할 때 시작</translation>
    </message>
    <message>
        <source>It waits in the tray if there is one, else as a minimized window.</source>
        <translation>트레이가 있으면 트레이에서, 없으면 최소화된 창으로 기다립니다.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>데스크톱과 함께 시작</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>연속</translation>
    </message>
    <message>
        <source>Say how many times in a row</source>
        <translation>몇 번 연속인지 말하기</translation>
    </message>
    <message>
        <source>Focus block</source>
        <translation>집중 시간</translation>
    </message>
    <message>
        <source>F on an item of Today begins one; its end adds one amount.</source>
        <translation>오늘의 항목에서 F를 누르면 시작하고, 끝나면 한 번의 양을 더합니다.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation>분</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>작은 창</translation>
    </message>
    <message>
        <source>Show the focus block above other windows</source>
        <translation>집중 시간을 다른 창 위에 보이기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SuggestionChip</name>
    <message>
        <source>Reads like: %1</source>
        <translation>이렇게 읽힙니다: %1</translation>
    </message>
    <message>
        <source>Count it so</source>
        <translation>이렇게 세기</translation>
    </message>
    <message>
        <source>Count as %1</source>
        <translation>이렇게 세기: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TableScreen</name>
    <message>
        <source>%1 – %2, %3</source>
        <comment>two days and the year</comment>
        <translation>%3년 %1 – %2</translation>
    </message>
    <message>
        <source>No routine and no measured action has a day here. In the grid, choose a cell and make it a routine.</source>
        <translation>여기에는 루틴이나 수치 목표의 날이 없습니다. 만다라트에서 칸을 골라 루틴으로 만드십시오.</translation>
    </message>
    <message>
        <source>No year contains these days.</source>
        <translation>이 날들이 들어 있는 해가 없습니다.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Routines by day</source>
        <translation>날짜별 루틴</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>며칠</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2주</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4주</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>한 달</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>앞선 날</translation>
    </message>
    <message>
        <source>Earlier days (%1)</source>
        <translation>앞선 날 (%1)</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>뒤의 날</translation>
    </message>
    <message>
        <source>Later days (%1)</source>
        <translation>뒤의 날 (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>오늘로</translation>
    </message>
    <message>
        <source>Back to today (%1)</source>
        <translation>오늘로 (%1)</translation>
    </message>
    <message>
        <source>Go to the grid</source>
        <translation>만다라트로 가기</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) have no mark any more.</source>
        <translation>
            <numerusform>%n일의 표시를 지웠습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TitleRow</name>
    <message>
        <source>No year</source>
        <translation>해 없음</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1년</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>해 고르기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Side pane</source>
        <translation>옆 칸</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Numbers of: %1</source>
        <comment>a period</comment>
        <translation>수치의 기간: %1</translation>
    </message>
    <message>
        <source>Choose the days that percentages, bars and colours speak of</source>
        <translation>백분율, 막대, 색이 나타내는 기간 고르기</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>One day or many</source>
        <translation>하루 또는 여러 날</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TodayModel</name>
    <message>
        <source>Any time</source>
        <translation>아무 때나</translation>
    </message>
    <message>
        <source>Met this week</source>
        <translation>이번 주 채움</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>그 밖</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>focus block paused, %1 left</source>
        <translation>집중 시간 멈춤, %1 남음</translation>
    </message>
    <message>
        <source>focus block, %1 left</source>
        <translation>집중 시간, %1 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>an item&apos;s place in its group, how many there are, the group</comment>
        <translation>%3, %2개 중 %1번째</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TodayScreen</name>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>A plan. What is to come can be skipped.</source>
        <translation>앞날의 계획입니다. 미리 쉬어갈 수만 있습니다.</translation>
    </message>
    <message>
        <source>Resting: nothing has to be done on this day.</source>
        <translation>휴식: 이날은 아무것도 하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Resting (%1): nothing has to be done on this day.</source>
        <translation>휴식(%1): 이날은 아무것도 하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>No year contains this day.</source>
        <translation>이날이 들어 있는 해가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. In the grid, choose a cell and make it a routine or a task; what is due then stands here to be ticked.</source>
        <translation>아직 일정이 없습니다. 만다라트에서 칸을 골라 루틴이나 할 일로 만드세요. 그날 할 것이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing is asked for on this day.</source>
        <translation>이날 할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>할 것</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>전날</translation>
    </message>
    <message>
        <source>Previous day (%1)</source>
        <translation>전날 (%1)</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>다음 날</translation>
    </message>
    <message>
        <source>Next day (%1)</source>
        <translation>다음 날 (%1)</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>오늘로</translation>
    </message>
    <message>
        <source>Back to today (%1)</source>
        <translation>오늘로 (%1)</translation>
    </message>
    <message>
        <source>Yesterday left open: %1</source>
        <translation>어제 남은 것: %1</translation>
    </message>
    <message>
        <source>Go to yesterday</source>
        <translation>어제로 가기</translation>
    </message>
    <message>
        <source>Go to the grid</source>
        <translation>만다라트로 가기</translation>
    </message>
    <message>
        <source>“%1” has no mark on this day any more.</source>
        <translation>“%1”: 이날의 표시를 지웠습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n running routine(s) (%1)</source>
        <translation>
            <numerusform>하던 루틴 %n개 이어 하기 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Begin the year %1 (%2)</source>
        <translation>%1년 시작하기 (%2)</translation>
    </message>
    <message>
        <source>The year %1 has no plan yet.</source>
        <translation>%1년에는 아직 계획이 없습니다.</translation>
    </message>
    <message>
        <source>Go to any day</source>
        <translation>다른 날로 가기</translation>
    </message>
    <message>
        <source>Go to any day (%1)</source>
        <translation>다른 날로 가기 (%1)</translation>
    </message>
    <message>
        <source>Nothing that is in focus is asked for on this day.</source>
        <translation>이날에는 중점 항목 중 할 일이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not in focus: show all</source>
        <translation>
            <numerusform>중점이 아닌 %n개 더 있음: 모두 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back on %1</source>
        <translation>%1 회고하기</translation>
    </message>
    <message>
        <source>Look back on %1 and begin %2</source>
        <comment>two years</comment>
        <translation>%1년을 돌아보고 %2년 시작하기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TodayView</name>
    <message>
        <source>A task is done or not; Space marks it done.</source>
        <translation>할 일은 완료이거나 아닙니다. Space로 완료합니다.</translation>
    </message>
    <message>
        <source>This day is still to come. Until then it can only be skipped.</source>
        <translation>아직 오지 않은 날입니다. 그때까지는 쉬어가기만 됩니다.</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>“%1” 메모</translation>
    </message>
    <message>
        <source>Amount of “%1”</source>
        <translation>“%1”의 양</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1”은(는) 양이 아닙니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its mark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A focus block begins on an item of today (T).</source>
        <translation>집중 시간은 오늘의 항목에서 시작합니다 (T).</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Polished</source>
        <translation>완벽</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>쉬어감</translation>
    </message>
    <message>
        <source>Remove the Mark</source>
        <translation>표시 지우기</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Begin a Focus Block</source>
        <translation>집중 시간 시작</translation>
    </message>
    <message>
        <source>Go On with the Focus Block</source>
        <translation>집중 시간 계속</translation>
    </message>
    <message>
        <source>Pause the Focus Block</source>
        <translation>집중 시간 잠시 멈춤</translation>
    </message>
    <message>
        <source>Stop and Keep the Minutes as a Note</source>
        <translation>멈추고 시간을 메모로 남기기</translation>
    </message>
    <message>
        <source>Stop the Focus Block</source>
        <translation>집중 시간 멈추기</translation>
    </message>
    <message>
        <source>Shift+F</source>
        <translation>Shift+F</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Tray</name>
    <message>
        <source>Ninefold</source>
        <translation>Ninefold</translation>
    </message>
    <message numerus="yes">
        <source>Ninefold: %n open today</source>
        <translation>
            <numerusform>Ninefold: 오늘 남은 것 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n개 더…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open today</source>
        <translation>오늘 남은 것 없음</translation>
    </message>
    <message>
        <source>Open Ninefold</source>
        <translation>Ninefold 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WeekChart</name>
    <message>
        <source>%1 of %2</source>
        <comment>done, asked for</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>how many of how many</comment>
        <translation>지금까지 %1</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>아직 오지 않음</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>세는 것 없음</translation>
    </message>
    <message>
        <source>felt like %1 of 5</source>
        <translation>기분 5 중 %1</translation>
    </message>
    <message>
        <source>week of %1: %2</source>
        <comment>a day, what it was like</comment>
        <translation>%1 주: %2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>주</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>센 것</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>기분</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WeekStrip</name>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1% 완료</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>이번 주의 날</translation>
    </message>
    <message>
        <source>%1
Press again to see what its number was counted from</source>
        <translation>%1
다시 누르면 수치를 센 근거가 보입니다</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WhyFigures</name>
    <message>
        <source>so far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>기간 전체</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WhyModel</name>
    <message>
        <source>%1, as of %2</source>
        <comment>a period, a day</comment>
        <translation>%1, %2 기준</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>its first day</comment>
        <translation>%1 주</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WhyPopover</name>
    <message>
        <source>Why this number</source>
        <translation>이 수치의 까닭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>뒤로 (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>닫기 (%1)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What it was counted from</source>
        <translation>센 근거</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc로 닫기</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes to the day · Esc closes</source>
        <translation>↑ ↓ 고르기 · Enter 그날로 · Esc 닫기</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens its dates · Esc closes</source>
        <translation>↑ ↓ 고르기 · Enter 날짜 보기 · Esc 닫기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WindowActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>되돌리기: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 하기: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>New Planner…</source>
        <translation>새 플래너…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>백업 되돌리기…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Show Backups in Folder</source>
        <translation>백업 폴더 보기</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>만다라트</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Export Picture or PDF…</source>
        <translation>그림이나 PDF로 내보내기…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Empty Form…</source>
        <translation>빈 양식…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Years Side by Side</source>
        <translation>두 해 나란히 보기</translation>
    </message>
    <message>
        <source>Pause the Focus Block</source>
        <translation>집중 시간 잠시 멈춤</translation>
    </message>
    <message>
        <source>Go On with the Focus Block</source>
        <translation>집중 시간 계속</translation>
    </message>
    <message>
        <source>Begin a Focus Block</source>
        <translation>집중 시간 시작</translation>
    </message>
    <message>
        <source>Stop and Keep the Minutes as a Note</source>
        <translation>멈추고 시간을 메모로 남기기</translation>
    </message>
    <message>
        <source>Stop the Focus Block</source>
        <translation>집중 시간 멈추기</translation>
    </message>
    <message>
        <source>Table of Days</source>
        <translation>날짜 표</translation>
    </message>
    <message>
        <source>Rest Periods…</source>
        <translation>휴식 기간…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진척</translation>
    </message>
    <message>
        <source>Why This Number?</source>
        <translation>이 수치는 왜?</translation>
    </message>
    <message>
        <source>Quarter Sheet…</source>
        <translation>분기 한 장…</translation>
    </message>
    <message>
        <source>Check Sheet…</source>
        <translation>점검표…</translation>
    </message>
    <message>
        <source>In Focus This Period, or Not</source>
        <translation>이 기간의 중점 지정/해제</translation>
    </message>
    <message>
        <source>Show the Focus Only</source>
        <translation>중점만 보기</translation>
    </message>
    <message>
        <source>Review Cycle…</source>
        <translation>점검 주기…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>회고</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>장…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WrittenModel</name>
    <message>
        <source>nothing written yet</source>
        <translation>아직 쓴 것이 없음</translation>
    </message>
    <message>
        <source>This Week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Last Week</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>This Month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last Month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>This Year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>Questions to Myself</source>
        <translation>나에게 묻기</translation>
    </message>
    <message>
        <source>Blank Page</source>
        <translation>빈 페이지</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WrittenPage</name>
    <message>
        <source>Choose a review, or begin one</source>
        <translation>회고를 고르거나 새로 시작하세요</translation>
    </message>
    <message>
        <source>Nothing to fill in: there is text already, or nothing is recorded.</source>
        <translation>채울 것이 없습니다. 이미 글이 있거나 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>지난번: %1</translation>
    </message>
    <message>
        <source>Fill In</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>지난번</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Give the review a title of your own</source>
        <translation>회고에 나만의 제목 붙이기</translation>
    </message>
    <message>
        <source>Text of the review</source>
        <translation>회고 글</translation>
    </message>
    <message>
        <source>How the text reads</source>
        <translation>글이 보이는 모습</translation>
    </message>
    <message>
        <source>What I wrote the last time</source>
        <translation>지난번에 쓴 것</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Draft “What I did” and “Results” from the records where they are still empty</source>
        <translation>비어 있는 “한 일”과 “결과”를 기록에서 채웁니다</translation>
    </message>
    <message>
        <source>Draft empty sections from the records</source>
        <translation>빈 부분을 기록에서 채우기</translation>
    </message>
    <message>
        <source>Newer review (%1)</source>
        <translation>더 새로운 회고 (%1)</translation>
    </message>
    <message>
        <source>Older review (%1)</source>
        <translation>더 오래된 회고 (%1)</translation>
    </message>
    <message>
        <source>Newer review</source>
        <translation>더 새로운 회고</translation>
    </message>
    <message>
        <source>Older review</source>
        <translation>더 오래된 회고</translation>
    </message>
    <message>
        <source>Take in, take out, print</source>
        <translation>가져오기, 내보내기, 인쇄</translation>
    </message>
    <message>
        <source>Nothing was written below this heading.</source>
        <translation>이 제목 아래에 쓴 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WrittenReviews</name>
    <message>
        <source>Nothing is found.</source>
        <translation>찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is removed. Undo brings it back.</source>
        <translation>“%1”을(를) 지웠습니다. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a review that is there</comment>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Written reviews</source>
        <translation>글로 쓴 회고</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 쓰기</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>새 회고</translation>
    </message>
    <message>
        <source>Begin a week, a month, a year, questions or a blank page</source>
        <translation>주, 달, 해, 질문 또는 빈 페이지로 시작</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search the written reviews</source>
        <translation>글로 쓴 회고에서 찾기</translation>
    </message>
    <message>
        <source>Written reviews, newest first</source>
        <translation>글로 쓴 회고, 새 것부터</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>아직 쓴 글이 없습니다.</translation>
    </message>
    <message>
        <source>An Earlier Week</source>
        <translation>더 앞의 주</translation>
    </message>
    <message>
        <source>An Earlier Month</source>
        <translation>더 앞의 달</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WrittenStarts</name>
    <message>
        <source>Three lines: what went well, what fell short, next week.</source>
        <translation>세 줄: 잘한 것, 아쉬운 것, 다음 주.</translation>
    </message>
    <message>
        <source>What went well comes first; what you did and the results are drafted from your records.</source>
        <translation>잘한 것부터 씁니다. 한 일과 결과는 기록에서 초안이 나옵니다.</translation>
    </message>
    <message>
        <source>The whole year, and what was written a year ago beside it.</source>
        <translation>한 해 전체를, 지난해에 쓴 글을 옆에 두고 씁니다.</translation>
    </message>
    <message>
        <source>Values, joys, strengths and weaknesses, with last year’s answers beside them.</source>
        <translation>가치, 좋아하는 것, 강점과 약점. 지난해의 답이 옆에 보입니다.</translation>
    </message>
    <message>
        <source>A title of your own, and nothing else.</source>
        <translation>제목만 정하고 자유롭게 씁니다.</translation>
    </message>
    <message>
        <source>What would you like to look back on?</source>
        <translation>무엇을 돌아볼까요?</translation>
    </message>
    <message>
        <source>Three lines a week are enough to begin with.</source>
        <translation>처음에는 한 주에 세 줄이면 충분합니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearClose</name>
    <message>
        <source>carry over</source>
        <translation>이어 가기</translation>
    </message>
    <message>
        <source>revise</source>
        <translation>고쳐서</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>내려놓기</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>진행 중인 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on, this page also closes the year: wishes and pledges, what of the eight sub-goals goes on, and the next year&apos;s grid.</source>
        <translation>%1부터 이 화면에서 한 해를 마무리합니다. 바람과 다짐, 여덟 하위 목표 중 이어 갈 것, 내년의 만다라트까지.</translation>
    </message>
    <message>
        <source>Wishes and pledges</source>
        <translation>바람과 다짐</translation>
    </message>
    <message>
        <source>What became of them? One key each: 1 to 4.</source>
        <translation>어떻게 되었나요? 하나마다 키 하나, 1–4.</translation>
    </message>
    <message>
        <source>Nothing was wished or pledged for this year.</source>
        <translation>올해의 바람이나 다짐이 없습니다.</translation>
    </message>
    <message>
        <source>What goes on in %1?</source>
        <comment>a year</comment>
        <translation>%1년에 무엇을 이어 갈까요?</translation>
    </message>
    <message>
        <source>One key each: 1 carry over, 2 revise, 3 let go. Let go is what happens unless you choose.</source>
        <translation>하나마다 키 하나: 1 이어 가기, 2 고쳐서, 3 내려놓기. 고르지 않으면 내려놓습니다.</translation>
    </message>
    <message>
        <source>The new text of “%1”</source>
        <translation>“%1”의 새 글</translation>
    </message>
    <message>
        <source>The grid of %1</source>
        <comment>a year</comment>
        <translation>%1년의 만다라트</translation>
    </message>
    <message>
        <source>%1 has something in it already, and nothing of that is overwritten.</source>
        <translation>%1년에는 이미 내용이 있으며 덮어쓰지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-goal(s) go on,</source>
        <translation>
            <numerusform>하위 목표 %n개를 이어 가며,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n action(s).</source>
        <translation>
            <numerusform>항목 %n개가 함께 갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All other cells are empty. What was recorded stays in %1.</source>
        <translation>나머지 칸은 비어 있습니다. 기록은 %1년에 남습니다.</translation>
    </message>
    <message>
        <source>Start the Grid of %1</source>
        <comment>a year</comment>
        <translation>%1년의 만다라트 시작</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a year</comment>
        <translation>%1년으로 가기</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <comment>a year</comment>
        <translation>%1년 마무리</translation>
    </message>
    <message>
        <source>Closed on %1, and read-only. It can be reopened at any time.</source>
        <translation>%1에 닫았으며 읽기 전용입니다. 언제든 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Closed on %1. It is read-only 14 days after that.</source>
        <translation>%1에 닫았습니다. 14일 뒤부터 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>14 days after it was closed a year is read-only. It can be reopened at any time.</source>
        <translation>닫은 지 14일이 지나면 읽기 전용이 됩니다. 언제든 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>A year can be closed from its last day on, %1.</source>
        <translation>한 해는 마지막 날(%1)부터 닫을 수 있습니다.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a year</comment>
        <translation>%1 닫기</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <comment>a year</comment>
        <translation>%1 다시 열기</translation>
    </message>
    <message>
        <source>Chosen when the grid of %1 was started.</source>
        <comment>a year</comment>
        <translation>%1년 만다라트를 시작할 때 정했습니다.</translation>
    </message>
    <message>
        <source>%1 has begun with what you chose.</source>
        <translation>%1년이 고른 것들과 함께 시작되었습니다.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearDaysModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>nothing was asked for</source>
        <translation>하기로 한 것 없음</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>할 것</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>쉼</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearDialog</name>
    <message>
        <source>New Year</source>
        <translation>새해</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>해</translation>
    </message>
    <message>
        <source>Which year do you want to plan?</source>
        <translation>어느 해를 계획할까요?</translation>
    </message>
    <message>
        <source>Start the Year</source>
        <translation>이 해 시작하기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>무엇에서 시작</translation>
    </message>
    <message>
        <source>An empty grid</source>
        <translation>빈 만다라트</translation>
    </message>
    <message>
        <source>Job search</source>
        <translation>취업</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Writing a book</source>
        <translation>책 쓰기</translation>
    </message>
    <message>
        <source>%1: choose what goes on</source>
        <translation>%1년에서 이어 갈 것 고르기</translation>
    </message>
    <message>
        <source>The sample year</source>
        <translation>본보기 한 해</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearMenu</name>
    <message>
        <source>Start %1</source>
        <translation>%1년 시작하기</translation>
    </message>
    <message>
        <source>New year…</source>
        <translation>새해…</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (닫힘)</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 다시 열기</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 닫기</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearPage</name>
    <message>
        <source>There is no plan to look back on yet. Begin a year in the grid.</source>
        <translation>아직 돌아볼 계획이 없습니다. 만다라트에서 한 해를 시작하세요.</translation>
    </message>
    <message>
        <source>The weeks of %1</source>
        <comment>a year</comment>
        <translation>%1년, 주별로</translation>
    </message>
    <message>
        <source>A column is as full as its week. ◇ a review finished · ● a task done or a target reached · hatched: rest. Enter goes to the week.</source>
        <translation>기둥이 높을수록 그 주에 많이 지켰습니다. ◇ 마친 회고 · ● 끝낸 할 일이나 이룬 목표 · 빗금: 휴식. Enter를 누르면 그 주로 갑니다.</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>장…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearPane</name>
    <message>
        <source>Year</source>
        <translation>해</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>해 고르기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open this year in the grid</source>
        <translation>이 해를 만다라트에서 열기</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>보기 전용</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearStripModel</name>
    <message>
        <source>chapter “%1”, %2 – %3</source>
        <comment>its name, its first day, its last day</comment>
        <translation>장 “%1”, %2 – %3</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>%1주차</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>아직 오지 않음</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>세는 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) finished</source>
        <translation>
            <numerusform>마친 회고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n win(s): %1</source>
        <translation>
            <numerusform>잘한 것 %n개: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>장 “%1”</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearsScreen</name>
    <message>
        <source>Years side by side</source>
        <translation>두 해 나란히 보기</translation>
    </message>
    <message>
        <source>Only to look at: nothing can be changed here.</source>
        <translation>보기 전용: 여기서는 아무것도 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Back to the Grid</source>
        <translation>만다라트로</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>해</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ZoomActions</name>
    <message>
        <source>Zoom to the Block</source>
        <translation>블록 크게 보기</translation>
    </message>
    <message>
        <source>Whole Grid</source>
        <translation>전체 보기</translation>
    </message>
</context>
</TS>
