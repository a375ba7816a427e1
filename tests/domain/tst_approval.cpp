// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/approval.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

Fact fact(const QString &id, PrivacyClass privacyClass)
{
    Fact made;
    made.id = id;
    made.privacyClass = privacyClass;
    return made;
}

Kind requestKind()
{
    Kind kind;
    kind.facts = {fact(u"decision-note"_s, PrivacyClass::Decision), fact(u"special-categories"_s, PrivacyClass::Special),
                  fact(u"retention-plan"_s, PrivacyClass::Narrative), fact(u"sent-on"_s, PrivacyClass::Operational)};
    ItemList lines;
    lines.id = u"lines"_s;
    lines.facts = {fact(u"right"_s, PrivacyClass::Operational), fact(u"outcome"_s, PrivacyClass::Decision),
                   fact(u"ground-text"_s, PrivacyClass::Narrative), fact(u"executed-on"_s, PrivacyClass::Operational),
                   fact(u"execution-evidence"_s, PrivacyClass::Narrative)};
    kind.lists = {lines};
    return kind;
}

CaseItem line(const QString &right)
{
    CaseItem item;
    item.list = u"lines"_s;
    item.details = {{u"right"_s, right}, {u"outcome"_s, u"denied"_s}, {u"ground-text"_s, u"tax law"_s}};
    return item;
}

CaseFile approvedCase()
{
    CaseFile file;
    file.details = {{u"decision-note"_s, u"refuse"_s}};
    file.items = {line(u"erasure"_s)};
    file.preparer = u"anna"_s;
    file.approvals = {{u"decision"_s, u"approved"_s, u"anna"_s, u"bert"_s, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC), {}, decisionDigest(requestKind(), file)}};
    return file;
}

}

class ApprovalTest final : public QObject {
    Q_OBJECT
private slots:
    void lapsesWhenTheDecisionChanges_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("factId");
        QTest::addColumn<bool>("stands");
        QTest::newRow("nothing changed") << u""_s << u""_s << true;
        QTest::newRow("the note of the decision") << u"case"_s << u"decision-note"_s << false;
        QTest::newRow("special categories") << u"case"_s << u"special-categories"_s << false;
        QTest::newRow("the plan of retention") << u"case"_s << u"retention-plan"_s << false;
        QTest::newRow("the day of the letter") << u"case"_s << u"sent-on"_s << true;
        QTest::newRow("the right of a line") << u"lines"_s << u"right"_s << false;
        QTest::newRow("the outcome of a line") << u"lines"_s << u"outcome"_s << false;
        QTest::newRow("the text of a ground") << u"lines"_s << u"ground-text"_s << false;
        QTest::newRow("the day it was carried out") << u"lines"_s << u"executed-on"_s << true;
        QTest::newRow("the evidence of that") << u"lines"_s << u"execution-evidence"_s << true;
    }
    void lapsesWhenTheDecisionChanges()
    {
        QFETCH(QString, place);
        QFETCH(QString, factId);
        CaseFile file = approvedCase();
        if (!factId.isEmpty())
            (place == "case"_L1 ? file.details : file.items.first().details).insert(factId, u"changed"_s);
        QTEST(isApproved(requestKind(), file, u"decision"_s), "stands");
    }

    void lapsesWithAnotherLine()
    {
        CaseFile file = approvedCase();
        file.items << CaseItem{{}, u"lines"_s, 2, {}, {}, 0};
        QVERIFY(!isApproved(requestKind(), file, u"decision"_s));
        file.items.removeLast();
        QVERIFY(isApproved(requestKind(), file, u"decision"_s));
        file.items.clear();
        QVERIFY(!isApproved(requestKind(), file, u"decision"_s));
    }

    void needsASecondPerson()
    {
        CaseFile file = approvedCase();
        file.preparer = u"bert"_s;
        QVERIFY(!isApproved(requestKind(), file, u"decision"_s));
        file = approvedCase();
        file.approvals.first().askedBy = u"bert"_s;
        QVERIFY(!isApproved(requestKind(), file, u"decision"_s));
        file = approvedCase();
        file.approvals.first().approver = u" "_s;
        QVERIFY(!isApproved(requestKind(), file, u"decision"_s));
    }

    void isForOneObject()
    {
        QVERIFY(!isApproved(requestKind(), approvedCase(), u"void"_s));
        QVERIFY(!lastWord(approvedCase(), u"void"_s));
    }

    // The latest word counts by its time, not by its place in the list; of the same moment the later in the list.
    void takesTheLatestWord()
    {
        CaseFile file = approvedCase();
        ApprovalRecord asked = file.approvals.constFirst();
        asked.verdict = u"asked"_s;
        asked.at = asked.at.addDays(-1);
        file.approvals << asked;
        QVERIFY(isApproved(requestKind(), file, u"decision"_s));
        file.approvals[1].at = file.approvals[0].at;
        QVERIFY(!isApproved(requestKind(), file, u"decision"_s));
        QCOMPARE(lastWord(file, u"decision"_s)->verdict, u"asked"_s);
    }

    // What needs two people asks for both, one after the other.
    void countsEachApproverOfTheDecisionOnce()
    {
        const Kind kind = requestKind();
        CaseFile file = approvedCase();
        const auto say = [&](const QString &verdict, const QString &by, int minute) {
            file.approvals += ApprovalRecord{u"decision"_s, verdict, u"anna"_s, by, QDateTime(QDate(2026, 3, 2), QTime(10, minute), Qt::UTC), {}, decisionDigest(kind, file)};
        };
        QCOMPARE(approvers(kind, file, u"decision"_s), QStringList{u"bert"_s});
        QVERIFY(approvers(kind, file, u"void"_s).isEmpty());
        say(u"asked"_s, {}, 1);
        say(u"approved"_s, u"bert"_s, 2);
        QCOMPARE(approvers(kind, file, u"decision"_s), QStringList{u"bert"_s});
        say(u"approved"_s, u"clara"_s, 3);
        QCOMPARE(approvers(kind, file, u"decision"_s), (QStringList{u"bert"_s, u"clara"_s}));
        say(u"approved"_s, u"anna"_s, 4);  // who asked
        QCOMPARE(approvers(kind, file, u"decision"_s).size(), 2);
        file.preparer = u"clara"_s;
        QCOMPARE(approvers(kind, file, u"decision"_s), QStringList{u"bert"_s});
        file.preparer = u"anna"_s;
        say(u"returned"_s, u"dora"_s, 5);
        QVERIFY(approvers(kind, file, u"decision"_s).isEmpty());
        say(u"approved"_s, u"bert"_s, 6);
        QCOMPARE(approvers(kind, file, u"decision"_s), QStringList{u"bert"_s});
        file.details.insert(u"decision-note"_s, u"another one"_s);
        QVERIFY(approvers(kind, file, u"decision"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ApprovalTest)
#include "tst_approval.moc"
