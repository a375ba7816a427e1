// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/owner.h"

#include "app/store/users.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

Result<void> checkOwner(const Desk &desk, const QString &login, qint64 compartment)
{
    if (login.isEmpty() || (login == desk.user().login && desk.user().clearance.sees(compartment)))
        return {};
    const auto owner = store::userByLogin(desk.connection(), login);
    if (owner && owner->clearance.sees(compartment))
        return {};
    if (!owner && owner.error().code != ErrorCode::KeySlotUnknown && owner.error().code != ErrorCode::NotPermitted)
        return fail(owner.error());
    return fail(ErrorCode::InputInvalid, {u"owner"_s, u"unknown"_s});
}

}
