// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/rulebook/embedded.h"
#include "app/rulebook/kindreader.h"
#include "app/rulebook/lines/rightsreader.h"
#include "app/rulebook/rulebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

namespace {

const domain::RightsMatrix &matrix()
{
    static const rulebook::Rulebook rules = [] {
        const auto loaded = rulebook::Rulebook::load(rulebook::embeddedFolder());
        return loaded ? *loaded : rulebook::Rulebook();
    }();
    static const domain::Kind kind = rules.kind(u"request"_s) ? **rules.kind(u"request"_s) : domain::Kind();
    return *kind.rights;
}

QJsonObject pack()
{
    const auto bytes = base::readFile(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/rulebook/kinds/request.json"), 1024 * 1024);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

QStringList problemOf(QJsonObject object, const QJsonObject &rights)
{
    object.insert(u"rights"_s, rights);
    const auto read = rulebook::readKind(u"request.json"_s, QJsonDocument(object).toJson());
    return read ? QStringList() : read.error().arguments;
}

QJsonObject withRule(const QJsonObject &rights, const QString &key, const QJsonValue &value)
{
    QJsonObject changed = rights;
    QJsonArray rules = changed.value("rules"_L1).toArray();
    QJsonObject first = rules.first().toObject();
    first.insert(key, value);
    rules.replace(0, first);
    changed.insert(u"rules"_s, rules);
    return changed;
}

}

// Which right holds under which law: the shipped table, row by row, and what its reader refuses.
class RightsTest final : public QObject {
    Q_OBJECT
private slots:
    // Y yes, N no, D it depends, ? the basis decides; in the order contract, legitimate interests, consent, legal obligation, vital
    // interests, public task, nobody has said.
    void theTable_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("answers");
        const auto row = [](const char *regime, const char *right, const char *answers) {
            QTest::addRow("%s %s", regime, right) << QString::fromLatin1(regime) << QString::fromLatin1(right) << QString::fromLatin1(answers);
        };
        for (const char *regime : {"gdpr", "uk-gdpr"}) {
            row(regime, "access", "YYYYYYY");
            row(regime, "rectification", "YYYYYYY");
            row(regime, "erasure", "DDYNDN?");
            row(regime, "restriction", "DDDDDDD");
            row(regime, "portability", "YNYNNN?");
            row(regime, "objection", "NYNNNY?");
            row(regime, "marketing-opt-out", "YYYYYYY");
            row(regime, "consent-withdrawal", "NNYNNN?");
            row(regime, "account-closure", "YYYYYYY");
            row(regime, "sale-opt-out", "NNNNNNN");
            row(regime, "limit-sensitive", "NNNNNNN");
            row(regime, "automated-decision", "DDDDDDD");
            row(regime, "information", "YYYYYYY");
        }
        row("ch-fadp", "access", "YYYYYYY");
        row("ch-fadp", "portability", "YNYNNN?");
        row("ch-fadp", "objection", "DDDDDDD");
        row("ch-fadp", "sale-opt-out", "NNNNNNN");
        row("ccpa", "access", "YYYYYYY");
        row("ccpa", "erasure", "YYYYYYY");
        row("ccpa", "sale-opt-out", "YYYYYYY");
        row("ccpa", "limit-sensitive", "DDDDDDD");
        row("ccpa", "restriction", "NNNNNNN");
        row("ccpa", "objection", "NNNNNNN");
        row("us-va", "rectification", "YYYYYYY");
        row("us-va", "sale-opt-out", "YYYYYYY");
        row("us-va", "restriction", "NNNNNNN");
        row("us-ia", "rectification", "NNNNNNN");
        row("us-ia", "erasure", "YYYYYYY");
        row("us-ia", "automated-decision", "NNNNNNN");
        row("us-co", "automated-decision", "DDDDDDD");
        row("us-ri", "consent-withdrawal", "YYYYYYY");
        row("us-tx", "consent-withdrawal", "NNNNNNN");
    }
    void theTable()
    {
        QFETCH(QString, regime);
        QFETCH(QString, right);
        QString found;
        for (const char *basis : {"contract", "legitimate-interests", "consent", "legal-obligation", "vital-interests", "public-task", ""}) {
            const auto judged = matrix().judge(right, regime, QString::fromLatin1(basis));
            found += judged ? u"YND?"_s.at(static_cast<int>(judged->holds)) : u'-';
            if (judged)
                QVERIFY(!judged->source.isEmpty() && judged->words.has(u"de"_s));
        }
        QTEST(found, "answers");
    }

    // A law that knows one right is asked about all of them.
    void noRightIsLeftOut()
    {
        QSet<QString> regimes;
        for (const domain::RightRule &rule : matrix().rules)
            for (const QString &regime : rule.laws.keys())
                regimes.insert(regime);
        QCOMPARE(regimes.size(), 24);  // GDPR, UK, CH, CCPA, CAN-SPAM, nineteen states
        const QJsonArray lists = pack().value("lists"_L1).toArray();
        for (const QJsonValue fact : lists.first().toObject().value("facts"_L1).toArray())
            for (const QJsonValue choice : fact.toObject().value("id"_L1) == "right"_L1 ? fact.toObject().value("choices"_L1).toArray() : QJsonArray())
                for (const QString &regime : std::as_const(regimes))
                    QVERIFY2(matrix().judge(choice.toObject().value("id"_L1).toString(), regime, u"contract"_s), qPrintable(regime));
    }

    void aWrongTableIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("rights");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const QJsonObject rights = pack().value("rights"_L1).toObject();
        QTest::newRow("a right that is none") << withRule(rights, u"rights"_s, QJsonArray{u"acces"_s}) << u"/rights/rules/0/rights"_s << u"the lines have no acces"_s;
        QTest::newRow("a basis that is none") << withRule(rights, u"bases"_s, QJsonArray{u"whim"_s}) << u"/rights/rules/0/bases"_s << u"the lines have no whim"_s;
        QTest::newRow("an answer that is none") << withRule(rights, u"holds"_s, u"perhaps"_s) << u"/rights/rules/0/holds"_s << u"none of yes, no, depends"_s;
        QTest::newRow("a basis without an answer") << withRule(rights, u"bases"_s, QJsonArray{u"contract"_s}) << u"/rights/rules"_s
                                                   << u"nothing is said of access under ccpa on the basis legitimate-interests"_s;
        QTest::newRow("an example that fails") << withRule(rights, u"holds"_s, u"no"_s) << u"/rights/examples/0/holds"_s << u"expected yes, found no"_s;
    }
    void aWrongTableIsRefused()
    {
        QFETCH(QJsonObject, rights);
        const QStringList problem = problemOf(pack(), rights);
        QTEST(problem.value(1), "path");
        QTEST(problem.value(2), "reason");
    }

    void everyRuleIsTried()
    {
        QJsonObject rights = pack().value("rights"_L1).toObject();
        QJsonArray examples = rights.value("examples"_L1).toArray();
        examples.removeLast();
        rights.insert(u"examples"_s, examples);
        QCOMPARE(problemOf(pack(), rights).value(2), u"none tries: Opt-out of profiling for decisions with legal or similar effect."_s);
    }

    void aLawThatIsNoneIsRefused()
    {
        const auto bytes = base::readFile(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/rulebook/kinds/request.json"), 1024 * 1024);
        auto kind = rulebook::readKind(u"request.json"_s, *bytes);
        QVERIFY(kind);
        QCOMPARE(rulebook::completeRights(*kind, {}), u"no regime ccpa"_s);
        domain::Kind without;
        QCOMPARE(rulebook::completeRights(without, {}), QString());
    }
};

QTEST_APPLESS_MAIN(RightsTest)
#include "tst_rights.moc"
