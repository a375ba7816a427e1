// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonicaljson.h"
#include "app/base/isoday.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
namespace base = casebook::base;
using base::canonicalJson;

class CanonicalJsonTest final : public QObject {
    Q_OBJECT
private slots:
    void writesOneSpelling_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("keys are sorted") << QByteArray(R"({"b":1,"a":2})") << QByteArray(R"({"a":2,"b":1})");
        QTest::newRow("no spaces") << QByteArray("{ \"a\" : [ 1 , true , null ] }") << QByteArray(R"({"a":[1,true,null]})");
        QTest::newRow("short escapes") << QByteArray("{\"a\":\"\\u000a\\u0007\\/\\\"\"}") << QByteArray("{\"a\":\"\\n\\u0007/\\\"\"}");
        QTest::newRow("other letters stay") << QByteArray("{\"a\":\"ü€😀\"}") << QByteArray("{\"a\":\"ü€😀\"}");
        QTest::newRow("large whole numbers") << QByteArray(R"({"a":9007199254740991})") << QByteArray(R"({"a":9007199254740991})");
        QTest::newRow("nested") << QByteArray(R"({"z":{"y":{},"x":[]}})") << QByteArray(R"({"z":{"x":[],"y":{}}})");
    }
    void writesOneSpelling()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(input).object()), expected);
    }

    // Each with each, read and put in one by one: in the order of their UTF-16 code units.
    void sortsKeysOfEveryAlphabet()
    {
        const QStringList keys{u"a"_s, u"A"_s, u"_"_s, u"ab"_s, u"a b"_s, u""_s, u"é"_s, u"z"_s, u"ü"_s, u"я"_s, u"\uE000"_s, u"\uFFFD"_s, u"😀"_s, u"😁"_s, u"ﬀ"_s};
        QStringList sorted = keys;
        sorted.sort();
        QJsonObject made;
        QByteArray read;
        for (const QString &key : keys) {
            made.insert(key, 1);
            read += (read.isEmpty() ? "" : ",") + ('"' + key.toUtf8()) + "\":1";
        }
        const QByteArray expected = "{\"" + sorted.join(u"\":1,\""_s).toUtf8() + "\":1}";
        QCOMPARE(canonicalJson(made), expected);
        QCOMPARE(canonicalJson(QJsonDocument::fromJson('{' + read + '}').object()), expected);
    }

    void anObjectIsWrittenAsItComes()
    {
        const QStringList texts{u"a \"b\""_s, u"Zoë"_s, u""_s};
        QByteArray written("[");
        base::CanonicalObject object(written);
        object.add("bare", QStringList());
        object.add("day", QDate(2026, 2, 9));
        object.add("flag", true);
        object.addList("list", texts, [](QByteArray &out, const QString &text) { base::addCanonicalText(out, text); });
        object.add("none", QDate());
        object.add("text", u"line\nline"_s);
        object.add("texts", texts);
        object.end();
        base::CanonicalObject empty(written += ',');
        empty.end();
        written += ']';
        const QJsonArray list = QJsonArray::fromStringList(texts);
        const QJsonObject same{{u"bare"_s, QJsonArray()}, {u"day"_s, u"2026-02-09"_s}, {u"flag"_s, true}, {u"list"_s, list},
                               {u"none"_s, QJsonValue()}, {u"text"_s, u"line\nline"_s}, {u"texts"_s, list}};
        QCOMPARE(written, canonicalJson(QJsonArray{same, QJsonObject()}));
    }

    void aDayIsWrittenAsQtWritesIt()
    {
        for (QDate day(1, 1, 1); day.year() < 10'001; day = day.addDays(day.year() < 1580 || day.year() > 2100 ? 97 : 1))
            QCOMPARE(base::isoDay(day), day.toString(Qt::ISODate));
        QCOMPARE(base::isoDay(QDate(-44, 3, 15)), QDate(-44, 3, 15).toString(Qt::ISODate));
        QVERIFY(base::isoDay(QDate()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(CanonicalJsonTest)
#include "tst_canonicaljson.moc"
