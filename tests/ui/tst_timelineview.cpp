// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/galleryvalues.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/timelineview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::widgets;

class TestTimelineView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { (new theme::Theme(*qApp))->choose(theme::Choice::Light); }

    void foldsALongTextToTwoLines()
    {
        TimelineView view;
        view.resize(500, 600);
        view.setEntries({{TimelineEntry::Kind::Received, u"1"_s, {}, u"Weber"_s, u"mail"_s, u"today"_s, QString(u"word "_s).repeated(200)}});
        view.show();
        const QModelIndex first = view.model()->index(0, 0);
        const int folded = view.visualRect(first).height();
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(view.isUnfolded(u"1"_s));
        QTRY_VERIFY(view.visualRect(first).height() > 3 * folded);
        QTest::keyClick(&view, Qt::Key_Space);
        QTRY_COMPARE(view.visualRect(first).height(), folded);
    }

    void aShortTextNeedsOneLineOnly()
    {
        TimelineView view;
        view.resize(860, 600);
        view.setEntries(gallery::timeline());
        view.show();
        const auto height = [&view](int row) { return view.visualRect(view.model()->index(row, 0)).height(); };
        QVERIFY(height(3) < height(1));
        QCOMPARE(height(0), height(4));  // a step and the folded automatic entries
    }

    void receivedStandsLeftAndSentRight()
    {
        TimelineView view;
        view.resize(700, 600);
        view.setEntries(gallery::shortTimeline());
        view.show();
        const QImage image = view.viewport()->grab().toImage();
        const auto at = [&](int row, int x) { return image.pixelColor(x, view.visualRect(view.model()->index(row, 0)).top() + 30); };
        const int right = view.viewport()->width() - 1;
        const theme::Colours &c = theme::current();
        QCOMPARE(at(0, 1), c.receivedEdge);
        QCOMPARE(at(0, right - 20), c.base);
        QCOMPARE(at(1, 20), c.base);
        QCOMPARE(at(1, right - 1), c.sentEdge);
        QCOMPARE(at(2, right - 20), c.internal);
    }

    void tellsTheKindInWords()
    {
        TimelineView view;
        view.setEntries(gallery::shortTimeline());
        const QString sentence = view.model()->index(2, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(sentence.startsWith(kindWord(TimelineEntry::Kind::Internal)));
        QVERIFY(sentence.contains(u"Two tickets"_s));
    }

    void enterOpensTheEntry()
    {
        TimelineView view;
        view.setEntries(gallery::shortTimeline());
        view.show();
        QSignalSpy opened(&view, &TimelineView::opened);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"2"_s);
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
