// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/casework/registercase.h"

#include <optional>

namespace casebook::casework {

struct PackFileRequest {
    QString number;
    QString file;                            // of the case, by its name or its place ("#2"); empty: a new one, or none
    std::optional<NewAttachment> attachment; // becomes part of the case first
    QString category;                        // a choice of the list `production`
    QString target;
    QString reason;                          // instead of a file: why there is none
    QString operation = {};
    qint64 expectedRevision = -1;
};

// Puts a file into the package that an authority is given: it is marked, its digest is looked at and written down, and its custody
// begins. Errors: NotFound, NotPermitted, AlreadyClosed, Conflict, InputInvalid (a kind without a package, a category that is none, neither
// file nor reason, a file that is in it already or that proves an identity), StoreDamaged when its bytes are no longer those that came in.
class PackFile final {
public:
    explicit PackFile(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const PackFileRequest &request);

private:
    Desk &m_desk;
};

}
