// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jsonreader.h"
#include "app/rulebook/kindreader.h"
#include "app/rulebook/lines/rolesreader.h"
#include "tests/rulebook/packs.h"

using namespace packs;
using namespace casebook;

namespace {

const QByteArray good = R"({"mixed": "part", "mixed_source": "Office rule", "rules": [
    {"classes": ["account-data"], "role": "controller", "words": {"en": "Ours.", "de": "Unseres."}, "source": "Privacy statement"},
    {"classes": ["usage-data", "content"], "role": "processor", "words": {"en": "Theirs.", "de": "Ihres."}, "source": "Privacy statement"}],
    "examples": [{"classes": ["account-data"], "role": "controller"}, {"classes": ["account-data", "content"], "role": "part"}, {"classes": ["smell"]}]})";

Result<domain::RoleRules> read(const QByteArray &pack)
{
    base::JsonReader reader(u"o.json"_s, pack);
    const domain::RoleRules roles = readRoles(reader.root());
    CASEBOOK_CHECK(reader.finish());
    return roles;
}

}

// Controller or processor by class of data, as an organisation's pack says it.
class RolesTest final : public QObject {
    Q_OBJECT
private slots:
    void readsThem()
    {
        const auto roles = read(good);
        QVERIFY(roles);
        QCOMPARE(roles->rules.size(), 2);
        QCOMPARE(roles->mixed, u"part"_s);
        QCOMPARE(roles->rules.last().words.in(u"de"_s), u"Ihres."_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("a class twice") << QByteArray(R"("content"], "role": "processor")") << QByteArray(R"("account-data"], "role": "processor")") << u"o.json|/rules/1/classes|stands twice: account-data"_s;
        QTest::newRow("a wrong example") << QByteArray(R"({"classes": ["account-data"], "role": "controller"})") << QByteArray(R"({"classes": ["account-data"], "role": "part"})")
                                         << u"o.json|/examples/0/role|expected part, found controller"_s;
        QTest::newRow("no source") << QByteArray(R"(, "source": "Privacy statement"},)") << QByteArray("},") << u"o.json|/rules/0/source|missing"_s;
        QTest::newRow("no role for several") << QByteArray(R"("mixed": "part", )") << QByteArray() << u"o.json|/mixed|missing"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(good.contains(from));
        QTEST(packs::refusal(read(changed(good, from, to))), "refusal");
    }

    void namesOnlyWhatALineKnows()
    {
        const auto kind = readKind(u"request.json"_s, bytes(u"resources/rulebook/kinds/request.json"_s));
        QVERIFY(kind);
        const QMap<QString, domain::Kind> kinds{{kind->id, *kind}};
        domain::RoleRules roles = *read(good);
        QCOMPARE(roleProblem(roles, kinds), QString());
        roles.mixed = u"both"_s;
        QCOMPARE(roleProblem(roles, kinds), u"no role both"_s);
        roles.rules.last().classes << u"smell"_s;
        QCOMPARE(roleProblem(roles, kinds), u"no class smell"_s);
        roles.rules.first().role = u"boss"_s;
        QCOMPARE(roleProblem(roles, kinds), u"no role boss"_s);
        QCOMPARE(roleProblem(roles, {}), QString());
    }
};

QTEST_APPLESS_MAIN(RolesTest)
#include "tst_roles.moc"
