// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/kindreader.h"

#include "app/base/files.h"
#include "app/domain/approval.h"
#include "app/domain/gatefunctions.h"
#include "app/domain/workflow.h"
#include "tests/rulebook/packs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

namespace {

QByteArray packBytes(const QString &kind)
{
    const auto bytes = base::readFile(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/rulebook/kinds/%1.json").arg(kind), 1024 * 1024);
    return bytes ? *bytes : QByteArray();
}

domain::Kind pack(const QString &kind)
{
    const auto read = rulebook::readKind(kind, packBytes(kind), packs::authorities(), packs::agencies());
    return read ? *read : domain::Kind();
}

QStringList everyKind()
{
    QStringList ids = QDir(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/rulebook/kinds")).entryList({u"*.json"_s});
    for (QString &id : ids)
        id.chop(5);
    return ids;
}

// A value that satisfies "the fact is set".
QJsonValue sample(const domain::Fact &fact)
{
    switch (fact.type) {
    case domain::FactType::Text:
    case domain::FactType::LongText: return u"words"_s;
    case domain::FactType::Choice: return fact.choices.first().id;
    case domain::FactType::Choices: return QJsonArray{fact.choices.first().id};
    case domain::FactType::Date: return u"2026-03-02"_s;
    case domain::FactType::Moment: return u"2026-03-02T10:00:00+01:00"_s;
    case domain::FactType::Integer: return 3;
    case domain::FactType::YesNo: return true;
    }
    return {};
}

QJsonValue valued(const domain::Fact &fact, const QString &value)
{
    if (fact.type == domain::FactType::YesNo)
        return value == "true"_L1;
    return fact.type == domain::FactType::Choices ? QJsonValue(QJsonArray{value}) : QJsonValue(value);
}

void setField(domain::CaseFile &file, const QString &field)
{
    QString *texts[] = {&file.title, &file.receivedEvidence, &file.outcome, &file.outcomeReason, &file.owner, &file.office,
        &file.channel, &file.language, &file.regime, &file.preparer};
    for (QString *text : texts)
        *text = u"x"_s;
    file.received = QDate(2026, 3, 2);
    if (field == "person"_L1) {
        domain::CaseParty party;
        party.party.name = u"Clara Weber"_s;
        party.role = u"subject"_s;
        file.parties += party;
    }
}

// A case in which the gate is asked for, and nothing else is known.
domain::CaseFile asked(const domain::Kind &kind, const domain::Gate &gate)
{
    domain::CaseFile file;
    const domain::ItemList *list = gate.form == domain::Gate::Form::EachItemHas ? kind.list(gate.subject) : nullptr;
    const domain::Fact *ofItem = list ? list->fact(gate.onlyIfFact) : nullptr;
    if (list) {
        domain::CaseItem item;
        item.list = list->id;
        if (ofItem)
            item.details.insert(ofItem->id, valued(*ofItem, gate.onlyIfValues.first()));
        file.items += item;
    }
    if (!gate.onlyIfFact.isEmpty() && !ofItem)
        file.details.insert(gate.onlyIfFact, valued(*kind.fact(gate.onlyIfFact), gate.onlyIfValues.first()));
    if (gate.form == domain::Gate::Form::MessageSent) {  // an earlier letter does not count
        domain::MessageRecord message;
        message.direction = u"sent"_s;
        message.at = QDateTime(QDate(2026, 2, 1), QTime(9, 0), Qt::UTC);
        file.messages += message;
        file.details.insert(gate.fact, u"2026-03-02"_s);
    }
    if (gate.form == domain::Gate::Form::TasksFinished) {
        domain::TaskRecord task;
        task.state = u"open"_s;
        file.tasks += task;
    }
    return file;
}

void mend(const domain::Kind &kind, const domain::Gate &gate, domain::CaseFile &file)
{
    using Form = domain::Gate::Form;
    switch (gate.form) {
    case Form::FieldSet: setField(file, gate.subject); return;
    case Form::FactSet: file.details.insert(gate.subject, sample(*kind.fact(gate.subject))); return;
    case Form::FactIs: file.details.insert(gate.subject, valued(*kind.fact(gate.subject), gate.value.section(u'|', 0, 0))); return;
    case Form::ListNotEmpty: {
        domain::CaseItem item;
        item.list = gate.subject;
        file.items += item;
        return;
    }
    case Form::EachItemHas: file.items.first().details.insert(gate.fact, sample(*kind.list(gate.subject)->fact(gate.fact))); return;
    case Form::TasksFinished: file.tasks.first().state = u"done"_s; return;
    case Form::MessageSent: {
        domain::MessageRecord message;
        message.direction = u"sent"_s;
        message.medium = gate.subject;
        message.at = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        file.messages += message;
        return;
    }
    case Form::Approved: {
        domain::ApprovalRecord approval;
        approval.object = gate.subject;
        approval.verdict = u"approved"_s;
        approval.approver = u"second"_s;
        approval.digest = domain::decisionDigest(kind, file);
        file.approvals += approval;
        return;
    }
    case Form::Function: return;
    }
}

QJsonObject small()
{
    static const QByteArray text = R"({
        "id": "small", "prefix": "S", "label": {"en": "Small", "de": "Klein"}, "plural": {"en": "Small ones", "de": "Kleine"},
        "source": "our own", "initial_state": "new", "reopen_state": "new", "title_list": "lines", "title_fact": "right",
        "outcome_list": "lines",
        "sections": [{"id": "all", "label": {"en": "All", "de": "Alles"}}],
        "outcomes": [{"id": "yes", "label": {"en": "Yes", "de": "Ja"}}, {"id": "mixed", "label": {"en": "Mixed", "de": "Gemischt"}, "derived": true}],
        "grounds": [{"id": "why", "label": {"en": "Why", "de": "Warum"}, "source": "law", "bucket": "other"}],
        "states": [
            {"id": "new", "phase": "intake", "label": {"en": "New", "de": "Neu"}, "next_step": {"en": "Do", "de": "Tun"}},
            {"id": "closed", "phase": "closed", "label": {"en": "Closed", "de": "Zu"}, "next_step": {"en": "Rest", "de": "Ruhen"}}],
        "facts": [{"id": "colour", "label": {"en": "Colour", "de": "Farbe"}, "type": "choice", "class": "operational", "section": "all",
            "choices": [{"id": "red", "label": {"en": "Red", "de": "Rot"}}]}],
        "lists": [{"id": "lines", "label": {"en": "Lines", "de": "Zeilen"}, "single": {"en": "Line", "de": "Zeile"}, "facts": [
            {"id": "right", "label": {"en": "Right", "de": "Recht"}, "type": "text", "class": "operational"},
            {"id": "outcome", "label": {"en": "Outcome", "de": "Ergebnis"}, "type": "choice", "class": "decision", "choices_from": "outcomes"}]}],
        "gates": [{"id": "coloured", "form": "fact-is", "subject": "colour", "value": "red", "missing": {"en": "No.", "de": "Nein."}}],
        "transitions": [{"from": ["new"], "to": "closed", "label": {"en": "Close", "de": "Zu"}, "gates": ["coloured"], "meets": ["respond"]}],
        "clocks": [{"id": "respond", "label": {"en": "Answer", "de": "Antwort"}, "main": true}],
        "examples": [{"name": "one", "steps": [{"to": "closed", "refused": ["coloured"]}, {"to": "closed", "facts": {"colour": "red"}}]}]
    })";
    return QJsonDocument::fromJson(text).object();
}

// Puts a value at "gates/0/subject"; an undefined value takes the key away.
QJsonValue changed(const QJsonValue &where, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    if (where.isArray()) {
        QJsonArray array = where.toArray();
        if (key == "+"_L1)
            array.append(value);
        else
            array[key.toInt()] = changed(array.at(key.toInt()), path, value);
        return array;
    }
    QJsonObject object = where.toObject();
    const QJsonValue inner = changed(object.value(key), path, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

}

class KindReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsThePacks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<int>("states");
        QTest::newRow("request") << u"request"_s << u"R"_s << 15;
        QTest::newRow("dispute") << u"dispute"_s << u"D"_s << 15;
        QTest::newRow("child") << u"child"_s << u"C"_s << 18;
        QTest::newRow("disclosure") << u"disclosure"_s << u"L"_s << 21;
    }
    void readsThePacks()
    {
        QFETCH(QString, id);
        const auto kind = rulebook::readKind(id + u".json"_s, packBytes(id), packs::authorities(), packs::agencies());
        if (!kind)
            qWarning().noquote() << kind.error().arguments.join(u" | ");
        QVERIFY(kind.has_value());
        QCOMPARE(kind->id, id);
        QTEST(kind->prefix, "prefix");
        QTEST(static_cast<int>(kind->states.size()), "states");
    }

    void everyGateIsMetAndUnmet_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("gate");
        for (const QString &id : everyKind()) {
            for (const domain::Gate &gate : pack(id).gates) {
                if (gate.form != domain::Gate::Form::Function)  // their tables: tests/domain/tst_gatefunctions.cpp
                    QTest::newRow(qPrintable(id + u' ' + gate.id)) << id << gate.id;
            }
        }
    }
    void everyGateIsMetAndUnmet()
    {
        QFETCH(QString, kind);
        QFETCH(QString, gate);
        const domain::Kind read = pack(kind);
        const domain::Gate &tested = *read.gate(gate);
        domain::CaseFile file = asked(read, tested);
        QVERIFY(!domain::holds(read, tested, file));
        mend(read, tested, file);
        QVERIFY(domain::holds(read, tested, file));
    }

    // An example must show each gate of the packs in a refusal: so each is asked where the pack says, not only somewhere.
    void everyGateStandsInAnExample_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &id : everyKind())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyGateStandsInAnExample()
    {
        QFETCH(QString, kind);
        QSet<QString> refused;
        const QJsonArray examples = QJsonDocument::fromJson(packBytes(kind)).object().value("examples"_L1).toArray();
        for (const QJsonValue example : examples) {
            const QJsonArray steps = example.toObject().value("steps"_L1).toArray();
            for (const QJsonValue step : steps) {
                const QJsonArray gates = step.toObject().value("refused"_L1).toArray();
                for (const QJsonValue gate : gates)
                    refused.insert(gate.toString());
            }
        }
        QStringList silent;
        for (const domain::Gate &gate : pack(kind).gates) {
            if (!refused.contains(gate.id))
                silent += gate.id;
        }
        QCOMPARE(silent.join(u", "_s), QString());
    }

    void everyTextIsGermanToo()
    {
        for (const QString &id : everyKind()) {
            const domain::Kind kind = pack(id);
            for (const domain::Gate &gate : kind.gates)
                QVERIFY2(gate.missing.has(u"de"_s) && gate.missing.in(u"de"_s) != gate.missing.in(u"en"_s), qPrintable(gate.id));
        }
    }

    void refusesAnUnsoundPack_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const QJsonValue gone(QJsonValue::Undefined);
        const QJsonObject both{{u"en"_s, u"A"_s}, {u"de"_s, u"B"_s}};
        QTest::newRow("unknown key") << u"colour"_s << QJsonValue(1) << u"/colour"_s << u"unknown key"_s;
        QTest::newRow("no German") << u"label/de"_s << gone << u"/label"_s << u"no German text"_s;
        QTest::newRow("prefix") << u"prefix"_s << QJsonValue(u"SM"_s) << u"/prefix"_s << u"not one capital letter"_s;
        QTest::newRow("initial state") << u"initial_state"_s << QJsonValue(u"old"_s) << u"/initial_state"_s << u"no state old"_s;
        QTest::newRow("initial closed") << u"initial_state"_s << QJsonValue(u"closed"_s) << u"/initial_state"_s << u"a closed state"_s;
        QTest::newRow("title") << u"title_fact"_s << QJsonValue(u"left"_s) << u"/title_fact"_s << u"no such fact"_s;
        QTest::newRow("outcome list") << u"outcome_list"_s << QJsonValue(u"rows"_s) << u"/outcome_list"_s << u"its items have no fact outcome"_s;
        QTest::newRow("phase") << u"states/0/phase"_s << QJsonValue(u"begin"_s) << u"/states/0/phase"_s << u"unknown word begin"_s;
        QTest::newRow("state outcome") << u"states/1/outcome"_s << QJsonValue(u"so"_s) << u"/states/1/outcome"_s << u"no outcome so"_s;
        QTest::newRow("open state outcome") << u"states/0/outcome"_s << QJsonValue(u"yes"_s) << u"/states/0/outcome"_s << u"only a closed state fixes the outcome"_s;
        QTest::newRow("fact type") << u"facts/0/type"_s << QJsonValue(u"number"_s) << u"/facts/0/type"_s << u"unknown word number"_s;
        QTest::newRow("fact class") << u"facts/0/class"_s << QJsonValue(u"secret"_s) << u"/facts/0/class"_s << u"unknown word secret"_s;
        QTest::newRow("long text") << u"facts/+"_s << QJsonValue(QJsonObject{{u"id"_s, u"words"_s}, {u"label"_s, both}, {u"type"_s, u"long-text"_s}, {u"class"_s, u"operational"_s}, {u"section"_s, u"all"_s}})
            << u"/facts/1/class"_s << u"a long text is never operational"_s;
        QTest::newRow("fact section") << u"facts/0/section"_s << QJsonValue(u"none"_s) << u"/facts/0/section"_s << u"no section none"_s;
        QTest::newRow("choice without choices") << u"facts/0/choices"_s << gone << u"/facts/0/choices"_s << u"missing"_s;
        QTest::newRow("gate form") << u"gates/0/form"_s << QJsonValue(u"wish"_s) << u"/gates/0/form"_s << u"unknown word wish"_s;
        QTest::newRow("gate fact") << u"gates/0/subject"_s << QJsonValue(u"size"_s) << u"/gates/0/subject"_s << u"no fact size"_s;
        QTest::newRow("gate value") << u"gates/0/value"_s << QJsonValue(u"red|blue"_s) << u"/gates/0/value"_s << u"colour is never blue"_s;
        QTest::newRow("gate condition") << u"gates/0/only_if_fact"_s << QJsonValue(u"colour"_s) << u"/gates/0"_s << u"only_if_fact and only_if_values go together"_s;
        QTest::newRow("move state") << u"transitions/0/from"_s << QJsonValue(QJsonArray{u"old"_s}) << u"/transitions"_s << u"old to closed: no state old"_s;
        QTest::newRow("move gate") << u"transitions/0/gates/+"_s << QJsonValue(u"big"_s) << u"/transitions"_s << u"new to closed: no gate big"_s;
        QTest::newRow("move clock") << u"transitions/0/meets/+"_s << QJsonValue(u"tick"_s) << u"/transitions"_s << u"new to closed: no clock tick"_s;
        QTest::newRow("move twice") << u"transitions/0/from/+"_s << QJsonValue(u"new"_s) << u"/transitions"_s << u"new to closed: written twice"_s;
        QTest::newRow("move from closed") << u"transitions/0/from/+"_s << QJsonValue(u"closed"_s) << u"/transitions"_s << u"closed to closed: a closed case is reopened, not moved"_s;
        QTest::newRow("clock never met") << u"transitions/0/meets"_s << gone << u"/clocks/0"_s << u"no move meets the clock respond"_s;
        QTest::newRow("clock period") << u"clocks/0/internal_rule"_s << QJsonValue(u"soon"_s) << u"/clocks/0/internal_rule"_s << u"not a period (\"working-days:2\")"_s;
        QTest::newRow("clock met fact") << u"clocks/0/met_fact"_s << QJsonValue(u"colour"_s) << u"/clocks/0/met_fact"_s << u"no date or moment colour"_s;
        QTest::newRow("clock start fact") << u"clocks/0/start_fact"_s << QJsonValue(u"colour"_s) << u"/clocks/0/start_fact"_s << u"no date or moment colour"_s;
        QTest::newRow("clock ends with") << u"clocks/0/ends_with"_s << QJsonValue(u"bright"_s) << u"/clocks/0/ends_with"_s << u"no gate bright"_s;
        QTest::newRow("clock only if") << u"clocks/0/only_if_fact"_s << QJsonValue(u"colour"_s) << u"/clocks/0"_s << u"only_if_fact and only_if_values go together"_s;
        QTest::newRow("clock of a day that is none") << u"clocks/0/due_fact"_s << QJsonValue(u"colour"_s) << u"/clocks/0/due_fact"_s << u"a day that somebody has set has a source and no length"_s;
        QTest::newRow("clock with a source of its own") << u"clocks/0/source"_s << QJsonValue(u"law"_s) << u"/clocks/0/source"_s << u"the regime has its own"_s;
        QTest::newRow("clock that repeats without a state") << u"clocks/0/repeats"_s << QJsonValue(true) << u"/clocks/0/repeats"_s << u"only a clock of a state begins again"_s;
        QTest::newRow("clock of an example") << u"examples/0/steps/0/begins"_s << QJsonValue(QJsonObject{{u"respond"_s, u"2026-03-01"_s}}) << u"/examples/0/steps/0/begins/respond"_s << u"it does not run"_s;
        QTest::newRow("clock acted fact") << u"clocks/0/acted_fact"_s << QJsonValue(u"colour"_s) << u"/clocks/0/acted_fact"_s << u"no date of the title list colour"_s;
        QTest::newRow("no main clock") << u"clocks/0/main"_s << QJsonValue(false) << u"/clocks"_s << u"one clock is the main one, whatever the facts are"_s;
        QTest::newRow("bucket") << u"grounds/0/bucket"_s << QJsonValue(u"bin"_s) << u"/grounds/0/bucket"_s << u"not one of 11 CCR 7102"_s;
        QTest::newRow("gate nobody asks") << u"transitions/0/gates"_s << gone << u"/gates/0"_s << u"no move asks for the gate coloured"_s;
        QTest::newRow("unreachable") << u"states/+"_s << QJsonValue(QJsonObject{{u"id"_s, u"isle"_s}, {u"phase"_s, u"closed"_s}, {u"label"_s, both}, {u"next_step"_s, both}})
            << u"/states/2"_s << u"no way leads to isle"_s;
        QTest::newRow("example too lenient") << u"examples/0/steps/0/refused"_s << gone << u"/examples/0/steps/0/refused"_s << u"expected [], found [coloured]"_s;
        QTest::newRow("example too strict") << u"examples/0/steps/1/refused"_s << QJsonValue(QJsonArray{u"coloured"_s}) << u"/examples/0/steps/1/refused"_s << u"expected [coloured], found []"_s;
        QTest::newRow("example wrong way") << u"examples/0/steps/0/to"_s << QJsonValue(u"new"_s) << u"/examples/0/steps/0/to"_s << u"no move from new to new"_s;
        QTest::newRow("example choice") << u"examples/0/steps/1/facts/colour"_s << QJsonValue(u"blue"_s) << u"/examples/0/steps/1/facts/colour"_s << u"no choice blue"_s;
        const QJsonObject own{{u"id"_s, u"tell"_s}, {u"title"_s, both}, {u"states"_s, QJsonArray{u"new"_s}}, {u"source"_s, u"law"_s}};
        const auto ownTask = [&own](const QString &key, const QJsonValue &given) {
            QJsonObject task = own;
            task.insert(key, given);
            return QJsonValue(QJsonArray{task});
        };
        QTest::newRow("own task state") << u"tasks"_s << ownTask(u"states"_s, QJsonArray{u"old"_s}) << u"/tasks/0/states"_s << u"no state old"_s;
        QTest::newRow("own task nowhere") << u"tasks"_s << ownTask(u"states"_s, QJsonArray()) << u"/tasks/0/states"_s << u"missing"_s;
        QTest::newRow("own task condition") << u"tasks"_s << ownTask(u"only_if_fact"_s, u"colour"_s) << u"/tasks/0"_s << u"only_if_fact and only_if_values go together"_s;
        QTest::newRow("own task list") << u"tasks"_s << ownTask(u"for_each"_s, true) << u"/tasks/0/list"_s << u"no list "_s;
        QTest::newRow("own task day") << u"tasks"_s << ownTask(u"due_facts"_s, QJsonArray{u"colour"_s}) << u"/tasks/0/due_facts"_s << u"no date colour"_s;
        QTest::newRow("own task period") << u"tasks"_s << ownTask(u"due_rule"_s, u"soon"_s) << u"/tasks/0/due_rule"_s << u"not a period (\"working-days:1\")"_s;
        const auto work = [&own](const QString &key, const QJsonValue &given) {
            QJsonObject task = own;
            for (const auto &[name, text] : {std::pair(u"work"_s, u"search"_s), {u"list"_s, u"lines"_s}, {u"due_rule"_s, u"share:40|working-days:1"_s}})
                task.insert(name, text);
            task.insert(key, given);
            return QJsonValue(QJsonArray{task});
        };
        QTest::newRow("work that is none") << u"tasks"_s << work(u"work"_s, u"paint"_s) << u"/tasks/0/work"_s << u"none of search export rectify erase close restrict stop suppress is paint"_s;
        QTest::newRow("work for no items") << u"tasks"_s << work(u"list"_s, QString()) << u"/tasks/0/list"_s << u"work in systems is for the items of a list"_s;
        QTest::newRow("work for each item") << u"tasks"_s << work(u"for_each"_s, true) << u"/tasks/0/work"_s << u"goes with none of for_each, unless_fact and due_facts"_s;
        QTest::newRow("work with a day that is none") << u"tasks"_s << work(u"due_rule"_s, u"share:40"_s) << u"/tasks/0/due_rule"_s
            << u"neither a period nor a share of the time and a period (\"share:40|working-days:2\")"_s;
        QTest::newRow("work on unknown classes") << u"tasks"_s << work(u"class_fact"_s, u"data-class"_s) << u"/tasks/0/class_fact"_s << u"no choices data-class"_s;
        QTest::newRow("classes without work") << u"tasks"_s << ownTask(u"class_fact"_s, u"right"_s) << u"/tasks/0/class_fact"_s << u"no choices right"_s;
        QTest::newRow("process of nothing") << u"processes"_s << QJsonValue(QJsonArray{QJsonObject{{u"source"_s, u"law"_s}}}) << u"/processes/0/instruments"_s << u"missing"_s;
        QTest::newRow("process of an unknown fact") << u"processes"_s << QJsonValue(QJsonArray{QJsonObject{{u"instruments"_s, QJsonArray{u"order"_s}}, {u"source"_s, u"law"_s}}})
            << u"/processes/0/instruments"_s << u"no such fact"_s;
        QTest::newRow("ground against an unknown right") << u"grounds/0/rights"_s << QJsonValue(QJsonArray{u"peace"_s}) << u"/grounds/0/rights"_s << u"right is never peace"_s;
        QTest::newRow("no example") << u"examples"_s << QJsonValue(QJsonArray()) << u"/examples"_s << u"a kind needs a worked example"_s;
    }
    void refusesAnUnsoundPack()
    {
        QFETCH(QString, where);
        QFETCH(QJsonValue, value);
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const QJsonObject object = changed(small(), where.split(u'/'), value).toObject();
        const auto kind = rulebook::readKind(u"small.json"_s, bytesOf(object));
        QVERIFY(!kind.has_value());
        QCOMPARE(kind.error().code, base::ErrorCode::PackInvalid);
        QCOMPARE(kind.error().arguments, (QStringList{u"small.json"_s, path, reason}));
    }

    void refusesAFunctionThatDoesNotExist()
    {
        QJsonObject gate = small().value("gates"_L1).toArray().first().toObject();
        gate.insert(u"form"_s, u"function"_s);
        gate.remove(u"value"_s);
        gate.insert(u"subject"_s, u"weather-good"_s);
        const auto unknown = rulebook::readKind(u"s"_s, bytesOf(changed(small(), {u"gates"_s, u"0"_s}, gate).toObject()));
        QVERIFY(!unknown.has_value());
        QCOMPARE(unknown.error().arguments.last(), u"no function weather-good"_s);
        gate.insert(u"subject"_s, u"redress-named"_s);
        const auto hungry = rulebook::readKind(u"s"_s, bytesOf(changed(small(), {u"gates"_s, u"0"_s}, gate).toObject()));
        QVERIFY(!hungry.has_value());
        QCOMPARE(hungry.error().arguments.last(), u"redress-named needs the fact redress"_s);
    }

    void readsTheSmallPack() { QVERIFY(rulebook::readKind(u"small.json"_s, bytesOf(small())).has_value()); }
};

QTEST_APPLESS_MAIN(KindReaderTest)
#include "tst_kindreader.moc"
