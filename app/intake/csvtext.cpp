// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvtext.h"

#include "app/intake/textcodec.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

const QString utf8Name = u"utf-8"_s;
const QString utf16LittleName = u"utf-16le"_s;
const QString utf16BigName = u"utf-16be"_s;
const QString windowsName = u"windows-1252"_s;

QStringList linesOutsideAscii(const QByteArray &utf8)
{
    constexpr int wanted = 3;
    constexpr qsizetype longest = 120;
    QStringList samples;
    qsizetype start = 0;
    while (start < utf8.size() && samples.size() < wanted) {
        const qsizetype found = utf8.indexOf('\n', start);
        const qsizetype end = found < 0 ? utf8.size() : found;
        const QByteArrayView line = QByteArrayView(utf8).sliced(start, end - start);
        if (!isAscii(line))
            samples.append(QString::fromUtf8(line).trimmed().left(longest));
        start = end + 1;
    }
    return samples;
}

// Four bytes at most stand for one letter, so replacing in UTF-8 is safe: 0x00 is never part of another letter.
void replaceNul(CsvText &text)
{
    text.nulCount = text.utf8.count('\0');
    if (text.nulCount > 0)
        text.utf8.replace(QByteArray(1, '\0'), QByteArray("\xEF\xBF\xBD"));
}

CsvText fromUtf8(QByteArray bytes)
{
    CsvText text{{}, utf8Name};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    text.fits = isValidUtf8(bytes);
    if (text.fits)
        text.utf8 = bytes;
    return text;
}

CsvText fromUtf16(const QByteArray &bytes, QStringConverter::Encoding order, const QString &name)
{
    CsvText text{{}, name};
    QStringDecoder decode(order);
    const QString letters = decode(bytes);
    text.fits = !decode.hasError() && bytes.size() % 2 == 0 && letters.isValidUtf16();
    if (text.fits)
        text.utf8 = letters.toUtf8();
    return text;
}

CsvText fromWindows(const QByteArray &bytes)
{
    CsvText text{{}, windowsName};
    const std::optional<QString> letters = fromWindows1252(bytes);
    text.fits = letters.has_value();
    if (letters)
        text.utf8 = letters->toUtf8();
    return text;
}

CsvText inEncoding(const QByteArray &bytes, const QString &encoding)
{
    if (encoding == utf8Name)
        return fromUtf8(bytes);
    if (encoding == utf16LittleName)
        return fromUtf16(bytes, QStringConverter::Utf16LE, encoding);
    if (encoding == utf16BigName)
        return fromUtf16(bytes, QStringConverter::Utf16BE, encoding);
    if (encoding == windowsName)
        return fromWindows(bytes);
    CsvText unknown{{}, encoding};
    unknown.fits = false;
    return unknown;
}

// Text in two-byte letters without a mark: in Western text every other byte is 0.
QString twoByteGuess(const QByteArray &bytes)
{
    qsizetype zeros[2] = {0, 0};
    const qsizetype looked = qMin<qsizetype>(bytes.size(), 4096);
    for (qsizetype i = 0; i < looked; ++i)
        zeros[i % 2] += bytes.at(i) == '\0' ? 1 : 0;
    const qsizetype many = looked / 4;
    if (many == 0)
        return {};
    if (zeros[1] >= many && zeros[0] < many)
        return utf16LittleName;
    return zeros[0] >= many && zeros[1] < many ? utf16BigName : QString();
}

QString proposal(const QByteArray &bytes, bool &isCertain)
{
    isCertain = true;
    if (bytes.startsWith("\xFF\xFE"))
        return utf16LittleName;
    if (bytes.startsWith("\xFE\xFF"))
        return utf16BigName;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return utf8Name;
    const QString twoBytes = twoByteGuess(bytes);
    isCertain = twoBytes.isEmpty() && isValidUtf8(bytes);
    if (!twoBytes.isEmpty())
        return twoBytes;
    return isCertain ? utf8Name : windowsName;
}

}

QStringList csvEncodings()
{
    return {utf8Name, utf16LittleName, utf16BigName, windowsName};
}

CsvText decodeCsvText(const QByteArray &bytes, const QString &encoding)
{
    CsvText text = inEncoding(bytes, encoding);
    replaceNul(text);
    return text;
}

CsvText detectCsvText(const QByteArray &bytes)
{
    bool isCertain = true;
    CsvText text = decodeCsvText(bytes, proposal(bytes, isCertain));
    text.isCertain = isCertain && text.fits;
    if (!text.isCertain)
        text.doubtfulSamples = linesOutsideAscii(text.utf8);
    return text;
}

}
