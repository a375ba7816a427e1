// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace casebook::intake {

struct MailText {
    QString text;
    QString charset;          // what it was read as
    bool isRepaired = false;  // the declared one was missing, unknown or wrong
};

// Text of a mail part. What the sender declared, unless the bytes contradict it: 8-bit text that is valid UTF-8 under a
// Western label is UTF-8; what its charset cannot read is UTF-8 if valid, else Windows-1252. U+0000 becomes U+FFFD.
MailText decodeMailText(const QByteArray &bytes, const QString &declared);

}
