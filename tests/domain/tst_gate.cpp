// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gate.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

Gate gate(const QString &id, Gate::Form form, const QString &subject, const QString &fact = {}, const QString &value = {})
{
    Gate made;
    made.id = id;
    made.form = form;
    made.subject = subject;
    made.fact = fact;
    made.value = value;
    made.missing = LocalText({{u"en"_s, u"Missing: "_s + id}});
    return made;
}

Kind small()
{
    using Form = Gate::Form;
    Kind kind;
    Fact colour;
    colour.id = u"colour"_s;
    colour.type = FactType::Choice;
    Fact sure;
    sure.id = u"sure"_s;
    sure.type = FactType::YesNo;
    kind.facts = {colour, sure};
    ItemList lines;
    lines.id = u"lines"_s;
    lines.facts = {colour};
    kind.lists = {lines};
    kind.gates = {gate(u"field"_s, Form::FieldSet, u"owner"_s), gate(u"fact"_s, Form::FactSet, u"colour"_s),
        gate(u"is"_s, Form::FactIs, u"colour"_s, {}, u"red|blue"_s), gate(u"list"_s, Form::ListNotEmpty, u"lines"_s),
        gate(u"each"_s, Form::EachItemHas, u"lines"_s, u"colour"_s), gate(u"tasks"_s, Form::TasksFinished, {}),
        gate(u"sent"_s, Form::MessageSent, u"post"_s), gate(u"approved"_s, Form::Approved, u"decision"_s),
        gate(u"linked"_s, Form::Function, u"duplicate-linked"_s)};
    return kind;
}

}

class GateTest final : public QObject {
    Q_OBJECT
private slots:
    void saysWhereToMendIt()
    {
        const Kind kind = small();
        Transition way;
        for (const Gate &each : kind.gates)
            way.gates += each.id;
        CaseFile file;
        TaskRecord task;
        task.state = u"open"_s;
        file.tasks = {task};
        QStringList found;
        for (const MissingThing &thing : missingFor(kind, way, file))
            found += thing.gate + u'@' + name(thing.place) + u':' + thing.subject;
        QCOMPARE(found, (QStringList{u"field@field:owner"_s, u"fact@fact:colour"_s, u"is@fact:colour"_s, u"list@list:lines"_s,
            u"tasks@tasks:"_s, u"sent@messages:post"_s, u"approved@approval:decision"_s, u"linked@links:"_s}));
        QCOMPARE(missingFor(kind, way, file).first().words.in(u"en"_s), u"Missing: field"_s);
    }

    void pointsAtTheFirstItemThatLacksIt()
    {
        const Kind kind = small();
        Transition way;
        way.gates = {u"each"_s};
        CaseFile file;
        for (int position = 0; position < 3; ++position) {
            CaseItem item;
            item.list = u"lines"_s;
            item.position = 2 - position;  // stored in another order
            if (item.position == 0)
                item.details.insert(u"colour"_s, u"red"_s);
            file.items += item;
        }
        const MissingThing thing = missingFor(kind, way, file).first();
        QCOMPARE(thing.position, 1);
        QCOMPARE(thing.fact, u"colour"_s);
    }

    void asksOnlyWhereTheConditionHolds_data()
    {
        QTest::addColumn<QJsonValue>("sure");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("holds");
        QTest::newRow("yes, asked for yes") << QJsonValue(true) << QStringList{u"true"_s} << false;
        QTest::newRow("no, asked for yes") << QJsonValue(false) << QStringList{u"true"_s} << true;
        QTest::newRow("unanswered counts as no") << QJsonValue(QJsonValue::Undefined) << QStringList{u"false"_s} << false;
        QTest::newRow("unanswered, asked for yes") << QJsonValue(QJsonValue::Undefined) << QStringList{u"true"_s} << true;
    }
    void asksOnlyWhereTheConditionHolds()
    {
        QFETCH(QJsonValue, sure);
        QFETCH(QStringList, values);
        Gate asked = small().gates[1];
        asked.onlyIfFact = u"sure"_s;
        asked.onlyIfValues = values;
        CaseFile file;
        if (!sure.isUndefined())
            file.details.insert(u"sure"_s, sure);
        QTEST(casebook::domain::holds(small(), asked, file), "holds");
    }

    void takesAnyOfSeveralValues()
    {
        const Gate is = small().gates[2];
        CaseFile file;
        for (const auto &[value, expected] : {std::pair(u"red"_s, true), {u"blue"_s, true}, {u"green"_s, false}, {QString(), false}}) {
            file.details.insert(u"colour"_s, value);
            QCOMPARE(holds(small(), is, file), expected);
        }
    }

    void spacesAreNoText()
    {
        CaseFile file;
        file.owner = u"  "_s;
        file.details.insert(u"colour"_s, u" "_s);
        QVERIFY(!holds(small(), small().gates[0], file));
        QVERIFY(!holds(small(), small().gates[1], file));
    }

    void takesTheLetterOfTheDay_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<bool>("holds");
        const auto instant = [](int day, int hour) { return QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC); };
        QTest::newRow("the day") << instant(20, 9) << u"sent"_s << true;
        QTest::newRow("evening before, by the zone") << instant(19, 23) << u"sent"_s << true;
        QTest::newRow("earlier letter") << instant(3, 9) << u"sent"_s << false;
        QTest::newRow("later letter") << instant(25, 9) << u"sent"_s << false;
        QTest::newRow("received") << instant(20, 9) << u"received"_s << false;
        QTest::newRow("note") << instant(20, 9) << u"note"_s << false;
    }
    void takesTheLetterOfTheDay()
    {
        QFETCH(QDateTime, at);
        QFETCH(QString, direction);
        CaseFile file;
        file.details.insert(u"sent-on"_s, u"2026-03-20"_s);
        MessageRecord message;
        message.direction = direction;
        message.at = at;
        file.messages = {message};
        QTEST(casebook::domain::holds(small(), gate(u"sent"_s, Gate::Form::MessageSent, {}, u"sent-on"_s), file), "holds");
    }

    // A deletion that waits holds nothing up, nor does what follows from facts; work in a system does, and is named. What people wrote as
    // the title of a task is not: it may name somebody.
    void waitsForWorkInSystemsAndNamesIt()
    {
        Gate finished = gate(u"tasks"_s, Gate::Form::TasksFinished, {});
        finished.missing = LocalText({{u"en"_s, u"A task is still open."_s}, {u"de"_s, u"Eine Aufgabe ist noch offen."_s}});
        Kind kind = small();
        kind.gates = {finished};
        Transition way;
        way.gates = {finished.id};
        TaskRecord deletion;
        deletion.state = u"open"_s;
        deletion.dataClass = u"crm"_s;
        TaskRecord own;
        own.state = u"open"_s;
        own.ownTask = u"each:7"_s;
        CaseFile file;
        file.tasks = {deletion, own};
        QVERIFY(missingFor(kind, way, file).isEmpty());
        TaskRecord work = own;
        work.system = u"crm"_s;
        work.ownTask = u"search:crm:4"_s;
        work.title = u"Search: CRM"_s;
        TaskRecord typed;
        typed.state = u"open"_s;
        typed.title = u"Ask Clara"_s;
        file.tasks << work << typed;
        QCOMPARE(missingFor(kind, way, file).first().words.in(u"en"_s), u"A task is still open: Search: CRM."_s);
        QCOMPARE(missingFor(kind, way, file).first().words.in(u"de"_s), u"Eine Aufgabe ist noch offen: Search: CRM."_s);
        file.tasks = {typed};
        QCOMPARE(missingFor(kind, way, file).first().words, finished.missing);
    }

    void readsValuesOfEveryType()
    {
        QCOMPARE(factValues(true), QStringList{u"true"_s});
        QCOMPARE(factValues(7), QStringList{u"7"_s});
        QCOMPARE(factValues(u"x"_s), QStringList{u"x"_s});
        QCOMPARE(factValues(QJsonArray{u"x"_s, u"y"_s}), (QStringList{u"x"_s, u"y"_s}));
        QVERIFY(factValues(QString()).isEmpty() && factValues(QJsonArray()).isEmpty() && factValues(QJsonValue()).isEmpty());
    }

    void knowsTheFieldsOfACase()
    {
        CaseFile file;
        file.received = QDate(2026, 3, 2);
        QCOMPARE(caseField(file, u"received"_s), u"2026-03-02"_s);
        QCOMPARE(caseField(CaseFile(), u"received"_s), QString());
        QCOMPARE(caseFields().size(), 12);
        QCOMPARE(caseField(file, u"shoe-size"_s), QString());
    }
};

QTEST_APPLESS_MAIN(GateTest)
#include "tst_gate.moc"
