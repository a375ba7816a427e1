// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/verification.h"

namespace casebook::journal {

Verification::Verification(Expectation expectation, Scope scope)
    : m_scope(scope), m_tree(std::move(expectation), m_problems), m_values(m_problems)
{
}

void Verification::entry(const StoredEntry &entry)
{
    Q_ASSERT(!m_entriesEnded);
    const bool isReadable = m_tree.take(entry, m_line);
    if (m_scope == Scope::Entries)
        return;
    if (isReadable)
        m_values.entry(entry.line, m_line);
    else
        m_values.unreadableEntry(entry.sequence);
}

void Verification::opening(const Opening &opening)
{
    Q_ASSERT(!m_entriesEnded && m_scope != Scope::Entries);
    m_values.opening(opening);
}

void Verification::endOfEntries()
{
    if (std::exchange(m_entriesEnded, true))
        return;
    m_tree.finish();
    if (m_scope != Scope::Entries)
        m_values.closeEntries();
}

void Verification::state(const StateRow &row)
{
    Q_ASSERT(m_scope == Scope::Everything);
    endOfEntries();
    m_values.state(row);
}

void Verification::attachment(const AttachmentDigest &digest)
{
    Q_ASSERT(m_scope == Scope::Everything);
    endOfEntries();
    m_values.attachment(digest);
}

VerificationReport Verification::finish()
{
    endOfEntries();
    if (m_scope == Scope::Everything)
        m_values.closeState();
    return {m_tree.tree().size(), m_tree.tree().root(), m_problems.problems(), m_problems.count()};
}

}
