// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/clearance.h"
#include "app/store/savedviews.h"

namespace casebook::queries {

// The views a person saved for the register, in the order of saving. Those of others are not shown.
base::Result<QList<store::SavedView>> views(store::Connection &connection, const store::User &user);

}
