// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_file.h"
#include "ui/paper/page_options.h"

namespace ninefold::ui {

/// What somebody chose about a page, to start from the next time.
struct PageChoices {
    PageOptions page{};
    PageFormat format = PageFormat::Pdf;

    /// For a settings file; what cannot be read there is as usual.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static PageChoices fromText(const QString& text);

    friend bool operator==(const PageChoices&, const PageChoices&) = default;
};

} // namespace ninefold::ui
