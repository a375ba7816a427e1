// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/blocks.h"
#include "app/reports/pdf/columnwidths.h"
#include "app/reports/pdf/documentfixes.h"
#include "app/reports/pdf/wrappedtext.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::reports;
using namespace casebook::reports::pdf;

class TestPdfLayout : public QObject {
    Q_OBJECT

private slots:
    void fillsThePageWithColumns();
    void takesFromTheWidestWordsFirst();
    void breaksWordsThatAreWiderThanTheLine();
    void measuresWhatItDraws();
    void neverLeavesAHeadingAlone();
    void neverLeavesASingleLine();
    void movesTheReferencesWithTheDate_data();
    void movesTheReferencesWithTheDate();
    void refusesWhatIsNoPdf();

private:
    static qreal sum(const QList<qreal> &widths) { return std::accumulate(widths.cbegin(), widths.cend(), 0.0); }
};

void TestPdfLayout::fillsThePageWithColumns()
{
    const QList<ColumnNeed> needs{{500, 800, 1, true}, {300, 300, 1, false}, {400, 3000, 3, true}};
    const QList<qreal> widths = columnWidths(needs, 2600);
    QCOMPARE(qRound(sum(widths)), 2600);
    QCOMPARE(widths.at(0), 800.0);  // has all it can use
    QCOMPARE(widths.at(1), 300.0);
    QCOMPARE(qRound(widths.at(2)), 1500);
    QCOMPARE(qRound(sum(columnWidths(needs, 9000))), 9000);
}

void TestPdfLayout::takesFromTheWidestWordsFirst()
{
    const QList<ColumnNeed> needs{{1500, 1500, 1, true}, {300, 300, 1, true}, {900, 900, 1, false}, {1000, 1000, 1, true}};
    const QList<qreal> widths = columnWidths(needs, 3000);
    QCOMPARE(qRound(sum(widths)), 3000);
    QCOMPARE(widths.at(1), 300.0);   // short words stay whole
    QCOMPARE(widths.at(2), 900.0);   // figures stay whole
    QCOMPARE(widths.at(0), 900.0);
    QCOMPARE(widths.at(3), 900.0);
    QCOMPARE(qRound(sum(columnWidths({{5000, 5000, 1, false}, {500, 500, 1, true}}, 3000))), 3000);
}

void TestPdfLayout::breaksWordsThatAreWiderThanTheLine()
{
    const TextMeasure measure(style(u"Inter"_s, false)->body);
    const QString word = u"Donaudampfschifffahrtsgesellschaftskapitän"_s;
    const WrappedText text(word, measure, measure.width(word) / 3);
    QVERIFY(text.lines() >= 3);
    QVERIFY(text.textWidth() <= measure.width(word) / 3 + 1);
    QCOMPARE(WrappedText(word, measure, measure.width(word) + 1).lines(), 1);
    QCOMPARE(WrappedText(u"a\nb\nc"_s, measure, 1000).lines(), 3);
    QCOMPARE(WrappedText(QString(), measure, 1000).lines(), 1);
    QVERIFY(measure.longestWord(u"R-2026-00041"_s) == measure.width(u"R-2026-00041"_s));
    QVERIFY(measure.longestWord(u"Erst-Prüfung"_s) < measure.width(u"Erst-Prüfung"_s));
}

void TestPdfLayout::measuresWhatItDraws()
{
    const QFont font = style(u"Inter"_s, false)->body;
    const QFontMetricsF metrics(font);
    for (const QString &text : {u"Auskunft über Löschung"_s, u"12 \u2013 15"_s, u"\u201equoted\u201c"_s, u"AVATAR To fi 10x15 ->"_s})
        QVERIFY(std::abs(TextMeasure(font).width(text) - metrics.horizontalAdvance(text)) < 2);
}

// Whatever is left of a page, a heading has the beginning of what it announces below it.
void TestPdfLayout::neverLeavesAHeadingAlone()
{
    const Style look = *style(u"Inter"_s, false);
    const Sheet sheet{look, u"en"_s, 500 * pt, {}};
    Table table{.id = u"t"_s, .title = u"Other"_s, .columns = {{u"a"_s, u"A"_s}}, .rows = {}};
    for (int row = 0; row < 12; ++row)
        table.rows.append(QList<QVariant>{u"x"_s});
    const QString longText = QString(u"word "_s).repeated(200);
    const QList<Section> sections{{.heading = u"H"_s, .table = table}, {.heading = u"H"_s, .paragraphs = {longText}},
                                  {.heading = u"H"_s, .tiles = {{u"a"_s, u"1"_s, u"b"_s}}}};
    for (const Section &section : sections) {
        for (int left = 0; left < 200; ++left) {
            Flow flow(700 * pt);
            flow.put((700 - left) * pt, {});
            putSection(flow, sheet, section);
            const QList<Piece> &first = flow.pages().first();
            QVERIFY2(first.size() == 1 || first.size() >= 3, qPrintable(u"%1 points left"_s.arg(left)));
        }
    }
}

void TestPdfLayout::neverLeavesASingleLine()
{
    const Style look = *style(u"Inter"_s, false);
    const Sheet sheet{look, u"en"_s, 500 * pt, {}};
    const qreal leading = TextMeasure(look.body).leading();
    const QString fiveLines = u"a\nb\nc\nd\ne"_s;
    for (int left = 0; left < 120; ++left) {
        Flow flow(700 * pt);
        flow.put((700 - left) * pt, {});
        putSection(flow, sheet, {.heading = {}, .paragraphs = {fiveLines}});
        for (const QList<Piece> &page : flow.pages()) {
            for (const Piece &piece : page)
                QVERIFY(piece.top + leading <= 700 * pt + 1);
        }
        QVERIFY(flow.pages().size() <= 2);
        if (flow.pages().size() == 2 && flow.pages().first().size() == 2)
            QVERIFY2(700 * pt - flow.pages().first().last().top >= 2 * leading - 1, qPrintable(QString::number(left)));
    }
}

void TestPdfLayout::movesTheReferencesWithTheDate_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("UTC") << QByteArray("D:20200101000000Z");
    QTest::newRow("east") << QByteArray("D:20200101053000+05'30'");
    QTest::newRow("short") << QByteArray("D:2020");
}

void TestPdfLayout::movesTheReferencesWithTheDate()
{
    QFETCH(QByteArray, date);
    QByteArray pdf("%PDF-1.6\n");
    const qsizetype first = pdf.size();
    pdf += "1 0 obj\n<<\n/CreationDate (" + date + ")\n>>\nendobj\n";
    const qsizetype second = pdf.size();
    pdf += "2 0 obj\nbegincmap\n<0002> <000B> <E071>\n<000C> <000D> [<E07A> <E07B> ]\nendcmap <E072>\nendobj\n";
    const qsizetype table = pdf.size();
    const auto entry = [](qsizetype at) { return QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n"; };
    pdf += "xref\n0 3\n0000000000 65535 f \n" + entry(first) + entry(second) + "trailer\n<<\n/Size 3\n>>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
    const auto fixed = withFixedMarks(pdf, QDateTime(QDate(2026, 11, 24), QTime(9, 41, 12), QTimeZone::utc()));
    QVERIFY(fixed.has_value());
    QVERIFY(fixed->contains("(D:20261124094112Z)"));
    QVERIFY(fixed->contains("<0002> <000B> <0030>"));
    QVERIFY(fixed->contains("[<0039> <E07B> ]"));
    QVERIFY(fixed->contains("endcmap <E072>"));
    const qsizetype xref = fixed->indexOf("xref\n0 3");
    QVERIFY(fixed->contains("startxref\n" + QByteArray::number(xref) + "\n"));
    QVERIFY(fixed->contains(entry(fixed->indexOf("1 0 obj"))));
    QVERIFY(fixed->contains(entry(fixed->indexOf("2 0 obj"))));
    QVERIFY(fixed->contains("/ID [<"));
}

void TestPdfLayout::refusesWhatIsNoPdf()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.6\n"), QByteArray("/CreationDate (D:2020)\nstartxref\n5\n%%EOF")})
        QVERIFY(!withFixedMarks(bytes, QDateTime::fromSecsSinceEpoch(0)).has_value());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestPdfLayout test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdflayout.moc"
