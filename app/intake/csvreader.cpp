// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvreader.h"

#include <cstring>

namespace casebook::intake {

namespace {

const char *find(char wanted, const char *from, const char *end)
{
    const void *found = from < end ? std::memchr(from, wanted, static_cast<size_t>(end - from)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
}

bool startsFormula(QChar letter)
{
    switch (letter.unicode()) {
    case u'=': case u'+': case u'-': case u'@': case u'\t': case u'\r': case u'\n':
    case 0xFF1D: case 0xFF0B: case 0xFF0D: case 0xFF20: case QChar::ReplacementCharacter:
        return true;
    }
    return false;
}

}

QString CsvField::text() const
{
    QString text = QString::fromUtf8(raw);
    if (hasDoubledQuotes)
        text.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    if (!text.startsWith(u'\''))
        return text;
    qsizetype first = 1;
    while (first < text.size() && text.at(first) == u' ')
        ++first;
    if (first < text.size() && startsFormula(text.at(first)))
        text.remove(0, 1);
    return text;
}

CsvReader::CsvReader(QByteArrayView text, char separator)
    : m_at(text.data()), m_end(text.data() + text.size()), m_lineEnd(text.data()), m_separator(separator)
{
    if (find('\n', m_at, m_end) == m_end && find('\r', m_at, m_end) != m_end)
        m_lineBreak = '\r';
    findLineEnd();
}

void CsvReader::findLineEnd()
{
    m_lineEnd = find(m_lineBreak, m_at, m_end);
}

void CsvReader::skipLineEnd()
{
    m_at = m_lineEnd < m_end ? m_lineEnd + 1 : m_end;
    findLineEnd();
}

bool CsvReader::next(CsvRecord &record)
{
    while (m_at < m_end && (*m_at == m_lineBreak || (*m_at == '\r' && m_at + 1 == m_lineEnd)))
        skipLineEnd();
    record.fields.clear();
    record.state = CsvRecord::State::Sound;
    if (m_at >= m_end)
        return false;
    record.row = ++m_row;
    const char *start = m_at;
    while (record.state == CsvRecord::State::Sound) {
        const bool more = m_at < m_end && *m_at == '"' ? readQuotedField(record) : readField(record);
        if (!more)
            break;
    }
    if (record.state == CsvRecord::State::Sound)
        skipLineEnd();
    else
        resume(record, start, record.state);
    return true;
}

// True while the line goes on behind a separator.
bool CsvReader::readField(CsvRecord &record)
{
    const char *end = find(m_separator, m_at, m_lineEnd);
    const bool isLast = end == m_lineEnd;
    const bool hasReturn = isLast && m_lineBreak == '\n' && end > m_at && end[-1] == '\r';
    const qsizetype size = end - m_at - (hasReturn ? 1 : 0);
    if (size > longestField)
        record.state = CsvRecord::State::FieldTooLong;
    record.fields.push_back({QByteArrayView(m_at, size), false});
    m_at = isLast ? end : end + 1;
    return !isLast;
}

bool CsvReader::readQuotedField(CsvRecord &record)
{
    const char *start = m_at + 1;
    const char *limit = m_end - start > longestField + 1 ? start + longestField + 1 : m_end;
    bool doubled = false;
    const char *quote = find('"', start, limit);
    while (quote + 1 < limit && quote[1] == '"') {
        doubled = true;
        quote = find('"', quote + 2, limit);
    }
    if (quote >= limit) {
        record.state = limit == m_end ? CsvRecord::State::UnbalancedQuote : CsvRecord::State::FieldTooLong;
        return false;
    }
    record.fields.push_back({QByteArrayView(start, quote - start), doubled});
    m_at = quote + 1;
    if (m_lineEnd < m_at)
        findLineEnd();
    const char *rest = m_at;
    if (rest < m_end && *rest == m_separator) {
        ++m_at;
        return true;
    }
    if (rest < m_end && *rest == '\r' && rest + 1 == m_lineEnd)
        ++rest;
    if (rest != m_lineEnd)
        record.state = CsvRecord::State::UnbalancedQuote;
    return false;
}

void CsvReader::resume(CsvRecord &record, const char *recordStart, CsvRecord::State state)
{
    record.state = state;
    m_at = recordStart;
    findLineEnd();
    skipLineEnd();
}

QList<char> csvSeparators()
{
    return {',', ';', '\t', '|'};
}

namespace {

struct Fit {
    char separator;
    size_t columns;  // of the header
    int same;        // rows with as many columns
    int rows;
};

Fit fit(QByteArrayView text, char separator)
{
    constexpr int looked = 50;
    CsvReader reader(text, separator);
    CsvRecord record;
    Fit fit{separator, 0, 0, 0};
    while (fit.rows < looked && reader.next(record)) {
        if (fit.rows == 0)
            fit.columns = record.fields.size();
        fit.same += record.state == CsvRecord::State::Sound && record.fields.size() == fit.columns ? 1 : 0;
        ++fit.rows;
    }
    return fit;
}

bool isBetter(const Fit &one, const Fit &other)
{
    const qint64 oneShare = qint64(one.same) * qMax(1, other.rows);
    const qint64 otherShare = qint64(other.same) * qMax(1, one.rows);
    return oneShare != otherShare ? oneShare > otherShare : one.columns > other.columns;
}

}

CsvSeparator detectSeparator(QByteArrayView text)
{
    CsvSeparator answer;
    if (text.size() >= 5 && text.startsWith("sep=") && csvSeparators().contains(text.at(4))) {
        const qsizetype lineEnd = text.indexOf('\n');
        return {text.at(4), true, lineEnd < 0 ? text.size() : lineEnd + 1};
    }
    std::optional<Fit> best;
    for (const char separator : csvSeparators()) {
        const Fit candidate = fit(text, separator);
        if (candidate.columns < 2)
            continue;
        if (!best || isBetter(candidate, *best)) {
            best = candidate;
            answer.isCertain = true;
        } else if (!isBetter(*best, candidate)) {
            answer.isCertain = false;
        }
    }
    if (best)
        answer.separator = best->separator;
    return answer;
}

}
