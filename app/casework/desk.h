// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/random.h"
#include "app/domain/casefile.h"
#include "app/rulebook/rulebook.h"
#include "app/store/store.h"
#include "app/store/transaction.h"

namespace casebook::casework {

// What everything a person does needs: the opened store with its user, the rules, the time and a source of salts. Owned by
// the workspace; used in the thread of the store's connection.
struct Desk {
    store::Store &store;
    const rulebook::Rulebook &rules;
    const base::Clock &clock;
    base::RandomSource &random;

    const store::User &user() const { return store.user(); }
    store::Connection &connection() const { return store.connection(); }
};

// What a casework class answers when all went well.
struct Done {
    domain::CaseId id;
    QString number;
    bool wasDoneBefore = false;  // the same operation id had been carried out: nothing was changed again
    QStringList findings;        // types of secrets that were taken out of a text before it was stored
};

}
