// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace ninefold {

/// A field of life with questions that help when a cell stays empty.
struct LifeField {
    QString field; ///< "health", the same in every language
    QString name;  ///< "Health"
    QStringList questions;
};

/// The fields of life in a language ("ko", "en", "ja"), always in the same order; none in any other.
[[nodiscard]] std::vector<LifeField> lifeFields(const QString& language);

} // namespace ninefold
