// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/review_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ninefold::ui {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

// Fractions of logged amounts are long.
QString numberText(const Rational& number, int places) {
    return QLocale{}.toString(number.convert_to<double>(), 'f', denominator(number) == 1 ? 0 : places);
}

} // namespace

QString labelText(FactorLabel label) {
    switch (label) {
    case FactorLabel::Strength:
        return ReviewWords::tr("strength");
    case FactorLabel::UrgentWeakness:
        return ReviewWords::tr("urgent weakness");
    case FactorLabel::LaterWeakness:
        return ReviewWords::tr("later weakness");
    case FactorLabel::Fine:
        return ReviewWords::tr("fine as is");
    case FactorLabel::NotSure:
        break;
    }
    return ReviewWords::tr("not sure", "the label of a factor");
}

QString answerText(Answer answer) {
    switch (answer) {
    case Answer::Yes:
        return ReviewWords::tr("yes");
    case Answer::No:
        return ReviewWords::tr("no");
    case Answer::NotSure:
        break;
    }
    return ReviewWords::tr("not sure", "an answer");
}

QString verdictText(Verdict verdict) {
    switch (verdict) {
    case Verdict::Kept:
        return ReviewWords::tr("kept");
    case Verdict::Partly:
        return ReviewWords::tr("partly", "kept");
    case Verdict::NotKept:
        return ReviewWords::tr("not kept");
    case Verdict::ChangedCourse:
        break;
    }
    return ReviewWords::tr("changed course");
}

QStringList verdictTexts() {
    return {verdictText(Verdict::Kept), verdictText(Verdict::Partly), verdictText(Verdict::NotKept),
            verdictText(Verdict::ChangedCourse)};
}

QString effectText(Effect effect) {
    switch (effect) {
    case Effect::Helped:
        return ReviewWords::tr("helped");
    case Effect::DidNot:
        return ReviewWords::tr("didn’t help");
    case Effect::NotSure:
        break;
    }
    return ReviewWords::tr("not sure", "an effect");
}

QString commitmentText(CommitmentOrigin origin) {
    switch (origin) {
    case CommitmentOrigin::Pledge:
        return ReviewWords::tr("Pledge");
    case CommitmentOrigin::NextAction:
        return ReviewWords::tr("Next action");
    case CommitmentOrigin::MonthGoal:
        return ReviewWords::tr("Month goal");
    case CommitmentOrigin::YearWish:
        break;
    }
    return ReviewWords::tr("Year wish");
}

QString reviewKindText(ReviewKind kind) {
    switch (kind) {
    case ReviewKind::Period:
        return ReviewWords::tr("Quarterly review");
    case ReviewKind::Week:
        return ReviewWords::tr("Week");
    case ReviewKind::Month:
        return ReviewWords::tr("Month");
    case ReviewKind::Year:
        return ReviewWords::tr("Year");
    case ReviewKind::Questions:
        return ReviewWords::tr("Questions to myself");
    case ReviewKind::Free:
        break;
    }
    return ReviewWords::tr("Blank page");
}

QString bandText(FactBand band) {
    switch (band) {
    case FactBand::Kept:
        return ReviewWords::tr("Kept, 100%");
    case FactBand::Almost:
        return ReviewWords::tr("Almost, 80–99%");
    case FactBand::Slow:
        return ReviewWords::tr("Slow, 1–79%");
    case FactBand::Untouched:
        return ReviewWords::tr("Untouched, 0%");
    case FactBand::LetGo:
        return ReviewWords::tr("Let go");
    case FactBand::NotRated:
        break;
    }
    return ReviewWords::tr("Not rated: nothing was due");
}

QString countedText(const Score& score) {
    // What is missing is seen: "2.96 of 3" rather than "3.0 of 3".
    const bool looksWhole =
        score.got != score.base && std::abs((score.base - score.got).convert_to<double>()) < 0.1;
    const int places = looksWhole ? 2 : 1;
    return ReviewWords::tr("%1 of %2", "what was done, what was due")
        .arg(numberText(score.got, places), numberText(score.base, places));
}

QString levelText(std::optional<int> percent, int rated, int filled) {
    if (!percent)
        return QStringLiteral("—");
    return ReviewWords::tr("%1% · %2 of %n action(s)", nullptr, filled).arg(*percent).arg(rated);
}

QString basisText(int rated, int filled) {
    return ReviewWords::tr("%1 of %n action(s) counted", nullptr, filled).arg(rated);
}

} // namespace ninefold::ui
