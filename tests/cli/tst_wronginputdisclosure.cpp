// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/refusal.h"

using namespace casebook;
using namespace casebook::tests;

namespace {

const QStringList braun{u"--user"_s, u"a.braun"_s};

const QList<Refusal> &refusals()
{
    static const QList<Refusal> refusals{
        {"a look-alike as the authority", words("move L-2026-00001 classify"), 4, "fbi-gov.example is no domain of Federal Bureau of Investigation"},
        {"a check of no address", words("agency check Hart"), 8, "neither a mail address nor a domain"},
        {"a package of another kind", words("production add R-2026-00001 paper.txt --category content"), 8, "a case of another kind"},
        {"a category that is none", words("production add L-2026-00001 paper.txt --category gossip"), 2, "subscriber, traffic, content"},
        {"no category", words("production add L-2026-00001 paper.txt"), 2, "category"},
        {"neither file nor reason", words("production add L-2026-00001 --category content"), 8, "missing"},
        {"a file that is not in the case", words("production add L-2026-00001 nothing.csv --category content"), 3, "was not found"},
        {"an index of nothing", words("production index L-2026-00001"), 8, "empty"},
        {"custody of what is not there", words("custody add L-2026-00001 nothing.csv --action received --place Desk"), 3, "was not found"},
        {"an act that is none", words("custody add L-2026-00001 paper.txt --action eaten --place Desk"), 2, "handed-over"},
        {"handed over without a package", words("custody add L-2026-00001 paper.txt --action handed-over --place Desk"), 8, "not in the package"},
        {"into a room that is none", words("compartment move L-2026-00001 Nowhere --reason x"), 3, "was not found"},
        {"into a room of others", words("compartment move L-2026-00001 Vault --reason x"), 3, "was not found"},
        {"into no room at all", words("compartment move L-2026-00001 --reason x"), 2, "name the compartment, or say --out"},
        {"in and out at once", words("compartment move L-2026-00001 Sealed --out --reason x"), 2, "name the compartment, or say --out"},
        {"without a reason", words("compartment move L-2026-00001 Sealed"), 8, "missing"},
        {"out of nowhere", words("compartment move L-2026-00001 --out --reason x"), 8, "the case is there already"},
        {"a room that is there", words("compartment add Sealed"), 8, "another compartment is called so"},
        {"a room for nobody", words("compartment add Other --member nobody"), 8, "The value of member is not valid"},
        {"somebody who is in it", words("compartment join Sealed a.braun"), 8, "recorded already"},
    };
    return refusals;
}

}

// What people do wrong with orders of authorities: the exit code, the cure in the words, nothing private in them, and the store as it was.
class WrongInputDisclosureTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_office.open().code, 0);
        m_office.addColleagues();
        done(words("compartment add Sealed"));
        done(words("compartment add Vault --member b.yilmaz"));
        done(words("new request --line access"));
        done(words("new disclosure --line emergency-request --person name=Geheim,mail=geheim@fbi-gov.example --set channel=post-berlin --set service=mail "
                   "--set agency=FBI --set country=US --set external-reference=1 --set request-text=Where --set secrecy=no --set no-return-date=yes"));
        done({u"attach"_s, u"L-2026-00001"_s, m_office.write(u"paper.txt"_s, "An order.")});
        done(words("move L-2026-00001 verify"));
        done(words("edit L-2026-00001 --set directory=found --set sender-domain=matches --set call-back=1 --set called-on=2026-03-16 --set verified-by=a.braun --set verdict=genuine"));
    }

    void refused_data() { addRefusals(refusals()); }
    void refused()
    {
        QFETCH(int, index);
        const Refusal &wrong = refusals()[index];
        checkRefusal(m_office, wrong, wrong.arguments + braun, {"Geheim", "geheim@"});
    }

    // The gates that stand against it, both with the sender's domain.
    void theOverrideIsAReasonAndACall()
    {
        const Ran refused = run(words("move L-2026-00001 classify --json") + braun);
        QCOMPARE(refused.code, 4);
        QVERIFY2((refused.answers + refused.messages).contains("domain-as-judged") && (refused.answers + refused.messages).contains("look-alike-answered"), refused.messages.constData());
        done(words("edit L-2026-00001 --set sender-domain=differs") + QStringList{u"--set"_s, u"domain-override=The field office confirmed officer, matter and number."_s});
        done(words("move L-2026-00001 classify"));
        const Ran shown = run(words("show L-2026-00001 --json") + braun);
        QVERIFY(shown.object().value("same_targets"_L1).isArray() && shown.object().value("custody"_L1).isArray());
    }

    // What the directory says of a sender is proposed with the case that the mail makes.
    void aMailIsJudgedWhenItComesIn_data()
    {
        QTest::addColumn<QByteArray>("sender");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("agency");
        QTest::newRow("an agency") << QByteArray("rowe@fbi.gov") << u"matches"_s << u"Federal Bureau of Investigation"_s;
        QTest::newRow("a look-alike") << QByteArray("rowe@fbi-gov.example") << u"differs"_s << QString();
        QTest::newRow("a domain of many bodies") << QByteArray("moore@usdoj.gov") << u"matches"_s << QString();
        QTest::newRow("a stranger") << QByteArray("sheriff@sheriff.example") << QString() << QString();
    }
    void aMailIsJudgedWhenItComesIn()
    {
        QFETCH(QByteArray, sender);
        const QString mail = m_office.write(QString::fromLatin1(sender).section(u'@', 1) + u".eml"_s,
                                            "From: Officer <" + sender + ">\r\nTo: privacy@example.org\r\nDate: Mon, 16 Mar 2026 08:00:00 +0000\r\nMessage-ID: <1-" + sender +
                                                ">\r\nSubject: Search warrant\r\n\r\nYou are ordered to produce the subscriber details under the search warrant.\r\n");
        const Ran ran = run({u"import"_s, u"mail"_s, mail, u"--json"_s, u"--user"_s, u"a.braun"_s});
        QVERIFY2(ran.code == 0, ran.messages.constData());
        const QJsonArray found = run({u"list"_s, u"--search"_s, QString::fromLatin1(sender), u"--json"_s, u"--user"_s, u"a.braun"_s}).document().array();
        const QString number = found.last().toObject().value("number"_L1).toString();
        const QJsonObject shown = run({u"show"_s, number, u"--json"_s, u"--user"_s, u"a.braun"_s}).object();
        QCOMPARE(shown.value("kind"_L1).toString(), u"disclosure"_s);
        const QJsonObject facts = shown.value("facts"_L1).toObject();
        QTEST(facts.value("sender-domain"_L1).toString(), "domain");
        QTEST(facts.value("agency"_L1).toString(), "agency");
    }

private:
    static void done(const QStringList &arguments)
    {
        const Ran ran = run(arguments + braun);
        QVERIFY2(ran.code == 0, (ran.messages + ran.answers).constData());
    }

    Office m_office;
};

QTEST_GUILESS_MAIN(WrongInputDisclosureTest)
#include "tst_wronginputdisclosure.moc"
