// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entry.h"

#include "app/base/canonicaljson.h"
#include "app/journal/merkletree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace casebook;
using namespace Qt::StringLiterals;
using journal::Change;
using journal::Entry;

namespace {

QString uuid(int number)
{
    return u"0190a1b2-c3d4-7e5f-8a9b-%1"_s.arg(number, 12, 16, '0'_L1);
}

Entry example()
{
    return {41,
            QDateTime(QDate(2026, 9, 18), QTime(8, 15, 30, 123), Qt::UTC),
            uuid(1),
            u"extend-deadline"_s,
            journal::leafHash("case"),
            {{u"clocks"_s, uuid(2), u"decision"_s, journal::leafHash("a")},
             {u"cases"_s, uuid(3), u"decision"_s, journal::leafHash("b")},
             {u"cases"_s, uuid(3), u"operational"_s, journal::leafHash("c")}},
            uuid(4)};
}

// The same entry, written by way of the JSON classes.
QByteArray byWayOfJson(const Entry &entry)
{
    QJsonArray changes;
    for (const Change &change : entry.changes)
        changes.append(QJsonObject{{u"table"_s, change.table}, {u"row"_s, change.row}, {u"class"_s, change.privacyClass},
                                   {u"commitment"_s, QString::fromLatin1(change.commitment.toHex())}});
    return base::canonicalJson(QJsonObject{{u"version"_s, 1}, {u"sequence"_s, entry.sequence}, {u"operation"_s, entry.operation},
                                           {u"changes"_s, changes}, {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                                           {u"case"_s, QString::fromLatin1(entry.caseCommitment.toHex())},
                                           {u"actor"_s, entry.actor}, {u"action"_s, entry.action}});
}

QByteArray mutated(QByteArray line, QRandomGenerator &random)
{
    const int size = static_cast<int>(line.size());
    const int at = random.bounded(size);
    switch (random.bounded(5)) {
    case 0: line[at] = static_cast<char>(random.bounded(256)); break;
    case 1: line.remove(at, 1 + random.bounded(40)); break;
    case 2: line.insert(at, static_cast<char>(random.bounded(256))); break;
    case 3: line.insert(at, line.mid(random.bounded(size), random.bounded(60))); break;
    default: line.truncate(at);
    }
    return line;
}

}

class EntryTest final : public QObject {
    Q_OBJECT
private slots:
    void isCanonicalJson()
    {
        QCOMPARE(journal::canonicalBytes(example()).value(), byWayOfJson(example()));
        Entry bare = example();
        bare.caseCommitment.clear();
        bare.changes.clear();
        QCOMPARE(journal::canonicalBytes(bare).value(), byWayOfJson(bare));
    }

    void comesBackAsItWas()
    {
        QCOMPARE(journal::parseEntry(journal::canonicalBytes(example()).value()).value(), example());
    }

    void orderOfChangesDoesNotMatter()
    {
        Entry shuffled = example();
        std::reverse(shuffled.changes.begin(), shuffled.changes.end());
        QCOMPARE(journal::canonicalBytes(shuffled).value(), journal::canonicalBytes(example()).value());
    }

    void anyZoneIsWrittenAsUtc()
    {
        Entry local = example();
        local.at = local.at.toOffsetFromUtc(7200);
        QCOMPARE(journal::canonicalBytes(local).value(), journal::canonicalBytes(example()).value());
    }

    void refusesWhatItCouldNotReadAgain_data()
    {
        QTest::addColumn<Entry>("entry");
        const auto row = [](const char *name, auto change) {
            Entry entry = example();
            change(entry);
            QTest::newRow(name) << entry;
        };
        row("sequence nought", [](Entry &e) { e.sequence = 0; });
        row("sequence below nought", [](Entry &e) { e.sequence = -1; });
        row("sequence beyond JSON", [](Entry &e) { e.sequence = qint64{1} << 53; });
        row("no time", [](Entry &e) { e.at = {}; });
        row("year 10000", [](Entry &e) { e.at = e.at.addYears(8000); });
        row("a name as actor", [](Entry &e) { e.actor = u"Anna Schmidt"_s; });
        row("upper case uuid", [](Entry &e) { e.actor = e.actor.toUpper(); });
        row("no action", [](Entry &e) { e.action.clear(); });
        row("free text as action", [](Entry &e) { e.action = u"wrote to Anna"_s; });
        row("quote in action", [](Entry &e) { e.action = u"a\",\"b"_s; });
        row("long action", [](Entry &e) { e.action = QString(65, u'a'); });
        row("short case commitment", [](Entry &e) { e.caseCommitment.chop(1); });
        row("no commitment", [](Entry &e) { e.changes[0].commitment.clear(); });
        row("no table", [](Entry &e) { e.changes[0].table.clear(); });
        row("letters of another script in table", [](Entry &e) { e.changes[0].table = u"fälle"_s; });
        row("no class", [](Entry &e) { e.changes[0].privacyClass.clear(); });
        row("row number instead of uuid", [](Entry &e) { e.changes[0].row = u"7"_s; });
        row("no operation", [](Entry &e) { e.operation.clear(); });
        row("a change twice", [](Entry &e) { e.changes.append(e.changes.constFirst()); });
    }
    void refusesWhatItCouldNotReadAgain()
    {
        QFETCH(Entry, entry);
        const auto line = journal::canonicalBytes(entry);
        QVERIFY(!line);
        QCOMPARE(line.error().code, base::ErrorCode::JournalInvalid);
    }

    void refusesAnotherSpelling_data()
    {
        const QByteArray good = journal::canonicalBytes(example()).value();
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("line feed") << good + '\n';
        QTest::newRow("space") << QByteArray(good).replace(":41", ": 41");
        QTest::newRow("decimal point") << QByteArray(good).replace(":41", ":41.0");
        QTest::newRow("zero in front") << QByteArray(good).replace(":41", ":041");
        QTest::newRow("other version") << QByteArray(good).replace("\"version\":1", "\"version\":2");
        QTest::newRow("escape") << QByteArray(good).replace("extend", QByteArray("\\u0065xtend"));
        QTest::newRow("key twice") << QByteArray(good).replace("{\"action\"", "{\"action\":\"a\",\"action\"");
        QTest::newRow("key more") << QByteArray(good).replace("\"version\":1", "\"version\":1,\"zone\":1");
        QTest::newRow("upper case hash") << QByteArray(good).replace(journal::leafHash("a").toHex(), journal::leafHash("a").toHex().toUpper());
        QTest::newRow("other order of keys") << QJsonDocument::fromJson(good).toJson(QJsonDocument::Indented);
        QTest::newRow("empty") << QByteArray();
    }
    void refusesAnotherSpelling()
    {
        QFETCH(QByteArray, line);
        QVERIFY(line != journal::canonicalBytes(example()).value());
        QVERIFY(!journal::parseEntry(line));
    }

    void aMutationIsRefusedOrGivesItsOwnBytes()
    {
        QRandomGenerator random(20260918);
        const QByteArray line = journal::canonicalBytes(example()).value();
        int accepted = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray other = mutated(line, random);
            if (random.bounded(4) == 0)
                other = mutated(other.isEmpty() ? line : other, random);
            const auto entry = journal::parseEntry(other);
            if (!entry)
                continue;
            ++accepted;
            QCOMPARE(journal::canonicalBytes(*entry).value(), other);
        }
        QVERIFY(accepted > 0);     // a hexadecimal digit became another one
        QVERIFY(accepted < 1000);
    }

    void knowsErasingActions_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<bool>("expected");
        for (const char *action : {"erase", "erase-case", "redact", "redact-secret"})
            QTest::newRow(action) << QByteArray(action) << true;
        for (const char *action : {"erased", "redaction", "eras", "not-erase", ""})
            QTest::newRow(action[0] ? action : "empty") << QByteArray(action) << false;
    }
    void knowsErasingActions()
    {
        QFETCH(QByteArray, action);
        QTEST(journal::isErasure(action), "expected");
    }
};

QTEST_APPLESS_MAIN(EntryTest)
#include "tst_entry.moc"
