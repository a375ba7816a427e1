// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/celltext.h"
#include "tests/workspace/reportrun.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace casebook;
using namespace casebook::reporttest;
using base::ErrorCode;

namespace {

QString pdfText(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

// What differs from store to store and from pack to pack, whatever the figures.
QString withoutStamp(QString text, Workspace &office)
{
    static const QRegularExpression root(u"[0-9a-f]{4}( [0-9a-f]{4}){3}"_s);
    text.replace(office.rules().version(), u"RULEBOOK"_s).replace(root, u"ROOT"_s);
    return text.replace(office.organisation().name, u"ORGANISATION"_s);
}

// How far apart poppler sets the words depends on the widths of the hashes in the footer, so only words and lines count.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString words = line.simplified(); !words.isEmpty())
            lines << words;
    return lines;
}

bool matchesGolden(const QString &actual, const QString &name)
{
    QFile file(u"" CASEBOOK_SOURCE_DIR "/tests/data/reports/"_s + name);
    if (qEnvironmentVariableIsSet("CASEBOOK_REWRITE_GOLDENS"))
        return file.open(QIODevice::WriteOnly) && file.write(actual.toUtf8()) >= 0;
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QStringList wanted = linesOf(QString::fromUtf8(file.readAll()));
    const QStringList got = linesOf(actual);
    for (qsizetype line = 0; line < std::max(wanted.size(), got.size()); ++line) {
        if (wanted.value(line) != got.value(line)) {
            qWarning("%s, line %lld:\n  wanted: %s\n  got:    %s", qPrintable(name), static_cast<long long>(line + 1), qPrintable(wanted.value(line)), qPrintable(got.value(line)));
            return false;
        }
    }
    return true;
}

// Fields of a line of CSV without quotes around line breaks.
QStringList csvFields(const QString &line, QChar separator)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (const QChar sign : line) {
        if (sign == u'"')
            isQuoted = !isQuoted;
        else if (sign == separator && !isQuoted)
            fields << QString();
        else
            fields.last() += sign;
    }
    return fields;
}

}

// The files of a report: what they say, that they say it again, and what is refused.
class ReportingTest final : public QObject {
    Q_OBJECT

private slots:
    void readsLikeTheGoldenText_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("name");
        QTest::newRow("quarterly") << u"quarterly"_s << u"2026-Q1"_s << u"store-quarterly"_s;
        QTest::newRow("quarterly of nothing") << u"quarterly"_s << u"2024-Q2"_s << u"store-quarterly-empty"_s;
        QTest::newRow("quarterly of one") << u"quarterly"_s << u"2026-Q4"_s << u"store-quarterly-one"_s;
        QTest::newRow("register") << u"request-register"_s << u"2026-Q1"_s << u"store-register"_s;
        QTest::newRow("register of nothing") << u"request-register"_s << u"2024-Q2"_s << u"store-register-empty"_s;
        QTest::newRow("register of one") << u"request-register"_s << u"2026-Q4"_s << u"store-register-one"_s;
    }
    void readsLikeTheGoldenText()
    {
        QFETCH(QString, report);
        QFETCH(QString, period);
        QFETCH(QString, name);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed: nothing can look into the PDF");
        const Place place(false);
        ReportStore store(place.address, 11);
        if (name.endsWith(u"-one"_s))
            store.add({.received = QDate(2026, 10, 2), .items = {{u"lines"_s, {{u"right"_s, u"access"_s}, {u"outcome"_s, u"denied"_s}, {u"ground"_s, u"excessive"_s}}}},
                       .facts = {}, .answered = QDate(2026, 10, 20), .closed = QDate(2026, 10, 21), .outcome = u"denied"_s}, QDate(2026, 10, 21));
        else
            store.addRandomCases(50);
        for (const QString &language : {u"en"_s, u"de"_s}) {
            VERIFY_DONE(m_run.run(store.workspace(), report, period, {u"pdf"_s}, {}, language));
            const QString text = pdfText(m_run.file(u"%1-%2.pdf"_s.arg(report, period)));
            QVERIFY(matchesGolden(withoutStamp(text, store.workspace()), u"%1-%2.txt"_s.arg(name, language)));
        }
    }

    void saysOnPaperWhatTheTablesSay()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed: nothing can look into the PDF");
        const Place place(false);
        ReportStore store(place.address, 21);
        store.addRandomCases(75);
        for (const QString &language : {u"en"_s, u"de"_s}) {
            VERIFY_DONE(m_run.run(store.workspace(), u"quarterly"_s, u"2026-Q2"_s, {u"pdf"_s, u"csv"_s}, {}, language));
            const QString paper = pdfText(m_run.file(u"quarterly-2026-Q2.pdf"_s)).replace(QChar::Nbsp, u' ');
            for (const QString &table : {u"volume-trend"_s, u"volumes"_s, u"on-time-trend"_s, u"limits"_s, u"findings"_s, u"causes"_s})
                compareWithPaper(table, language, paper);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void writesTheSameBytesTwice()
    {
        const Place place(false);
        {
            ReportStore store(place.address, 31);
            store.addRandomCases(25);
        }
        // An export is an entry of its own, with salts of its own: each report gets the store as it was.
        QList<QByteArray> bytes[2];
        for (QList<QByteArray> &copy : bytes) {
            for (const QString &id : {u"quarterly"_s, u"request-register"_s}) {
                const QTemporaryDir folder;
                for (const QString &ending : {QString(), u".keys"_s})
                    QVERIFY(QFile::copy(place.address + ending, folder.filePath(u"office.casebook"_s + ending)));
                auto office = Workspace::open({.address = folder.filePath(u"office.casebook"_s), .user = {}, .actAs = {}, .standingClock = standingNow}, support::secret("right"));
                VERIFY_DONE(office);
                const auto outcome = m_run.run(**office, id, u"2026-Q2"_s, {u"pdf"_s, u"xlsx"_s, u"csv"_s});
                VERIFY_DONE(outcome);
                for (const QString &file : outcome->files)
                    copy << bytesOf(file);
            }
        }
        QVERIFY(bytes[0].size() > 12);
        QCOMPARE(bytes[0], bytes[1]);
    }

    void notesTheExportAndStampsWhatWasBefore()
    {
        const Place place(false);
        ReportStore store(place.address, 41);
        store.addRandomCases(25);
        Workspace &office = store.workspace();
        const qint64 before = *office.connection().oneNumber(u"SELECT count(*) FROM journal"_s);
        const auto outcome = m_run.run(office, u"quarterly"_s, u"2026-Q3"_s);
        VERIFY_DONE(outcome);
        const QString last = *office.connection().oneText(u"SELECT entry FROM journal ORDER BY sequence DESC LIMIT 1"_s);
        QVERIFY2(last.contains(u"\"action\":\"export.quarterly-2026-Q3\""_s), qPrintable(last));
        QCOMPARE(*office.connection().oneNumber(u"SELECT count(*) FROM journal"_s), before + 1);
        QVERIFY(m_run.words().contains(u"%1 entries"_s.arg(before)));
        QVERIFY(outcome->files.contains(m_run.file(u"quarterly-2026-Q3-volumes.csv"_s)));
        const auto verified = queries::verifyJournal(office.connection(), office.rules(), {});
        QVERIFY2(verified->isVerified(), qPrintable(verified->problems.isEmpty() ? QString() : journal::wordOf(verified->problems.constFirst().kind) + u' ' + verified->problems.constFirst().table));
    }

    void saysHowFarARunningPeriodGoes()
    {
        const Place place(false);
        ReportStore store(place.address, 51);
        VERIFY_DONE(m_run.run(store.workspace(), u"quarterly"_s, u"2026-Q4"_s));
        QVERIFY(m_run.words().contains(u"fourth quarter of 2026, until 24 November 2026"_s));
    }

    void refusesWhatItCannotDo()
    {
        const Place place(false);
        ReportStore store(place.address, 61);
        store.addStranger();
        Workspace &office = store.workspace();
        const qint64 before = *office.connection().oneNumber(u"SELECT count(*) FROM journal"_s);
        QCOMPARE(m_run.run(office, u"nothing"_s, u"2026-Q3"_s).error().code, ErrorCode::ReportUnknown);
        QCOMPARE(m_run.run(office, u"quarterly"_s, u"2026-Q5"_s).error().code, ErrorCode::PeriodInvalid);
        QCOMPARE(m_run.run(office, u"quarterly"_s, u"2027-Q1"_s).error().code, ErrorCode::PeriodInvalid);
        QCOMPARE(m_run.run(office, u"quarterly"_s, u"2026-Q3"_s, {u"docx"_s}).error().code, ErrorCode::InputInvalid);
        QCOMPARE(m_run.run(office, u"quarterly"_s, u"2026-Q3"_s, {}, u"nonsense:1"_s).error().code, ErrorCode::FilterInvalid);
        QCOMPARE(m_run.run(office, u"quarterly"_s, u"2026-Q3"_s, {}, {}, u"fr"_s).error().code, ErrorCode::InputInvalid);
        QCOMPARE(workspace::runReport(office, {.id = u"quarterly"_s, .period = u"2026-Q3"_s, .folder = u"/nowhere/at/all"_s}, {}).error().code, ErrorCode::FileNotWritable);
        QCOMPARE(*office.connection().oneNumber(u"SELECT count(*) FROM journal"_s), before);
    }

    // Wherever it is stopped: no file, no entry that says there is one.
    void aReportStopsWhereItIsTold()
    {
        const Place place(false);
        ReportStore store(place.address, 61);
        Workspace &office = store.workspace();
        const qint64 before = *office.connection().oneNumber(u"SELECT count(*) FROM journal"_s);
        const workspace::ReportRequest request{.id = u"quarterly"_s, .period = u"2026-Q3"_s, .folder = place.folder.path(), .formats = {u"pdf"_s, u"csv"_s}};
        const QStringList files = support::filesIn(place.folder.path());
        qint64 parts = 0;
        const auto stopped = workspace::runReport(office, request, ReportRun::writtenCharts, [&](qint64, qint64 all) { parts = all; return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        for (qint64 at = 0; at < parts; ++at) {
            const auto later = workspace::runReport(office, request, ReportRun::writtenCharts, [at](qint64 done, qint64) { return done < at; });
            QCOMPARE(later.error().code, ErrorCode::Cancelled);
        }
        QVERIFY(parts > 3);
        QCOMPARE(support::filesIn(place.folder.path()), files);
        QCOMPARE(*office.connection().oneNumber(u"SELECT count(*) FROM journal"_s), before);
        VERIFY_DONE(workspace::runReport(office, request, ReportRun::writtenCharts, [](qint64, qint64) { return true; }));
    }

    void asksForThePermission()
    {
        const Place place(false);
        ReportStore store(place.address, 71);
        Workspace &office = store.workspace();
        const store::User user = office.user();
        base::SecureRandom random;
        auto transaction = store::Transaction::begin(office.connection(), {user.uuid, office.now(), &random, {}});
        QVERIFY((*transaction)->update(store::tables::users, user.id, -1, store::Row().set("roles", u"intake"_s)));
        QVERIFY((*transaction)->record({u"edit-user"_s, 0, {}}));
        QVERIFY((*transaction)->commit());
        QVERIFY(office.store().actAs(user.login));
        QCOMPARE(m_run.run(office, u"quarterly"_s, u"2026-Q3"_s).error().code, ErrorCode::NotPermitted);
        QVERIFY(m_run.files().isEmpty());
    }

    void listsTheReports()
    {
        const auto list = workspace::reportList(u"de"_s);
        VERIFY_DONE(list);
        QStringList ids;
        for (const workspace::ReportTitle &title : *list)
            ids << title.id;
        QCOMPARE(ids, (QStringList{u"quarterly"_s, u"request-register"_s}));
        QCOMPARE(list->constFirst().title, u"Quartalsbericht an die Geschäftsleitung"_s);
        QCOMPARE(list->constFirst().formats, (QStringList{u"pdf"_s, u"xlsx"_s, u"csv"_s}));
    }

private:
    // Each line of the table stands on paper as one line with the same figures, written for people.
    void compareWithPaper(const QString &table, const QString &language, const QString &paper)
    {
        const QChar separator = language == "de"_L1 ? u';' : u',';
        QStringList lines = QString::fromUtf8(bytesOf(m_run.file(u"quarterly-2026-Q2-%1.csv"_s.arg(table)))).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 1);
        const QStringList heads = csvFields(lines.takeFirst(), separator);
        const bool isShare = table == "on-time-trend"_L1;
        for (const QString &line : std::as_const(lines)) {
            const QStringList fields = csvFields(line, separator);
            QStringList patterns{QRegularExpression::escape(fields.constFirst())};
            for (qsizetype at = 1; at < fields.size(); ++at) {
                const bool isPercent = isShare || QStringList{u"Refused"_s, u"Abgelehnt"_s, u"Share"_s, u"Anteil"_s, u"Share in time"_s, u"Anteil fristgerecht"_s}.contains(heads.at(at));
                const double value = QString(fields.at(at)).replace(u',', u'.').toDouble();
                const bool isWhole = !fields.at(at).contains(u'.') && !fields.at(at).contains(u',') && !isPercent && !heads.at(at).contains(u"Median"_s);
                const QVariant cell = fields.at(at).isEmpty() ? QVariant() : isWhole ? QVariant(qlonglong(value)) : QVariant(value);
                const auto type = isPercent ? reports::Column::Type::Percent : reports::Column::Type::Number;
                patterns << QRegularExpression::escape(reports::cellText(type, cell, language).replace(QChar::Nbsp, u' '));
            }
            const QRegularExpression row(patterns.join(u"\\s+"_s));
            QVERIFY2(row.match(paper).hasMatch(), qPrintable(table + u": "_s + line + u" / "_s + row.pattern()));
        }
    }

    Home m_home;
    ReportRun m_run;
};

QTEST_MAIN(ReportingTest)
#include "tst_reporting.moc"
