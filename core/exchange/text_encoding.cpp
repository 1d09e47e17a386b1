// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <optional>

namespace ninefold {

namespace {

constexpr const char* korean = "windows-949";
constexpr const char* japanese = "windows-31j";

// Names under which people know the two: as the converter reads them itself, "CP949" loses characters and
// turns "\" into a won sign, and "Shift_JIS" into a yen sign.
constexpr std::array<std::pair<const char*, const char*>, 13> aliases{{
    {"cp949", korean},
    {"ms949", korean},
    {"949", korean},
    {"uhc", korean},
    {"euckr", korean},
    {"ksc56011987", korean},
    {"cp932", japanese},
    {"ms932", japanese},
    {"932", japanese},
    {"windows932", japanese},
    {"shiftjis", japanese},
    {"sjis", japanese},
    {"mskanji", japanese},
}};

QByteArray converterName(const QString& name) {
    QByteArray key = name.trimmed().toLower().toLatin1();
    key.replace('-', "").replace('_', "").replace(' ', "");
    const auto alias = std::find_if(aliases.begin(), aliases.end(),
                                    [&](const auto& candidate) { return key == candidate.first; });
    return alias == aliases.end() ? name.trimmed().toLatin1() : QByteArray{alias->second};
}

// What does not occur in a text, and what a converter makes of bytes that are not in its encoding, which it
// does not always report as an error.
bool isDebris(QChar c) {
    return c == QChar{QChar::ReplacementCharacter} || c.category() == QChar::Other_PrivateUse ||
           (c.category() == QChar::Other_Control && !c.isSpace());
}

// The text if every byte of it is in the named encoding, which is not a Unicode one.
std::optional<QString> decodedLegacy(const QByteArray& bytes, const QByteArray& name) {
    QStringDecoder decoder{name.constData()};
    // Half a character at the end is no error to the converter until something follows it.
    const QString text = decoder.decode(bytes + '\n');
    if (decoder.hasError() || !text.endsWith(QLatin1Char('\n')) ||
        std::any_of(text.begin(), text.end(), isDebris))
        return std::nullopt;
    return text.chopped(1);
}

// The same for UTF-8, UTF-16 and UTF-32; a byte-order mark is left out.
std::optional<QString> decodedUnicode(const QByteArray& bytes, QStringConverter::Encoding encoding) {
    const bool isUtf8 = encoding == QStringConverter::Utf8;
    const bool isUtf16 = encoding == QStringConverter::Utf16 || encoding == QStringConverter::Utf16BE ||
                         encoding == QStringConverter::Utf16LE;
    if (bytes.size() % (isUtf8 ? 1 : isUtf16 ? 2 : 4) != 0)
        return std::nullopt;
    if (isUtf8 && !QUtf8StringView{bytes}.isValidUtf8())
        return std::nullopt;
    QStringDecoder decoder{encoding};
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional{text};
}

Result<QString> decodedAs(const QByteArray& bytes, const QString& encoding) {
    const QByteArray name = converterName(encoding);
    const auto unicode = QStringConverter::encodingForName(name.constData());
    std::optional<QString> text;
    if (unicode && *unicode != QStringConverter::Latin1 && *unicode != QStringConverter::System)
        text = decodedUnicode(bytes, *unicode);
    else if (QStringDecoder{name.constData()}.isValid())
        text = decodedLegacy(bytes, name);
    else
        return fail(ErrorCode::EncodingNoSuch, {encoding});
    return text ? Result<QString>{*text} : fail(ErrorCode::EncodingUnknown, {encoding});
}

} // namespace

Result<QString> decodedText(const QByteArray& bytes, const QString& encoding) {
    if (!encoding.isEmpty())
        return decodedAs(bytes, encoding);
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        const auto text = decodedUnicode(bytes, *marked);
        return text ? Result<QString>{*text}
                    : fail(ErrorCode::EncodingUnknown,
                           {QString::fromLatin1(QStringConverter::nameForEncoding(*marked))});
    }
    if (const auto text = decodedUnicode(bytes, QStringConverter::Utf8))
        return *text;
    const auto inKorean = decodedLegacy(bytes, korean);
    const auto inJapanese = decodedLegacy(bytes, japanese);
    const QString both = QStringLiteral("windows-949, windows-31j");
    if (inKorean && inJapanese && *inKorean != *inJapanese)
        return fail(ErrorCode::EncodingAmbiguous, {both});
    if (!inKorean && !inJapanese)
        return fail(ErrorCode::EncodingUnknown, {QStringLiteral("UTF-8, ") + both});
    return inKorean ? *inKorean : *inJapanese;
}

QStringList offeredEncodings() {
    return {QString::fromLatin1(korean), QString::fromLatin1(japanese), QStringLiteral("UTF-8"),
            QStringLiteral("UTF-16")};
}

} // namespace ninefold
