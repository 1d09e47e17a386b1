// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_options.h"

#include <QStringList>

#include <vector>

class QPainter;

namespace ninefold::ui {

class TextInk;

/// What can be put on paper: a copy of what it shows, so that it can be painted when and where one likes.
class Printable {
public:
    /// A kind of page, and what it is called.
    struct Kind {
        PageKind kind;
        QString name;
    };

    virtual ~Printable() = default;
    /// What it is called beside other things to print; empty for the year itself.
    [[nodiscard]] virtual QString name() const { return {}; }
    /// What a file of it is called, without its extension.
    [[nodiscard]] virtual QString fileName(const PageOptions& options) const = 0;
    /// The title that a file has inside.
    [[nodiscard]] virtual QString title(const PageOptions& options) const = 0;
    /// Every text of it, one after the other.
    [[nodiscard]] virtual QString allText(const PageOptions& options) const = 0;

    /// The kinds of page that there are; with one there is nothing to choose.
    [[nodiscard]] virtual std::vector<Kind> kinds() const = 0;
    /// The parts of which PageOptions::part shows one, by name; empty when it is always the whole.
    [[nodiscard]] virtual QStringList parts() const { return {}; }
    /// What a part is called: "Month".
    [[nodiscard]] virtual QString partName() const { return {}; }

    /// How many pages there are, at least 1.
    [[nodiscard]] virtual int pages(const PageOptions&) const { return 1; }
    /// Paints a page, from 0, with its corner at the origin, one unit a millimetre.
    virtual void paint(QPainter& painter, int page, const PageOptions& options, TextInk& ink) const = 0;
};

} // namespace ninefold::ui
