// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/entryline.h"
#include "app/journal/problem.h"

#include <QByteArray>
#include <QHash>
#include <array>
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

// What the store says now about one class of one row.
struct StateRow {
    QString table;
    QString row;
    QString privacyClass;
    QByteArray value;  // canonical bytes
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
    friend size_t qHash(const Address &address, size_t seed = 0)
    {
        return qHashMulti(seed, address.table, address.privacyClass, address.rowHigh, address.rowLow);
    }
};

// The values: each agrees with its commitment, none is missing without an erasure that says so, and the newest one of each
// (table, row, class) is what the store says. Keeps a digest for each of these, never a value.
class ValueCheck {
public:
    explicit ValueCheck(ProblemList &problems) : m_problems(problems) {}

    void entry(const QByteArray &line, const EntryLine &scanned);  // then the openings of this entry
    void unreadableEntry(qint64 sequence);
    void opening(const Opening &opening);
    void closeEntries();  // after the last opening, before the first state row
    void state(const StateRow &row);
    void attachment(const AttachmentDigest &digest);
    void closeState();

private:
    using Digest = std::array<char, 32>;
    struct Record {
        qint64 newest = 0;            // sequence of the newest commitment
        qint64 newestOpened = 0;      // sequence of the newest value that is there and not named by an erasure since
        std::optional<Digest> digest; // of the newest value
        bool isNull = false;          // the newest value is `null`
        bool isInState = false;
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

    Address addressOf(QByteArrayView table, QByteArrayView row, QByteArrayView privacyClass);
    quint32 numberOf(QByteArrayView name);
    Problem problemAt(Problem::Kind kind, qint64 sequence, const Address &address) const;
    void recordChanges(bool erases);
    void closeEntry();
    std::optional<size_t> find(QByteArrayView table, QByteArrayView row, QByteArrayView privacyClass) const;
    void check(size_t index, const Opening &opening);

    ProblemList &m_problems;
    std::unordered_map<std::string, quint32, NameHash, std::equal_to<>> m_numbers;
    QList<QString> m_names;
    QHash<Address, Record> m_records;
    QHash<Address, QList<Unopened>> m_unopened;

    QByteArray m_line;                 // holds what the views of m_current point into
    EntryLine m_current;
    qint64 m_unreadable = 0;
    std::vector<Address> m_addresses;  // of the changes of m_current, then of its case where it has one
    std::vector<Opened> m_opened;
};

}
