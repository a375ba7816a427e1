// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/random.h"
#include "app/journal/commitment.h"
#include "app/journal/entry.h"
#include "app/journal/verification.h"

#include <map>

namespace casebook::tests {

// One value of one class of one row, as a test says it.
struct Value {
    QString table;
    QString row;
    QString privacyClass;
    QByteArray bytes;
};

// A journal with its history and its state, kept in lists that a test may damage. It does what a store does: one entry for
// each call, the newest values in the state.
struct SampleJournal {
    using Key = std::tuple<QString, QString, QString>;

    QList<journal::StoredEntry> entries;
    QList<journal::Opening> openings;  // by rising sequence
    std::map<Key, QByteArray> state;
    QList<journal::AttachmentDigest> attachments;
    QList<journal::Anchor> anchors;
    qint64 size = 0;                   // what the store keeps beside the entries
    QByteArray root = journal::emptyRoot();
    base::SeededRandom random{20260918};

    static QString uuid(quint64 number) { return QStringLiteral("0190a1b2-c3d4-7e5f-8a9b-%1").arg(number, 12, 16, QLatin1Char('0')); }

    void record(const QString &action, const QList<Value> &values, const QString &caseId = uuid(0xca5e))
    {
        const qint64 sequence = size + 1;
        journal::Entry entry{sequence, QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(sequence * 60), uuid(1), action, {},
                             {}, uuid(0x100000 + static_cast<quint64>(sequence))};
        for (const Value &value : values) {
            entry.changes.append({value.table, value.row, value.privacyClass,
                                  commit(sequence, value.table, value.row, value.privacyClass, value.bytes)});
            if (value.table == QLatin1String(journal::caseTable))
                continue;
            const Key key{value.table, value.row, value.privacyClass};
            if (value.bytes == "null")
                state.erase(key);
            else
                state[key] = value.bytes;
        }
        if (!caseId.isEmpty())
            entry.caseCommitment = commit(sequence, QLatin1String(journal::caseTable), entry.operation,
                                          QLatin1String(journal::caseClass), '"' + caseId.toLatin1() + '"');
        const QByteArray line = journal::canonicalBytes(entry).value();
        entries.append({sequence, line, journal::leafHash(line)});
        sealTree();
    }

    // Empties the values and salts behind the address, then records that.
    void erase(const QString &table, const QString &row, const QString &privacyClass, const QByteArray &remains = "null")
    {
        forget(table, row, privacyClass);
        record(QStringLiteral("erase"), {{table, row, privacyClass, remains}});
    }

    void forget(const QString &table, const QString &row, const QString &privacyClass)
    {
        for (journal::Opening &opening : openings) {
            if (opening.table == table && opening.row == row && opening.privacyClass == privacyClass) {
                opening.salt.clear();
                opening.value.reset();
            }
        }
    }

    // What a store would keep if these were its entries: somebody who can write everything does this as well.
    void sealTree()
    {
        QList<QByteArray> leaves;
        for (journal::StoredEntry &entry : entries) {
            entry.leafHash = journal::leafHash(entry.line);
            leaves.append(entry.leafHash);
        }
        size = entries.size();
        root = journal::rootOf(leaves);
    }

    void anchor(journal::Anchor::Origin origin = journal::Anchor::Origin::Checkpoint) { anchors.append({origin, size, root}); }

    journal::VerificationReport verified(journal::Verification::Scope scope = journal::Verification::Scope::Everything) const
    {
        using Scope = journal::Verification::Scope;
        journal::Verification verification({size, root, anchors}, scope);
        auto opening = openings.cbegin();
        const auto openingsTo = [&](qint64 sequence) {
            for (; opening != openings.cend() && opening->sequence <= sequence; ++opening)
                verification.opening(*opening);
        };
        for (const journal::StoredEntry &entry : entries) {
            verification.entry(entry);
            if (scope != Scope::Entries)
                openingsTo(entry.sequence);
        }
        if (scope != Scope::Entries)
            openingsTo(std::numeric_limits<qint64>::max());
        if (scope == Scope::Everything) {
            for (const auto &[key, value] : state)
                verification.state({std::get<0>(key), std::get<1>(key), std::get<2>(key), value});
            for (const journal::AttachmentDigest &attachment : attachments)
                verification.attachment(attachment);
        }
        return verification.finish();
    }

private:
    QByteArray commit(qint64 sequence, const QString &table, const QString &row, const QString &privacyClass, const QByteArray &value)
    {
        const QByteArray salt = random.bytes(journal::saltSize);
        openings.append({sequence, table, row, privacyClass, salt, value});
        return journal::commitmentOf(sequence, privacyClass.toUtf8(), salt, value);
    }
};

// Sixty entries over twelve rows, with an erasure, a redaction, a removed row, an attachment and two checkpoints.
inline SampleJournal sampleJournal()
{
    SampleJournal sample;
    const auto row = [](quint64 number) { return SampleJournal::uuid(0xa000 + number); };
    const QString cases = QStringLiteral("cases");
    for (quint64 i = 0; i < 50; ++i) {
        QList<Value> values{{cases, row(i % 12), QStringLiteral("decision"), "{\"round\":" + QByteArray::number(i) + '}'}};
        if (i % 3 == 0)
            values.append({cases, row(i % 12), QStringLiteral("identity"), "{\"name\":\"Person " + QByteArray::number(i) + "\"}"});
        sample.record(QStringLiteral("edit-case"), values);
        if (i == 20 || i == 40)
            sample.anchor();
    }
    sample.record(QStringLiteral("attach"), {{QStringLiteral("attachments"), row(90), QStringLiteral("content"), "\"digest\""}});
    sample.attachments.append({QStringLiteral("attachments"), row(90), QStringLiteral("content"), "digest", "digest"});
    sample.erase(cases, row(0), QStringLiteral("identity"));
    sample.erase(cases, row(3), QStringLiteral("identity"), "{\"name\":\"[removed]\"}");
    sample.record(QStringLiteral("remove-row"), {{cases, row(11), QStringLiteral("decision"), "null"}});
    for (quint64 i = 0; i < 6; ++i)
        sample.record(QStringLiteral("edit-case"), {{cases, row(i + 4), QStringLiteral("decision"), "{\"last\":true}"}});
    return sample;
}

}
