// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/keyholders.h"

#include "app/store/keyslots.h"

namespace casebook::workspace {

base::Result<QStringList> keyholders(const QString &storeFile)
{
    CASEBOOK_TRY(const store::KeySlots found, store::KeySlots::read(storeFile));
    return found.users();
}

}
