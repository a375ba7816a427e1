// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace casebook::intake {

// The bytes of a CSV file as UTF-8. A byte order mark or text that is valid UTF-8 settles the encoding; anything else is a
// proposal (isCertain false) that a person confirms, because a wrong guess would spoil names without anybody noticing.
struct CsvText {
    QByteArray utf8;             // without byte order mark; empty when the encoding does not fit
    QString encoding;            // "utf-8", "utf-16le", "utf-16be", "windows-1252"
    bool isCertain = true;
    bool fits = true;            // false: the bytes are not text in this encoding
    qsizetype nulCount = 0;      // U+0000 that became U+FFFD
    QStringList doubtfulSamples = {}; // up to three lines with letters outside ASCII, as this encoding reads them
};

QStringList csvEncodings();

CsvText detectCsvText(const QByteArray &bytes);
// For an encoding that a person has confirmed. Unknown names do not fit.
CsvText decodeCsvText(const QByteArray &bytes, const QString &encoding);

}
