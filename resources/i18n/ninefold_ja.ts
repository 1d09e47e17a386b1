<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>ActionDetail</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount and its target</comment>
        <translation>%2 のうち %1</translation>
    </message>
</context>
<context>
    <name>CellNumberWords</name>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n 週連続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n 回連続</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (longest %2)</source>
        <comment>how long the run is, how long the best was</comment>
        <translation>%1（最長 %2）</translation>
    </message>
    <message>
        <source>resting until %1</source>
        <translation>%1まで休み</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>middle of the grid</source>
        <translation>マンダラートの中央</translation>
    </message>
    <message>
        <source>middle block, %1</source>
        <translation>中央ブロック、%1</translation>
    </message>
    <message>
        <source>%1 block, centre</source>
        <translation>%1のブロック、中央</translation>
    </message>
    <message>
        <source>%1 block, %2</source>
        <translation>%1のブロック、%2</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1、空き</translation>
    </message>
    <message>
        <source>%1, %2% so far</source>
        <translation>%1、これまで %2%</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, not done</source>
        <translation>%1、まだ</translation>
    </message>
    <message>
        <source>Middle block</source>
        <translation>中央ブロック</translation>
    </message>
    <message>
        <source>Block: %1</source>
        <comment>one of nine</comment>
        <translation>ブロック：%1</translation>
    </message>
    <message>
        <source>%1, quiet: nothing done for two weeks</source>
        <translation>%1、静か: 2週間何もしていません</translation>
    </message>
    <message>
        <source>%1, quiet: nothing done for four weeks</source>
        <translation>%1、静か: 4週間何もしていません</translation>
    </message>
    <message>
        <source>%1, in focus</source>
        <translation>%1、重点</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>No routine in this month.</source>
        <translation>この月にはルーティンがありません。</translation>
    </message>
    <message>
        <source>A box for each day that the plan asks for; others may be ticked too.</source>
        <translation>計画が求める日ごとに枠があります。ほかの日にも印をつけられます。</translation>
    </message>
    <message>
        <source>What became of each day so far.</source>
        <translation>これまでの一日一日の結果。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%2ページ中%1ページ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Check Sheet</source>
        <translation>チェック表</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>the format of a month with its year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>To tick by hand</source>
        <translation>手で印をつける</translation>
    </message>
    <message>
        <source>With the records</source>
        <translation>記録つき</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1か月</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>%1 of %2</source>
        <comment>an amount, what the day asks for with its unit</comment>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>polished</source>
        <translation>理想どおり</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>dddd, d MMMM</source>
        <comment>the format of a day with its weekday</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>the format of a day with its weekday and its year</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日まで</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>あと %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n 日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <comment>the format of a day in a list, with its weekday</comment>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最後の日</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file %1; check its name and its folder.</source>
        <translation>ファイル %1 がありません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that it is a file and that you are allowed to open it.</source>
        <translation>ファイル %1 を読めません。ファイルかどうか、開く権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>The file %1 holds nothing, not even an empty planner; restore a backup or choose another file.</source>
        <translation>ファイル %1 は空で、プランナーが入っていません。バックアップを復元するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>ファイル %1 はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The file %1 is not a planner of Ninefold; it was left as it is, choose another one.</source>
        <translation>ファイル %1 は Ninefold のプランナーではありません。そのままにしました。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The planner %1 is damaged and was left as it is; restore a backup.</source>
        <translation>プランナー %1 は壊れているため、そのままにしました。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The planner %1 was written by a newer Ninefold; update Ninefold to change it.</source>
        <translation>プランナー %1 は新しい Ninefold で書かれています。変更するには Ninefold を更新してください。</translation>
    </message>
    <message>
        <source>The planner %1 is in use by %3 (process %4) on %2; close it there first.</source>
        <translation>プランナー %1 は %2 の %3（プロセス %4）が使用中です。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>The planner %1 was moved or renamed while it was open; open it where it is now.</source>
        <translation>開いている間にプランナー %1 が移動または改名されました。今の場所で開き直してください。</translation>
    </message>
    <message>
        <source>The planner %1 was replaced or changed by another program while it was open; open it again.</source>
        <translation>開いている間にプランナー %1 が別のプログラムに書き換えられました。開き直してください。</translation>
    </message>
    <message>
        <source>The disk with %1 is full; make room on it and try again.</source>
        <translation>%1 のあるディスクがいっぱいです。空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written; check that its folder is there and that you are allowed to write in it.</source>
        <translation>ファイル %1 に書き込めません。フォルダーがあるか、書き込む権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>The planner %1 is open for reading only, so nothing in it can be changed.</source>
        <translation>プランナー %1 は読み取り専用で開いているため、何も変更できません。</translation>
    </message>
    <message>
        <source>The backup %1 could not be made; check its folder and the room on its disk.</source>
        <translation>バックアップ %1 を作れませんでした。フォルダーとディスクの空きを確かめてください。</translation>
    </message>
    <message>
        <source>The window that has %1 open does not answer; close it and try again.</source>
        <translation>%1 を開いているウィンドウが応答しません。閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>4 is the centre block, which holds the core goal; use 0 to 3 or 5 to 8.</source>
        <translation>4 は中心目標のある中央ブロックです。0～3 か 5～8 を使ってください。</translation>
    </message>
    <message>
        <source>4 is the centre cell, which holds the sub-goal; use 0 to 3 or 5 to 8.</source>
        <translation>4 は要素のある中央のマスです。0～3 か 5～8 を使ってください。</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is needed here.</source>
        <translation>%1 から %2 までの数が必要です。</translation>
    </message>
    <message>
        <source>A weight is 1, 2 or 3.</source>
        <translation>重みは 1、2、3 のどれかです。</translation>
    </message>
    <message>
        <source>An amount has to be more than 0.</source>
        <translation>量は 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>Only a day that is done has an amount; leave the amount out or make the day done.</source>
        <translation>量を書けるのは完了した日だけです。量を消すか、その日を完了にしてください。</translation>
    </message>
    <message>
        <source>The last day is before the first day; swap them or correct one.</source>
        <translation>最終日が初日より前です。入れ替えるか、どちらかを直してください。</translation>
    </message>
    <message>
        <source>The due date is outside the plan’s days; choose one inside.</source>
        <translation>期限が計画の期間の外です。期間内の日を選んでください。</translation>
    </message>
    <message>
        <source>The plan shares days with the plan of %1; plans must not overlap.</source>
        <translation>%1年の計画と日付が重なります。計画どうしは重ねられません。</translation>
    </message>
    <message>
        <source>There is another plan of %1; a year can be planned only once.</source>
        <translation>%1年の計画はすでにあります。一年の計画は一つだけです。</translation>
    </message>
    <message>
        <source>Block %1 has another sub-goal already; a block has only one.</source>
        <translation>ブロック %1 にはすでに別の要素があります。一つのブロックに一つだけです。</translation>
    </message>
    <message>
        <source>The cell holds “%1” on some of the same days; end that one first or choose another cell.</source>
        <translation>同じ日にこのマスには「%1」があります。先にそれを終えるか、別のマスを選んでください。</translation>
    </message>
    <message>
        <source>Two versions of the schedule share days; let one end before the next begins.</source>
        <translation>予定の二つの版の日付が重なります。次が始まる前に前の版を終えてください。</translation>
    </message>
    <message>
        <source>There are two check-ins on %1; a routine has one a day.</source>
        <translation>%1 の記録が二つあります。ルーティンの記録は一日に一つです。</translation>
    </message>
    <message>
        <source>The day %1 occurs twice; a day has one entry.</source>
        <translation>%1 が二回出てきます。一日に一つです。</translation>
    </message>
    <message>
        <source>The weekly schedule names no weekday; choose at least one.</source>
        <translation>週の予定に曜日がありません。一つ以上選んでください。</translation>
    </message>
    <message>
        <source>The text is too long; one entry holds at most %1 bytes.</source>
        <translation>文が長すぎます。一件は %1 バイトまでです。</translation>
    </message>
    <message>
        <source>The id %1 is used twice; give one of them another id, or none.</source>
        <translation>ID %1 が二回使われています。片方を変えるか、消してください。</translation>
    </message>
    <message>
        <source>The entry is not there any more; it may have been erased meanwhile.</source>
        <translation>その項目はもうありません。その間に消されたのかもしれません。</translation>
    </message>
    <message>
        <source>The year %1 is closed and can only be read; reopen it to change it.</source>
        <translation>%1年は閉じているため読むだけです。変更するには開き直してください。</translation>
    </message>
    <message>
        <source>This is not possible for this kind of action; change its kind first.</source>
        <translation>この種類の行動ではできません。先に種類を変えてください。</translation>
    </message>
    <message>
        <source>The day %1 is still to come; choose today or an earlier day.</source>
        <translation>%1 はまだ来ていません。今日かそれより前の日を選んでください。</translation>
    </message>
    <message>
        <source>“%1” has records; end it to keep them, or erase it with its records.</source>
        <translation>「%1」には記録があります。残すなら終了、いらなければ記録ごと消去してください。</translation>
    </message>
    <message>
        <source>The cell is empty; write its text first.</source>
        <translation>空のマスです。先に文を書いてください。</translation>
    </message>
    <message>
        <source>The text is not valid JSON at line %1, column %2.</source>
        <translation>%1 行 %2 文字目で正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply at line %1, column %2; make it flatter.</source>
        <translation>%1 行 %2 文字目で JSON の入れ子が深すぎます。浅くしてください。</translation>
    </message>
    <message>
        <source>This is JSON, but not a planner of Ninefold: &quot;format&quot;: &quot;ninefold&quot; is missing.</source>
        <translation>JSON ですが Ninefold のプランナーではありません。&quot;format&quot;: &quot;ninefold&quot; がありません。</translation>
    </message>
    <message>
        <source>The document has version %1, which is newer than this Ninefold knows; update Ninefold.</source>
        <translation>文書のバージョン %1 は、この Ninefold より新しいものです。Ninefold を更新してください。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; add it.</source>
        <translation>キー &quot;%1&quot; がありません。加えてください。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there twice; keep one of them.</source>
        <translation>キー &quot;%1&quot; が二つあります。一つにしてください。</translation>
    </message>
    <message>
        <source>The value is of the wrong type; what is needed is: %1.</source>
        <translation>値の型が違います。必要なもの：%1。</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is not known here.</source>
        <translation>ここでは値 &quot;%1&quot; を使えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; dates are written YYYY-MM-DD and have to exist.</source>
        <translation>&quot;%1&quot; は日付ではありません。実在する日を YYYY-MM-DD で書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day; times are written HH:MM, from 00:00 to 23:59.</source>
        <translation>&quot;%1&quot; は時刻ではありません。00:00 から 23:59 までを HH:MM で書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id; ids are UUIDs, or left out.</source>
        <translation>&quot;%1&quot; は ID ではありません。ID は UUID にするか、省いてください。</translation>
    </message>
    <message>
        <source>The number has more than six decimal places or is too large; round it.</source>
        <translation>小数が六桁を超えるか、数が大きすぎます。丸めてください。</translation>
    </message>
    <message>
        <source>The document is larger than %1 MiB, the most that can be taken in; split it.</source>
        <translation>文書が、取り込める上限の %1 MiB を超えています。分けてください。</translation>
    </message>
    <message>
        <source>There is nothing to import in it: no text was found.</source>
        <translation>取り込むものがありません。文が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Line %1, “%2”, would be a ninth sub-goal; there is room for eight.</source>
        <translation>%1 行目「%2」は九つ目の要素です。要素は八つまでです。</translation>
    </message>
    <message>
        <source>Line %1, “%2”, would be a ninth action of its sub-goal; there is room for eight.</source>
        <translation>%1 行目「%2」はその要素の九つ目の行動です。行動は八つまでです。</translation>
    </message>
    <message>
        <source>Line %1, “%2”, would be a second core goal; indent it, or keep only one.</source>
        <translation>%1 行目「%2」は二つ目の中心目標です。字下げするか、一つだけ残してください。</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns with text, fewer than a grid of 9 rows and 9 columns.</source>
        <translation>表の文のある範囲は %1 行 %2 列で、9 行 9 列に足りません。</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns with text, more than a grid of 9 rows and 9 columns.</source>
        <translation>表の文のある範囲は %1 行 %2 列で、9 行 9 列を超えています。</translation>
    </message>
    <message>
        <source>A sub-goal is written twice and differently, “%2” at %1 and “%4” at %3; make them equal or say which one wins.</source>
        <translation>同じ要素が二か所で違います：%1 は「%2」、%3 は「%4」。そろえるか、どちらを使うか決めてください。</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed; close it.</source>
        <translation>%1 行目で開いた引用符が閉じていません。閉じてください。</translation>
    </message>
    <message>
        <source>The text fits none of the known encodings (%1); save it as UTF-8 or name its encoding.</source>
        <translation>知っている文字コード（%1）のどれにも合いません。UTF-8 で保存するか、文字コードを指定してください。</translation>
    </message>
    <message>
        <source>The text could be any of %1; save it as UTF-8 or name its encoding.</source>
        <translation>%1 のどれとも読めます。UTF-8 で保存するか、文字コードを指定してください。</translation>
    </message>
    <message>
        <source>There is no encoding named “%1”; try UTF-8, windows-949 or windows-31j.</source>
        <translation>文字コード「%1」はありません。UTF-8、windows-949、windows-31j を試してください。</translation>
    </message>
    <message>
        <source>The year %1 has content already; choose to replace it, or another year.</source>
        <translation>%1年にはすでに内容があります。置き換えるか、別の年を選んでください。</translation>
    </message>
    <message>
        <source>There is no plan of %1; add the year or choose another one.</source>
        <translation>%1年の計画はありません。年を追加するか、別の年を選んでください。</translation>
    </message>
    <message>
        <source>The format “%1” is not known; use json, outline, markdown or table.</source>
        <translation>形式「%1」は使えません。json、outline、markdown、table のどれかにしてください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <source>There is no action “%1” on that day; name it by its id or its place, such as 0.1.</source>
        <translation>その日に行動「%1」はありません。ID か、0.1 のような位置で指定してください。</translation>
    </message>
    <message>
        <source>An action is in focus twice on the same days.</source>
        <translation>一つの行動が同じ日に二度、重点になっています。</translation>
    </message>
    <message>
        <source>%1 cells are in focus already; take one of them out first.</source>
        <translation>すでに%1マスが重点です。先にどれかを重点から外してください。</translation>
    </message>
    <message>
        <source>Every review period of %1 is over, so its cycle stays as it is.</source>
        <translation>%1年の振り返りの期間はすべて終わったので、周期は変えられません。</translation>
    </message>
    <message>
        <source>“%1” does not run on any of these days.</source>
        <translation>「%1」はこれらの日のどの日にも行われません。</translation>
    </message>
    <message>
        <source>There is another review of some of these days, from %1 on.</source>
        <translation>この期間の一部には、すでに別の振り返りがあります（%1から）。</translation>
    </message>
    <message>
        <source>The factor “%1” is answered twice in one review.</source>
        <translation>要因「%1」への答えが一つの振り返りに二度あります。</translation>
    </message>
    <message>
        <source>A review has at most %1 next actions; remove one of them first.</source>
        <translation>次の一手は一つの振り返りに最大%1個です。先に一つ消してください。</translation>
    </message>
    <message>
        <source>The review that begins on %1 is finished and stays as it is.</source>
        <translation>%1に始まる振り返りは終えているので、そのまま残ります。</translation>
    </message>
    <message>
        <source>“%1” is locked: what was promised stays as it was written.</source>
        <translation>「%1」は固定されています。約束は書いたまま残ります。</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Note of a check-in</source>
        <translation>記録のメモ</translation>
    </message>
    <message>
        <source>Note of a day</source>
        <translation>その日の一行</translation>
    </message>
    <message>
        <source>Rest period</source>
        <translation>休養期間</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終えた理由</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1、終了</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Pitch</source>
        <comment>of a strength</comment>
        <translation>売りの一行</translation>
    </message>
    <message>
        <source>Remedy</source>
        <comment>of a weakness</comment>
        <translation>補うこと</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>振り返り: %1</translation>
    </message>
</context>
<context>
    <name>FinishedEffects</name>
    <message>
        <source>%1 – %2: %3 → %4</source>
        <comment>first day, last day, the action&apos;s numbers</comment>
        <translation>%1～%2：%3 → %4</translation>
    </message>
    <message>
        <source>%1 – %2: its sub-goal %3 → %4</source>
        <comment>first day, last day, numbers</comment>
        <translation>%1～%2：要素 %3 → %4</translation>
    </message>
</context>
<context>
    <name>FocusText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes run, minutes planned</comment>
        <translation>%2分のうち%1分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
</context>
<context>
    <name>GridDrawing</name>
    <message>
        <source>Follow-through so far %1, completion of the year %2</source>
        <translation>これまでの実行率 %1、一年の達成度 %2</translation>
    </message>
</context>
<context>
    <name>IdeaWords</name>
    <message>
        <source>Work on %1</source>
        <translation>%1に取り組む</translation>
    </message>
    <message>
        <source>kept at %1%: raise it?</source>
        <translation>%1%守れた：一段上げますか？</translation>
    </message>
    <message>
        <source>%1, a step more</source>
        <translation>%1、もう一段</translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message>
        <source>Line %1 left out, for it is below an action: “%2”</source>
        <translation>%1 行目は行動より下の段なので除きました：「%2」</translation>
    </message>
    <message>
        <source>Line %1 left out, for it is neither a heading nor an item: “%2”</source>
        <translation>%1 行目は見出しでも項目でもないので除きました：「%2」</translation>
    </message>
    <message>
        <source>Row %1, left out for the sub-goal’s other text: “%2”</source>
        <translation>%1、要素の別の文を使うため除きました：「%2」</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>from a list</source>
        <translation>リストから</translation>
    </message>
    <message>
        <source>with the new year</source>
        <translation>新しい年とともに</translation>
    </message>
    <message>
        <source>as another kind</source>
        <translation>別の種類として</translation>
    </message>
    <message>
        <source>written</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>文書から</translation>
    </message>
    <message>
        <source>from a template</source>
        <translation>ひな形から</translation>
    </message>
    <message>
        <source>from an earlier year</source>
        <translation>以前の年から</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>元に戻した</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Done so far this year</source>
        <translation>今年これまでの実行率</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>タスク完了</translation>
    </message>
    <message>
        <source>Ninefold form</source>
        <translation>Ninefold 用紙</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Texts only</source>
        <translation>文だけ</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>空の用紙</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the format of a day with its year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>見込み：%1</translation>
    </message>
    <message>
        <source>actual: %1</source>
        <translation>結果：%1</translation>
    </message>
    <message>
        <source>- The grid: %1%</source>
        <translation>- マンダラート：%1%</translation>
    </message>
    <message>
        <source>- My grade: %1</source>
        <translation>- 自己評価：%1</translation>
    </message>
    <message>
        <source>- How it felt: %1 of 5</source>
        <translation>- 気分：5中%1</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>%1 (let go)</source>
        <translation>%1（手放した）</translation>
    </message>
    <message>
        <source>No sub-goal</source>
        <translation>要素なし</translation>
    </message>
    <message>
        <source>The whole grid</source>
        <translation>マンダラート全体</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>%2年 第%1週</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>the format of a month with its year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Questions to myself, %1</source>
        <translation>自分への問い、%1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>%1の振り返り</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>%1のページ</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>約束したこと</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>the first and last day, their year</comment>
        <translation>%3年%1 – %2</translation>
    </message>
</context>
<context>
    <name>PastedDays</name>
    <message>
        <source>row %1, column %2 (“%3”, %4)</source>
        <comment>an action, a day</comment>
        <translation>%1行%2列（「%3」、%4）</translation>
    </message>
    <message>
        <source>There are no cells to paste.</source>
        <translation>貼り付けるマスがありません。</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in %2 is neither a mark nor an amount.</source>
        <translation>何も貼り付けていません。%2の「%1」は印でも量でもありません。</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in %2 is for a day to come, which can only be skipped.</source>
        <translation>何も貼り付けていません。%2の「%1」はこれからの日のもので、お休みにしかできません。</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in row %2, column %3 would lie outside of the table.</source>
        <translation>何も貼り付けていません。%2行%3列の「%1」が表の外に出ます。</translation>
    </message>
    <message>
        <source>Nothing was pasted: a quotation mark in the cells is not closed.</source>
        <translation>何も貼り付けていません。マスの中の引用符が閉じていません。</translation>
    </message>
</context>
<context>
    <name>PeriodFocus</name>
    <message>
        <source>“%1” is out of focus: %2</source>
        <comment>an action, a period</comment>
        <translation>「%1」を重点から外しました：%2</translation>
    </message>
    <message>
        <source>“%1” is in focus: %2 (%3 of %4 cells)</source>
        <comment>an action, a period, how many</comment>
        <translation>「%1」を重点にしました：%2（%4マス中%3マス）</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All of %1</source>
        <comment>a year</comment>
        <translation>%1年全体</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Q%1, %2–%3</source>
        <comment>a quarter, its first and its last month</comment>
        <translation>第%1四半期、%2–%3</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first month, last month</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>not rated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>ここまで %1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>全体の %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>前は %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than before</source>
        <translation>
            <numerusform>前より%nポイント高い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than before</source>
        <translation>
            <numerusform>前より%nポイント低い</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>前と同じ</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>連続なし</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n 週連続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n 回連続</numerusform>
        </translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えたもの</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>連続</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Best run</source>
        <translation>最長連続</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13週</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>数値目標</translation>
    </message>
    <message>
        <source>Beside its plan</source>
        <translation>計画との比較</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <comment>an amount</comment>
        <translation>%1 先行</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>an amount</comment>
        <translation>%1 遅れ</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>✓ late</source>
        <translation>✓ 遅れて完了</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ 未完了</translation>
    </message>
    <message>
        <source>△ overdue</source>
        <translation>△ 期限超過</translation>
    </message>
    <message>
        <source>– let go</source>
        <translation>– 手放した</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>what became of a task, a day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, how far ahead of its plan</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>QuarterWords</name>
    <message>
        <source>Sub-goals</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>from the lowest; inside: the whole; the tick: the time before</source>
        <translation>低いものから · 内側：達成度 · 目盛り：前回</translation>
    </message>
    <message>
        <source>from the lowest; inside: the whole</source>
        <translation>低いものから · 内側：達成度</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>none in this period</source>
        <translation>この期間にはなし</translation>
    </message>
    <message>
        <source>from the weakest</source>
        <translation>弱い順</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day of %1</source>
        <translation>%1年の毎日</translation>
    </message>
    <message>
        <source>how much of what a day asked for was done</source>
        <translation>その日に求められたことのうち、どれだけできたか</translation>
    </message>
    <message>
        <source>nothing of it</source>
        <translation>何もできず</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>すべてできた</translation>
    </message>
    <message>
        <source>nothing asked for</source>
        <translation>することなし</translation>
    </message>
    <message>
        <source>Quarter Sheet</source>
        <translation>四半期シート</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>ReviewTableWords</name>
    <message>
        <source>not rated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>どうだったか</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えたもの</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>要因</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>strength</source>
        <translation>強み</translation>
    </message>
    <message>
        <source>urgent weakness</source>
        <translation>急ぎの弱み</translation>
    </message>
    <message>
        <source>later weakness</source>
        <translation>後でよい弱み</translation>
    </message>
    <message>
        <source>fine as is</source>
        <translation>余裕あり</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>the label of a factor</comment>
        <translation>わからない</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>an answer</comment>
        <translation>わからない</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>守れた</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>kept</comment>
        <translation>一部</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>守れず</translation>
    </message>
    <message>
        <source>changed course</source>
        <translation>方向転換</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>効果あり</translation>
    </message>
    <message>
        <source>didn’t help</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>an effect</comment>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>決意</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Month goal</source>
        <translation>今月の目標</translation>
    </message>
    <message>
        <source>Year wish</source>
        <translation>今年の願い</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>四半期の振り返り</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Questions to myself</source>
        <translation>自分への問い</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>白紙</translation>
    </message>
    <message>
        <source>Kept, 100%</source>
        <translation>守れた、100%</translation>
    </message>
    <message>
        <source>Almost, 80–99%</source>
        <translation>ほぼ、80–99%</translation>
    </message>
    <message>
        <source>Slow, 1–79%</source>
        <translation>ゆっくり、1–79%</translation>
    </message>
    <message>
        <source>Untouched, 0%</source>
        <translation>手つかず、0%</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放した</translation>
    </message>
    <message>
        <source>Not rated: nothing was due</source>
        <translation>対象外：予定なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what was done, what was due</comment>
        <translation>%2中%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s) counted</source>
        <translation>
            <numerusform>%n項目中%1項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1% · %2 of %n action(s)</source>
        <translation>
            <numerusform>%1% · %n項目中%2項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Says</name>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>Added the year %1.</source>
        <translation>%1年を追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>Took %n text(s) into %1.</source>
        <translation>
            <numerusform>%n件の文を%1年に取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Took in the plan of %1.</source>
        <translation>%1年の計画を取り込みました。</translation>
    </message>
    <message>
        <source>The backup from before: %1</source>
        <translation>取り込み前のバックアップ：%1</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message>
        <source>The planner from before: %1</source>
        <translation>復元前のプランナー：%1</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 に問題はありません。</translation>
    </message>
    <message>
        <source>“%1” is done on %2.</source>
        <translation>「%1」：%2 に完了。</translation>
    </message>
    <message>
        <source>“%1” has %2 on %3.</source>
        <translation>「%1」：%3 に %2。</translation>
    </message>
    <message>
        <source>“%1” is skipped on %2.</source>
        <translation>「%1」：%2 はお休み。</translation>
    </message>
    <message>
        <source>“%1” is missed on %2.</source>
        <translation>「%1」：%2 はできなかった。</translation>
    </message>
    <message>
        <source>“%1” has no record on %2.</source>
        <translation>「%1」：%2 は記録なし。</translation>
    </message>
    <message numerus="yes">
        <source>Made up %n check-in(s) in %1.</source>
        <translation>
            <numerusform>%1 に作り物の記録を %n 件入れました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a day of the week</comment>
        <translation>毎週%1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one day of the week to another</comment>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>%n週間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>%nか月ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>at the month&apos;s end</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>on day %1</source>
        <comment>of the month</comment>
        <translation>%1日</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>週%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, as Qt writes formats</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文</translation>
    </message>
</context>
<context>
    <name>StarterWords</name>
    <message>
        <source>Job search</source>
        <translation>就職活動</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学歴</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>志望動機書</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Too many words</source>
        <translation>話が長い</translation>
    </message>
    <message>
        <source>Leading the talk</source>
        <translation>話の主導</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>人柄</translation>
    </message>
    <message>
        <source>Aptitude tests</source>
        <translation>適性検査</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一貫性</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>理解</translation>
    </message>
    <message>
        <source>Hours of study</source>
        <translation>勉強時間</translation>
    </message>
    <message>
        <source>Past papers</source>
        <translation>過去問</translation>
    </message>
    <message>
        <source>Mistakes looked at again</source>
        <translation>間違いの見直し</translation>
    </message>
    <message>
        <source>Time in the exam</source>
        <translation>試験の時間配分</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>運動</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食事</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>心の落ち着き</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Change a text</source>
        <translation>文の変更</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>メモの変更</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>詳細の変更</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>種類の変更</translation>
    </message>
    <message>
        <source>Clear a cell</source>
        <translation>マスを空にする</translation>
    </message>
    <message>
        <source>End an action</source>
        <translation>行動の終了</translation>
    </message>
    <message>
        <source>Erase an action</source>
        <translation>行動の消去</translation>
    </message>
    <message>
        <source>Swap actions</source>
        <translation>行動の入れ替え</translation>
    </message>
    <message>
        <source>Swap sub-goals</source>
        <translation>要素の入れ替え</translation>
    </message>
    <message>
        <source>Mark a task done</source>
        <translation>タスクの完了</translation>
    </message>
    <message>
        <source>Mark a task not done</source>
        <translation>タスクの完了取り消し</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>年の追加</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>リストの取り込み</translation>
    </message>
    <message>
        <source>Import a planner</source>
        <translation>プランナーの取り込み</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>「%1」に書き換え</translation>
    </message>
    <message>
        <source>Change the notes of “%1”</source>
        <translation>「%1」のメモの変更</translation>
    </message>
    <message>
        <source>Change the details of “%1”</source>
        <translation>「%1」の詳細の変更</translation>
    </message>
    <message>
        <source>Change the kind of “%1”</source>
        <translation>「%1」の種類の変更</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>「%1」を空にする</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>「%1」の終了</translation>
    </message>
    <message>
        <source>Erase “%1”</source>
        <translation>「%1」の消去</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>「%1」の移動</translation>
    </message>
    <message>
        <source>Move “%1” with its actions</source>
        <translation>「%1」を行動ごと移動</translation>
    </message>
    <message>
        <source>Mark “%1” done</source>
        <translation>「%1」の完了</translation>
    </message>
    <message>
        <source>Mark “%1” not done</source>
        <translation>「%1」の完了取り消し</translation>
    </message>
    <message>
        <source>Add the year %1</source>
        <translation>%1年の追加</translation>
    </message>
    <message>
        <source>Import a list into %1</source>
        <translation>%1年へのリストの取り込み</translation>
    </message>
    <message>
        <source>Import the planner of %1</source>
        <translation>%1年のプランナーの取り込み</translation>
    </message>
    <message>
        <source>Change the setting “%1”</source>
        <translation>設定「%1」の変更</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>「%1」の記入</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Check in “%1”</source>
        <translation>「%1」の記録</translation>
    </message>
    <message>
        <source>Skip a day</source>
        <translation>一日のお休み</translation>
    </message>
    <message>
        <source>Skip “%1”</source>
        <translation>「%1」のお休み</translation>
    </message>
    <message>
        <source>Mark a day missed</source>
        <translation>できなかった日の記入</translation>
    </message>
    <message>
        <source>Mark “%1” missed</source>
        <translation>「%1」をできなかったに</translation>
    </message>
    <message>
        <source>Remove a check-in</source>
        <translation>記録の消去</translation>
    </message>
    <message>
        <source>Remove the check-in of “%1”</source>
        <translation>「%1」の記録の消去</translation>
    </message>
    <message>
        <source>Change a check-in</source>
        <translation>記録の変更</translation>
    </message>
    <message>
        <source>Change the check-in of “%1”</source>
        <translation>「%1」の記録の変更</translation>
    </message>
    <message>
        <source>Fill several days</source>
        <translation>複数日の記入</translation>
    </message>
    <message>
        <source>Fill days of “%1”</source>
        <translation>「%1」の複数日の記入</translation>
    </message>
    <message>
        <source>Change a schedule</source>
        <translation>予定の変更</translation>
    </message>
    <message>
        <source>Change the schedule of “%1”</source>
        <translation>「%1」の予定の変更</translation>
    </message>
    <message>
        <source>End an action and start a new one</source>
        <translation>行動を終えて新しく始める</translation>
    </message>
    <message>
        <source>Start “%1” in the place of another</source>
        <translation>「%1」を代わりに始める</translation>
    </message>
    <message>
        <source>Add a rest period</source>
        <translation>休養期間の追加</translation>
    </message>
    <message>
        <source>Add the rest period “%1”</source>
        <translation>休養期間「%1」の追加</translation>
    </message>
    <message>
        <source>Change a rest period</source>
        <translation>休養期間の変更</translation>
    </message>
    <message>
        <source>Change the rest period “%1”</source>
        <translation>休養期間「%1」の変更</translation>
    </message>
    <message>
        <source>Remove a rest period</source>
        <translation>休養期間の消去</translation>
    </message>
    <message>
        <source>Remove the rest period “%1”</source>
        <translation>休養期間「%1」の消去</translation>
    </message>
    <message>
        <source>Change the words of a day</source>
        <translation>その日の一行の変更</translation>
    </message>
    <message>
        <source>Change the words of %1</source>
        <translation>%1 の一行の変更</translation>
    </message>
    <message>
        <source>Change the order in Today</source>
        <translation>今日の順番を変える</translation>
    </message>
    <message>
        <source>Move “%1” in Today</source>
        <translation>今日で「%1」を動かす</translation>
    </message>
    <message>
        <source>Change the order of times of day</source>
        <translation>時間帯の順番を変える</translation>
    </message>
    <message>
        <source>Move the time of day “%1”</source>
        <translation>時間帯「%1」を動かす</translation>
    </message>
    <message>
        <source>Count a focus block</source>
        <translation>集中タイムを数える</translation>
    </message>
    <message>
        <source>Count a focus block on “%1”</source>
        <translation>「%1」の集中タイムを数える</translation>
    </message>
    <message>
        <source>Close a year</source>
        <translation>年を閉じる</translation>
    </message>
    <message>
        <source>Close the year %1</source>
        <translation>%1年を閉じる</translation>
    </message>
    <message>
        <source>Reopen a year</source>
        <translation>年をもう一度開く</translation>
    </message>
    <message>
        <source>Reopen the year %1</source>
        <translation>%1年をもう一度開く</translation>
    </message>
    <message>
        <source>Bring a text back</source>
        <translation>文を元に戻す</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>「%1」に戻す</translation>
    </message>
    <message>
        <source>Start a year from a template</source>
        <translation>ひな形で一年を始める</translation>
    </message>
    <message>
        <source>Start %1 from a template</source>
        <translation>ひな形で%1年を始める</translation>
    </message>
    <message>
        <source>Start a year from an earlier one</source>
        <translation>以前の年から一年を始める</translation>
    </message>
    <message>
        <source>Start %1 from an earlier year</source>
        <translation>以前の年から%1年を始める</translation>
    </message>
    <message>
        <source>Put an action in focus</source>
        <translation>行動を重点にする</translation>
    </message>
    <message>
        <source>Put “%1” in focus</source>
        <translation>「%1」を重点にする</translation>
    </message>
    <message>
        <source>Take an action out of focus</source>
        <translation>行動を重点から外す</translation>
    </message>
    <message>
        <source>Take “%1” out of focus</source>
        <translation>「%1」を重点から外す</translation>
    </message>
    <message>
        <source>Change the review cycle</source>
        <translation>振り返りの周期を変える</translation>
    </message>
    <message>
        <source>Change the review cycle of %1</source>
        <translation>%1年の振り返りの周期を変える</translation>
    </message>
    <message>
        <source>Add a chapter</source>
        <translation>章を追加</translation>
    </message>
    <message>
        <source>Add the chapter “%1”</source>
        <translation>章「%1」を追加</translation>
    </message>
    <message>
        <source>Change a chapter</source>
        <translation>章を変更</translation>
    </message>
    <message>
        <source>Change the chapter “%1”</source>
        <translation>章「%1」を変更</translation>
    </message>
    <message>
        <source>Remove a chapter</source>
        <translation>章を削除</translation>
    </message>
    <message>
        <source>Remove the chapter “%1”</source>
        <translation>章「%1」を削除</translation>
    </message>
    <message>
        <source>Change the factors</source>
        <translation>要因を変更</translation>
    </message>
    <message>
        <source>Change the factor “%1”</source>
        <translation>要因「%1」を変更</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>振り返りを始める</translation>
    </message>
    <message>
        <source>Start the review “%1”</source>
        <translation>振り返り「%1」を始める</translation>
    </message>
    <message>
        <source>Change a review</source>
        <translation>振り返りを変更</translation>
    </message>
    <message>
        <source>Change the review “%1”</source>
        <translation>振り返り「%1」を変更</translation>
    </message>
    <message>
        <source>Remove a review</source>
        <translation>振り返りを削除</translation>
    </message>
    <message>
        <source>Remove the review “%1”</source>
        <translation>振り返り「%1」を削除</translation>
    </message>
    <message>
        <source>Mask a factor</source>
        <translation>要因を隠して考える</translation>
    </message>
    <message>
        <source>Mask the factor “%1”</source>
        <translation>要因「%1」を隠して考える</translation>
    </message>
    <message>
        <source>Finish a review</source>
        <translation>振り返りを終える</translation>
    </message>
    <message>
        <source>Finish the review “%1”</source>
        <translation>振り返り「%1」を終える</translation>
    </message>
    <message>
        <source>Reopen a review</source>
        <translation>振り返りを開き直す</translation>
    </message>
    <message>
        <source>Reopen the review “%1”</source>
        <translation>振り返り「%1」を開き直す</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>約束を追加</translation>
    </message>
    <message>
        <source>Commit to “%1”</source>
        <translation>「%1」を約束</translation>
    </message>
    <message>
        <source>Change a commitment</source>
        <translation>約束を変更</translation>
    </message>
    <message>
        <source>Change the commitment “%1”</source>
        <translation>約束「%1」を変更</translation>
    </message>
    <message>
        <source>Remove a commitment</source>
        <translation>約束を削除</translation>
    </message>
    <message>
        <source>Remove the commitment “%1”</source>
        <translation>約束「%1」を削除</translation>
    </message>
    <message>
        <source>Put a commitment on the grid</source>
        <translation>約束をマスに植える</translation>
    </message>
    <message>
        <source>Put “%1” on the grid</source>
        <translation>「%1」をマスに植える</translation>
    </message>
    <message>
        <source>Judge a commitment</source>
        <translation>約束を評価</translation>
    </message>
    <message>
        <source>Judge “%1”</source>
        <translation>「%1」を評価</translation>
    </message>
</context>
<context>
    <name>SuggestionText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>数値目標</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>What I did</source>
        <translation>したこと</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>うまくいったこと</translation>
    </message>
    <message>
        <source>What fell short</source>
        <translation>足りなかったこと</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>締めの一行</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>If I could do it again</source>
        <translation>もう一度やるなら</translation>
    </message>
    <message>
        <source>What I felt</source>
        <translation>感じたこと</translation>
    </message>
    <message>
        <source>How I’ll get past it</source>
        <translation>どう乗り越えるか</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>来月</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>Whom I want to thank</source>
        <translation>感謝したい人</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>来年</translation>
    </message>
    <message>
        <source>What matters to me?</source>
        <translation>私にとって大切なものは？</translation>
    </message>
    <message>
        <source>What do I enjoy?</source>
        <translation>何をしているときが楽しい？</translation>
    </message>
    <message>
        <source>What are my strengths?</source>
        <translation>私の強みは？</translation>
    </message>
    <message>
        <source>What are my weaknesses?</source>
        <translation>私の弱みは？</translation>
    </message>
    <message>
        <source>Who do I want to be a year from now?</source>
        <translation>一年後、どんな人でありたい？</translation>
    </message>
    <message>
        <source>The whole grid</source>
        <translation>マンダラート全体</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>%1に完了</translation>
    </message>
</context>
<context>
    <name>TodayLines</name>
    <message>
        <source>The day before left open: %1</source>
        <translation>前日に残ったもの：%1</translation>
    </message>
    <message>
        <source>Nothing is asked for on this day.</source>
        <translation>この日にすることはありません。</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>met this week</source>
        <translation>今週は達成</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1% of the day</source>
        <translation>その日の %1%</translation>
    </message>
    <message>
        <source>%1 of %2 this week</source>
        <translation>今週 %1 / %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 まで</translation>
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
        <translation>全部で %1 / %2</translation>
    </message>
    <message>
        <source>%1 on this day</source>
        <comment>an amount with its unit</comment>
        <translation>この日 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount, what the day asks for with its unit</comment>
        <translation>%2 のうち %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n 週連続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n 回連続</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>this week %1 of %2</source>
        <translation>今週 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 日のうち %1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>polished</source>
        <translation>理想どおり</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>オプション %1 が二回あります。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>オプション %1 に値は付きません。</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>オプション %1 には値が必要です：%2。</translation>
    </message>
    <message>
        <source>The option %1 does not know %2; it takes %3.</source>
        <translation>オプション %1 に %2 は使えません。使える値：%3。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>コマンド %1 はありません。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>コマンド %1 にオプション %2 はありません。</translation>
    </message>
    <message>
        <source>The command %1 cannot do anything with %2.</source>
        <translation>コマンド %1 に %2 は使えません。</translation>
    </message>
    <message>
        <source>The command %1 needs %2.</source>
        <translation>コマンド %1 には %2 が必要です。</translation>
    </message>
    <message>
        <source>The options %1 and %2 cannot be given together.</source>
        <translation>オプション %1 と %2 は同時に使えません。</translation>
    </message>
    <message>
        <source>Reviews are written as Markdown only.</source>
        <translation>振り返りはMarkdownでのみ書き出せます。</translation>
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
        <translation>使い方：ninefold-cli [--file PLANNER] COMMAND …

  new --year YEAR     空の計画を追加します。プランナーがなければ作ります
  import FILE         プランナーやリストを取り込みます。&quot;-&quot; は標準入力です
      --format auto|json|outline|markdown|table
      --year YEAR     リストを入れる年、またはプランナーから取り込む年
      --order rows|top|bottom|letters    アウトラインがマスに付けた番号の順
      --prefer ring|centre               要素の二つの文のうち使うほう
      --encoding NAME                    UTF-8、windows-949、windows-31j など
      --replace       バックアップの後、内容のある年を置き換えます
      --dry-run       何をするかを示すだけです
  export FILE         プランナーやリストを書き出します。&quot;-&quot; は標準出力です
      --format auto|json|outline|markdown|table, --year YEAR
      --reviews       振り返りが語る一年をMarkdownで
      --review ID|DATE    idか最初の日で選ぶ一つの振り返りをMarkdownで
  list                一年のマンダラートを文字で示します。--year YEAR
  today               することと状態を示します。--as-of DATE
  check ACTION        行動を記録します。ID か 0.1 のような位置で指定します
      --date DATE     今日ではない日
      --amount X | --skip | --missed | --clear
  stats --from DATE --to DATE    期間の数値を JSON で示します
      --as-of DATE, --year YEAR
  sample              作り物の記録で何年分かを埋めます
      --years N, --seed NUMBER, --as-of DATE
  verify              プランナーのファイルをすべて検査します
  backup [DIR]        バックアップを作り、その場所を示します
  restore BACKUP      プランナーをバックアップに置き換えます

--file がなければ Ninefold が開くプランナーを使います。終了ステータス：0 完了、
1 拒否（標準エラーに一行で理由）、2 使い方の誤り。
</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>removed because it was skipped</source>
        <translation>お休みなので除外</translation>
    </message>
    <message>
        <source>removed because of resting</source>
        <translation>休養なので除外</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) skipped or rested</source>
        <translation>
            <numerusform>お休みか休養が%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>still open, %1 asked for</source>
        <comment>how many times</comment>
        <translation>まだ途中、予定は%1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <comment>a day</comment>
        <translation>%1に完了</translation>
    </message>
    <message>
        <source>let go on %1</source>
        <comment>a day</comment>
        <translation>%1に手放した</translation>
    </message>
    <message>
        <source>done on %1, after these days</source>
        <comment>a day</comment>
        <translation>%1に完了、この期間の後</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>していない</translation>
    </message>
    <message>
        <source>counts when the day is over</source>
        <translation>一日が終わると数えます</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a day</comment>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>its first day</comment>
        <translation>%1の週</translation>
    </message>
    <message>
        <source>not rated yet, left out</source>
        <translation>まだ評価がないので除外</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, asked for</comment>
        <translation>%2 のうち %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%n個のうち%1個</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>数えません</translation>
    </message>
    <message>
        <source>counts %1</source>
        <comment>1/1, 91%</comment>
        <translation>%1として数える</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>how often, with a fraction</comment>
        <translation>%1回</translation>
    </message>
    <message>
        <source>Nothing was due so far. Days you rested and days still to come are not counted.</source>
        <translation>ここまでに予定されたものはありません。休んだ日とこれからの日は数えません。</translation>
    </message>
    <message>
        <source>Nothing is due in these days.</source>
        <translation>この期間に予定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n time(s) it was due so far, you did it %1. Days you rested and days still to come are not counted.</source>
        <comment>%1: how often, with its word</comment>
        <translation>
            <numerusform>ここまでに予定された%n回のうち%1しました。休んだ日とこれからの日は数えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was let go on %1, before it was due, and is not counted.</source>
        <translation>期限前の%1に手放したので数えません。</translation>
    </message>
    <message>
        <source>It is judged on %1, outside these days.</source>
        <translation>この期間の外の%1に評価します。</translation>
    </message>
    <message>
        <source>It was due on %1 and done late, on %2, still within these days.</source>
        <translation>期限は%1で、遅れて%2に完了しましたが、この期間の中です。</translation>
    </message>
    <message>
        <source>It was due on %1 and done on %2.</source>
        <translation>期限は%1で、%2に完了しました。</translation>
    </message>
    <message>
        <source>It is due on %1 and not counted before.</source>
        <translation>期限は%1で、それまでは数えません。</translation>
    </message>
    <message>
        <source>It was due on %1 and done only after these days.</source>
        <translation>期限は%1で、この期間の後に完了しました。</translation>
    </message>
    <message>
        <source>It was due on %1 and is not done.</source>
        <translation>期限は%1で、していません。</translation>
    </message>
    <message>
        <source>Nothing is planned in these days.</source>
        <translation>この期間に計画はありません。</translation>
    </message>
    <message>
        <source>Nothing was planned or logged so far.</source>
        <translation>ここまでに計画も記録もありません。</translation>
    </message>
    <message>
        <source>You logged %1 before the first planned day was over.</source>
        <translation>最初の計画日が終わる前に%1を記録しました。</translation>
    </message>
    <message>
        <source>Of the %1 planned for the days so far, you logged %2.</source>
        <translation>ここまでの日に計画した%1のうち、%2を記録しました。</translation>
    </message>
    <message>
        <source>%1 That is %2 ahead.</source>
        <translation>%1 %2先に進んでいます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <comment>how often it was done, how often asked for</comment>
        <translation>
            <numerusform>%n回のうち%1回</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>logged, planned</comment>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>It is not counted.</source>
        <translation>数えません。</translation>
    </message>
    <message numerus="yes">
        <source>The mean of the %n action(s) that something was due of, each by its weight. What is not due yet is left out.</source>
        <translation>
            <numerusform>予定のあった%n個の行動の加重平均です。まだ期限が来ていないものは除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its actions was due so far.</source>
        <translation>ここまでに予定された行動はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The mean of the %n sub-goal(s) that have a number, each counting the same.</source>
        <translation>
            <numerusform>数値のある%n個の要素の平均で、どれも同じ重さで数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was due so far.</source>
        <translation>ここまでに予定されたものはありません。</translation>
    </message>
    <message>
        <source>Nothing is counted on this day.</source>
        <translation>この日に数えるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n thing(s) that count on this day, you did %1. What was skipped or rested is not counted.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>この日に数える%n個のうち%1しました。お休みと休養は数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) skipped or rested</source>
        <translation>
            <numerusform>%n回はスキップまたは休み</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted in this week.</source>
        <translation>この週には数えるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n thing(s) that count in this week, you did %1 until now. What was skipped or rested is not counted.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>この週に数える%n件のうち、ここまでに%1しました。スキップや休みは数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n thing(s) that count in this week, you did %1. What was skipped or rested is not counted.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>この週に数える%n件のうち%1しました。スキップや休みは数えません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not counted</source>
        <translation>心がけ</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>数値目標</translation>
    </message>
    <message>
        <source>Core goal</source>
        <translation>中心目標</translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>block %1, cell %2</source>
        <translation>ブロック %1、マス %2</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>一行ずつ</translation>
    </message>
    <message>
        <source>Clockwise from the top</source>
        <translation>上から時計回り</translation>
    </message>
    <message>
        <source>Clockwise from the bottom</source>
        <translation>下から時計回り</translation>
    </message>
    <message>
        <source>A to H: bottom, left, top, right, then the corners</source>
        <translation>A～H：下、左、上、右、それから四隅</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Done means</source>
        <translation>完成の目安</translation>
    </message>
    <message>
        <source>Polished means</source>
        <translation>理想の目安</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>お休み</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休養</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>できなかった</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>予定なし</translation>
    </message>
</context>
<context>
    <name>ninefold::app::DesktopPresence</name>
    <message>
        <source>This desktop shows no notifications, so nothing can remind you.</source>
        <translation>このデスクトップは通知を表示しないため、お知らせできません。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Ninefold.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じるとNinefoldは終了します。</translation>
    </message>
    <message>
        <source>Ninefold goes on in the tray</source>
        <translation>Ninefoldはトレイで動き続けます</translation>
    </message>
    <message>
        <source>Its menu has Quit, which ends it.</source>
        <translation>トレイのメニューの「終了」で終わります。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ActionDetails</name>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Weight in its sub-goal</source>
        <translation>要素の中の重み</translation>
    </message>
    <message>
        <source>1 · counts once</source>
        <translation>1 · 一回分</translation>
    </message>
    <message>
        <source>2 · counts twice</source>
        <translation>2 · 二回分</translation>
    </message>
    <message>
        <source>3 · counts three times</source>
        <translation>3 · 三回分</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ActionDetailsModel</name>
    <message>
        <source>morning, after lunch …</source>
        <translation>朝、昼食後…</translation>
    </message>
    <message>
        <source>This changes finished periods:
%1
Enter changes them, Escape leaves them.</source>
        <translation>終わった期間の数値が変わります：
%1
Enter で変更、Esc でそのまま。</translation>
    </message>
    <message>
        <source>Choose a day of the plan, from %1 to %2.</source>
        <translation>計画の期間 %1 から %2 の日を選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>曜日を一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose a day of the action, from %1 to %2.</source>
        <translation>この行動の期間 %1 から %2 の日を選んでください。</translation>
    </message>
    <message>
        <source>From %1, the first day of the action</source>
        <translation>この行動の初日 %1 から</translation>
    </message>
    <message>
        <source>Replaced: %1 from %2</source>
        <comment>a schedule, a day</comment>
        <translation>置き換え：%2 からの %1</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <comment>a day, a schedule</comment>
        <translation>%1 まで：%2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>first day, last day, schedule</comment>
        <translation>%1～%2：%3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AncestorLine</name>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>昨年：%1</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1年：%2</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 を見る</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BlockMap</name>
    <message>
        <source>Map of the grid</source>
        <translation>マンダラートの地図</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>全体の中の現在地</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BurnUpChart</name>
    <message>
        <source>up to %1: %2 of %3 planned; %4</source>
        <comment>a day, an amount, an amount, how far ahead</comment>
        <translation>%1まで：計画%3のうち%2、%4</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BurnUpSheet</name>
    <message>
        <source>the dashed line is the plan of the year</source>
        <translation>破線は一年の計画</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>数値目標</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>the format of a month and its year</comment>
        <translation>yyyy年MMMM</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Previous month (%1)</source>
        <translation>前の月 (%1)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Next month (%1)</source>
        <translation>次の月 (%1)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CalendarModel</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1週</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CardMenu</name>
    <message>
        <source>Copy as a Table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Show as a Table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Save as a Picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Copy, save or print</source>
        <translation>コピー、保存、印刷</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CarryList</name>
    <message numerus="yes">
        <source>%n sub-goal(s)</source>
        <translation>
            <numerusform>要素 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>行動 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) with the schedule</source>
        <translation>
            <numerusform>ルーティン %n 件は予定ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on: %1. What was done stays in its year.</source>
        <translation>引き継ぐもの：%1。したことの記録はその年に残ります。</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>引き継ぐもの</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tick everything that is not over</source>
        <translation>終わっていないものをすべて選びます</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>何も選びません</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CarryModel</name>
    <message>
        <source>%1, ended</source>
        <translation>%1、終了</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CellCommands</name>
    <message>
        <source>The core goal stays in the middle.</source>
        <translation>中心目標は中央のままです。</translation>
    </message>
    <message>
        <source>Only a routine or a task can be ticked. Choose the kind beside the grid.</source>
        <translation>印を付けられるのはルーティンとタスクだけです。横で種類を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is done for today.</source>
        <translation>「%1」：今日は完了。</translation>
    </message>
    <message>
        <source>“%1” is not done today any more.</source>
        <translation>「%1」：今日の完了を取り消しました。</translation>
    </message>
    <message>
        <source>Only an action can be in focus.</source>
        <translation>重点にできるのは行動だけです。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ChoiceRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an answer, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ClosingPage</name>
    <message>
        <source>Close it</source>
        <translation>締めくくり</translation>
    </message>
    <message>
        <source>How did it go, in your own eyes, from 0.0 to 1.0?</source>
        <translation>自分で見てどうでしたか？ 0.0〜1.0</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>気分はどうでしたか？</translation>
    </message>
    <message>
        <source>How did it feel, from 1 to 5?</source>
        <translation>気分はどうでしたか？ 1〜5</translation>
    </message>
    <message>
        <source>One closing line</source>
        <translation>締めの一行</translation>
    </message>
    <message>
        <source>It stands on top of the next review.</source>
        <translation>次の振り返りの一番上に置かれます。</translation>
    </message>
    <message>
        <source>Finish the Review</source>
        <translation>振り返りを終える</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Finished on %1. The predictions are locked, and the numbers stay as they were.</source>
        <translation>%1に終えました。見込みは固定され、数字はそのときのまま残ります。</translation>
    </message>
    <message>
        <source>Finishing locks the predictions and keeps today’s numbers beside them.</source>
        <translation>終えると予想は固定され、今日の数値が横に残ります。</translation>
    </message>
    <message>
        <source>It can be reopened today only: the next period has begun.</source>
        <translation>次の期間が始まっているため、開き直せるのは今日だけです。</translation>
    </message>
    <message>
        <source>It can be reopened until the next period begins.</source>
        <translation>次の期間が始まるまでは開き直せます。</translation>
    </message>
    <message>
        <source>The next period has begun, so it stays finished.</source>
        <translation>次の期間が始まったので、終えたまま残ります。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CommitmentList</name>
    <message>
        <source>A promise is judged when its days are over.</source>
        <translation>約束は期間が終わってから評価します。</translation>
    </message>
    <message>
        <source>“%1” is removed. Undo brings it back.</source>
        <translation>「%1」を消しました。元に戻すで取り戻せます。</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>約束</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a verdict: 1 kept, 2 partly, 3 not kept, 4 changed course</source>
        <translation>
            <numerusform>評価待ち%n件：1 守れた、2 一部、3 守れず、4 方向転換</numerusform>
        </translation>
    </message>
    <message>
        <source>written at the beginning, judged at the end</source>
        <translation>初めに書き、終わりに評価します</translation>
    </message>
    <message>
        <source>%1
Expected: %2</source>
        <translation>%1
見込み：%2</translation>
    </message>
    <message>
        <source>What do you promise yourself?</source>
        <translation>自分に何を約束しますか？</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>新しい約束</translation>
    </message>
    <message>
        <source>What kind of commitment</source>
        <translation>約束の種類</translation>
    </message>
    <message>
        <source>For which days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the commitment</source>
        <translation>約束を追加</translation>
    </message>
    <message>
        <source>Nothing is promised yet. What you write is locked from the next day on, and judged with one key when its days are over.</source>
        <translation>まだ約束がありません。書いたものは翌日から固定され、期間が終わるとキー一つで評価します。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>約束を消す</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>消す (%1)</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The year is over; promises are made before it is.</source>
        <translation>この年は終わりました。約束は終わる前にします。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CommitmentModel</name>
    <message>
        <source>Locked since %1: it stays as it was written.</source>
        <translation>%1から固定：書いたまま残ります。</translation>
    </message>
    <message>
        <source>Locked from %1 on; until then it can be changed.</source>
        <translation>%1から固定されます。それまでは変えられます。</translation>
    </message>
    <message>
        <source>Locked when its review is finished.</source>
        <translation>振り返りを終えると固定されます。</translation>
    </message>
    <message>
        <source>kept? 1–4</source>
        <comment>a promise that is to be judged with the keys 1 to 4</comment>
        <translation>守れた？ 1〜4</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>変更可</translation>
    </message>
    <message>
        <source>%1 · expected: %2</source>
        <translation>%1・見込み：%2</translation>
    </message>
    <message>
        <source>It is judged from %1 on.</source>
        <comment>a day</comment>
        <translation>%1から判定します。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ConfirmButtons</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the finished periods</source>
        <translation>終わった期間も変える</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Leave the finished periods as they were</source>
        <translation>終わった期間はそのままにする</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CycleDialog</name>
    <message numerus="yes">
        <source> week(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>週間</numerusform>
        </translation>
    </message>
    <message>
        <source>The periods are cut like this already.</source>
        <translation>すでにこのように区切られています。</translation>
    </message>
    <message>
        <source>Begins on %1. Periods that are over stay as they are.</source>
        <translation>%1に始まります。終わった期間はそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Review Cycle</source>
        <translation>振り返りの周期</translation>
    </message>
    <message>
        <source>A review every</source>
        <translation>振り返りの間隔</translation>
    </message>
    <message>
        <source>quarter (3 months)</source>
        <translation>四半期（3か月）</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>so many weeks</source>
        <translation>何週間かごと</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Periods of %1</source>
        <comment>a year</comment>
        <translation>%1年の期間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change the Cycle</source>
        <translation>周期を変える</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DayRing</name>
    <message>
        <source>%1 of %2 done, %3%</source>
        <translation>%2 のうち %1 完了、%3%</translation>
    </message>
    <message>
        <source>Nothing is asked for on this day.</source>
        <translation>この日にすることはありません。</translation>
    </message>
    <message>
        <source>%1
Why: what this number was counted from (%2)</source>
        <translation>%1
なぜ: この数値の内訳 (%2)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DayTableModel</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1, %2, %3 so far</source>
        <comment>an action, its sub-goal, a percentage</comment>
        <translation>%1、%2、ここまで%3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DayTableView</name>
    <message numerus="yes">
        <source>%n day(s) to come were left as they are; until then a day can only be skipped.</source>
        <translation>
            <numerusform>これからの%n日はそのままです。その日まではお休みにしかできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is still to come. Until then it can only be skipped.</source>
        <translation>まだ来ていない日です。それまではお休みだけできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were filled. Empty cells left theirs as they were.</source>
        <translation>
            <numerusform>%n日を埋めました。空のマスの日はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on “%1”, %2</source>
        <comment>an action, a day</comment>
        <translation>「%1」のメモ、%2</translation>
    </message>
    <message>
        <source>Amount of “%1”, %2</source>
        <comment>an action, a day</comment>
        <translation>「%1」の量、%2</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>「%1」は量ではありません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DayWords</name>
    <message>
        <source>Today in one line</source>
        <translation>今日の一行</translation>
    </message>
    <message>
        <source>The day in one line</source>
        <translation>その日の一行</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>覚えておきたいことは？</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>How the day felt, from 1 to 5</source>
        <translation>その日の気分、1 から 5</translation>
    </message>
    <message>
        <source>1 is a hard day, 5 a very good one; press it again to take it back</source>
        <translation>1はつらい日、5はとても良い日。もう一度押すと取り消します</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DaysHeader</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>the format of a month and its year</comment>
        <translation>yyyy年MMMM</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DetailField</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Choose from a calendar (%1)</source>
        <translation>カレンダーから選ぶ (%1)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DraftOffers</name>
    <message>
        <source>Unfinished typing (%1): “%2”</source>
        <translation>書きかけの文（%1）：「%2」</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨てる</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportFlow</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>すべて（JSON）…</translation>
    </message>
    <message>
        <source>Outline (Text)…</source>
        <translation>アウトライン（テキスト）…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>Table (TSV)…</source>
        <translation>表（TSV）…</translation>
    </message>
    <message>
        <source>Copy as a Table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>The grid was copied as a table.</source>
        <translation>マンダラートを表としてコピーしました。</translation>
    </message>
    <message>
        <source>Copy as a Picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>The grid was copied as a picture.</source>
        <translation>マンダラートを画像としてコピーしました。</translation>
    </message>
    <message>
        <source>Save as a Picture</source>
        <translation>画像として保存</translation>
    </message>
    <message>
        <source>The page is with %1.</source>
        <translation>%1 に送りました。</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>プリンターがページを受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FactsPage</name>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Nothing was counted in these days. Routines, tasks and measured actions of the grid are listed here once there are some.</source>
        <translation>この期間に数えたものはありません。マンダラートにルーティン・タスク・数値目標ができると、ここに並びます。</translation>
    </message>
    <message>
        <source>What the records say</source>
        <translation>記録が語ること</translation>
    </message>
    <message>
        <source>Wins first. Enter opens what a number was counted from.</source>
        <translation>うまくいったものから。Enterで数字の内訳が開きます。</translation>
    </message>
    <message>
        <source>How the last review closed</source>
        <translation>前回の締めの一行</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FieldEdit</name>
    <message>
        <source>Ctrl+click or Alt+Enter opens %1</source>
        <translation>Ctrl+クリックまたはAlt+Enterで%1を開く</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>リンクを開く</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FileFlow</name>
    <message>
        <source>This is a made-up year. Try everything; nothing of it is saved.</source>
        <translation>これは作り物の一年です。何でも試してください。何も保存されません。</translation>
    </message>
    <message>
        <source>Open My Planner</source>
        <translation>自分のプランナーを開く</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>バックアップの復元…</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>別のプランナーを開く…</translation>
    </message>
    <message>
        <source>New Planner…</source>
        <translation>新しいプランナー…</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>My planner.ninefold</source>
        <translation>マイプランナー.ninefold</translation>
    </message>
    <message>
        <source>New Planner</source>
        <translation>新しいプランナー</translation>
    </message>
    <message>
        <source>Ninefold planners (*.ninefold)</source>
        <translation>Ninefold プランナー (*.ninefold)</translation>
    </message>
    <message>
        <source>Open a Planner</source>
        <translation>プランナーを開く</translation>
    </message>
    <message>
        <source>Ninefold planners (*.ninefold);;All files (*)</source>
        <translation>Ninefold プランナー (*.ninefold);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 copy.ninefold</source>
        <translation>%1 のコピー.ninefold</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>コピーを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>The backup is open now. The planner as it was before is kept as %1.</source>
        <translation>バックアップを開きました。それまでのプランナーは %1 に残してあります。</translation>
    </message>
    <message>
        <source>No planner opened yet</source>
        <translation>まだプランナーを開いていません</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FindModel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FindPalette</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find a text of any year, a command or a setting</source>
        <translation>すべての年の文、コマンド、設定を検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go there · Esc close</source>
        <translation>↑ ↓ 選ぶ · Enter そこへ移動 · Esc 閉じる</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n result(s)</source>
        <translation>
            <numerusform>%n 件のうち上位 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Several words find the texts that hold all of them.
Initial consonants will do: ㅁㅇㅇㅊ finds 매일 아침.
Kana and Latin letters find one another: asa finds あさ and アサ.</source>
        <translation>複数の語を書くと、すべてを含む文が見つかります。
ハングルは初声だけでも：ㅁㅇㅇㅊ で 매일 아침 が見つかります。
かなとローマ字は互いに：asa で あさ も アサ も見つかります。</translation>
    </message>
    <message>
        <source>No text, command or setting has all of these words. Fewer letters find more.</source>
        <translation>これらの語をすべて含む文、コマンド、設定はありません。文字を減らすと増えます。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FocusFlow</name>
    <message>
        <source>The focus block on “%1” comes first; K stops it.</source>
        <translation>先に「%1」の集中タイムがあります。Kで止めます。</translation>
    </message>
    <message>
        <source>“%1”: %2, kept as a note.</source>
        <translation>「%1」: %2、メモに残しました。</translation>
    </message>
    <message>
        <source>“%1”: %2, not counted.</source>
        <translation>「%1」: %2、数えていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for “%1” are over.</source>
        <translation>
            <numerusform>「%1」の%n分が終わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for “%1” are over and counted.</source>
        <translation>
            <numerusform>「%1」の%n分が終わり、記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A focus block on “%1” was over meanwhile: it is counted for %2.</source>
        <translation>その間に「%1」の集中タイムが終わり、%2に記録しました。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FocusPill</name>
    <message>
        <source>Focus block on “%1”: %2 left</source>
        <translation>「%1」の集中タイム: 残り%2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FocusStrip</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Focus block on “%1”: %2 left</source>
        <translation>「%1」の集中タイム: 残り%2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Hide this window</source>
        <translation>このウィンドウを隠す</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FocusWatch</name>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · 停止中</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GridScreen</name>
    <message>
        <source>This plan can only be read.</source>
        <translation>この計画は読むだけです。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>マンダラート</translation>
    </message>
    <message>
        <source>Paste or open a list</source>
        <translation>リストを貼り付ける・開く</translation>
    </message>
    <message>
        <source>See a sample year</source>
        <translation>見本の一年を見る</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The words of this cell suggest no kind.</source>
        <translation>このマスの文から思い当たる種類はありません。</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>こう数えます：%1</translation>
    </message>
    <message>
        <source>Start with nine cells</source>
        <translation>九マスから始める</translation>
    </message>
    <message>
        <source>Only the goal and its eight sub-goals for now (Ctrl+Enter). The other cells wait around them.</source>
        <translation>今は中心目標と八つの要素だけ（Ctrl+Enter）。ほかのマスはまわりで待っています。</translation>
    </message>
    <message>
        <source>The questions are for empty cells.</source>
        <translation>問いかけは空のマスのためのものです。</translation>
    </message>
    <message>
        <source>Eight routines at once now. Fewer are easier to keep up; the others can wait.</source>
        <translation>ルーティンが同時に8個になりました。少ないほど続けやすく、ほかは後でもかまいません。</translation>
    </message>
    <message>
        <source>This cell has no number: nothing in it is counted.</source>
        <translation>このマスに数値はありません。数えるものがありません。</translation>
    </message>
    <message>
        <source>This year is closed and can only be read; the year menu reopens it.</source>
        <translation>この年は閉じられていて、読むことしかできません。年のメニューで開き直せます。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GridView</name>
    <message>
        <source>Grid</source>
        <translation>マンダラート</translation>
    </message>
    <message>
        <source>Text of the cell</source>
        <translation>マスの文</translation>
    </message>
    <message>
        <source>Your one goal for this year</source>
        <translation>今年ただ一つの目標</translation>
    </message>
    <message>
        <source>Zoomed to one block: %1</source>
        <translation>一つのブロックに拡大：%1</translation>
    </message>
    <message>
        <source>The whole grid</source>
        <translation>マンダラート全体</translation>
    </message>
    <message>
        <source>Why: what this number was counted from (%1)</source>
        <translation>なぜ: この数値の内訳 (%1)</translation>
    </message>
    <message>
        <source>Sub-goal %1</source>
        <comment>a number or a letter</comment>
        <translation>要素 %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportCellsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1：新しく %2</translation>
    </message>
    <message>
        <source>%1: %2 takes the place of %3</source>
        <translation>%1：%3 の代わりに %2</translation>
    </message>
    <message>
        <source>%1: %2 is cleared</source>
        <translation>%1：%2 を空に</translation>
    </message>
    <message>
        <source>%1: %2 stays; not taken: %3</source>
        <translation>%1：%2 のまま、取り込まない：%3</translation>
    </message>
    <message>
        <source>%1: %2 stays</source>
        <translation>%1：%2 のまま</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1：空き</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportChoices</name>
    <message>
        <source>Read as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Children are numbered</source>
        <translation>下の項目の順番</translation>
    </message>
    <message>
        <source>Where a sub-goal is written twice, take it from</source>
        <translation>要素が二回書かれていたら</translation>
    </message>
    <message>
        <source>Cells that have a text</source>
        <translation>文のあるマス</translation>
    </message>
    <message>
        <source>Year shown</source>
        <translation>表示する年</translation>
    </message>
    <message>
        <source>Indented outline</source>
        <translation>字下げしたアウトライン</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table, 9 × 9</source>
        <translation>表、9 × 9</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON 文書</translation>
    </message>
    <message>
        <source>Middle block</source>
        <translation>中央ブロック</translation>
    </message>
    <message>
        <source>Own block</source>
        <translation>要素のブロック</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Korean (%1)</source>
        <translation>韓国語（%1）</translation>
    </message>
    <message>
        <source>Japanese (%1)</source>
        <translation>日本語（%1）</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportDialog</name>
    <message>
        <source>Open a List</source>
        <translation>リストを開く</translation>
    </message>
    <message>
        <source>Lists and documents (*.txt *.md *.csv *.tsv *.json);;All files (*)</source>
        <translation>リストと文書 (*.txt *.md *.csv *.tsv *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Paste or open a list</source>
        <translation>リストを貼り付ける・開く</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The grid after the import</source>
        <translation>取り込んだ後のマンダラート</translation>
    </message>
    <message>
        <source>Paste a list with Ctrl+V, drop a file here, or open one.

An indented outline, Markdown, a 9 × 9 range of a spreadsheet, or a JSON document.</source>
        <translation>Ctrl+V でリストを貼り付けるか、ここにファイルを落とすか、ファイルを開いてください。

字下げしたアウトライン、Markdown、表計算の 9 × 9 の範囲、JSON 文書を読めます。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Paste a List</source>
        <translation>リストを貼り付け</translation>
    </message>
    <message>
        <source>Open a List…</source>
        <translation>リストを開く…</translation>
    </message>
    <message>
        <source>The list is on the grid of %1 now.</source>
        <translation>リストを%1年のマンダラートに入れました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportSummary</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>行動 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-goal(s)</source>
        <translation>
            <numerusform>要素 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) get a text</source>
        <translation>
            <numerusform>%n マスに文が入ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) get another text</source>
        <translation>
            <numerusform>%n マスの文が変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are cleared; what has records is ended and kept</source>
        <translation>
            <numerusform>%n マスが空になります。記録のあるものは終了して残します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) keep their text instead of the list’s</source>
        <translation>
            <numerusform>%n マスはリストではなく今の文のままです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay as they are</source>
        <translation>
            <numerusform>%n マスは変わりません</numerusform>
        </translation>
    </message>
    <message>
        <source>deeper than an action</source>
        <translation>行動より深い段</translation>
    </message>
    <message>
        <source>neither a heading nor an item</source>
        <translation>見出しでも項目でもない</translation>
    </message>
    <message>
        <source>the sub-goal’s other text wins</source>
        <translation>要素の別の文を使う</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1: “%2” (%3)</source>
        <translation>%1：「%2」（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n 行を除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>除いたものとその理由</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Done means</source>
        <translation>完成の目安</translation>
    </message>
    <message>
        <source>Polished means</source>
        <translation>理想の目安</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>ここに書く</translation>
    </message>
    <message>
        <source>One line: what makes it worth a year</source>
        <translation>一行で：なぜ一年をかけるのか</translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <translation>残しておきたいこと</translation>
    </message>
    <message>
        <source>When is it done, even if it is not perfect?</source>
        <translation>完璧でなくても、どこまでできれば完了ですか？</translation>
    </message>
    <message>
        <source>What would make it perfect?</source>
        <translation>どうなれば理想ですか？</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End this action</source>
        <translation>この行動を終了</translation>
    </message>
    <message>
        <source>Its past stays, and the cell is free.</source>
        <translation>これまでの記録は残り、マスは空きます。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Erase this action with its records</source>
        <translation>この行動を記録ごと消去</translation>
    </message>
    <message>
        <source>Takes its records away too. Undo brings them back.</source>
        <translation>記録も消えます。元に戻すで取り戻せます。</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>%1 に完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>This plan can only be read.</source>
        <translation>この計画は読むだけです。</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>変更はすべてすぐに保存されます。</translation>
    </message>
    <message>
        <source>The one thing this year is for. Type it in the middle of the grid.</source>
        <translation>この一年をかける、ただ一つのこと。マンダラートの中央に書いてください。</translation>
    </message>
    <message>
        <source>One of eight things the core goal needs. Type it here or in its cell.</source>
        <translation>中心目標に必要な八つのうちの一つ。ここかマスに書いてください。</translation>
    </message>
    <message>
        <source>An empty cell. Type what you will do; an empty one counts for nothing and is fine too.</source>
        <translation>空のマスです。やることを書いてください。空のままでもよく、数には入りません。</translation>
    </message>
    <message>
        <source>There is no plan yet. Type in a cell to begin one.</source>
        <translation>まだ計画がありません。マスに書くと始まります。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorModel</name>
    <message>
        <source>From the review of %1</source>
        <translation>%1の振り返りから</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1、見込み：%2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::JudgedCard</name>
    <message>
        <source>No prediction was written.</source>
        <translation>見込みは書かれていません。</translation>
    </message>
    <message>
        <source>Expected then: %1</source>
        <translation>そのときの見込み：%1</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>守れましたか？</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>効果はありましたか？</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was counted: %1</source>
        <translation>数えた結果：%1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>次のマス</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>edit the next</source>
        <translation>次を編集</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>whole grid</source>
        <translation>全体へ</translation>
    </message>
    <message>
        <source>Ctrl+Arrows</source>
        <translation>Ctrl+矢印</translation>
    </message>
    <message>
        <source>next block</source>
        <translation>次のブロック</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+矢印</translation>
    </message>
    <message>
        <source>swap two cells</source>
        <translation>二つのマスを交換</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>into a sub-goal&apos;s block</source>
        <translation>要素のブロックへ</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KindQuestion</name>
    <message>
        <source>“%1” has records. They stay with it: it ends, and another with the same text begins in its cell.
New kind: %2.</source>
        <translation>「%1」には記録があります。記録はそのまま残り、この行動は終わって、同じ文の新しい行動がこのマスで始まります。
新しい種類：%2。</translation>
    </message>
    <message>
        <source>End it and begin anew</source>
        <translation>終えて新しく始める</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LastActionsPage</name>
    <message>
        <source>What was promised for these days</source>
        <translation>この期間への約束</translation>
    </message>
    <message>
        <source>No earlier review promised anything for this period. What you promise on the next page returns here, with what you expected of it and what was counted.</source>
        <translation>この期間について、以前の振り返りでの約束はありません。次のページで決めた一手は、見込みと数えた結果とともにここに戻ってきます。</translation>
    </message>
    <message>
        <source>Predictions stay as they were locked. 1–4 give the verdict, then 1–3 the effect.</source>
        <translation>見込みは固定したまま表示されます。1〜4で守れたか、続けて1〜3で効果を答えます。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LaunchOptions</name>
    <message>
        <source>--screenshots needs a folder.</source>
        <translation>--screenshots にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Only one planner can be opened: %1</source>
        <translation>開けるプランナーは一つだけです：%1</translation>
    </message>
    <message>
        <source>Either --sample or a file, not both.</source>
        <translation>--sample とファイルは同時に使えません。</translation>
    </message>
    <message>
        <source>--lang takes one of en, ko, ja, not “%1”.</source>
        <translation>--lang は en、ko、ja のどれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--theme takes one of system, light, dark, not “%1”.</source>
        <translation>--theme は system、light、dark のどれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1440x900, not “%1”.</source>
        <translation>--size は 1440x900 のように幅と高さを書きます。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.5 to 4, not “%1”.</source>
        <translation>--scale は 0.5 から 4 までの数です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--size and --scale go with --screenshots.</source>
        <translation>--size と --scale は --screenshots と一緒に使います。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --screenshots DIR renders pictures without one.</source>
        <translation>ウィンドウを開くディスプレイがありません。--screenshots DIR なら、なくても画像を作れます。</translation>
    </message>
    <message>
        <source>The pictures cannot be written to %1.</source>
        <translation>%1 に画像を書き込めません。</translation>
    </message>
    <message>
        <source>--%1 goes with --export.</source>
        <translation>--%1 は --export と一緒に使います。</translation>
    </message>
    <message>
        <source>--export takes a file that ends in .pdf, .png or .svg, not “%1”.</source>
        <translation>--export は .pdf、.png、.svg で終わるファイルです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Either --export or --screenshots, not both.</source>
        <translation>--export と --screenshots は同時に使えません。</translation>
    </message>
    <message>
        <source>Either --no-progress or --empty-form, not both.</source>
        <translation>--no-progress と --empty-form は同時に使えません。</translation>
    </message>
    <message>
        <source>--year takes a year such as 2026, not “%1”.</source>
        <translation>--year は 2026 のような年です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--paper takes one of a4, a3, not “%1”.</source>
        <translation>--paper は a4 か a3 です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Either --quarter-sheet or --check-sheet, not both.</source>
        <translation>--quarter-sheet と --check-sheet はどちらか一つだけです。</translation>
    </message>
    <message>
        <source>--no-progress goes with a year, --empty-form with a year or a check sheet.</source>
        <translation>--no-progress は一年に、--empty-form は一年かチェック表に使います。</translation>
    </message>
    <message>
        <source>--check-sheet takes a file that ends in .pdf: it may have several pages.</source>
        <translation>--check-sheet は複数ページになることがあるので、.pdf で終わるファイルが必要です。</translation>
    </message>
    <message>
        <source>--day takes a day such as 2026-11-22, not “%1”.</source>
        <translation>--day には 2026-11-22 のような日付を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--day goes with --quarter-sheet and --check-sheet.</source>
        <translation>--day は --quarter-sheet か --check-sheet と一緒に使います。</translation>
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
        <translation>使い方：ninefold [FILE]
マンダラートを中心にした、自分だけのオフラインのプランナー。

  FILE                 開くプランナー。なければ前回のもの
  --lang CODE          en、ko、ja
  --theme NAME         system、light、dark
  --sample             作り物の一年。メモリーの中だけです
  --hidden             トレイで起動、オフなら最小化して起動
  --screenshots DIR    すべての画面を DIR に PNG で描いて終わります
    --size WxH         ウィンドウの大きさ。なければ 1440x900
    --scale F          一点あたりのピクセル数。なければ 1
  --export FILE        一年を FILE（.pdf、.png、.svg）に書いて終わります
    --year YEAR        なければ今年
    --paper SIZE       a4 か a3。なければ a4
    --portrait         縦
    --no-progress      文だけ
    --empty-form       ペンで書き込む空の用紙
    --quarter-sheet    振り返りの期間を一枚に
    --check-sheet      一か月のルーティンを日ごとに（.pdf）。--empty-form なら手で印をつける表
    --day DATE         その期間か月の中の日。例：2026-11-22。なければ今日
  --version, --help
</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LifePrompts</name>
    <message>
        <source>Questions about %1</source>
        <translation>%1についての問い</translation>
    </message>
    <message>
        <source>I’m stuck: show questions</source>
        <translation>行き詰まったら：問いを見る</translation>
    </message>
    <message>
        <source>They fill in nothing by themselves. Left and right turn to another field of life.</source>
        <translation>勝手に書き込むことはありません。左右で生活の別の分野に移ります。</translation>
    </message>
    <message>
        <source>Field of life before</source>
        <translation>前の分野</translation>
    </message>
    <message>
        <source>Next field of life</source>
        <translation>次の分野</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問い</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LinkFlow</name>
    <message>
        <source>No program here opens %1.</source>
        <translation>%1を開くプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MainMenu</name>
    <message>
        <source>Open Recent</source>
        <translation>最近開いたプランナー</translation>
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
        <translation>画面</translation>
    </message>
    <message>
        <source>Title row</source>
        <translation>タイトル行</translation>
    </message>
    <message>
        <source>What is being typed cannot be saved. It would be lost on closing.</source>
        <translation>書いている文を保存できません。閉じると失われます。</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>There is no other year to look at yet.</source>
        <translation>見比べられるほかの年はまだありません。</translation>
    </message>
    <message>
        <source>Past years can only be looked at here. Open one to change it.</source>
        <translation>ここでは過去の年は見るだけです。変更するにはその年を開いてください。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskModel</name>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>Competitive without it?</source>
        <translation>これがなくても競争力がある？</translation>
    </message>
    <message>
        <source>Is it lacking?</source>
        <translation>不足している？</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>What mends it, or shows it</source>
        <translation>補う方法、または伝え方</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskingPage</name>
    <message>
        <source>Mask one at a time</source>
        <translation>一つずつ隠して考える</translation>
    </message>
    <message>
        <source>Imagine going on without this factor. 1 yes · 2 no · 3 not sure</source>
        <translation>この要因がないものとして答えます。1 はい・2 いいえ・3 わからない</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n labelled</source>
        <translation>
            <numerusform>%n個中%1個</numerusform>
        </translation>
    </message>
    <message>
        <source>A factor is something success hangs on: grades, a skill, sleep. Write the first one, or begin with a starter set.</source>
        <translation>要因とは、成功を左右するものです。成績、技能、睡眠など。最初の一つを書くか、基本セットから始めましょう。</translation>
    </message>
    <message>
        <source>Factors, masked one at a time</source>
        <translation>一つずつ隠して考える要因</translation>
    </message>
    <message>
        <source>Another factor</source>
        <translation>要因を追加</translation>
    </message>
    <message>
        <source>Starter sets</source>
        <translation>基本セット</translation>
    </message>
    <message>
        <source>This factor</source>
        <translation>この要因</translation>
    </message>
    <message>
        <source>From review to review</source>
        <translation>振り返りごとに</translation>
    </message>
    <message>
        <source>How the labels moved</source>
        <translation>ラベルの移り変わり</translation>
    </message>
    <message>
        <source>Labels from review to review</source>
        <translation>振り返りごとのラベル</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>使うのをやめる</translation>
    </message>
    <message>
        <source>Rename a factor</source>
        <translation>要因の名前を変える</translation>
    </message>
    <message>
        <source>Another factor, or “group: factor”</source>
        <translation>要因、または「グループ: 要因」</translation>
    </message>
    <message>
        <source>“Group: name”, or the name alone; earlier reviews keep the old one</source>
        <translation>「グループ: 名前」または名前だけ（以前の振り返りには元の名前が残ります）</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NextActionCard</name>
    <message>
        <source>Next action</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>What should be different when it works? The next review asks.</source>
        <translation>うまくいけば何が変わる？ 次の振り返りが尋ねます。</translation>
    </message>
    <message>
        <source>Remove this next action</source>
        <translation>この一手を消す</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NextActionsPage</name>
    <message>
        <source>At most three next actions</source>
        <translation>次の一手は三つまで</translation>
    </message>
    <message>
        <source>Few, and each with what you expect of it. Finishing the review locks the prediction; the next review shows it again beside what was counted.</source>
        <translation>少なく、それぞれに見込みを添えて。振り返りを終えると見込みが固定され、次の振り返りで数えた結果の横に再び現れます。</translation>
    </message>
    <message>
        <source>A next action, then Enter</source>
        <translation>次の一手を書いてEnter</translation>
    </message>
    <message>
        <source>A next action</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Take this as a next action</source>
        <translation>次の一手にする</translation>
    </message>
    <message>
        <source>From this review</source>
        <translation>この振り返りから</translation>
    </message>
    <message>
        <source>One press takes it over.</source>
        <translation>ひと押しで取り込めます。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NumberLine</name>
    <message>
        <source>So far · %1</source>
        <comment>a period</comment>
        <translation>ここまで · %1</translation>
    </message>
    <message>
        <source>Why: what this number was counted from (%1)</source>
        <translation>なぜ: この数値の内訳 (%1)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PageControls</name>
    <message>
        <source>Sharp at any size; its texts can be found and copied.</source>
        <translation>どの大きさでも鮮明で、文の検索やコピーができます。</translation>
    </message>
    <message>
        <source>A picture for messages and documents.</source>
        <translation>メッセージや文書に入れる画像です。</translation>
    </message>
    <message>
        <source>Sharp at any size, for drawing programs and the web.</source>
        <translation>どの大きさでも鮮明です。描画ソフトやウェブ向けです。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PageDialog</name>
    <message>
        <source>%1 did not take the page. Is it switched on and connected?</source>
        <translation>%1 に送れませんでした。電源と接続を確かめてください。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Export a Picture or PDF</source>
        <translation>画像か PDF に書き出す</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the page as a PDF and print it elsewhere.</source>
        <translation>このコンピューターにはプリンターがありません。PDF で保存して別の場所で印刷してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%2ページ中%1ページ</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>次のページ</translation>
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
        <translation>%1 に送りました。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PastTextRow</name>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>ended since</source>
        <translation>その後終了</translation>
    </message>
    <message>
        <source>cleared since</source>
        <translation>その後消去</translation>
    </message>
    <message>
        <source>Bring this back (Enter)</source>
        <translation>これに戻す（Enter）</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>「%1」に戻す</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PastTexts</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of the cell</source>
        <translation>マスの履歴</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Texts the cell had</source>
        <translation>このマスにあった文</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodChart</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>あと %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>%1の週</translation>
    </message>
    <message>
        <source>%1: %2 so far, %3 of the whole</source>
        <translation>%1: ここまで%2、全体の%3</translation>
    </message>
    <message>
        <source>%1: nothing counted</source>
        <translation>%1: 数えたものなし</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: これから</translation>
    </message>
    <message>
        <source>, %1 in the year beside</source>
        <translation>、比べる年は%1</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>The year beside</source>
        <translation>比べる年</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodDialog</name>
    <message>
        <source>Another one</source>
        <translation>もう一つ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Rest Periods</source>
        <translation>休養期間</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Name, if it has one</source>
        <translation>名前（あれば）</translation>
    </message>
    <message>
        <source>Rest periods of %1</source>
        <comment>a year</comment>
        <translation>%1年の休養期間</translation>
    </message>
    <message>
        <source>Summer trip</source>
        <translation>夏の旅行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Chapters of %1</source>
        <comment>a year</comment>
        <translation>%1年の章</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面接シーズン</translation>
    </message>
    <message>
        <source>None yet. Days of rest are left out of every number.</source>
        <translation>まだありません。休みの日はすべての数値から除かれます。</translation>
    </message>
    <message>
        <source>None yet. A chapter is a stretch of the year with a name; it stands behind every chart.</source>
        <translation>まだありません。章は名前をつけた一年の一時期で、すべてのグラフの後ろに帯で見えます。</translation>
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
        <translation>最初の日と最後の日、または週の番号を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of rest: %1.</source>
        <translation>
            <numerusform>休養%n日: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No routine&apos;s number falls for them. Targets and due dates stand.</source>
        <translation>そのためにルーティンの数値が下がることはありません。目標と期限はそのままです。</translation>
    </message>
    <message>
        <source>Now choose the last day.</source>
        <translation>次に最後の日を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A chapter of %n day(s): %1.</source>
        <translation>
            <numerusform>%n日間の章：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a band behind the charts and changes no number.</source>
        <translation>グラフの背後の帯として表示され、数字は変わりません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PeriodReview</name>
    <message>
        <source>There is no plan to look back on yet. Begin a year in the grid.</source>
        <translation>まだ振り返る計画がありません。マンダラートで一年を始めましょう。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>隠して考える</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>前回の一手</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>マスに植える</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>締めくくり</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>振り返りのページ</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>Masking, last actions, next actions, finish</source>
        <translation>隠して考える、前回の一手、次の一手、締めくくり</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Previous page (%1)</source>
        <translation>前のページ (%1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next page (%1)</source>
        <translation>次のページ (%1)</translation>
    </message>
    <message>
        <source>Period of the review</source>
        <translation>振り返る期間</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · finished</source>
        <translation>%1・終了</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 against the period before (%2%)</source>
        <translation>%1（前の期間は%2%）</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) finished</source>
        <translation>
            <numerusform>終えたタスク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>At the finish on %1: %2</source>
        <translation>終えた日（%1）の数字：%2</translation>
    </message>
    <message>
        <source>None yet, at most three</source>
        <translation>まだなし、三つまで</translation>
    </message>
    <message>
        <source>Counted for that day now: %1</source>
        <translation>今、その日の時点で数えると：%1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PlantCard</name>
    <message>
        <source>Cell</source>
        <translation>マス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Put on the Grid</source>
        <translation>マスに植える</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <comment>a sub-goal and a number</comment>
        <translation>%1、%2番のマス</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1、「%2」の後</translation>
    </message>
    <message>
        <source>On the grid: %1</source>
        <translation>植えたマス：%1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PlantPage</name>
    <message>
        <source>Every cell is in use. End an action in the grid; this page waits.</source>
        <translation>すべてのマスが使われています。マンダラートで行動を一つ終えてください。このページは待っています。</translation>
    </message>
    <message>
        <source>Put them on the grid</source>
        <translation>マスに植える</translation>
    </message>
    <message>
        <source>There is nothing to plant: no next action is written yet.</source>
        <translation>植えるものがありません。次の一手がまだ書かれていません。</translation>
    </message>
    <message>
        <source>Each becomes a cell and begins with the next period. The cell remembers which review it comes from.</source>
        <translation>それぞれがマスになり、次の期間とともに始まります。マスはどの振り返りから来たかを覚えています。</translation>
    </message>
    <message>
        <source>The year %1 has no plan yet. Begin it; this page waits.</source>
        <translation>%1年の計画はまだありません。始めてください。このページは待っています。</translation>
    </message>
    <message>
        <source>Begin %1…</source>
        <comment>a year</comment>
        <translation>%1年を始める…</translation>
    </message>
    <message>
        <source>Go to the Grid</source>
        <translation>マンダラートへ</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ProgressScreen</name>
    <message>
        <source>no other year</source>
        <translation>比べない</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>%1からの週</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>実行率</translation>
    </message>
    <message>
        <source>inside: completion of the whole; the tick is %1</source>
        <translation>内側は全体の達成度、目盛りは%1年</translation>
    </message>
    <message>
        <source>inside: completion of the whole</source>
        <translation>内側は全体の達成度</translation>
    </message>
    <message>
        <source>Sub-goals, %1</source>
        <translation>要素、%1</translation>
    </message>
    <message>
        <source>from the lowest; the tick is the time before</source>
        <translation>低い順、目盛りは一つ前の期間</translation>
    </message>
    <message>
        <source>from the lowest</source>
        <translation>低い順</translation>
    </message>
    <message>
        <source>Every day of %1</source>
        <translation>%1年の毎日</translation>
    </message>
    <message>
        <source>how much of what a day asked for was done; a click goes there</source>
        <translation>その日の予定のうち、したもの。押すとその日へ行きます</translation>
    </message>
    <message>
        <source>Routines, %1</source>
        <translation>ルーティン、%1</translation>
    </message>
    <message>
        <source>The year so far: %1</source>
        <translation>今年ここまで: %1</translation>
    </message>
    <message>
        <source>What this number was counted from</source>
        <translation>この数値の内訳</translation>
    </message>
    <message numerus="yes">
        <source>longest run: %n time(s)</source>
        <translation>
            <numerusform>最長連続 %n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done %n time(s)</source>
        <translation>
            <numerusform>したこと %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>How the year is cut</source>
        <translation>一年の区切り方</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比べる年</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Once cells are routines, tasks or measured, this screen shows how they go.</source>
        <translation>まだ数えるものがありません。マスをルーティン、タスク、数値目標にすると、その進み具合がここに出ます。</translation>
    </message>
    <message>
        <source>To the Grid</source>
        <translation>マンダラートへ</translation>
    </message>
    <message>
        <source>Beside its plan</source>
        <translation>計画との比較</translation>
    </message>
    <message>
        <source>Routines of a sub-goal</source>
        <translation>要素別のルーティン</translation>
    </message>
    <message>
        <source>All sub-goals</source>
        <translation>すべての要素</translation>
    </message>
    <message>
        <source>Week by week, %1</source>
        <comment>a period</comment>
        <translation>週ごと、%1</translation>
    </message>
    <message>
        <source>what was done of what each week asked for</source>
        <translation>各週にすることのうち、したもの</translation>
    </message>
    <message>
        <source>what was done of what each week asked for; the thin line is how its days felt</source>
        <translation>各週にすることのうち、したもの。細い線は日々の気分</translation>
    </message>
    <message>
        <source>from the weakest; Enter opens its page</source>
        <translation>弱い順、Enterで詳細</translation>
    </message>
    <message>
        <source>Measured, %1</source>
        <translation>数値目標、%1</translation>
    </message>
    <message>
        <source>the dashed line is the plan of the year</source>
        <translation>破線は一年の計画</translation>
    </message>
    <message>
        <source>Tasks, %1</source>
        <translation>タスク、%1</translation>
    </message>
    <message>
        <source>Choose a routine, a measured action or a task first.</source>
        <translation>先にルーティン、数値目標、タスクのどれかを選んでください。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Coarser (−), finer (+); Ctrl and the wheel over the chart</source>
        <translation>粗く（−）、細かく（+）· グラフの上で Ctrl とホイール</translation>
    </message>
    <message>
        <source>Review cycle…</source>
        <translation>振り返りの周期…</translation>
    </message>
    <message>
        <source>Change the review cycle</source>
        <translation>振り返りの周期を変える</translation>
    </message>
    <message>
        <source>How long a review period is</source>
        <translation>振り返りの期間の長さ</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>シート…</translation>
    </message>
    <message>
        <source>This period on a sheet of paper</source>
        <translation>この期間を一枚の紙に</translation>
    </message>
    <message>
        <source>with something in focus; from the lowest</source>
        <translation>重点のあるものだけ、低いものから</translation>
    </message>
    <message>
        <source>nothing was in focus in this time</source>
        <translation>この期間には重点がありませんでした</translation>
    </message>
    <message>
        <source>the first number comes once a day is over, or something is done</source>
        <translation>一日が終わるか何かをすると、最初の数字が出ます</translation>
    </message>
    <message>
        <source>in focus; from the weakest</source>
        <translation>重点のみ、弱いものから</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Look back on this period</source>
        <translation>この期間を振り返る</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecordsOffer</name>
    <message>
        <source>The action has records</source>
        <translation>記録のある行動</translation>
    </message>
    <message>
        <source>“%1” has records. End it and keep them?</source>
        <translation>「%1」には記録があります。終了して残しますか？</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End the action and keep its records</source>
        <translation>行動を終了し、記録を残す</translation>
    </message>
    <message>
        <source>Erase with its records</source>
        <translation>記録ごと消去</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Reminders</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still open</source>
        <translation>
            <numerusform>まだの項目 %n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RestoreDialog</name>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1（現在 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>行動 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>記録 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every half hour in which something changed, and when the planner is closed.</source>
        <translation>まだバックアップがありません。変更があれば 30 分ごとと、プランナーを閉じるときに作られます。</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of the planner. The planner as it is now is set aside beside it and not deleted.</source>
        <translation>選んだバックアップがプランナーと入れ替わります。今のプランナーは消さずに、そばに残します。</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>バックアップ、新しい順</translation>
    </message>
    <message>
        <source>Restore This Backup</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>Markdownを取り込む</translation>
    </message>
    <message>
        <source>The text is now that of %1. Undo brings the old one back.</source>
        <translation>本文が%1の内容になりました。元に戻すで前の本文に戻ります。</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Markdownで保存</translation>
    </message>
    <message>
        <source>The page is with %1.</source>
        <translation>%1 に送りました。</translation>
    </message>
    <message>
        <source>%1 says what the review says already.</source>
        <translation>%1の内容は振り返りと同じです。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ReviewMenu</name>
    <message>
        <source>Take In Markdown…</source>
        <translation>Markdownを取り込む…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Markdownで保存…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save the Whole Year as Markdown…</source>
        <translation>一年分をMarkdownで保存…</translation>
    </message>
    <message>
        <source>Remove the Review</source>
        <translation>振り返りを消す</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ReviewModel</name>
    <message>
        <source>nothing was due</source>
        <translation>予定なし</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ReviewScreen</name>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書いた振り返り</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Part of the review</source>
        <translation>振り返りの部分</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RoutineDaysModel</name>
    <message>
        <source>Day</source>
        <translation>一日</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RoutineModel</name>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えたもの</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>一日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1, %2 a day</source>
        <comment>how often, how much</comment>
        <translation>%1、1日%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>まだ予定なし</translation>
    </message>
    <message numerus="yes">
        <source>done %n time(s)</source>
        <translation>
            <numerusform>したこと %n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RoutinePage</name>
    <message>
        <source>The year so far: %1</source>
        <translation>今年ここまで: %1</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>まだ予定なし</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n 週連続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n 回連続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best run: %n week(s)</source>
        <translation>
            <numerusform>最長連続 %n 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best run: %n time(s)</source>
        <translation>
            <numerusform>最長連続 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>戻る (%1)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What this number was counted from</source>
        <translation>この数値の内訳</translation>
    </message>
    <message>
        <source>Every day of the year</source>
        <translation>一年のすべての日</translation>
    </message>
    <message>
        <source>a click goes there</source>
        <translation>クリックでその日へ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>each from its day on; the past keeps what it had</source>
        <translation>決めた日から適用、過去はそのまま</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>the year so far</source>
        <translation>今年ここまで</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>a click goes to the day</source>
        <translation>クリックでその日へ</translation>
    </message>
    <message>
        <source>A routine</source>
        <translation>ルーティン</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RowField</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ScheduleChange</name>
    <message>
        <source>Change it from</source>
        <translation>変更する日</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Begin this schedule</source>
        <translation>この予定を始める</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>予定を変更</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Leave the schedule as it was</source>
        <translation>予定をそのままにします</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ScheduleField</name>
    <message>
        <source>Schedule from %1</source>
        <comment>a day</comment>
        <translation>%1 からの予定</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>週に何回</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>何日ごと</translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation>何か月ごと</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>曜日ごと</translation>
    </message>
    <message>
        <source>A number of times a week</source>
        <translation>週に何回か</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>数日ごと</translation>
    </message>
    <message>
        <source>Every few months</source>
        <translation>数か月ごと</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>数え始める日</translation>
    </message>
    <message>
        <source>Amount a day</source>
        <translation>一日の量</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingActions</name>
    <message>
        <source>Theme: Like the system</source>
        <translation>テーマ：システム</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Language: Like the system</source>
        <translation>言語：システム</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Size of text: %1%</source>
        <translation>文字の大きさ：%1%</translation>
    </message>
    <message>
        <source>Reduced motion: On</source>
        <translation>動きを減らす：オン</translation>
    </message>
    <message>
        <source>Reduced motion: Like the system</source>
        <translation>動きを減らす：システム</translation>
    </message>
    <message>
        <source>Order of cells: %1</source>
        <translation>マスの順番：%1</translation>
    </message>
    <message>
        <source>Runs: Show</source>
        <translation>連続: 表示</translation>
    </message>
    <message>
        <source>Runs: Hide</source>
        <translation>連続: 隠す</translation>
    </message>
    <message>
        <source>Small window of focus blocks: Show</source>
        <translation>集中タイムの小窓: 表示</translation>
    </message>
    <message>
        <source>Small window of focus blocks: Hide</source>
        <translation>集中タイムの小窓: 隠す</translation>
    </message>
    <message>
        <source>Tray: On</source>
        <translation>トレイ: オン</translation>
    </message>
    <message>
        <source>Tray: Off</source>
        <translation>トレイ: オフ</translation>
    </message>
    <message>
        <source>Reminders: On</source>
        <translation>お知らせ: オン</translation>
    </message>
    <message>
        <source>Reminders: Off</source>
        <translation>お知らせ: オフ</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Compared with the size that the system uses.</source>
        <translation>システムの文字の大きさを 100% とします。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Off as well while the system asks for it.</source>
        <translation>システムが減らすよう求めるときも止まります。</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>プランナー</translation>
    </message>
    <message>
        <source>Order of cells</source>
        <translation>マスの順番</translation>
    </message>
    <message>
        <source>How Tab walks and how lists number the cells. The cells stay where they are.</source>
        <translation>Tab で進む順番、リストが番号を付ける順番です。マスの場所は変わりません。</translation>
    </message>
    <message>
        <source>A day starts at</source>
        <translation>一日の始まり</translation>
    </message>
    <message>
        <source>What is done after midnight still counts for the evening before.</source>
        <translation>真夜中を過ぎてしたことも、前の晩のうちに数えます。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>アニメーションなし</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Every change is saved in it at once.</source>
        <translation>変更はすべてすぐに保存されます。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>One is made every half hour in which something changed and when the planner is closed: all of two days are kept, then 12 daily, 10 weekly and 9 monthly ones.</source>
        <translation>変更があれば 30 分ごとと閉じるときに作ります。二日分はすべて、その後は日ごとに 12、週ごとに 10、月ごとに 9 残します。</translation>
    </message>
    <message>
        <source>This planner lives in memory only.</source>
        <translation>このプランナーはメモリーの中だけにあります。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Show the planner in its folder</source>
        <translation>プランナーをフォルダーで表示</translation>
    </message>
    <message>
        <source>Show the backups in their folder</source>
        <translation>バックアップをフォルダーで表示</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever can read your disk can read it; disk encryption (LUKS, FileVault or BitLocker) protects it.</source>
        <translation>ファイルは暗号化されていません。ディスクを読める人は読めます。ディスクの暗号化（LUKS、FileVault、BitLocker）で守ってください。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Closing the window then leaves Ninefold running; Quit ends it.</source>
        <translation>オンにするとウィンドウを閉じてもNinefoldは動き続け、「終了」で終わります。</translation>
    </message>
    <message>
        <source>An icon with what is open today</source>
        <translation>今日の残りを示すアイコン</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Once and without a sound, while Ninefold is running.</source>
        <translation>Ninefoldが動いている間、音を出さずに一度だけ知らせます。</translation>
    </message>
    <message>
        <source>At the clock time of an item</source>
        <translation>項目の時刻に</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>It waits in the tray if there is one, else as a minimized window.</source>
        <translation>トレイがあればトレイで、なければ最小化したウィンドウで待ちます。</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>デスクトップと一緒に起動</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>連続</translation>
    </message>
    <message>
        <source>Say how many times in a row</source>
        <translation>何回連続かを示す</translation>
    </message>
    <message>
        <source>Focus block</source>
        <translation>集中タイム</translation>
    </message>
    <message>
        <source>F on an item of Today begins one; its end adds one amount.</source>
        <translation>今日の項目でFを押すと始まり、終わると一回分の量を加えます。</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小窓</translation>
    </message>
    <message>
        <source>Show the focus block above other windows</source>
        <translation>集中タイムを他のウィンドウの上に表示</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SuggestionChip</name>
    <message>
        <source>Reads like: %1</source>
        <translation>こう読めます：%1</translation>
    </message>
    <message>
        <source>Count it so</source>
        <translation>こう数える</translation>
    </message>
    <message>
        <source>Count as %1</source>
        <translation>こう数える：%1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TableScreen</name>
    <message>
        <source>%1 – %2, %3</source>
        <comment>two days and the year</comment>
        <translation>%3年%1 – %2</translation>
    </message>
    <message>
        <source>No routine and no measured action has a day here. In the grid, choose a cell and make it a routine.</source>
        <translation>ここにはルーティンや数値目標の日がありません。マンダラートでマスを選び、ルーティンにしてください。</translation>
    </message>
    <message>
        <source>No year contains these days.</source>
        <translation>この日々を含む年がありません。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Routines by day</source>
        <translation>日ごとのルーティン</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2週間</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4週間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>前の日々</translation>
    </message>
    <message>
        <source>Earlier days (%1)</source>
        <translation>前の日々 (%1)</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>後の日々</translation>
    </message>
    <message>
        <source>Later days (%1)</source>
        <translation>後の日々 (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>今日へ戻る</translation>
    </message>
    <message>
        <source>Back to today (%1)</source>
        <translation>今日へ戻る（%1）</translation>
    </message>
    <message>
        <source>Go to the grid</source>
        <translation>マンダラートへ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) have no mark any more.</source>
        <translation>
            <numerusform>%n日の印を消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TitleRow</name>
    <message>
        <source>No year</source>
        <translation>年なし</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>年を選ぶ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Side pane</source>
        <translation>横の欄</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Numbers of: %1</source>
        <comment>a period</comment>
        <translation>数値の期間: %1</translation>
    </message>
    <message>
        <source>Choose the days that percentages, bars and colours speak of</source>
        <translation>割合、バー、色が示す期間を選ぶ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>一日</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>One day or many</source>
        <translation>一日か複数の日か</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TodayModel</name>
    <message>
        <source>Any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Met this week</source>
        <translation>今週は達成</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1、%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>focus block paused, %1 left</source>
        <translation>集中タイム停止中、残り%1</translation>
    </message>
    <message>
        <source>focus block, %1 left</source>
        <translation>集中タイム、残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>項目%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>an item&apos;s place in its group, how many there are, the group</comment>
        <translation>%3、%2個中%1番目</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TodayScreen</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>A plan. What is to come can be skipped.</source>
        <translation>これからの予定です。お休みだけ決められます。</translation>
    </message>
    <message>
        <source>Resting: nothing has to be done on this day.</source>
        <translation>休養：この日は何もしなくてかまいません。</translation>
    </message>
    <message>
        <source>Resting (%1): nothing has to be done on this day.</source>
        <translation>休養（%1）：この日は何もしなくてかまいません。</translation>
    </message>
    <message>
        <source>No year contains this day.</source>
        <translation>この日を含む年はありません。</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. In the grid, choose a cell and make it a routine or a task; what is due then stands here to be ticked.</source>
        <translation>まだ予定がありません。マンダラートでマスを選び、ルーティンかタスクにしてください。その日にすることがここに並びます。</translation>
    </message>
    <message>
        <source>Nothing is asked for on this day.</source>
        <translation>この日にすることはありません。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>Previous day (%1)</source>
        <translation>前の日（%1）</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Next day (%1)</source>
        <translation>次の日（%1）</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>今日へ戻る</translation>
    </message>
    <message>
        <source>Back to today (%1)</source>
        <translation>今日へ戻る（%1）</translation>
    </message>
    <message>
        <source>Yesterday left open: %1</source>
        <translation>昨日残ったもの：%1</translation>
    </message>
    <message>
        <source>Go to yesterday</source>
        <translation>昨日へ</translation>
    </message>
    <message>
        <source>Go to the grid</source>
        <translation>マンダラートへ</translation>
    </message>
    <message>
        <source>“%1” has no mark on this day any more.</source>
        <translation>「%1」：この日の印を消しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n running routine(s) (%1)</source>
        <translation>
            <numerusform>続いているルーティン%n個を続ける (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Begin the year %1 (%2)</source>
        <translation>%1年を始める (%2)</translation>
    </message>
    <message>
        <source>The year %1 has no plan yet.</source>
        <translation>%1年にはまだ計画がありません。</translation>
    </message>
    <message>
        <source>Go to any day</source>
        <translation>別の日へ行く</translation>
    </message>
    <message>
        <source>Go to any day (%1)</source>
        <translation>別の日へ行く (%1)</translation>
    </message>
    <message>
        <source>Nothing that is in focus is asked for on this day.</source>
        <translation>この日には重点のうち、することがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not in focus: show all</source>
        <translation>
            <numerusform>重点でないものがほかに%n件：すべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back on %1</source>
        <translation>%1を振り返る</translation>
    </message>
    <message>
        <source>Look back on %1 and begin %2</source>
        <comment>two years</comment>
        <translation>%1年を振り返り、%2年を始める</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TodayView</name>
    <message>
        <source>A task is done or not; Space marks it done.</source>
        <translation>タスクは完了かどうかだけです。Space で完了にします。</translation>
    </message>
    <message>
        <source>This day is still to come. Until then it can only be skipped.</source>
        <translation>まだ来ていない日です。それまではお休みだけできます。</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>「%1」のメモ</translation>
    </message>
    <message>
        <source>Amount of “%1”</source>
        <translation>「%1」の量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>「%1」は量ではありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its mark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A focus block begins on an item of today (T).</source>
        <translation>集中タイムは今日の項目で始めます (T)。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Polished</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>お休み</translation>
    </message>
    <message>
        <source>Remove the Mark</source>
        <translation>印を消す</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Begin a Focus Block</source>
        <translation>集中タイムを始める</translation>
    </message>
    <message>
        <source>Go On with the Focus Block</source>
        <translation>集中タイムを続ける</translation>
    </message>
    <message>
        <source>Pause the Focus Block</source>
        <translation>集中タイムを一時停止</translation>
    </message>
    <message>
        <source>Stop and Keep the Minutes as a Note</source>
        <translation>止めて時間をメモに残す</translation>
    </message>
    <message>
        <source>Stop the Focus Block</source>
        <translation>集中タイムを止める</translation>
    </message>
    <message>
        <source>Shift+F</source>
        <translation>Shift+F</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ</translation>
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
            <numerusform>Ninefold: 今日の残り%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>あと%n個…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open today</source>
        <translation>今日の残りはありません</translation>
    </message>
    <message>
        <source>Open Ninefold</source>
        <translation>Ninefoldを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WeekChart</name>
    <message>
        <source>%1 of %2</source>
        <comment>done, asked for</comment>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>how many of how many</comment>
        <translation>ここまで %1</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>数えるものなし</translation>
    </message>
    <message>
        <source>felt like %1 of 5</source>
        <translation>気分は5のうち%1</translation>
    </message>
    <message>
        <source>week of %1: %2</source>
        <comment>a day, what it was like</comment>
        <translation>%1の週：%2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>週</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えたもの</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>気分</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WeekStrip</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1% 完了</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>この週の日</translation>
    </message>
    <message>
        <source>%1
Press again to see what its number was counted from</source>
        <translation>%1
もう一度押すと数値の内訳が見られます</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WhyFigures</name>
    <message>
        <source>so far</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>期間全体</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WhyModel</name>
    <message>
        <source>%1, as of %2</source>
        <comment>a period, a day</comment>
        <translation>%1、%2現在</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>its first day</comment>
        <translation>%1の週</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WhyPopover</name>
    <message>
        <source>Why this number</source>
        <translation>この数値の理由</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>戻る (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>閉じる (%1)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What it was counted from</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Escで閉じる</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes to the day · Esc closes</source>
        <translation>↑ ↓ 選ぶ · Enter その日へ · Esc 閉じる</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens its dates · Esc closes</source>
        <translation>↑ ↓ 選ぶ · Enter 日付を開く · Esc 閉じる</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WindowActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>New Planner…</source>
        <translation>新しいプランナー…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>バックアップの復元…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show Backups in Folder</source>
        <translation>バックアップをフォルダーで表示</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>マンダラート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>次の区画</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>前の区画</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Export Picture or PDF…</source>
        <translation>画像か PDF に書き出す…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Empty Form…</source>
        <translation>空の用紙…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Years Side by Side</source>
        <translation>二つの年を並べる</translation>
    </message>
    <message>
        <source>Pause the Focus Block</source>
        <translation>集中タイムを一時停止</translation>
    </message>
    <message>
        <source>Go On with the Focus Block</source>
        <translation>集中タイムを続ける</translation>
    </message>
    <message>
        <source>Begin a Focus Block</source>
        <translation>集中タイムを始める</translation>
    </message>
    <message>
        <source>Stop and Keep the Minutes as a Note</source>
        <translation>止めて時間をメモに残す</translation>
    </message>
    <message>
        <source>Stop the Focus Block</source>
        <translation>集中タイムを止める</translation>
    </message>
    <message>
        <source>Table of Days</source>
        <translation>日の表</translation>
    </message>
    <message>
        <source>Rest Periods…</source>
        <translation>休養期間…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Why This Number?</source>
        <translation>この数値はなぜ？</translation>
    </message>
    <message>
        <source>Quarter Sheet…</source>
        <translation>四半期シート…</translation>
    </message>
    <message>
        <source>Check Sheet…</source>
        <translation>チェック表…</translation>
    </message>
    <message>
        <source>In Focus This Period, or Not</source>
        <translation>この期間の重点にする／外す</translation>
    </message>
    <message>
        <source>Show the Focus Only</source>
        <translation>重点だけを表示</translation>
    </message>
    <message>
        <source>Review Cycle…</source>
        <translation>振り返りの周期…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>章…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WrittenModel</name>
    <message>
        <source>nothing written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>This Week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Last Week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>This Month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last Month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This Year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Questions to Myself</source>
        <translation>自分への問い</translation>
    </message>
    <message>
        <source>Blank Page</source>
        <translation>白紙</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WrittenPage</name>
    <message>
        <source>Choose a review, or begin one</source>
        <translation>振り返りを選ぶか、始めてください</translation>
    </message>
    <message>
        <source>Nothing to fill in: there is text already, or nothing is recorded.</source>
        <translation>埋めるものがありません。すでに文章があるか、記録がありません。</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>前回：%1</translation>
    </message>
    <message>
        <source>Fill In</source>
        <translation>埋める</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Give the review a title of your own</source>
        <translation>振り返りに自分の題名をつける</translation>
    </message>
    <message>
        <source>Text of the review</source>
        <translation>振り返りの本文</translation>
    </message>
    <message>
        <source>How the text reads</source>
        <translation>本文の見え方</translation>
    </message>
    <message>
        <source>What I wrote the last time</source>
        <translation>前回書いたこと</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Draft “What I did” and “Results” from the records where they are still empty</source>
        <translation>空の「したこと」と「結果」を記録から下書きします</translation>
    </message>
    <message>
        <source>Draft empty sections from the records</source>
        <translation>空の部分を記録から下書きする</translation>
    </message>
    <message>
        <source>Newer review (%1)</source>
        <translation>新しい振り返り (%1)</translation>
    </message>
    <message>
        <source>Older review (%1)</source>
        <translation>古い振り返り (%1)</translation>
    </message>
    <message>
        <source>Newer review</source>
        <translation>新しい振り返り</translation>
    </message>
    <message>
        <source>Older review</source>
        <translation>古い振り返り</translation>
    </message>
    <message>
        <source>Take in, take out, print</source>
        <translation>取り込み、書き出し、印刷</translation>
    </message>
    <message>
        <source>Nothing was written below this heading.</source>
        <translation>この見出しの下には何も書かれていません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WrittenReviews</name>
    <message>
        <source>Nothing is found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>“%1” is removed. Undo brings it back.</source>
        <translation>「%1」を消しました。元に戻すで取り戻せます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a review that is there</comment>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Written reviews</source>
        <translation>書いた振り返り</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新しい振り返り</translation>
    </message>
    <message>
        <source>Begin a week, a month, a year, questions or a blank page</source>
        <translation>週・月・年・問い・白紙から始める</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the written reviews</source>
        <translation>書いた振り返りを検索</translation>
    </message>
    <message>
        <source>Written reviews, newest first</source>
        <translation>書いた振り返り、新しい順</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>An Earlier Week</source>
        <translation>もっと前の週</translation>
    </message>
    <message>
        <source>An Earlier Month</source>
        <translation>もっと前の月</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WrittenStarts</name>
    <message>
        <source>Three lines: what went well, what fell short, next week.</source>
        <translation>三行で: うまくいったこと、足りなかったこと、来週。</translation>
    </message>
    <message>
        <source>What went well comes first; what you did and the results are drafted from your records.</source>
        <translation>うまくいったことから書きます。したことと結果は記録から下書きされます。</translation>
    </message>
    <message>
        <source>The whole year, and what was written a year ago beside it.</source>
        <translation>一年全体を、昨年書いたものを横に置いて書きます。</translation>
    </message>
    <message>
        <source>Values, joys, strengths and weaknesses, with last year’s answers beside them.</source>
        <translation>価値、好きなこと、強みと弱み。昨年の答えが横に見えます。</translation>
    </message>
    <message>
        <source>A title of your own, and nothing else.</source>
        <translation>題だけ決めて、自由に書きます。</translation>
    </message>
    <message>
        <source>What would you like to look back on?</source>
        <translation>何を振り返りますか。</translation>
    </message>
    <message>
        <source>Three lines a week are enough to begin with.</source>
        <translation>初めは週に三行で十分です。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearClose</name>
    <message>
        <source>carry over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>revise</source>
        <translation>直して続ける</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>手放す</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>進行中の行動%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on, this page also closes the year: wishes and pledges, what of the eight sub-goals goes on, and the next year&apos;s grid.</source>
        <translation>%1からはこのページで一年を締めくくります。願いと決意、八つの要素のうち続けるもの、来年のマンダラートまで。</translation>
    </message>
    <message>
        <source>Wishes and pledges</source>
        <translation>願いと決意</translation>
    </message>
    <message>
        <source>What became of them? One key each: 1 to 4.</source>
        <translation>どうなりましたか？ 一つずつキー一つ、1〜4。</translation>
    </message>
    <message>
        <source>Nothing was wished or pledged for this year.</source>
        <translation>今年の願いや決意はありません。</translation>
    </message>
    <message>
        <source>What goes on in %1?</source>
        <comment>a year</comment>
        <translation>%1年に何を続けますか？</translation>
    </message>
    <message>
        <source>One key each: 1 carry over, 2 revise, 3 let go. Let go is what happens unless you choose.</source>
        <translation>一つずつキー一つ：1 引き継ぐ、2 直して続ける、3 手放す。選ばなければ手放します。</translation>
    </message>
    <message>
        <source>The new text of “%1”</source>
        <translation>「%1」の新しい文</translation>
    </message>
    <message>
        <source>The grid of %1</source>
        <comment>a year</comment>
        <translation>%1年のマンダラート</translation>
    </message>
    <message>
        <source>%1 has something in it already, and nothing of that is overwritten.</source>
        <translation>%1年にはすでに内容があり、上書きはしません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-goal(s) go on,</source>
        <translation>
            <numerusform>要素%n件を続け、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n action(s).</source>
        <translation>
            <numerusform>行動%n件も一緒に。</numerusform>
        </translation>
    </message>
    <message>
        <source>All other cells are empty. What was recorded stays in %1.</source>
        <translation>ほかのマスは空です。記録は%1年に残ります。</translation>
    </message>
    <message>
        <source>Start the Grid of %1</source>
        <comment>a year</comment>
        <translation>%1年のマンダラートを始める</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a year</comment>
        <translation>%1年へ</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <comment>a year</comment>
        <translation>%1年の締めくくり</translation>
    </message>
    <message>
        <source>Closed on %1, and read-only. It can be reopened at any time.</source>
        <translation>%1に閉じ、読み取り専用です。いつでも開き直せます。</translation>
    </message>
    <message>
        <source>Closed on %1. It is read-only 14 days after that.</source>
        <translation>%1に閉じました。14日後から読み取り専用になります。</translation>
    </message>
    <message>
        <source>14 days after it was closed a year is read-only. It can be reopened at any time.</source>
        <translation>閉じてから14日で読み取り専用になります。いつでも開き直せます。</translation>
    </message>
    <message>
        <source>A year can be closed from its last day on, %1.</source>
        <translation>一年は最後の日（%1）から閉じられます。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a year</comment>
        <translation>%1を閉じる</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <comment>a year</comment>
        <translation>%1をもう一度開く</translation>
    </message>
    <message>
        <source>Chosen when the grid of %1 was started.</source>
        <comment>a year</comment>
        <translation>%1年のマンダラートを始めたときに決めました。</translation>
    </message>
    <message>
        <source>%1 has begun with what you chose.</source>
        <translation>%1年は選んだものとともに始まりました。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearDaysModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>nothing was asked for</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>一日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>休み</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearDialog</name>
    <message>
        <source>New Year</source>
        <translation>新しい年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Which year do you want to plan?</source>
        <translation>どの年を計画しますか？</translation>
    </message>
    <message>
        <source>Start the Year</source>
        <translation>この年を始める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>何から始める</translation>
    </message>
    <message>
        <source>An empty grid</source>
        <translation>空のマンダラート</translation>
    </message>
    <message>
        <source>Job search</source>
        <translation>就職活動</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Writing a book</source>
        <translation>本を書く</translation>
    </message>
    <message>
        <source>%1: choose what goes on</source>
        <translation>%1年から引き継ぐものを選ぶ</translation>
    </message>
    <message>
        <source>The sample year</source>
        <translation>見本の一年</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearMenu</name>
    <message>
        <source>Start %1</source>
        <translation>%1年を始める</translation>
    </message>
    <message>
        <source>New year…</source>
        <translation>新しい年…</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（閉じた年）</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1をもう一度開く</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1を閉じる</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearPage</name>
    <message>
        <source>There is no plan to look back on yet. Begin a year in the grid.</source>
        <translation>まだ振り返る計画がありません。マンダラートで一年を始めましょう。</translation>
    </message>
    <message>
        <source>The weeks of %1</source>
        <comment>a year</comment>
        <translation>%1年の週</translation>
    </message>
    <message>
        <source>A column is as full as its week. ◇ a review finished · ● a task done or a target reached · hatched: rest. Enter goes to the week.</source>
        <translation>柱はその週の分だけ満ちます。◇ 終えた振り返り・● 終えたタスクや達成した目標・斜線：休養。Enterでその週へ。</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>章…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearPane</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>年を選ぶ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open this year in the grid</source>
        <translation>この年をマンダラートで開く</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>見るだけ</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearStripModel</name>
    <message>
        <source>chapter “%1”, %2 – %3</source>
        <comment>its name, its first day, its last day</comment>
        <translation>章「%1」、%2 – %3</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1週</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>数えるものなし</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) finished</source>
        <translation>
            <numerusform>終えた振り返り%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n win(s): %1</source>
        <translation>
            <numerusform>うまくいったこと%n件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>章「%1」</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::YearsScreen</name>
    <message>
        <source>Years side by side</source>
        <translation>二つの年を並べる</translation>
    </message>
    <message>
        <source>Only to look at: nothing can be changed here.</source>
        <translation>見るだけです。ここでは何も変えられません。</translation>
    </message>
    <message>
        <source>Back to the Grid</source>
        <translation>マンダラートへ戻る</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ZoomActions</name>
    <message>
        <source>Zoom to the Block</source>
        <translation>ブロックを拡大</translation>
    </message>
    <message>
        <source>Whole Grid</source>
        <translation>全体を表示</translation>
    </message>
</context>
</TS>
