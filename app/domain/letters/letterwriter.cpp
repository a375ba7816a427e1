// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/letterwriter.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

QString valueFor(const LetterSets &sets, const LetterFacts &facts, const LetterSending &sending)
{
    switch (sets.from) {
    case LetterSets::From::Value: return sets.value;
    case LetterSets::From::Day: return sending.day.toString(Qt::ISODate);
    case LetterSets::From::Medium: return sending.medium;
    case LetterSets::From::Proof: return sending.proof;
    case LetterSets::From::Due: return facts.days.value(u"due"_s).toString(Qt::ISODate);
    }
    return {};
}

bool canHold(const Fact &fact, const QString &value)
{
    return fact.choices.isEmpty() || fact.choice(value);
}

}

bool isListItem(const QString &paragraph)
{
    return paragraph.startsWith("- "_L1);
}

QString writeLetter(const LetterTemplate &letter, const LetterFacts &facts)
{
    QString text;
    bool wasItem = false;
    for (const LetterClause &clause : letter.clauses) {
        for (const LetterLine *line : placesOf(letter, clause, facts)) {
            const QString part = filled(clause.texts.value(facts.language), facts, line).trimmed();
            const bool isItem = clause.isForEachLine && isListItem(part) && !part.contains(u'\n');
            if (!text.isEmpty())
                text += wasItem && isItem ? u"\n"_s : u"\n\n"_s;
            text += part;
            wasItem = isItem;
        }
    }
    return text + u'\n';
}

LetterParts letterParts(const QString &text)
{
    LetterParts parts;
    QString open;
    const auto close = [&] {
        if (!open.isEmpty() && parts.subject.isEmpty())
            parts.subject = open;
        else if (!open.isEmpty())
            parts.paragraphs << open;
        open.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.simplified();
        if (words.isEmpty() || isListItem(words))
            close();
        // The signature keeps its lines, and so does whatever else a writer broke on purpose.
        if (!words.isEmpty())
            open += open.isEmpty() ? words : u'\n' + words;
    }
    close();
    return parts;
}

LetterFit letterFit(const LetterTemplate &letter, const LetterFacts &facts)
{
    if (!facts.kind || facts.kind->isClosed(facts.file.state))
        return LetterFit::Closed;
    if (letter.kind != facts.file.kind || !letter.states.contains(facts.file.state))
        return LetterFit::State;
    return holds(letter.fits, facts, letter.pauses) ? LetterFit::Fits : LetterFit::Misfit;
}

bool isSendable(const LetterTemplate &letter, const CaseFile &file)
{
    return letter.sendsIn.contains(file.state);
}

QDate sentBefore(const LetterTemplate &letter, const CaseFile &file)
{
    return QDate::fromString(file.details.value(letter.sentFact).toString(), Qt::ISODate);
}

QMap<QString, QString> settledFacts(const LetterTemplate &letter, const LetterFacts &facts, const LetterSending &sending)
{
    QMap<QString, QString> settled;
    for (const LetterSets &sets : letter.sets) {
        const Fact *fact = facts.kind ? facts.kind->fact(sets.fact) : nullptr;
        const QString value = valueFor(sets, facts, sending);
        if (fact && !value.isEmpty() && canHold(*fact, value) && holds(sets.condition, facts, letter.pauses))
            settled.insert(sets.fact, value);
    }
    return settled;
}

}
