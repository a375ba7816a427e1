// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/kindsources.h"

#include "app/base/jsonreader.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::JsonObject;

namespace {

QStringList outcomes(JsonObject &object, const char *key, const domain::Kind &kind)
{
    const QStringList ids = object.strings(key);
    for (const QString &id : ids)
        if (!kind.outcome(id))
            object.refuse(key, u"the kind has no outcome \"%1\""_s.arg(id));
    return ids;
}

QString fact(JsonObject &object, const char *key, const domain::Kind &kind)
{
    const QString id = object.identifier(key);
    if (!kind.fact(id))
        object.refuse(key, u"the kind has no fact \"%1\""_s.arg(id));
    return id;
}

const domain::ItemList *list(JsonObject &object, const domain::Kind &kind)
{
    const domain::ItemList *found = kind.list(object.identifier("list"));
    if (!found)
        object.refuse("list", u"the kind has no such list"_s);
    return found;
}

QString itemFact(JsonObject &object, const char *key, const domain::ItemList *list)
{
    const QString id = object.identifier(key);
    if (list && !list->fact(id))
        object.refuse(key, u"the list has no fact \"%1\""_s.arg(id));
    return id;
}

FindingSource readFindings(JsonObject object, const domain::Kind &kind)
{
    FindingSource findings{outcomes(object, "decided", kind), outcomes(object, "upheld", kind)};
    for (const QString &id : std::as_const(findings.upheld))
        if (!findings.decided.contains(id))
            object.refuse("upheld", u"\"%1\" is not among the decided"_s.arg(id));
    return findings;
}

CauseSource readCauses(JsonObject object, const domain::Kind &kind)
{
    return {fact(object, "fact", kind), object.strings("without")};
}

ProceedingSource readProceedings(JsonObject object, const domain::Kind &kind)
{
    const domain::ItemList *proceedings = list(object, kind);
    ProceedingSource source;
    source.list = proceedings ? proceedings->id : QString();
    source.where = itemFact(object, "where", proceedings);
    source.is = object.identifier("is");
    source.body = itemFact(object, "body", proceedings);
    source.reference = itemFact(object, "reference", proceedings);
    source.stage = itemFact(object, "stage", proceedings);
    source.decision = itemFact(object, "decision", proceedings);
    source.ended = itemFact(object, "ended", proceedings);
    return source;
}

// "item:outcome" or "case:outcome"
FieldSource readSource(JsonObject &object, const QString &key, const QString &word, const domain::Kind &kind, const domain::ItemList *lines)
{
    static const QStringList columns{u"number"_s, u"received"_s, u"channel"_s, u"owner"_s, u"outcome"_s, u"answered"_s, u"extended-to"_s};
    const QString place = word.section(u':', 0, 0);
    const QString id = word.section(u':', 1);
    bool isKnown = false;
    FieldSource source{FieldSource::Place::Case, id};
    if (place == "case"_L1) {
        isKnown = columns.contains(id);
    } else if (place == "fact"_L1) {
        source.place = FieldSource::Place::Fact;
        isKnown = kind.fact(id);
    } else if (place == "item"_L1) {
        source.place = FieldSource::Place::Item;
        isKnown = lines && lines->fact(id);
    }
    if (!isKnown)
        object.refuse(key.toLatin1().constData(), u"no such source: \"%1\""_s.arg(word));
    return source;
}

RegisterSource readRegister(JsonObject object, const domain::Kind &kind)
{
    const domain::ItemList *lines = list(object, kind);
    RegisterSource source{lines ? lines->id : QString(), {}};
    JsonObject fields = object.object("fields");
    for (const QString &key : fields.keys()) {
        const QStringList words = fields.string(key.toLatin1().constData()).split(u'|');
        for (const QString &word : words)
            source.fields[key] += readSource(fields, key, word, kind, lines);
    }
    return source;
}

}

queries::CountedKind KindSources::counted(const domain::Kind &definition) const
{
    queries::CountedKind counted{kind, uncounted, {}, definition.outcomeList};
    for (const domain::Outcome &outcome : definition.outcomes)
        if (outcome.isRefusal)
            counted.refusals << outcome.id;
    return counted;
}

base::Result<KindSources> readKindSources(const QString &file, const QByteArray &bytes, const domain::Kind &kind)
{
    base::JsonReader reader(file, bytes);
    JsonObject root = reader.root();
    KindSources sources;
    sources.kind = root.identifier("kind");
    if (sources.kind != kind.id)
        root.refuse("kind", u"the file is named after another kind"_s);
    sources.uncounted = outcomes(root, "uncounted", kind);
    if (root.has("findings"))
        sources.findings = readFindings(root.object("findings"), kind);
    if (root.has("causes"))
        sources.causes = readCauses(root.object("causes"), kind);
    if (root.has("proceedings"))
        sources.proceedings = readProceedings(root.object("proceedings"), kind);
    if (root.has("register"))
        sources.entries = readRegister(root.object("register"), kind);
    CASEBOOK_CHECK(reader.finish());
    return sources;
}

}
