// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/random_grid.h"

#include <QStringList>

namespace ninefold {

void showValue(const GridText& grid, std::ostream& out) {
    out << "why: '" << grid.why.toStdString() << "'\n";
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        if (!grid.at(place).isEmpty())
            out << place.block << '.' << place.cell << ": '" << grid.at(place).toStdString() << "'\n";
    }
}

} // namespace ninefold

namespace ninefold::test {

namespace {

const std::vector<QString>& pieces(bool lineBreaks) {
    static const std::vector<QString> plain{QStringLiteral("a"),
                                            QStringLiteral("run 5 km"),
                                            QStringLiteral(u"매일 한 문제"),
                                            QStringLiteral(u"毎朝"),
                                            QStringLiteral(u"😀"),
                                            QStringLiteral("-"),
                                            QStringLiteral("- "),
                                            QStringLiteral("*"),
                                            QStringLiteral("+"),
                                            QStringLiteral(u"・"),
                                            QStringLiteral(u"•"),
                                            QStringLiteral("1. "),
                                            QStringLiteral("2)"),
                                            QStringLiteral(u"①"),
                                            QStringLiteral("[x] "),
                                            QStringLiteral("[ ]"),
                                            QStringLiteral("# "),
                                            QStringLiteral("##"),
                                            QStringLiteral("\""),
                                            QStringLiteral("\"\""),
                                            QStringLiteral(","),
                                            QStringLiteral(";"),
                                            QStringLiteral("\t"),
                                            QStringLiteral("="),
                                            QStringLiteral("@"),
                                            QStringLiteral("'"),
                                            QStringLiteral("\\"),
                                            QStringLiteral("<br>"),
                                            QStringLiteral("<"),
                                            QStringLiteral("> "),
                                            QStringLiteral("_x_"),
                                            QStringLiteral("|"),
                                            QStringLiteral(u"☐ "),
                                            QStringLiteral("  "),
                                            QStringLiteral(u"\u3000"),
                                            QStringLiteral("---"),
                                            QStringLiteral("{"),
                                            QStringLiteral("&amp;"),
                                            QStringLiteral("~"),
                                            QStringLiteral("https://e.org/a_b?c=*"),
                                            QStringLiteral("[t_x](https://e.org/x_y)"),
                                            QStringLiteral("]("),
                                            QStringLiteral("(")};
    static const std::vector<QString> withBreaks = [] {
        std::vector<QString> all = plain;
        all.push_back(QStringLiteral("\n"));
        all.push_back(QStringLiteral("\n\n"));
        return all;
    }();
    return lineBreaks ? withBreaks : plain;
}

rc::Gen<QString> texts(bool lineBreaks) {
    const auto some = rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces(lineBreaks)));
    return rc::gen::map(some, [](const std::vector<QString>& parts) {
        return QStringList(parts.begin(), parts.end()).join(QString{}).trimmed();
    });
}

} // namespace

rc::Gen<GridText> grids(bool lineBreaks) {
    const auto seventyFour = rc::gen::container<std::vector<QString>>(74, texts(lineBreaks));
    return rc::gen::map(seventyFour, [](const std::vector<QString>& some) {
        GridText grid;
        grid.why = some.back();
        std::size_t next = 0;
        for (const CellPlace place : textPlaces(CellOrder::Rows))
            grid.at(place) = some[next++];
        return grid;
    });
}

} // namespace ninefold::test
