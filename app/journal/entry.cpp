// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entry.h"

#include "app/journal/entryline.h"
#include "app/journal/spelling.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace casebook::journal {

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const Change &a, const Change &b)
{
    return std::tie(a.privacyClass, a.row, a.table) < std::tie(b.privacyClass, b.row, b.table);
}

// Nothing but ASCII is allowed in any of these texts; the reader below refuses whatever else comes out of here.
void addText(QByteArray &line, QStringView text)
{
    const qsizetype at = line.size();
    line.resize(at + text.size());
    std::transform(text.begin(), text.end(), line.begin() + at, [](QChar letter) { return letter.toLatin1(); });
}

void addHash(QByteArray &line, QByteArrayView hash)
{
    const qsizetype at = line.size();
    line.resize(at + 2 * hash.size());
    spelling::writeHex(hash, line.data() + at);
}

void addChange(QByteArray &line, const Change &change)
{
    line += "{\"class\":\"";
    addText(line, change.privacyClass);
    line += "\",\"commitment\":\"";
    addHash(line, change.commitment);
    line += "\",\"row\":\"";
    addText(line, change.row);
    line += "\",\"table\":\"";
    addText(line, change.table);
    line += "\"}";
}

void addChanges(QByteArray &line, const QList<Change> &changes)
{
    std::vector<const Change *> ordered;
    for (const Change &change : changes)
        ordered.push_back(&change);
    std::sort(ordered.begin(), ordered.end(), [](const Change *a, const Change *b) { return isBefore(*a, *b); });
    for (const Change *change : ordered) {
        if (change != ordered.front())
            line += ',';
        addChange(line, *change);
    }
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
    QByteArray line;
    line.reserve(320 + 220 * entry.changes.size());
    line += "{\"action\":\"";
    addText(line, entry.action);
    line += "\",\"actor\":\"";
    addText(line, entry.actor);
    line += "\",\"at\":\"";
    line += spelling::instant(entry.at);
    line += "\",\"case\":\"";
    addHash(line, entry.caseCommitment);
    line += "\",\"changes\":[";
    addChanges(line, entry.changes);
    line += "],\"operation\":\"";
    addText(line, entry.operation);
    line += "\",\"sequence\":";
    line += QByteArray::number(entry.sequence);
    line += ",\"version\":1}";
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
