// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"

#include "ui/text/error_text.h"

namespace ninefold::cli {

namespace {

// The options that lead out of a refusal, as they are typed; empty when none does.
QString optionsOutOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::YearHasContent:
        return QStringLiteral("--replace");
    case ErrorCode::TableDisagrees:
        return QStringLiteral("--prefer ring|centre");
    case ErrorCode::EncodingUnknown:
    case ErrorCode::EncodingAmbiguous:
        return QStringLiteral("--encoding NAME");
    case ErrorCode::FormatUnknown:
        return QStringLiteral("--format json|outline|markdown|table");
    default:
        return {};
    }
}

} // namespace

Status answer(const QString& text) {
    return answerBytes(text.toUtf8());
}

Status answerBytes(const QByteArray& bytes) {
    if (print(bytes))
        return Status::Done;
    complain(Says::tr("Standard output cannot be written."));
    return Status::Refused;
}

Status refuse(const Error& error, WayOut wayOut) {
    const QString options = wayOut == WayOut::Named ? optionsOutOf(error.code) : QString{};
    const QString text = ui::errorText(error);
    complain(options.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, options));
    return Status::Refused;
}

} // namespace ninefold::cli
