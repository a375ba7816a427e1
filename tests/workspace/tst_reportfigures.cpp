// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/statistics.h"
#include "app/reports/period.h"
#include "tests/workspace/naivefigures.h"
#include "tests/workspace/reportrun.h"

#include <QJsonArray>

using namespace casebook;
using namespace casebook::reporttest;

namespace {

QList<domain::CaseFile> allFiles(Workspace &office)
{
    queries::Register reg(office.connection(), office.user().clearance);
    QList<domain::CaseFile> files;
    const std::vector<qint64> ids = *reg.ids({{}, office.today()});
    for (const qint64 id : ids)
        files << *queries::caseFile(office.connection(), office.user().clearance, domain::CaseId(id));
    return files;
}

QJsonArray rowsOf(const ReportOutcome &outcome, const QString &table)
{
    return outcome.figures.value(u"tables").toObject().value(table).toObject().value(u"rows").toArray();
}

QJsonArray cells(const Naive &figures, const QString &kind)
{
    return {kind, figures.received, figures.closed, figures.open, middle(figures.days), ninetieth(figures.days), ratio(figures.refused, figures.decided)};
}

QJsonArray limitCells(const Naive &figures, const QString &kind)
{
    const qint64 inTime = figures.answered - figures.late;
    return {kind, figures.answered, inTime, ratio(inTime, figures.answered), figures.extended, figures.late, figures.overdue};
}

QString json(const QJsonValue &value)
{
    return QString::fromUtf8(base::canonicalJson(value));
}

}

// What the reports count, held against the counting rules once more.
class ReportFiguresTest final : public QObject {
    Q_OBJECT

private slots:
    void countsLikeALoopOverAllCases_data() { support::engineRows(); }
    void countsLikeALoopOverAllCases()
    {
        QFETCH(bool, onServer);
        const Place place(onServer);
        ReportStore store(place.address);
        store.addRandomCases(200);
        Workspace &office = store.workspace();
        const QList<domain::CaseFile> files = allFiles(office);
        QCOMPARE(files.size(), 200);
        for (const QString &period : {u"2025-Q3"_s, u"2025-Q4"_s, u"2026-Q1"_s, u"2026-Q2"_s, u"2026-Q3"_s, u"2026-Q4"_s, u"2026-02-10..2026-02-17"_s, u"2024"_s}) {
            const auto outcome = m_run.run(office, u"quarterly"_s, period);
            VERIFY_DONE(outcome);
            compareQuarterly(*outcome, period, files, store.recordedDays());
            const auto entries = m_run.run(office, u"request-register"_s, period);
            VERIFY_DONE(entries);
            compareRegister(*entries, period, files);
            // Both engines hold the same cases, so they answer the same figures.
            QCOMPARE(m_hashes.value(period, outcome->hash + entries->hash), outcome->hash + entries->hash);
            m_hashes.insert(period, outcome->hash + entries->hash);
            if (QTest::currentTestFailed()) {
                qWarning("in %s", qPrintable(period));
                return;
            }
        }
    }

    void obeysTheFilter()
    {
        const Place place(false);
        ReportStore store(place.address, 3);
        store.addRandomCases(50);
        QList<domain::CaseFile> disputes;
        for (const domain::CaseFile &file : allFiles(store.workspace()))
            if (file.kind == "dispute"_L1 && file.received > QDate(2026, 1, 31))
                disputes << file;
        const auto outcome = m_run.run(store.workspace(), u"quarterly"_s, u"2026-Q1"_s, {u"csv"_s}, u"kind:dispute received>2026-01-31"_s);
        VERIFY_DONE(outcome);
        const Naive figures = naive(disputes, {}, QDate(2026, 1, 1), QDate(2026, 3, 31), QDate(2026, 3, 31));
        QVERIFY(figures.received > 0);
        QCOMPARE(rowsOf(*outcome, u"volumes"_s), (QJsonArray{cells(figures, u"dispute"_s)}));
        const auto german = m_run.run(store.workspace(), u"quarterly"_s, u"2026-Q1"_s, {u"csv"_s}, u"kind:dispute received>2026-01-31"_s, u"de"_s);
        VERIFY_DONE(german);
        QCOMPARE(german->hash, outcome->hash);
        const QString about = QString::fromUtf8(bytesOf(m_run.file(u"quarterly-2026-Q1-about.csv"_s)));
        QVERIFY2(about.contains(u"Vorgangsart: Streitfälle; Eingang nach dem 31.01.2026"_s), qPrintable(about));
    }

    void tellsAStrangerNothingOfACompartment_data() { support::engineRows(); }
    void tellsAStrangerNothingOfACompartment()
    {
        QFETCH(bool, onServer);
        const Place place(onServer);
        ReportStore store(place.address, 5);
        store.addRandomCases(25);
        store.addStranger();
        Workspace &office = store.workspace();
        const QString first = office.user().login;
        QVERIFY(office.store().actAs(u"stranger"_s));
        QStringList before;
        for (const QString &id : {u"quarterly"_s, u"request-register"_s})
            before << m_run.run(office, id, u"2026-Q4"_s)->hash << m_run.wordsButCheckpoint();
        QVERIFY(office.store().actAs(first));
        store.addSecretCase();
        const QString cleared = m_run.run(office, u"quarterly"_s, u"2026-Q4"_s)->hash;
        QVERIFY(m_run.words().contains(u"Legal"_s));
        QVERIFY(office.store().actAs(u"stranger"_s));
        QStringList after;
        for (const QString &id : {u"quarterly"_s, u"request-register"_s})
            after << m_run.run(office, id, u"2026-Q4"_s)->hash << m_run.wordsButCheckpoint();
        QCOMPARE(after, before);
        QVERIFY(cleared != before.constFirst());
    }

    void findsNothingInAnEmptyStore()
    {
        const Place place(false);
        ReportStore store(place.address);
        queries::Statistics statistics(store.workspace().connection(), store::Clearance({0}), {}, lastDay, {{u"request"_s, {u"merged"_s}, {u"denied"_s}, u"lines"_s}});
        const queries::Span span{firstDay, lastDay, lastDay};
        QVERIFY(statistics.figures(span)->isEmpty());
        QVERIFY(statistics.outcomes(u"dispute"_s, span)->isEmpty());
        QVERIFY(statistics.causes(u"dispute"_s, u"root-cause"_s, span)->isEmpty());
        QVERIFY(statistics.items(u"dispute"_s, u"proceedings"_s)->isEmpty());
        QVERIFY(statistics.lines(u"request"_s, u"lines"_s, span)->isEmpty());
    }

private:
    static void compareQuarterly(const ReportOutcome &outcome, const QString &text, const QList<domain::CaseFile> &files, const QHash<QString, QDate> &recorded)
    {
        const reports::Period period = *reports::parsePeriod(text);
        const auto inPeriod = [&](const QString &kind, const reports::Period &one) {
            const QDate today(2026, 11, 24);
            return naive(files, kind, one.first, std::min(one.last, today), one.last < today ? one.last : today.addDays(-1));
        };
        QList<reports::Period> periods = reports::previous(period, 4);
        periods << period;
        QJsonArray volumes, limits, trend, onTime;
        QStringList kinds;
        for (const QString &kind : {u"request"_s, u"dispute"_s}) {
            bool isSeen = false;
            for (const reports::Period &one : std::as_const(periods)) {
                const Naive figures = inPeriod(kind, one);
                isSeen = isSeen || figures.received + figures.closed + figures.open + figures.answered > 0;
            }
            if (isSeen)
                kinds << kind;
        }
        qint64 requests = 0, disputes = 0;
        for (const reports::Period &one : std::as_const(periods)) {
            requests += inPeriod(u"request"_s, one).received;
            disputes += inPeriod(u"dispute"_s, one).received;
        }
        if (kinds.size() == 2 && disputes >= requests)
            kinds = {u"dispute"_s, u"request"_s};
        for (const QString &kind : std::as_const(kinds)) {
            volumes.append(cells(inPeriod(kind, period), kind));
            limits.append(limitCells(inPeriod(kind, period), kind));
        }
        for (const reports::Period &one : std::as_const(periods)) {
            QJsonArray counts{reports::spelling(one)};
            for (const QString &kind : std::as_const(kinds))
                counts.append(inPeriod(kind, one).received);
            if (!kinds.isEmpty())
                trend.append(counts);
        }
        QCOMPARE(json(rowsOf(outcome, u"volumes"_s)), json(volumes));
        QCOMPARE(json(rowsOf(outcome, u"limits"_s)), json(limits));
        QCOMPARE(json(rowsOf(outcome, u"volume-trend"_s)), json(trend));
        const QJsonArray shares = rowsOf(outcome, u"on-time-trend"_s);
        for (const QJsonValue row : shares) {
            const QJsonArray fields = outcome.figures.value(u"tables").toObject().value(u"on-time-trend").toObject().value(u"fields").toArray();
            for (qsizetype at = 1; at < fields.size(); ++at) {
                const Naive figures = inPeriod(fields.at(at).toString(), *reports::parsePeriod(row.toArray().at(0).toString()));
                QCOMPARE(row.toArray().at(at), ratio(figures.answered - figures.late, figures.answered));
            }
        }
        compareTiles(outcome, inPeriod({}, period), period, files, recorded);
        compareDisputes(outcome, period, files);
    }

    static bool isAgainstUs(const QString &outcome)
    {
        static const QSet<QString> upheld{u"upheld"_s, u"partly-upheld"_s, u"authority-reprimand"_s, u"authority-order"_s, u"authority-ban"_s, u"authority-fine"_s,
                                          u"court-lost"_s, u"court-divided"_s};
        return upheld.contains(outcome);
    }

    static void compareTiles(const ReportOutcome &outcome, const Naive &all, const reports::Period &period, const QList<domain::CaseFile> &files,
                             const QHash<QString, QDate> &recorded)
    {
        static const QSet<QString> forUs{u"not-upheld"_s, u"authority-dismissed"_s, u"court-won"_s};
        qint64 upheld = 0, decided = 0, proceedings = 0;
        for (const domain::CaseFile &file : files) {
            const bool isClosedIn = file.closed.isValid() && file.closed >= period.first && file.closed <= period.last;
            if (file.kind == "dispute"_L1 && isClosedIn) {
                upheld += isAgainstUs(file.outcome);
                decided += isAgainstUs(file.outcome) || forUs.contains(file.outcome);
            }
            for (const domain::CaseItem &item : file.itemsOf(u"proceedings"_s)) {
                const QDate end = QDate::fromString(item.details.value(u"decision-on").toString(), Qt::ISODate);
                const QDate over = end.isValid() ? end : file.closed;
                const bool isPending = recorded.value(file.number) <= period.last && (!over.isValid() || over >= period.first);
                proceedings += counts(file) && item.details.value(u"kind").toString() == "authority"_L1 && isPending;
            }
        }
        const QJsonObject wanted{{u"received"_s, all.received},
                                 {u"on-time"_s, ratio(all.answered - all.late, all.answered)},
                                 {u"median-days"_s, middle(all.days)},
                                 {u"percentile-days"_s, ninetieth(all.days)},
                                 {u"overdue"_s, all.overdue},
                                 {u"denied"_s, ratio(all.refused, all.decided)},
                                 {u"upheld"_s, ratio(upheld, decided)},
                                 {u"proceedings"_s, proceedings}};
        QCOMPARE(json(outcome.figures.value(u"figures").toObject()), json(wanted));
        QCOMPARE(rowsOf(outcome, u"proceedings"_s).size(), proceedings);
    }

    static void compareDisputes(const ReportOutcome &outcome, const reports::Period &period, const QList<domain::CaseFile> &files)
    {
        QMap<QString, QList<qint64>> days;
        QMap<QString, qint64> causes;
        qint64 closed = 0;
        for (const domain::CaseFile &file : files) {
            if (file.kind != "dispute"_L1 || !counts(file) || !file.closed.isValid() || file.closed < period.first || file.closed > period.last)
                continue;
            ++closed;
            days[file.outcome] << file.received.daysTo(file.closed);
            const QString cause = file.details.value(u"root-cause").toString();
            if (!cause.isEmpty() && cause != "none"_L1)
                ++causes[cause];
        }
        QCOMPARE(rowsOf(outcome, u"findings"_s).size(), days.size());
        const QJsonArray findings = rowsOf(outcome, u"findings"_s);
        for (const QJsonValue row : findings) {
            QList<qint64> &one = days[row.toArray().at(0).toString()];
            std::sort(one.begin(), one.end());
            QCOMPARE(json(row), json(QJsonArray{row.toArray().at(0), one.size(), ratio(one.size(), closed), middle(one)}));
        }
        const QJsonArray rows = rowsOf(outcome, u"causes"_s);
        QCOMPARE(rows.size(), std::min<qsizetype>(5, causes.size()));
        for (qsizetype at = 0; at < rows.size(); ++at) {
            QCOMPARE(rows.at(at).toArray().at(1).toInteger(), causes.value(rows.at(at).toArray().at(0).toString()));
            QVERIFY(at == 0 || rows.at(at).toArray().at(1).toInteger() <= rows.at(at - 1).toArray().at(1).toInteger());
        }
    }

    static void compareRegister(const ReportOutcome &outcome, const QString &text, QList<domain::CaseFile> files)
    {
        const reports::Period period = *reports::parsePeriod(text);
        const QJsonObject table = outcome.figures.value(u"tables").toObject().value(u"register").toObject();
        const QJsonArray fields = table.value(u"fields").toArray();
        std::sort(files.begin(), files.end(), [](const domain::CaseFile &one, const domain::CaseFile &other) { return one.number < other.number; });
        qsizetype at = 0;
        for (const domain::CaseFile &file : std::as_const(files)) {
            if (file.kind != "request"_L1 || file.received < period.first || file.received > period.last)
                continue;
            QList<domain::CaseItem> lines = file.itemsOf(u"lines"_s);
            if (lines.isEmpty())
                lines << domain::CaseItem();
            for (const domain::CaseItem &line : std::as_const(lines)) {
                QJsonObject row;
                for (qsizetype field = 0; field < fields.size(); ++field)
                    row.insert(fields.at(field).toString(), table.value(u"rows").toArray().at(at).toArray().at(field));
                ++at;
                QCOMPARE(row.value(u"number").toString(), file.number);
                QCOMPARE(row.value(u"received").toString(), file.received.toString(Qt::ISODate));
                QCOMPARE(row.value(u"nature").toString(), line.details.value(u"right").toString());
                QCOMPARE(row.value(u"manner").toString(), file.channel);
                const QDate answered = answeredOn(file);
                QCOMPARE(row.value(u"responded").toString(), answered.isValid() ? answered.toString(Qt::ISODate) : file.details.value(u"sent-on").toString());
                const QString result = line.details.value(u"outcome").toString();
                QCOMPARE(row.value(u"response").toString(), result.isEmpty() ? file.outcome : result);
                QCOMPARE(row.value(u"basis").toString(), line.details.value(u"ground").toString());
                QCOMPARE(row.value(u"identity").toString(), file.details.value(u"identity-verdict").toString());
                QCOMPARE(row.value(u"recipients").toString(), file.details.value(u"recipients").toString());
                QCOMPARE(row.value(u"handler").toString(), file.owner);
                QDate extended;
                for (const domain::ClockRecord &clock : file.clocks)
                    if (clock.isMain && clock.isExtended && (!extended.isValid() || clock.due > extended))
                        extended = clock.due;
                QCOMPARE(row.value(u"extended-to").toString(), extended.isValid() ? extended.toString(Qt::ISODate) : QString());
            }
        }
        QCOMPARE(table.value(u"rows").toArray().size(), at);
    }

    Home m_home;
    ReportRun m_run;
    QHash<QString, QString> m_hashes;  // by period
};

QTEST_GUILESS_MAIN(ReportFiguresTest)
#include "tst_reportfigures.moc"
