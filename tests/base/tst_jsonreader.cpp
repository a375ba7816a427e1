// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jsonreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace casebook::base;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString id;
    int count = 0;
    QStringList names;
    QStringList items;
};

// What a pack reader looks like.
Result<Sample> readSample(const QByteArray &bytes)
{
    JsonReader reader(u"sample.json"_s, bytes);
    JsonObject root = reader.root();
    Sample sample;
    sample.id = root.identifier("id");
    sample.count = root.integer("count", 1, 5, 3);
    root.boolean("flag", false);
    root.date("day", QDate(2026, 1, 1));
    sample.names = root.strings("names");
    for (JsonObject item : root.objects("items"))
        sample.items.append(item.string("text"));
    if (root.has("inner"))
        root.object("inner").string("text", u"none"_s);
    CASEBOOK_CHECK(reader.finish());
    return sample;
}

QByteArray nested(int levels)
{
    return QByteArray("{\"id\":\"a\",\"names\":") + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}';
}

}

class JsonReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsRight()
    {
        const auto sample = readSample(R"({"id":"a-1","count":5,"flag":true,"day":"2026-02-28","names":["x"],
            "items":[{"text":"one"},{"text":"two"}],"inner":{}})");
        QVERIFY(sample.has_value());
        QCOMPARE(sample->id, u"a-1"_s);
        QCOMPARE(sample->count, 5);
        QCOMPARE(sample->names, QStringList{u"x"_s});
        QCOMPARE(sample->items, (QStringList{u"one"_s, u"two"_s}));
    }

    void fillsInWhatMayBeMissing()
    {
        const auto sample = readSample(R"({"id":"a"})");
        QVERIFY(sample.has_value());
        QCOMPARE(sample->count, 3);
        QVERIFY(sample->names.isEmpty());
    }

    void refusesWithPathAndReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &path, const QString &reason) {
            QTest::newRow(name) << bytes << path << reason;
        };
        row("nothing", "", u"/"_s, u"not JSON"_s);
        row("broken", "{\"id\":", u"/"_s, u"not JSON"_s);
        row("not UTF-8", "{\"id\":\"\xff\"}", u"/"_s, u"not JSON"_s);
        row("a list", "[]", u"/"_s, u"not an object"_s);
        row("missing id", "{}", u"/id"_s, u"missing"_s);
        row("empty id", R"({"id":""})", u"/id"_s, u"empty"_s);
        row("id is a number", R"({"id":1})", u"/id"_s, u"not a text"_s);
        row("id is null", R"({"id":null})", u"/id"_s, u"not a text"_s);
        row("capital in the id", R"({"id":"aB"})", u"/id"_s, u"identifier"_s);
        row("id begins with a hyphen", R"({"id":"-a"})", u"/id"_s, u"identifier"_s);
        row("unknown key", R"({"id":"a","idd":1})", u"/idd"_s, u"unknown key"_s);
        row("unknown key below", R"({"id":"a","items":[{"text":"x"},{"text":"y","z":1}]})", u"/items/1/z"_s, u"unknown key"_s);
        row("unknown key in a single object", R"({"id":"a","inner":{"x":1}})", u"/inner/x"_s, u"unknown key"_s);
        row("missing below", R"({"id":"a","items":[{}]})", u"/items/0/text"_s, u"missing"_s);
        row("too large", R"({"id":"a","count":6})", u"/count"_s, u"not between 1 and 5"_s);
        row("far too large", R"({"id":"a","count":1e300})", u"/count"_s, u"not between 1 and 5"_s);
        row("a fraction", R"({"id":"a","count":1.5})", u"/count"_s, u"not a whole number"_s);
        row("count is a text", R"({"id":"a","count":"2"})", u"/count"_s, u"not a whole number"_s);
        row("flag is a number", R"({"id":"a","flag":1})", u"/flag"_s, u"not true or false"_s);
        row("no such day", R"({"id":"a","day":"2026-02-29"})", u"/day"_s, u"not a day"_s);
        row("a moment instead of a day", R"({"id":"a","day":"2026-02-28T00:00"})", u"/day"_s, u"not a day"_s);
        row("list is a text", R"({"id":"a","names":"x"})", u"/names"_s, u"not a list"_s);
        row("list holds a number", R"({"id":"a","names":["x",2]})", u"/names/1"_s, u"not a text"_s);
        row("list of objects holds a text", R"({"id":"a","items":["x"]})", u"/items/0"_s, u"not an object"_s);
        row("object is a list", R"({"id":"a","inner":[]})", u"/inner"_s, u"not an object"_s);
        row("double key", R"({"id":"a","id":"b"})", u"/id"_s, u"key stands twice"_s);
        row("double key below", R"({"id":"a","items":[{"text":"x"},{"text":"y","text":"y"}]})", u"/items/1/text"_s, u"twice"_s);
        row("double key by an escape", "{\"id\":\"a\",\"\\u0069d\":\"b\"}", u"/id"_s, u"key stands twice"_s);
        row("slash in a key", R"({"id":"a","x/y~":1})", u"/x~1y~0"_s, u"unknown key"_s);
        row("33 levels", nested(33), u"/names"_s + u"/0"_s.repeated(31), u"more than 32 levels"_s);
        row("far too deep", nested(5000), u"/"_s, u"more than 32 levels"_s);
        row("huge", "{\"id\":\"" + QByteArray(1024 * 1024, 'a') + "\"}", u"/"_s, u"larger than 1 MiB"_s);
    }
    void refusesWithPathAndReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const auto sample = readSample(bytes);
        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::PackInvalid);
        QCOMPARE(sample.error().arguments.size(), 3);
        QCOMPARE(sample.error().arguments.at(0), u"sample.json"_s);
        QCOMPARE(sample.error().arguments.at(1), path);
        QVERIFY2(sample.error().arguments.at(2).contains(reason), qPrintable(sample.error().arguments.at(2)));
    }

    void acceptsTheDeepestLevel()
    {
        JsonReader reader(u"deep.json"_s, nested(32));
        JsonObject root = reader.root();
        root.identifier("id");
        root.strings("names");
        QVERIFY(reader.finish().error().arguments.at(2) != u"more than 32 levels deep"_s);
    }

    void bracketsAndQuotesInsideTextsAreText()
    {
        const auto sample = readSample(
            "{\"id\":\"a\",\"names\":[\"[[[{\\\"id\\\":1,\",\"\\\\\",\"}\"],\"items\":[{\"text\":\"id\"},{\"text\":\"id\"}]}");
        QVERIFY(sample.has_value());
        QCOMPARE(sample->names.size(), 3);
    }

    void keepsTheFirstProblem()
    {
        const auto sample = readSample(R"({"id":"A","count":9,"other":1})");
        QVERIFY(!sample);
        QCOMPARE(sample.error().arguments.at(1), u"/id"_s);
    }

    void answersEmptyValuesAfterAProblem()
    {
        JsonReader reader(u"sample.json"_s, R"({"a":"x","list":[{"b":1}],"n":4,"day":"2026-01-02","yes":true})");
        JsonObject root = reader.root();
        reader.refuse(u"/a"_s, u"because"_s);
        QVERIFY(root.string("a").isEmpty());
        QVERIFY(root.objects("list").isEmpty());
        QCOMPARE(root.integer("n", 1, 9), 0);
        QCOMPARE(root.integer("m", 1, 9, 5), 0);
        QVERIFY(!root.date("day").isValid());
        QVERIFY(!root.boolean("yes", true));
        QVERIFY(!root.has("a"));
        QVERIFY(root.keys().isEmpty());
        QCOMPARE(reader.finish().error().arguments.at(2), u"because"_s);
    }

    void namingTheKeysIsNotAskingForThem()
    {
        JsonReader reader(u"sample.json"_s, R"({"en":"x","de":"y"})");
        JsonObject root = reader.root();
        QCOMPARE(root.keys().size(), 2);
        QCOMPARE(root.string("en"), u"x"_s);
        QCOMPARE(reader.finish().error().arguments.at(1), u"/de"_s);
    }

    void noMutationCrashesIt()
    {
        const QByteArray good = R"({"id":"a-1","count":5,"day":"2026-02-28","names":["x"],"items":[{"text":"one"}],"inner":{}})";
        QRandomGenerator random(7);
        int refused = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes = good;
            for (int change = 0; change <= random.bounded(3); ++change)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            if (random.bounded(4) == 0)
                bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
            if (!readSample(bytes))
                ++refused;
        }
        QVERIFY(refused > 3000);
    }
};

QTEST_APPLESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"
