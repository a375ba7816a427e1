// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/intakedata.h"

#include <QTest>

using namespace casebook;
using namespace casebook::intake;
using namespace casebook::tests;
using namespace Qt::StringLiterals;

class CsvImportTest final : public QObject {
    Q_OBJECT

    static CsvPlan plan(const QByteArray &bytes) { return planCsv(csvRequest(bytes), knownColumns()); }
    static QStringList questions(const CsvPlan &plan)
    {
        QStringList ids;
        for (const CsvQuestion &question : plan.questions)
            ids.append(question.id());
        return ids;
    }
    static base::Result<CsvTotals> readAll(const QByteArray &bytes, const CsvPlan &plan)
    {
        return readCsvDrafts(csvRequest(bytes), plan, [](const CaseDraft &) { return true; });
    }

private slots:
    void everyRowIsAccountedFor()
    {
        const QByteArray bytes = "date_received,product,issue,state\n"
                                 "2026-04-03,Newsletter,\"Sent again, after \"\"no\"\"\",CA\n"
                                 "2026-04-04,Shop,Data wrong,XX\n"
                                 "2026-04-05,Shop\n"
                                 "soon,Shop,Data wrong,NY\n"
                                 ",Shop,Data wrong,NY\n"
                                 "2026-04-06,\"Shop\"x,Data wrong,NY\n"
                                 "2026-04-07,Shop,Data wrong,NY,,\n"
                                 "2026-04-08,Shop,a,CA\n2026-04-08,Shop,b,CA\n2026-04-08,Shop,c,CA\n2026-04-08,Shop,d,CA\n2026-04-08,Shop,e,CA\n"
                                 "2026-04-08,Shop,f,CA\n2026-04-08,Shop,g,CA\n2026-04-08,Shop,h,CA\n";
        const CsvPlan dry = plan(bytes);
        QCOMPARE(questions(dry), QStringList());
        QCOMPARE(dry.rows, 15);
        QCOMPARE(dry.drafts, 11);
        QCOMPARE(dry.skipped, 4);
        QCOMPARE(dry.mapping.kind, u"dispute"_s);
        QList<std::pair<int, ProblemCode>> found;
        for (const Problem &problem : dry.problems)
            found.append({problem.row, problem.code});
        const QList<std::pair<int, ProblemCode>> expected = {{3, ProblemCode::ValueUnknown}, {4, ProblemCode::Ragged}, {5, ProblemCode::DateUnreadable}, {6, ProblemCode::DateMissing}, {7, ProblemCode::UnbalancedQuote}};
        QCOMPARE(found, expected);
        const QList<CaseDraft> drafts = draftsOf(csvRequest(bytes), dry);
        QCOMPARE(drafts.size(), 11);
        const CaseDraft &first = drafts.first();
        QCOMPARE(first.kind, u"dispute"_s);
        QCOMPARE(first.received, QDate(2026, 4, 3));
        QCOMPARE(first.receivedEvidence, u"date_received: 2026-04-03"_s);
        QCOMPARE(first.title, u"Newsletter: Sent again, after \"no\""_s);
        QCOMPARE(first.sourceRow, 2);
        QCOMPARE(first.details, (QJsonObject{{u"country"_s, u"US"_s}, {u"region"_s, u"CA"_s}}));
        QCOMPARE(first.items.size(), 1);
        QCOMPARE(first.items.first().first, u"allegations"_s);
        QCOMPARE(first.items.first().second, (QJsonObject{{u"category"_s, u"other"_s}, {u"words"_s, first.title}}));
        QVERIFY(drafts.at(1).details.isEmpty());  // a state nobody knows does not make it America
    }

    void mapsPersonMessageAndRight()
    {
        const QByteArray bytes = "Eingangsdatum;Name;E-Mail;Recht;Kanal;Nachricht\n13.04.2026;Clara Weber;clara@example.org;Löschung;E-Mail;Bitte löschen\n";
        const CsvPlan dry = plan(bytes);
        QCOMPARE(questions(dry), QStringList());
        const CaseDraft draft = draftsOf(csvRequest(bytes), dry).value(0);
        QCOMPARE(draft.kind, u"request"_s);
        QCOMPARE(draft.received, QDate(2026, 4, 13));
        QCOMPARE(draft.channel, u"mail"_s);
        QVERIFY(draft.person && draft.person->name == u"Clara Weber"_s);
        QCOMPARE(draft.person->identifiers, QStringList{u"mail:clara@example.org"_s});
        QVERIFY(draft.message && draft.message->body == u"Bitte löschen"_s);
        QCOMPARE(draft.message->medium, u"mail"_s);
        QCOMPARE(draft.items.value(0).second, (QJsonObject{{u"right"_s, u"erasure"_s}}));
    }

    void ambiguousDatesAreAskedAndRefused()
    {
        const QByteArray bytes = "received,issue\n03/04/2026,a\n05/06/2026,b\n";
        CsvPlan dry = plan(bytes);
        QCOMPARE(questions(dry), QStringList{u"date-order"_s});
        QCOMPARE(dry.questions.first().column, u"received"_s);
        QCOMPARE(dry.questions.first().choices, (QStringList{u"dd-mm-yyyy"_s, u"mm-dd-yyyy"_s}));
        const auto refused = readAll(bytes, dry);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::CsvAmbiguous);

        CsvRequest answered = csvRequest(bytes);
        answered.mapping = dry.mapping;
        answered.mapping->columns[0].date = datePattern(u"dd-mm-yyyy"_s);
        dry = planCsv(answered, knownColumns());
        QCOMPARE(questions(dry), QStringList());
        QCOMPARE(draftsOf(answered, dry).value(0).received, QDate(2026, 4, 3));
    }

    void mixedDatesAreAsked()
    {
        QCOMPARE(questions(plan("received,issue\n13/04/2026,a\n04/13/2026,b\n")), QStringList{u"dates-mixed"_s});
    }

    void anotherEncodingIsAskedAndThenObeyed()
    {
        const QByteArray bytes = "received;complaint;name\n2026-04-13;x;M\xFCller\n";
        CsvPlan dry = plan(bytes);
        QCOMPARE(questions(dry), QStringList{u"encoding"_s});
        QCOMPARE(dry.questions.first().choices, QStringList{u"windows-1252"_s});
        QCOMPARE(dry.questions.first().samples, QStringList{u"2026-04-13;x;Müller"_s});
        QVERIFY(!readAll(bytes, dry));
        CsvRequest answered = csvRequest(bytes);
        answered.mapping = dry.mapping;
        answered.mapping->encoding = u"windows-1252"_s;
        dry = planCsv(answered, knownColumns());
        QVERIFY(dry.isReady());
        QCOMPARE(draftsOf(answered, dry).value(0).person->name, u"Müller"_s);
    }

    void aWrongAnswerAboutTheEncodingIsRefused()
    {
        CsvRequest request = csvRequest("received;complaint\n2026-04-13;M\xFCller\n");
        request.mapping = CsvMapping();
        request.mapping->encoding = u"utf-8"_s;
        const CsvPlan dry = planCsv(request, knownColumns());
        QVERIFY(dry.isRefused);
        QVERIFY(hasCode(dry.problems, ProblemCode::EncodingWrong));
    }

    void asksForKindAndReceipt()
    {
        QCOMPARE(questions(plan("name,colour\nClara,blue\n")), (QStringList{u"kind"_s, u"received"_s}));
    }

    void namesWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("refused");
        QTest::newRow("empty") << QByteArray() << u"empty"_s << true;
        QTest::newRow("only spaces") << QByteArray(" \n\n") << u"empty"_s << true;
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"empty"_s << true;
        QTest::newRow("only a header") << QByteArray("received,issue\n") << u"no-rows"_s << false;
        QTest::newRow("NUL") << QByteArray("received,issue\n2026-04-03,a\0b\n", 31) << u"nul-replaced"_s << false;
        QTest::newRow("a column twice") << QByteArray("received,issue,issue\n2026-04-03,a,b\n") << u"column-twice"_s << false;
        QTest::newRow("header with an open quote") << QByteArray("\"received,issue\n2026-04-03,a\n") << u"unbalanced-quote"_s << true;
    }
    void namesWhatIsWrongWithTheFile()
    {
        QFETCH(QByteArray, bytes);
        const CsvPlan dry = plan(bytes);
        QVERIFY(!dry.problems.isEmpty());
        QTEST(name(dry.problems.first().code), "code");
        QTEST(dry.isRefused, "refused");
        QCOMPARE(readAll(bytes, dry).has_value(), dry.isReady());
    }

    void aColumnThatTheFileHasNotIsRefused()
    {
        CsvRequest request = csvRequest("received,issue\n2026-04-03,a\n");
        request.mapping = CsvMapping();
        request.mapping->kind = u"dispute"_s;
        request.mapping->columns = {ColumnMapping{u"eingang"_s, {csvReceived}}};
        QVERIFY(hasCode(planCsv(request, knownColumns()).problems, ProblemCode::ColumnMissing));
    }

    void checksFactsAgainstTheKind()
    {
        domain::Kind kind;
        kind.id = u"dispute"_s;
        domain::Fact country;
        country.id = u"country"_s;
        kind.facts = {country};
        CsvRequest request = csvRequest("received,issue,state\n2026-04-03,a,CA\n");
        CsvPlan dry = planCsv(request, knownColumns());
        QCOMPARE(dry.drafts, 1);
        request.rules = [&](const QString &id) { return id == kind.id ? &kind : nullptr; };
        const CsvPlan suggested = planCsv(request, knownColumns());
        QVERIFY(suggested.problems.isEmpty());
        QCOMPARE(suggested.mapping.column(u"state"_s)->to, QStringList());
        request.mapping = dry.mapping;
        dry = planCsv(request, knownColumns());
        QVERIFY(hasCode(dry.problems, ProblemCode::TargetUnknown));
        QCOMPARE(draftsOf(request, dry).first().details, (QJsonObject{{u"country"_s, u"US"_s}}));
        QVERIFY(draftsOf(request, dry).first().items.isEmpty());
    }

    void stopsWhenAsked()
    {
        const QByteArray bytes = "received,issue\n2026-04-03,a\n2026-04-04,b\n";
        int seen = 0;
        const auto totals = readCsvDrafts(csvRequest(bytes), plan(bytes), [&](const CaseDraft &) { return ++seen < 1; });
        QVERIFY(!totals);
        QCOMPARE(totals.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(seen, 1);
    }

    void mutationsNeverCrashAndAlwaysAddUp()
    {
        const QByteArray whole = "Eingangsdatum;Name;E-Mail;Recht;Nachricht\n13.04.2026;\"Weber; Clara\";clara@example.org;Auskunft;\"Zeile 1\nZeile \"\"2\"\"\"\n"
                                 "14.04.2026;M\xC3\xBCller;m@example.org;L\xC3\xB6schung;x\n15.04.2026;=cmd;'=1;Widerspruch;y\n";
        quint32 state = 20260413;
        const auto random = [&](qsizetype below) {
            state = state * 1664525u + 1013904223u;
            return static_cast<qsizetype>((state >> 8) % static_cast<quint32>(below));
        };
        int ready = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray changed = whole;
            for (qsizetype i = 1 + random(6); i > 0; --i) {
                const qsizetype at = random(changed.size());
                if (random(3) == 0)
                    changed.remove(at, 1 + random(10));
                else if (random(2) == 0)
                    changed.insert(at, changed.mid(random(changed.size()), random(30)));
                else
                    changed[at] = static_cast<char>(random(2) ? random(256) : "\";,\n\r\t"[random(6)]);
                if (changed.isEmpty())
                    changed = whole;
            }
            const CsvRequest request = csvRequest(changed);
            const CsvPlan dry = planCsv(request, knownColumns());
            if (!dry.isReady())
                continue;
            ++ready;
            QCOMPARE(dry.drafts + dry.skipped, dry.rows);
            const auto totals = readAll(changed, dry);
            QVERIFY(totals.has_value());
            QCOMPARE(totals->rows, dry.rows);
            QCOMPARE(totals->drafts, dry.drafts);
        }
        QVERIFY(ready > 300);
    }

    void theRealRegisterMapsItself()
    {
        const QString path = realData(u"complaints/cfpb-subset.csv"_s);
        if (path.isEmpty())
            QSKIP("the real complaint register is absent: set CASEBOOK_REAL_DATA");
        const QByteArray bytes = bytesOf(path);
        const CsvPlan dry = plan(bytes);
        QCOMPARE(questions(dry), QStringList());
        QCOMPARE(dry.rows, 280);
        QCOMPARE(dry.drafts + dry.skipped, 280);
        QCOMPARE(dry.drafts, 280);
        QCOMPARE(dry.mapping.kind, u"dispute"_s);
        QCOMPARE(dry.delimiter, u","_s);
        QCOMPARE(dry.encoding, u"utf-8"_s);
        QCOMPARE(dry.preview.size(), 20);
        QCOMPARE(dry.problems.size(), 1);  // a state that is none
        QCOMPARE(dry.problems.first().code, ProblemCode::ValueUnknown);
        const QList<CaseDraft> drafts = draftsOf(csvRequest(bytes), dry);
        QVERIFY(std::all_of(drafts.cbegin(), drafts.cend(), [](const CaseDraft &draft) {
            return draft.received.isValid() && !draft.title.isEmpty() && draft.items.size() == 1 && !draft.items.first().second.value(u"words"_s).toString().isEmpty();
        }));
        QCOMPARE(std::count_if(drafts.cbegin(), drafts.cend(), [](const CaseDraft &draft) { return draft.details.value(u"country"_s) == u"US"_s; }), 272);
    }

    void theRealLayoutWithShortDatesMapsItself()
    {
        const QString path = realData(u"complaints/cfpb-narratives.csv"_s);
        if (path.isEmpty())
            QSKIP("the real complaint register is absent: set CASEBOOK_REAL_DATA");
        const QByteArray bytes = bytesOf(path);
        const CsvPlan dry = plan(bytes);
        QCOMPARE(questions(dry), QStringList());
        QCOMPARE(dry.drafts, 30);
        const CaseDraft first = draftsOf(csvRequest(bytes), dry).first();
        QCOMPARE(first.received, QDate(2019, 9, 24));
        QCOMPARE(first.channel, u"portal"_s);
        QVERIFY(first.message && first.message->body.size() > 50);
    }
};

QTEST_APPLESS_MAIN(CsvImportTest)
#include "tst_csvimport.moc"
