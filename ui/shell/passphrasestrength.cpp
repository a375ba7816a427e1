// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasestrength.h"

#include "app/casework/users.h"

#include <QCoreApplication>
#include <QSet>
#include <cmath>

namespace casebook::shell {

namespace {

constexpr double weakBelowBits = 45;
constexpr double strongFromBits = 65;
constexpr double bitsOfAWord = 12;  // people choose from a few thousand words

// How many signs a guesser must try at each place.
int poolOf(const QString &text)
{
    bool hasSmall = false, hasLarge = false, hasDigit = false, hasOther = false;
    for (const QChar sign : text) {
        hasSmall = hasSmall || sign.isLower();
        hasLarge = hasLarge || sign.isUpper();
        hasDigit = hasDigit || sign.isDigit();
        hasOther = hasOther || !(sign.isLower() || sign.isUpper() || sign.isDigit());
    }
    return (hasSmall ? 26 : 0) + (hasLarge ? 26 : 0) + (hasDigit ? 10 : 0) + (hasOther ? 20 : 0);
}

// Signs that follow from the one before ("aaaa", "1234") are worth little.
double countedLength(const QString &text)
{
    double length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i ? std::abs(text[i].unicode() - text[i - 1].unicode()) : 2;
        length += step <= 1 ? 0.25 : 1;
    }
    const QSet<QChar> different(text.cbegin(), text.cend());
    return std::min(length, double(different.size()) * 2);
}

double bitsOf(const QString &text)
{
    const double bySigns = countedLength(text) * std::log2(std::max(2, poolOf(text)));
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.size() < 2 ? bySigns : std::min(bySigns, double(words.size()) * bitsOfAWord + 4);
}

}

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return Strength::Missing;
    if (passphrase.size() < casework::shortestPassphrase)
        return Strength::TooShort;
    const double bits = bitsOf(passphrase);
    return bits < weakBelowBits ? Strength::Weak : bits < strongFromBits ? Strength::Fair : Strength::Strong;
}

QString strengthWords(Strength strength)
{
    switch (strength) {
    case Strength::Missing:
        return QCoreApplication::translate("Passphrase", "Five or more words that do not belong together are easy to keep and hard to guess.");
    case Strength::TooShort:
        return QCoreApplication::translate("Passphrase", "Too short: at least %1 characters.").arg(casework::shortestPassphrase);
    case Strength::Weak: return QCoreApplication::translate("Passphrase", "Weak: somebody with the file would guess it. Add words.");
    case Strength::Fair: return QCoreApplication::translate("Passphrase", "Fair: one more word makes it strong.");
    case Strength::Strong: return QCoreApplication::translate("Passphrase", "Strong.");
    }
    Q_UNREACHABLE();
}

}
