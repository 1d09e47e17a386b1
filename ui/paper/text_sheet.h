// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/printable.h"

#include <QFont>
#include <QTextLayout>

#include <optional>

class QTextBlock;
class QTextDocument;

namespace ninefold::ui {

/// A Markdown text on as many pages as it takes. Pictures that it names are left out.
class TextSheet final : public Printable {
public:
    TextSheet(QString title, QString markdown);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString fileName(const PageOptions& options) const override;
    [[nodiscard]] QString title(const PageOptions& options) const override;
    [[nodiscard]] QString allText(const PageOptions& options) const override;
    [[nodiscard]] std::vector<Kind> kinds() const override;
    [[nodiscard]] int pages(const PageOptions& options) const override;
    void paint(QPainter& painter, int page, const PageOptions& options, TextInk& ink) const override;

private:
    /// A line, in the pixels of the layout; `top` is counted from the top of its page.
    struct Line {
        int page = 0;
        double left = 0;
        double top = 0;
        double height = 0;
        QString text{};
        QList<QTextLayout::FormatRange> formats{};
        QString mark{}; ///< of a list, before the line
        bool isHeading = false;
    };

    void layOut(const PageOptions& options) const;
    void breakPages(double height) const;
    void addBlock(const QTextBlock& block, const QTextDocument& document) const;
    void draw(QPainter& painter, const Line& line, QPointF origin, TextInk& ink) const;

    QString m_title;
    QString m_markdown;
    QFont m_font;
    mutable std::optional<PageOptions> m_laidOut; ///< what m_lines are laid out for
    mutable std::vector<Line> m_lines;
};

} // namespace ninefold::ui
