// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed_values.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace ninefold::ui {

namespace {

// Digits of every script and the wide signs beside them become the plain ones.
QString plain(const QString& text) {
    QString made;
    for (const QChar c : text.trimmed()) {
        constexpr ushort firstWide = 0xFF01;
        constexpr ushort lastWide = 0xFF5E;
        if (const int digit = c.digitValue(); digit >= 0)
            made += QChar{u'0' + digit};
        else if (c.unicode() >= firstWide && c.unicode() <= lastWide)
            made += QChar{c.unicode() - firstWide + u'!'};
        else
            made += c == QChar{0x2212} ? QChar{u'-'} : c;
    }
    return made;
}

// With a point for the decimals and nothing between thousands.
QString withPoint(const QString& text) {
    const QLocale locale;
    QString number = plain(text);
    const QString group = QRegularExpression::escape(locale.groupSeparator());
    const QString sign = QRegularExpression::escape(locale.decimalPoint());
    const QRegularExpression grouped{QStringLiteral("^-?\\d{1,3}(%1\\d{3})+(%2\\d+)?$").arg(group, sign)};
    if (!locale.groupSeparator().isEmpty() && grouped.match(number).hasMatch())
        number.remove(locale.groupSeparator());
    number.replace(locale.decimalPoint(), QStringLiteral("."));
    // A comma that separates no thousands can only be a decimal sign, whatever the language.
    const bool isComma = number.count(QLatin1Char(',')) == 1 && !number.contains(QLatin1Char('.'));
    return isComma ? number.replace(QLatin1Char(','), QLatin1Char('.')) : number;
}

std::vector<int> numbersIn(const QString& text) {
    static const QRegularExpression digits{QStringLiteral("\\d{1,9}")};
    std::vector<int> numbers;
    for (auto found = digits.globalMatch(text); found.hasNext();)
        numbers.push_back(found.next().captured().toInt());
    return numbers;
}

bool isMonthFirst() {
    const QString format = QLocale{}.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

// The month that a text names in words, 0 when none.
int monthNamedIn(const QString& text) {
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const QString name = locale.monthName(month, format).remove(QLatin1Char('.'));
            const bool isWord = !name.isEmpty() && name.front().isLetter();
            if (isWord && text.contains(name, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

QDate inYearOf(const DateSpan& days, int month, int day) {
    const QDate later{days.last.year(), month, day};
    return days.contains(later) ? later : QDate{days.first.year(), month, day};
}

constexpr int firstYearWritten = 1000; // a number from here on is a year, not a day

QDate dayOf(const QString& text, const DateSpan& days) {
    const std::vector<int> n = numbersIn(text);
    const int month = monthNamedIn(text);
    if (month > 0 && n.size() == 1)
        return inYearOf(days, month, n[0]);
    if (month > 0 && n.size() == 2)
        return n[0] >= firstYearWritten ? QDate{n[0], month, n[1]} : QDate{n[1], month, n[0]};
    if (n.size() == 3 && n[0] >= firstYearWritten)
        return {n[0], n[1], n[2]};
    if (n.size() == 3 && n[2] >= firstYearWritten)
        return isMonthFirst() ? QDate{n[2], n[0], n[1]} : QDate{n[2], n[1], n[0]};
    if (n.size() == 2)
        return isMonthFirst() ? inYearOf(days, n[0], n[1]) : inYearOf(days, n[1], n[0]);
    return {};
}

} // namespace

Result<Decimal> typedAmount(const QString& text) {
    static const QRegularExpression number{QStringLiteral("^-?(\\d+\\.?\\d*|\\.\\d+)$")};
    const QString written = withPoint(text);
    if (!number.match(written).hasMatch())
        return fail(ErrorCode::NumberOutOfRange,
                    {QLocale{}.toString(1 / static_cast<double>(Decimal::unit), 'f', 6),
                     QLocale{}.toString(static_cast<qlonglong>(Decimal::largest))});
    const auto amount = Decimal::fromText(written);
    if (written.startsWith(QLatin1Char('-')) || amount == Decimal{})
        return fail(ErrorCode::AmountNotPositive);
    if (!amount)
        return fail(ErrorCode::TooManyDecimals);
    return *amount;
}

Result<int> typedCount(const QString& text, int lowest, int highest) {
    bool isNumber = false;
    const int count = plain(text).toInt(&isNumber);
    if (!isNumber || count < lowest || count > highest)
        return fail(ErrorCode::NumberOutOfRange, {QString::number(lowest), QString::number(highest)});
    return count;
}

Result<QDate> typedDay(const QString& text, const DateSpan& days) {
    const QDate day = dayOf(plain(text), days);
    if (!day.isValid())
        return fail(ErrorCode::DateInvalid, {text});
    return day;
}

Result<QTime> typedTime(const QString& text) {
    static const QRegularExpression clock{
        QStringLiteral("^(\\d{1,2})(?:\\s*[:.h시時]\\s*(\\d{1,2})?\\s*[분分]?)?$")};
    const QString written = plain(text);
    if (const auto found = clock.match(written); found.hasMatch()) {
        const QTime time{found.captured(1).toInt(), found.captured(2).toInt()};
        if (time.isValid())
            return time;
    }
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (const QTime time = QLocale{}.toTime(written, format); time.isValid())
            return QTime{time.hour(), time.minute()};
    }
    return fail(ErrorCode::TimeInvalid, {text});
}

} // namespace ninefold::ui
