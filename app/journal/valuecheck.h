// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/entryline.h"
#include "app/journal/problem.h"

#include <QByteArray>
#include <QHash>
#include <array>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace casebook::journal {

// What the history keeps for a commitment. Erasure empties the value and the salt, or removes the whole row.
struct Opening {
    qint64 sequence = 0;
    QString table;
    QString row;
    QString privacyClass;
    QByteArray salt;
    std::optional<QByteArray> value;  // canonical bytes; `null` when the row went; nothing when erased
};

// The same as views, for whoever hands in many: nothing is copied.
struct OpeningView {
    qint64 sequence = 0;
    QByteArrayView table;
    QByteArrayView row;
    QByteArrayView privacyClass;
    QByteArrayView salt;
    std::optional<QByteArrayView> value;
};

// What the store says now about one class of one row.
struct StateRow {
    QString table;
    QString row;
    QString privacyClass;
    QByteArray value;  // canonical bytes
};

struct StateView {
    QByteArrayView table;
    QByteArrayView row;
    QByteArrayView privacyClass;
    QByteArrayView value;
};

// The content of an attachment, hashed now, beside the digest that its row records.
struct AttachmentDigest {
    QString table;
    QString row;
    QString privacyClass;
    QByteArray recorded;
    QByteArray actual;
};

// Each table, each privacy class and each row of a journal as small numbers, so that millions of them fit into memory.
struct Address {
    quint32 table = 0;
    quint32 privacyClass = 0;
    quint64 rowHigh = 0;
    quint64 rowLow = 0;

    friend bool operator==(const Address &, const Address &) = default;
    // The constants are those of splitmix64.
    friend size_t qHash(const Address &address, size_t seed = 0)
    {
        quint64 mixed = (address.rowLow ^ seed) * 0xbf58476d1ce4e5b9ULL;
        mixed ^= (mixed >> 29) ^ address.rowHigh ^ (quint64{address.table} << 40) ^ (quint64{address.privacyClass} << 20);
        mixed *= 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 32);
    }
};

// The values: each agrees with its commitment, none is missing without an erasure that says so, and the newest one of each
// (table, row, class) is what the store says. Keeps a digest for each of these, never a value.
class ValueCheck {
public:
    explicit ValueCheck(ProblemList &problems);

    void entry(const QByteArray &line, const EntryLine &scanned);  // then the openings of this entry
    void unreadableEntry(qint64 sequence);
    void opening(const OpeningView &opening);
    void misfiled(const OpeningView &opening);
    void closeEntries();  // after the last opening, before the first state row
    void state(const StateView &row);
    void attachment(const AttachmentDigest &digest);
    void closeState();

private:
    // A Poly1305 tag under a key that is made for this check and never leaves it, so nobody can aim at one. The commitment is
    // what proves a value; this only tells whether the store says the same, three times faster than another SHA-256 would.
    using Digest = std::array<unsigned char, 16>;
    struct Record {
        qint64 newest = 0;            // sequence of the newest commitment
        qint64 newestOpened = 0;      // sequence of the newest value that is there and not named by an erasure since
        Digest digest = {};           // of the newest value
        bool hasDigest = false;
        bool isNull = false;          // the newest value is `null`
        bool isInState = false;
    };
    // Sixteen rows that follow each other: a store names its rows by their ids, so they come nearly in this order, and what is
    // looked for lies beside what was found before.
    struct Neighbours {
        Address first;
        quint16 known = 0;  // a bit for each
        std::array<Record, 16> records;
    };
    struct Unopened {
        qint64 sequence = 0;
        bool isMarkedErased = false;
    };
    enum class Opened : unsigned char { No, MarkedErased, Yes };
    struct NameHash {
        using is_transparent = void;
        size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
    };

    Digest digestOf(QByteArrayView value) const;
    Record &recordOf(const Address &address);
    Record *knownRecord(const Address &address);
    Address addressOf(QByteArrayView table, QByteArrayView row, QByteArrayView privacyClass);
    quint32 numberOf(QByteArrayView name);
    Problem problemAt(Problem::Kind kind, qint64 sequence, const Address &address) const;
    void recordChanges(bool erases);
    void closeEntry();
    std::optional<size_t> find(QByteArrayView table, QByteArrayView row, QByteArrayView privacyClass) const;
    void check(size_t index, const OpeningView &opening);

    ProblemList &m_problems;
    std::array<unsigned char, 32> m_key;
    std::unordered_map<std::string, quint32, NameHash, std::equal_to<>> m_numbers;
    QList<QString> m_names;
    std::deque<Neighbours> m_records;  // they never move
    QHash<Address, Neighbours *> m_byFirst;
    QHash<Address, QList<Unopened>> m_unopened;

    QByteArray m_line;                 // holds what the views of m_current point into
    EntryLine m_current;
    qint64 m_unreadable = 0;
    std::vector<Address> m_addresses;  // of the changes of m_current, then of its case where it has one
    std::vector<Record *> m_changed;   // the records of the changes
    std::vector<Opened> m_opened;
};

}
