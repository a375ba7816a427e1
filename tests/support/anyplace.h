// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace casebook::support {

// A demo store in a file opens with "demo"; on the test server the password is in the address.
inline base::Secret secretOf(const QString &place)
{
    QByteArray bytes(place.startsWith(QStringLiteral("postgresql")) ? "" : "demo");
    return base::Secret::take(bytes);
}

// For a demo store wherever it was moved to: who moved it back from a server is the only one with a key slot.
inline workspace::Door doorOf(const QString &place)
{
    const auto keys = store::KeySlots::read(place);
    return {place, keys && keys->users().size() > 1 ? QStringLiteral("a.braun") : QString()};
}

}
