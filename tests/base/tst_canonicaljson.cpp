// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using casebook::base::canonicalJson;

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
};

QTEST_APPLESS_MAIN(CanonicalJsonTest)
#include "tst_canonicaljson.moc"
