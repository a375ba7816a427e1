// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gate.h"

#include "app/domain/approval.h"
#include "app/domain/gatefunctions.h"
#include "app/domain/gates/sentmessages.h"
#include "app/domain/gates/taskrules.h"
#include "app/domain/letters/citation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

struct CaseFieldText {
    QLatin1StringView field;
    QString (*text)(const CaseFile &);
};

constexpr CaseFieldText fieldTexts[] = {
    {"title"_L1, [](const CaseFile &file) { return file.title; }},
    {"received"_L1, [](const CaseFile &file) { return file.received.toString(Qt::ISODate); }},
    {"received-evidence"_L1, [](const CaseFile &file) { return file.receivedEvidence; }},
    {"outcome"_L1, [](const CaseFile &file) { return file.outcome; }},
    {"outcome-reason"_L1, [](const CaseFile &file) { return file.outcomeReason; }},
    {"owner"_L1, [](const CaseFile &file) { return file.owner; }},
    {"office"_L1, [](const CaseFile &file) { return file.office; }},
    {"channel"_L1, [](const CaseFile &file) { return file.channel; }},
    {"language"_L1, [](const CaseFile &file) { return file.language; }},
    {"regime"_L1, [](const CaseFile &file) { return file.regime; }},
    {"preparer"_L1, [](const CaseFile &file) { return file.preparer; }},
    {"person"_L1, [](const CaseFile &file) { return file.personName(); }},
};

bool hasText(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool isSet(const QJsonObject &details, const QString &fact)
{
    const QStringList values = factValues(details.value(fact));
    return std::any_of(values.cbegin(), values.cend(), hasText);
}

bool isOneOf(const Fact *fact, const QJsonObject &details, const QStringList &wanted)
{
    if (!fact)
        return false;
    QStringList values = factValues(details.value(fact->id));
    if (values.isEmpty() && fact->type == FactType::YesNo)
        values = {u"false"_s};
    return std::any_of(values.cbegin(), values.cend(), [&wanted](const QString &value) { return wanted.contains(value); });
}

const Fact *itemFact(const Kind &kind, const Gate &gate, const QString &fact)
{
    const ItemList *list = gate.form == Gate::Form::EachItemHas ? kind.list(gate.subject) : nullptr;
    return list ? list->fact(fact) : nullptr;
}

bool isAsked(const Kind &kind, const Gate &gate, const CaseFile &file)
{
    if (gate.onlyIfFact.isEmpty() || itemFact(kind, gate, gate.onlyIfFact))
        return true;
    return isFactOneOf(kind, file, gate.onlyIfFact, gate.onlyIfValues);
}

// The position of the first item that lacks the fact, -1 when none does.
int firstWithout(const Kind &kind, const Gate &gate, const CaseFile &file)
{
    const Fact *condition = gate.onlyIfFact.isEmpty() ? nullptr : itemFact(kind, gate, gate.onlyIfFact);
    for (const CaseItem &item : file.itemsOf(gate.subject)) {
        const bool counts = !condition || isOneOf(condition, item.details, gate.onlyIfValues);
        if (counts && !isSet(item.details, gate.fact))
            return item.position;
    }
    return -1;
}

bool isSent(const CaseFile &file, const Gate &gate)
{
    const QDate day = QDate::fromString(file.details.value(gate.fact).toString(), Qt::ISODate);
    return std::any_of(file.messages.cbegin(), file.messages.cend(), [&](const MessageRecord &message) {
        if (message.direction != "sent"_L1 || (!gate.subject.isEmpty() && message.medium != gate.subject))
            return false;
        return !day.isValid() || gates::isSentOn(message, day);
    });
}

MissingThing missing(const Kind &kind, const Gate &gate, const CaseFile &file)
{
    MissingThing thing{gate.id, Place::Fact, gate.subject, {}, -1, gate.missing, gate.source};
    switch (gate.form) {
    case Gate::Form::FieldSet: thing.place = Place::Field; break;
    case Gate::Form::FactSet:
    case Gate::Form::FactIs: thing.place = Place::Fact; break;
    case Gate::Form::ListNotEmpty: thing.place = Place::List; break;
    case Gate::Form::EachItemHas:
        thing.place = Place::List;
        thing.fact = gate.fact;
        thing.position = firstWithout(kind, gate, file);
        break;
    case Gate::Form::TasksFinished:
        thing.place = Place::Tasks;
        thing.words = gates::inWhichSystems(file, gate.missing);
        break;
    case Gate::Form::MessageSent: thing.place = Place::Messages; break;
    case Gate::Form::Approved: thing.place = Place::Approval; break;
    case Gate::Form::Function:
        if (const GateFunction *function = gateFunction(gate.subject)) {
            thing.place = function->place;
            thing.subject = function->subject;
            thing.fact = function->fact;
            if (function->source)
                thing.source = function->source(kind, file);
            if (function->inWords)
                thing.words = function->inWords(kind, file, gate.missing);
        }
        break;
    }
    return thing;
}

}

QString MissingThing::inWords(const QString &language) const
{
    return source.isEmpty() ? words.in(language) : u"%1 (%2)"_s.arg(words.in(language), citation(source, language));
}

QString name(Place place)
{
    switch (place) {
    case Place::Field: return u"field"_s;
    case Place::Fact: return u"fact"_s;
    case Place::List: return u"list"_s;
    case Place::Tasks: return u"tasks"_s;
    case Place::Messages: return u"messages"_s;
    case Place::Approval: return u"approval"_s;
    case Place::Links: return u"links"_s;
    }
    return {};
}

QStringList factValues(const QJsonValue &value)
{
    if (value.isBool())
        return {value.toBool() ? u"true"_s : u"false"_s};
    if (value.isDouble())
        return {QString::number(value.toInteger())};
    if (value.isString())
        return value.toString().isEmpty() ? QStringList() : QStringList(value.toString());
    QStringList values;
    for (const QJsonValue entry : value.toArray())
        values += factValues(entry);
    return values;
}

QStringList caseFields()
{
    QStringList fields;
    for (const CaseFieldText &entry : fieldTexts)
        fields += entry.field;
    return fields;
}

QString caseField(const CaseFile &file, const QString &field)
{
    for (const CaseFieldText &entry : fieldTexts) {
        if (entry.field == field)
            return entry.text(file);
    }
    return {};
}

bool isFactOneOf(const Kind &kind, const CaseFile &file, const QString &fact, const QStringList &values)
{
    const ItemList *list = kind.list(fact.section(u'.', 0, 0));
    const Fact *ofItems = list ? list->fact(fact.section(u'.', 1)) : nullptr;
    if (!ofItems)
        return isOneOf(kind.fact(fact), file.details, values);
    const QList<CaseItem> items = file.itemsOf(list->id);
    return std::any_of(items.cbegin(), items.cend(), [&](const CaseItem &item) { return isOneOf(ofItems, item.details, values); });
}

bool holds(const Kind &kind, const Gate &gate, const CaseFile &file)
{
    if (!isAsked(kind, gate, file))
        return true;
    switch (gate.form) {
    case Gate::Form::FieldSet: return hasText(caseField(file, gate.subject));
    case Gate::Form::FactSet: return isSet(file.details, gate.subject);
    case Gate::Form::FactIs: return isOneOf(kind.fact(gate.subject), file.details, gate.value.split(u'|'));
    case Gate::Form::ListNotEmpty: return !file.itemsOf(gate.subject).isEmpty();
    case Gate::Form::EachItemHas: return firstWithout(kind, gate, file) < 0;
    case Gate::Form::TasksFinished: return gates::tasksFinished(file);
    case Gate::Form::MessageSent: return isSent(file, gate);
    case Gate::Form::Approved: return isApproved(kind, file, gate.subject);
    case Gate::Form::Function: {
        const GateFunction *function = gateFunction(gate.subject);
        return function && function->holds(kind, file);
    }
    }
    return false;
}

QList<MissingThing> missingFor(const Kind &kind, const Transition &transition, const CaseFile &file)
{
    QList<MissingThing> things;
    for (const QString &id : transition.gates) {
        const Gate *gate = kind.gate(id);
        Q_ASSERT(gate);
        if (gate && !holds(kind, *gate, file))
            things += missing(kind, *gate, file);
    }
    return things;
}

}
