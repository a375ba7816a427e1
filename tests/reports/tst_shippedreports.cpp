// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/shippedreports.h"

#include "app/reports/datasets/datasets.h"
#include "app/rulebook/embedded.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::reports;

class TestShippedReports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_rules = *rulebook::Rulebook::load(rulebook::embeddedFolder()); }

    void namesOnlyDatasetsThatThereAre()
    {
        const auto reports = shippedReports();
        QVERIFY2(reports.has_value(), reports ? "" : qPrintable(reports.error().arguments.join(u' ')));
        QCOMPARE(reports->size(), 2);
        for (const ReportDefinition &report : *reports)
            for (const QString &id : report.datasets())
                QVERIFY2(dataset(id), qPrintable(id));
        QCOMPARE(shippedReport(u"weekly"_s).error().code, base::ErrorCode::ReportUnknown);
    }

    // A place that only one language fills is a slip in the other one.
    void saysTheSameInBothLanguages()
    {
        static const QRegularExpression place(u"[%{\\[][a-z]+"_s);
        const auto places = [](const QString &sentence) {
            QSet<QString> found;
            for (auto match = place.globalMatch(sentence); match.hasNext();)
                found.insert(match.next().captured());
            return found;
        };
        const auto reports = shippedReports();
        for (const ReportDefinition &report : *reports)
            for (const SectionDefinition &section : report.sections)
                for (const ChartDefinition &chart : section.charts) {
                    QCOMPARE(places(chart.finding.in(u"de"_s)), places(chart.finding.in(u"en"_s)));
                    QCOMPARE(places(chart.subtitle.in(u"de"_s)), places(chart.subtitle.in(u"en"_s)));
                }
    }

    void readsWhatItNeedsOfEachKind()
    {
        const auto sources = shippedSources(m_rules);
        QVERIFY2(sources.has_value(), sources ? "" : qPrintable(sources.error().arguments.join(u' ')));
        QStringList kinds;
        for (const KindSources &source : *sources)
            kinds << source.kind;
        QCOMPARE(kinds, (QStringList{u"child"_s, u"disclosure"_s, u"dispute"_s, u"request"_s}));
        const queries::CountedKind requests = sources->constLast().counted(**m_rules.kind(u"request"_s));
        QVERIFY(requests.refusals.contains(u"denied"_s));
        QVERIFY(!requests.refusals.contains(u"fulfilled"_s));
        QCOMPARE(requests.outcomeList, u"lines"_s);
        for (const KindSources &source : *sources)
            QCOMPARE(source.counted(**m_rules.kind(source.kind)).refusals.isEmpty(), source.kind != "request"_L1);
    }

    void refusesWhatTheKindDoesNotHave_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *from, const char *to) { QTest::newRow(name) << QByteArray(from) << QByteArray(to); };
        row("another kind", "\"dispute\"", "\"request\"");
        row("unknown outcome", "\"merged\"", "\"eaten\"");
        row("upheld but not decided", "\"upheld\":[\"upheld\"]", "\"upheld\":[\"settled\"]");
        row("unknown fact", "\"root-cause\"", "\"moon\"");
        row("unknown list", "\"list\":\"proceedings\"", "\"list\":\"cakes\"");
        row("unknown fact of the list", "\"body\":\"body\"", "\"body\":\"soul\"");
        row("unknown source", "item:category", "item:colour");
        row("unknown column", "case:number", "case:person");
        row("unknown place", "case:number", "cupboard:number");
        row("unknown key", "\"uncounted\"", "\"discounted\"");
    }
    void refusesWhatTheKindDoesNotHave()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = "{\"kind\":\"dispute\",\"uncounted\":[\"merged\"],\"findings\":{\"decided\":[\"upheld\",\"not-upheld\"],\"upheld\":[\"upheld\"]},"
                           "\"causes\":{\"fact\":\"root-cause\",\"without\":[\"none\"]},"
                           "\"proceedings\":{\"list\":\"proceedings\",\"where\":\"kind\",\"is\":\"authority\",\"body\":\"body\",\"reference\":\"file-number\","
                           "\"stage\":\"stage\",\"decision\":\"decision\",\"ended\":\"decision-on\"},"
                           "\"register\":{\"list\":\"allegations\",\"fields\":{\"number\":\"case:number\",\"nature\":\"item:category|case:outcome\"}}}";
        const domain::Kind &kind = **m_rules.kind(u"dispute"_s);
        const auto right = readKindSources(u"dispute.json"_s, bytes, kind);
        QVERIFY2(right.has_value(), right ? "" : qPrintable(right.error().arguments.join(u' ')));
        QCOMPARE(right->entries->fields.value(u"nature"_s).size(), 2);
        QVERIFY(bytes.contains(from));
        bytes.replace(bytes.indexOf(from), from.size(), to);
        QCOMPARE(readKindSources(u"dispute.json"_s, bytes, kind).error().code, base::ErrorCode::PackInvalid);
    }

private:
    rulebook::Rulebook m_rules;
};

QTEST_APPLESS_MAIN(TestShippedReports)
#include "tst_shippedreports.moc"
