// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/find_query.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;

namespace ninefold::find_query_test {

namespace {

std::optional<FindRank> rankOf(const QString& typed, const QString& text) {
    const auto standing = FindQuery{typed}.standing(FoldedText{text}.text());
    return standing ? std::optional{standing->rank} : std::nullopt;
}

bool finds(const QString& typed, const QString& text) {
    return rankOf(typed, text).has_value();
}

/// The parts of `text` that answer, with a stroke between.
QString marked(const QString& typed, const QString& text) {
    QStringList parts;
    for (const TextRange range : FindQuery{typed}.matches(text))
        parts << text.mid(range.start, range.length);
    return parts.join(QLatin1Char('|'));
}

struct Row {
    QString typed;
    QString text;
    bool isFound = true;
};

void check(const std::vector<Row>& table) {
    for (const Row& row : table)
        EXPECT_EQ(finds(row.typed, row.text), row.isFound)
            << "“" << row.typed.toStdString() << "” in “" << row.text.toStdString() << "”";
}

} // namespace

TEST(FindQuery, FindsEnglishWhateverItsCaseAccentsAndWidth) {
    check({
        {u"run"_s, u"Run 5 km"_s},
        {u"RUN"_s, u"run 5 km"_s},
        {u"km"_s, u"Run 5 km"_s},
        {u"5km"_s, u"Run 5 km"_s, false},
        {u"resume"_s, u"Polish my résumé"_s},
        {u"résumé"_s, u"Polish my resume"_s},
        {u"ｒｕｎ"_s, u"Run 5 km"_s},
        {u"un"_s, u"Run 5 km"_s},
        {u"ran"_s, u"Run 5 km"_s, false},
        {u"c++"_s, u"Learn C++20"_s},
        {u"🏃"_s, u"🏃 Run"_s},
    });
}

TEST(FindQuery, FindsKoreanByFullAndHalfTypedSyllables) {
    check({
        {u"매일"_s, u"매일 아침 1문제"_s},
        {u"하"_s, u"학교 가기"_s},
        {u"학"_s, u"학교 가기"_s},
        {u"학ㄱ"_s, u"학교 가기"_s},
        {u"학고"_s, u"학교 가기"_s, false},
        {u"학"_s, u"하기 싫은 일"_s}, // 하기, before its last vowel
        {u"달"_s, u"닭 키우기"_s},    // 닭, before its last consonant
        {u"닭"_s, u"달구지"_s},       // 달구, before its last vowel
        {u"고"_s, u"과학 읽기"_s},    // 과, before its second vowel
        {u"곽"_s, u"과거 정리"_s},
        {u"갑"_s, u"값 비교"_s},
        {u"업"_s, u"어부"_s},
        {u"있"_s, u"이쑤시개"_s},
        {u"하교"_s, u"학교 가기"_s, false}, // only the last syllable can be unfinished
        {u"하 "_s, u"학교 가기"_s, false},  // a space ends it
        {u"하 가"_s, u"학교 가기"_s, false},
        {u"학 가"_s, u"학교 가기"_s},
        {u"악"_s, u"학교"_s, false},           // a syllable begins with its consonant
        {u"매일아침"_s, u"매일 아침 1문제"_s}, // spacing is a matter of taste
        {u"매 일"_s, u"매일 아침"_s},
        {u"\u1112\u1161\u11A8"_s, u"학교"_s},
    });
}

TEST(FindQuery, FindsKoreanByInitialConsonants) {
    check({
        {u"ㅁㅇㅇㅊ"_s, u"매일 아침 1문제"_s},
        {u"ㅇㅊ"_s, u"매일 아침 1문제"_s},
        {u"ㅁ"_s, u"매일 아침"_s},
        {u"ㅁㅊ"_s, u"매일 아침"_s, false},
        {u"ㅇㄱㄹㅈ"_s, u"알고리즘"_s},
        {u"알ㄱㄹ"_s, u"알고리즘"_s},
        {u"ㄱㄹ즘"_s, u"알고리즘"_s},
        {u"ㅁㅇ 1ㅁㅈ"_s, u"매일 아침 1문제"_s},
        {u"ㄳ"_s, u"감사 일기"_s}, // input methods join ㄱ and ㅅ
        {u"ㄲ"_s, u"꿈 적기"_s},
        {u"ㄱ"_s, u"꿈"_s, false},
        {u"ㅋㅋ"_s, u"오늘은 ㅋㅋ 성공"_s},
        {u"ﾡ"_s, u"감사"_s},
        {u"ㅏ"_s, u"감사"_s, false},
    });
}

TEST(FindQuery, FindsJapaneseInEveryScriptAndInRomaji) {
    check({
        {u"ランニング"_s, u"らんにんぐ 5km"_s},
        {u"らんにんぐ"_s, u"ランニング 5km"_s},
        {u"ﾗﾝﾆﾝｸﾞ"_s, u"ランニング 5km"_s},
        {u"読書"_s, u"毎朝の読書"_s},
        {u"かき"_s, u"がき"_s, false},
        {u"ranningu"_s, u"ランニング 5km"_s},
        {u"rann"_s, u"ランニング 5km"_s},
        {u"ran"_s, u"ランニング 5km"_s},
        {u"ra-men"_s, u"ラーメンを減らす"_s},
        {u"ra-men herasu"_s, u"ラーメンをへらす"_s},
        {u"hera ra-m"_s, u"ラーメンをへらす"_s},
        {u"ra-m hera"_s, u"ラーメンをへらす"_s, false},
        {u"herasu"_s, u"ラーメンをへらす"_s},
        {u"らんn"_s, u"ランニング"_s}, // an input method on its way to に
        {u"らんｎ"_s, u"ランニング"_s},
        {u"らんk"_s, u"ランニング"_s, false},
        {u"毎朝n"_s, u"毎朝の読書"_s},
        {u"r"_s, u"ランニング"_s, false}, // one letter says too little
        {u"日課読書"_s, u"日課 読書"_s},
    });
}

TEST(FindQuery, WantsEveryWordInAnyOrder) {
    check({
        {u"5 run"_s, u"Run 5 km"_s},
        {u"  run   km "_s, u"Run 5 km"_s},
        {u"run 10"_s, u"Run 5 km"_s, false},
        {u"문제 매일"_s, u"매일 아침 1문제"_s},
        {u"読書 毎朝"_s, u"毎朝の読書"_s},
    });
}

TEST(FindQuery, FindsNothingWhenThereIsNothingToLookFor) {
    for (const QString& nothing : {u""_s, u"  "_s, u"\u3000"_s, u"\u00AD"_s}) {
        EXPECT_TRUE(FindQuery{nothing}.isEmpty());
        EXPECT_FALSE(finds(nothing, u"Run"_s));
        EXPECT_TRUE(FindQuery{nothing}.matches(u"Run"_s).empty());
    }
}

TEST(FindQuery, RanksExactThenPrefixThenWordStartThenInsideThenInitials) {
    EXPECT_EQ(rankOf(u"run"_s, u"Run"_s), FindRank::Exact);
    EXPECT_EQ(rankOf(u"run 5 km"_s, u"Run 5 km"_s), FindRank::Exact);
    EXPECT_EQ(rankOf(u"run"_s, u"Running"_s), FindRank::Prefix);
    EXPECT_EQ(rankOf(u"run 5"_s, u"Run 5 km"_s), FindRank::Prefix);
    EXPECT_EQ(rankOf(u"km run"_s, u"Run 5 km"_s), FindRank::WordStart);
    EXPECT_EQ(rankOf(u"run"_s, u"Morning run"_s), FindRank::WordStart);
    EXPECT_EQ(rankOf(u"problems"_s, u"100problems"_s), FindRank::WordStart);
    EXPECT_EQ(rankOf(u"run"_s, u"Prune roses"_s), FindRank::Inside);
    EXPECT_EQ(rankOf(u"run"_s, u"Prune and run"_s), FindRank::WordStart);
    EXPECT_EQ(rankOf(u"ㅁㅇ"_s, u"매일"_s), FindRank::Initials);
    EXPECT_EQ(rankOf(u"학ㄱ"_s, u"학교"_s), FindRank::Prefix); // half-typed, not initials
}

TEST(FindQuery, PrefersWhatIsWrittenToWhatIsGuessed) {
    const auto standing = [](const QString& typed, const QString& text) {
        return *FindQuery{typed}.standing(FoldedText{text}.text());
    };
    EXPECT_LT(standing(u"하"_s, u"하루 기록"_s), standing(u"하"_s, u"학교"_s));
    EXPECT_LT(standing(u"하"_s, u"하"_s), standing(u"하"_s, u"학"_s));
    EXPECT_LT(standing(u"ㅇㅊ"_s, u"아침"_s), standing(u"ㅇㅊ"_s, u"매일 아침"_s));
    EXPECT_LT(standing(u"asa"_s, u"asana"_s), standing(u"asa"_s, u"あさ活"_s));
    EXPECT_LT(standing(u"학"_s, u"학교"_s), standing(u"학"_s, u"하기"_s));
}

TEST(FindQuery, MarksTheOriginalTextWhereItAnswers) {
    EXPECT_EQ(marked(u"km RUN"_s, u"Run 5 km"_s), u"Run|km"_s);
    EXPECT_EQ(marked(u"cafe"_s, u"Le cafe\u0301"_s), u"cafe\u0301"_s);
    EXPECT_EQ(marked(u"하"_s, u"학교"_s), u"학"_s);
    EXPECT_EQ(marked(u"학"_s, u"하기"_s), u"하기"_s);
    EXPECT_EQ(marked(u"ㅇㅊ"_s, u"매일 아침"_s), u"아침"_s);
    EXPECT_EQ(marked(u"ㅁㅇㅇㅊ"_s, u"매일 아침"_s), u"매일 아침"_s);
    EXPECT_EQ(marked(u"ﾊﾟﾝ"_s, u"毎朝パンを焼く"_s), u"パン"_s);
    EXPECT_EQ(marked(u"pan"_s, u"毎朝ﾊﾟﾝを焼く"_s), u"ﾊﾟﾝ"_s);
    EXPECT_EQ(marked(u"running run"_s, u"Running"_s), u"Running"_s); // one piece where they overlap
    EXPECT_EQ(marked(u"run"_s, u"Prune, then run"_s), u"run"_s);
    EXPECT_EQ(marked(u"run"_s, u"Walk"_s), u""_s);
}

} // namespace ninefold::find_query_test
