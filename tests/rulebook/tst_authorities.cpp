// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/authorities/caseauthorities.h"
#include "app/domain/redaction.h"
#include "app/rulebook/rulebook.h"
#include "tests/rulebook/packs.h"

#include <QRandomGenerator>

using namespace packs;
using namespace casebook::domain;

namespace {

const QStringList eea{u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s, u"ES"_s, u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s,
                      u"IS"_s, u"IT"_s, u"LI"_s, u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s, u"NL"_s, u"NO"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};

// every country of the EEA but Germany, and every Land but Berlin
constexpr std::pair<const char *, const char *> homes[] = {
    {"AT", "at-dsb"}, {"BE", "be-apd-gba"}, {"BG", "bg-cpdp"}, {"HR", "hr-azop"}, {"CY", "cy-dpc"}, {"CZ", "cz-uoou"}, {"DK", "dk-datatilsynet"},
    {"EE", "ee-aki"}, {"FI", "fi-tietosuoja"}, {"FR", "fr-cnil"}, {"GR", "gr-dpa"}, {"HU", "hu-naih"}, {"IE", "ie-dpc"}, {"IT", "it-garante"},
    {"LV", "lv-dvi"}, {"LT", "lt-vdai"}, {"LU", "lu-cnpd"}, {"MT", "mt-idpc"}, {"NL", "nl-ap"}, {"PL", "pl-uodo"}, {"PT", "pt-cnpd"},
    {"RO", "ro-anspdcp"}, {"SK", "sk-uoou"}, {"SI", "si-ip"}, {"ES", "es-aepd"}, {"SE", "se-imy"}, {"IS", "is-personuvernd"}, {"LI", "li-dss"},
    {"NO", "no-datatilsynet"}, {"DE-BW", "de-bw"}, {"DE-BY", "de-by"}, {"DE-BB", "de-bb"}, {"DE-HB", "de-hb"}, {"DE-HH", "de-hh"}, {"DE-HE", "de-he"},
    {"DE-MV", "de-mv"}, {"DE-NI", "de-ni"}, {"DE-NW", "de-nw"}, {"DE-RP", "de-rp"}, {"DE-SL", "de-sl"}, {"DE-SN", "de-sn"}, {"DE-ST", "de-st"},
    {"DE-SH", "de-sh"}, {"DE-TH", "de-th"},
};

AuthorityQuestion questionOf(const QString &places, const QString &regime)
{
    AuthorityQuestion question{regime, {}};
    for (const QString &place : places.split(u' ', Qt::SkipEmptyParts)) {
        if (place.startsWith("own="_L1))
            question.ownAuthority = place.mid(4);
        else
            question.places.insert(*basis(place.section(u'=', 0, 0)), authorities()->territory(place.section(u'=', 1)));
    }
    return question;
}

QStringList idsOf(const AuthorityAnswer &answer)
{
    QStringList ids;
    for (const CompetentAuthority &one : answer.competent)
        ids << one.authority->id;
    return ids;
}

QStringList reasonsOf(const AuthorityAnswer &answer)
{
    QStringList reasons;
    for (const CompetentAuthority &one : answer.competent) {
        QStringList names;
        for (const CompetenceReason &reason : one.reasons)
            names << name(reason.basis);
        reasons << names.join(u'+');
    }
    return reasons;
}

// A place of the directory, a country without one, or none.
Territory anywhere(QRandomGenerator &random)
{
    static const QStringList codes = [] {
        QStringList all{u"KR"_s, u"XX"_s, u"US-WA"_s, u"DE-XX"_s, u"CA-ON"_s};
        for (const Authority &one : authorities()->authorities())
            all << one.country << one.region;
        return all;
    }();
    return authorities()->territory(codes.at(random.bounded(int(codes.size()))));
}

}

// Who takes a complaint about a company, by the packs that ship.
class AuthoritiesTest final : public QObject {
    Q_OBJECT
private slots:
    void findsWhoIsCompetent_data()
    {
        QTest::addColumn<QString>("places");
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("reasons");
        const auto row = [](const char *name, const QString &places, const QString &regime, const QString &ids, const QString &reasons) {
            QTest::newRow(name) << places << regime << ids << reasons;
        };
        const QString gdpr = u"gdpr"_s;
        for (const auto &[country, id] : homes)
            row(country, u"residence=%1 own=de-be"_s.arg(QLatin1StringView(country)), gdpr, QLatin1StringView(id) + u" de-be"_s, u"residence establishment"_s);
        row("DE-BE", u"residence=DE-BE own=de-be"_s, gdpr, u"de-be"_s, u"residence+establishment"_s);
        row("Germany, Land unknown", u"residence=DE own=de-be"_s, gdpr, u"de-be"_s, u"establishment"_s);
        row("Germany, nothing else known", u"residence=DE"_s, gdpr, {}, {});
        row("lives in France, works in Luxembourg", u"residence=FR work=LU own=de-be"_s, gdpr, u"fr-cnil lu-cnpd de-be"_s, u"residence work establishment"_s);
        row("lives in Bavaria, works in Berlin", u"residence=DE-BY work=DE-BE own=de-be"_s, gdpr, u"de-by de-be"_s, u"residence work+establishment"_s);
        row("infringement in Italy", u"residence=US infringement=IT own=de-be"_s, gdpr, u"it-garante de-be"_s, u"infringement establishment"_s);
        row("lives outside", u"residence=JP own=de-be"_s, gdpr, u"de-be"_s, u"establishment"_s);
        row("lead of a Land by its place", u"residence=ES establishment=DE-NW"_s, gdpr, u"es-aepd de-nw"_s, u"residence establishment"_s);
        row("establishment in Ireland", u"residence=ES establishment=IE"_s, gdpr, u"es-aepd ie-dpc"_s, u"residence establishment"_s);
        row("establishment outside", u"residence=ES establishment=US-CA"_s, gdpr, u"es-aepd"_s, u"residence"_s);
        row("nothing known", {}, gdpr, {}, {});
        row("GB", u"residence=GB own=de-be"_s, u"uk-gdpr"_s, u"gb-ico"_s, u"law"_s);
        row("GB complaint", u"residence=FR"_s, u"uk-dpa"_s, u"gb-ico"_s, u"law"_s);
        row("CH", u"residence=CH own=de-be"_s, u"ch-fadp"_s, u"ch-edoeb"_s, u"law"_s);
        row("US-CA", u"residence=US-CA"_s, u"ccpa"_s, u"us-ca-cppa us-ca-ag"_s, u"law law"_s);
        row("US", u"residence=US"_s, {}, u"us-ftc"_s, u"residence"_s);
        row("US mail", {}, u"can-spam"_s, u"us-ftc"_s, u"law"_s);
        row("BR", u"residence=BR"_s, {}, u"br-anpd"_s, u"residence"_s);
        row("CA", u"residence=CA-ON"_s, {}, u"ca-opc"_s, u"residence"_s);
        row("CA-QC", u"residence=CA-QC"_s, {}, u"ca-qc-cai"_s, u"residence"_s);
        row("AU", u"residence=AU"_s, {}, u"au-oaic"_s, u"residence"_s);
        row("SG", u"residence=SG"_s, {}, u"sg-pdpc"_s, u"residence"_s);
        row("ZA", u"residence=ZA"_s, {}, u"za-inforegulator"_s, u"residence"_s);
        row("JP", u"residence=JP"_s, {}, u"jp-ppc"_s, u"residence"_s);
        row("IN", u"residence=IN"_s, {}, u"in-dpb"_s, u"residence"_s);
        for (const char *state : {"va", "co", "ct", "tx", "or", "mt", "ne", "de", "nh", "nj", "tn", "mn", "md", "in", "ky", "ri", "fl", "ia", "ut"})
            row(state, {}, u"us-"_s + QLatin1StringView(state), u"us-%1-ag"_s.arg(QLatin1StringView(state)), u"law"_s);
    }
    void findsWhoIsCompetent()
    {
        QFETCH(QString, places);
        QFETCH(QString, regime);
        const AuthorityAnswer answer = authorities()->find(questionOf(places, regime));
        QTEST(idsOf(answer).join(u' '), "ids");
        QTEST(reasonsOf(answer).join(u' '), "reasons");
    }

    void asksWhatIsMissing_data()
    {
        QTest::addColumn<QString>("places");
        QTest::addColumn<QString>("asked");
        QTest::newRow("the country") << u"own=de-be"_s << u"residence"_s;
        QTest::newRow("the Land of the residence") << u"residence=DE own=de-be"_s << u"residence-region"_s;
        QTest::newRow("the Land of the place of work") << u"work=DE"_s << u"work-region"_s;
        QTest::newRow("the Land of our establishment") << u"residence=FR establishment=DE"_s << u"establishment-region"_s;
        QTest::newRow("nothing") << u"residence=FR own=de-be"_s << QString();
    }
    void asksWhatIsMissing()
    {
        QFETCH(QString, places);
        QStringList asked;
        for (const OpenPlace &open : authorities()->find(questionOf(places, u"gdpr"_s)).asks)
            asked << open.name();
        QTEST(asked.join(u' '), "asked");
    }

    // Whatever is asked: only bodies for companies, each once, each with a reason that has a source, and the same twice.
    void neverABodyThatIsNotForCompanies()
    {
        QRandomGenerator random(20261129);
        QStringList regimes{QString(), u"nothing-we-know"_s};
        for (const Regime &regime : packs::regimes())
            regimes << regime.id;
        QStringList ids{QString(), u"nobody"_s};
        for (const Authority &one : authorities()->authorities())
            ids << one.id;
        int answered = 0;
        for (int round = 0; round < 20'000; ++round) {
            AuthorityQuestion question{regimes.at(random.bounded(int(regimes.size()))), {}, random.bounded(3) ? QString() : ids.at(random.bounded(int(ids.size())))};
            for (const Basis basis : {Basis::Residence, Basis::Work, Basis::Infringement, Basis::Establishment}) {
                if (random.bounded(2))
                    question.places.insert(basis, anywhere(random));
            }
            const AuthorityAnswer answer = authorities()->find(question);
            const QStringList found = idsOf(answer);
            QCOMPARE(QSet<QString>(found.cbegin(), found.cend()).size(), found.size());
            for (const CompetentAuthority &one : answer.competent) {
                QVERIFY2(one.authority->isForCompanies(), qPrintable(one.authority->id));
                QVERIFY(!one.reasons.isEmpty() && std::none_of(one.reasons.cbegin(), one.reasons.cend(), [](const CompetenceReason &reason) { return reason.source.isEmpty(); }));
            }
            QCOMPARE(idsOf(authorities()->find(question)), found);
            answered += found.isEmpty() ? 0 : 1;
        }
        QVERIFY(answered > 10'000);
    }

    // Somebody who lives in the EEA has always somebody to turn to, whatever else is said; in Germany once the Land is known.
    void alwaysOneForAnEeaResident()
    {
        QRandomGenerator random(77);
        for (const QString &country : eea) {
            const QStringList regions = authorities()->regionsOf(country);
            QCOMPARE(authorities()->isRegional(country), country == "DE"_L1);
            for (const QString &code : regions.isEmpty() ? QStringList{country} : regions) {
                for (int round = 0; round < 50; ++round) {
                    AuthorityQuestion question{random.bounded(2) ? u"gdpr"_s : QString(), {{Basis::Residence, authorities()->territory(code)}}};
                    for (const Basis basis : {Basis::Work, Basis::Infringement, Basis::Establishment}) {
                        if (random.bounded(2))
                            question.places.insert(basis, anywhere(random));
                    }
                    const AuthorityAnswer answer = authorities()->find(question);
                    QVERIFY2(!answer.competent.isEmpty(), qPrintable(code));
                    QCOMPARE(answer.competent.constFirst().authority->country, country);
                    QCOMPARE(answer.competent.constFirst().reasons.constFirst().basis, Basis::Residence);
                }
            }
        }
    }

    // The order in which places become known does not change the answer, and one more place takes nobody away.
    void onePlaceMoreTakesNobodyAway()
    {
        QRandomGenerator random(56);
        for (int round = 0; round < 2'000; ++round) {
            AuthorityQuestion less{u"gdpr"_s, {{Basis::Residence, anywhere(random)}}};
            AuthorityQuestion more = less;
            more.places.insert(Basis::Work, anywhere(random));
            more.places.insert(Basis::Establishment, anywhere(random));
            const QStringList few = idsOf(authorities()->find(less));
            const QStringList many = idsOf(authorities()->find(more));
            QCOMPARE(many.mid(0, few.size()), few);
        }
    }

    // What goes into a letter must not look like a password to whoever checks it.
    void pagesAndAddressesCanStandInALetter()
    {
        for (const Authority &one : authorities()->authorities()) {
            const QString text = one.fullName(u"de"_s) + u'\n' + one.address.join(u", "_s) + u", "_s + one.complaintPage() + u'\n' + one.mail + u'\n' + one.phone;
            QVERIFY2(redactSecrets(text).findings.isEmpty(), qPrintable(text));
        }
    }

    void officesHaveTheirAuthority()
    {
        const auto rules = Rulebook::load(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources"));
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().arguments.join(u" | "_s)));
        QCOMPARE(rules->authorities().seat(u"berlin"_s), (OfficeSeat{{u"DE"_s, {}}, u"de-be"_s}));
        QCOMPARE(rules->authorities().seat(u"san-francisco"_s), (OfficeSeat{{u"US"_s, u"US-CA"_s}, {}}));
        CaseFile file;
        file.office = u"berlin"_s;
        file.regime = u"gdpr"_s;
        file.details.insert(u"country"_s, u"FR"_s);
        QCOMPARE(idsOf(authoritiesFor(**rules->kind(u"dispute"_s), file)), (QStringList{u"fr-cnil"_s, u"de-be"_s}));
    }
};

QTEST_APPLESS_MAIN(AuthoritiesTest)
#include "tst_authorities.moc"
