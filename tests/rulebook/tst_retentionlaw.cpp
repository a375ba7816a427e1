// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/embedded.h"
#include "app/rulebook/rulebook.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using domain::RetentionBound;
using domain::RetentionHold;
using rulebook::RetentionQuestion;
using rulebook::Rulebook;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

RetentionQuestion question(const QString &kept, const QString &start, const QString &on, const QString &office = u"berlin"_s)
{
    RetentionQuestion asked{kept, office};
    QDate &given = start == "closed"_L1 ? asked.closed : start == "issued"_L1 ? asked.issued : asked.event;
    given = day(on);
    return asked;
}

}

// The periods as the packs that ship have them, row by row.
class RetentionLawTest final : public QObject {
    Q_OBJECT

    Rulebook m_rules;

private slots:
    void initTestCase()
    {
        const auto rules = Rulebook::load(rulebook::embeddedFolder());
        QVERIFY2(rules.has_value(), qPrintable(rules ? QString() : rules.error().arguments.join(u'|')));
        m_rules = *rules;
    }

    void everyClassHasItsPeriod_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("isMax");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &kept, const QString &start, const QString &on, const QString &due, bool isMax, const QString &pack) {
            QTest::newRow(name) << kept << start << on << due << isMax << pack + u'/' + kept;
        };
        const QString own = u"xapix"_s;
        const QString german = u"de-records"_s;
        const QString closed = u"closed"_s;
        const QString issued = u"issued"_s;
        const QString event = u"event"_s;
        row("other account data", u"cad-other"_s, closed, u"2026-03-01"_s, u"2026-04-30"_s, true, own);
        row("support communications", u"support"_s, closed, u"2024-02-29"_s, u"2027-02-28"_s, true, own);
        row("crm records", u"crm"_s, closed, u"2024-02-29"_s, u"2031-02-28"_s, true, own);
        row("crm records, plain day", u"crm"_s, closed, u"2019-11-28"_s, u"2026-11-28"_s, true, own);
        row("invoice", u"invoice-de"_s, issued, u"2024-05-03"_s, u"2032-12-31"_s, false, german);
        row("invoice received", u"invoice-de"_s, event, u"2024-05-03"_s, u"2032-12-31"_s, false, german);
        row("invoice with a period that ran in 2025", u"invoice-de"_s, issued, u"2016-01-10"_s, u"2024-12-31"_s, false, german);
        row("books", u"books-de"_s, event, u"2025-03-31"_s, u"2035-12-31"_s, false, german);
        row("books by another name of the day", u"books-de"_s, issued, u"2025-03-31"_s, u"2035-12-31"_s, false, german);
        row("business letter", u"business-letter-de"_s, issued, u"2020-12-31"_s, u"2026-12-31"_s, false, german);
        row("invoice of the US entity", u"invoice-us"_s, event, u"2026-04-15"_s, u"2033-04-15"_s, false, own);
        row("record of a consumer request", u"ccpa-request-record"_s, event, u"2024-02-29"_s, u"2026-02-28"_s, false, u"us-ca-records"_s);
        row("case file", u"case-file-de"_s, closed, u"2026-01-02"_s, u"2029-12-31"_s, true, german);
        row("file of a government request", u"disclosure-file"_s, closed, u"2026-11-28"_s, u"2029-11-28"_s, true, own);
    }
    void everyClassHasItsPeriod()
    {
        QFETCH(QString, kept);
        QFETCH(QString, start);
        QFETCH(QString, on);
        QFETCH(bool, isMax);
        const auto retention = m_rules.computeRetention(question(kept, start, on));
        QVERIFY2(retention.has_value(), qPrintable(retention ? QString() : retention.error().arguments.join(u'|')));
        QTEST(retention->due.toString(Qt::ISODate), "due");
        QCOMPARE(retention->bound, isMax ? RetentionBound::Max : RetentionBound::Min);
        QTEST(retention->rule, "rule");
        QVERIFY(!retention->source.isEmpty());
    }

    // Nothing is moved: a period ends on a Sunday or a holiday as on any other day.
    void nothingIsMovedToAWorkingDay()
    {
        QCOMPARE(m_rules.computeRetention(question(u"cad-other"_s, u"closed"_s, u"2026-10-26"_s))->due, day(u"2026-12-25"_s));
        QCOMPARE(m_rules.computeRetention(question(u"support"_s, u"closed"_s, u"2023-11-29"_s))->due, day(u"2026-11-29"_s));  // a Sunday
    }

    void aHoldProlongsAndThenThirtyDaysAreLeft_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("deleteBy");
        QTest::newRow("released in time") << u"2026-03-10"_s << u"2026-04-10"_s << u"2026-04-30"_s << QString();
        QTest::newRow("released later") << u"2026-03-10"_s << u"2026-08-10"_s << u"2026-08-10"_s << u"2026-09-09"_s;
        QTest::newRow("not released") << u"2026-03-10"_s << QString() << QString() << QString();
    }
    void aHoldProlongsAndThenThirtyDaysAreLeft()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, due);
        QFETCH(QString, deleteBy);
        RetentionQuestion asked = question(u"cad-other"_s, u"closed"_s, u"2026-03-01"_s);
        asked.holds = {{day(from), day(to)}};
        const auto retention = m_rules.computeRetention(asked);
        QCOMPARE(retention->due, day(due));
        QCOMPARE(retention->deleteBy, day(deleteBy));
        QCOMPARE(retention->normalEnd, day(u"2026-04-30"_s));
    }

    // The assessment period of a tax is entered as a hold: the eight years do not end before it.
    void anOpenAssessmentKeepsTheInvoice()
    {
        RetentionQuestion asked = question(u"invoice-de"_s, u"issued"_s, u"2017-06-30"_s);
        asked.holds = {{day(u"2024-02-01"_s), day(u"2027-03-15"_s)}};
        const auto retention = m_rules.computeRetention(asked);
        QCOMPARE(retention->normalEnd, day(u"2025-12-31"_s));
        QCOMPARE(retention->due, day(u"2027-03-15"_s));
    }

    // Invoices stay although the seven years of the customer's record end before.
    void theTaxMinimumOutlastsTheStatement()
    {
        const auto crm = m_rules.computeRetention(question(u"crm"_s, u"closed"_s, u"2024-05-03"_s));
        const auto invoice = m_rules.computeRetention(question(u"invoice-de"_s, u"issued"_s, u"2024-05-03"_s));
        QVERIFY(crm->due < invoice->due);
        QCOMPARE(crm->bound, RetentionBound::Max);
        QCOMPARE(invoice->bound, RetentionBound::Min);
    }

    void anOfficeOfAnotherCountryIsWarned()
    {
        QVERIFY(m_rules.computeRetention(question(u"invoice-de"_s, u"issued"_s, u"2024-05-03"_s))->warnings().isEmpty());
        const auto abroad = m_rules.computeRetention(question(u"invoice-de"_s, u"issued"_s, u"2024-05-03"_s, u"san-francisco"_s));
        QCOMPARE(abroad->warnings(), QStringList{u"warning-keep-country"_s});
        QVERIFY(m_rules.computeRetention(question(u"crm"_s, u"closed"_s, u"2024-05-03"_s, u"san-francisco"_s))->warnings().isEmpty());
    }

    void namesWhatIsKnown()
    {
        const auto unknownClass = m_rules.computeRetention(question(u"invoices"_s, u"issued"_s, u"2024-05-03"_s));
        QCOMPARE(unknownClass.error().code, ErrorCode::InputInvalid);
        QCOMPARE(unknownClass.error().arguments.value(0), u"class"_s);
        for (const char *known : {"cad-other", "support", "crm", "invoice-de", "books-de", "business-letter-de", "ccpa-request-record", "case-file-de"})
            QVERIFY2(unknownClass.error().arguments.value(2).split(u' ').contains(QString::fromLatin1(known)), known);
        const auto unknownOffice = m_rules.computeRetention(question(u"crm"_s, u"closed"_s, u"2024-05-03"_s, u"rome"_s));
        QCOMPARE(unknownOffice.error().code, ErrorCode::OfficeUnknown);
        QVERIFY(unknownOffice.error().arguments.value(1).split(u' ').contains(u"berlin"_s));
        const auto noStart = m_rules.computeRetention(question(u"crm"_s, u"issued"_s, u"2024-05-03"_s));
        QCOMPARE(noStart.error().arguments, (QStringList{u"closed"_s, u"missing"_s}));
    }
};

QTEST_APPLESS_MAIN(RetentionLawTest)
#include "tst_retentionlaw.moc"
