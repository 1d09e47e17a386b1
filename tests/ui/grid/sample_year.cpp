// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/sample_year.h"

namespace ninefold::test {

namespace {

// Nine texts a block, row by row; the middle of a block is its sub-goal.
const QStringList& english() {
    static const QStringList texts =
        QStringLiteral(
            "One problem each morning|Weekly mock test|Error notebook|Master graphs|Algorithms|Master DP|SQL "
            "top "
            "grade|3 contests|Explain aloud|30 min after lunch|File 5 issues|Merge 3 PRs|Talk to "
            "maintainers|Open source|Translate docs|Read code weekly|Own library|Contribution notes|Ship 1 "
            "service|Load test|Incident log|80% coverage|Project|CI/CD|Monitoring|30 users|Tidy "
            "README|Operating systems|Networks|Databases|Data structures|CS basics|Deep Java|Spring "
            "internals|Distributed systems|Certificate|||||Land a backend role in 2026|||||1-min "
            "intro|Project "
            "pitch|100 CS questions|30 values questions|Interviews|2 mock interviews a month|Watch "
            "recordings|Fewer fillers|Debrief posts|Research 20 firms|Résumé each quarter|Portfolio|Standard "
            "answers|Applications|Find referrers|Aptitude practice|3 applications a week|Why "
            "rejected?|Stretch daily|Run 3× a week|Sleep 7 h|2 l water|Health|Tidy desk|Check-up|One full "
            "rest "
            "day|No late snacks|Post every 2 weeks|12 tech posts|Monthly retro|12 books|Writing|2 talks|Move "
            "the blog|200 readers|Edit only once")
            .split(QLatin1Char{'|'});
    return texts;
}

const QStringList& korean() {
    static const QStringList texts =
        QStringLiteral(
            "매일 아침 1문제|주 1회 모의 코테|오답 노트|그래프 정복|알고리즘|DP 정복|SQL 고득점|대회 3회 "
            "참가|풀이 "
            "설명 연습|점심 뒤 30분|이슈 5개 남기기|PR 3개 병합|메인테이너와 대화|오픈소스|문서 번역|코드 "
            "읽기 주 "
            "1회|내 라이브러리|기여 회고 글|서비스 1개 출시|부하 테스트|장애 기록|테스트 "
            "80%|프로젝트|CI/CD|모니터링|사용자 30명|리드미 정리|운영체제|네트워크|데이터베이스|자료구조|CS "
            "기초|자바 심화|스프링 내부|분산 시스템|정처기 취득|||||2026년 백엔드 개발자로 취업|||||1분 "
            "자기소개|프로젝트 설명|CS 질문 100개|인성 질문 30개|면접|모의 면접 월 2회|녹화 보고 "
            "고치기|말버릇 "
            "줄이기|면접 복기 글|회사 20곳 조사|이력서 분기 갱신|포트폴리오|자소서 기본 문항|지원 "
            "전략|추천인 "
            "만들기|적성 검사 연습|지원 주 3곳|탈락 이유 점검|스트레칭 매일|주 3회 달리기|7시간 수면|물 "
            "2리터|건강|책상 정리|정기 검진|주 1회 온전히 쉬기|야식 끊기|2주에 글 1편|기술 글 12편|월간 "
            "회고|독서 "
            "12권|글쓰기|발표 2회|블로그 이사|독자 200명|퇴고 한 번만")
            .split(QLatin1Char{'|'});
    return texts;
}

ActionKind kindAt(CellPlace place) {
    constexpr std::array kinds{ActionKind::Routine,  ActionKind::Routine, ActionKind::None,
                               ActionKind::Measured, ActionKind::None,    ActionKind::None,
                               ActionKind::Task,     ActionKind::Task,    ActionKind::None};
    return kinds[static_cast<std::size_t>(place.cell)];
}

} // namespace

GridText sampleGrid(bool isKorean) {
    const QStringList& texts = isKorean ? korean() : english();
    GridText grid;
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        grid.at(place) = texts.at(place.block * 9 + place.cell);
    return grid;
}

std::vector<Record> sampleYear(bool isKorean) {
    const GridText grid = sampleGrid(isKorean);
    Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    plan.core = grid.core;
    std::vector<Record> records{plan};
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        if (place.isSubGoal())
            records.push_back(SubGoal{SubGoalId::make(), plan.id, place.block, grid.at(place)});
        if (!place.isAction())
            continue;
        Action action{ActionId::make(), plan.id, place.block, place.cell, grid.at(place)};
        action.kind = kindAt(place);
        if (place.cell == 7 && place.block % 2 == 0)
            action.doneOn = QDate{2026, 2, 20};
        records.push_back(action);
    }
    return records;
}

} // namespace ninefold::test
