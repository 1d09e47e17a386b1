// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/source_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace ninefold::gates {

namespace {

const QString top = QStringLiteral(NINEFOLD_SOURCE_DIR);

QString read(const QString& path) {
    QFile file{path};
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

std::vector<SourceFile> readTree() {
    const QStringList kinds{QStringLiteral("*.cpp"), QStringLiteral("*.h"),  QStringLiteral("CMakeLists.txt"),
                            QStringLiteral("*.sh"),  QStringLiteral("*.py"), QStringLiteral("*.cmake")};
    std::vector<SourceFile> files;
    for (const char* folder : {"app", "core", "ui", "tests", "packaging"}) {
        QDirIterator entries{top + QLatin1Char('/') + QLatin1String(folder), kinds, QDir::Files,
                             QDirIterator::Subdirectories};
        while (entries.hasNext()) {
            const QString path = entries.next();
            files.push_back({path.mid(top.size() + 1), read(path)});
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

/// Walks over C++ and blanks out what is not wanted.
class Blanker {
public:
    Blanker(const QString& code, bool alsoTexts)
        : m_code{code}
        , m_alsoTexts{alsoTexts} {}

    QString run() {
        while (m_at < m_code.size())
            step();
        return m_code;
    }

private:
    void step() {
        const QStringView rest = QStringView{m_code}.mid(m_at);
        if (rest.startsWith(QLatin1String("//")))
            blankTo(endOf(QStringLiteral("\n"), 2) - 1);
        else if (rest.startsWith(QLatin1String("/*")))
            blankTo(endOf(QStringLiteral("*/"), 2));
        else if (rest.startsWith(QLatin1String("R\"")))
            rawText();
        else if (rest.startsWith(QLatin1Char('"')))
            text(QLatin1Char('"'));
        else if (rest.startsWith(QLatin1Char('\'')) && !isDigitSeparator())
            text(QLatin1Char('\''));
        else
            ++m_at;
    }

    [[nodiscard]] bool isDigitSeparator() const {
        return m_at > 0 && (m_code.at(m_at - 1).isDigit() ||
                            QStringLiteral("abcdefABCDEF").contains(m_code.at(m_at - 1)));
    }

    /// The place after the next `mark`, or the end of the code and one.
    [[nodiscard]] qsizetype endOf(const QString& mark, qsizetype after) const {
        const qsizetype found = m_code.indexOf(mark, m_at + after);
        return found < 0 ? m_code.size() + 1 : found + mark.size();
    }

    void text(QLatin1Char quote) {
        qsizetype end = m_at + 1;
        while (end < m_code.size() && m_code.at(end) != quote && m_code.at(end) != QLatin1Char('\n'))
            end += m_code.at(end) == QLatin1Char('\\') ? 2 : 1;
        pass(m_at + 1, end);
    }

    void rawText() {
        const qsizetype open = m_code.indexOf(QLatin1Char('('), m_at);
        const QString mark = QLatin1Char(')') + m_code.mid(m_at + 2, open - m_at - 2) + QLatin1Char('"');
        const qsizetype close = open < 0 ? -1 : m_code.indexOf(mark, open);
        pass(m_at + 2, close < 0 ? m_code.size() : close + mark.size() - 1);
    }

    /// Goes on after the closing quote at `end`; blanks the inside if texts are not wanted.
    void pass(qsizetype begin, qsizetype end) {
        m_at = begin;
        if (m_alsoTexts)
            blankTo(end);
        m_at = std::max(m_at, end + 1);
    }

    void blankTo(qsizetype end) {
        for (; m_at < std::min(end, m_code.size()); ++m_at)
            if (m_code.at(m_at) != QLatin1Char('\n'))
                m_code[m_at] = QLatin1Char(' ');
    }

    QString m_code;
    bool m_alsoTexts;
    qsizetype m_at = 0;
};

} // namespace

QStringList SourceFile::lines() const {
    QStringList lines = text.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

const std::vector<SourceFile>& sourceTree() {
    static const std::vector<SourceFile> files = readTree();
    return files;
}

Findings brokenAnywhere(const Rule& rule) {
    Findings all;
    for (const SourceFile& file : sourceTree()) {
        const Findings found = rule(file);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

void add(Findings& to, const Findings& more) {
    to.insert(to.end(), more.begin(), more.end());
}

std::string report(const Findings& findings) {
    QString text;
    for (const Finding& finding : findings)
        text += QStringLiteral("%1:%2: %3\n").arg(finding.path).arg(finding.line).arg(finding.what);
    return text.toStdString();
}

QString withoutComments(const QString& code) {
    return Blanker{code, false}.run();
}

QString withoutCommentsAndTexts(const QString& code) {
    return Blanker{code, true}.run();
}

Findings matches(const SourceFile& file, const QString& text, const QString& pattern, const QString& what) {
    Findings found;
    const QRegularExpression expression{pattern, QRegularExpression::MultilineOption};
    Q_ASSERT(expression.isValid());
    auto match = expression.globalMatch(text);
    while (match.hasNext()) {
        const auto hit = match.next();
        const auto line = QStringView{text}.left(hit.capturedStart()).count(QLatin1Char('\n')) + 1;
        const QString shown = hit.captured(hit.lastCapturedIndex());
        found.push_back(
            {file.path, static_cast<int>(line), what.contains(QLatin1String("%1")) ? what.arg(shown) : what});
    }
    return found;
}

} // namespace ninefold::gates
