// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/error_sentences.h"
#include "ui/text/one_line.h"

namespace ninefold::ui {

namespace {

constexpr int longestQuote = 80;

// The first group of codes speaks of files: a path that is cut short is of no use.
bool speaksOfAFile(ErrorCode code) {
    return code <= ErrorCode::NoAnswer;
}

// `sentence` with its places filled in one pass: an argument that holds "%2" stays as it is.
QString filled(const QString& sentence, const QStringList& args) {
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence.at(i) == QLatin1Char('%') && i + 1 < sentence.size()
                               ? sentence.at(i + 1).digitValue()
                               : -1;
        if (number < 1) {
            text += sentence.at(i);
            continue;
        }
        text += args.value(number - 1);
        ++i;
    }
    return text;
}

} // namespace

QString errorText(const Error& error) {
    QStringList args;
    for (const QString& arg : error.args)
        args.append(speaksOfAFile(error.code) ? oneLine(arg) : shortLine(arg, longestQuote));
    const QString sentence = filled(errorSentence(error.code), args);
    return error.where.isEmpty() ? sentence : oneLine(error.where) + QStringLiteral(": ") + sentence;
}

} // namespace ninefold::ui
