// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/keys_card.h"

#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace ninefold::ui {

namespace {

QString said(const QString& key, const QString& meaning) {
    return QStringLiteral("<b>%1</b>&nbsp;%2").arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
}

} // namespace

KeysCard::KeysCard(const ThemeSource& theme, QWidget* parent)
    : CardFrame{theme, parent}
    , m_theme{theme}
    , m_caption{new QLabel{this}}
    , m_keys{new QLabel{this}} {
    setObjectName(QStringLiteral("keysCard"));
    m_keys->setTextFormat(Qt::RichText);
    m_keys->setWordWrap(true);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(m_caption);
    column->addWidget(m_keys);
    connect(&theme, &ThemeSource::changed, this, &KeysCard::dress);
    retranslate();
    dress();
}

void KeysCard::retranslate() {
    m_caption->setText(tr("Keys"));
    const QString dot = QStringLiteral(" · ");
    const QStringList lines{
        said(QStringLiteral("← ↑ ↓ →"), tr("next cell")) + dot + said(tr("Enter"), tr("edit")),
        said(tr("Tab"), tr("edit the next")) + dot + said(tr("Esc"), tr("whole grid")),
        said(tr("Ctrl+Arrows"), tr("next block")) + dot + said(tr("Space"), tr("done")),
        said(tr("Alt+Arrows"), tr("swap two cells")),
        said(tr("Ctrl+Enter"), tr("into a sub-goal's block")),
    };
    QString page;
    for (const QString& line : lines)
        page += QStringLiteral("<p style=\"margin: 0 0 4px 0\">%1</p>").arg(line);
    m_keys->setText(page);
    m_keys->setAccessibleName(QTextDocumentFragment::fromHtml(page).toPlainText());
}

void KeysCard::dress() {
    m_caption->setFont(fontOf(font(), TypeStep::Small, QFont::DemiBold));
    m_keys->setFont(fontOf(font(), TypeStep::Small));
    QPalette palette = m_caption->palette();
    palette.setColor(QPalette::WindowText, m_theme.theme().muted);
    m_caption->setPalette(palette);
}

void KeysCard::changeEvent(QEvent* event) {
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        dress();
}

} // namespace ninefold::ui
