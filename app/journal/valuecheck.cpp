// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/valuecheck.h"

#include "app/journal/commitment.h"
#include "app/journal/entry.h"
#include "app/journal/spelling.h"

#include <algorithm>
#include <sodium.h>

namespace casebook::journal {

using Kind = Problem::Kind;

namespace {

constexpr QByteArrayView nothing = "null";

// The two halves of a uuid that is known to be one.
std::pair<quint64, quint64> halvesOf(QByteArrayView uuid)
{
    const auto number = [uuid](qsizetype from, qsizetype digits) {
        quint64 value = 0;
        for (const char c : uuid.sliced(from, digits))
            value = (value << 4) | static_cast<quint64>((c & 0xf) + (c >> 6) * 9);  // letters have bit 6, digits have not
        return value;
    };
    return {(number(0, 8) << 32) | (number(9, 4) << 16) | number(14, 4), (number(19, 4) << 48) | number(24, 12)};
}

bool isHexOf(const QByteArray &hash, QByteArrayView hex)
{
    std::array<char, 64> digits = {};
    Q_ASSERT(2 * hash.size() == static_cast<qsizetype>(digits.size()));
    spelling::writeHex(hash, digits.data());
    return hex == QByteArrayView(digits.data(), static_cast<qsizetype>(digits.size()));
}

constexpr quint64 neighbourMask = 15;

Address firstOf(Address address)
{
    address.rowLow &= ~neighbourMask;
    return address;
}

size_t placeOf(const Address &address)
{
    return address.rowLow & neighbourMask;
}

quint16 bitOf(const Address &address)
{
    return static_cast<quint16>(1U << placeOf(address));
}

QString uuidOf(quint64 high, quint64 low)
{
    QString text = QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    for (const int position : {8, 13, 18, 23})
        text.insert(position, QLatin1Char('-'));
    return text;
}

}

ValueCheck::ValueCheck(ProblemList &problems) : m_problems(problems)
{
    randombytes_buf(m_key.data(), m_key.size());
}

void ValueCheck::entry(const QByteArray &line, const EntryLine &scanned)
{
    closeEntry();
    m_line = line;
    m_current = scanned;
    for (const ChangeView &change : m_current.changes)
        m_addresses.push_back(addressOf(change.table, change.row, change.privacyClass));
    recordChanges(isErasure(m_current.action));
    if (!m_current.caseCommitment.isEmpty())
        m_addresses.push_back(addressOf(caseTable, m_current.operation, caseClass));
    m_opened.assign(m_addresses.size(), Opened::No);
}

void ValueCheck::unreadableEntry(qint64 sequence)
{
    closeEntry();
    m_unreadable = sequence;
}

void ValueCheck::recordChanges(bool erases)
{
    for (const Address &address : m_addresses) {
        Record &record = recordOf(address);
        m_changed.push_back(&record);
        record.newest = m_current.sequence;
        record.hasDigest = false;
        record.isNull = false;
        if (!erases)
            continue;
        m_unopened.remove(address);
        if (record.newestOpened != 0)
            m_problems.add(problemAt(Kind::ErasedValuePresent, record.newestOpened, address));
        record.newestOpened = 0;
    }
}

void ValueCheck::closeEntry()
{
    for (size_t i = 0; i < m_opened.size(); ++i) {
        if (m_opened[i] != Opened::Yes)
            m_unopened[m_addresses[i]].append({m_current.sequence, m_opened[i] == Opened::MarkedErased});
    }
    m_addresses.clear();
    m_changed.clear();
    m_opened.clear();
    m_current.sequence = 0;
    m_unreadable = 0;
}

void ValueCheck::opening(const OpeningView &opening)
{
    // Where the entry itself can't be read, that was said once; each of its values would say it again.
    if (m_unreadable != 0 && opening.sequence == m_unreadable)
        return;
    // Between two entries there is no current one; then nothing belongs to it, whatever it claims.
    const auto index = m_current.sequence != 0 && opening.sequence == m_current.sequence
        ? find(opening.table, opening.row, opening.privacyClass)
        : std::nullopt;
    if (!index)
        m_problems.add({Kind::OpeningUnknown, opening.sequence, 0, QString::fromUtf8(opening.table), QString::fromUtf8(opening.row),
                        QString::fromUtf8(opening.privacyClass)});
    else if (m_opened[*index] != Opened::No)
        m_problems.add(problemAt(Kind::OpeningRepeated, opening.sequence, m_addresses[*index]));
    else if (!opening.value)
        m_opened[*index] = Opened::MarkedErased;
    else
        check(*index, opening);
}

void ValueCheck::misfiled(const OpeningView &opening)
{
    m_problems.add({Kind::OpeningMisfiled, opening.sequence, 0, QString::fromUtf8(opening.table), QString::fromUtf8(opening.row),
                    QString::fromUtf8(opening.privacyClass)});
}

std::optional<size_t> ValueCheck::find(QByteArrayView table, QByteArrayView row, QByteArrayView privacyClass) const
{
    const auto &changes = m_current.changes;
    if (table == QByteArrayView(caseTable) && privacyClass == QByteArrayView(caseClass) && row == m_current.operation)
        return m_current.caseCommitment.isEmpty() ? std::nullopt : std::optional(changes.size());
    const ChangeView wanted{table, row, privacyClass, {}};
    const auto found = std::lower_bound(changes.begin(), changes.end(), wanted, isBefore);
    if (found == changes.end() || isBefore(wanted, *found))
        return std::nullopt;
    return static_cast<size_t>(found - changes.begin());
}

void ValueCheck::check(size_t index, const OpeningView &opening)
{
    const bool isCase = index == m_current.changes.size();
    const QByteArrayView committed = isCase ? m_current.caseCommitment : m_current.changes[index].commitment;
    const Address &address = m_addresses[index];
    m_opened[index] = Opened::Yes;
    const bool agrees = opening.salt.size() == saltSize
        && isHexOf(commitmentOf(opening.sequence, opening.privacyClass, opening.salt, *opening.value), committed);
    if (!agrees)
        m_problems.add(problemAt(Kind::ValueChanged, opening.sequence, address));
    if (isCase)
        return;
    Record &record = *m_changed[index];
    record.newestOpened = opening.sequence;
    if (!agrees)
        return;
    record.digest = digestOf(*opening.value);
    record.hasDigest = true;
    record.isNull = *opening.value == nothing;
}

void ValueCheck::closeEntries()
{
    closeEntry();
    for (auto it = m_unopened.cbegin(); it != m_unopened.cend(); ++it) {
        for (const Unopened &unopened : it.value())
            m_problems.add(problemAt(unopened.isMarkedErased ? Kind::ErasedWithoutEntry : Kind::OpeningMissing,
                                     unopened.sequence, it.key()));
    }
    m_unopened.clear();
}

void ValueCheck::state(const StateView &row)
{
    // A row that is named otherwise stands in no entry.
    const bool isNamed = spelling::isUuid(row.row);
    const Address address = isNamed ? addressOf(row.table, row.row, row.privacyClass) : Address();
    Record *record = isNamed ? knownRecord(address) : nullptr;
    if (!record) {
        if (row.value != nothing)
            m_problems.add({Kind::StateUnrecorded, 0, 0, QString::fromUtf8(row.table), QString::fromUtf8(row.row), QString::fromUtf8(row.privacyClass)});
        return;
    }
    record->isInState = true;
    // Without a digest the newest value is erased, missing or changed, and that is said where it was found.
    if (record->hasDigest && digestOf(row.value) != record->digest)
        m_problems.add(problemAt(Kind::StateDiffers, record->newest, address));
}

void ValueCheck::attachment(const AttachmentDigest &digest)
{
    if (digest.recorded == digest.actual)
        return;
    const QByteArray row = digest.row.toUtf8();
    const Record *record = spelling::isUuid(row) ? knownRecord(addressOf(digest.table.toUtf8(), row, digest.privacyClass.toUtf8())) : nullptr;
    m_problems.add({Kind::AttachmentChanged, record ? record->newest : 0, 0, digest.table, digest.row, digest.privacyClass});
}

void ValueCheck::closeState()
{
    for (const Neighbours &rows : m_records) {
        Address address = rows.first;
        for (const Record &record : rows.records) {
            if (record.hasDigest && !record.isNull && !record.isInState)
                m_problems.add(problemAt(Kind::StateMissing, record.newest, address));
            ++address.rowLow;
        }
    }
}

ValueCheck::Digest ValueCheck::digestOf(QByteArrayView value) const
{
    Digest digest;
    crypto_onetimeauth(digest.data(), reinterpret_cast<const unsigned char *>(value.data()), static_cast<unsigned long long>(value.size()), m_key.data());
    return digest;
}

ValueCheck::Record &ValueCheck::recordOf(const Address &address)
{
    const Address first = firstOf(address);
    Neighbours *&rows = m_byFirst[first];
    if (!rows) {
        rows = &m_records.emplace_back();
        rows->first = first;
    }
    rows->known |= bitOf(address);
    return rows->records[placeOf(address)];
}

// Null for a row that no entry names.
ValueCheck::Record *ValueCheck::knownRecord(const Address &address)
{
    Neighbours *rows = m_byFirst.value(firstOf(address));
    return rows && (rows->known & bitOf(address)) != 0 ? &rows->records[placeOf(address)] : nullptr;
}

Address ValueCheck::addressOf(QByteArrayView table, QByteArrayView row, QByteArrayView privacyClass)
{
    const auto [high, low] = halvesOf(row);
    return {numberOf(table), numberOf(privacyClass), high, low};
}

quint32 ValueCheck::numberOf(QByteArrayView name)
{
    const std::string_view view(name.data(), static_cast<size_t>(name.size()));
    if (const auto known = m_numbers.find(view); known != m_numbers.end())
        return known->second;
    const auto number = static_cast<quint32>(m_names.size());
    m_names.append(QString::fromUtf8(name));
    m_numbers.emplace(view, number);
    return number;
}

Problem ValueCheck::problemAt(Kind kind, qint64 sequence, const Address &address) const
{
    return {kind, sequence, 0, m_names.at(address.table), uuidOf(address.rowHigh, address.rowLow), m_names.at(address.privacyClass)};
}

}
