// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

namespace casebook::journal {

// The journal of a store as this computer last saw it. It is kept outside the store, because a store that was put back to
// an older copy looks sound from within: no cipher and no hash inside it can tell.
struct Seen {
    qint64 size = 0;
    QByteArray root;  // 32 bytes

    friend bool operator==(const Seen &, const Seen &) = default;
};

// The folder is one of the user's own; a store is named by its uuid (InputInvalid for anything else). Nothing when this
// computer never saw the store; JournalInvalid when the file is not one of ours.
base::Result<std::optional<Seen>> lastSeen(const QString &folder, const QString &storeId);

// Called after a commit. Makes the folder where it is missing; the file belongs to its owner only and is replaced whole.
// Refuses to forget: a smaller size than the one kept is RolledBack, with the number of entries missing.
base::Result<void> remember(const QString &folder, const QString &storeId, const Seen &seen);

// The same without the refusal: for the moment a person has read the warning and takes the older journal as the true one.
base::Result<void> rememberAnyway(const QString &folder, const QString &storeId, const Seen &seen);

struct Comparison {
    enum class Kind { Fine, EntriesMissing, OtherRoot };
    Kind kind = Kind::Fine;
    qint64 entriesMissing = 0;

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

// Holds the journal as it is now against what was seen. `rootAt` tells the root that the present journal had at a smaller
// size; it is asked only when entries were added since.
Comparison compare(const std::optional<Seen> &seen, const Seen &now, const std::function<QByteArray(qint64 size)> &rootAt);

}
