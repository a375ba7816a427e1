// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registerwords.h"
#include "ui/widgets/lists/casetable.h"

namespace casebook::registering {

// A column of the list: how it is headed, drawn, sorted and filled. A new one is one line of the table in the source.
struct RegisterColumn {
    const char *id;
    const char *title;      // of the context RegisterColumns; empty: belongs to the column before it
    widgets::Column look;
    const char *sortField;  // of queries::Register
    QString (*text)(const RegisterWords &words, const queries::RegisterRow &row);
    theme::StateText (*state)(const RegisterWords &words, const queries::RegisterRow &row);  // null: none
};

const QList<RegisterColumn> &registerColumns();
QString titleOf(const RegisterColumn &column);
// "due date", "number": for "sorted by due date".
QString sortWords(const QString &sortField);

}
