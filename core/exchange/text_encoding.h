// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>

namespace ninefold {

/// The text of a file. Without a name: a byte-order mark (UTF-8, UTF-16, UTF-32) decides; else UTF-8 if it is
/// valid; else whichever of windows-949 (Korean) and windows-31j (Japanese) fits. EncodingAmbiguous when both
/// do, EncodingUnknown when neither does; with a name, EncodingNoSuch, or EncodingUnknown when the text is
/// not in it. The mark itself is not part of the text.
[[nodiscard]] Result<QString> decodedText(const QByteArray& bytes, const QString& encoding = {});

/// The encodings that are worth offering to somebody who has to choose, likeliest first.
[[nodiscard]] QStringList offeredEncodings();

} // namespace ninefold
