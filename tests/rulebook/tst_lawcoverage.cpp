// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(CASEBOOK_SOURCE_DIR "/");

QByteArray bytesOf(const QString &path)
{
    const auto content = casebook::base::readFile(path, 1 << 22);
    return content ? *content : QByteArray();
}

// A test is named by its file and by a function or by the name of a row of its table: "tests/rulebook/tst_x.cpp:name".
QString problemOfTest(const QString &test)
{
    const qsizetype colon = test.indexOf(u':');
    const QString file = test.left(colon);
    const QString name = test.mid(colon + 1);
    if (colon < 0 || name.isEmpty() || !file.startsWith("tests/"_L1) || file.contains(".."_L1))
        return u"not a test: "_s + test;
    const QByteArray source = bytesOf(root + file);
    if (source.isEmpty())
        return u"no file "_s + file;
    const QByteArray asRow = '"' + name.toUtf8() + '"';
    const QRegularExpression asFunction(u"\\bvoid %1\\(\\)"_s.arg(QRegularExpression::escape(name)));
    const bool isThere = source.contains(asRow) || QString::fromUtf8(source).contains(asFunction);
    return isThere ? QString() : u"%1 has no test %2"_s.arg(file, name);
}

// Each row has an id of its own, its words, and either a test that is there or a reason.
QString problemOfRow(const QJsonObject &row, QSet<QString> &ids)
{
    const QString id = row.value("id"_L1).toString();
    const QJsonArray tests = row.value("tests"_L1).toArray();
    const QString reason = row.value("reason"_L1).toString().trimmed();
    if (id.isEmpty() || row.value("row"_L1).toString().isEmpty())
        return u"a row without id or words"_s;
    if (ids.contains(id))
        return u"two rows are "_s + id;
    ids.insert(id);
    if (tests.isEmpty() == reason.isEmpty())
        return id + u" needs tests or a reason"_s;
    for (const QJsonValue &test : tests) {
        if (const QString problem = problemOfTest(test.toString()); !problem.isEmpty())
            return id + u": "_s + problem;
    }
    return {};
}

// A file is one section or a list of them.
QJsonArray sectionsOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonArray{document.object()} : QJsonArray();
}

QStringList problemsOf(const QString &folder)
{
    QStringList problems;
    QSet<QString> ids;
    const QDir place(folder);
    for (const QString &file : place.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QJsonArray sections = sectionsOf(bytesOf(place.filePath(file)));
        if (sections.isEmpty())
            problems << file + u": not JSON, or empty"_s;
        for (const QJsonValue &section : sections) {
            const QJsonArray rows = section.toObject().value("rows"_L1).toArray();
            if (section.toObject().value("section"_L1).toString().isEmpty() || rows.isEmpty())
                problems << file + u": a section without a name or rows"_s;
            for (const QJsonValue &row : rows) {
                if (const QString problem = problemOfRow(row.toObject(), ids); !problem.isEmpty())
                    problems << file + u": "_s + problem;
            }
        }
    }
    return problems;
}

}

// What the law says is either tested here or left out for a reason; the lists in tests/data/law-coverage say which.
class LawCoverageTest final : public QObject {
    Q_OBJECT
private slots:
    void everyRowHasATestOrAReason()
    {
        const QString folder = root + u"tests/data/law-coverage"_s;
        QVERIFY(!QDir(folder).entryList({u"*.json"_s}).isEmpty());
        const QStringList problems = problemsOf(folder);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void tellsWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("problem");
        const QByteArray good = R"({"id": "a", "row": "A", "tests": ["tests/rulebook/tst_lawcoverage.cpp:tellsWhatIsMissing"]})";
        QTest::newRow("good") << good << QString();
        QTest::newRow("a row of a table") << QByteArray(R"({"id": "a", "row": "A", "tests": ["tests/rulebook/tst_lawcoverage.cpp:a row of a table"]})") << QString();
        QTest::newRow("a reason") << QByteArray(R"({"id": "a", "row": "A", "reason": "not ours"})") << QString();
        QTest::newRow("neither") << QByteArray(R"({"id": "a", "row": "A"})") << u"x.json: a needs tests or a reason"_s;
        QTest::newRow("an empty reason") << QByteArray(R"({"id": "a", "row": "A", "reason": " "})") << u"x.json: a needs tests or a reason"_s;
        QTest::newRow("no words") << QByteArray(R"({"id": "a", "reason": "x"})") << u"x.json: a row without id or words"_s;
        QTest::newRow("twice") << good + ',' + good << u"x.json: two rows are a"_s;
        QTest::newRow("no such file") << QByteArray(R"({"id": "a", "row": "A", "tests": ["tests/rulebook/tst_nothing.cpp:x"]})")
                                      << u"x.json: a: no file tests/rulebook/tst_nothing.cpp"_s;
        QTest::newRow("no such test") << QByteArray(R"({"id": "a", "row": "A", "tests": ["tests/rulebook/tst_lawcoverage.cpp:tellsNothing"]})")
                                      << u"x.json: a: tests/rulebook/tst_lawcoverage.cpp has no test tellsNothing"_s;
        QTest::newRow("not a test") << QByteArray(R"({"id": "a", "row": "A", "tests": ["app/base/files.h:readFile"]})") << u"x.json: a: not a test: app/base/files.h:readFile"_s;
    }
    void tellsWhatIsMissing()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, problem);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"section": "1", "rows": [)" + rows + "]}");
        file.close();
        QCOMPARE(problemsOf(folder.path()).join(u'\n'), problem);
    }

    void tellsOfAFileThatCannotBeRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(problemsOf(folder.path()), QStringList{u"x.json: not JSON, or empty"_s});
    }
};

QTEST_APPLESS_MAIN(LawCoverageTest)
#include "tst_lawcoverage.moc"
