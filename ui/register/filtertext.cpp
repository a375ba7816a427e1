// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filtertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace casebook::registering {

namespace {

using widgets::FilterReading;

struct Term {
    qsizetype from = 0;
    qsizetype to = 0;
};

// Terms stand apart by spaces that are not inside quotes.
QList<Term> termsOf(const QString &text)
{
    QList<Term> terms;
    bool isQuoted = false;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size() || (!isQuoted && text[i].isSpace());
        if (isEnd && from >= 0)
            terms.append({std::exchange(from, -1), i});
        if (isEnd)
            continue;
        if (from < 0)
            from = i;
        if (text[i] == u'"')
            isQuoted = !isQuoted;
    }
    return terms;
}

// Where the sign after the field's name ends; `from` when the term has no field.
qsizetype fieldEnd(const QString &text, qsizetype from, qsizetype to)
{
    qsizetype at = from;
    while (at < to && text[at].isLetter())
        ++at;
    const qsizetype sign = at;
    if (at < to && text[at] == u':')
        ++at;
    if (at < to && (text[at] == u'<' || text[at] == u'>'))
        ++at;
    return at == sign || sign == from ? from : at;
}

void addStretches(FilterReading &reading, const QString &text, const Term &term)
{
    using Part = FilterReading::Part;
    qsizetype at = term.from;
    if (text[at] == u'-' && term.to - at > 1)
        reading.stretches.append({Part::Minus, int(at++), 1});
    const qsizetype end = fieldEnd(text, at, term.to);
    if (end == at) {
        reading.stretches.append({Part::Word, int(at), int(term.to - at)});
        return;
    }
    // A sign of comparison belongs to what is asked for: "due:<31d" reads as due, less than 31 days.
    const bool isComparison = text[end - 1] != u':';
    const qsizetype valueAt = isComparison ? end - 1 : end;
    reading.stretches.append({Part::Field, int(at), int(valueAt - at)});
    if (term.to > valueAt)
        reading.stretches.append({Part::Value, int(valueAt), int(term.to - valueAt)});
}

std::optional<domain::Condition> conditionOf(const QString &term)
{
    const domain::ParsedFilter parsed = domain::readFilter(term);
    if (!parsed.problems.isEmpty() || parsed.filter.conditions.size() != 1 || !parsed.filter.words.isEmpty())
        return std::nullopt;
    return parsed.filter.conditions.first();
}

// The text without the terms for which the question says yes.
template <typename Question>
QString without(const QString &text, const Question &isMeant)
{
    QStringList kept;
    for (const Term &term : termsOf(text)) {
        const QString part = text.sliced(term.from, term.to - term.from);
        const auto condition = conditionOf(part);
        if (!condition || !isMeant(*condition))
            kept << part;
    }
    return kept.join(u' ');
}

QString joined(const QString &text, const QString &piece)
{
    return u"%1 %2"_s.arg(text, piece).simplified();
}

}

FilterReading readFilterText(const QString &text)
{
    FilterReading reading;
    for (const Term &term : termsOf(text))
        addStretches(reading, text, term);
    const QList<domain::FilterProblem> problems = domain::readFilter(text).problems;
    if (problems.isEmpty())
        return reading;
    const domain::FilterProblem &first = problems.first();
    reading.faultStart = int(first.from);
    reading.faultLength = int(first.to - first.from);
    reading.reason = reasonWords(first.reason, text.sliced(first.from, first.to - first.from));
    return reading;
}

QString reasonWords(const QString &reason, const QString &part)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("FilterText", text); };
    if (reason == "field-unknown"_L1)
        return words(QT_TRANSLATE_NOOP("FilterText", "there is no field “%1”")).arg(part);
    if (reason == "value-missing"_L1)
        return words(QT_TRANSLATE_NOOP("FilterText", "a value is missing"));
    if (reason == "quote-open"_L1)
        return words(QT_TRANSLATE_NOOP("FilterText", "the closing quotation mark is missing"));
    if (reason == "date-invalid"_L1)
        return words(QT_TRANSLATE_NOOP("FilterText", "“%1” is no date; 2026-12-24, 24.12.2026, 7d and today are")).arg(part);
    if (reason == "comparison-wrong"_L1)
        return words(QT_TRANSLATE_NOOP("FilterText", "only a date can be before or after"));
    if (reason == "phase-unknown"_L1)
        return words(QT_TRANSLATE_NOOP("FilterText", "there is no phase “%1”")).arg(part);
    if (reason == "yes-or-no"_L1)
        return words(QT_TRANSLATE_NOOP("FilterText", "yes or no?"));
    return reason;
}

bool holdsPiece(const QString &text, const QString &piece)
{
    const auto wanted = conditionOf(piece);
    return wanted && domain::readFilter(text).filter.conditions.contains(*wanted);
}

QString withPiece(const QString &text, const QString &piece)
{
    return holdsPiece(text, piece) ? text : joined(text, piece);
}

QString withoutPiece(const QString &text, const QString &piece)
{
    const auto wanted = conditionOf(piece);
    return wanted ? without(text, [&](const domain::Condition &condition) { return condition == *wanted; }) : text;
}

QString withFieldReplaced(const QString &text, domain::Field field, const QString &piece)
{
    return joined(without(text, [field](const domain::Condition &condition) { return condition.field == field; }), piece);
}

QString onlyKind(const QString &text)
{
    QStringList kinds;
    for (const domain::Condition &condition : domain::readFilter(text).filter.conditions) {
        if (condition.field != domain::Field::Kind || condition.isNegated)
            continue;
        for (const domain::FilterValue &value : condition.values)
            kinds << value.text;
    }
    return kinds.size() == 1 ? kinds.first() : QString();
}

}
