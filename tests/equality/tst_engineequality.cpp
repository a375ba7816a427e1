// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/answer.h"
#include "tests/equality/calls.h"
#include "tests/equality/snapshot.h"
#include "tests/support/randomfilter.h"

#include "app/queries/verifyjournal.h"
#include "app/store/journalwriter.h"

#include <QElapsedTimer>

using namespace casebook;
using namespace casebook::equality;
using namespace Qt::StringLiterals;

namespace {

constexpr int allCalls = 3000;
constexpr int callsBetween = 250;
constexpr int leastSuccesses = 20;
constexpr int searches = 200;

struct Tally {
    int succeeded = 0;
    int failed = 0;
    QMap<QString, int> failures;  // by number of the error code
};

QString failuresOf(const Tally &tally)
{
    QStringList texts;
    for (auto failure = tally.failures.cbegin(); failure != tally.failures.cend(); ++failure)
        texts << QStringLiteral("%1 times %2").arg(failure.value()).arg(failure.key());
    return texts.join(QStringLiteral(", "));
}

// Roles that the server asks for before a user of this name may be added.
class GuestRoles {
public:
    GuestRoles() { each(u"CREATE ROLE %1 LOGIN"_s); }
    ~GuestRoles() { each(u"DROP ROLE %1"_s); }

private:
    static void each(const QString &statement)
    {
        for (const QString &login : guests())
            support::onCluster(statement.arg(login));
    }
};

// The call, as whoever acts, in one office. Both offices draw the same chance in it.
QString doneIn(Office &office, const Call &call, quint64 chance)
{
    office.random().restart(chance);
    if (office.store().user().login != call.actor)
        if (const auto acting = office.store().actAs(call.actor); !acting)
            return answer(acting.error());
    // An error may name the store it is about.
    return call.run(office.desk()).replace(office.connection().place(), u"(store)"_s);
}

// Of the journal: what an act wrote shows at once.
QByteArray rootOf(Office &office)
{
    const auto head = store::journalHead(office.connection());
    return head ? QByteArray::number(head->size) + head->root : QByteArray();
}

}

// The claim of the store is that its two engines are one. Whatever an office does, it answers alike on both and leaves alike.
class EngineEqualityTest final : public QObject {
    Q_OBJECT
private slots:
    void bothEnginesAnswerAlike();

private:
    bool callOnce(int number);
    bool looksAlike(int number, bool isLast);
    QList<domain::Filter> filters(int count);
    const Maker &drawnMaker();

    quint64 m_seed = support::chosenSeed();
    rulebook::Rulebook m_rules = *rulebook::Rulebook::load(rulebook::embeddedFolder());
    base::FixedClock m_clock{support::noon};
    support::Dice m_dice{m_seed};
    std::unique_ptr<Office> m_embedded;
    std::unique_ptr<Office> m_server;
    std::unique_ptr<World> m_world;
    QList<Call> m_earlier;
    QMap<QString, Tally> m_tallies;
};

void EngineEqualityTest::bothEnginesAnswerAlike()
{
    if (support::serverUrl().isEmpty())
        QSKIP("NOT TESTED: no CASEBOOK_TEST_POSTGRESQL, so nothing holds the two engines against each other (packaging/postgresql/with-cluster)");
    const GuestRoles roles;
    m_embedded = std::make_unique<Office>(false, m_rules, m_clock, m_seed);
    m_server = std::make_unique<Office>(true, m_rules, m_clock, m_seed);
    m_world = std::make_unique<World>(*m_embedded, m_seed + 1);
    QVERIFY(looksAlike(0, false));
    QElapsedTimer watch;
    watch.start();
    qint64 acting = 0;
    for (int number = 1; number <= allCalls; ++number) {
        const qint64 before = watch.elapsed();
        if (!callOnce(number))
            return;
        acting += watch.elapsed() - before;
        if (number % callsBetween == 0 && !looksAlike(number, number == allCalls))
            return;
    }
    QStringList seldom;
    for (const Maker &maker : makers()) {
        const Tally tally = m_tallies.value(maker.name);
        qInfo("%-26s %4d succeeded %4d failed: %s", qPrintable(maker.name), tally.succeeded, tally.failed, qPrintable(failuresOf(tally)));
        if (tally.succeeded < leastSuccesses)
            seldom << maker.name;
    }
    qInfo("seed %llu: %d calls in %lld ms, comparisons in %lld ms", m_seed, allCalls, acting, watch.elapsed() - acting);
    QVERIFY2(seldom.isEmpty(), qPrintable(u"seed %1: too seldom carried out: %2"_s.arg(m_seed).arg(seldom.join(u", "_s))));
    for (Office *office : {m_embedded.get(), m_server.get()}) {
        const auto report = queries::verifyJournal(office->connection(), m_rules, {});
        VERIFY_DONE(report);
        QVERIFY2(report->isVerified(), qPrintable(report->problems.isEmpty() ? QString() : journal::wordOf(report->problems.constFirst().kind)));
    }
    m_world.reset();
    m_embedded.reset();
    m_server.reset();
}

// By weight, and now and then what was carried out least of all, so that no seed leaves a class behind.
const Maker &EngineEqualityTest::drawnMaker()
{
    if (m_dice.chance(40))
        return *std::min_element(makers().cbegin(), makers().cend(), [this](const Maker &left, const Maker &right) {
            return m_tallies.value(left.name).succeeded < m_tallies.value(right.name).succeeded;
        });
    int all = 0;
    for (const Maker &maker : makers())
        all += maker.weight;
    int place = m_dice.below(all);
    for (const Maker &maker : makers())
        if ((place -= maker.weight) < 0)
            return maker;
    return makers().constFirst();
}

bool EngineEqualityTest::callOnce(int number)
{
    m_clock.set(m_clock.now().addSecs(m_dice.chance(6) ? m_dice.between(3600, 4 * 86'400) : m_dice.between(60, 3600)).addMSecs(m_dice.below(1000)));
    const Maker &maker = m_world->numbers().isEmpty() ? makers().constFirst() : drawnMaker();
    // Done again as it was, a call with an operation id is answered and changes nothing.
    const bool isRepeated = !m_earlier.isEmpty() && m_dice.chance(3);
    const Call call = isRepeated ? m_dice.pick(m_earlier) : maker.make(*m_world);
    const quint64 chance = m_seed * 1'000'003 + static_cast<quint64>(number);
    const QString embedded = doneIn(*m_embedded, call, chance);
    const QString server = doneIn(*m_server, call, chance);
    if (embedded != server || rootOf(*m_embedded) != rootOf(*m_server)) {
        QTest::qFail(qPrintable(u"seed %1, call %2, %3 by %4: %5\n  embedded:   %6\n  postgresql: %7%8"_s.arg(m_seed).arg(number)
                                    .arg(isRepeated ? u"again"_s : maker.name, call.actor, visible(call.words), visible(embedded), visible(server),
                                         embedded == server ? u"\n  answered alike, but the journals differ"_s : QString())), __FILE__, __LINE__);
        return false;
    }
    if (!isRepeated) {
        Tally &tally = m_tallies[call.name.isEmpty() ? maker.name : call.name];
        if (!embedded.startsWith("ok"_L1))
            ++tally.failures[u"error "_s + embedded.section(u"error "_s, 1).section(u' ', 0, 0)];
        ++(embedded.startsWith("ok"_L1) ? tally.succeeded : tally.failed);
        m_earlier << call;
    }
    m_world->refresh();
    return true;
}

bool EngineEqualityTest::looksAlike(int number, bool isLast)
{
    const QList<domain::Filter> asked = filters(isLast ? searches : searches / 8);
    QStringList lines[2];
    Office *offices[] = {m_embedded.get(), m_server.get()};
    for (int i = 0; i < 2; ++i) {
        Snapshot snapshot(*offices[i], m_world->today());
        snapshot.addCases();
        snapshot.addRegister();
        snapshot.addSearches(asked);
        snapshot.addStatistics();
        snapshot.addOffice();
        snapshot.addJournal();
        lines[i] = snapshot.lines();
    }
    const QString found = difference(lines[0], lines[1]);
    if (!found.isEmpty())
        QTest::qFail(qPrintable(u"seed %1, after call %2: %3"_s.arg(m_seed).arg(number).arg(found)), __FILE__, __LINE__);
    return found.isEmpty();
}

QList<domain::Filter> EngineEqualityTest::filters(int count)
{
    support::RandomFilter random(m_dice);
    for (const Person &person : staff())
        random.addLogin(person.login);
    random.addText(u"someone1@example.org"_s);
    QList<domain::Filter> all;
    while (all.size() < count)
        all << random.next(m_world->today());
    return all;
}

QTEST_GUILESS_MAIN(EngineEqualityTest)
#include "tst_engineequality.moc"
