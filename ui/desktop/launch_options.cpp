// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/launch_options.h"

#include "core/base/civil_date.h"
#include "ui/paper/page_file.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace ninefold::ui {

namespace {

class Reader {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ui::LaunchOptions)

public:
    Reader() {
        m_parser.addPositionalArgument(QStringLiteral("file"), QString{});
        m_parser.addOptions({m_help, m_version, m_language, m_theme, m_folder, m_sample, m_hidden, m_size,
                             m_scale, m_export, m_year, m_paper, m_portrait, m_plain, m_form, m_quarter,
                             m_check, m_day});
    }

    LaunchOptions read(const QStringList& arguments) {
        LaunchOptions options;
        if (!m_parser.parse(arguments))
            options.mistake = m_parser.errorText();
        options.wantsHelp = m_parser.isSet(m_help);
        options.wantsVersion = m_parser.isSet(m_version);
        options.opensSample = m_parser.isSet(m_sample);
        options.startsHidden = m_parser.isSet(m_hidden);
        options.screenshotFolder = m_parser.value(m_folder);
        if (m_parser.isSet(m_folder) && options.screenshotFolder.isEmpty())
            options.mistake = tr("--screenshots needs a folder.");
        readFile(options);
        readLook(options);
        readPicture(options);
        readPage(options);
        return options;
    }

private:
    void readFile(LaunchOptions& options) const {
        const QStringList files = m_parser.positionalArguments();
        if (files.size() > 1)
            options.mistake = tr("Only one planner can be opened: %1").arg(files.at(1));
        if (!files.isEmpty())
            options.file = files.first();
        if (options.opensSample && !options.file.isEmpty())
            options.mistake = tr("Either --sample or a file, not both.");
    }

    void readLook(LaunchOptions& options) const {
        if (m_parser.isSet(m_language)) {
            options.language = m_parser.value(m_language);
            if (!Language::all().contains(*options.language))
                options.mistake = tr("--lang takes one of en, ko, ja, not “%1”.").arg(*options.language);
        }
        if (m_parser.isSet(m_theme)) {
            options.theme = themeFromName(m_parser.value(m_theme));
            if (!options.theme)
                options.mistake =
                    tr("--theme takes one of system, light, dark, not “%1”.").arg(m_parser.value(m_theme));
        }
    }

    void readPicture(LaunchOptions& options) const {
        if (m_parser.isSet(m_size)) {
            static const QRegularExpression form{QStringLiteral("^([0-9]{3,4})x([0-9]{3,4})$")};
            const auto match = form.match(m_parser.value(m_size));
            if (match.hasMatch())
                options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
            else
                options.mistake = tr("--size takes a width and a height such as 1440x900, not “%1”.")
                                      .arg(m_parser.value(m_size));
        }
        if (m_parser.isSet(m_scale)) {
            constexpr double smallest = 0.5;
            constexpr double largest = 4;
            bool isNumber = false;
            options.scale = m_parser.value(m_scale).toDouble(&isNumber);
            if (!isNumber || !(options.scale >= smallest && options.scale <= largest))
                options.mistake =
                    tr("--scale takes a number from 0.5 to 4, not “%1”.").arg(m_parser.value(m_scale));
        }
        if (options.screenshotFolder.isEmpty() && (m_parser.isSet(m_size) || m_parser.isSet(m_scale)))
            options.mistake = tr("--size and --scale go with --screenshots.");
    }

    void readPage(LaunchOptions& options) const {
        options.exportFile = m_parser.value(m_export);
        const bool isExport = m_parser.isSet(m_export);
        for (const QCommandLineOption& option :
             {m_year, m_paper, m_portrait, m_plain, m_form, m_quarter, m_check, m_day}) {
            if (m_parser.isSet(option) && !isExport)
                options.mistake = tr("--%1 goes with --export.").arg(option.names().constFirst());
        }
        if (!isExport)
            return;
        if (!pageFormatOfFile(options.exportFile))
            options.mistake = tr("--export takes a file that ends in .pdf, .png or .svg, not “%1”.")
                                  .arg(options.exportFile);
        if (!options.screenshotFolder.isEmpty())
            options.mistake = tr("Either --export or --screenshots, not both.");
        if (m_parser.isSet(m_plain) && m_parser.isSet(m_form))
            options.mistake = tr("Either --no-progress or --empty-form, not both.");
        readYear(options);
        readSheet(options);
        readPaper(options.page, options.mistake);
        options.page.isDark = options.theme == ThemeChoice::Dark;
    }

    void readYear(LaunchOptions& options) const {
        if (!m_parser.isSet(m_year))
            return;
        constexpr int lastYear = 9999;
        options.year = m_parser.value(m_year).toInt();
        if (*options.year < 1 || *options.year > lastYear)
            options.mistake = tr("--year takes a year such as 2026, not “%1”.").arg(m_parser.value(m_year));
    }

    void readSheet(LaunchOptions& options) const {
        options.wantsQuarterSheet = m_parser.isSet(m_quarter);
        options.wantsCheckSheet = m_parser.isSet(m_check);
        const bool isSheet = options.wantsQuarterSheet || options.wantsCheckSheet;
        if (options.wantsQuarterSheet && options.wantsCheckSheet)
            options.mistake = tr("Either --quarter-sheet or --check-sheet, not both.");
        if (isSheet && (m_parser.isSet(m_plain) || (options.wantsQuarterSheet && m_parser.isSet(m_form))))
            options.mistake =
                tr("--no-progress goes with a year, --empty-form with a year or a check sheet.");
        if (options.wantsCheckSheet && pageFormatOfFile(options.exportFile) != PageFormat::Pdf)
            options.mistake = tr("--check-sheet takes a file that ends in .pdf: it may have several pages.");
        if (!m_parser.isSet(m_day))
            return;
        options.day = dateFromText(m_parser.value(m_day));
        if (!options.day)
            options.mistake =
                tr("--day takes a day such as 2026-11-22, not “%1”.").arg(m_parser.value(m_day));
        if (!isSheet)
            options.mistake = tr("--day goes with --quarter-sheet and --check-sheet.");
    }

    void readPaper(PageOptions& page, QString& mistake) const {
        const QString paper = m_parser.value(m_paper).toLower();
        if (m_parser.isSet(m_paper) && paper != QLatin1String{"a4"} && paper != QLatin1String{"a3"})
            mistake = tr("--paper takes one of a4, a3, not “%1”.").arg(m_parser.value(m_paper));
        page.paper = paper == QLatin1String{"a3"} ? PaperSize::A3 : PaperSize::A4;
        page.orientation = m_parser.isSet(m_portrait) ? QPageLayout::Portrait : QPageLayout::Landscape;
        page.kind = m_parser.isSet(m_form)    ? PageKind::Form
                    : m_parser.isSet(m_plain) ? PageKind::Texts
                                              : PageKind::Progress;
    }

    [[nodiscard]] static QCommandLineOption option(const char* name, const char* value = nullptr) {
        QCommandLineOption made{QString::fromLatin1(name)};
        if (value)
            made.setValueName(QString::fromLatin1(value));
        return made;
    }

    QCommandLineParser m_parser;
    const QCommandLineOption m_help{{QStringLiteral("h"), QStringLiteral("help")}};
    const QCommandLineOption m_version{{QStringLiteral("v"), QStringLiteral("version")}};
    const QCommandLineOption m_language = option("lang", "code");
    const QCommandLineOption m_theme = option("theme", "name");
    const QCommandLineOption m_folder = option("screenshots", "folder");
    const QCommandLineOption m_sample = option("sample");
    const QCommandLineOption m_hidden = option("hidden");
    const QCommandLineOption m_size = option("size", "WxH");
    const QCommandLineOption m_scale = option("scale", "factor");
    const QCommandLineOption m_export = option("export", "file");
    const QCommandLineOption m_year = option("year", "number");
    const QCommandLineOption m_paper = option("paper", "size");
    const QCommandLineOption m_portrait = option("portrait");
    const QCommandLineOption m_plain = option("no-progress");
    const QCommandLineOption m_form = option("empty-form");
    const QCommandLineOption m_quarter = option("quarter-sheet");
    const QCommandLineOption m_check = option("check-sheet");
    const QCommandLineOption m_day = option("day", "date");
};

} // namespace

LaunchOptions LaunchOptions::read(const QStringList& arguments) {
    return Reader{}.read(arguments);
}

QString LaunchOptions::helpText() {
    return tr("Usage: ninefold [FILE]\n"
              "A private, offline planner around the Mandalart.\n"
              "\n"
              "  FILE                 the planner to open; the one of last time if none is named\n"
              "  --lang CODE          en, ko or ja\n"
              "  --theme NAME         system, light or dark\n"
              "  --sample             a made-up year, kept in memory only\n"
              "  --hidden             start in the tray, or minimized where it is off\n"
              "  --screenshots DIR    render every screen to PNG in DIR, and end\n"
              "    --size WxH         of the window, 1440x900 if not given\n"
              "    --scale F          pixels a point, 1 if not given\n"
              "  --export FILE        write a year to FILE (.pdf, .png or .svg), and end\n"
              "    --year YEAR        the running one if not given\n"
              "    --paper SIZE       a4 or a3; a4 if not given\n"
              "    --portrait         upright\n"
              "    --no-progress      the texts alone\n"
              "    --empty-form       a grid to fill by pen\n"
              "    --quarter-sheet    a review period on one page\n"
              "    --check-sheet      the routines of a month by its days (.pdf); with --empty-form to tick\n"
              "    --day DATE         in that period or month, such as 2026-11-22; today if not given\n"
              "  --version, --help\n");
}

QString LaunchOptions::versionText() {
    return QStringLiteral("ninefold %1\n").arg(QCoreApplication::applicationVersion());
}

QString LaunchOptions::noDisplayText() {
    return tr("There is no display to open a window on. --screenshots DIR renders pictures without one.");
}

QString LaunchOptions::cannotWriteText(const QString& folder) {
    return tr("The pictures cannot be written to %1.").arg(folder);
}

} // namespace ninefold::ui
