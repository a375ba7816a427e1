// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct LinkCasesRequest {
    QString number;
    QString other;
    QString kind = QStringLiteral("related");  // related, duplicate, escalated, caused-by
    QString operation;
};

// Ties two cases together; the link shows in both. Cases of different compartments are not linked: the number would tell.
// InputInvalid for the case itself, an unknown kind of link, and a link that is there already in either direction.
class LinkCases final {
public:
    explicit LinkCases(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const LinkCasesRequest &request);

private:
    Desk &m_desk;
};

}
