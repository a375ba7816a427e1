// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/clauses.h"

#include "app/domain/statements/headings.h"
#include "tests/support/statements.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using domain::Clause;

namespace {

// "1.2 Who we are" of each clause, with its level where it is not the first; "-" for what stands above.
QStringList headingsOf(const QString &text)
{
    QStringList found;
    for (const Clause &clause : domain::findClauses(text)) {
        const QString head = clause.heading.isEmpty() ? u"-"_s : (clause.number + u' ' + clause.heading).trimmed();
        found << (clause.level == 1 ? head : u"%1@%2"_s.arg(head).arg(clause.level));
    }
    return found;
}

}

// The clauses of a statement, whatever its author took for a heading.
class ClausesTest final : public QObject {
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("headings");
        const auto row = [](const char *name, const QString &text, const QStringList &headings) { QTest::newRow(name) << text << headings; };
        row("nothing", QString(), {});
        row("white space", u" \n\n"_s, {u"-"_s});
        row("one sentence", u"We keep nothing."_s, {u"-"_s});
        row("headings with text right below", u"Storage\nA year.\n\nRights\nMany.\n"_s, {u"Storage"_s, u"Rights"_s});
        row("text above the first", u"Hello there.\n\nStorage\n\nA year.\n"_s, {u"-"_s, u"Storage"_s});
        row("empty lines above the first", u"\n\nStorage\nA year.\n"_s, {u"Storage"_s});
        row("a heading under a heading", u"Learn more\nChildren\nNo child.\n"_s, {u"Learn more"_s, u"Children"_s});
        row("numbers", u"1. Controller\nWe.\n\n1.1 Berlin\nThere.\n\n2) Rights\nMany.\n"_s, {u"1 Controller"_s, u"1.1 Berlin@2"_s, u"2 Rights"_s});
        row("paragraphs of a law", u"§ 3 Löschung\nNach einem Jahr.\n\nArtikel 4 – Rechte\nViele.\n"_s, {u"§ 3 Löschung"_s, u"Artikel 4 Rechte"_s});
        row("letters and Roman numbers", u"A. Scope\nAll.\n\nIV. Rights\nMany.\n"_s, {u"A Scope"_s, u"IV Rights"_s});
        row("marks", u"# Notice\nText.\n## Rights of yours.\nMany.\n\nEnd of it\n=========\nBye.\n"_s, {u"Notice"_s, u"Rights of yours.@2"_s, u"End of it"_s});
        row("marks with empty lines", u"# Notice\n\n## Rights ##\n\nMany.\n"_s, {u"Notice"_s, u"Rights@2"_s});
        row("a sentence is none", u"Storage is cheap.\n\nWe keep it for a year.\n"_s, {u"-"_s});
        row("a sentence that goes on is none", u"and so it goes on\nfor a while.\n"_s, {u"-"_s});
        row("a question is one", u"How long do we keep it?\nA year.\n"_s, {u"How long do we keep it?"_s});
        row("a remark behind one", u"Legal basis (EEA only)\nConsent.\n\nIn force since May (see below.)\n\n(our house)\n\nBye.\n"_s, {u"Legal basis (EEA only)"_s});
        row("lists are none", u"Storage\nWe keep:\n\n• a name\n\n- an oar\n\n(a) a boat\n\nRights\nMany.\n"_s, {u"Storage"_s, u"Rights"_s});
        row("a list without marks", u"Storage\nWe keep:\n\nYour name\nYour oar\nYour boat\n\nRights\n\nMany.\n"_s, {u"Storage"_s, u"Rights"_s});
        row("addresses are none", u"Contact\nHere:\n\nWharf 3, 24103 Kiel\n\nmail@example.org\n\nhttps://example.org\n\nBy post or mail.\n"_s, {u"Contact"_s});
        row("table of contents with marks", u"Contents\n\n  • Storage\n\n  • Rights\n\nStorage\nA year.\n\nRights\nMany.\n"_s, {u"Contents"_s, u"Storage"_s, u"Rights"_s});
        row("table of contents without marks", u"Contents\nStorage\nRights\nComplaints\n\nStorage\nA year.\n\nRights\nMany.\n\nComplaints\nHere.\n"_s,
            {u"-"_s, u"Storage"_s, u"Rights"_s, u"Complaints"_s});
        row("numbered table of contents", u"1. Storage\n2. Rights\n3. Complaints\n\n1. Storage\nA year.\n\n2. Rights\nMany.\n\n3. Complaints\nHere.\n"_s,
            {u"-"_s, u"1 Storage"_s, u"2 Rights"_s, u"3 Complaints"_s});
        row("a part that comes again belongs to its clause", support::cranesStatement(),
            {u"Cranes and Daughters, our privacy notice"_s, u"What we know of you"_s, u"How long we remember you"_s, u"Complaints"_s});
        row("the same heading under two numbers", u"1. General\nA.\n\n2. General\nB.\n"_s, {u"1 General"_s, u"2 General"_s});
        row("a heading with nothing below is none", u"Storage\nA year.\n\nThe end"_s, {u"Storage"_s});
        row("line ends of Windows", u"Storage\r\nA year.\r\n\r\nRights\r\nMany.\r\n"_s, {u"Storage"_s, u"Rights"_s});
        row("a very long line is none", QString(201, u'B') + u"\nText.\n"_s, {u"-"_s});
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, headings);
        QCOMPARE(headingsOf(text), headings);
    }

    void everyCharacterLiesInExactlyOneClause()
    {
        support::Dice dice(support::chosenSeed());
        int several = 0;
        for (int round = 0; round < 3000; ++round) {
            const QString text = support::thrownStatement(dice);
            const QList<Clause> clauses = domain::findClauses(text);
            QCOMPARE(clauses.isEmpty(), text.isEmpty());
            qsizetype end = 0;
            for (const Clause &clause : clauses) {
                QVERIFY2(clause.range.from == end && clause.range.to > end, qPrintable(text));
                QVERIFY2(clause.body >= clause.range.from && clause.body <= clause.range.to, qPrintable(text));
                QVERIFY2(clause.heading.isEmpty() == (clause.body == clause.range.from) || clause.range.from == 0, qPrintable(text));
                end = clause.range.to;
            }
            QCOMPARE(end, text.size());
            several += clauses.size() > 2 ? 1 : 0;
        }
        QVERIFY(several > 500);
    }

    void paragraphsLeaveNoGap()
    {
        support::Dice dice(support::chosenSeed());
        for (int round = 0; round < 2000; ++round) {
            const QString text = support::thrownStatement(dice);
            for (const Clause &clause : domain::findClauses(text)) {
                qsizetype end = clause.body;
                for (const domain::TextRange &paragraph : domain::paragraphsOf(text, {clause.body, clause.range.to})) {
                    QVERIFY2(paragraph.from == end && paragraph.to > end, qPrintable(text));
                    end = paragraph.to;
                }
                QCOMPARE(end, clause.range.to);
            }
        }
    }

    void aParagraphEndsWithItsSentenceOrAnEmptyLine()
    {
        const QString text = u"It goes\non here. And\nends.\nNext one\n\n\nLast\n• item\n"_s;
        QStringList found;
        for (const domain::TextRange &range : domain::paragraphsOf(text, {0, text.size()}))
            found << domain::trimmedRange(text, range).in(text).toString();
        QCOMPARE(found, (QStringList{u"It goes\non here. And\nends."_s, u"Next one"_s, u"Last"_s, u"• item"_s}));
    }

    void knowsATextFromOtherThings()
    {
        QVERIFY(domain::isPlainText(u"Tabs\t, lines\r\n and pages\f belong to it: ü 🚢"_s));
        for (const QString &other : {QString(QChar(0)), u"\x01"_s, u"\x7f"_s, QString(QChar(0xd83d))})
            QVERIFY(!domain::isPlainText(u"a"_s + other));
    }

    void knowsAListItem()
    {
        for (const QString &item : {u"• a"_s, u"- a"_s, u"  * a"_s, u"(iv) a"_s})
            QVERIFY2(domain::startsListItem(item), qPrintable(item));
        for (const QString &other : {u"-a"_s, u"a - b"_s, u"(perhaps) a"_s, QString()})
            QVERIFY2(!domain::startsListItem(other), qPrintable(other));
    }
};

QTEST_APPLESS_MAIN(ClausesTest)
#include "tst_clauses.moc"
