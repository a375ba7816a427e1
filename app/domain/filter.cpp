// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/filter.h"

#include "app/domain/filterfields.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

struct Piece {
    QString text;
    bool isQuoted = false;
    qsizetype from = 0;
    qsizetype to = 0;
};

class FilterReader {
public:
    explicit FilterReader(const QString &text) : m_text(text) {}

    ParsedFilter read()
    {
        while (skipSpaces())
            readTerm();
        return std::move(m_parsed);
    }

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(); }

    bool skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    void refuse(qsizetype from, qsizetype to, const QString &reason) { m_parsed.problems += FilterProblem{from, to, reason}; }

    void readTerm()
    {
        const qsizetype begin = m_at;
        const bool isNegated = at(m_at) == u'-';
        if (isNegated)
            ++m_at;
        const qsizetype fieldEnd = endOfField();
        if (fieldEnd > m_at)
            return readCondition(begin, fieldEnd, isNegated);
        const Piece piece = readPiece(QStringView());
        if (piece.text.trimmed().isEmpty())
            return refuse(begin, std::max(m_at, begin + 1), u"value-missing"_s);
        m_parsed.filter.words += SearchWord{piece.text, piece.isQuoted, isNegated};
    }

    // The place of the sign behind letters, or m_at when this is a bare word.
    qsizetype endOfField() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        return at(end) == u':' || at(end) == u'<' || at(end) == u'>' ? end : m_at;
    }

    Comparison readComparison()
    {
        if (at(m_at) == u':')
            ++m_at;
        if (at(m_at) == u'<' || at(m_at) == u'>')
            return at(m_at++) == u'<' ? Comparison::Less : Comparison::Greater;
        return Comparison::Is;
    }

    void readCondition(qsizetype begin, qsizetype fieldEnd, bool isNegated)
    {
        const qsizetype nameBegin = m_at;
        const auto field = filterField(m_text.sliced(nameBegin, fieldEnd - nameBegin));
        m_at = fieldEnd;
        const Comparison comparison = readComparison();
        const qsizetype valuesBegin = m_at;
        const QList<Piece> pieces = readValues();
        if (!field)
            return refuse(nameBegin, fieldEnd, u"field-unknown"_s);
        if (pieces.isEmpty())
            return refuse(begin, m_at, u"value-missing"_s);
        if (comparison != Comparison::Is && (!takesDays(*field) || pieces.size() > 1))
            return refuse(fieldEnd, m_at, u"comparison-wrong"_s);
        Condition condition{*field, comparison, {}, isNegated};
        for (const Piece &piece : pieces) {
            const auto value = filterValue(*field, piece.text, piece.isQuoted);
            if (const QString *reason = std::get_if<QString>(&value))
                return refuse(piece.from, piece.to, *reason);
            condition.values += std::get<FilterValue>(value);
        }
        const FilterValue::Type type = condition.values.first().type;
        if (comparison != Comparison::Is && (type == FilterValue::Type::Overdue || type == FilterValue::Type::None))
            return refuse(valuesBegin, m_at, u"comparison-wrong"_s);
        m_parsed.filter.conditions += condition;
    }

    // Values up to the next space; none when one of them is missing.
    QList<Piece> readValues()
    {
        QList<Piece> pieces;
        bool isComplete = true;
        while (true) {
            pieces += readPiece(u"|");
            isComplete = isComplete && !pieces.last().text.trimmed().isEmpty();
            if (at(m_at) != u'|')
                return isComplete ? pieces : QList<Piece>();
            ++m_at;
        }
    }

    Piece readPiece(QStringView stops)
    {
        if (at(m_at) == u'"')
            return readQuoted();
        Piece piece{{}, false, m_at, m_at};
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !stops.contains(m_text[m_at]))
            piece.text += m_text[m_at++];
        piece.to = m_at;
        return piece;
    }

    Piece readQuoted()
    {
        Piece piece{{}, true, m_at, m_at};
        ++m_at;
        while (m_at < m_text.size()) {
            if (m_text[m_at] == u'"') {
                if (at(m_at + 1) != u'"') {
                    ++m_at;
                    piece.to = m_at;
                    return piece;
                }
                ++m_at;
            }
            piece.text += m_text[m_at++];
        }
        refuse(piece.from, m_at, u"quote-open"_s);
        piece.to = m_at;
        return piece;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    ParsedFilter m_parsed;
};

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

// Quotes where the reader would see something else than this text.
QString valueText(Field field, const FilterValue &value)
{
    switch (value.type) {
    case FilterValue::Type::Text: {
        const bool isPlain = std::none_of(value.text.cbegin(), value.text.cend(),
            [](QChar c) { return c.isSpace() || c == u'"' || c == u'|' || c == u'<' || c == u'>'; });
        const auto again = filterValue(field, value.text, false);
        const bool readsBack = std::holds_alternative<FilterValue>(again) && std::get<FilterValue>(again) == value;
        return isPlain && readsBack ? value.text : quoted(value.text);
    }
    case FilterValue::Type::Day: return value.day.toString(Qt::ISODate);
    case FilterValue::Type::InDays: return QString::number(value.days) + u'd';
    case FilterValue::Type::Today: return u"today"_s;
    case FilterValue::Type::Overdue: return u"overdue"_s;
    case FilterValue::Type::Me: return u"me"_s;
    case FilterValue::Type::None: return u"none"_s;
    case FilterValue::Type::Yes: return u"yes"_s;
    case FilterValue::Type::No: return u"no"_s;
    }
    return {};
}

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Is: return u":"_s;
    case Comparison::Less: return u"<"_s;
    case Comparison::Greater: return u">"_s;
    }
    return {};
}

QString conditionText(const Condition &condition)
{
    QStringList values;
    for (const FilterValue &value : condition.values)
        values += valueText(condition.field, value);
    return (condition.isNegated ? u"-"_s : QString()) + name(condition.field) + signOf(condition.comparison) + values.join(u'|');
}

QString wordText(const SearchWord &word)
{
    return (word.isNegated ? u"-"_s : QString()) + (word.isPhrase ? quoted(word.text) : word.text);
}

FilterValue resolvedValue(const FilterValue &value, const QDate &today, const QString &login)
{
    switch (value.type) {
    case FilterValue::Type::Today: return {FilterValue::Type::Day, {}, today};
    case FilterValue::Type::InDays: return {FilterValue::Type::Day, {}, today.addDays(value.days)};
    case FilterValue::Type::Me: return {FilterValue::Type::Text, login};
    case FilterValue::Type::Text:
    case FilterValue::Type::Day:
    case FilterValue::Type::Overdue:
    case FilterValue::Type::None:
    case FilterValue::Type::Yes:
    case FilterValue::Type::No: return value;
    }
    return value;
}

}

ParsedFilter readFilter(const QString &text)
{
    return FilterReader(text).read();
}

base::Result<Filter> parseFilter(const QString &text)
{
    const ParsedFilter parsed = readFilter(text);
    if (parsed.problems.isEmpty())
        return parsed.filter;
    const FilterProblem &first = *std::min_element(parsed.problems.cbegin(), parsed.problems.cend(),
        [](const FilterProblem &left, const FilterProblem &right) { return left.from < right.from; });
    return base::fail(base::ErrorCode::FilterInvalid, {QString::number(first.from), first.reason});
}

QString toText(const Filter &filter)
{
    QStringList terms;
    for (const Condition &condition : filter.conditions)
        terms += conditionText(condition);
    for (const SearchWord &word : filter.words)
        terms += wordText(word);
    return terms.join(u' ');
}

Filter resolved(const Filter &filter, const QDate &today, const QString &login)
{
    Filter result = filter;
    for (Condition &condition : result.conditions) {
        for (FilterValue &value : condition.values)
            value = resolvedValue(value, today, login);
    }
    return result;
}

}
