// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/size_rules.h"

#include <QRegularExpression>

namespace ninefold::gates {

namespace {

/// Finds function bodies in C++ whose comments and texts are blanked out: a brace outside of any function
/// that follows a parameter list.
class Functions {
public:
    explicit Functions(const QString& code)
        : m_code{code} {}

    struct Body {
        int line = 0;  ///< where the name stands
        int lines = 0; ///< up to the closing brace
        QString head;
    };

    std::vector<Body> find() {
        while (m_at < m_code.size())
            step();
        return m_bodies;
    }

private:
    void step() {
        const QChar c = m_code.at(m_at);
        if (c == QLatin1Char('('))
            m_at = endOfPair(QLatin1Char('('), QLatin1Char(')'));
        else if (c == QLatin1Char('{'))
            openBrace();
        else if (c == QLatin1Char('}') || c == QLatin1Char(';'))
            m_head = ++m_at;
        else if (c == QLatin1Char('#'))
            skipDirective();
        else
            ++m_at;
    }

    void openBrace() {
        const QString head = m_code.mid(m_head, m_at - m_head);
        if (isMemberInitializer(head)) {
            m_at = endOfPair(QLatin1Char('{'), QLatin1Char('}'));
        } else if (isFunction(head)) {
            const qsizetype end = endOfPair(QLatin1Char('{'), QLatin1Char('}'));
            const qsizetype start = m_head + leadingSpace(head);
            const int first = lineOf(start);
            m_bodies.push_back({first, lineOf(end - 1) - first + 1, head.simplified()});
            m_at = m_head = end;
        } else if (opensAScope(head)) {
            m_head = ++m_at;
        } else {
            m_at = endOfPair(QLatin1Char('{'), QLatin1Char('}'));
        }
    }

    [[nodiscard]] static bool isMemberInitializer(const QString& head) {
        static const QRegularExpression list{QStringLiteral("\\)\\s*(noexcept)?\\s*:(?!:)[\\s\\S]*[\\w>]$")};
        return list.match(head).hasMatch();
    }

    [[nodiscard]] static bool isFunction(const QString& head) {
        static const QRegularExpression type{
            QStringLiteral("^\\s*(template\\s*<.*>\\s*)?(class|struct|enum|union|namespace)\\b")};
        return head.contains(QLatin1Char('(')) && !type.match(head).hasMatch();
    }

    [[nodiscard]] static bool opensAScope(const QString& head) {
        static const QRegularExpression scope{QStringLiteral("\\b(class|struct|union|namespace|extern)\\b")};
        return scope.match(head).hasMatch() && !head.contains(QLatin1Char('='));
    }

    void skipDirective() {
        qsizetype end = m_code.indexOf(QLatin1Char('\n'), m_at);
        while (end > 0 && m_code.at(end - 1) == QLatin1Char('\\'))
            end = m_code.indexOf(QLatin1Char('\n'), end + 1);
        m_at = m_head = end < 0 ? m_code.size() : end;
    }

    /// The place after the bracket that closes the one here.
    [[nodiscard]] qsizetype endOfPair(QLatin1Char open, QLatin1Char close) const {
        int depth = 0;
        for (qsizetype at = m_at; at < m_code.size(); ++at) {
            if (m_code.at(at) == open)
                ++depth;
            else if (m_code.at(at) == close && --depth == 0)
                return at + 1;
        }
        return m_code.size();
    }

    [[nodiscard]] static qsizetype leadingSpace(const QString& text) {
        qsizetype n = 0;
        while (n < text.size() && text.at(n).isSpace())
            ++n;
        return n;
    }

    [[nodiscard]] int lineOf(qsizetype place) const {
        return static_cast<int>(QStringView{m_code}.left(place).count(QLatin1Char('\n'))) + 1;
    }

    QString m_code;
    qsizetype m_at = 0;
    qsizetype m_head = 0; ///< where the declaration that is being read begins
    std::vector<Body> m_bodies;
};

} // namespace

Findings tooLongFiles(const SourceFile& file) {
    int most = file.isHeader() ? longestHeader : longestSource;
    if (file.path == QLatin1String("app/main.cpp"))
        most = longestMain;
    const auto lines = file.lines().size();
    if (lines <= most)
        return {};
    return {{file.path, 0, QStringLiteral("%1 lines, at most %2").arg(lines).arg(most)}};
}

Findings tooLongFunctions(const SourceFile& file) {
    Findings found;
    if (!file.isCpp())
        return found;
    for (const auto& body : Functions{withoutCommentsAndTexts(file.text)}.find())
        if (body.lines > longestFunction)
            found.push_back({file.path, body.line,
                             QStringLiteral("%1 lines, at most %2: %3")
                                 .arg(body.lines)
                                 .arg(longestFunction)
                                 .arg(body.head.left(60))});
    return found;
}

} // namespace ninefold::gates
