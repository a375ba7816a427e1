// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/care/progress.h"

#include <QList>
#include <QString>

namespace casebook::store {

class Connection;

// One thing that is wrong with the store itself. Whether the record in it is true is asked of the journal instead.
struct Damage {
    enum class Kind {
        Page,         // a page in use can't be read: `page`
        UnusedPage,   // a page that holds nothing can't be read: no data is lost, a compact copy is sound
        Structure,    // tables, indexes or the words of the search contradict themselves: `what` is the engine's line
        ForeignKey,   // a row names another that is not there: `what` is the table
        Numbering,    // the next identity or the number of entries is behind what is there: `what` is the table
        Attachment,   // the pieces of a file are not as long as its row says: `row`
        Statement,    // a check could not be carried out: `what` is the engine's code
    };
    Kind kind = Kind::Structure;
    qint64 page = 0;
    qint64 row = 0;
    QString what = {};

    friend bool operator==(const Damage &, const Damage &) = default;
};

QString wordOf(Damage::Kind kind);  // "unused-page"; the same in every version and language

struct CheckReport {
    qint64 pages = 0;  // read and authenticated, the damaged ones included; 0 on a server
    QList<Damage> damages;

    bool isSound() const { return damages.isEmpty(); }
    // Nothing that is in use is wrong: a copy (backup) of this store is whole.
    bool isOnlyUnused() const;
};

// Reads everything: each page of the file, free ones too (a fifth of what can go wrong is seen by no query), the structure
// with the full text, the foreign keys, and what must agree between our tables. On a server the pages are the server's own
// affair (its data checksums); the rest is checked. Takes as long as reading the file takes. Writes nothing. Cancelled.
base::Result<CheckReport> checkStore(Connection &connection, const CareProgress &progress = {});

}
