// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/teller.h"

#include "tests/stories/answerpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook::stories;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "story A day\nwhy Because\nsource Art. 1\n";

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

ReadStory read(const QByteArray &lines, const QString &organisation = u"one"_s)
{
    return readStory(u"a.story"_s, head + lines, organisation, {{u"office.eu"_s, u"berlin"_s}});
}

// Answers what it was told to, in turn, and writes down what was asked of it.
class Script {
public:
    explicit Script(const QList<Spoken> &answers) : m_answers(answers) {}

    QStringList tell(const QByteArray &lines)
    {
        const ReadStory story = read(lines);
        if (!story.problems.isEmpty())
            return story.problems;
        Place place;
        place.people = {{u"officer"_s, u"the.officer"_s}};
        place.zones = {{u"berlin"_s, QTimeZone("Europe/Berlin")}, {u"zurich"_s, QTimeZone("America/Los_Angeles")}};
        place.office = u"berlin"_s;
        place.folder = m_folder.path();
        place.voice = [this](const QStringList &words, const QDateTime &now) {
            asked << words.join(u' ');
            moments << now;
            return m_next < m_answers.size() ? m_answers[m_next++] : Spoken{0, json("{}"), {}};
        };
        return Teller(place).tell(story.story);
    }

    QString folder() const { return m_folder.path(); }
    QStringList asked;
    QList<QDateTime> moments;

private:
    QList<Spoken> m_answers;
    qsizetype m_next = 0;
    QTemporaryDir m_folder;
};

const QByteArray begin = "at 2026-03-05 10:00\nas officer\n";  // lines 4 and 5

}

class TellerTest final : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &lines, const QString &problem) { QTest::newRow(name) << lines << problem; };
        row("a word that nobody knows", "at 2026-03-05 10:00\nexpct state is new\n", u"a.story:5: there is no word \"expct\""_s);
        row("a name that is not there", "do show {nobody}\n", u"a.story:4: there is no name {nobody}"_s);
        row("a name that is kept only later", "do show {later}\nkeep later\n", u"a.story:4: there is no name {later}"_s);
        row("too few words", "at 2026-03-05\n", u"a.story:4: \"at\" has 1 words behind it"_s);
        row("too many", "as officer colleague\n", u"a.story:4: \"as\" has 2 words behind it"_s);
        row("a value is missing", "names one two\nname day 2026-03-05\nas officer\n", u"a.story:5: a name needs a value for each of: one two"_s);
        row("another organisation", "names two three\nas officer\n", u"a.story:4: the names have no column for one"_s);
        row("a file without content", "file a.txt\n", u"a.story:4: the file has no content: its lines begin with a bar"_s);
        row("content without a file", "as officer\n| text\n", u"a.story:4: lines behind a bar belong below \"file\""_s);
        row("nothing", "# only a remark\n", u"a.story:1: nothing is told"_s);
    }
    void whatIsWrongIsNamedWithItsLine()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, problem);
        QCOMPARE(read(lines).problems, QStringList{problem});
    }

    void aStorySaysWhatWhyAndFromWhere()
    {
        const ReadStory read = readStory(u"b.story"_s, "as officer\n", u"one"_s, {});
        QCOMPARE(read.problems, (QStringList{u"b.story:1: the line \"story\" is missing"_s, u"b.story:1: the line \"why\" is missing"_s, u"b.story:1: the line \"source\" is missing"_s}));
    }

    void eachOrganisationHasItsColumn()
    {
        const QByteArray lines = "names one two\nname day 2026-03-05 2026-03-06 because it says so\ndo show {day} --office {office.eu}\n";
        QCOMPARE(read(lines).story.steps[0].words, (QStringList{u"show"_s, u"2026-03-05"_s, u"--office"_s, u"berlin"_s}));
        QCOMPARE(read(lines, u"two"_s).story.steps[0].words[1], u"2026-03-06"_s);
    }

    void aLineGoesOnWhereTheNextIsIndented()
    {
        const ReadStory story = read("do edit x --set 'a=b c'\n   --set d=\"e f\",g\n   because of that\n");
        QCOMPARE(story.story.steps.size(), 1);
        QCOMPARE(story.story.steps[0].words, (QStringList{u"edit"_s, u"x"_s, u"--set"_s, u"a=b c"_s, u"--set"_s, u"d=e f,g"_s}));
    }

    void namesOfAnOrganisationStandOnce()
    {
        const ReadNames names = readNames(u"one.txt"_s, "# remark\noffice.eu berlin\nsender \"A and B\"\noffice.eu bonn\nalone\n");
        QCOMPARE(names.names.value(u"sender"_s), u"A and B"_s);
        QCOMPARE(names.problems, (QStringList{u"one.txt:4: office.eu stands twice"_s, u"one.txt:5: a name and its value, in quotes where it has blanks"_s}));
    }

    void actsAreVerbsOfSomebodyAtAMoment()
    {
        Script script({{0, json("{\"number\": \"R-2026-00001\"}"), {}}});
        QCOMPARE(script.tell(begin + "do new request\nkeep it\nat 2026-03-05 10:00 zurich\ndo show {it} --on {today}\n"), QStringList());
        QCOMPARE(script.asked, (QStringList{u"new request --as the.officer --json"_s, u"show R-2026-00001 --on 2026-03-05 --as the.officer --json"_s, u"journal verify --json"_s}));
        QCOMPARE(script.moments[0], QDateTime(QDate(2026, 3, 5), QTime(9, 0), Qt::UTC));
        QCOMPARE(script.moments[1], QDateTime(QDate(2026, 3, 5), QTime(18, 0), Qt::UTC));
    }

    void timeDoesNotRunBackwards()
    {
        Script script({});
        QCOMPARE(script.tell(begin + "at 2026-03-05 09:59\n"), QStringList{u"a.story:6: earlier than what was told before"_s});
    }

    void aRefusalNamesEveryGateAndNoOther()
    {
        const Spoken refusal{4, json(R"({"error": {"code": "gate-not-met", "message": "No.", "missing": [{"gate": "b"}, {"gate": "a"}, {"gate": "b"}]}})"), {}};
        QCOMPARE(Script({refusal}).tell(begin + "do move x y\nrefused a b\n"), QStringList());
        QCOMPARE(Script({refusal}).tell(begin + "do move x y\nrefused a\n"), QStringList{u"a.story:7: refused: wanted \"a\", got \"a b\""_s});
        QCOMPARE(Script({refusal}).tell(begin + "do move x y\nfails 4 under-hold\n"), QStringList{u"a.story:7: error: wanted \"under-hold\", got \"gate-not-met\""_s});
    }

    void anActThatFailsEndsTheStory()
    {
        const Spoken refusal{7, json(R"({"error": {"code": "not-permitted", "message": "Not you."}})"), {}};
        Script script({refusal});
        QCOMPARE(script.tell(begin + "do approve x\nexpect state is new\n"), QStringList{u"a.story:6: approve x: wanted exit code 0, got 7. Not you. "_s});
        QCOMPARE(script.asked.size(), 1);
        QCOMPARE(Script({}).tell(begin + "do approve x\nfails 7\n"), QStringList{u"a.story:6: approve x: wanted exit code 7, got 0. "_s});
    }

    void whatDidNotComeIsToldWithWantedAndGot_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("failure");
        const auto row = [](const QByteArray &line, const QString &failure) { QTest::newRow(line.constData()) << line << failure; };
        row("expect state is triage", {});
        row("expect state is new", u"state: wanted \"new\", got \"triage\""_s);
        row("expect outcome none", {});
        row("expect state none", u"state: wanted \"\", got \"triage\""_s);
        row("expect state holds ria", {});
        row("expect state lacks ria", u"state lacks \"ria\": got \"triage\""_s);
        row("expect state holds new", u"state holds \"new\": got \"triage\""_s);
        row("expect tasks counts 2", u"tasks: wanted \"2\", got \"1\""_s);
        row("expect said holds hint", {});
        row("expect state was triage", u"expect PLACE is|holds|lacks|counts VALUE, or PLACE none"_s);
        row("clock respond/access due 2026-04-08 state running", {});
        row("clock respond due 2026-04-07", u"respond due: wanted \"2026-04-07\", got \"2026-04-08\""_s);
        row("clock respond/erasure none", {});
        row("clock respond/access none", u"respond/access: wanted \"\", got \"{\"clock\":\"respond\",\"due\":\"2026-04-08\",\"kind\":\"access\",\"met\":null,\"state\":\"running\"}\""_s);
        row("clock acknowledge due 2026-04-07", u"there is no acknowledge"_s);
        row("clock respond/access met none", {});
        row("clock respond/access dew 2026-04-07", u"respond/access has no dew"_s);
        row("task crm due 2033-01-01", {});
        row("task \"Empty it\" due none", u"Empty it due: wanted \"\", got \"2033-01-01\""_s);
    }
    void whatDidNotComeIsToldWithWantedAndGot()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, failure);
        const Spoken answer{0, json(R"({"state": "triage", "outcome": null, "tasks": [{"title": "Empty it", "class": "cad crm", "due": "2033-01-01"}],
            "clocks": [{"clock": "respond", "kind": "access", "due": "2026-04-01", "state": "cancelled"},
                       {"clock": "respond", "kind": "access", "due": "2026-04-08", "state": "running", "met": null}]})"), u"a hint"_s};
        QCOMPARE(Script({answer}).tell(begin + "do show x\n" + line + '\n'), failure.isEmpty() ? QStringList() : QStringList{u"a.story:7: "_s + failure});
    }

    // A search brings up the copy, a deletion that waits is left alone.
    void theSystemsAreAnsweredOneAfterTheOther()
    {
        const auto answer = [](const char *tasks) { return Spoken{0, json(QByteArray("{\"tasks\": [") + tasks + "]}"), {}}; };
        Script script({answer(R"({"task": 1, "state": "open", "system": null}, {"task": 2, "state": "open", "system": "crm", "class": "crm"}, {"task": 3, "state": "open", "system": "crm"})"),
                       answer(R"({"task": 3, "state": "done", "system": "crm"}, {"task": 4, "state": "open", "system": "crm"}, {"task": 5, "state": "open", "system": "ledger"})"),
                       answer(R"({"task": 5, "state": "open", "system": "ledger"})")});
        QCOMPARE(script.tell(begin + "systems x done crm\n"), QStringList());
        const QString finish = u"finish-task x %1 --result done --searched all records by name and mail address --as the.officer --json"_s;
        QCOMPARE(script.asked, (QStringList{u"show x --as the.officer --json"_s, finish.arg(3), finish.arg(4), u"journal verify --json"_s}));
    }

    void filesLieInTheFolderOfTheStory()
    {
        Script script({});
        QCOMPARE(script.tell("file a.txt\n| one\n|\n|  two {office.eu}\n" + begin + "do import mail {folder}/a.txt\n"), QStringList());
        QCOMPARE(script.asked.value(0), u"import mail %1/a.txt --as the.officer --json"_s.arg(script.folder()));
        QFile file(script.folder() + u"/a.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one\n\n two berlin\n"));
    }

    void theJournalHasToVerifyAtTheEnd()
    {
        Script script({{0, json("{}"), {}}, {6, json(R"({"verified": false})"), {}}});
        QCOMPARE(script.tell(begin + "do show x\n"), QStringList{u"a.story:0: the journal does not verify: {\"verified\":false}"_s});
    }

    void findsAPlaceInAnAnswer_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"a"_s << u"1.5"_s;
        QTest::newRow("inside") << u"b.c"_s << u"yes"_s;
        QTest::newRow("place") << u"list[2].id"_s << u"x.y"_s;
        QTest::newRow("choice") << u"list[id=x.y].n"_s << u"2"_s;
        QTest::newRow("row and cell") << u"rows[1][2]"_s << u"4"_s;
        QTest::newRow("words") << u"words"_s << u"one,two"_s;
        QTest::newRow("nothing") << u"b.d.e"_s << QString();
        QTest::newRow("past the end") << u"list[3].id"_s << QString();
    }
    void findsAPlaceInAnAnswer()
    {
        QFETCH(QString, path);
        const QJsonValue answer = json(R"({"a": 1.5, "b": {"c": true}, "list": [{"id": "w", "n": 1}, {"id": "x.y", "n": 2}], "rows": [[3, 4]], "words": ["one", "two"]})");
        QTEST(textOf(valueAt(answer, path)), "text");
        QVERIFY(wholeText(valueAt(answer, u"."_s)).startsWith("{\"a\":1.5"_L1));
        QCOMPARE(wholeText(valueAt(answer, u"words"_s)), u"[\"one\",\"two\"]"_s);
    }
};

QTEST_GUILESS_MAIN(TellerTest)
#include "tst_teller.moc"
