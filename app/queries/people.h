// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"

#include <QMap>

namespace casebook::queries {

// Login -> name of everybody who works with this casebook now.
base::Result<QMap<QString, QString>> activePeople(store::Connection &connection);

}
