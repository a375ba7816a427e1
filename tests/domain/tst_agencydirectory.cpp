// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/agencies/caseagencies.h"
#include "app/domain/agencies/senderdomain.h"
#include "tests/domain/smallagencies.h"

#include <QTest>

using namespace casebook::domain;

namespace {

Kind kindWithAgencies()
{
    Kind kind;
    kind.personRole = u"officer"_s;
    kind.agencies = std::make_shared<const AgencyDirectory>(smallAgencies());
    Fact agency;
    agency.id = u"agency"_s;
    agency.namesAgency = true;
    Fact domain;
    domain.id = u"sender-domain"_s;
    domain.type = FactType::Choice;
    domain.choices = {{u"matches"_s, {}}, {u"differs"_s, {}}};
    kind.facts = {agency, domain};
    return kind;
}

CaseParty partyOf(const QString &role, const QString &identifier)
{
    CaseParty party;
    party.role = role;
    party.party.identifiers = {identifier};
    return party;
}

MessageRecord messageOf(const QString &direction, const QString &sender)
{
    MessageRecord message;
    message.direction = direction;
    message.sender = sender;
    return message;
}

}

// From which domain somebody writes, and whom it could be taken for.
class AgencyDirectoryTest final : public QObject {
    Q_OBJECT
private slots:
    void findsTheDomainOfASender_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("domain");
        const auto row = [](const char *name, const QString &sender, const QString &domain) { QTest::newRow(name) << sender << domain; };
        row("address", u"agent@fbi.gov"_s, u"fbi.gov"_s);
        row("with a name", u"Agent Rowe <agent@FBI.gov>"_s, u"fbi.gov"_s);
        row("an address as a name", u"\"agent@fbi.gov\" <rowe@evil.example>"_s, u"evil.example"_s);
        row("bare domain", u"fbi.gov"_s, u"fbi.gov"_s);
        row("dot at the end", u"agent@fbi.gov."_s, u"fbi.gov"_s);
        row("punycode", u"agent@xn--fb-ioc.gov"_s, u"fb\u0456.gov"_s);
        row("wide letters", u"agent@\uff46bi.gov"_s, u"fbi.gov"_s);
        row("a name only", u"Agent Rowe"_s, {});
        row("one label", u"agent@localhost"_s, {});
        row("an address of numbers", u"agent@10.0.0.1"_s, {});
        row("two dots", u"agent@fbi..gov"_s, {});
        row("blank inside", u"agent@fbi .gov"_s, {});
        row("nothing", {}, {});
        row("too long", u"a@"_s + QString(300, u'a') + u".de"_s, {});
    }
    void findsTheDomainOfASender()
    {
        QFETCH(QString, sender);
        QTEST(senderDomain(sender), "domain");
    }

    void isWithinWholeLabelsOnly()
    {
        QVERIFY(isWithin(u"fbi.gov"_s, u"fbi.gov"_s) && isWithin(u"ic.fbi.gov"_s, u"fbi.gov"_s));
        QVERIFY(!isWithin(u"myfbi.gov"_s, u"fbi.gov"_s) && !isWithin(u"fbi.gov"_s, u"ic.fbi.gov"_s));
    }

    void seesWhatTheEyeSees()
    {
        for (const QString &other : {u"fb\u0456.gov"_s, u"fb1.gov"_s, u"fbl.gov"_s, u"f\u0431i.gov"_s.replace(u'\u0431', u'8')})
            QCOMPARE(skeleton(other), skeleton(u"fbi.gov"_s));
        QCOMPARE(skeleton(u"rnet.police.uk"_s), skeleton(u"met.police.uk"_s));
        QVERIFY(skeleton(u"fbi.gov"_s) != skeleton(u"fbj.gov"_s));
        QCOMPARE(domainWords(u"mail.bka-bund.de"_s), (QStringList{u"mail"_s, u"bka"_s, u"bund"_s, u"de"_s}));
    }

    void countsOneEdit_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *name, const QString &one, const QString &other, bool isOne) { QTest::newRow(name) << one << other << isOne; };
        row("the same", u"abcd"_s, u"abcd"_s, false);
        row("one more", u"abcd"_s, u"abxcd"_s, true);
        row("one more at the end", u"abcd"_s, u"abcde"_s, true);
        row("one less", u"abcd"_s, u"bcd"_s, true);
        row("another", u"abcd"_s, u"abxd"_s, true);
        row("changed places", u"abcd"_s, u"acbd"_s, true);
        row("two others", u"abcd"_s, u"xbcy"_s, false);
        row("far apart", u"abcd"_s, u"abcdef"_s, false);
        row("from nothing", {}, u"a"_s, true);
    }
    void countsOneEdit()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isOneEditAway(one, other), "isOne");
        QCOMPARE(isOneEditAway(other, one), isOneEditAway(one, other));
    }

    void judges_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("answer");
        const auto row = [](const QString &sender, const char *answer) { QTest::newRow(qPrintable(sender)) << sender << QString::fromLatin1(answer); };
        row(u"a@fbi.gov"_s, "matches listed us-fbi");
        row(u"a@mail.bka.bund.de"_s, "matches listed de-bka");
        row(u"a@fec.gov"_s, "unknown closed-suffix ");
        row(u"a@fbi.gov.uk"_s, "unknown closed-suffix ");  // nobody gets it who is no public body
        row(u"a@gmail.com"_s, "differs free-mail ");
        row(u"a@bka.bunb.de"_s, "differs one-edit de-bka");
        row(u"a@bka-bund.de"_s, "differs agency-name de-bka");
        row(u"a@bka.bund.de.example"_s, "differs agency-name de-bka");
        row(u"a@fbi-office.example"_s, "differs agency-name us-fbi");
        row(u"a@usdoj.g0v"_s, "unknown no-address ");  // no top level has a digit
        row(u"a@\u0432ka.bund.de"_s, "differs confusable de-bka");
        row(u"a@us-gov.example"_s, "differs government-word ");
        row(u"a@bla.de"_s, "unknown not-listed ");  // too short for a typing mistake
        row(u"a@governor.example"_s, "unknown not-listed ");
        row(u"nobody"_s, "unknown no-address ");
    }
    void judges()
    {
        QFETCH(QString, sender);
        const AgencyDirectory directory = smallAgencies();
        const SenderJudgement judgement = directory.judge(sender);
        QTEST(u"%1 %2 %3"_s.arg(name(judgement.verdict), name(judgement.reason), judgement.agency ? judgement.agency->id : QString()), "answer");
        QCOMPARE(judgement.isLookAlike(), judgement.verdict == SenderVerdict::Differs && judgement.reason != SenderReason::FreeMail);
        QCOMPARE(judgement.agency != nullptr, !judgement.known.name.isEmpty());
    }

    void namesComeBack()
    {
        for (const SenderVerdict verdict : {SenderVerdict::Matches, SenderVerdict::Differs, SenderVerdict::Unknown})
            QCOMPARE(senderVerdict(name(verdict)), verdict);
        for (const DomainReach reach : {DomainReach::Agency, DomainReach::Government})
            QCOMPARE(domainReach(name(reach)), reach);
        QVERIFY(!senderVerdict(u"maybe"_s) && !senderReason(u"mood"_s) && !domainReach(u"all"_s));
        QCOMPARE(senderReason(u"one-edit"_s), SenderReason::OneEdit);
    }

    void findsByWords()
    {
        const AgencyDirectory directory = smallAgencies();
        QCOMPARE(directory.find(u"bka"_s).size(), 1);
        QCOMPARE(directory.find(u"DEUTSCHLAND bundeskriminalamt"_s).constFirst()->id, u"de-bka"_s);
        QCOMPARE(directory.find(u"usdoj.gov"_s).constFirst()->id, u"us-doj"_s);
        QCOMPARE(directory.find(u" "_s).size(), 3);
        QVERIFY(directory.find(u"bka france"_s).isEmpty());
        QVERIFY(directory.agency(u"us-fbi"_s) && !directory.agency(u"us-cia"_s));
        QCOMPARE(directory.agency(u"de-bka"_s)->properName(), u"Federal Criminal Police Office"_s);
        Agency own = *directory.agency(u"de-bka"_s);
        own.original = u"Bundeskriminalamt"_s;
        QCOMPARE(own.properName(), u"Bundeskriminalamt"_s);
        QCOMPARE(own.fullName(u"en"_s), u"Federal Criminal Police Office / Bundeskriminalamt"_s);
        QCOMPARE(own.fullName(u"de"_s), u"Bundeskriminalamt"_s);
    }

    // The officer's address and what came by mail; letters of ours and other people say nothing about the sender.
    void readsTheSendersOfACase()
    {
        const Kind kind = kindWithAgencies();
        CaseFile file;
        file.parties = {partyOf(u"officer"_s, u"mail:rowe@fbi.gov"_s), partyOf(u"officer"_s, u"phone:+1 202"_s), partyOf(u"subject"_s, u"mail:max@bka-bund.de"_s)};
        file.messages = {messageOf(u"received"_s, u"Rowe <rowe@fbi.gov>"_s), messageOf(u"sent"_s, u"us@fbi-gov.example"_s), messageOf(u"received"_s, u"Rowe <x@gmail.com>"_s)};
        QCOMPARE(senderDomains(kind, file), (QStringList{u"fbi.gov"_s, u"gmail.com"_s}));
        QCOMPARE(judgeSenders(kind, file).reason, SenderReason::FreeMail);
        file.messages += messageOf(u"received"_s, u"rowe@fbi-gov.example"_s);
        QCOMPARE(judgeSenders(kind, file).reason, SenderReason::AgencyName);
        file.messages.clear();
        QCOMPARE(judgeSenders(kind, file).verdict, SenderVerdict::Matches);
        file.parties.clear();
        QCOMPARE(judgeSenders(kind, file).reason, SenderReason::NoAddress);
        QCOMPARE(judgeSenders(Kind(), {u"rowe@fbi.gov"_s}).reason, SenderReason::NoAddress);
    }

    void proposesWhatItKnows()
    {
        const Kind kind = kindWithAgencies();
        QCOMPARE(proposedByDirectory(kind, {u"rowe@fbi.gov"_s}), (QMap<QString, QString>{{u"agency"_s, u"Federal Bureau of Investigation"_s}, {u"sender-domain"_s, u"matches"_s}}));
        QCOMPARE(proposedByDirectory(kind, {u"rowe@usdoj.gov"_s}), (QMap<QString, QString>{{u"sender-domain"_s, u"matches"_s}}));  // which body it is remains open
        QCOMPARE(proposedByDirectory(kind, {u"rowe@fbi-gov.example"_s}), (QMap<QString, QString>{{u"sender-domain"_s, u"differs"_s}}));
        QVERIFY(proposedByDirectory(kind, {u"rowe@sheriff.example"_s}).isEmpty());
        QVERIFY(proposedByDirectory(Kind(), {u"rowe@fbi.gov"_s}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(AgencyDirectoryTest)
#include "tst_agencydirectory.moc"
