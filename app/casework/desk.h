// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/random.h"
#include "app/domain/casefile.h"
#include "app/rulebook/rulebook.h"
#include "app/store/store.h"
#include "app/store/transaction.h"

#include <functional>

namespace casebook::casework {

// What the search may know of a file.
struct FileText {
    QString text;               // empty: the file holds none
    bool isUnreadable = false;  // it should hold text, and nobody could read it
};

// Looks into the bytes, not at the name. May take ten seconds over a file that somebody made to that end; never opens another.
using FileReader = std::function<FileText(const QByteArray &bytes)>;

// What everything a person does needs: the opened store with its user, the rules, the time and a source of salts. Owned by
// the workspace; used in the thread of the store's connection.
struct Desk {
    store::Store &store;
    const rulebook::Rulebook &rules;
    const base::Clock &clock;
    base::RandomSource &random;
    FileReader fileText = {};  // without one the search knows the names of files only

    const store::User &user() const { return store.user(); }
    store::Connection &connection() const { return store.connection(); }
};

// What a casework class answers when all went well.
struct Done {
    domain::CaseId id;
    QString number;
    bool wasDoneBefore = false;  // the same operation id had been carried out: nothing was changed again
    QStringList findings;        // types of secrets that were taken out of a text before it was stored; domain::unreadFile for each file whose text the search does not know
    QStringList duplicates = {};  // of a new case: the numbers of cases that may be the same matter
};

}
