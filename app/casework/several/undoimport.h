// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct UndoneImport {
    QStringList numbers;      // of the cases that are void now
    int messagesKept = 0;     // that were added to cases which had been there: they stay
};

// Takes an import back: whoever imported may do it, for a day, as long as nobody has touched one of its cases. They become void,
// all or none; their numbers are not used again, and the journal keeps both. It is the one way to make a case void without a second person.
// Errors: NotFound (no import of this id), NotPermitted (somebody else's import), InputInvalid{"import", reason} (older than a
// day), Conflict{number} (a case was touched, or is void already), UnderHold.
class UndoImport final {
public:
    explicit UndoImport(Desk &desk) : m_desk(desk) {}
    base::Result<UndoneImport> run(const QString &import);

private:
    Desk &m_desk;
};

}
