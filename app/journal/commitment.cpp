// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/commitment.h"

#include "app/base/digest.h"

namespace casebook::journal {

QByteArray commitmentOf(qint64 sequence, QByteArrayView privacyClass, QByteArrayView salt, QByteArrayView canonicalBytes)
{
    thread_local base::Sha256 digest;
    Q_ASSERT(salt.size() == saltSize && !privacyClass.contains('\n'));
    QByteArray head = QByteArrayLiteral("casebook-commitment-v1\n");
    head += QByteArray::number(sequence) + '\n';
    head += privacyClass;
    head += '\n';
    head += QByteArray::fromRawData(salt.data(), salt.size()).toHex() + '\n';
    return digest.of({head, canonicalBytes});
}

}
