// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/authorities/caseauthorities.h"
#include "tests/domain/smalldirectory.h"

#include <QTest>

using namespace casebook::domain;

namespace {

QStringList idsOf(const AuthorityAnswer &answer)
{
    QStringList ids;
    for (const CompetentAuthority &one : answer.competent)
        ids << one.authority->id;
    return ids;
}

QStringList namesOf(const QList<OpenPlace> &asks)
{
    QStringList names;
    for (const OpenPlace &open : asks)
        names << open.name();
    return names;
}

}

class AuthorityDirectoryTest final : public QObject {
    Q_OBJECT
private slots:
    void understandsAPlace_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &country, const QString &region, const QString &code) { QTest::newRow(name) << country << region << code; };
        row("code", u"DE"_s, {}, u"DE"_s);
        row("small letters", u" de "_s, {}, u"DE"_s);
        row("code with region", u"de-by"_s, {}, u"DE-BY"_s);
        row("English", u"germany"_s, {}, u"DE"_s);
        row("German", u"Deutschland"_s, {}, u"DE"_s);
        row("region by name", u"Bayern"_s, {}, u"DE-BY"_s);
        row("region beside", u"DE"_s, u"by"_s, u"DE-BY"_s);
        row("region beside with its country", u"Germany"_s, u"DE-BY"_s, u"DE-BY"_s);
        row("region beside by name", u"Deutschland"_s, u"Bavaria"_s, u"DE-BY"_s);
        row("a region of another country", u"FR"_s, u"Bayern"_s, u"FR"_s);
        row("what the country says counts", u"DE-BE"_s, u"BY"_s, u"DE-BE"_s);
        row("nothing", {}, u"BY"_s, {});
        row("a town", u"Atlantis"_s, {}, {});
        row("three letters", u"GER"_s, {}, {});
        row("a digit", u"D1"_s, {}, {});
        row("too long a region", u"DE-BYYY"_s, {}, {});
    }
    void understandsAPlace()
    {
        QFETCH(QString, country);
        QFETCH(QString, region);
        QTEST(smallDirectory().territory(country, region).code(), "code");
    }

    void findsByLawAndPlace_data()
    {
        QTest::addColumn<QString>("places");
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("asks");
        const auto row = [](const char *name, const QString &places, const QString &regime, const QString &ids, const QString &asks = {}) {
            QTest::newRow(name) << places << regime << ids << asks;
        };
        row("nobody knows anything", {}, {}, {}, u"residence"_s);
        row("a law, and nobody knows where", {}, u"gdpr"_s, {}, u"residence"_s);
        row("residence", u"residence=FR"_s, u"gdpr"_s, u"fr-cnil"_s);
        row("the place tells the law", u"residence=FR"_s, {}, u"fr-cnil"_s);
        row("a law without a rule", u"residence=FR"_s, u"eu-1182"_s, u"fr-cnil"_s);
        row("Land", u"residence=DE-BY"_s, u"gdpr"_s, u"de-by"_s);
        row("Land not known", u"residence=DE"_s, u"gdpr"_s, {}, u"residence-region"_s);
        row("Land that does not exist", u"residence=DE-XX"_s, u"gdpr"_s, {}, u"residence-region"_s);
        row("residence before work before infringement", u"infringement=FR work=DE-BE residence=DE-BY"_s, u"gdpr"_s, u"de-by de-be fr-cnil"_s);
        row("the same twice", u"residence=FR work=FR"_s, u"gdpr"_s, u"fr-cnil"_s);
        row("ours last", u"residence=FR establishment=DE-BE"_s, u"gdpr"_s, u"fr-cnil de-be"_s);
        row("ours alone", u"establishment=DE-BE"_s, u"gdpr"_s, u"de-be"_s, u"residence"_s);
        row("ours, Land not known", u"residence=FR establishment=DE"_s, u"gdpr"_s, u"fr-cnil"_s, u"establishment-region"_s);
        row("outside", u"residence=US"_s, u"gdpr"_s, {});
        row("outside, ours inside", u"residence=US establishment=DE-BE"_s, u"gdpr"_s, u"de-be"_s);
        row("the law names it", u"residence=FR establishment=DE-BE"_s, u"uk-gdpr"_s, u"gb-ico"_s);
        row("the law names it, nobody knows where", {}, u"uk-gdpr"_s, u"gb-ico"_s);
        row("the first place decides which law", u"residence=GB establishment=DE-BE"_s, {}, u"gb-ico"_s);
        row("a place without a rule", u"residence=US"_s, {}, {});
    }
    void findsByLawAndPlace()
    {
        QFETCH(QString, places);
        QFETCH(QString, regime);
        const AuthorityDirectory directory = smallDirectory();
        AuthorityQuestion question{regime, {}};
        for (const QString &place : places.split(u' ', Qt::SkipEmptyParts))
            question.places.insert(*basis(place.section(u'=', 0, 0)), directory.territory(place.section(u'=', 1)));
        const AuthorityAnswer answer = directory.find(question);
        QTEST(idsOf(answer).join(u' '), "ids");
        QTEST(namesOf(answer.asks).join(u' '), "asks");
        for (const CompetentAuthority &one : answer.competent)
            QVERIFY(answer.isCompetent(one.authority->id) && !one.reasons.isEmpty() && !one.reasons.constFirst().source.isEmpty());
        QVERIFY(!answer.isCompetent(u"de-church"_s));
    }

    void saysWhy()
    {
        const AuthorityDirectory directory = smallDirectory();
        const AuthorityAnswer answer = directory.find({u"gdpr"_s, {{Basis::Residence, {u"DE"_s, u"DE-BE"_s}}}, u"de-be"_s});
        QCOMPARE(answer.competent.size(), 1);
        QCOMPARE(answer.competent.constFirst().reasons,
                 (QList<CompetenceReason>{{Basis::Residence, u"GDPR Art. 77(1); BDSG 40(2)"_s}, {Basis::Establishment, u"GDPR Art. 56(1); BDSG 40(2)"_s}}));
        QCOMPARE(answer.rule, u"gdpr"_s);
        QCOMPARE(answer.source, u"GDPR Art. 77(1); GDPR Art. 56(1)"_s);
        QVERIFY(directory.find({u"gdpr"_s, {}, u"de-church"_s}).competent.isEmpty());
        QCOMPARE(directory.regionsOf(u"DE"_s), (QStringList{u"DE-BE"_s, u"DE-BY"_s}));
        QVERIFY(directory.isRegional(u"DE"_s) && !directory.isRegional(u"FR"_s) && directory.regionsOf(u"FR"_s).isEmpty());
    }

    void spellsWordsAsPacksDo()
    {
        for (const Supervision each : {Supervision::PrivateSector, Supervision::PublicSector, Supervision::FederalTelecom, Supervision::Church, Supervision::Broadcasting, Supervision::EuInstitutions}) {
            QVERIFY(!name(each).isEmpty());
            QCOMPARE(supervision(name(each)), std::optional(each));
        }
        for (const Basis each : {Basis::Residence, Basis::Work, Basis::Infringement, Basis::Establishment, Basis::Law})
            QCOMPARE(basis(name(each)), std::optional(each));
        QVERIFY(!supervision(u"everybody"_s) && !basis(u"nowhere"_s));
    }

    void namesABodyInBothLanguages()
    {
        Authority one = body(u"x"_s, u"FR"_s, u"French authority"_s, u"Französische Behörde"_s, u"CNIL"_s);
        QCOMPARE(one.fullName(u"en"_s), u"French authority / CNIL"_s);
        one.original = u"Französische Behörde (FB)"_s;
        QCOMPARE(one.fullName(u"de"_s), u"Französische Behörde (FB)"_s);
        QCOMPARE(one.complaintPage(), QString());
        one.web = u"w"_s;
        QCOMPARE(one.complaintPage(), u"w"_s);
        one.complaints = u"c"_s;
        QCOMPARE(one.complaintPage(), u"c"_s);
    }

    // The facts of the case, then the country of its person; the office is the one that the directory knows.
    void asksTheCase()
    {
        Kind kind;
        kind.personRole = u"complainant"_s;
        kind.places = {{Basis::Residence, u"declared"_s, {}}, {Basis::Residence, u"country"_s, u"region"_s}, {Basis::Work, u"work"_s, {}}};
        CaseFile file;
        file.office = u"berlin"_s;
        file.regime = u"gdpr"_s;
        QVERIFY(authoritiesFor(kind, file).competent.isEmpty());  // nobody wrote a directory
        AuthorityDirectory directory = smallDirectory();
        directory.setSeat(u"berlin"_s, {{u"DE"_s, {}}, u"de-be"_s});
        kind.authorities = std::make_shared<const AuthorityDirectory>(directory);
        QCOMPARE(idsOf(authoritiesFor(kind, file)), QStringList{u"de-be"_s});
        file.parties = {{{PartyId(), u"person"_s, u"Clara"_s, {}, u"FR"_s}, u"complainant"_s}, {{PartyId(), u"person"_s, u"Max"_s, {}, u"GB"_s}, u"agent"_s}};
        QCOMPARE(idsOf(authoritiesFor(kind, file)), (QStringList{u"fr-cnil"_s, u"de-be"_s}));
        file.details = {{u"country"_s, u"DE"_s}, {u"region"_s, u"Bayern"_s}, {u"work"_s, u"somewhere"_s}};
        QCOMPARE(idsOf(authoritiesFor(kind, file)), (QStringList{u"de-by"_s, u"de-be"_s}));
        file.details.insert(u"declared"_s, u"FR"_s);
        QCOMPARE(idsOf(authoritiesFor(kind, file, {})), QStringList{u"fr-cnil"_s});
        Office office;
        office.address.country = u"DE"_s;
        office.address.region = u"BY"_s;
        QCOMPARE(officeSeat(office).place, (Territory{u"DE"_s, u"DE-BY"_s}));
    }
};

QTEST_APPLESS_MAIN(AuthorityDirectoryTest)
#include "tst_authoritydirectory.moc"
