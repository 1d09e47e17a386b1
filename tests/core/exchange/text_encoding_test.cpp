// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <gtest/gtest.h>

namespace ninefold::text_encoding_test {
namespace {

void expectText(const QByteArray& bytes, QStringView text, const char* encoding = "") {
    const auto decoded = decodedText(bytes, QString::fromLatin1(encoding));
    ASSERT_TRUE(decoded.has_value()) << bytes.toHex().toStdString();
    EXPECT_EQ(decoded->toStdString(), text.toString().toStdString());
}

void expectRefusal(const QByteArray& bytes, ErrorCode code, const char* args, const char* encoding = "") {
    const auto decoded = decodedText(bytes, QString::fromLatin1(encoding));
    ASSERT_FALSE(decoded.has_value()) << decoded->toStdString();
    EXPECT_EQ(decoded.error().code, code);
    EXPECT_EQ(decoded.error().args.join(QStringLiteral(", ")).toStdString(), args);
}

TEST(DecodedText, BelievesAByteOrderMark) {
    expectText("\xEF\xBB\xBF"
               "가",
               u"가");
    expectText(QByteArray::fromHex("fffe00ac"), u"가");
    expectText(QByteArray::fromHex("feffac00"), u"가");
    expectText(QByteArray::fromHex("fffe000000ac0000"), u"가");
}

TEST(DecodedText, PrefersUtf8) {
    expectText("매일 한 문제 \\ ~", u"매일 한 문제 \\ ~");
    expectText("plain", u"plain");
    expectText({}, u"");
}

TEST(DecodedText, FindsKorean) {
    // The second and the third word are in the extension of 949 only.
    const QByteArray bytes = QByteArray::fromHex("b4deb8aeb1e2208c6320"
                                                 "94ee205c");
    expectText(bytes, u"달리기 똠 뷁 \\");
}

TEST(DecodedText, FindsJapanese) {
    expectText(QByteArray::fromHex("95 5c 8e a6 82 b5 82 dc 82 b7 5c 0a 96 88 92 a9"), u"表示します\\\n毎朝");
}

TEST(DecodedText, AsksWhereBothFit) {
    expectRefusal(QByteArray::fromHex("b0a1b3aa"), ErrorCode::EncodingAmbiguous, "windows-949, windows-31j");
    expectText(QByteArray::fromHex("b0a1b3aa"), u"가나", "windows-949");
    expectText(QByteArray::fromHex("b0a1b3aa"), u"ｰ｡ｳｪ", "windows-31j");
}

TEST(DecodedText, RefusesWhatIsNoText) {
    expectRefusal(QByteArray::fromHex("ff00ff41"), ErrorCode::EncodingUnknown,
                  "UTF-8, windows-949, windows-31j");
    expectRefusal(QByteArray::fromHex("89504e470d0a1a0a00"), ErrorCode::EncodingUnknown,
                  "UTF-8, windows-949, windows-31j");
    expectRefusal("\xFF\xFE"
                  "a",
                  ErrorCode::EncodingUnknown, "UTF-16LE");
}

TEST(DecodedText, NoticesHalfACharacterAtTheEnd) {
    expectRefusal(QByteArray::fromHex("b8c5c0"), ErrorCode::EncodingUnknown, "windows-949", "windows-949");
    expectRefusal(QByteArray::fromHex("955c8e"), ErrorCode::EncodingUnknown, "windows-31j", "windows-31j");
}

TEST(DecodedText, KnowsTheNamesPeopleUse) {
    for (const char* name : {"windows-949", "CP949", "ms949", "euc-kr", "UHC"})
        expectText(QByteArray::fromHex("8c635c"), u"똠\\", name);
    for (const char* name : {"windows-31j", "cp932", "Shift_JIS", "SJIS", "MS932"})
        expectText(QByteArray::fromHex("955c5c"), u"表\\", name);
    expectText("가", u"가", "utf-8");
    expectText(QByteArray::fromHex("00ac"), u"가", "UTF-16LE");
    expectText(QByteArray::fromHex("e9"), u"é", "latin1");
}

TEST(DecodedText, RefusesAnEncodingThatThereIsNot) {
    expectRefusal("a", ErrorCode::EncodingNoSuch, "klingon", "klingon");
    expectRefusal(QByteArray::fromHex("b8c5"), ErrorCode::EncodingUnknown, "UTF-8", "UTF-8");
}

} // namespace
} // namespace ninefold::text_encoding_test
