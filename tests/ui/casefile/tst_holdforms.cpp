// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/users.h"
#include "tests/ui/casefile/casepageoffice.h"
#include "tests/ui/casefile/robot.h"
#include "ui/actions/actions.h"
#include "ui/actions/actionset.h"
#include "ui/casefile/casepagevalues.h"
#include "ui/dialogs/forms/forms.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using casefile::CasePage;
using testing::Robot;

// Placing, reviewing and releasing a hold from the case page: what is offered, what is asked, and what the card beside the case says.
class HoldFormsTest final : public testing::CasePageOffice {
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void cleanup() { tidy(); }
    void cleanupTestCase() { tearDown(); }

    void placesOneFromTheCasePage();
    void someoneElseReleasesIt();
    void offersWhatThereIs();

private:
    base::Result<casework::Done> run(const dialogs::ActForm &form, const dialogs::Answers &answers)
    {
        dialogs::ActInput input;
        input.answers = answers;
        const dialogs::ActWork work = form.work(input);
        return m_office->ask([work](workspace::Workspace &workspace) { return work(workspace.desk()); });
    }
    QString placed(const QString &number)
    {
        const auto done = run(dialogs::holdForm(m_office->context(number)), {{u"scope"_s, u"case"_s}, {u"ground"_s, u"litigation"_s}, {u"title"_s, u"Weber v. us"_s},
                                                                             {u"reason"_s, u"A claim."_s}, {u"ordered-by"_s, u"Legal"_s}, {u"review"_s, u"2027-03-01"_s}});
        return done ? done->number : QString();
    }
};

void HoldFormsTest::placesOneFromTheCasePage()
{
    const QString number = m_office->fullRequest();
    CasePage &page = open(number);
    QVERIFY(page.acts()->action(u"hold"_s)->isEnabled());
    QVERIFY(!page.acts()->action(u"release-hold"_s)->isEnabled());
    page.acts()->run(u"hold"_s);
    Robot robot(*m_office, page);
    QDialog *dialog = robot.waitForDialog();
    QVERIFY(dialog);
    QVERIFY(!robot.finish(dialog).isEmpty());  // nothing is typed yet
    dialog->close();

    QCOMPARE(placed(number), number);
    const dialogs::CaseContext context = m_office->context(number);
    QVERIFY(context.file.isOnHold);
    const casefile::CaseSide side = casefile::caseSide(context);
    QCOMPARE(side.holdCount, u"1"_s);
    QCOMPARE(side.holds.constLast(), u"H-2026-00001 Weber v. us, ordered by Legal; in force, review by 1 Mar 2027"_s);
}

void HoldFormsTest::someoneElseReleasesIt()
{
    const QString number = m_office->emptyRequest();
    QCOMPARE(placed(number), number);
    const QString hold = m_office->context(number).file.holds.constFirst().number;
    const dialogs::ActForm review = dialogs::reviewHoldForm(m_office->context(number));
    QCOMPARE(review.fields.constFirst().value.toString(), hold);  // the only one is chosen
    QVERIFY(run(review, {{u"hold"_s, hold}, {u"review"_s, u"2027-06-01"_s}}));
    QCOMPARE(m_office->context(number).file.holds.constFirst().review, QDate(2027, 6, 1));

    const dialogs::ActForm release = dialogs::releaseHoldForm(m_office->context(number));
    QCOMPARE(release.blocked, QString());
    QCOMPARE(run(release, {{u"hold"_s, hold}, {u"reason"_s, u"Withdrawn."_s}}).error().code, base::ErrorCode::ReleaserPlacedHold);
    const auto added = m_office->ask([](workspace::Workspace &workspace) {
        QByteArray passphrase("a third horse battery");
        return casework::AddUser(workspace.desk()).run({u"cklar"_s, u"C. Klar"_s, {u"counsel"_s}}, base::Secret::take(passphrase)).has_value();
    });
    QVERIFY(added);
    m_office->actAs(u"cklar"_s);
    QVERIFY(run(release, {{u"hold"_s, hold}, {u"reason"_s, u"Withdrawn."_s}}));
    QVERIFY(!m_office->context(number).file.isOnHold);
}

void HoldFormsTest::offersWhatThereIs()
{
    const dialogs::CaseContext context = m_office->context(m_office->emptyRequest());
    const dialogs::ActForm form = dialogs::holdForm(context);
    QStringList grounds;
    for (const widgets::FactChoice &choice : form.fields[1].spec.choices)
        grounds << choice.id;
    QVERIFY(grounds.contains(u"litigation"_s) && !grounds.contains(u"tax-assessment"_s));  // that one stops periods of some classes only
    QCOMPARE(dialogs::releaseHoldForm(context).blocked, u"No hold is on this case."_s);
    m_office->actAs(u"byilmaz"_s);  // may place one, not release
    const dialogs::CaseContext hers = m_office->context(context.file.number);
    QCOMPARE(dialogs::holdForm(hers).blocked, QString());
    QVERIFY(!hers.allows(domain::Action::Release));
}

QTEST_MAIN(HoldFormsTest)
#include "tst_holdforms.moc"
