// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/keeping/weighing.h"

#include "app/journal/remembered.h"
#include "app/queries/journalentries.h"
#include "app/store/connection.h"
#include "app/store/journalwriter.h"

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::Connection;

Result<void> JournalLoss::refuse() const
{
    if (entries == 0)
        return {};
    return fail(ErrorCode::EntriesWouldBeLost, {QString::number(entries), since.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)});
}

Result<JournalLoss> lossBetween(Connection &backup, Connection &present)
{
    CASEBOOK_TRY(const store::JournalHead head, store::journalHead(present));
    CASEBOOK_TRY(const qint64 shared, queries::sharedEntries(backup, present));
    JournalLoss loss{head.size - shared, {}};
    if (loss.entries > 0) {
        CASEBOOK_TRY(loss.since, queries::entryMoment(present, shared + 1));
    }
    return loss;
}

Result<JournalLoss> lossByMemory(Connection &backup, const QString &memoryFolder)
{
    CASEBOOK_TRY(const QString id, store::storeInfo(backup, u"id"_s));
    CASEBOOK_TRY(const store::JournalHead head, store::journalHead(backup));
    const auto seen = journal::lastSeen(memoryFolder, id);
    if (!seen || !*seen || (*seen)->size <= head.size)
        return JournalLoss();
    CASEBOOK_TRY(const QDateTime last, queries::entryMoment(backup, head.size));
    return JournalLoss{(*seen)->size - head.size, last};
}

}
