// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printer.h"

#include "app/cli/exitcode.h"
#include "app/text/errorwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using domain::MissingThing;
using domain::Place;

namespace {

QString command(const MissingThing &thing)
{
    switch (thing.place) {
    case Place::Field:
        if (thing.subject == "owner"_L1)
            return u"assign CASE --owner NAME"_s;
        if (thing.subject == "person"_L1)
            return u"edit CASE --person name=NAME"_s;
        if (thing.subject == "outcome"_L1)
            return u"close CASE --outcome OUTCOME"_s;
        return u"edit CASE --set %1=VALUE"_s.arg(thing.subject == "received-evidence"_L1 ? u"evidence"_s : thing.subject);
    case Place::Fact: return u"edit CASE --set %1=VALUE"_s.arg(thing.subject);
    case Place::List:
        if (thing.fact.isEmpty() || thing.position < 0)
            return u"edit CASE --add %1 %2=VALUE"_s.arg(thing.subject, thing.fact.isEmpty() ? u"FACT"_s : thing.fact);
        return u"edit CASE --set %1[%2].%3=VALUE"_s.arg(thing.subject).arg(thing.position + 1).arg(thing.fact);
    case Place::Tasks: return u"finish-task CASE TASK"_s;
    case Place::Messages: return u"record-message CASE --direction sent --at DAY"_s;
    case Place::Approval: return u"approve CASE --object %1"_s.arg(thing.subject);
    case Place::Links: return u"link CASE OTHER"_s;
    }
    return {};
}

}

QString mending(const MissingThing &thing, const QString &number)
{
    if (thing.gate == "letter-state"_L1)
        return u"move %1 STATE"_s.arg(number);
    if (thing.gate == "letter-fits"_L1)
        return u"letter list %1"_s.arg(number);
    if (thing.gate.startsWith("lint:"_L1))
        return u"letter lint %1 %2 FILE"_s.arg(number, thing.subject);
    return command(thing).replace("CASE"_L1, number);
}

QJsonArray missingJson(const QList<MissingThing> &missing, const QString &number, const QString &language)
{
    QJsonArray things;
    for (const MissingThing &thing : missing) {
        QJsonObject object{{u"gate"_s, thing.gate}, {u"place"_s, domain::name(thing.place)}, {u"words"_s, thing.words.in(language)}, {u"mend"_s, mending(thing, number)}};
        if (!thing.source.isEmpty())
            object.insert(u"source"_s, thing.source);
        if (!thing.subject.isEmpty())
            object.insert(u"subject"_s, thing.subject);
        if (!thing.fact.isEmpty())
            object.insert(u"fact"_s, thing.fact);
        if (thing.position >= 0)
            object.insert(u"position"_s, thing.position + 1);
        things.append(object);
    }
    return things;
}

void Printer::printDocument(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_console.answer(document.toJson(QJsonDocument::Indented));
}

void Printer::print(const Answer &answer)
{
    if (m_isJson)
        printDocument(answer.json);
    else
        m_console.answer(answer.text);
}

void Printer::print(const base::Error &error, const Missing &missing)
{
    const text::ErrorWords words = text::errorWords(error);
    if (m_isJson) {
        QJsonObject object{{u"code"_s, nameOf(error.code)}, {u"message"_s, words.oneLine()}};
        if (error.code == base::ErrorCode::GateNotMet)
            object.insert(u"missing"_s, missingJson(missing.things, missing.number, m_language));
        printDocument(QJsonObject{{u"error"_s, object}});
        return;
    }
    m_console.warn(u"casebook: "_s + words.oneLine());
    for (const MissingThing &thing : missing.things)
        m_console.warn(u"  - %1\n      casebook %2"_s.arg(thing.inWords(m_language), mending(thing, missing.number)));
}

}
