// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entryline.h"

#include "app/journal/spelling.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace casebook::journal {

namespace {

constexpr qsizetype longestWord = 64;
constexpr qsizetype hashDigits = 64;

constexpr std::array<bool, 256> wordLetters()
{
    std::array<bool, 256> table = {};
    for (const char c : std::string_view("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._-"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

bool isWord(QByteArrayView text)
{
    static constexpr std::array<bool, 256> letters = wordLetters();
    return !text.isEmpty() && text.size() <= longestWord
        && std::all_of(text.begin(), text.end(), [](char c) { return letters[static_cast<unsigned char>(c)]; });
}

// A fixed number of steps without a branch, so that the compiler takes sixteen at once.
bool areHexDigits(const char *digits)
{
    unsigned wrong = 0;
    for (qsizetype i = 0; i < hashDigits; ++i) {
        const auto c = static_cast<unsigned char>(digits[i]);
        wrong |= static_cast<unsigned char>(c - '0') > 9 && static_cast<unsigned char>(c - 'a') > 5 ? 1U : 0U;
    }
    return wrong == 0;
}

class Cursor {
public:
    explicit Cursor(QByteArrayView text) : m_rest(text) {}

    // The length is known when this is compiled, so the comparison is a few instructions and no call.
    template <size_t Size>
    bool skip(const char (&literal)[Size])
    {
        constexpr auto size = static_cast<qsizetype>(Size - 1);
        if (m_rest.size() < size || std::memcmp(m_rest.data(), literal, Size - 1) != 0)
            return false;
        m_rest = m_rest.sliced(size);
        return true;
    }

    // So many characters and the quotation mark behind them, which is passed over.
    bool take(qsizetype size, QByteArrayView &text)
    {
        if (m_rest.size() <= size || m_rest[size] != '"')
            return false;
        text = m_rest.first(size);
        m_rest = m_rest.sliced(size + 1);
        return true;
    }

    // Up to the mark, which is passed over.
    bool until(char mark, QByteArrayView &text)
    {
        const void *end = m_rest.isEmpty() ? nullptr : std::memchr(m_rest.data(), mark, static_cast<size_t>(m_rest.size()));
        if (!end)
            return false;
        text = m_rest.first(static_cast<const char *>(end) - m_rest.data());
        m_rest = m_rest.sliced(text.size() + 1);
        return true;
    }

    bool word(QByteArrayView &text) { return until('"', text) && isWord(text); }
    bool hash(QByteArrayView &text) { return take(hashDigits, text) && areHexDigits(text.data()); }
    bool uuid(QByteArrayView &text) { return take(36, text) && spelling::isUuid(text); }
    bool instant(QByteArrayView &text) { return take(24, text) && spelling::isInstant(text); }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

int compare(QByteArrayView a, QByteArrayView b)
{
    const int order = std::memcmp(a.data(), b.data(), static_cast<size_t>(std::min(a.size(), b.size())));
    return order != 0 ? order : static_cast<int>(a.size() > b.size()) - static_cast<int>(a.size() < b.size());
}

bool scanChange(Cursor &cursor, ChangeView &change)
{
    return cursor.skip("{\"class\":\"") && cursor.word(change.privacyClass)
        && cursor.skip(",\"commitment\":\"") && cursor.hash(change.commitment)
        && cursor.skip(",\"row\":\"") && cursor.uuid(change.row)
        && cursor.skip(",\"table\":\"") && cursor.word(change.table)
        && cursor.skip("}");
}

bool scanChanges(Cursor &cursor, std::vector<ChangeView> &changes)
{
    changes.clear();
    if (cursor.skip("]"))
        return true;
    do {
        ChangeView change;
        if (!scanChange(cursor, change) || (!changes.empty() && !isBefore(changes.back(), change)))
            return false;
        changes.push_back(change);
    } while (cursor.skip(","));
    return cursor.skip("]");
}

}

bool isBefore(const ChangeView &a, const ChangeView &b)
{
    if (const int order = compare(a.privacyClass, b.privacyClass); order != 0)
        return order < 0;
    if (const int order = compare(a.row, b.row); order != 0)
        return order < 0;
    return compare(a.table, b.table) < 0;
}

bool scanEntryLine(QByteArrayView line, EntryLine &entry)
{
    Cursor cursor(line);
    QByteArrayView sequence;
    const bool read = cursor.skip("{\"action\":\"") && cursor.word(entry.action)
        && cursor.skip(",\"actor\":\"") && cursor.uuid(entry.actor)
        && cursor.skip(",\"at\":\"") && cursor.instant(entry.at)
        && cursor.skip(",\"case\":\"") && (cursor.take(0, entry.caseCommitment) || cursor.hash(entry.caseCommitment))
        && cursor.skip(",\"changes\":[") && scanChanges(cursor, entry.changes)
        && cursor.skip(",\"operation\":\"") && cursor.uuid(entry.operation)
        && cursor.skip(",\"sequence\":") && cursor.until(',', sequence)
        && cursor.skip("\"version\":1}") && cursor.atEnd();
    if (!read)
        return false;
    const auto value = spelling::number(sequence);
    entry.sequence = value.value_or(0);
    return entry.sequence > 0;
}

}
