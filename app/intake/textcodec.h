// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace casebook::intake {

bool isValidUtf8(QByteArrayView bytes);
bool isAscii(QByteArrayView bytes);

// Western European text of Windows. Nothing when a byte stands at one of the five places that mean no letter.
std::optional<QString> fromWindows1252(QByteArrayView bytes);
// The same for text that must be shown whatever it holds: those five become U+FFFD.
QString fromWindows1252Leniently(QByteArrayView bytes);

// The text without U+0000, which neither engine of the store keeps. Replaced by U+FFFD; count is raised by how many.
QString withoutNul(QString text, qsizetype *count = nullptr);

}
