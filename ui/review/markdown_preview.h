// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ninefold::ui {

/// A Markdown text as it reads. Nothing is fetched for it: a picture it names stays an empty place, HTML
/// stays as it is written, and a link leads nowhere.
class MarkdownPreview : public QTextBrowser {
    Q_OBJECT

public:
    /// The most characters that are shown; setting more would keep the typing waiting.
    static constexpr qsizetype mostShown = 12'000;

    explicit MarkdownPreview(QWidget* parent = nullptr);

    /// Shows `text`; of a long one the part around `caret`.
    void show(const QString& text, qsizetype caret = 0);
    using QTextBrowser::show;

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

private:
    QString m_shown;
};

/// The part of a long text that is shown: whole lines from the heading above `caret` on, as long as that is
/// near.
[[nodiscard]] QString partAround(const QString& text, qsizetype caret, qsizetype most);

} // namespace ninefold::ui
