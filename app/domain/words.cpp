// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/words.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

constexpr qsizetype longestSortKey = 200;
constexpr qsizetype digitsInKey = 12;
constexpr qsizetype largestChunk = 16;
// Qt takes letters apart in place, and each moves everything behind it: in one piece a megabyte of umlauts takes seven seconds.
// Every code point is taken apart for itself and the marks, whose order would matter, are dropped, so any piece will do.
constexpr qsizetype unitsInPiece = 256;

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
}

// Letters that Unicode does not take apart although people type them without their stroke.
QLatin1StringView replacement(char16_t letter)
{
    switch (letter) {
    case u'ß': return "ss"_L1;
    case u'ø': return "o"_L1;
    case u'ł': return "l"_L1;
    case u'đ': return "d"_L1;
    case u'æ': return "ae"_L1;
    case u'œ': return "oe"_L1;
    case u'ı': return "i"_L1;
    default: return {};
    }
}

char32_t codePointAt(const QString &text, qsizetype index)
{
    const QChar first = text[index];
    if (first.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[index + 1]);
    return first.unicode();
}

qsizetype unitsOf(char32_t codePoint) { return QChar::requiresSurrogates(codePoint) ? 2 : 1; }

bool isMark(char32_t codePoint)
{
    const QChar::Category category = QChar::category(codePoint);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Mark_SpacingCombining;
}

// The end of the run of letters and digits that begins here.
qsizetype wordEnd(const QString &text, qsizetype index)
{
    while (index < text.size()) {
        const char32_t codePoint = codePointAt(text, index);
        if (!QChar::isLetterOrNumber(codePoint))
            break;
        index += unitsOf(codePoint);
    }
    return index;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Words held together by single signs: "clara.weber@example.org", "r-2026-00041".
struct Chunk {
    QStringList parts;
    QString joints;  // the sign after each part but the last
};

bool isJoint(QChar sign)
{
    return sign == u'@' || sign == u'.' || sign == u'-' || sign == u'_' || sign == u'+';
}

bool isMailAddress(const Chunk &chunk)
{
    const qsizetype at = chunk.joints.indexOf(u'@');
    return at >= 0 && chunk.joints.indexOf(u'@', at + 1) < 0 && chunk.joints.indexOf(u'.', at) >= 0;
}

bool isCaseNumber(const Chunk &chunk)
{
    if (chunk.parts.size() != 3 || chunk.joints != "--"_L1 || chunk.parts[0].size() != 1 || chunk.parts[1].size() != 4)
        return false;
    const QString &serial = chunk.parts[2];
    const auto digit = std::find_if(serial.cbegin(), serial.cend(), [](QChar c) { return c.isDigit(); });
    return chunk.parts[0][0].isLetter() && isDigits(chunk.parts[1]) && digit - serial.cbegin() <= 2
        && isDigits(QStringView(serial).mid(digit - serial.cbegin()));
}

Chunk chunkAt(const QString &text, qsizetype &index)
{
    Chunk chunk;
    while (true) {
        const qsizetype end = wordEnd(text, index);
        chunk.parts += text.sliced(index, end - index);
        index = end;
        const bool goesOn = index + 1 < text.size() && isJoint(text[index]) && wordEnd(text, index + 1) > index + 1;
        if (!goesOn || chunk.parts.size() >= largestChunk)
            return chunk;
        chunk.joints += text[index];
        ++index;
    }
}

QString shortened(const QString &word)
{
    if (word.size() <= longestWord)
        return word;
    return word.left(word[longestWord - 1].isHighSurrogate() ? longestWord - 1 : longestWord);
}

// Calls found(chunk) for each chunk until it answers false.
template <typename Found>
void eachChunk(const QString &text, Found found)
{
    const QString folded = fold(text);
    qsizetype index = 0;
    while (index < folded.size()) {
        if (wordEnd(folded, index) == index) {
            ++index;
            continue;
        }
        if (!found(chunkAt(folded, index)))
            return;
    }
}

QStringList wordsOfChunk(const Chunk &chunk)
{
    QStringList words;
    if (isMailAddress(chunk) || isCaseNumber(chunk))
        words += chunk.parts.join(QString());
    return words + chunk.parts;
}

void addFolded(QString &folded, const QString &piece)
{
    const QString apart = piece.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (qsizetype index = 0; index < apart.size();) {
        const char32_t codePoint = codePointAt(apart, index);
        const qsizetype units = unitsOf(codePoint);
        const QLatin1StringView plain = units == 1 ? replacement(apart[index].unicode()) : QLatin1StringView();
        if (!plain.isEmpty())
            folded += plain;
        else if (!isMark(codePoint))
            folded += QStringView(apart).sliced(index, units);
        index += units;
    }
}

}

QString fold(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded;
    folded.reserve(text.size());
    for (qsizetype index = 0; index < text.size();) {
        qsizetype end = std::min(index + unitsInPiece, text.size());
        if (end < text.size() && text[end - 1].isHighSurrogate())
            ++end;
        addFolded(folded, text.sliced(index, end - index));
        index = end;
    }
    return folded;
}

Words wordsOf(const QStringList &texts)
{
    Words words;
    qsizetype bytes = 0;
    const auto add = [&words, &bytes](const Chunk &chunk) {
        for (const QString &word : wordsOfChunk(chunk)) {
            const QString kept = shortened(word);
            const qsizetype size = (isAscii(kept) ? kept.size() : kept.toUtf8().size()) + (bytes > 0 ? 1 : 0);
            if (bytes + size > largestWordsBytes) {
                words.wasCut = true;
                return false;
            }
            if (bytes > 0)
                words.text += u' ';
            words.text += kept;
            bytes += size;
        }
        return true;
    };
    for (const QString &text : texts) {
        if (!words.wasCut)
            eachChunk(text, add);
    }
    return words;
}

QStringList termsOf(const QString &query)
{
    QStringList terms;
    eachChunk(query, [&terms](const Chunk &chunk) {
        const QStringList words = wordsOfChunk(chunk);
        const bool isWhole = words.size() > chunk.parts.size();
        for (const QString &word : isWhole ? QStringList(words.first()) : words)
            terms += shortened(word);
        return true;
    });
    return terms;
}

QString sortKey(const QString &text)
{
    QString key;
    const QString folded = fold(text);
    for (qsizetype index = 0; index < folded.size() && key.size() < longestSortKey;) {
        qsizetype end = index;
        while (end < folded.size() && folded[end] >= u'0' && folded[end] <= u'9')
            ++end;
        if (end > index) {
            while (index + 1 < end && folded[index] == u'0')
                ++index;
            const QString digits = folded.sliced(index, end - index);
            // Longer numbers than the padding: their length sorts them, behind all padded ones (':' follows '9').
            key += digits.size() <= digitsInKey ? digits.rightJustified(digitsInKey, u'0')
                                                : u':' + QString::number(digits.size()).rightJustified(6, u'0') + digits;
            index = end;
            continue;
        }
        const char32_t codePoint = codePointAt(folded, index);
        const qsizetype units = unitsOf(codePoint);
        if (QChar::isLetterOrNumber(codePoint))
            key += QStringView(folded).sliced(index, units);
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
        index += units;
    }
    key = key.trimmed();
    const qsizetype cut = key.size() > longestSortKey && key[longestSortKey - 1].isHighSurrogate() ? longestSortKey - 1 : longestSortKey;
    return key.left(cut);
}

}
