// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>

namespace casebook::base {

// One spelling for one value, after RFC 8785: keys sorted by UTF-16 code units, no spaces, the shortest escapes. Numbers
// are whole numbers of at most 53 bits here; everything else travels as text. Both engines and the verifier hash these bytes.
QByteArray canonicalJson(const QJsonValue &value);

// A text inside such bytes, with its quotation marks.
void addCanonicalText(QByteArray &out, QByteArrayView utf8);
void addCanonicalText(QByteArray &out, const QString &text);

}
