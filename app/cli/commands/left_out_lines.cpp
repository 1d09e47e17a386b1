// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/left_out_lines.h"

#include "ui/text/one_line.h"

#include <QCoreApplication>

namespace ninefold::cli {

namespace {

struct LeftOutText {
    Q_DECLARE_TR_FUNCTIONS(LeftOutText)
};

QString sentence(LeftOutReason reason) {
    switch (reason) {
    case LeftOutReason::TooDeep:
        return LeftOutText::tr("Line %1 left out, for it is below an action: “%2”");
    case LeftOutReason::PlainText:
        return LeftOutText::tr("Line %1 left out, for it is neither a heading nor an item: “%2”");
    case LeftOutReason::OtherWins:
        return LeftOutText::tr("Row %1, left out for the sub-goal’s other text: “%2”");
    }
    return {};
}

} // namespace

QStringList leftOutLines(const std::vector<LeftOut>& leftOut) {
    QStringList lines;
    for (const LeftOut& part : leftOut)
        lines.append(sentence(part.reason).arg(QString::number(part.line), ui::shortLine(part.text)));
    return lines;
}

} // namespace ninefold::cli
