// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/refusal.h"

using namespace casebook;
using namespace casebook::tests;

namespace {

const QStringList braun{u"--user"_s, u"a.braun"_s};

QStringList proceeding(const char *facts)
{
    return words("edit D-2026-00001") + words(facts) + braun;
}

const QList<Refusal> &refusals()
{
    static const QList<Refusal> refusals{
        {"find by nothing", words("authority find"), 2, "give a place, an office or a regime"},
        {"a place that is none", words("authority find --residence Atlantis"), 8, "a country, or a country and its region"},
        {"a country that is none", words("authority find --residence XX"), 8, "The value of residence is not valid"},
        {"a Land that is none", words("authority find --residence DE-XX"), 8, "known are: DE-BB DE-BE"},
        {"a Land of work that is none", words("authority find --work DE-XX"), 8, "The value of work is not valid"},
        {"a place of infringement that is none", words("authority find --infringement 7"), 8, "The value of infringement is not valid"},
        {"an empty place", QStringList{u"authority"_s, u"find"_s, u"--residence"_s, u""_s}, 8, "residence"},
        {"an unknown office", words("authority find --office paris"), 8, "berlin"},
        {"an unknown regime", words("authority find --residence FR --regime moon"), 8, "moon"},
        {"a list of a region", words("authority list --country DE-BY"), 8, "two letters, or its name"},
        {"a list of nowhere", words("authority list --country Atlantis"), 8, "two letters, or its name"},
        {"an authority that is none", words("authority show de-xx"), 3, "de-xx was not found."},
        {"show nothing", words("authority show"), 2, "AUTHORITY"},
        {"a verb that is none", words("authority call"), 2, "authority"},
        {"a proceeding before nobody we know", proceeding("--add proceedings kind=authority,authority=de-xx"), 8, "not one of its choices"},
        {"a proceeding that begins with its end", proceeding("--add proceedings kind=authority,stage=decided"), 8, "nothing begins with it"},
        {"a step that does not follow", proceeding("--set proceedings[1].stage=hearing"), 8, "it does not follow: question"},
        {"a next date that is no day", proceeding("--set proceedings[1].next-on=2026-02-30"), 8, "not a date"},
        {"kept on no day", proceeding("--set proceedings[1].kept-on=tomorrow"), 8, "not a date"},
        {"a proceeding that is not there", proceeding("--set proceedings[7].stage=answered"), 3, "was not found"},
        {"to an authority that is not competent", words("move D-2026-00002 authority") + braun, 4, "is not competent (rule gdpr"},
        {"to an authority of a church", words("move D-2026-00003 authority") + braun, 4, "does not supervise companies"},
    };
    return refusals;
}

}

// What people do wrong with supervisory authorities and proceedings: the exit code, the cure in the words, nothing private in
// them, and the store as it was.
class WrongInputAuthorityTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_office.open().code, 0);
        dispute(u"D-2026-00001"_s, "de-be", "opened-by=body,stage=question");
        dispute(u"D-2026-00002"_s, "de-by", "opened-by=person");
        dispute(u"D-2026-00003"_s, "de-ekd", "opened-by=person");
        for (const char *number : {"D-2026-00002", "D-2026-00003"})
            toReaction(QLatin1StringView(number));
    }

    void refused_data() { addRefusals(refusals()); }
    void refused()
    {
        QFETCH(int, index);
        const Refusal &wrong = refusals()[index];
        checkRefusal(m_office, wrong, wrong.arguments, {"Geheim"});
    }

    // The authority that wrote to us is recorded as it is; then the case goes on.
    void whatWroteToUsIsTaken()
    {
        done(words("edit D-2026-00003 --set proceedings[1].opened-by=body"));
        done(words("move D-2026-00003 authority"));
    }

    // What happened in both, by time, each entry with its case.
    void aDisputeIsToldTogetherWithItsRequest()
    {
        done(words("new request --line access --set received=2026-03-02"));
        done(words("link D-2026-00001 R-2026-00001 --kind caused-by"));
        done(words("note R-2026-00001 overlooked"));
        const Ran ran = run(words("show D-2026-00001 --with-linked --json") + braun);
        QVERIFY2(ran.code == 0, ran.messages.constData());
        QSet<QString> numbers;
        QString before;
        const QJsonArray timeline = ran.object().value("timeline"_L1).toArray();
        for (const QJsonValue &line : timeline) {
            numbers.insert(line.toObject().value("case"_L1).toString());
            QVERIFY(line.toObject().value("at"_L1).toString() >= before);
            before = line.toObject().value("at"_L1).toString();
        }
        QCOMPARE(numbers, (QSet<QString>{u"D-2026-00001"_s, u"R-2026-00001"_s}));
        const Ran spoken = run(words("show D-2026-00001 --with-linked") + braun);
        QVERIFY(spoken.answers.contains("Timeline with linked cases") && spoken.answers.contains("R-2026-00001"));
        QVERIFY(!run(words("show D-2026-00001 --json") + braun).object().contains(u"timeline"_s));
    }

private:
    static void done(const QStringList &arguments)
    {
        const Ran ran = run(arguments + braun);
        QVERIFY2(ran.code == 0, (ran.messages + ran.answers).constData());
    }
    static void dispute(const QString &number, const char *authority, const char *more)
    {
        done(words("new dispute --line late-answer --set channel=post-berlin --set received=2026-03-05 --set regime=gdpr --set country=FR --person name=Geheim,mail=geheim@example.org"));
        done({u"edit"_s, number, u"--add"_s, u"proceedings"_s, u"kind=authority,authority=%1,%2"_s.arg(QLatin1StringView(authority), QLatin1StringView(more))});
    }
    static void toReaction(const QString &number)
    {
        const auto set = [&](const char *facts) { done(QStringList{u"edit"_s, number} + words(facts)); };
        const auto move = [&](const char *to) { done({u"move"_s, number, QString::fromLatin1(to)}); };
        const auto sent = [&] { done({u"record-message"_s, number, u"--direction"_s, u"sent"_s, u"--medium"_s, u"mail"_s, u"--body"_s, u"x"_s}); };
        set("--set complaint-text=late --set about-our-case=no");
        done({u"assign"_s, number, u"--owner"_s, u"a.braun"_s});
        move("acknowledge");
        set("--set acknowledged-on=2026-03-16 --set expected-on=2026-04-01");
        sent();
        move("screen");
        set("--set admissible=admissible --set severity=low --set breach-suspected=no --set hold-check=not-needed");
        move("investigate");
        set("--set facts-log=late --set statements=none --set allegations[1].test=late");
        move("opinion");
        set("--set root-cause=process --set opinion=late --set advice-followed=followed --set allegations[1].finding=upheld --add remedies remedy=apology");
        move("reply");
        set("--set redress=authority-and-court --set delivery=mail --set sent-on=2026-03-16");
        sent();
        move("await");
        set("--set reaction=escalates");
    }

    Office m_office;
};

QTEST_GUILESS_MAIN(WrongInputAuthorityTest)
#include "tst_wronginputauthority.moc"
