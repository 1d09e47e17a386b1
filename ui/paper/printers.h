// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/printable.h"

#include <QStringList>

class QPrinter;

namespace ninefold::ui {

/// The printers of this computer. An interface, so that a test can have some.
class Printers {
public:
    virtual ~Printers() = default;
    /// Their names, the usual one first. Asking may take a moment.
    [[nodiscard]] virtual QStringList names() const = 0;
    /// Whether the printer called `name` took every page.
    [[nodiscard]] virtual bool print(const QString& name, int copies, const Printable& printable,
                                     const PageOptions& options) = 0;
};

/// Those that the desktop has set up.
class SystemPrinters final : public Printers {
public:
    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] bool print(const QString& name, int copies, const Printable& printable,
                             const PageOptions& options) override;
};

/// Puts every page on a sheet of `printer`, which may be another one than the page is for. False when it
/// takes none.
[[nodiscard]] bool printPages(QPrinter& printer, const Printable& printable, const PageOptions& options);

} // namespace ninefold::ui
