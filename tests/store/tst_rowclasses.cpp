// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rowclasses.h"

#include "app/base/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace casebook;
using namespace casebook::store;
using namespace Qt::StringLiterals;
using enum domain::PrivacyClass;

namespace {

const Table pets{"pets", {{"owner_id", true}, {"name", false, Identity}, {"details", false, Narrative, true}, {"alias", false, Identity}, {"note"}}};

QList<Value> pet(qint64 owner, const QString &name, const QString &details, const Value &alias, const QString &note)
{
    return {owner, name, details, alias, note};
}

QString randomText(QRandomGenerator &random)
{
    static const QList<QString> pieces{u"a"_s, u"Zoë"_s, u"\""_s, u"\\"_s, u"\n"_s, QString(QChar(1)), u"😀"_s, u"/"_s, u" "_s, QString(QChar(0x7f)), QString(QChar(0xd800))};
    QString text;
    for (int i = random.bounded(6); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

// The same said the long way: an object for each class, written canonically.
std::map<domain::PrivacyClass, QByteArray> theLongWay(const Table &table, const QList<Value> &cells, const FactClasses &facts)
{
    std::map<domain::PrivacyClass, QJsonObject> objects;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column &column = table.columns[i];
        const QString name = QString::fromLatin1(column.name);
        if (!column.holdsFacts) {
            const auto *number = std::get_if<qint64>(&cells[i]);
            const auto *text = std::get_if<QString>(&cells[i]);
            objects[column.privacyClass].insert(name, number ? QJsonValue(*number) : text ? QJsonValue(*text) : QJsonValue());
            continue;
        }
        const QJsonObject all = QJsonDocument::fromJson(textOf(cells[i]).toUtf8()).object();
        for (auto fact = all.begin(); fact != all.end(); ++fact) {
            QJsonObject &object = objects[facts.value(fact.key(), column.privacyClass)];
            QJsonObject inner = object.value(name).toObject();
            inner.insert(fact.key(), fact.value());
            object.insert(name, inner);
        }
    }
    std::map<domain::PrivacyClass, QByteArray> bytes;
    for (const auto &[privacyClass, object] : objects)
        bytes[privacyClass] = base::canonicalJson(object);
    return bytes;
}

}

class RowClassesTest final : public QObject {
    Q_OBJECT
private slots:
    void namesStandInOrderAndFactsInTheirClass();
    void factsInAnotherSpellingStandForThemselves();
    void aClassWithoutColumnsOrFactsIsNotThere();
    void writesWhatCanonicalJsonWrites();
    void aRowIsNamedByItsId_data();
    void aRowIsNamedByItsId();
    void daysAreReadAsQtReadsThem_data();
    void daysAreReadAsQtReadsThem();
};

void RowClassesTest::namesStandInOrderAndFactsInTheirClass()
{
    const auto bytes = bytesByClass(pets, pet(7, u"Rex \"the\" Dog"_s, uR"({"age":3,"vet":"Dr. Ohm"})"_s, {}, QString()), {{u"vet"_s, Contact}});
    QCOMPARE(bytes.size(), size_t{4});
    QCOMPARE(bytes.at(Operational), QByteArray("{\"note\":\"\",\"owner_id\":7}"));
    QCOMPARE(bytes.at(Identity), QByteArray("{\"alias\":null,\"name\":\"Rex \\\"the\\\" Dog\"}"));
    QCOMPARE(bytes.at(Narrative), QByteArray("{\"details\":{\"age\":3}}"));
    QCOMPARE(bytes.at(Contact), QByteArray("{\"details\":{\"vet\":\"Dr. Ohm\"}}"));
}

// An engine may take the first of two equal keys where we would take the last.
void RowClassesTest::factsInAnotherSpellingStandForThemselves()
{
    const auto bytes = bytesByClass(pets, pet(7, u"Rex"_s, u"{\"age\":4,\"age\":3}"_s, {}, QString()), {});
    QCOMPARE(bytes.at(Narrative), QByteArray("{\"details\":\"{\\\"age\\\":4,\\\"age\\\":3}\"}"));
}

void RowClassesTest::aClassWithoutColumnsOrFactsIsNotThere()
{
    const auto bytes = bytesByClass(pets, pet(1, u"Mia"_s, u"{}"_s, {}, {}), {});
    QCOMPARE(bytes.size(), size_t{2});
    QVERIFY(!bytes.contains(Narrative));
}

void RowClassesTest::writesWhatCanonicalJsonWrites()
{
    QRandomGenerator random(17);
    const FactClasses facts{{u"b"_s, Identity}, {u"c"_s, Decision}};
    for (int i = 0; i < 2000; ++i) {
        QJsonObject details;
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
            if (random.bounded(2) == 0)
                details.insert(key, randomText(random));
        const Value alias = random.bounded(3) == 0 ? Value() : Value(randomText(random));
        const auto cells = pet(random.bounded(-5, 5), randomText(random), QString::fromUtf8(base::canonicalJson(details)), alias, randomText(random));
        QCOMPARE(bytesByClass(pets, cells, facts), theLongWay(pets, cells, facts));
    }
}

void RowClassesTest::aRowIsNamedByItsId_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("uuid");
    QTest::newRow("the first") << qint64{1} << u"00000000-0000-8000-8000-000000000001"_s;
    QTest::newRow("two digits") << qint64{0xd4} << u"00000000-0000-8000-8000-0000000000d4"_s;
    QTest::newRow("all digits") << qint64{0x123456789abc} << u"00000000-0000-8000-8000-123456789abc"_s;
}

void RowClassesTest::aRowIsNamedByItsId()
{
    QFETCH(qint64, id);
    QFETCH(QString, uuid);
    QCOMPARE(rowUuid(id), uuid);
}

void RowClassesTest::daysAreReadAsQtReadsThem_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2026-11-24", "2024-02-29", "2025-02-29", "0001-01-01", "0000-01-01", "9999-12-31", "2026-13-01", "2026-00-10", "2026-01-32", "",
                             "2026-1-1", "2026/11/24", "20261124", "2026-11-2x", "2026-11-24T10:00:00Z", " 026-11-24", "2026- 1-24"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void RowClassesTest::daysAreReadAsQtReadsThem()
{
    QFETCH(QString, text);
    QCOMPARE(dayOf(text), QDate::fromString(text, Qt::ISODate));
}

QTEST_APPLESS_MAIN(RowClassesTest)
#include "tst_rowclasses.moc"
