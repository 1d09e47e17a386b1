// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_menu.h"

#include "ui/theme/icons.h"

#include <array>

namespace ninefold::ui {

ReviewMenu::ReviewMenu(const ThemeSource& theme, QWidget* parent)
    : QMenu{parent} {
    add(ReviewFile::Import, theme, "writtenImport");
    addSeparator();
    add(ReviewFile::Markdown, theme, "writtenMarkdown");
    add(ReviewFile::Page, theme, "writtenPdf");
    add(ReviewFile::Paper, theme, "writtenPrint");
    add(ReviewFile::YearMarkdown, theme, "writtenYear");
    addSeparator();
    m_remove = addAction(themedIcon(theme, Icon::Trash), QString{});
    m_remove->setObjectName(QStringLiteral("writtenRemove"));
    connect(m_remove, &QAction::triggered, this, &ReviewMenu::removeChosen);
    retranslate();
}

void ReviewMenu::add(ReviewFile what, const ThemeSource& theme, const char* name) {
    const Icon icon = what == ReviewFile::Import  ? Icon::Import
                      : what == ReviewFile::Paper ? Icon::Printer
                                                  : Icon::Export;
    QAction* action = addAction(themedIcon(theme, icon), QString{});
    action->setObjectName(QString::fromLatin1(name));
    m_files.push_back(action);
    connect(action, &QAction::triggered, this, [this, what] { Q_EMIT fileChosen(what); });
}

void ReviewMenu::setReadOnly(bool isReadOnly) {
    m_files.front()->setEnabled(!isReadOnly);
    m_remove->setEnabled(!isReadOnly);
}

void ReviewMenu::retranslate() {
    const std::array names{tr("Take In Markdown…"), tr("Save as Markdown…"), tr("Save as PDF…"), tr("Print…"),
                           tr("Save the Whole Year as Markdown…")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_files[i]->setText(names[i]);
    m_remove->setText(tr("Remove the Review"));
}

} // namespace ninefold::ui
