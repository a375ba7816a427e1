// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/suppression/suppression.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

Kind kindOfCase()
{
    Kind kind;
    Outcome done;
    done.id = u"fulfilled"_s;
    done.needsAction = true;
    Outcome denied;
    denied.id = u"denied"_s;
    kind.outcomes = {done, denied};
    return kind;
}

CaseItem line(const QString &right, const QString &outcome, const QString &day)
{
    CaseItem item;
    item.list = u"lines"_s;
    item.details = {{u"right"_s, right}, {u"outcome"_s, outcome}, {u"executed-on"_s, day}};
    return item;
}

CaseParty party(const QString &role, const QStringList &identifiers)
{
    CaseParty made;
    made.role = role;
    made.party.identifiers = identifiers;
    return made;
}

}

class SuppressionTest final : public QObject {
    Q_OBJECT
private slots:
    void findsAnAddressHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("mail") << u" Clara@Example.ORG "_s << u"clara@example.org"_s;
        QTest::newRow("wide letters") << u"ｃlara@example.org"_s << u"clara@example.org"_s;
        QTest::newRow("phone") << u"+49 (0)30 / 123-456"_s << u"+4930123456"_s;
        QTest::newRow("phone with zeros") << u"0049 30 123456"_s << u"+4930123456"_s;
        QTest::newRow("local phone") << u"030 123456"_s << u"030123456"_s;
        QTest::newRow("a short number is a name") << u"12345"_s << u"12345"_s;
        QTest::newRow("account") << u"AC 17"_s << u"ac 17"_s;
        QTest::newRow("nothing") << u"  "_s << QString();
    }
    void findsAnAddressHoweverItIsWritten()
    {
        QFETCH(QString, written);
        QTEST(normalisedAddress(written), "normalised");
    }

    void entersWhatWasCarriedOut()
    {
        CaseFile file;
        file.items = {line(u"marketing-opt-out"_s, u"fulfilled"_s, u"2026-03-09"_s), line(u"marketing-opt-out"_s, u"fulfilled"_s, u"2026-03-05"_s),
                      line(u"sale-opt-out"_s, u"denied"_s, u"2026-03-05"_s), line(u"limit-sensitive"_s, u"fulfilled"_s, {}), line(u"access"_s, u"fulfilled"_s, u"2026-03-05"_s)};
        file.parties = {party(u"agent"_s, {u"mail:agent@example.org"_s}), party(u"subject"_s, {u"mail:clara@example.org"_s, u"phone:030123456"_s, u"mail:"_s})};
        const QList<Suppression> found = suppressionsOf(kindOfCase(), file);
        const QDate day(2026, 3, 5);
        QCOMPARE(found, (QList<Suppression>{{u"marketing"_s, day, u"mail:clara@example.org"_s}, {u"marketing"_s, day, u"phone:030123456"_s}}));
        file.items.append(line(u"sale-opt-out"_s, u"fulfilled"_s, u"2026-03-06"_s));
        file.parties[1].role = u"requester"_s;
        QCOMPARE(suppressionsOf(kindOfCase(), file).size(), 4);
        file.parties.removeLast();
        QVERIFY(suppressionsOf(kindOfCase(), file).isEmpty());
    }

    void knowsThreeKinds() { QCOMPARE(suppressionKinds(), (QStringList{u"marketing"_s, u"sale"_s, u"sensitive"_s})); }
};

QTEST_GUILESS_MAIN(SuppressionTest)
#include "tst_suppression.moc"
