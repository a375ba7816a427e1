// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/galleryvalues.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/casetable.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::widgets;

namespace {

struct Sample {
    QWidget window;
    QLineEdit *before = new QLineEdit;
    CaseTable *table = new CaseTable(u"Cases"_s);
    QLineEdit *after = new QLineEdit;

    Sample()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget : {static_cast<QWidget *>(before), static_cast<QWidget *>(table), static_cast<QWidget *>(after)})
            column->addWidget(widget);
        table->setColumns({{CellKind::Number, 132}, {CellKind::Text, 128}, {CellKind::Text, 200, 100, true}, {CellKind::State, 180}, {CellKind::Due, 130},
                           {CellKind::Date, 120}, {CellKind::Owner, 80}});
        table->setModel(gallery::registerRows(table));
        window.resize(1100, 500);
        window.show();
        window.activateWindow();
    }
};

}

class TestCaseTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = new theme::Theme(*qApp);
        m_theme->choose(theme::Choice::Light);
    }

    void init() { m_theme->setZoom(1); }

    void rowsGrowWithTheText_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("80 %") << 0.8;
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }

    void rowsGrowWithTheText()
    {
        QFETCH(double, zoom);
        Sample sample;
        m_theme->setZoom(zoom);
        QCoreApplication::processEvents();
        const double factor = theme::factor();
        QVERIFY(std::abs(factor - zoom) < 0.1);
        QCOMPARE(sample.table->rowHeight(0), std::max(24, int(std::lround(30 * factor))));
        sample.table->setDensity(CaseTable::Density::Compact);
        QCOMPARE(sample.table->rowHeight(0), std::max(24, int(std::lround(26 * factor))));
        QVERIFY(sample.table->rowHeight(0) >= 24);
    }

    void tabLeavesTheTable()
    {
        Sample sample;
        sample.table->setFocus();
        QTest::keyClick(sample.table, Qt::Key_Tab);
        QCOMPARE(sample.window.focusWidget(), sample.after);
        sample.table->setFocus();
        QTest::keyClick(sample.table, Qt::Key_Backtab);
        QCOMPARE(sample.window.focusWidget(), sample.before);
    }

    void lettersWalkAndNeverSearch()
    {
        Sample sample;
        sample.table->setFocus();
        QSignalSpy moved(sample.table, &CaseTable::rowChanged);
        QTest::keyClick(sample.table, Qt::Key_J);
        QCOMPARE(sample.table->currentIndex().row(), 1);
        QTest::keyClick(sample.table, Qt::Key_K);
        QCOMPARE(sample.table->currentIndex().row(), 0);
        QTest::keyClick(sample.table, Qt::Key_L);
        QCOMPARE(sample.table->currentIndex().row(), 0);
        QCOMPARE(moved.size(), 2);
        sample.table->setLetterKeys(false);
        QTest::keyClick(sample.table, Qt::Key_J);
        QCOMPARE(sample.table->currentIndex().row(), 0);
    }

    void aRowIsAlwaysCurrent()
    {
        Sample sample;
        QVERIFY(sample.table->currentIndex().isValid());
        auto *model = new QStandardItemModel(sample.table);
        sample.table->setModel(model);
        QVERIFY(!sample.table->currentIndex().isValid());
        model->appendRow(new QStandardItem(u"R-2026-00001"_s));
        QVERIFY(sample.table->currentIndex().isValid());
        QVERIFY(sample.table->selectionModel()->selectedRows().isEmpty());
        model->clear();
        model->appendRow(new QStandardItem(u"R-2026-00002"_s));
        QVERIFY(sample.table->currentIndex().isValid());
    }

    void screenReadersHearTheSentenceOfTheRow()
    {
        Sample sample;
        sample.table->setCurrentIndex(sample.table->model()->index(2, 0));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(sample.table);
        QVERIFY(table);
        QVERIFY(!table->tableInterface());
        QAccessibleInterface *cell = table->focusChild();
        QVERIFY(cell && cell->isValid());
        QCOMPARE(cell->text(QAccessible::Name), u"R-2026-00041, Access, Weber, Clara, today, letter drafted"_s);
        QCOMPARE(cell->parent(), table);
        QCOMPARE(table->child(table->indexOfChild(cell)), cell);
        QCOMPARE(table->child(5)->text(QAccessible::Name), u"Due"_s);  // header row, after the header column
        sample.table->setCurrentIndex(sample.table->model()->index(2, 4));
        QCOMPARE(table->focusChild()->text(QAccessible::Name), u"Due: today"_s);
    }

    void theScreenReaderSurvivesAnEmptyTable()
    {
        Sample sample;
        sample.table->setModel(new QStandardItemModel(sample.table));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(sample.table);
        QVERIFY(!table->focusChild());
        QVERIFY(!table->child(-1));
        QVERIFY(!table->child(table->childCount()));
        sample.table->setFocus();
    }

    void theRingRunsRoundTheWholeRow()
    {
        Sample sample;
        sample.table->setFocus();
        sample.table->selectRow(1);
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        const QImage image = sample.table->viewport()->grab().toImage();
        const QColor focus = theme::current().focus;
        const int top = sample.table->rowViewportPosition(1);
        const int bottom = top + sample.table->rowHeight(1) - 1;
        const int right = sample.table->viewport()->width() - 1;
        for (const int x : {0, 300, 700, right}) {
            QCOMPARE(image.pixelColor(x, top), focus);
            QCOMPARE(image.pixelColor(x, bottom), focus);
        }
        QCOMPARE(image.pixelColor(0, top + 10), focus);
        QCOMPARE(image.pixelColor(right, top + 10), focus);
    }

    void selectionIsATintAndABarAndNoStyleSheet()
    {
        Sample sample;
        sample.before->setFocus();
        sample.table->selectRow(2);
        const QImage image = sample.table->viewport()->grab().toImage();
        const int y = sample.table->rowViewportPosition(2) + 4;
        QCOMPARE(image.pixelColor(1, y), theme::current().link);
        QCOMPARE(image.pixelColor(6, y), theme::current().select);
        QCOMPARE(image.pixelColor(sample.table->viewport()->width() - 4, y), theme::current().select);
        QVERIFY(sample.table->styleSheet().isEmpty() && qApp->styleSheet().isEmpty());
    }

    void onlyLateAndTodayAreTintedInAList()
    {
        Sample sample;
        sample.before->setFocus();
        sample.table->selectionModel()->clearSelection();
        const QImage image = sample.table->viewport()->grab().toImage();
        const int left = sample.table->columnViewportPosition(4) + 6;  // left of the icon: only a badge reaches here
        const auto ground = [&](int row) { return image.pixelColor(left, sample.table->rowViewportPosition(row) + 15); };
        QCOMPARE(ground(0), theme::current().of(theme::State::Overdue).tint);
        QCOMPARE(ground(2), theme::current().of(theme::State::Today).tint);
        QCOMPARE(ground(3), theme::current().base);
        QCOMPARE(ground(6), theme::current().base);
    }

private:
    theme::Theme *m_theme = nullptr;
};

QTEST_MAIN(TestCaseTable)
#include "tst_casetable.moc"
