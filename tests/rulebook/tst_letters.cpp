// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/letterlint.h"

#include "app/rulebook/letters/lettercontext.h"
#include "app/rulebook/rulebook.h"

#include <QRegularExpression>
#include <QTest>

using namespace casebook;
using namespace casebook::domain;
using namespace Qt::StringLiterals;

namespace {

const rulebook::Rulebook &rules()
{
    static const auto loaded = rulebook::Rulebook::load(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources"));
    if (!loaded)
        qFatal("the packs that ship are not sound");
    return *loaded;
}

// A case in the state in which the letter is sent, with what the letter asks of it.
CaseFile caseFor(const LetterTemplate &letter, const QString &regime, const QString &language)
{
    const Kind &kind = **rules().kind(letter.kind);
    CaseFile file;
    file.kind = kind.id;
    file.number = kind.prefix + u"-2026-00041"_s;
    file.state = letter.sendsIn.constLast();
    file.received = QDate(2026, 3, 5);
    file.regime = regime;
    file.language = language;
    file.office = u"berlin"_s;
    file.parties = {{{PartyId(), u"person"_s, u"Clara Weber"_s}, kind.personRole}};
    const auto line = [&](const QString &subject, const QString &outcome, const QString &ground) {
        QJsonObject details{{kind.titleFact, subject}};
        if (!outcome.isEmpty())
            details.insert(u"outcome"_s, outcome);
        if (!ground.isEmpty())
            details.insert(u"ground"_s, ground);
        file.items.append({ItemId(), kind.titleList, static_cast<int>(file.items.size()), {}, details});
    };
    if (letter.kind == "dispute"_L1) {
        line(u"late-answer"_s, {}, {});
    } else if (letter.fits.lines == "all-refused"_L1) {
        line(u"erasure"_s, u"denied"_s, u"legal-obligation"_s);
        line(u"access"_s, u"denied"_s, u"excessive"_s);
    } else {
        for (const Choice &right : kind.list(kind.titleList)->fact(kind.titleFact)->choices)
            line(right.id, u"fulfilled"_s, {});
        file.items[2].details.insert(u"outcome"_s, u"partial"_s);
        file.items[2].details.insert(u"ground"_s, u"tax"_s);
    }
    file.details.insert(u"identity-method"_s, u"document"_s);
    return file;
}

LetterFacts factsFor(const LetterTemplate &letter, const CaseFile &file)
{
    CaseFile running = file;
    const Kind &kind = **rules().kind(letter.kind);
    ClockRecord clock;
    clock.clock = u"respond"_s;
    clock.isMain = true;
    clock.state = u"running"_s;
    clock.regime = file.regime;
    clock.kind = letter.kind == "dispute"_L1 ? kind.clock(u"respond"_s)->internalRule : u"erasure"_s;
    clock.started = file.received;
    clock.due = QDate(2026, 4, 7);
    running.clocks = {clock};
    const auto facts = rulebook::factsForLetter(rules(), rules().organisations().constFirst(), running, {file.language, QDate(2026, 3, 9), u"Ihre Daten liegen in drei Systemen."_s});
    if (!facts)
        qFatal("no facts");
    return *facts;
}

// As if somebody had filled in every blank.
QString filledIn(QString text)
{
    static const QRegularExpression blank(u"\\[\\[([^\\]]*)\\]\\]"_s);
    return text.replace(blank, u"\\1"_s);
}

}

// Every letter that ships, in each language, under each law.
class LettersTest final : public QObject {
    Q_OBJECT
private slots:
    void every_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("regime");
        for (const LetterTemplate &letter : rules().letters().letters()) {
            for (const Regime &regime : rules().regimes()) {
                const bool isOfPeople = regime.has(u"erasure"_s) || regime.has(u"access"_s);
                for (const QString &language : rules().letters().languages())
                    if (isOfPeople)
                        QTest::addRow("%s %s %s", qPrintable(letter.id), qPrintable(regime.id), qPrintable(language)) << letter.id << language << regime.id;
            }
        }
    }

    void isWholeUnderEveryLaw_data() { every_data(); }
    void isWholeUnderEveryLaw()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        QFETCH(QString, regime);
        const LetterTemplate &letter = *rules().letters().letter(id);
        const LetterFacts facts = factsFor(letter, caseFor(letter, regime, language));
        if (letterFit(letter, facts) != LetterFit::Fits)
            QVERIFY2(letter.extends && !facts.isExtendable, "the letter does not fit its own case");
        else
            checkWhole(letter, facts);
    }

    // Each thing that a letter must say, taken out of it, is found.
    void missesWhatIsTakenOut_data() { every_data(); }
    void missesWhatIsTakenOut()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        QFETCH(QString, regime);
        const LetterTemplate &letter = *rules().letters().letter(id);
        const LetterFacts facts = factsFor(letter, caseFor(letter, regime, language));
        if (letterFit(letter, facts) != LetterFit::Fits)
            return;
        const QString whole = filledIn(writeLetter(letter, facts));
        int taken = 0;
        for (const LetterClause &clause : letter.clauses) {
            const QList<LetterLine> lines = clause.isForEachLine ? facts.lines : QList<LetterLine>{LetterLine()};
            for (const LetterLine &line : lines) {
                const LetterLine *about = clause.isForEachLine ? &line : nullptr;
                if (clause.must && holds(clause.condition, facts, letter.pauses, about) && holds(clause.own, facts, letter.pauses, about))
                    taken += takeOut(letter, clause, facts, whole, about);
            }
        }
        QVERIFY(taken >= 5);
    }

    // Without its redress a refusal is void; whoever edits it must hear so.
    void missesTheRedressOfARefusal_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("part");
        QTest::newRow("gdpr") << u"gdpr"_s << u"redress-gdpr"_s;
        QTest::newRow("uk-gdpr") << u"uk-gdpr"_s << u"redress-uk"_s;
        QTest::newRow("ch-fadp") << u"ch-fadp"_s << u"redress-ch"_s;
        QTest::newRow("ccpa") << u"ccpa"_s << u"redress-california"_s;
        QTest::newRow("us-va") << u"us-va"_s << u"redress-appeal"_s;
        QTest::newRow("us-ut") << u"us-ut"_s << u"redress-other"_s;
    }
    void missesTheRedressOfARefusal()
    {
        QFETCH(QString, regime);
        QFETCH(QString, part);
        LetterTemplate letter = *rules().letters().letter(u"denial"_s);
        const LetterFacts facts = factsFor(letter, caseFor(letter, regime, u"de"_s));
        LetterTemplate without = letter;
        without.clauses.removeIf([&part](const LetterClause &clause) { return clause.id == part; });
        QCOMPARE(without.clauses.size(), letter.clauses.size() - 1);
        const QList<LetterFinding> found = lintLetter(rules().letters(), letter, facts, filledIn(writeLetter(without, facts)));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().id, part);
        QCOMPARE(found.constFirst().severity, Severity::Error);
    }

private:
    static void checkWhole(const LetterTemplate &letter, const LetterFacts &facts)
    {
        const QString text = writeLetter(letter, facts);
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
        const QList<LetterFinding> found = lintLetter(rules().letters(), letter, facts, filledIn(text));
        for (const LetterFinding &finding : found)
            qWarning("%s %s %s", qPrintable(finding.id), qPrintable(finding.about), qPrintable(text.mid(finding.from, finding.to - finding.from)));
        QCOMPARE(found.size(), 0);
    }

    // All ways of saying the first thing that the part insists on; 1 when there was one to take out.
    static int takeOut(const LetterTemplate &letter, const LetterClause &clause, const LetterFacts &facts, const QString &whole, const LetterLine *line)
    {
        const QString entry = clause.must->words.value(facts.language).constFirst();
        if (!isKnown(entry, facts, line))
            return 0;
        QString without = whole.simplified();
        for (const QString &way : entry.split(u'|'))
            without.remove(filled(way, facts, line), Qt::CaseInsensitive);
        const QList<LetterFinding> found = lintLetter(rules().letters(), letter, facts, without);
        const bool isFound = std::any_of(found.cbegin(), found.cend(), [&clause](const LetterFinding &finding) { return finding.id == clause.id; });
        if (!isFound)
            qWarning("%s: nobody misses %s", qPrintable(clause.id), qPrintable(entry));
        [&] { QVERIFY(isFound); }();
        return 1;
    }
};

QTEST_GUILESS_MAIN(LettersTest)
#include "tst_letters.moc"
