// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/authoritywords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using domain::Basis;

class AuthorityWordsTest final : public QObject {
    Q_OBJECT
private slots:
    void saysWhy()
    {
        domain::Authority one;
        one.id = u"de-be"_s;
        const domain::CompetentAuthority competent{&one, {{Basis::Residence, u"GDPR Art. 77(1); BDSG 40(2)"_s}, {Basis::Establishment, u"GDPR Art. 56(1)"_s}}};
        QCOMPARE(text::reasonsText(competent, u"en"_s), u"the person lives there (GDPR Art. 77(1); BDSG 40(2)); our establishment is there (GDPR Art. 56(1))"_s);
        QCOMPARE(text::reasonsText(competent, u"de"_s), u"the person lives there (Art. 77 Abs. 1 DSGVO; § 40 Abs. 2 BDSG); our establishment is there (Art. 56 Abs. 1 DSGVO)"_s);
    }

    void asksForAPlace_data()
    {
        QTest::addColumn<Basis>("basis");
        QTest::addColumn<bool>("isRegion");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Basis basis, bool isRegion, const QString &words) { QTest::newRow(name) << basis << isRegion << words; };
        row("country", Basis::Residence, false, u"Ask in which country the person lives."_s);
        row("Land", Basis::Residence, true, u"Ask in which part of the country the person lives (Deutschland)."_s);
        row("work", Basis::Work, false, u"Ask in which country the person works."_s);
        row("Land of work", Basis::Work, true, u"Ask in which part of the country the person works (Deutschland)."_s);
        row("infringement", Basis::Infringement, false, u"Ask in which country the infringement is said to have happened."_s);
        row("Land of the infringement", Basis::Infringement, true, u"Ask in which part of the country the infringement is said to have happened (Deutschland)."_s);
        row("office", Basis::Establishment, false, u"Find out in which country our establishment is."_s);
        row("Land of the office", Basis::Establishment, true, u"Find out in which part of the country our establishment is (Deutschland)."_s);
        row("law", Basis::Law, false, u"Ask in which country the person lives."_s);
    }
    void asksForAPlace()
    {
        QFETCH(Basis, basis);
        QFETCH(bool, isRegion);
        domain::AuthorityDirectory directory;
        directory.addPlaceName(u"DE"_s, domain::LocalText({{u"en"_s, u"Germany"_s}, {u"de"_s, u"Deutschland"_s}}));
        QTEST(text::openPlaceText({basis, isRegion, u"DE"_s}, directory, u"de"_s), "words");
    }

    void saysWhomItSupervises()
    {
        QSet<QString> all;
        for (const auto each : {domain::Supervision::PrivateSector, domain::Supervision::PublicSector, domain::Supervision::FederalTelecom, domain::Supervision::Church,
                                domain::Supervision::Broadcasting, domain::Supervision::EuInstitutions})
            all.insert(text::supervisionText(each));
        QCOMPARE(all.size(), 6);
        QCOMPARE(text::supervisionText(domain::Supervision::PrivateSector), u"companies"_s);
    }
};

QTEST_APPLESS_MAIN(AuthorityWordsTest)
#include "tst_authoritywords.moc"
