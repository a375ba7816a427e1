// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/systems/systemreader.h"
#include "tests/rulebook/packs.h"

using namespace packs;
using casebook::domain::SystemRole;

namespace {

QByteArray invented()
{
    return bytes(u"tests/data/organisations/glasmond.json"_s);
}

Result<casebook::domain::Organisation> read(const QByteArray &pack)
{
    return readOrganisation(u"o.json"_s, pack, calendars(), regimes());
}

// What the register names of other packs, "PATH|REASON": a kind whose lines are about these classes, these classes of retention.
QString problemOf(const QByteArray &pack, const QStringList &classes, const QStringList &kept)
{
    const auto organisation = read(pack);
    if (!organisation)
        return packs::refusal(organisation);
    casebook::domain::Fact fact;
    fact.id = u"data-class"_s;
    for (const QString &id : classes)
        fact.choices << casebook::domain::Choice{id, {}};
    casebook::domain::ItemList list;
    list.id = u"lines"_s;
    list.facts << fact;
    casebook::domain::OwnTask task;
    task.list = list.id;
    task.work = u"search"_s;
    task.classFact = fact.id;
    casebook::domain::Kind kind;
    kind.lists << list;
    kind.tasks << task;
    return systemProblem(*organisation, {{u"request"_s, kind}}, kept);
}

const QStringList classes{u"account-data"_s, u"usage-data"_s, u"content"_s};
const QStringList kept{u"cad-other"_s, u"support"_s, u"crm"_s, u"invoice-ie"_s, u"invoice-ch"_s};

}

class SystemReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsTheRegisterOfAnOrganisation()
    {
        const auto organisation = read(invented());
        QVERIFY2(organisation.has_value(), qPrintable(packs::refusal(organisation)));
        const auto *helpline = organisation->systems->system(u"helpline"_s);
        QVERIFY(helpline);
        QCOMPARE(helpline->label.in(u"de"_s), u"Hotline-Protokoll"_s);
        QCOMPARE(helpline->owner.in(u"en"_s), u"Helpline"_s);
        QCOMPARE(helpline->role, SystemRole::Joint);
        QCOMPARE(helpline->processor, u"Farcall Ltd"_s);
        QCOMPARE(helpline->does, (QStringList{u"search"_s, u"export"_s, u"rectify"_s, u"erase"_s, u"restrict"_s}));
        QCOMPARE(helpline->retention, QStringList{u"support"_s});
        const auto *accounts = organisation->systems->system(u"my-glasmond"_s);
        QCOMPARE(accounts->region, u"IE"_s);
        QCOMPARE(accounts->backupDays, 20);
        QCOMPARE(organisation->systems->system(u"sales"_s)->instructions.in(u"de"_s), u"Nach Kundennummer."_s);
    }

    void anOrganisationMayHaveNone()
    {
        const auto organisation = read(bytes(u"tests/data/organisations/kranich.json"_s));
        QVERIFY(organisation.has_value());
        QVERIFY(!organisation->systems);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *problem) {
            QTest::newRow(name) << from << to << u"o.json|/systems/"_s + QString::fromUtf8(problem);
        };
        row("an id that stands twice", R"({"id": "helpline", "label": {"en": "Helpline log")", R"({"id": "my-glasmond", "label": {"en": "Helpline log")", "entries/1/id|stands twice");
        row("no German label", R"("label": {"en": "Ledger", "de": "Hauptbuch"})", R"("label": {"en": "Ledger"})", "entries/3/label|no German text");
        row("no owner", R"( "owner": {"en": "Bookkeeping", "de": "Rechnungswesen"},)", "", "entries/3/owner|missing");
        row("no data", R"("data_classes": ["account-data"], "role": "joint")", R"("data_classes": [], "role": "joint")", "entries/1/data_classes|missing");
        row("an unknown role", R"("role": "joint")", R"("role": "owner")", "entries/1/role|none of controller joint processor part");
        row("no work", R"("does": ["search", "export", "erase", "stop"])", R"("does": [])", "entries/4/does|missing");
        row("unknown work", R"("does": ["search", "export", "erase", "stop"])", R"("does": ["search", "paint"])",
            "entries/4/does|none of search export rectify erase close restrict stop suppress is paint");
        row("no source", R"("retention": ["support"], "source": "Invented")", R"("retention": ["support"])", "entries/1/source|missing");
        row("an example that is wrong", R"({"work": "suppress", "systems": ["sales"]})", R"({"work": "suppress", "systems": ["ledger"]})",
            "examples/2/systems|expected [ledger], found [sales]");
        row("backups for ever", R"("backup_days": 20)", R"("backup_days": 5000)", "entries/0/backup_days|not between 0 and 3660");
        row("an unknown key", R"("backup_days": 20)", R"("backups": 20)", "entries/0/backups|unknown key");
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray pack = changed(invented(), from, to);
        QTEST(packs::refusal(read(pack)), "problem");
    }

    void refusesARegisterWithoutExamples()
    {
        QByteArray pack = invented();
        const qsizetype from = pack.indexOf("{\"work\": \"search\", \"classes\": [\"account-data\"]");
        pack.remove(from, pack.indexOf("{\"work\": \"suppress\"", from) - from);
        pack = changed(pack, R"({"work": "suppress", "systems": ["sales"]})", "");
        QCOMPARE(packs::refusal(read(pack)), u"o.json|/systems/examples|missing"_s);
    }

    void namesWhatTheOtherPacksDoNotHave()
    {
        QCOMPARE(problemOf(invented(), classes, kept), QString());
        QCOMPARE(problemOf(invented(), {u"account-data"_s, u"content"_s}, kept), u"/systems/entries/0/data_classes|no line is about usage-data"_s);
        QCOMPARE(problemOf(invented(), classes, kept.mid(0, 3)), u"/systems/entries/3/retention|no class invoice-ie"_s);
        QCOMPARE(problemOf(changed(invented(), R"("system": "ledger")", R"("system": "Ledger")"), classes, kept), u"/retention/deferred/0|no system Ledger"_s);
        // Where no kind asks and no law is there, nobody knows the words.
        QCOMPARE(systemProblem(*read(invented()), {}, {}), QString());
        QCOMPARE(systemProblem(*read(bytes(u"tests/data/organisations/kranich.json"_s)), {}, kept), QString());
    }
};

QTEST_APPLESS_MAIN(SystemReaderTest)
#include "tst_systemreader.moc"
