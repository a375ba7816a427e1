// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/intakedata.h"

#include <QTest>

using namespace casebook;
using namespace casebook::intake;
using namespace Qt::StringLiterals;

class CsvMappingTest final : public QObject {
    Q_OBJECT

    static QByteArray file(const QByteArray &inside)
    {
        return "{\"format\":\"casebook-csv-mapping-1\",\"kind\":\"dispute\"," + inside + "}";
    }

private slots:
    void whatIsSavedIsLoaded()
    {
        CsvMapping mapping;
        mapping.name = u"Register"_s;
        mapping.kind = u"dispute"_s;
        mapping.encoding = u"windows-1252"_s;
        mapping.separator = u";"_s;
        mapping.zone = u"Europe/Berlin"_s;
        mapping.constants = {{u"field:channel"_s, u"portal"_s}, {u"item:allegations.category"_s, u"other"_s}};
        ColumnMapping day{u"Eingang"_s, {csvReceived}};
        day.isDate = true;
        day.date = datePattern(u"dd-mm-yyyy"_s);
        ColumnMapping state{u"State"_s, {u"fact:region"_s}};
        state.values = {{u"CA"_s, u"CA"_s}};
        state.implies = {{u"fact:country"_s, u"US"_s}};
        mapping.columns = {day, state, ColumnMapping{u"Left out"_s}};
        const auto read = readMapping(u"m.json"_s, writeMapping(mapping));
        QVERIFY(read.has_value());
        QCOMPARE(*read, mapping);
    }

    void refusesWhatIsNoMapping_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("kind: dispute");
        QTest::newRow("other version") << QByteArray("{\"format\":\"2\",\"kind\":\"dispute\"}");
        QTest::newRow("no kind") << QByteArray("{\"format\":\"casebook-csv-mapping-1\"}");
        QTest::newRow("unknown key") << file("\"colums\":[]");
        QTest::newRow("unknown target") << file("\"columns\":[{\"column\":\"a\",\"to\":[\"field:state\"]}]");
        QTest::newRow("target without a fact") << file("\"columns\":[{\"column\":\"a\",\"to\":[\"item:lines\"]}]");
        QTest::newRow("unknown pattern") << file("\"columns\":[{\"column\":\"a\",\"to\":[],\"date\":\"dmy\"}]");
        QTest::newRow("column twice") << file("\"columns\":[{\"column\":\"a\",\"to\":[]},{\"column\":\"a\",\"to\":[]}]");
        QTest::newRow("unknown encoding") << file("\"encoding\":\"latin-9\"");
        QTest::newRow("separator of two letters") << file("\"separator\":\";;\"");
        QTest::newRow("unknown zone") << file("\"zone\":\"Europe/Atlantis\"");
        QTest::newRow("constant receipt that is no day") << file("\"constants\":{\"field:received\":\"soon\"}");
    }
    void refusesWhatIsNoMapping()
    {
        QFETCH(QByteArray, json);
        const auto read = readMapping(u"m.json"_s, json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::PackInvalid);
        QCOMPARE(read.error().arguments.value(0), u"m.json"_s);
    }

    void suggestsFromHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("target");
        QTest::newRow("English") << u"Date received"_s << u"2026-01-01"_s << csvReceived;
        QTest::newRow("German") << u"Eingangsdatum:"_s << u"2026-01-01"_s << csvReceived;
        QTest::newRow("with underscores") << u"DATE_RECEIVED"_s << u"2026-01-01"_s << csvReceived;
        QTest::newRow("mail") << u"E-Mail-Adresse"_s << u"a@example.org"_s << u"person:mail"_s;
        QTest::newRow("American state") << u"State"_s << u"CA"_s << u"fact:region"_s;
        QTest::newRow("some other state") << u"State"_s << u"open"_s << QString();
        QTest::newRow("nobody knows") << u"Farbe"_s << u"blau"_s << QString();
    }
    void suggestsFromHeaders()
    {
        QFETCH(QString, header);
        QFETCH(QString, value);
        const CsvMapping mapping = suggestMapping({{header}, {{value}}}, tests::knownColumns(), u"request"_s);
        QTEST(mapping.columns.first().to.value(0), "target");
    }

    void takesTheKindFromItsHeaders()
    {
        const auto kind = [](const QStringList &headers) {
            return suggestMapping({headers, QList<QStringList>(headers.size())}, tests::knownColumns(), {}).kind;
        };
        QCOMPARE(kind({u"Betroffenenrecht"_s}), u"request"_s);
        QCOMPARE(kind({u"product"_s, u"issue"_s}), u"dispute"_s);
        QCOMPARE(kind({u"product"_s, u"recht"_s}), QString());
        QCOMPARE(kind({u"name"_s}), QString());
        QCOMPARE(kind({u"country"_s}), QString());
    }
};

QTEST_APPLESS_MAIN(CsvMappingTest)
#include "tst_csvmapping.moc"
