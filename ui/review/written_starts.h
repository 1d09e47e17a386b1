// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/written_model.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace ninefold::ui {

class HintLabel;
class PillButton;
class ThemeSource;

/// Stands where no review is written yet: what can be begun, with a word about each.
class WrittenStarts : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    WrittenStarts(const ThemeSource& theme, const WrittenModel& reviews, QWidget* parent = nullptr);

    /// Names what can be begun in the plan that is shown now.
    void follow();
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void chosen(ninefold::ui::WrittenStart start);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Offer {
        WrittenStart start;
        PillButton* button;
        HintLabel* hint;
    };

    const WrittenModel& m_reviews;
    QLabel* m_title;
    HintLabel* m_words;
    std::vector<Offer> m_offers;
};

} // namespace ninefold::ui
