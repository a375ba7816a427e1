// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/refusal.h"
#include "tests/support/statements.h"

using namespace casebook;
using namespace casebook::tests;

namespace {

const QStringList braun{u"--user"_s, u"a.braun"_s};

// A name in braces stands for the file in the office's folder.
const QList<Refusal> &refusals()
{
    static const QList<Refusal> refusals{
        {"no file", words("statement import {nothing.txt} --effective 2020-01-01") + braun, 3, "nothing.txt"},
        {"a folder", words("statement import {folder} --effective 2020-01-01") + braun, 8, "ordinary file"},
        {"an empty file", words("statement import {empty.txt} --effective 2020-01-01") + braun, 8, "The value of statement is not valid (empty)."},
        {"a picture", words("statement import {picture.png} --effective 2020-01-01") + braun, 8, "The value of statement is not valid (not a text)."},
        {"a paper", words("statement import {paper.pdf} --effective 2020-01-01") + braun, 8, "not a text"},
        {"too long", words("statement import {long.txt} --effective 2020-01-01") + braun, 8, "the limit is 1048575 bytes"},
        {"letters nobody is certain of", words("statement import {latin.txt} --effective 2020-01-01") + braun, 8, "Name the encoding, or save the file as UTF-8."},
        {"other letters than it says", words("statement import {latin.txt} --effective 2020-01-01 --encoding utf-8") + braun, 8, "It is not certain in which encoding"},
        {"no day", words("statement import {later.txt}") + braun, 2, "--effective"},
        {"what is no day", words("statement import {later.txt} --effective 2020-02-30") + braun, 8, "Write it as year-month-day"},
        {"tomorrow", words("statement import {later.txt} --effective 2026-03-17") + braun, 8, "in the future: Office rule: a version is imported on its day"},
        {"before there was a web", words("statement import {later.txt} --effective 1989-12-31") + braun, 8, "1989-12-31"},
        {"the same again", words("statement import {first.txt} --effective 2018-05-25 --label again") + braun, 8, "the same text is there already for this day: 2018-05-25"},
        {"a name that is taken", words("statement import {later.txt} --effective 2018-05-25") + braun, 8, "another version is called so: 2018-05-25"},
        {"perhaps material", words("statement import {later.txt} --effective 2020-01-01 --material perhaps") + braun, 2, "--material"},
        {"import by who may not", words("statement import {later.txt} --effective 2020-01-01 --user b.yilmaz"), 7, "Your role does not allow this (manage-statements)."},
        {"a version that is not there", words("statement show 1999-01-01") + braun, 3, "VERSION was not found."},
        {"a clause that is not there", words("statement show 2018-05-25 --clause 99") + braun, 3, "CLAUSE was not found."},
        {"what is no clause", words("statement show 2018-05-25 --clause two") + braun, 8, "clause"},
        {"clause nought", words("statement show 2018-05-25 --clause 0") + braun, 8, "clause"},
        {"a lens on no case", words("statement lens R-2026-00099") + braun, 3, "R-2026-00099 was not found."},
        {"a lens on what is no case", words("statement lens moon") + braun, 3, "Check the number or the name."},
        {"one version compared", words("statement diff 2018-05-25") + braun, 2, "AFTER"},
        {"compared with nothing", words("statement diff 2018-05-25 1999-01-01") + braun, 3, "VERSION was not found."},
        {"a notice of what is not material", words("statement notice 2018-05-25 --told 2018-05-01 --means mail") + braun, 8, "it is no material change"},
        {"a notice without means", words("statement notice 2021-07-01 --told 2021-06-01") + braun, 2, "--means"},
        {"a notice by pigeon", words("statement notice 2021-07-01 --told 2021-06-01 --means pigeon") + braun, 8, "known are: mail portal website"},
        {"a notice of tomorrow", words("statement notice 2021-07-01 --told 2026-03-17 --means mail") + braun, 8, "2026-03-17"},
        {"it holds before they know", words("statement notice 2021-07-01 --told 2021-08-01 --means mail --holds-from 2021-07-31") + braun, 8, "before the customers were told"},
        {"it holds before it is in force", words("statement notice 2021-07-01 --told 2021-06-01 --means mail --holds-from 2021-06-30") + braun, 8, "before the version is in force"},
        {"a notice by who may not", words("statement notice 2021-07-01 --told 2021-06-01 --means mail --user b.yilmaz"), 7, "manage-statements"},
        {"a case under another version", words("new request --line access --set received=2020-01-01 --set statement-version=2021-07-01") + braun, 8,
         "on the day of receipt this was in force: 2018-05-25; Privacy statement: changes"},
        {"a case under a version that came later", words("new request --line access --set received=2018-05-24 --set statement-version=2018-05-25") + braun, 8, "it was not in force on the day of receipt"},
        {"an edit to another version", words("edit R-2026-00001 --set statement-version=2021-07-01") + braun, 8, "on the day of receipt this was in force: 2018-05-25"},
    };
    return refusals;
}

}

// What people do wrong with versions of the statement: the exit code, the cure in the words, and the store as it was.
class WrongInputStatementTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_office.open().code, 0);
        m_office.addColleagues();
        m_office.write(u"first.txt"_s, support::cranesStatement().toUtf8());
        m_office.write(u"later.txt"_s, support::laterCranesStatement().toUtf8());
        m_office.write(u"latin.txt"_s, QByteArray("L\xf6schung\nNach einem Jahr.\n"));
        m_office.write(u"empty.txt"_s, QByteArray());
        m_office.write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", 16));
        m_office.write(u"paper.pdf"_s, QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n\x01\x02\x9c\x81 stream\n"));
        m_office.write(u"long.txt"_s, QByteArray(1024 * 1024, 'a'));
        QVERIFY(QDir(m_office.folder.path()).mkdir(u"folder"_s));
        QCOMPARE(run(said("statement import {first.txt} --effective 2018-05-25")).code, 0);
        QCOMPARE(run(said("new request --line access --set received=2020-01-01")).code, 0);
        QCOMPARE(run(said("statement import {later.txt} --effective 2021-07-01 --material yes")).code, 0);
    }

    void refused_data() { addRefusals(refusals()); }
    void refused()
    {
        QFETCH(int, index);
        const Refusal &wrong = refusals()[index];
        checkRefusal(m_office, wrong, withFiles(wrong.arguments), {"correct horse"});
    }

    // A version between two others: who was judged by the older one is named, and stays as they are.
    void importSaysWhoWouldBeJudgedOtherwise()
    {
        m_office.write(u"between.txt"_s, QByteArray("Storage\nA week.\n"));
        const Ran ran = run(said("statement import {between.txt} --effective 2019-06-01 --label Between --json"));
        QVERIFY2(ran.code == 0, ran.messages.constData());
        QCOMPARE(ran.object().value("version"_L1).toString(), u"Between"_s);
        QCOMPARE(ran.object().value("clauses"_L1).toInt(), 1);
        QCOMPARE(ran.object().value("until"_L1).toString(), u"2021-06-30"_s);
        const QJsonArray otherwise = ran.object().value("otherwise"_L1).toArray();
        QCOMPARE(otherwise.size(), 1);
        QCOMPARE(otherwise[0].toObject(), (QJsonObject{{u"case"_s, u"R-2026-00001"_s}, {u"received"_s, u"2020-01-01"_s}, {u"version"_s, u"2018-05-25"_s}}));
        QCOMPARE(run(said("show R-2026-00001 --json")).object().value("facts"_L1).toObject().value("statement-version"_L1).toString(), u"2018-05-25"_s);
        const Ran edited = run(said("edit R-2026-00001 --set statement-version=between --json"));
        QVERIFY2(edited.code == 0, edited.messages.constData());
        QCOMPARE(edited.object().value("facts"_L1).toObject().value("statement-version"_L1).toString(), u"Between"_s);
    }

    void listShowLensAndDiffAnswer()
    {
        const Ran list = run(said("statement list --json"));
        QVERIFY2(list.messages.contains("2021-07-01 changes what people were promised, and no notice of it is recorded"), list.messages.constData());
        const QJsonArray versions = list.object().value("versions"_L1).toArray();
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions[0].toObject().value("until"_L1).toString(), u"2019-05-31"_s);
        QCOMPARE(versions[1].toObject().value("cases"_L1).toInt(), 1);
        QVERIFY(versions[2].toObject().value("until"_L1).isNull());
        QVERIFY(versions[2].toObject().value("notice_missing"_L1).toBool());

        const QJsonObject whole = run(said("statement show 2018-05-25 --json")).object();
        QCOMPARE(whole.value("text"_L1).toString(), support::cranesStatement());
        QCOMPARE(whole.value("clauses"_L1).toArray().size(), 4);
        const Ran clause = run(said("statement show 2018-05-25 --clause 4"));
        QVERIFY2(clause.answers.startsWith("Complaints\nWrite to the harbour master."), clause.answers.constData());

        QCOMPARE(run(said("new dispute --line kept-too-long --set received=2018-06-01")).code, 0);
        const QJsonObject lens = run(said("statement lens D-2026-00001 --json")).object();
        QCOMPARE(lens.value("version"_L1).toObject().value("version"_L1).toString(), u"2018-05-25"_s);
        const QJsonArray passages = lens.value("passages"_L1).toArray();
        QCOMPARE(passages.size(), 2);
        QCOMPARE(passages[0].toObject().value("subjects"_L1).toArray(), (QJsonArray{u"retention"_s}));
        QCOMPARE(passages[1].toObject().value("heading"_L1).toString(), u"Complaints"_s);
        const Ran words = run(said("statement lens D-2026-00001 --lang de"));
        QVERIFY2(words.answers.contains("https://xapix.io/") && words.answers.contains("Complaints"), words.answers.constData());

        const QJsonObject diff = run(said("statement diff 2018-05-25 2021-07-01 --json")).object();
        QCOMPARE(diff.value("added"_L1).toArray().size(), 1);
        QCOMPARE(diff.value("removed"_L1).toArray().size(), 1);
        QCOMPARE(diff.value("changed"_L1).toArray().size(), 1);
        QCOMPARE(diff.value("moved"_L1).toArray().size(), 1);
        QVERIFY(diff.value("subjects"_L1).toArray().contains(u"retention"_s));
        QStringList touched;
        for (const QJsonValue one : diff.value("cases"_L1).toArray())
            touched << one.toObject().value("number"_L1).toString();
        QCOMPARE(touched, QStringList{u"D-2026-00001"_s});
        const QJsonObject paragraph = diff.value("changed"_L1).toArray()[0].toObject().value("paragraphs"_L1).toArray()[0].toObject();
        const QJsonObject added = paragraph.value("words_added"_L1).toArray()[0].toObject();
        const int from = added.value("from"_L1).toInt();
        QCOMPARE(support::laterCranesStatement().mid(from, added.value("to"_L1).toInt() - from), u"Two"_s);
    }

    void theNoticeEndsTheWarning()
    {
        const Ran told = run(said("statement notice 2021-07-01 --told 2021-06-01 --means mail --means portal --consent yes --json"));
        QVERIFY2(told.code == 0, told.messages.constData());
        const QJsonObject notice = told.object().value("notices"_L1).toArray()[0].toObject();
        QCOMPARE(notice.value("means"_L1).toArray(), (QJsonArray{u"mail"_s, u"portal"_s}));
        QVERIFY(notice.value("consent"_L1).toBool());
        QCOMPARE(notice.value("holds_from"_L1).toString(), u"2021-07-01"_s);
        const Ran list = run(said("statement list"));
        QVERIFY2(!list.messages.contains("no notice"), list.messages.constData());
    }

    void lettersAPersonNamesAreRead()
    {
        const Ran ran = run(said("statement import {latin.txt} --effective 2020-01-01 --encoding windows-1252 --json"));
        QVERIFY2(ran.code == 0, ran.messages.constData());
        QCOMPARE(run(said("statement show 2020-01-01 --json")).object().value("clauses"_L1).toArray()[0].toObject().value("heading"_L1).toString(), u"Löschung"_s);
    }

private:
    QStringList withFiles(QStringList arguments) const
    {
        for (QString &argument : arguments)
            if (argument.startsWith(u'{'))
                argument = m_office.path(argument.sliced(1, argument.size() - 2));
        return arguments;
    }
    QStringList said(const char *line) const { return withFiles(words(line) + braun); }

    Office m_office;
};

QTEST_GUILESS_MAIN(WrongInputStatementTest)
#include "tst_wronginputstatement.moc"
