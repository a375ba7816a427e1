// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace casebook::workspace {

struct CheckedList {
    QByteArray marked;     // the same rows and one more column, "suppressed": "marketing sale", empty where nothing is on the list
    qint64 rows = 0;       // with an address
    qint64 suppressed = 0;
};

// Marks a list of addresses: CSV with a heading, of which the column named is looked at; without a name the first one called "mail",
// "email", "e-mail", "phone", "address" or "adresse". The list is kept nowhere.
//
// Errors: InputInvalid{"column"} where there is none or several would do, InputInvalid{"row", …} for a row that cannot be read: a list that
// is marked in part would send mail to the rest.
base::Result<CheckedList> checkList(Workspace &workspace, const QByteArray &csv, const QString &column);

}
