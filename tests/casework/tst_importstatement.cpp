// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/statements/importstatement.h"

#include "app/base/digest.h"
#include "app/queries/caselens.h"
#include "app/queries/touchedcases.h"
#include "tests/casework/statements.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::ImportStatement;
using casework::ImportStatementRequest;

// A version of the statement in the store: whole, once, never before its day.
class ImportStatementTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void keepsTheWholeTextItsDigestAndItsClauses()
    {
        CaseDesk &cases = *m_cases;
        const QString text = cranesStatement() + u"\r\nÜber „alles“ 🚢\r\n"_s;
        const qint64 entries = cases.entries();
        const auto done = ImportStatement(cases.desk()).run(aStatement(QDate(2018, 5, 25), text));
        VERIFY_DONE(done);
        QCOMPARE(done->label, u"2018-05-25"_s);
        QCOMPARE(cases.entries(), entries + 1);
        QCOMPARE(cases.lastAction(), u"import-statement"_s);
        const domain::StatementVersion kept = versions(cases).constFirst();
        QCOMPARE(kept.effective, QDate(2018, 5, 25));
        QCOMPARE(kept.sha256, QString::fromLatin1(base::sha256(text.toUtf8()).toHex()));
        QCOMPARE(kept.importedBy, cases.desk().user().login);
        const auto read = queries::statementText(cases.connection(), kept.id);
        VERIFY_DONE(read);
        QCOMPARE(read->text, text);
        QCOMPARE(read->clauses, domain::findClauses(text));
        QCOMPARE(kept.clauses, read->clauses.size());
        QCOMPARE(done->clauses, read->clauses.size());
        QCOMPARE(queries::statementText(cases.connection(), domain::StatementId(99)).error().code, ErrorCode::NotFound);
    }

    // In one office: to make one takes longer than to refuse.
    void saysWhatIsWrong()
    {
        CaseDesk &cases = *m_cases;
        imported(cases, aStatement(QDate(2018, 5, 25)));
        ImportStatementRequest spring = aStatement(QDate(2019, 3, 1));
        spring.label = u"Spring"_s;
        imported(cases, spring);
        const QString text = laterCranesStatement();
        const QDate day(2020, 1, 1);
        struct Row {
            QString text;
            QDate effective;
            QString label;
            ErrorCode code;
            QString argument;  // the last of the error
        };
        const QList<Row> rows{
            {QString(), day, {}, ErrorCode::InputInvalid, u"empty"_s},
            {u"\n \n"_s, day, {}, ErrorCode::InputInvalid, u"empty"_s},
            {u"a\x01"_s, day, {}, ErrorCode::InputInvalid, u"not a text"_s},
            {QString(ImportStatement::largestBytes / 2, u'ü'), day, {}, ErrorCode::ValueTooLong, QString::number(ImportStatement::largestBytes - 1)},
            {text, QDate(), {}, ErrorCode::InputInvalid, u"missing"_s},
            {text, cases.today().addDays(1), {}, ErrorCode::InputInvalid, u"Office rule: a version is imported on its day"_s},
            {text, QDate(1989, 12, 31), {}, ErrorCode::DateOutsideRules, u"before 1990"_s},
            {cranesStatement(), QDate(2018, 5, 25), u"again"_s, ErrorCode::InputInvalid, u"2018-05-25"_s},
            {text, QDate(2018, 5, 25), {}, ErrorCode::InputInvalid, u"2018-05-25"_s},
            {text, day, u"SPRING"_s, ErrorCode::InputInvalid, u"Spring"_s},
            {text, day, u"2020-01-02"_s, ErrorCode::InputInvalid, u"another day than that of the version"_s},
            {text, day, u"a\nb"_s, ErrorCode::InputInvalid, u"not one short line"_s},
            {text, day, u" "_s, ErrorCode::InputInvalid, u"not one short line"_s},
        };
        for (const Row &row : rows) {
            ImportStatementRequest request = aStatement(row.effective, row.text);
            request.label = row.label;
            REFUSES(cases, ImportStatement(cases.desk()).run(request), row.code);
            QCOMPARE(ImportStatement(cases.desk()).run(request).error().arguments.constLast(), row.argument);
        }
        imported(cases, aStatement(cases.today()));  // today is not the future
    }

    void onlyWhoManagesStatementsImportsThem()
    {
        CaseDesk &cases = *m_cases;
        for (const QString &role : {u"officer"_s, u"counsel"_s, u"auditor"_s, u"it-admin"_s}) {
            cases.addPerson(u"one-"_s + role, role);
            const auto acting = cases.as(u"one-"_s + role);
            REFUSES(cases, ImportStatement(cases.desk()).run(aStatement(QDate(2018, 5, 25))), ErrorCode::NotPermitted);
        }
    }

    void theSameOperationIsDoneOnce()
    {
        CaseDesk &cases = *m_cases;
        ImportStatementRequest request = aStatement(QDate(2018, 5, 25));
        request.operation = base::uuid7(cases.desk().random, noon);
        imported(cases, request);
        const qint64 entries = cases.entries();
        const auto again = ImportStatement(cases.desk()).run(request);
        VERIFY_DONE(again);
        QVERIFY(again->wasDoneBefore);
        QCOMPARE(again->label, u"2018-05-25"_s);
        QCOMPARE(again->clauses, versions(cases).constFirst().clauses);
        QCOMPARE(cases.entries(), entries);
        casework::RecordNoticeRequest other;
        other.operation = request.operation;
        REFUSES(cases, casework::RecordNotice(cases.desk()).run(other), ErrorCode::InputInvalid);
    }

    // What was mistyped is imported again under a name of its own, and counts from then on.
    void aMendedTextTakesThePlaceOfThatDay()
    {
        CaseDesk &cases = *m_cases;
        imported(cases, aStatement(QDate(2018, 5, 25)));
        ImportStatementRequest mended = aStatement(QDate(2018, 5, 25), laterCranesStatement());
        mended.label = u"2018-05-25, mended"_s;
        QCOMPARE(imported(cases, mended), u"2018-05-25, mended"_s);
        QCOMPARE(cases.file(cases.request()).details.value("statement-version"_L1).toString(), u"2018-05-25, mended"_s);
    }

    void namesTheCasesThatWouldBeJudgedOtherwise()
    {
        CaseDesk &cases = *m_cases;
        imported(cases, aStatement(cases.today().addDays(-20)));
        const QString recent = cases.request();            // five days ago
        casework::RegisterCaseRequest request = cases.aRequest();
        request.received = cases.today().addDays(-30);
        const QString older = cases.registered(request);    // before any version
        const auto kinds = cases.desk().rules.kinds();
        const auto &clearance = cases.desk().user().clearance;
        const auto otherwise = [&](const QDate &effective, const QString &label) {
            const auto all = versions(cases);
            const qsizetype place = domain::versionNamed(all, label);
            Q_ASSERT(all[place].effective == effective);
            QStringList numbers;
            const auto found = queries::casesPinnedOtherwise(cases.connection(), clearance, kinds, domain::spanOf(all, place), label);
            for (const auto &one : *found)
                numbers << one.number + u' ' + one.version;
            return numbers;
        };
        const QString early = imported(cases, aStatement(cases.today().addDays(-100), laterCranesStatement()));
        QCOMPARE(otherwise(cases.today().addDays(-100), early), QStringList{older + u' '});
        const QString late = imported(cases, aStatement(cases.today().addDays(-7), laterCranesStatement()));
        QCOMPARE(otherwise(cases.today().addDays(-7), late), QStringList{recent + u' ' + cases.today().addDays(-20).toString(Qt::ISODate)});
        const auto counts = queries::casesByVersion(cases.connection(), clearance, kinds);
        QCOMPARE(counts->value(cases.today().addDays(-20).toString(Qt::ISODate)), 1);
        QCOMPARE(counts->value(QString()), 1);
    }

    void theLensShowsTheVersionThatTheCaseNames()
    {
        CaseDesk &cases = *m_cases;
        const QString dispute = cases.dispute();
        const auto lens = [&](const QString &number) {
            const domain::CaseFile file = cases.file(number);
            const auto found = queries::caseLens(cases.connection(), (*cases.desk().rules.organisation(u"xapix"_s))->statement, **cases.desk().rules.kind(file.kind), file);
            if (!found)
                qFatal("%s", why(found).constData());
            return *found;
        };
        QVERIFY(!lens(dispute).version);
        QVERIFY(!lens(dispute).lens.safeguards.isEmpty());
        const QString label = imported(cases, aStatement(QDate(2018, 5, 25)));
        QCOMPARE(lens(dispute).version->label, label);  // in force, though the case was there before it
        QVERIFY(!lens(dispute).isNamed);
        const QString later = cases.dispute();
        QVERIFY(lens(later).isNamed);
        const auto found = lens(later);
        QCOMPARE(found.lens.passages.size(), 1);
        QCOMPARE(found.statement.clauses[found.lens.passages.constFirst().clause].heading, u"Complaints"_s);
    }

    void namesTheOpenCasesThatAChangeTouches()
    {
        CaseDesk &cases = *m_cases;
        const QString erasure = cases.request(u"erasure"_s);
        cases.request(u"access"_s);
        const QString dispute = cases.dispute();
        const QString child = cases.caseOf(u"child"_s);
        const domain::StatementRule rule = (*cases.desk().rules.organisation(u"xapix"_s))->statement;
        const auto touched = queries::touchedCases(cases.connection(), cases.desk().user().clearance, rule, {u"disputes"_s, u"retention"_s});
        VERIFY_DONE(touched);
        QStringList lines;
        for (const queries::TouchedCase &one : *touched)
            lines << one.number + u' ' + one.subjects.join(u'|');
        lines.sort();
        QCOMPARE(lines, (QStringList{child + u" retention"_s, dispute + u" disputes"_s, erasure + u" retention"_s}));
        QVERIFY(queries::touchedCases(cases.connection(), cases.desk().user().clearance, rule, {})->isEmpty());
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(ImportStatementTest)
#include "tst_importstatement.moc"
