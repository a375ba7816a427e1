// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/embedded.h"
#include "app/rulebook/rulebook.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using rulebook::AgeQuestion;
using rulebook::Rulebook;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

constexpr auto policy = AgeQuestion::Basis::Policy;
constexpr auto consent = AgeQuestion::Basis::Consent;

}

// The ages as the packs that ship have them, row by row.
class AgeLawTest final : public QObject {
    Q_OBJECT

    Rulebook m_rules;

    static void row(const char *name, AgeQuestion::Basis basis, const QString &country, int threshold, const QString &rule, const QString &region = {},
                    const QString &on = u"2026-11-28"_s, bool isManual = false)
    {
        QTest::newRow(name) << int(basis) << country << region << on << threshold << isManual << rule;
    }

private slots:
    void initTestCase()
    {
        const auto rules = Rulebook::load(rulebook::embeddedFolder());
        QVERIFY2(rules.has_value(), qPrintable(rules ? QString() : rules.error().arguments.join(u'|')));
        m_rules = *rules;
    }

    void everyCountryHasItsAge_data()
    {
        QTest::addColumn<int>("basis");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("threshold");  // 0: none
        QTest::addColumn<bool>("isManual");
        QTest::addColumn<QString>("rule");
        const auto eea = [](const char *country, int age) {
            row(country, consent, QString::fromLatin1(country), age, u"gdpr-consent/"_s + QString::fromLatin1(country));
            row(qPrintable(QString::fromLatin1(country) + u" policy"_s), policy, QString::fromLatin1(country), 16, u"xapix/"_s + QString::fromLatin1(country));
        };
        eea("AT", 14);
        eea("BE", 13);
        eea("BG", 14);
        eea("CY", 14);
        eea("CZ", 15);
        eea("DE", 16);
        eea("DK", 15);
        eea("EE", 13);
        eea("ES", 14);
        eea("FI", 13);
        eea("FR", 15);
        eea("GR", 15);
        eea("HR", 16);
        eea("HU", 16);
        eea("IE", 16);
        eea("IT", 14);
        eea("LT", 14);
        eea("LU", 16);
        eea("LV", 13);
        eea("MT", 13);
        eea("NL", 16);
        eea("PL", 16);
        eea("PT", 13);
        eea("RO", 16);
        eea("SE", 13);
        eea("SI", 15);
        eea("SK", 16);
        eea("IS", 13);
        eea("LI", 16);
        eea("NO", 13);
        row("DK until 2023", consent, u"DK"_s, 13, u"gdpr-consent/DK"_s, {}, u"2023-12-31"_s);
        row("DK since 2024", consent, u"DK"_s, 15, u"gdpr-consent/DK"_s, {}, u"2024-01-01"_s);
        row("SI before its act", consent, u"SI"_s, 16, u"gdpr-consent/SI"_s, {}, u"2023-01-25"_s);
        row("GB", consent, u"GB"_s, 13, u"uk-consent/GB"_s);
        row("GB policy", policy, u"GB"_s, 13, u"xapix/GB"_s);
        row("CH", consent, u"CH"_s, 0, u"other-consent/CH"_s, {}, u"2026-11-28"_s, true);
        row("CH policy", policy, u"CH"_s, 16, u"xapix/CH"_s, {}, u"2026-11-28"_s, true);
        row("US", consent, u"US"_s, 13, u"us-consent/US"_s);
        row("US policy", policy, u"US"_s, 13, u"xapix/US"_s);
        row("US-CA", consent, u"US"_s, 16, u"us-consent/US-CA"_s, u"CA"_s);
        row("US-CA policy", policy, u"US"_s, 13, u"xapix/US"_s, u"US-CA"_s);
        row("BR", consent, u"BR"_s, 12, u"other-consent/BR"_s);
        row("IN", consent, u"IN"_s, 18, u"other-consent/IN"_s);
        row("CA-QC", consent, u"CA"_s, 14, u"other-consent/CA-QC"_s, u"qc"_s);
        row("AU", consent, u"AU"_s, 15, u"other-consent/AU"_s, {}, u"2026-11-28"_s, true);
        row("unknown policy", policy, u"unknown"_s, 16, u"xapix/unknown"_s);
        row("unknown by its code", policy, u"ZZ"_s, 16, u"xapix/unknown"_s);
        row("unknown", consent, u"unknown"_s, 16, u"gdpr-consent/unknown"_s);
        row("another country policy", policy, u"JP"_s, 0, u"xapix/other"_s, {}, u"2026-11-28"_s, true);
        row("another country", consent, u"JP"_s, 0, u"gdpr-consent/other"_s, {}, u"2026-11-28"_s, true);
        row("a country without its region", consent, u"CA"_s, 0, u"gdpr-consent/other"_s, {}, u"2026-11-28"_s, true);
        row("small letters", policy, u"de"_s, 16, u"xapix/DE"_s);
    }
    void everyCountryHasItsAge()
    {
        QFETCH(int, basis);
        QFETCH(QString, country);
        QFETCH(QString, region);
        QFETCH(QString, on);
        QFETCH(int, threshold);
        QFETCH(bool, isManual);
        const QDate today = day(on);
        AgeQuestion question{AgeQuestion::Basis(basis), country, region, today.addYears(-(threshold == 0 ? 10 : threshold)), {}, today};
        const auto reached = m_rules.computeAge(question);
        QVERIFY2(reached.has_value(), qPrintable(reached ? QString() : reached.error().arguments.join(u'|')));
        QCOMPARE(reached->threshold.value_or(0), threshold);
        QTEST(reached->rule, "rule");
        QVERIFY(!reached->source.isEmpty());
        QCOMPARE(domain::name(reached->under), isManual ? u"manual"_s : u"no"_s);
        if (threshold == 0)
            return;
        QCOMPARE(reached->reachesOn, today);
        question.born = question.born.addDays(1);
        QCOMPARE(domain::name(m_rules.computeAge(question)->under), isManual ? u"manual"_s : u"yes"_s);
    }

    // The statement's 16 is for the EEA; that 13 was taken for the United Kingdom is said with each answer.
    void warnsWhereTheStatementSaysNothing()
    {
        const AgeQuestion question{policy, u"GB"_s, {}, day(u"2012-05-05"_s), {}, day(u"2026-11-28"_s)};
        QCOMPARE(m_rules.computeAge(question)->warnings(), QStringList{u"warning-age-note"_s});
        const AgeQuestion unknown{policy, u"unknown"_s, {}, day(u"2012-05-05"_s), {}, day(u"2026-11-28"_s)};
        QCOMPARE(m_rules.computeAge(unknown)->warnings(), QStringList{u"warning-age-unknown"_s});
    }

    // One number is not all that these two laws say.
    void whoConsentsInsteadIsSaid_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("words");
        QTest::newRow("a parent below 13") << u"US"_s << u"CA"_s << u"below 13 by a parent"_s;
        QTest::newRow("best interest from 12 to 17") << u"BR"_s << QString() << u"from 12 to 17 the best interest"_s;
    }
    void whoConsentsInsteadIsSaid()
    {
        QFETCH(QString, country);
        QFETCH(QString, region);
        QFETCH(QString, words);
        const auto answer = m_rules.computeAge({consent, country, region, day(u"2016-05-05"_s), {}, day(u"2026-11-28"_s)});
        QStringList notes;
        for (const domain::TraceStep &step : answer->trace) {
            if (step.step == "age-note"_L1)
                notes.append(step.arguments.constFirst());
        }
        QVERIFY2(notes.join(u' ').contains(words), qPrintable(notes.join(u' ')));
    }

    void namesWhatIsKnown()
    {
        const auto refusal = [this](const QString &country, const QString &region) {
            const auto answer = m_rules.computeAge({policy, country, region, day(u"2012-05-05"_s), {}, day(u"2026-11-28"_s)});
            return answer ? QStringList() : answer.error().arguments;
        };
        for (const QString &country : {u"Germany"_s, u"D"_s, u"XX"_s, u"UK"_s, u"276"_s, QString()}) {
            const QStringList words = refusal(country, {});
            QCOMPARE(words.value(0), u"country"_s);
            for (const char *known : {"AT", "BR", "CH", "DE", "GB", "US", "unknown"})
                QVERIFY2(words.value(2).split(u' ').contains(QString::fromLatin1(known)), known);
        }
        QCOMPARE(refusal(u"US"_s, u"TX"_s).value(0), u"region"_s);
        QCOMPARE(refusal(u"US"_s, u"TX"_s).value(2), u"CA-QC US-CA"_s);
        QCOMPARE(refusal(u"DE"_s, u"CA"_s).value(0), u"region"_s);
        QCOMPARE(refusal(u"unknown"_s, u"CA"_s).value(0), u"region"_s);
    }
};

QTEST_APPLESS_MAIN(AgeLawTest)
#include "tst_agelaw.moc"
