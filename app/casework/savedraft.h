// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct SaveDraftRequest {
    QString place;  // where it is being typed: "R-2026-00041/note"
    QString body;   // empty: there is nothing to keep any more
};

// Keeps what the user is typing, so that a lock, a crash or a closed window loses at most two seconds. Not in the journal,
// seen by nobody else; credentials are taken out as from everything that is stored. ValueTooLong beyond 2 MiB, InputInvalid
// for an empty place.
class SaveDraft final {
public:
    explicit SaveDraft(Desk &desk) : m_desk(desk) {}
    base::Result<void> run(const SaveDraftRequest &request);

    static constexpr qsizetype largestBytes = 2 * 1024 * 1024;

private:
    Desk &m_desk;
};

}
