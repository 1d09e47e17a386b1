// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ninefold::ui {

namespace {

QFont madeFont(const QFont& base, TypeStep step, QFont::Weight weight) {
    const double share = static_cast<double>(step) / static_cast<double>(TypeStep::Base);
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * share)));
    else
        font.setPointSizeF(base.pointSizeF() * share);
    font.setWeight(weight);
    return font;
}

struct KnownFont {
    QFont base;
    TypeStep step;
    QFont::Weight weight;
    QFont font;
};

// The fonts that the user interface was given, until the application ends: fonts need it.
std::vector<KnownFont>& knownFonts() {
    static std::vector<KnownFont> known;
    static const bool isToBeCleared = [] {
        qAddPostRoutine([] { known.clear(); });
        return true;
    }();
    Q_UNUSED(isToBeCleared)
    return known;
}

} // namespace

// A font made anew would look for its face anew each time something is measured or painted in it.
QFont fontOf(const QFont& base, TypeStep step, QFont::Weight weight) {
    constexpr std::size_t most = 32;
    if (!qApp || QThread::currentThread() != qApp->thread())
        return madeFont(base, step, weight);
    std::vector<KnownFont>& known = knownFonts();
    const auto same = std::ranges::find_if(known, [&](const KnownFont& k) {
        return k.step == step && k.weight == weight && k.base == base &&
               k.base.resolveMask() == base.resolveMask();
    });
    if (same != known.end())
        return same->font;
    if (known.size() == most)
        known.clear();
    return known.emplace_back(KnownFont{base, step, weight, madeFont(base, step, weight)}).font;
}

double unitOf(const QFont& font) {
    constexpr int leastPixels = 8;
    return std::max(leastPixels, QFontInfo{font}.pixelSize()) / static_cast<double>(TypeStep::Base);
}

} // namespace ninefold::ui
