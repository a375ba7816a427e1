// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/store/savedviews.h"

namespace casebook::casework {

// Keeps a view of the register under a name, for the person who saves it; a view of the same name is replaced.
// Errors: NotPermitted, InputInvalid (name empty, sort unknown, a credential in one of the texts), ValueTooLong, FilterInvalid.
class SaveView final {
public:
    explicit SaveView(Desk &desk) : m_desk(desk) {}
    base::Result<void> run(const store::SavedView &view);

private:
    Desk &m_desk;
};

// Forgets a view. NotFound when there is none of this name.
class RemoveView final {
public:
    explicit RemoveView(Desk &desk) : m_desk(desk) {}
    base::Result<void> run(const QString &name);

private:
    Desk &m_desk;
};

}
