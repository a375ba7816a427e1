// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/agencies/senderdomain.h"
#include "tests/rulebook/packs.h"

#include <QSet>

using namespace packs;
using namespace casebook::domain;

namespace {

struct Sender {
    const char *address;
    const char *agency;  // whose it is, or whom it disguises as; "" nobody's
};

// Addresses as agencies write from them, worked out from their pages and not from the packs.
constexpr Sender honest[] = {
    {"poststelle@bka.bund.de", "de-bka"}, {"zac@bka.de", "de-bka"}, {"bpolp@polizei.bund.de", "de-bpol"}, {"za@zoll.bund.de", "de-zoll"},
    {"poststelle@gba.bund.de", "de-gba"}, {"lka@polizei.berlin.de", "de-pol-be"}, {"pp-mue@polizei.bayern.de", "de-pol-by"}, {"lka@polizei.bwl.de", "de-pol-bw"},
    {"k31@polizei.nrw.de", "de-pol-nw"}, {"lka@polizei.niedersachsen.de", "de-pol-ni"}, {"pr@polmv.de", "de-pol-mv"}, {"lka@polizei.rlp.de", "de-pol-rp"},
    {"lka@polizei.sachsen.de", "de-pol-sn"}, {"kps@polizei.landsh.de", "de-pol-sh"}, {"lpp@polizei.slpol.de", "de-pol-sl"}, {"bk@bmi.gv.at", "at-bmi"},
    {"sta.wien@justiz.gv.at", "at-justiz"}, {"info@fedpol.admin.ch", "ch-fedpol"}, {"info@kapo.zh.ch", "ch-kapo-zh"}, {"k@police.be.ch", "ch-kapo-be"},
    {"opj@gendarmerie.interieur.gouv.fr", "fr-interieur"}, {"ocltic@interieur.gouv.fr", "fr-interieur"}, {"parquet@justice.fr", "fr-justice"}, {"fccu@police.belgium.eu", "be-police"},
    {"zone@police.be", "be-police"}, {"dlio@politie.nl", "nl-politie"}, {"parket@om.nl", "nl-om"}, {"sr@police.etat.lu", "lu-police"}, {"gnbci@garda.ie", "ie-garda"},
    {"udef@policia.es", "es-policia"}, {"cnaipic@poliziadistato.it", "it-polizia"}, {"ec3@europol.europa.eu", "eu-europol"}, {"desk@eurojust.europa.eu", "eu-eurojust"},
    {"ncb@interpol.int", "int-interpol"}, {"Agent Rowe <agent@fbi.gov>", "us-fbi"}, {"agent@IC.FBI.GOV", "us-fbi"}, {"ausa@usdoj.gov", "us-doj"}, {"agent@usss.dhs.gov", "us-usss"},
    {"agent@ice.dhs.gov", "us-dhs"}, {"agent@hsi.dhs.gov", "us-hsi"}, {"det@nypd.org", "us-ny-nypd"}, {"dc@met.police.uk", "gb-met"}, {"officer@nca.gov.uk", "gb-nca"},
    {"fraud@cityoflondon.police.uk", "gb-col"}, {"det@police.govt.nz", "nz-police"}, {"cst@rcmp-grc.gc.ca", "ca-rcmp"}, {"agent@afp.gov.au", "au-afp"},
};

// Disguises: letters of another script, digits for letters, a letter more, less or elsewhere, hyphens, another top level, the name inside
// a longer one, words of government.
constexpr Sender disguised[] = {
    {"a@bka-bund.de", "de-bka"}, {"a@bka.bund.de.com", "de-bka"}, {"a@bka.bumd.de", "de-bka"}, {"a@bka.bnud.de", "de-bka"}, {"a@bundeskriminalamt.org", "de-bka"},
    {"a@bka-wiesbaden.de", "de-bka"}, {"a@b\xd0\xba\xd0\xb0.de", "de-bka"}, {"a@polizei-bund.de", "de-bpol"}, {"a@bundespolizei.com", "de-bpol"}, {"a@polizei-berlin.com", "de-pol-be"},
    {"a@po1izei.berlin.de", "de-pol-be"}, {"a@polizei.bayem.de", "de-pol-by"}, {"a@polizei.bayerm.de", "de-pol-by"}, {"a@polizei-bayern.de", "de-pol-by"}, {"a@polizei.nnw.de", "de-pol-nw"},
    {"a@polizei.hesssen.de", "de-pol-he"}, {"a@fedpol.org", "ch-fedpol"}, {"a@fedpol.adm1n.ch", "ch-fedpol"}, {"a@interieur-gouv.fr", "fr-interieur"}, {"a@interieur.gov.fr", "fr-interieur"},
    {"a@politie-nl.com", "nl-politie"}, {"a@politle.nl", "nl-politie"}, {"a@politei.nl", "nl-politie"}, {"a@gardaie.com", "ie-garda"}, {"a@garda.le", "ie-garda"}, {"a@europol-europa.com", "eu-europol"},
    {"a@europol.eu", "eu-europol"}, {"a@europoI.europa.eu.org", "eu-europol"}, {"a@interpol.com", "int-interpol"}, {"a@interpol.lnt", "int-interpol"}, {"a@fbi-gov.com", "us-fbi"},
    {"a@fbigov.org", "us-fbi"}, {"a@fbi.gov.co.com", "us-fbi"}, {"a@fbi.org", "us-fbi"}, {"a@fb1.gov.net", "us-fbi"}, {"a@fb\xd1\x96.org", "us-fbi"}, {"a@mail.fbi-us.net", "us-fbi"},
    {"a@usdoj.com", "us-doj"}, {"a@justice-gov.us", "us-doj"}, {"a@secretservice.us", "us-usss"}, {"a@nypd.com", "us-ny-nypd"}, {"a@nypd-cyber.net", "us-ny-nypd"}, {"a@met-police.com", "gb-met"},
    {"a@metpolice.co.uk", "gb-met"}, {"a@rnet.police.uk.com", "gb-met"}, {"a@nca-gov.uk", "gb-nca"}, {"a@police-gov.net", ""}, {"a@gov-police.org", ""}, {"a@usgov.org", ""},
    {"a@sheriff.gov.xyz", ""}, {"a@rcmp.ca", "ca-rcmp"}, {"a@police-govt.nz", "nz-police"},
};

// Not known and no disguise: agencies that are in no directory, names given to public bodies only, companies.
constexpr const char *strangers[] = {
    "a@fec.gov", "a@state.de.us", "a@lasd.org", "a@sheriff.example", "a@justice.gov.uk", "a@police.gov.br", "a@gov.pl.example.gov.pl", "a@essex.police.uk", "a@bund.example",
    "a@weber.de", "a@bla.de", "a@mediagov.gov.sg", "a@polizeigewerkschaft.example", "a@governor.example", "a@stadt.zuerich.example",
};

}

// The shipped directory: whoever writes from a listed domain matches, whoever only looks like it differs, and of others nothing is said.
class AgenciesTest final : public QObject {
    Q_OBJECT
private slots:
    void theHonestMatch_data() { addRows(honest); }
    void theHonestMatch()
    {
        const SenderJudgement judgement = judged();
        QCOMPARE(name(judgement.verdict), u"matches"_s);
        QTEST(judgement.agency->id, "agency");
        QVERIFY(isWithin(judgement.domain, judgement.known.name));
    }

    void disguisesDiffer_data() { addRows(disguised); }
    void disguisesDiffer()
    {
        const SenderJudgement judgement = judged();
        QCOMPARE(name(judgement.verdict), u"differs"_s);
        QVERIFY(judgement.isLookAlike());
        QTEST(judgement.agency ? judgement.agency->id : QString(), "agency");
    }

    void ofStrangersNothingIsSaid_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *stranger : strangers)
            QTest::newRow(stranger) << QString::fromUtf8(stranger);
    }
    void ofStrangersNothingIsSaid() { QCOMPARE(name(judged().verdict), u"unknown"_s); }

    // Where anybody gets an address in a minute nobody is an agency; but it is no disguise either.
    void freeMailIsNoAgencys()
    {
        for (const QString &domain : {u"gmail.com"_s, u"gmx.de"_s, u"proton.me"_s, u"web.de"_s, u"outlook.com"_s}) {
            const SenderJudgement judgement = agencies()->judge(u"bka@"_s + domain);
            QVERIFY2(judgement.verdict == SenderVerdict::Differs && judgement.reason == SenderReason::FreeMail && !judgement.isLookAlike(), qPrintable(domain));
        }
    }

    // One letter of a domain at a time: what comes out is never judged as the agency's own, whatever else it is.
    void noChangedDomainMatches()
    {
        int tried = 0;
        for (const Agency &one : agencies()->agencies()) {
            for (const AgencyDomain &known : one.domains) {
                for (qsizetype at = 0; at < known.name.size(); ++at) {
                    QString changed = known.name;
                    if (changed[at] == u'.')
                        continue;
                    changed[at] = changed[at] == u'x' ? u'y' : u'x';
                    const SenderJudgement judgement = agencies()->judge(changed);
                    QVERIFY2(judgement.verdict != SenderVerdict::Matches || judgement.agency->id != one.id || isWithin(changed, judgement.known.name), qPrintable(changed));
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 800);
    }

    void theDirectoryIsWide()
    {
        QVERIFY2(agencies()->agencies().size() >= 80, "the packs were not read");
        QSet<QString> countries;
        for (const Agency &one : agencies()->agencies()) {
            countries << one.country;
            QVERIFY2(!one.lookUp.isEmpty() && one.name.has(u"de"_s) && one.id.startsWith(one.country.toLower() + u'-'), qPrintable(one.id));
        }
        QVERIFY(countries.size() >= 25);
        for (const char *land : {"bw", "by", "be", "bb", "hb", "hh", "he", "mv", "ni", "nw", "rp", "sl", "sn", "st", "sh", "th"})
            QVERIFY2(agencies()->agency(u"de-pol-"_s + QLatin1StringView(land)), land);
    }

private:
    template <size_t size>
    static void addRows(const Sender (&senders)[size])
    {
        static_assert(size >= 40);
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("agency");
        for (const Sender &sender : senders)
            QTest::newRow(sender.address) << QString::fromUtf8(sender.address) << QString::fromLatin1(sender.agency);
    }
    static SenderJudgement judged()
    {
        QFETCH(QString, address);
        return agencies()->judge(address);
    }
};

QTEST_APPLESS_MAIN(AgenciesTest)
#include "tst_agencies.moc"
