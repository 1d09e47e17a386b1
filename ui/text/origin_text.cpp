// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/origin_text.h"

#include <QCoreApplication>

namespace ninefold::ui {

namespace {

struct OriginText {
    Q_DECLARE_TR_FUNCTIONS(OriginText)
};

} // namespace

QString originText(StepKind kind, bool isFirst) {
    switch (kind) {
    case StepKind::ImportList:
        return OriginText::tr("from a list");
    case StepKind::ImportDocument:
        return OriginText::tr("from a document");
    case StepKind::StartFromTemplate:
        return OriginText::tr("from a template");
    case StepKind::CarryYearOver:
        return OriginText::tr("from an earlier year");
    case StepKind::BringBackText:
        return OriginText::tr("brought back");
    case StepKind::AddYear:
        return OriginText::tr("with the new year");
    case StepKind::ChangeKind:
        return OriginText::tr("as another kind");
    default:
        return isFirst ? OriginText::tr("written") : OriginText::tr("renamed");
    }
}

} // namespace ninefold::ui
