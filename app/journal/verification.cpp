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

void Verification::opening(const Opening &given)
{
    const QByteArray table = given.table.toUtf8();
    const QByteArray row = given.row.toUtf8();
    const QByteArray privacyClass = given.privacyClass.toUtf8();
    opening(OpeningView{given.sequence, table, row, privacyClass, given.salt, given.value ? std::optional(QByteArrayView(*given.value)) : std::nullopt});
}

void Verification::opening(const OpeningView &opening)
{
    Q_ASSERT(!m_entriesEnded && m_scope != Scope::Entries);
    m_values.opening(opening);
}

void Verification::misfiled(const OpeningView &opening)
{
    m_values.misfiled(opening);
}

void Verification::endOfEntries()
{
    if (std::exchange(m_entriesEnded, true))
        return;
    m_tree.finish();
    if (m_scope != Scope::Entries)
        m_values.closeEntries();
}

void Verification::state(const StateRow &given)
{
    const QByteArray table = given.table.toUtf8();
    const QByteArray row = given.row.toUtf8();
    const QByteArray privacyClass = given.privacyClass.toUtf8();
    state(StateView{table, row, privacyClass, given.value});
}

void Verification::state(const StateView &row)
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
