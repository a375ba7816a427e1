// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

#include <QDateTime>
#include <optional>

namespace casebook::queries {

// What somebody was typing when they were interrupted.
struct Draft {
    QString body;
    QDateTime at;  // UTC
};

// The user's own draft of a place; nobody reads another person's.
base::Result<std::optional<Draft>> draft(store::Connection &connection, const store::User &user, const QString &place);

}
