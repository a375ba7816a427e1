// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/proofsheet.h"

#include "app/base/files.h"
#include "app/casework/extendclock.h"
#include "app/casework/registercase.h"
#include "app/journal/entry.h"
#include "app/queries/casequery.h"
#include "app/store/statement.h"
#include "app/workspace/reporting.h"
#include "tests/support/pdftext.h"
#include "tests/support/teststore.h"

#include <QGuiApplication>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using workspace::Workspace;

// Whoever asks whether an answer was in time gets one page that shows it, and nothing of what the case is about.
class ProofSheetTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Workspace> open() const { return *Workspace::open({m_files->file(), {}, {}, noon.toString(Qt::ISODate), false}, secret("right")); }
    static domain::CaseFile received(Workspace &office, const QDate &day)
    {
        casework::RegisterCaseRequest request;
        request.kind = u"request"_s;
        request.title = u"Zacharias asks"_s;
        request.received = day;
        request.receivedEvidence = u"Received header"_s;
        request.channel = u"privacy-mailbox"_s;
        request.person = {u"Zacharias Beispiel"_s, u"person"_s, u"de"_s, u"DE"_s, {u"mail:zacharias@example.org"_s}, u"subject"_s};
        request.items = {{u"lines"_s, {{u"right"_s, u"access"_s}}}};
        const auto done = casework::RegisterCase(office.desk()).run(request);
        if (!done)
            qFatal("%s", why(done).constData());
        return fileOf(office, done->number);
    }
    static domain::CaseFile fileOf(Workspace &office, const QString &number) { return *queries::caseFile(office.connection(), office.user().clearance, number); }
    static QString textOf(Workspace &office, const domain::CaseFile &file, const QString &language = u"en"_s)
    {
        const auto stamp = workspace::storeStamp(office, language);
        const auto document = workspace::proofDocument(office, file, *stamp, language);
        QString text;
        for (const reports::Section &section : document->sections) {
            text += section.heading + u'\n';
            for (const QList<QVariant> &row : section.table->rows)
                text += row.at(0).toString() + u": "_s + row.at(1).toString() + u'\n';
        }
        return text;
    }

private slots:
    void init() { m_files = std::make_unique<TestStore>(); }

    // One month after 1 April 2026 is a holiday in Berlin, a Friday: the answer is due on the Monday.
    void showsRuleCalendarAndHoliday()
    {
        auto office = open();
        const QString text = textOf(*office, received(*office, QDate(2026, 4, 1)));
        for (const QString &words : {u"Received: Wed 1 Apr 2026"_s, u"Evidence of receipt: Received header"_s, u"calendar DE-BE"_s, u"GDPR Art. 12(3)"_s,
                                     u"Fri 1 May 2026 is a public holiday"_s, u"Regulation 1182/71 Art. 3(4)"_s, u"Last day: Mon 4 May 2026"_s, u"Result: "_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n\n"_s + text));
        QVERIFY2(!text.contains("Zacharias"_L1), qPrintable(text));
    }

    void citesInTheLanguageOfTheSheet()
    {
        auto office = open();
        const QString text = textOf(*office, received(*office, QDate(2026, 4, 1)), u"de"_s);
        QVERIFY2(text.contains(u"Art. 12 Abs. 3"_s) && !text.contains("GDPR Art."_L1), qPrintable(text));
    }

    void showsTheExtensionAndItsNotice()
    {
        auto office = open();
        const domain::CaseFile before = received(*office, QDate(2026, 4, 1));
        VERIFY_DONE(casework::ExtendClock(office->desk()).run({before.number, {}, u"many systems"_s, QDate(2026, 4, 20), {}}));
        const QString text = textOf(*office, fileOf(*office, before.number));
        QVERIFY2(text.contains("Extended: Notice of Mon 20 Apr 2026: many systems"_L1), qPrintable(text));
        QVERIFY2(text.contains("Last day: Wed 1 Jul 2026"_L1), qPrintable(text));
    }

    // Another reader of PDF reads it; one page, and the print is in the journal.
    void isOnePageAndRecorded()
    {
        auto office = open();
        const domain::CaseFile file = received(*office, QDate(2026, 10, 30));
        const auto path = workspace::writeProofSheet(*office, file, m_files->folder(), u"en"_s);
        VERIFY_DONE(path);
        QVERIFY(path->endsWith(file.number + u"-proof.pdf"_s));
        const QByteArray pdf = *base::readFile(*path, 1 << 20);
        QCOMPARE(test::pdfProblems(pdf), QString());
        QCOMPARE(test::pdfPages(pdf).size(), 1);
        const QString text = test::pdfText(pdf);
        QVERIFY2(text.contains("Proof of dates"_L1) && text.contains(file.number), qPrintable(text));
        QCOMPARE(test::pdfCollisions(pdf, QSizeF(595.28, 841.89)), QStringList());
        store::Query query(office->connection(), u"SELECT entry FROM journal ORDER BY sequence DESC LIMIT 1"_s);
        QVERIFY(*query.next());
        QCOMPARE(journal::parseEntry(query.text(0).toUtf8())->action, u"print.proof"_s);
    }

    void writesNothingWhereThereIsNoFolder()
    {
        auto office = open();
        const domain::CaseFile file = received(*office, QDate(2026, 10, 30));
        const auto refused = workspace::writeProofSheet(*office, file, m_files->folder() + u"/nowhere"_s, u"en"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritable);
    }

private:
    std::unique_ptr<TestStore> m_files;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    ProofSheetTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_proofsheet.moc"
