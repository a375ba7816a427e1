// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/letterwriter.h"

#include "app/domain/letters/letterbook.h"
#include "app/domain/letters/letternames.h"
#include "tests/domain/smalldirectory.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

namespace {

Kind kind()
{
    Kind made;
    made.id = u"request"_s;
    made.titleList = u"lines"_s;
    made.titleFact = u"right"_s;
    made.states = {{u"new"_s, Phase::Intake, {}, {}}, {u"closed"_s, Phase::Closed, {}, {}}};
    made.outcomes = {{u"fulfilled"_s, LocalText({{u"en"_s, u"Fulfilled"_s}, {u"de"_s, u"Erfüllt"_s}}), true},
                     {u"denied"_s, LocalText({{u"en"_s, u"Refused"_s}, {u"de"_s, u"Abgelehnt"_s}}), false, true, true},
                     {u"partial"_s, LocalText({{u"en"_s, u"In part"_s}}), false, true, true, true}};
    made.grounds = {{u"tax"_s, LocalText({{u"en"_s, u"Needed for tax"_s}}), u"GDPR Art. 17(3)(b); AO 147; Cal. Civ. Code 1798.105(d)(8)"_s, {}},
                    {u"other"_s, LocalText({{u"en"_s, u"Another"_s}}), u"GDPR Art. 12(4)"_s, {}}};
    Fact right{u"right"_s, {}, {}, FactType::Choice};
    right.choices = {{u"access"_s, LocalText({{u"en"_s, u"Access"_s}, {u"de"_s, u"Auskunft"_s}})}, {u"erasure"_s, LocalText({{u"en"_s, u"Erasure"_s}, {u"de"_s, u"Löschung"_s}})}};
    made.lists = {{u"lines"_s, {}, {}, {right}}};
    Fact delivery{u"delivery"_s, {}, {}, FactType::Choice};
    delivery.choices = {{u"mail"_s, {}}, {u"post"_s, {}}};
    made.authorities = std::make_shared<const AuthorityDirectory>(smallDirectory());
    made.facts = {{u"sent-on"_s, {}, {}, FactType::Date}, delivery, {u"proof"_s, {}, {}, FactType::Text}};
    return made;
}

CaseFile file(const QStringList &rights, const QStringList &outcomes)
{
    CaseFile made;
    made.kind = u"request"_s;
    made.state = u"new"_s;
    made.number = u"R-2026-00041"_s;
    made.received = QDate(2026, 3, 5);
    made.regime = u"gdpr"_s;
    made.parties = {{{PartyId(), u"person"_s, u"Clara Weber"_s}, u"subject"_s}};
    for (qsizetype i = 0; i < rights.size(); ++i)
        made.items.append({ItemId(), u"lines"_s, static_cast<int>(i), {}, {{u"right"_s, rights[i]}, {u"outcome"_s, outcomes.value(i)}}});
    return made;
}

LetterFacts factsOf(const CaseFile &about, const QString &language = u"en"_s, const Regime *regime = nullptr)
{
    static const Kind known = kind();
    Office office;
    office.zone = u"Europe/Berlin"_s;
    office.postalAddress = {{u"44 Tehama Street"_s}, u"94105"_s, u"San Francisco"_s, u"CA"_s, u"US"_s};
    office.address = {{}, {}, {}, {}, u"DE"_s};
    office.authority = u"de-be"_s;
    return letterFacts({about, known, office, u"Example Ltd"_s, u"privacy@example.org"_s, regime, language, QDate(2026, 3, 9), {}, {}, {}, {{u"gdpr"_s}, {u"GDPR"_s, u"AO"_s}, {}}});
}

ClockRecord clock(const QString &kindOfClock, const QDate &due)
{
    ClockRecord made;
    made.clock = u"respond"_s;
    made.kind = kindOfClock;
    made.state = u"running"_s;
    made.started = QDate(2026, 3, 5);
    made.due = due;
    made.isMain = true;
    return made;
}

}

// From a case to the words of a letter.
class LetterWriterTest final : public QObject {
    Q_OBJECT
private slots:
    void takesTheWordsOfTheCase()
    {
        CaseFile about = file({u"access"_s, u"erasure"_s, u"access"_s}, {u"fulfilled"_s, u"denied"_s, u"fulfilled"_s});
        about.clocks = {clock(u"erasure"_s, QDate(2026, 5, 5)), clock(u"access"_s, QDate(2026, 4, 7))};
        const LetterFacts facts = factsOf(about);
        QCOMPARE(filled(u"{addressee}: {rights}, {received}, {due}"_s, facts), u"Clara Weber: Access and Erasure, 5 March 2026, 7 April 2026"_s);
        QCOMPARE(filled(u"{sender-address}"_s, facts), u"44 Tehama Street, San Francisco, CA 94105"_s);
        QCOMPARE(filled(u"{rights} {received}"_s, factsOf(about, u"de"_s)), u"Auskunft und Löschung 05.03.2026"_s);
        QCOMPARE(filled(u"{reason} {reason?}."_s, facts), u"[[the reason]] ."_s);
        QVERIFY(facts.knownDays.contains(QDate(2026, 5, 5)));
    }

    void citesTheLawOfTheCaseOnly()
    {
        CaseFile about = file({u"erasure"_s}, {u"denied"_s});
        about.items[0].details.insert(u"ground"_s, u"tax"_s);
        QCOMPARE(factsOf(about).lines.constFirst().values.value(u"ground-source"_s), u"GDPR Art. 17(3)(b); AO 147"_s);
        QCOMPARE(factsOf(about, u"de"_s).lines.constFirst().values.value(u"ground-source"_s), u"Art. 17 Abs. 3 Buchst. b DSGVO; § 147 AO"_s);
    }

    void writesAnotherGroundInItsWords()
    {
        CaseFile about = file({u"erasure"_s}, {u"denied"_s});
        about.items[0].details.insert(u"ground"_s, u"other"_s);
        about.items[0].details.insert(u"ground-text"_s, u"The contract still runs"_s);
        const LetterFacts facts = factsOf(about);
        QCOMPARE(filled(u"{ground}. {ground-text?}"_s, facts, &facts.lines.constFirst()), u"The contract still runs. "_s);
    }

    void knowsWhenALetterFits()
    {
        LetterTemplate letter;
        letter.kind = u"request"_s;
        letter.states = letter.sendsIn = {u"new"_s};
        letter.fits.lines = u"all-refused"_s;
        QCOMPARE(letterFit(letter, factsOf(file({u"access"_s}, {u"denied"_s}))), LetterFit::Fits);
        QCOMPARE(letterFit(letter, factsOf(file({u"access"_s}, {u"partial"_s}))), LetterFit::Misfit);
        QCOMPARE(letterFit(letter, factsOf(file({u"access"_s, u"erasure"_s}, {u"denied"_s, u"fulfilled"_s}))), LetterFit::Misfit);
        QCOMPARE(letterFit(letter, factsOf(file({u"access"_s}, {}))), LetterFit::Misfit);
        CaseFile closed = file({u"access"_s}, {u"denied"_s});
        closed.state = u"closed"_s;
        QCOMPARE(letterFit(letter, factsOf(closed)), LetterFit::Closed);
        letter.states = {u"decide"_s};
        QCOMPARE(letterFit(letter, factsOf(file({u"access"_s}, {u"denied"_s}))), LetterFit::State);
    }

    void asksForEachThingAConditionNames_data()
    {
        QTest::addColumn<LetterCondition>("condition");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *name, const LetterCondition &condition, bool holds) { QTest::newRow(name) << condition << holds; };
        row("nothing", {}, true);
        row("its law", {.regimes = {u"gdpr"_s, u"ccpa"_s}}, true);
        row("another law", {.regimes = {u"ccpa"_s}}, false);
        row("not its law", {.otherRegimes = {u"gdpr"_s}}, false);
        row("a law with an appeal", {.regimeHas = u"appeal"_s}, true);
        row("a law with a fee", {.regimeHas = u"fee"_s}, false);
        row("a question that lets the clock stand", {.pause = u"stands"_s}, true);
        row("a question that changes nothing", {.pause = u"none"_s}, false);
        row("a line without everything", {.lines = u"grounded"_s}, true);
        row("a running clock", {.clock = u"running"_s}, true);
        row("a clock that may be prolonged", {.clock = u"extendable"_s}, false);
        row("a right", {.rights = {u"access"_s}}, true);
        row("a right that is given", {.rights = {u"erasure"_s}, .outcome = u"granting"_s}, false);
        row("a right that is refused", {.rights = {u"erasure"_s}, .outcome = u"refused"_s}, true);
        row("something known", {.known = {u"authority"_s}}, true);
        row("something not known", {.known = {u"reason"_s}}, false);
        row("what is known as unknown", {.unknown = {u"authority"_s}}, false);
        row("a fact", {.fact = u"delivery"_s, .values = {u"post"_s}}, true);
        row("another value of it", {.fact = u"delivery"_s, .values = {u"mail"_s}}, false);
    }
    void asksForEachThingAConditionNames()
    {
        QFETCH(LetterCondition, condition);
        Regime law;
        law.id = u"gdpr"_s;
        law.kinds.insert(u"appeal"_s, {.kind = u"appeal"_s, .period = {60, PeriodUnit::Days}});
        law.kinds.insert(u"access"_s, {.kind = u"access"_s, .pauses = {{.reason = u"identity"_s, .lateFromDay = 25}}});
        CaseFile about = file({u"access"_s, u"erasure"_s}, {u"fulfilled"_s, u"denied"_s});
        about.clocks = {clock(u"access"_s, QDate(2026, 4, 7))};
        about.details.insert(u"delivery"_s, u"post"_s);
        QTEST(holds(condition, factsOf(about, u"en"_s, &law), u"identity"_s), "holds");
    }

    // First who is competent for the person, then who is in charge of us; the country stands there where it is not ours.
    void namesTheAuthorities()
    {
        CaseFile about = file({u"access"_s}, {u"denied"_s});
        about.parties[0].role = kind().personRole;
        const LetterFacts ours = factsOf(about);
        QCOMPARE(ours.values.value(u"authority"_s), u"Berlin Commissioner / Berliner Beauftragte"_s);
        QCOMPARE(ours.values.value(u"authority-address"_s), u"Alt-Moabit 59, 10555 Berlin, https://be.example/complain"_s);
        QVERIFY(!ours.values.contains(u"other-authority"_s));
        QCOMPARE(ours.unknownPlace, u"in which country the person lives"_s);
        about.parties[0].party.country = u"FR"_s;
        const LetterFacts theirs = factsOf(about, u"de"_s);
        QCOMPARE(theirs.values.value(u"authority"_s), u"Französische Behörde / CNIL"_s);
        QCOMPARE(theirs.values.value(u"authority-address"_s), u"75334 Paris, Frankreich, https://fr.example/"_s);
        QCOMPARE(theirs.values.value(u"other-authority"_s), u"Berliner Beauftragte"_s);
        QVERIFY(theirs.unknownPlace.isEmpty());
        about.parties[0].party.country = u"DE"_s;
        QCOMPARE(factsOf(about, u"de"_s).unknownPlace, u"in welchem Teil von Deutschland"_s);
        QCOMPARE(factsOf(about, u"de"_s).values.value(u"authority"_s), u"Berliner Beauftragte"_s);
    }

    void settlesWhatTheSendingMeans()
    {
        LetterTemplate letter;
        letter.sentFact = u"sent-on"_s;
        letter.sets = {{u"sent-on"_s, LetterSets::From::Day}, {u"delivery"_s, LetterSets::From::Medium}, {u"proof"_s, LetterSets::From::Proof},
                       {u"proof"_s, LetterSets::From::Value, u"x"_s, {.regimes = {u"ccpa"_s}}}, {u"nothing-known"_s, LetterSets::From::Day}};
        CaseFile about = file({u"access"_s}, {u"denied"_s});
        const LetterSending sending{QDate(2026, 3, 20), u"post"_s, u"RR1"_s};
        QCOMPARE(settledFacts(letter, factsOf(about), sending), (QMap<QString, QString>{{u"sent-on"_s, u"2026-03-20"_s}, {u"delivery"_s, u"post"_s}, {u"proof"_s, u"RR1"_s}}));
        QCOMPARE(settledFacts(letter, factsOf(about), {QDate(2026, 3, 20), u"pigeon"_s, {}}), (QMap<QString, QString>{{u"sent-on"_s, u"2026-03-20"_s}}));
        QVERIFY(!sentBefore(letter, about).isValid());
        about.details.insert(u"sent-on"_s, u"2026-03-20"_s);
        QCOMPARE(sentBefore(letter, about), QDate(2026, 3, 20));
    }

    void takesATextApart()
    {
        const LetterParts parts = letterParts(u"Subject\n\nDear Clara,\n\nas follows:\n\n- one\n- two\n  and a half\n\nYours\nExample Ltd\n"_s);
        QCOMPARE(parts.subject, u"Subject"_s);
        QCOMPARE(parts.paragraphs, (QStringList{u"Dear Clara,"_s, u"as follows:"_s, u"- one"_s, u"- two\nand a half"_s, u"Yours\nExample Ltd"_s}));
        QCOMPARE(letterParts(u"\n \n"_s).paragraphs, QStringList());
    }

    void findsLettersInTheBook()
    {
        LetterTemplate one;
        one.id = u"a"_s;
        one.kind = u"request"_s;
        const LetterBook book({one}, {}, {{u"en"_s, {}}, {u"de"_s, {}}}, {{{u"gdpr"_s}, {u"GDPR"_s}, {}}});
        QVERIFY(book.letter(u"a"_s) && !book.letter(u"b"_s));
        QCOMPARE(book.lettersOf(u"dispute"_s).size(), 0);
        QCOMPARE(book.languages(), (QStringList{u"de"_s, u"en"_s}));
        QCOMPARE(book.lawsOf(u"gdpr"_s).laws, QStringList{u"GDPR"_s});
        QVERIFY(book.lawsOf(u"ccpa"_s).laws.isEmpty());
    }

    void labelsEveryPlaceholderInBothLanguages()
    {
        for (const QString &name : letterPlaceholders()) {
            QVERIFY2(placeholderLabel(name, u"en"_s) != name && placeholderLabel(name, u"de"_s) != placeholderLabel(name, u"en"_s), qPrintable(name));
            QCOMPARE(filled(u"{%1}"_s.arg(name), LetterFacts()), u"[[%1]]"_s.arg(placeholderLabel(name, {})));
        }
        QVERIFY(isLinePlaceholder(u"ground"_s) && !isLinePlaceholder(u"due"_s));
    }
};

QTEST_GUILESS_MAIN(LetterWriterTest)
#include "tst_letterwriter.moc"
