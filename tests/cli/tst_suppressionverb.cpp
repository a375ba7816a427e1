// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/suppression/listcheck.h"

#include "tests/cli/office.h"

using namespace casebook::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

}

// Before a mailing somebody asks who must stay out; the answer names nobody and is written into the record.
class SuppressionVerbTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_office.open().code, 0);
        QCOMPARE(run({u"new"_s, u"request"_s, u"--line"_s, u"marketing-opt-out"_s, u"--person"_s, u"name=Clara Weber,mail=clara@example.org,phone=+49 30 123456"_s}).code, 0);
        const Ran done = run({u"edit"_s, u"R-2026-00001"_s, u"--set"_s, u"lines[1].outcome=fulfilled"_s, u"--set"_s, u"lines[1].executed-on=2026-03-16"_s, u"--json"_s});
        QVERIFY2(done.code == 0, done.messages.constData());
        QCOMPARE(done.object().value("facts"_L1).toObject().value("suppression"_L1).toString(), u"entered"_s);
    }

    void answersForAnAddress()
    {
        const QJsonObject found = run({u"suppression"_s, u"check"_s, u"CLARA@example.org"_s, u"--json"_s}).object();
        QCOMPARE(found.value("suppressed"_L1).toBool(), true);
        QCOMPARE(found.value("entries"_L1).toArray(), (QJsonArray{QJsonObject{{u"kind"_s, u"marketing"_s}, {u"since"_s, u"2026-03-16"_s}}}));
        const Ran other = run({u"suppression"_s, u"check"_s, u"carla@example.org"_s});
        QCOMPARE(other.code, 0);
        QVERIFY(other.answers.contains("not on the suppression list"));
        QVERIFY(run({u"suppression"_s, u"check"_s, u"0049 (0)30 123456"_s}).answers.contains("Must stay out since"));
    }

    void marksAList()
    {
        const QString list = m_office.write(u"list.csv"_s, "\xef\xbb\xbfname;E-Mail;note\r\n\"Weber; Clara\";Clara@Example.org;\"says \"\"hi\"\"\"\r\nCarl;carl@example.org;\r\nNobody;;x\r\n");
        const Ran marked = run({u"suppression"_s, u"check"_s, u"--file"_s, list, u"--out"_s, m_office.path(u"marked.csv"_s), u"--json"_s});
        QVERIFY2(marked.code == 0, marked.messages.constData());
        QVERIFY(marked.object().value("addresses"_L1).toInt() == 2 && marked.object().value("suppressed"_L1).toInt() == 1);
        QCOMPARE(content(m_office.path(u"marked.csv"_s)),
                 "name;E-Mail;note;suppressed\r\n\"Weber; Clara\";Clara@Example.org;\"says \"\"hi\"\"\";marketing\r\nCarl;carl@example.org;;\r\nNobody;;x;\r\n"_ba);
    }

    void writesNothingWhenAListCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no such column") << "name,place\nClara,Kiel\n"_ba << QStringList();
        QTest::newRow("two that would do") << "mail,phone\na@example.org,1\n"_ba << QStringList();
        QTest::newRow("another is named") << "mail\na@example.org\n"_ba << QStringList{u"--column"_s, u"post"_s};
        QTest::newRow("a broken row") << "mail\n\"a@example.org\nb@example.org\n"_ba << QStringList();
        QTest::newRow("empty") << QByteArray() << QStringList();
    }
    void writesNothingWhenAListCannotBeRead()
    {
        QFETCH(QByteArray, list);
        QFETCH(QStringList, more);
        const QString target = m_office.path(u"never.csv"_s);
        const Ran ran = run(QStringList{u"suppression"_s, u"check"_s, u"--file"_s, m_office.write(u"bad.csv"_s, list), u"--out"_s, target} + more);
        QCOMPARE(ran.code, 8);
        QVERIFY(!QFile::exists(target));
        QVERIFY(!ran.messages.contains("example.org"));
    }

    void asksForOneThing()
    {
        for (const QStringList &wrong : {QStringList{}, QStringList{u"a@example.org"_s, u"--file"_s, u"x"_s, u"--out"_s, u"y"_s}, QStringList{u"--file"_s, u"x"_s}, QStringList{u"a@example.org"_s, u"--out"_s, u"y"_s}})
            QCOMPARE(run(QStringList{u"suppression"_s, u"check"_s} + wrong).code, 2);
    }

    void countsAndNamesNobody()
    {
        const QJsonArray counts = run({u"suppression"_s, u"list"_s, u"--json"_s}).document().array();
        QCOMPARE(counts.size(), 3);
        QCOMPARE(counts[0].toObject(), (QJsonObject{{u"kind"_s, u"marketing"_s}, {u"addresses"_s, 2}, {u"first"_s, u"2026-03-16"_s}, {u"last"_s, u"2026-03-16"_s}}));
        const Ran spoken = run({u"suppression"_s, u"list"_s});
        QVERIFY(spoken.answers.contains("advertising") && !spoken.answers.contains("example.org"));
    }

private:
    Office m_office;
};

QTEST_GUILESS_MAIN(SuppressionVerbTest)
#include "tst_suppressionverb.moc"
