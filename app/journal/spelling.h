// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <optional>

// Readers of small texts that accept one spelling of each value: what was read and is written again gives the same bytes.
// The files of the journal are signed and compared as bytes, so a second spelling would be a second truth.
namespace casebook::journal::spelling {

// The lines of a text in which every line, the last too, ends with a line feed. Nothing for any other text.
std::optional<QList<QByteArrayView>> lines(QByteArrayView text);

// A whole number from 0 to 2^53 - 1, without sign or leading zero.
std::optional<qint64> number(QByteArrayView text);

// Padded base64 of exactly this many bytes.
std::optional<QByteArray> base64(QByteArrayView text, qsizetype size);

// Two lower-case digits for each byte.
void writeHex(QByteArrayView bytes, char *to);

// 36 characters, lower case.
bool isUuid(QByteArrayView text);

// Instants are UTC to the millisecond: 2026-09-18T08:15:30.123Z, years 1 to 9999.
QByteArray instant(const QDateTime &at);
std::optional<QDateTime> instant(QByteArrayView text);
bool isInstant(QByteArrayView text);

}
