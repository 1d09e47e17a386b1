// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/opened_page.h"

#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"

#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace ninefold::test {

namespace {

constexpr int mostMilliseconds = 60'000;

} // namespace

ui::PageContent fullPage(bool isKorean) {
    const OpenYear year{sampleYear(isKorean)};
    ui::PageContent content =
        ui::pageContentOf(year.session.numbers(), year.plan, year.session.today(), CellOrder::Rows);
    content.why = isKorean ? QStringLiteral("좋은 동료와 오래 일하고 싶어서")
                           : QStringLiteral("To work with good people");
    return content;
}

ui::PageContent pageWith(const QString& text, CellPlace place) {
    ui::PageContent content;
    content.year = 2026;
    content.day = QDate{2026, 3, 2};
    content.faces[static_cast<std::size_t>(place.row() * 9 + place.column())].text = text;
    return content;
}

QByteArray OpenedPdf::seenBy(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.start(program, arguments);
    process.write(m_bytes);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(mostMilliseconds)) << qPrintable(program) << " of poppler-utils";
    EXPECT_EQ(process.exitCode(), 0);
    const QByteArray complaint = process.readAllStandardError();
    EXPECT_TRUE(complaint.isEmpty()) << complaint.constData();
    return process.readAllStandardOutput();
}

QStringList OpenedPdf::facts() const {
    return QString::fromUtf8(seenBy(QStringLiteral("pdfinfo"), {QStringLiteral("-")}))
        .split(QLatin1Char{'\n'});
}

QSizeF OpenedPdf::pageSize() const {
    static const QRegularExpression form{QStringLiteral("^Page size:\\s+([0-9.]+) x ([0-9.]+)"),
                                         QRegularExpression::MultilineOption};
    const auto match = form.match(facts().join(QLatin1Char{'\n'}));
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

QString OpenedPdf::text() const {
    const QByteArray text = seenBy(QStringLiteral("pdftotext"),
                                   {QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-")});
    return QString::fromUtf8(text).simplified();
}

QStringList OpenedPdf::fonts() const {
    QStringList lines = QString::fromUtf8(seenBy(QStringLiteral("pdffonts"), {QStringLiteral("-")}))
                            .split(QLatin1Char{'\n'}, Qt::SkipEmptyParts);
    return lines.mid(2);
}

QImage OpenedPdf::picture(double pixels) const {
    const QString resolution = QString::number(pixels * 25.4);
    return QImage::fromData(
        seenBy(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                            QStringLiteral("-r"), resolution, QStringLiteral("-")}));
}

} // namespace ninefold::test
