// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct MarkFileRequest {
    QString number;
    domain::AttachmentId file;
    QString purpose;  // "identity", "mandate", see domain/identity/identityrule.h
    QString operation;
};

// Says what a file is for that came without saying it, as most do by mail. A proof of identity is kept apart from then on: the search
// forgets it, only those who check identities may look into it, and it goes with the verdict. It never becomes anything else again, so
// that nobody gets to see it on that way.
//
// Errors: NotPermitted, NotFound for a file of another case or one whose bytes are gone, InputInvalid for an unknown purpose, for a
// proof that is to become something else, and for a proof in a case whose verdict is given.
class MarkFile final {
public:
    explicit MarkFile(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const MarkFileRequest &request);

private:
    Desk &m_desk;
};

}
