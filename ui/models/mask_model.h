// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_model.h"

#include <QAbstractTableModel>

namespace ninefold::ui {

/// The factors of a review, one a row: its name, the two questions, what it was called last time and now, and
/// the line that mends or shows it.
class MaskModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int nameColumn = 0;
    static constexpr int dispensableColumn = 1; ///< "competitive without it?"
    static constexpr int lackingColumn = 2;
    static constexpr int lastLabelColumn = 3;
    static constexpr int labelColumn = 4;
    static constexpr int lineColumn = 5; ///< the remedy of a lack, the pitch of a strength
    static constexpr int columns = 6;
    enum Role {
        AnswerRole = Qt::UserRole, ///< int: an Answer, -1 while there is none
        LabelRole,                 ///< int: a FactorLabel, -1 while there is none
    };

    /// `review` outlives it.
    explicit MaskModel(ReviewModel& review, QObject* parent = nullptr);

    [[nodiscard]] FactorId factor(int row) const { return m_rows[static_cast<std::size_t>(row)].factor.id; }
    /// How many factors have a label.
    [[nodiscard]] int labelled() const;
    /// Answers the question of a cell; -1 takes the answer back. False where there is no question or it was
    /// refused.
    bool answer(const QModelIndex& index, int answer);
    /// The first question without an answer, from `index` on and then from the start; invalid when there is
    /// none.
    [[nodiscard]] QModelIndex openQuestion(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Row {
        Factor factor;
        std::optional<FactorAnswer> now{};
        std::optional<FactorLabel> before{};
        friend bool operator==(const Row&, const Row&) = default;
    };

    void follow();
    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] const Row& at(const QModelIndex& index) const {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    [[nodiscard]] static std::optional<Answer> answerIn(const Row& row, int column);
    [[nodiscard]] static std::optional<FactorLabel> labelIn(const Row& row, int column);
    [[nodiscard]] QString textOf(const Row& row, int column) const;
    [[nodiscard]] QString tipOf(const Row& row) const;
    [[nodiscard]] QString spokenOf(const Row& row, int column) const;

    ReviewModel& m_review;
    std::vector<Row> m_rows;
};

} // namespace ninefold::ui
