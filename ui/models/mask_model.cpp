// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mask_model.h"

#include "core/session/planner_session.h"
#include "ui/text/review_text.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

bool isQuestion(int column) {
    return column == MaskModel::dispensableColumn || column == MaskModel::lackingColumn;
}

bool isStrength(std::optional<FactorLabel> label) {
    return label == FactorLabel::Strength || label == FactorLabel::Fine;
}

// The label of a factor in a review, also where it has been renamed since.
std::optional<FactorLabel> labelBefore(const Planner& planner, const Review* review, FactorId factor) {
    const auto answers = review ? planner.answersOf(review->id) : std::vector<const FactorAnswer*>{};
    const auto found = std::ranges::find(answers, std::optional{factor}, &FactorAnswer::factor);
    return found == answers.end() ? std::nullopt : labelOf(**found);
}

} // namespace

MaskModel::MaskModel(ReviewModel& review, QObject* parent)
    : QAbstractTableModel{parent}
    , m_review{review} {
    connect(&review, &ReviewModel::changed, this, &MaskModel::follow);
    follow();
}

std::vector<MaskModel::Row> MaskModel::rows() const {
    std::vector<Row> rows;
    if (!m_review.plan())
        return rows;
    const Review* previous = m_review.previousReview();
    for (const Factor* factor : m_review.planner().factors()) {
        const FactorAnswer* now = m_review.answerOf(factor->id);
        if (!now && (factor->retiredOn || m_review.isFinished()))
            continue;
        Factor then = *factor;
        if (now && m_review.isFinished())
            then.name = now->name;
        rows.push_back({then, now ? std::optional{*now} : std::nullopt,
                        labelBefore(m_review.planner(), previous, factor->id)});
    }
    return rows;
}

void MaskModel::follow() {
    std::vector<Row> next = rows();
    const auto factorOf = [](const Row& row) { return row.factor.id; };
    const bool areSame = std::ranges::equal(m_rows, next, {}, factorOf, factorOf);
    if (!areSame) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
        return;
    }
    for (std::size_t at = 0; at < next.size(); ++at) {
        if (m_rows[at] == next[at])
            continue;
        m_rows[at] = next[at];
        const int row = static_cast<int>(at);
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
}

int MaskModel::labelled() const {
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return row.now && labelOf(*row.now); }));
}

bool MaskModel::answer(const QModelIndex& index, int answer) {
    if (!index.isValid() || !isQuestion(index.column()))
        return false;
    const auto question =
        index.column() == dispensableColumn ? MaskQuestion::Dispensable : MaskQuestion::Lacking;
    const auto given = answer < 0 ? std::nullopt : std::optional{static_cast<Answer>(answer)};
    const FactorId asked = factor(index.row());
    return m_review.withReview(
        [&](ReviewVerbs& verbs, ReviewId review) { return verbs.answer(review, asked, question, given); });
}

QModelIndex MaskModel::openQuestion(const QModelIndex& from) const {
    const int questions = 2 * rowCount();
    const int start =
        from.isValid()
            ? 2 * from.row() + (from.column() > dispensableColumn ? from.column() - dispensableColumn : 0)
            : 0;
    for (int step = 0; step < questions; ++step) {
        const int at = (start + step) % questions;
        const QModelIndex asked = index(at / 2, dispensableColumn + at % 2);
        if (!answerIn(this->at(asked), asked.column()))
            return asked;
    }
    return {};
}

std::optional<Answer> MaskModel::answerIn(const Row& row, int column) {
    if (!row.now)
        return std::nullopt;
    return column == dispensableColumn ? row.now->isDispensable : row.now->isLacking;
}

std::optional<FactorLabel> MaskModel::labelIn(const Row& row, int column) {
    if (column == lastLabelColumn)
        return row.before;
    return row.now ? labelOf(*row.now) : std::nullopt;
}

QString MaskModel::textOf(const Row& row, int column) const {
    switch (column) {
    case nameColumn:
        return row.factor.group.isEmpty() ? row.factor.name
                                          : QStringLiteral("%1 · %2").arg(row.factor.group, row.factor.name);
    case dispensableColumn:
    case lackingColumn: {
        const auto answer = answerIn(row, column);
        return answer ? answerText(*answer) : QString{};
    }
    case lastLabelColumn:
    case labelColumn: {
        const auto label = labelIn(row, column);
        return label ? labelText(*label) : QString{};
    }
    case lineColumn:
        return !row.now ? QString{} : isStrength(labelOf(*row.now)) ? row.now->pitch : row.now->remedy;
    default:
        return {};
    }
}

QString MaskModel::tipOf(const Row& row) const {
    const QString label = textOf(row, labelColumn);
    const QString name = textOf(row, nameColumn);
    return label.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, label);
}

QString MaskModel::spokenOf(const Row& row, int column) const {
    const QString text = textOf(row, column);
    if (column == nameColumn)
        return text;
    return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                        text.isEmpty() ? tr("nothing yet") : text);
}

int MaskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MaskModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant MaskModel::data(const QModelIndex& index, int role) const {
    const Row& row = at(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return spokenOf(row, column);
    case Qt::ToolTipRole:
        return column == nameColumn ? tipOf(row) : column == lineColumn ? textOf(row, column) : QString{};
    case AnswerRole: {
        const auto answer = isQuestion(column) ? answerIn(row, column) : std::nullopt;
        return answer ? static_cast<int>(*answer) : -1;
    }
    case LabelRole: {
        const auto label =
            column == lastLabelColumn || column == labelColumn ? labelIn(row, column) : std::nullopt;
        return label ? static_cast<int>(*label) : -1;
    }
    default:
        return {};
    }
}

QVariant MaskModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case nameColumn:
        return tr("Factor");
    case dispensableColumn:
        return tr("Competitive without it?");
    case lackingColumn:
        return tr("Is it lacking?");
    case lastLabelColumn:
        return tr("Last time");
    case labelColumn:
        return tr("This time");
    default:
        return tr("What mends it, or shows it");
    }
}

Qt::ItemFlags MaskModel::flags(const QModelIndex& index) const {
    const bool mayWrite = index.isValid() && index.column() == lineColumn && !m_review.isFinished() &&
                          labelIn(at(index), labelColumn).has_value();
    return QAbstractTableModel::flags(index) | (mayWrite ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool MaskModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const FactorId about = factor(index.row());
    const bool isPitch = isStrength(labelIn(at(index), labelColumn));
    return m_review.withReview([&](ReviewVerbs& verbs, ReviewId review) {
        return isPitch ? verbs.setPitch(review, about, value.toString())
                       : verbs.setRemedy(review, about, value.toString());
    });
}

} // namespace ninefold::ui
