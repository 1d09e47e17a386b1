// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/folded_wording.h"

#include <QTextBoundaryFinder>

namespace ninefold {

FoldedWording::FoldedWording(const QString& source)
    : m_source{source} {
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, source};
    qsizetype start = 0;
    while (finder.toNextBoundary() > start) {
        const qsizetype end = finder.position();
        const QString folded =
            source.mid(start, end - start).normalized(QString::NormalizationForm_KC).toLower();
        m_text += folded;
        m_origins.insert(m_origins.end(), static_cast<std::size_t>(folded.size()), start);
        start = end;
    }
    m_origins.push_back(source.size());
}

TextPart FoldedWording::inSource(TextPart part) const {
    const qsizetype start = m_origins[static_cast<std::size_t>(part.start)];
    return {start, m_origins[static_cast<std::size_t>(part.end())] - start};
}

QString FoldedWording::sourceOf(TextPart part) const {
    const TextPart there = inSource(part);
    return m_source.mid(there.start, there.length).normalized(QString::NormalizationForm_C);
}

} // namespace ninefold
