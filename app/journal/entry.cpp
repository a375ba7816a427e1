// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entry.h"

#include "app/journal/entryline.h"
#include "app/journal/spelling.h"

#include <algorithm>
#include <tuple>

namespace casebook::journal {

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const Change &a, const Change &b)
{
    return std::tie(a.privacyClass, a.row, a.table) < std::tie(b.privacyClass, b.row, b.table);
}

QByteArray written(const Change &change)
{
    return "{\"class\":\"" + change.privacyClass.toUtf8() + "\",\"commitment\":\"" + change.commitment.toHex() + "\",\"row\":\""
        + change.row.toUtf8() + "\",\"table\":\"" + change.table.toUtf8() + "\"}";
}

QByteArray written(QList<Change> changes)
{
    std::sort(changes.begin(), changes.end(), isBefore);
    QByteArray text;
    for (const Change &change : std::as_const(changes)) {
        if (!text.isEmpty())
            text += ',';
        text += written(change);
    }
    return text;
}

QByteArray bytesOf(QByteArrayView hex)
{
    return QByteArray::fromHex(QByteArray::fromRawData(hex.data(), hex.size()));
}

Change changeOf(const ChangeView &view)
{
    return {QString::fromLatin1(view.table), QString::fromLatin1(view.row), QString::fromLatin1(view.privacyClass),
            bytesOf(view.commitment)};
}

}

base::Result<QByteArray> canonicalBytes(const Entry &entry)
{
    const QByteArray line = "{\"action\":\"" + entry.action.toUtf8() + "\",\"actor\":\"" + entry.actor.toUtf8() + "\",\"at\":\""
        + spelling::instant(entry.at) + "\",\"case\":\"" + entry.caseCommitment.toHex() + "\",\"changes\":["
        + written(entry.changes) + "],\"operation\":\"" + entry.operation.toUtf8() + "\",\"sequence\":"
        + QByteArray::number(entry.sequence) + ",\"version\":1}";
    // The reader holds the rules; what it would refuse later is refused now, before it is hashed and kept for ever.
    EntryLine scanned;
    if (!scanEntryLine(line, scanned) || scanned.changes.size() != static_cast<size_t>(entry.changes.size()))
        return base::fail(base::ErrorCode::JournalInvalid, {u"entry"_s});
    return line;
}

base::Result<Entry> parseEntry(const QByteArray &line)
{
    EntryLine scanned;
    if (!scanEntryLine(line, scanned))
        return base::fail(base::ErrorCode::JournalInvalid, {u"entry"_s});
    Entry entry;
    entry.sequence = scanned.sequence;
    entry.at = *spelling::instant(scanned.at);
    entry.actor = QString::fromLatin1(scanned.actor);
    entry.action = QString::fromLatin1(scanned.action);
    entry.caseCommitment = bytesOf(scanned.caseCommitment);
    entry.operation = QString::fromLatin1(scanned.operation);
    for (const ChangeView &view : scanned.changes)
        entry.changes.append(changeOf(view));
    return entry;
}

bool isErasure(QByteArrayView action)
{
    return action == QByteArrayView("erase") || action == QByteArrayView("redact") || action.startsWith("erase-")
        || action.startsWith("redact-");
}

}
