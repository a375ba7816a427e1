// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/frame/work.h"

namespace casebook::casework {

// What an operation id stood for when it was carried out.
struct EarlierOperation {
    qint64 sequence = 0;  // of its first entry in the journal
    qint64 caseId = 0;
    QString action;  // as in the journal
};

// Nothing when the id is empty or new.
base::Result<std::optional<EarlierOperation>> earlierOperation(store::Connection &connection, const QString &operation);

// InputInvalid{"operation"} for an id that was used for another act or another case: what was asked now was never done.
base::Error usedOtherwise();

// The row of this table that the operation wrote, for acts that are on no case. usedOtherwise() when it was another act.
base::Result<qint64> earlierRow(store::Connection &connection, const EarlierOperation &earlier, const QString &action, const store::Table &table);

// Answers a repeated operation, of which nothing is done again. `actions` are the journal's words for this act.
base::Result<Done> doneBefore(Work &work, const QStringList &actions);

}
