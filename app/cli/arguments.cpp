// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/model/review_records.h"
#include "core/progress/made_up_years.h"
#include "ui/text/one_line.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace ninefold::cli {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

using Mistake = tl::unexpected<QString>;

Mistake mistake(const QString& text) {
    return tl::make_unexpected(text);
}

QString quoted(const QString& text) {
    return QStringLiteral("“%1”").arg(ui::shortLine(text));
}

enum class Operand { None, Optional, Required };

struct CommandRule {
    const char* name;
    CommandName command;
    Operand operand = Operand::None;
    const char* operandName = "";
    std::array<const char*, 2> needs{}; ///< options it cannot do without
};

constexpr std::array commandRules{
    CommandRule{"new", CommandName::AddYear, Operand::None, "", {"--year"}},
    CommandRule{"import", CommandName::Import, Operand::Required, "FILE"},
    CommandRule{"export", CommandName::Export, Operand::Required, "FILE"},
    CommandRule{"list", CommandName::List},
    CommandRule{"today", CommandName::Today},
    CommandRule{"check", CommandName::Check, Operand::Required, "ACTION"},
    CommandRule{"stats", CommandName::Stats, Operand::None, "", {"--from", "--to"}},
    CommandRule{"sample", CommandName::Sample},
    CommandRule{"verify", CommandName::Verify},
    CommandRule{"backup", CommandName::Backup, Operand::Optional, "DIR"},
    CommandRule{"restore", CommandName::Restore, Operand::Required, "BACKUP"},
};

template <class Value> struct Word {
    const char* word;
    Value value;
};

constexpr std::array orderWords{Word{"rows", CellOrder::Rows}, Word{"top", CellOrder::Top},
                                Word{"bottom", CellOrder::Bottom}, Word{"letters", CellOrder::Letters}};
constexpr std::array preferWords{Word{"ring", TablePreference::Ring},
                                 Word{"centre", TablePreference::Centre}};

template <class Words, class Target> bool takeWord(const Words& words, const QString& text, Target& target) {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto& word) { return text == QLatin1String{word.word}; });
    if (found == words.end())
        return false;
    target = found->value;
    return true;
}

bool takeText(const QString& text, QString& target) {
    target = text;
    return !text.isEmpty();
}

bool takeFormat(const QString& text, Arguments& arguments) {
    arguments.format = listFormatFromWord(text);
    return arguments.format || text == QLatin1String{"auto"};
}

bool takeYear(const QString& text, Arguments& arguments) {
    const bool isDigits = std::all_of(text.begin(), text.end(),
                                      [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    const int year = isDigits && text.size() <= 4 ? text.toInt() : 0;
    arguments.year = year;
    return year > 0;
}

bool takeDate(const QString& text, std::optional<QDate>& target) {
    target = dateFromText(text);
    return target.has_value();
}

bool takeAmount(const QString& text, Arguments& arguments) {
    const auto amount = Decimal::fromText(text);
    arguments.record = DayRecord::Amount;
    arguments.amount = amount.value_or(Decimal{});
    return amount.has_value();
}

bool takeNumber(const QString& text, unsigned lowest, unsigned highest, unsigned& target) {
    bool isNumber = false;
    const unsigned number = text.toUInt(&isNumber);
    const bool isPlain = !text.isEmpty() && text.front().isDigit();
    target = number;
    return isNumber && isPlain && lowest <= number && number <= highest;
}

bool takeYears(const QString& text, Arguments& arguments) {
    unsigned years = 0;
    const bool isTaken = takeNumber(text, 1, mostMadeUpYears, years);
    arguments.years = static_cast<int>(years);
    return isTaken;
}

bool takeReview(const QString& text, Arguments& arguments) {
    arguments.review = text;
    return dateFromText(text) || ReviewId::fromText(text);
}

constexpr unsigned bit(CommandName command) {
    return 1u << static_cast<unsigned>(command);
}
constexpr unsigned all = ~0u;
constexpr unsigned forImport = bit(CommandName::Import);
constexpr unsigned forExport = bit(CommandName::Export);
constexpr unsigned forLists = forImport | forExport;
constexpr unsigned forCheck = bit(CommandName::Check);
constexpr unsigned forStats = bit(CommandName::Stats);
constexpr unsigned forSample = bit(CommandName::Sample);
constexpr unsigned forYears = forLists | forStats | bit(CommandName::AddYear) | bit(CommandName::List);

struct OptionRule {
    const char* name;
    const char* values; ///< what may follow, for the user; empty for a switch
    unsigned commands;  ///< which have it: a bit each, see bit()
    bool (*take)(Arguments& arguments, const QString& value); ///< false: the value is not known
    bool isAlone = false;                                     ///< of these a command has one at most
};

const std::array optionRules{
    OptionRule{"--file", "PLANNER", all,
               [](Arguments& a, const QString& v) { return takeText(v, a.planner); }},
    OptionRule{"--year", "1–9999", forYears, [](Arguments& a, const QString& v) { return takeYear(v, a); }},
    OptionRule{"--format", "auto|json|outline|markdown|table", forLists,
               [](Arguments& a, const QString& v) { return takeFormat(v, a); }},
    OptionRule{"--order", "rows|top|bottom|letters", forImport,
               [](Arguments& a, const QString& v) { return takeWord(orderWords, v, a.order); }},
    OptionRule{"--prefer", "ring|centre", forImport,
               [](Arguments& a, const QString& v) { return takeWord(preferWords, v, a.prefer); }},
    OptionRule{"--encoding", "NAME", forImport,
               [](Arguments& a, const QString& v) { return takeText(v, a.encoding); }},
    OptionRule{"--replace", "", forImport, [](Arguments& a, const QString&) { return a.replaces = true; }},
    OptionRule{"--dry-run", "", forImport, [](Arguments& a, const QString&) { return a.isDryRun = true; }},
    OptionRule{"--reviews", "", forExport, [](Arguments& a, const QString&) { return a.hasReviews = true; },
               true},
    OptionRule{"--review", "ID|YYYY-MM-DD", forExport,
               [](Arguments& a, const QString& v) { return takeReview(v, a); }, true},
    OptionRule{"--from", "YYYY-MM-DD", forStats,
               [](Arguments& a, const QString& v) { return takeDate(v, a.from); }},
    OptionRule{"--to", "YYYY-MM-DD", forStats,
               [](Arguments& a, const QString& v) { return takeDate(v, a.to); }},
    OptionRule{"--as-of", "YYYY-MM-DD", forStats | forSample | bit(CommandName::Today),
               [](Arguments& a, const QString& v) { return takeDate(v, a.asOf); }},
    OptionRule{"--date", "YYYY-MM-DD", forCheck,
               [](Arguments& a, const QString& v) { return takeDate(v, a.date); }},
    OptionRule{"--amount", "NUMBER", forCheck,
               [](Arguments& a, const QString& v) { return takeAmount(v, a); }, true},
    OptionRule{"--skip", "", forCheck,
               [](Arguments& a, const QString&) { return a.record.emplace(DayRecord::Skip), true; }, true},
    OptionRule{"--missed", "", forCheck,
               [](Arguments& a, const QString&) { return a.record.emplace(DayRecord::Missed), true; }, true},
    OptionRule{"--clear", "", forCheck,
               [](Arguments& a, const QString&) { return a.record.emplace(DayRecord::Clear), true; }, true},
    OptionRule{"--years", "1–100", forSample, [](Arguments& a, const QString& v) { return takeYears(v, a); }},
    OptionRule{"--seed", "NUMBER", forSample,
               [](Arguments& a, const QString& v) {
                   return takeNumber(v, 0, std::numeric_limits<unsigned>::max(), a.seed);
               }},
};

// Goes through a command line once, from left to right.
class Reader {
public:
    explicit Reader(QStringList arguments)
        : m_left{std::move(arguments)} {}

    [[nodiscard]] tl::expected<Arguments, QString> read();

private:
    [[nodiscard]] tl::expected<void, QString> takeOption(const QString& argument);
    [[nodiscard]] tl::expected<void, QString> takeWord(const QString& argument);
    [[nodiscard]] tl::expected<void, QString> checkWhole() const;
    [[nodiscard]] tl::expected<void, QString> checkAlone() const;

    QStringList m_left;
    QStringList m_operands;
    QSet<QString> m_given;
    std::vector<const OptionRule*> m_options;
    const CommandRule* m_command = nullptr;
    Arguments m_arguments;
};

tl::expected<Arguments, QString> Reader::read() {
    bool onlyWords = false;
    while (!m_left.isEmpty()) {
        const QString argument = m_left.takeFirst();
        if (!onlyWords && (argument == QLatin1String{"--help"} || argument == QLatin1String{"-h"}))
            return Arguments{CommandName::Help};
        if (!onlyWords && argument == QLatin1String{"--version"})
            return Arguments{CommandName::Version};
        if (!onlyWords && argument == QLatin1String{"--"}) {
            onlyWords = true;
            continue;
        }
        const bool isOption = !onlyWords && argument.startsWith(QLatin1Char('-')) && argument.size() > 1;
        if (auto taken = isOption ? takeOption(argument) : takeWord(argument); !taken)
            return mistake(taken.error());
    }
    if (auto whole = checkWhole(); !whole)
        return mistake(whole.error());
    m_arguments.operand = m_operands.value(0);
    return m_arguments;
}

tl::expected<void, QString> Reader::takeOption(const QString& argument) {
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    const QString name = argument.left(equals);
    const auto rule = std::find_if(optionRules.begin(), optionRules.end(),
                                   [&](const OptionRule& r) { return name == QLatin1String{r.name}; });
    if (rule == optionRules.end())
        return mistake(Usage::tr("There is no option %1.").arg(quoted(name)));
    if (m_given.contains(name))
        return mistake(Usage::tr("The option %1 is given twice.").arg(name));
    m_given.insert(name);
    const QString values = QString::fromUtf8(rule->values);
    if (values.isEmpty() && equals >= 0)
        return mistake(Usage::tr("The option %1 takes no value.").arg(name));
    if (!values.isEmpty() && equals < 0 && m_left.isEmpty())
        return mistake(Usage::tr("The option %1 needs a value: %2.").arg(name, values));
    const QString value = equals >= 0        ? argument.mid(equals + 1)
                          : values.isEmpty() ? QString{}
                                             : m_left.takeFirst();
    if (!rule->take(m_arguments, value))
        return mistake(
            Usage::tr("The option %1 does not know %2; it takes %3.").arg(name, quoted(value), values));
    m_options.push_back(&*rule);
    return {};
}

tl::expected<void, QString> Reader::takeWord(const QString& argument) {
    if (m_command) {
        m_operands.append(argument);
        return {};
    }
    const auto rule = std::find_if(commandRules.begin(), commandRules.end(),
                                   [&](const CommandRule& r) { return argument == QLatin1String{r.name}; });
    if (rule == commandRules.end())
        return mistake(Usage::tr("There is no command %1.").arg(quoted(argument)));
    m_command = &*rule;
    m_arguments.command = rule->command;
    return {};
}

tl::expected<void, QString> Reader::checkWhole() const {
    if (!m_command)
        return mistake(Usage::tr("A command is missing."));
    const QString name = QString::fromLatin1(m_command->name);
    for (const OptionRule* option : m_options) {
        if ((option->commands & bit(m_command->command)) == 0)
            return mistake(
                Usage::tr("The command %1 has no option %2.").arg(name, QString::fromLatin1(option->name)));
    }
    const qsizetype most = m_command->operand == Operand::None ? 0 : 1;
    if (m_operands.size() > most)
        return mistake(
            Usage::tr("The command %1 cannot do anything with %2.").arg(name, quoted(m_operands.at(most))));
    const bool needsOne = m_command->operand == Operand::Required || !m_operands.isEmpty();
    if (needsOne && m_operands.value(0).isEmpty())
        return mistake(
            Usage::tr("The command %1 needs %2.").arg(name, QString::fromLatin1(m_command->operandName)));
    for (const char* needed : m_command->needs) {
        if (needed && !m_given.contains(QString::fromLatin1(needed)))
            return mistake(Usage::tr("The command %1 needs %2.").arg(name, QString::fromLatin1(needed)));
    }
    return checkAlone();
}

tl::expected<void, QString> Reader::checkAlone() const {
    const OptionRule* first = nullptr;
    for (const OptionRule* option : m_options) {
        if (option->isAlone && first)
            return mistake(Usage::tr("The options %1 and %2 cannot be given together.")
                               .arg(QString::fromLatin1(first->name), QString::fromLatin1(option->name)));
        if (option->isAlone)
            first = option;
    }
    const bool isReview = m_arguments.hasReviews || !m_arguments.review.isEmpty();
    if (isReview && m_arguments.format && *m_arguments.format != ListFormat::Markdown)
        return mistake(Usage::tr("Reviews are written as Markdown only."));
    return {};
}

} // namespace

tl::expected<Arguments, QString> readArguments(const QStringList& arguments) {
    return Reader{arguments}.read();
}

QString helpText() {
    return Usage::tr("Usage: ninefold-cli [--file PLANNER] COMMAND …\n"
                     "\n"
                     "  new --year YEAR     add an empty plan; makes the planner file if there is none\n"
                     "  import FILE         take in a planner or a list; \"-\" is standard input\n"
                     "      --format auto|json|outline|markdown|table\n"
                     "      --year YEAR     the year a list goes to, or the one to take from a planner\n"
                     "      --order rows|top|bottom|letters    how an outline numbers the cells\n"
                     "      --prefer ring|centre               which of two texts of a sub-goal wins\n"
                     "      --encoding NAME                    such as UTF-8, windows-949, windows-31j\n"
                     "      --replace       take the place of a year that has content, after a backup\n"
                     "      --dry-run       only say what would be done\n"
                     "  export FILE         write a planner or a list; \"-\" is standard output\n"
                     "      --format auto|json|outline|markdown|table, --year YEAR\n"
                     "      --reviews       the year as its reviews tell it, as Markdown\n"
                     "      --review ID|DATE    one review, by its id or its first day, as Markdown\n"
                     "  list                print the grid of a year; --year YEAR\n"
                     "  today               print what is due, with its states; --as-of DATE\n"
                     "  check ACTION        tick an action, named by its id or place, such as 0.1\n"
                     "      --date DATE     another day than today\n"
                     "      --amount X | --skip | --missed | --clear\n"
                     "  stats --from DATE --to DATE    print the numbers of a period as JSON\n"
                     "      --as-of DATE, --year YEAR\n"
                     "  sample              fill years with a made-up history\n"
                     "      --years N, --seed NUMBER, --as-of DATE\n"
                     "  verify              check the planner file from end to end\n"
                     "  backup [DIR]        make a backup and print its path\n"
                     "  restore BACKUP      put a backup in the place of the planner\n"
                     "\n"
                     "Without --file the planner that Ninefold opens is used. Exit status: 0 done,\n"
                     "1 refused (one line on standard error says why), 2 wrong usage.\n");
}

} // namespace ninefold::cli
