// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/commitment.h"

#include "app/base/digest.h"
#include "app/journal/spelling.h"

#include <QVarLengthArray>
#include <charconv>

namespace casebook::journal {

QByteArray commitmentOf(qint64 sequence, QByteArrayView privacyClass, QByteArrayView salt, QByteArrayView canonicalBytes)
{
    thread_local base::Sha256 digest;
    Q_ASSERT(salt.size() == saltSize && !privacyClass.contains('\n'));
    // On the stack: a verification comes here for every value there ever was.
    QVarLengthArray<char, 256> head;
    const auto add = [&head](QByteArrayView part) { head.append(part.data(), part.size()); };
    add("casebook-commitment-v1\n");
    char number[20];
    add({number, std::to_chars(number, number + sizeof number, sequence).ptr});
    head.append('\n');
    add(privacyClass);
    head.append('\n');
    head.resize(head.size() + 2 * salt.size());
    spelling::writeHex(salt, head.end() - 2 * salt.size());
    head.append('\n');
    return digest.of({QByteArrayView(head.constData(), head.size()), canonicalBytes});
}

}
