// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording_rules.h"

#include <QFile>

namespace ninefold {

namespace {

// Reads the text of the rules line by line.
class RuleReader {
public:
    explicit RuleReader(WordingRules& rules)
        : m_rules{rules} {}

    void readLine(const QString& line) {
        ++m_line;
        const QString content = line.trimmed();
        if (content.isEmpty() || content.startsWith(QLatin1Char('#')))
            return;
        if (content.startsWith(QLatin1Char('[')) && content.endsWith(QLatin1Char(']')))
            m_section = content.mid(1, content.size() - 2);
        else if (m_section == QLatin1String("words") || m_section == QLatin1String("numbers") ||
                 m_section == QLatin1String("weekdays"))
            readPair(content);
        else
            readRule(content);
    }

private:
    void mistake(const QString& what) {
        m_rules.mistakes.push_back(QStringLiteral("line %1: %2").arg(m_line).arg(what));
    }

    void readPair(const QString& content) {
        const qsizetype equals = content.indexOf(QLatin1Char('='));
        const QString name = content.left(equals).trimmed();
        const QString value = content.mid(equals + 1).trimmed();
        if (equals < 1 || value.isEmpty())
            mistake(QStringLiteral("not a name and a value"));
        else if (m_section == QLatin1String("words"))
            m_words.insert(name, expanded(value));
        else
            readValues(name, value);
    }

    void readValues(const QString& name, const QString& value) {
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        if (!isNumber) {
            mistake(QStringLiteral("not a number"));
            return;
        }
        for (const QString& word : value.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (m_section == QLatin1String("numbers"))
                m_rules.numbers.insert(word, number);
            else
                m_rules.weekdays.insert(word, number);
        }
    }

    void readRule(const QString& content) {
        std::vector<WordingRule>* const section = rulesOf(m_section);
        const qsizetype colon = content.indexOf(QLatin1String(" : "));
        if (!section || colon < 1) {
            mistake(QStringLiteral("not a rule"));
            return;
        }
        WordingRule rule = effectOf(content.left(colon));
        const qsizetype mistakesBefore = m_rules.mistakes.size();
        rule.pattern.setPattern(expanded(content.mid(colon + 3).trimmed()));
        rule.pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
        if (!rule.pattern.isValid())
            mistake(rule.pattern.errorString());
        if (m_rules.mistakes.size() == mistakesBefore)
            section->push_back(std::move(rule));
    }

    [[nodiscard]] WordingRule effectOf(const QString& text) {
        WordingRule rule;
        for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const int number = word.toInt(&isNumber);
            if (rule.effect.isEmpty())
                rule.effect = word;
            else if (isNumber)
                rule.number = number;
            else if (word.startsWith(QLatin1String("least=")))
                rule.least = word.mid(6).toInt();
            else if (word.startsWith(QLatin1String("most=")))
                rule.most = word.mid(5).toInt();
            else
                rule.options.push_back(word);
        }
        return rule;
    }

    [[nodiscard]] std::vector<WordingRule>* rulesOf(const QString& section) {
        const QHash<QString, std::vector<WordingRule>*> sections{
            {QStringLiteral("never"), &m_rules.never},   {QStringLiteral("schedule"), &m_rules.schedule},
            {QStringLiteral("when"), &m_rules.when},     {QStringLiteral("time"), &m_rules.time},
            {QStringLiteral("amount"), &m_rules.amount}, {QStringLiteral("target"), &m_rules.target},
            {QStringLiteral("due"), &m_rules.due}};
        return sections.value(section, nullptr);
    }

    // The pattern with every `{word}` replaced by what the word stands for.
    [[nodiscard]] QString expanded(const QString& pattern) {
        static const QRegularExpression word{QStringLiteral("\\{([a-z]+)\\}")};
        QString result;
        qsizetype done = 0;
        for (auto i = word.globalMatch(pattern); i.hasNext();) {
            const QRegularExpressionMatch match = i.next();
            result += pattern.mid(done, match.capturedStart() - done);
            if (!m_words.contains(match.captured(1)))
                mistake(QStringLiteral("no such word: ") + match.captured(1));
            result += m_words.value(match.captured(1));
            done = match.capturedEnd();
        }
        return result + pattern.mid(done);
    }

    WordingRules& m_rules;
    QHash<QString, QString> m_words;
    QString m_section;
    int m_line = 0;
};

} // namespace

WordingRules WordingRules::fromText(const QString& text) {
    WordingRules rules;
    RuleReader reader{rules};
    for (const QString& line : text.split(QLatin1Char('\n')))
        reader.readLine(line);
    return rules;
}

WordingRules WordingRules::builtIn() {
    QFile file{QStringLiteral(":/wording/rules.txt")};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? fromText(QString::fromUtf8(file.readAll())) : WordingRules{};
}

} // namespace ninefold
