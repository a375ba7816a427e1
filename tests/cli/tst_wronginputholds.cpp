// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/refusal.h"

using namespace casebook;
using namespace casebook::tests;

namespace {

const QStringList braun{u"--user"_s, u"a.braun"_s};
const QString theReport = u"C-2026-00001"_s;

// A whole order, to which a row adds what it is on.
QStringList order(const char *line)
{
    return words(line) + QStringList{u"--title"_s, u"Geheim v. Xapix"_s, u"--reason"_s, u"A claim."_s, u"--ordered-by"_s, u"Legal"_s} + braun;
}

const QList<Refusal> &refusals()
{
    static const QList<Refusal> refusals{
        {"erasure under a hold", words("minimise C-2026-00001") + braun, 4, "A legal hold is on C-2026-00001 (H-2026-00001; Privacy statement: retention)"},
        {"a merge under a hold", words("merge R-2026-00002 R-2026-00003 --reason same") + braun, 4, "Wait until the hold is released"},
        {"release by who placed it", words("release H-2026-00001 --reason over") + braun, 7, "Let another person who may release holds look at it."},
        {"release by who may not", words("release H-2026-00001 --reason over --user b.yilmaz"), 7, "Your role does not allow this (release)."},
        {"release without a reason", words("release H-2026-00001 --user c.klar"), 8, "reason"},
        {"release of no hold", words("release H-2026-00099 --reason over --user c.klar"), 3, "H-2026-00099 was not found."},
        {"release of a case", words("release R-2026-00002 --reason over --user c.klar"), 3, "Check the number or the name."},
        {"a hold by who may not", order("hold R-2026-00003 --ground audit").first(10) + words("--user r.lindner"), 7, "Your role does not allow this (hold)."},
        {"a hold without a reason", words("hold R-2026-00003 --ground audit --title x --ordered-by x") + braun, 2, "--reason"},
        {"a hold with an empty reason", words("hold R-2026-00003 --ground audit --title x --ordered-by x --reason") + QStringList{u" "_s} + braun, 8, "reason"},
        {"a review in the past", order("hold R-2026-00003 --ground audit --review 2026-03-16"), 8, "The value of review is not valid (not after today)."},
        {"a review that nobody lives to see", order("hold R-2026-00003 --ground audit --review 2036-03-16"), 8, "later than the rule allows: 2027-03-16 (Office rule)"},
        {"a new review in the past", words("hold review H-2026-00001 --review 2026-03-01") + braun, 8, "not after today"},
        {"the same hold again", order("hold R-2026-00002 --ground litigation"), 8, "the same hold is there already: H-2026-00002"},
        {"unknown ground", order("hold R-2026-00003 --ground because"), 8, "known are: litigation investigation audit"},
        {"unknown class", order("hold --class shoes --ground audit"), 8, "not known; known are: "},
        {"a tax assessment on a case", order("hold R-2026-00003 --ground tax-assessment"), 8, "this ground only stops the periods of: books-de business-letter-de invoice-de"},
        {"on nothing", order("hold --ground audit"), 2, "name what is held"},
        {"on two things", order("hold --account account:1 --matter m --ground audit"), 2, "one of --person"},
        {"on a case that is not there", order("hold R-2026-00099 --ground audit"), 3, "R-2026-00099 was not found."},
        {"on what is no case", order("hold moon --ground audit"), 3, "Check the number or the name."},
        {"on nobody", order("hold --person mail:nobody@example.org --ground audit"), 3, "was not found"},
        {"on an account without a kind", order("hold --account 4711 --ground audit"), 8, "KIND:VALUE"},
        {"from tomorrow", order("hold R-2026-00003 --ground audit --from 2026-03-17"), 8, "2026-03-17"},
        {"from no day", order("hold R-2026-00003 --ground audit --from 2026-02-30"), 8, "Write it as year-month-day"},
        {"joining what is no matter", words("hold add H-2026-00001 R-2026-00003") + braun, 8, "it is on no matter"},
        {"a list for nobody's hold", words("hold list H-2026-00099") + braun, 3, "H-2026-00099 was not found."},
        {"due before today", words("retention due --until 2026-03-15") + braun, 8, "before today"},
    };
    return refusals;
}

}

// What people do wrong with holds: the exit code, the cure in the words, nothing private in them, and the store as it was.
class WrongInputHoldsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_office.open().code, 0);
        m_office.addColleagues();
        done({u"user"_s, u"add"_s, u"c.klar"_s, u"--role"_s, u"counsel"_s, u"--new-passphrase-file"_s, m_office.path(u"passphrase"_s)});
        done(words("new child --set received=2026-01-10"));
        for (int i = 0; i < 3; ++i)
            done(words("new request --line access --set received=2026-03-05 --person name=Geheim,mail=geheim@example.org"));
        done(words("ask-approval C-2026-00001 --object void"));
        QCOMPARE(run(words("approve C-2026-00001 --object void --user r.lindner")).code, 0);
        done(words("void C-2026-00001 --reason twice"));
        done(order("hold C-2026-00001 --ground litigation"));
        done(order("hold R-2026-00002 --ground litigation"));
    }

    void refused_data() { addRefusals(refusals()); }
    void refused()
    {
        QFETCH(int, index);
        const Refusal &wrong = refusals()[index];
        checkRefusal(m_office, wrong, wrong.arguments, {"geheim", "correct horse"});
    }

    // Its number stands in the error; who may read is also told what it is called and who ordered it.
    void aRefusalNamesTheHold()
    {
        const Ran ran = run(words("minimise C-2026-00001") + braun);
        QVERIFY2(ran.messages.contains("H-2026-00001 Geheim v. Xapix, ordered by Legal"), ran.messages.constData());
    }

    void theWayOutThatIsNamedWorks()
    {
        QCOMPARE(run(words("release H-2026-00001 --reason over --user c.klar")).code, 0);
        qputenv("CASEBOOK_NOW", "2026-06-16T09:00:00Z");
        const Ran ran = run(words("minimise C-2026-00001") + braun);
        QVERIFY2(ran.code == 0, ran.messages.constData());
    }

private:
    void done(const QStringList &arguments)
    {
        const Ran ran = run(arguments + (arguments.contains(u"--user"_s) ? QStringList() : braun));
        QVERIFY2(ran.code == 0, ran.messages.constData());
    }

    Office m_office;
};

QTEST_GUILESS_MAIN(WrongInputHoldsTest)
#include "tst_wronginputholds.moc"
