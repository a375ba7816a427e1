// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transaction.h"

namespace casebook::store {

// A list that somebody wants to see again: filter and order under a name. Not part of the record; no journal entry tells of it.
struct SavedView {
    QString name;
    QString filter;  // text of the filter language
    QString sort;    // a field of queries::Register::sortFields()
    bool isDescending = false;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

// Replaces the one of the same name. `owner` is a login.
base::Result<void> writeView(Transaction &transaction, const QString &owner, const SavedView &view);
// NotFound when there is none of this name.
base::Result<void> removeView(Transaction &transaction, const QString &owner, const QString &name);
// In the order in which they were first saved.
base::Result<QList<SavedView>> viewsOf(Connection &connection, const QString &owner);

}
