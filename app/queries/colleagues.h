// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"

namespace casebook::queries {

struct Colleague {
    QString login;
    QString name;
};

// Everybody who may open this casebook, by login: whom lists show as owner.
base::Result<QList<Colleague>> colleagues(store::Connection &connection);

}
