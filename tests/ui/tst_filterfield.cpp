// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/galleryvalues.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields/filterfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::widgets;

namespace {

int reddish(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).red() > image.pixelColor(x, y).green() + 60 ? 1 : 0;
    return count;
}

}

class TestFilterField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { (new theme::Theme(*qApp))->choose(theme::Choice::Light); }

    void coloursTheParts()
    {
        const auto formats = FilterEdit::formats(gallery::readFilter(u"due:<31d -state:closed"_s));
        QCOMPARE(formats.size(), 5);
        const theme::Colours &c = theme::current();
        QCOMPARE(formats[0].start, 0);
        QCOMPARE(formats[0].length, 4);
        QCOMPARE(formats[0].format.foreground().color(), c.muted);
        QCOMPARE(formats[1].format.foreground().color(), c.text);
        QCOMPARE(formats[1].format.fontWeight(), int(QFont::Medium));
        QCOMPARE(formats[2].start, 9);
        QCOMPARE(formats[2].format.foreground().color(), c.danger);
    }

    void underlinesTheFaultAndSaysWhy()
    {
        FilterField field;
        field.setReader(gallery::readFilter);
        field.setCount(u"312 cases"_s);
        QSignalSpy changed(&field, &FilterField::changed);
        field.setText(u"offcie:berlin"_s);
        QCOMPARE(changed.last().at(1).toBool(), false);
        QVERIFY(field.edit()->accessibleDescription().contains(u"offcie"_s));
        const auto formats = FilterEdit::formats(gallery::readFilter(field.text()));
        QCOMPARE(formats.last().format.underlineStyle(), QTextCharFormat::SingleUnderline);
        QCOMPARE(formats.last().length, 6);
        field.setText(u"office:berlin"_s);
        QCOMPARE(changed.last().at(1).toBool(), true);
        QCOMPARE(field.edit()->accessibleDescription(), u"312 cases"_s);
    }

    void paintsTheMinusInRed()
    {
        FilterField field;
        field.setReader(gallery::readFilter);
        field.resize(600, 32);
        field.setText(u"state:closed"_s);
        const int before = reddish(field);
        field.setText(u"-state:closed"_s);
        QVERIFY(reddish(field) > before);
    }

    void followsTyping()
    {
        FilterField field;
        field.setReader(gallery::readFilter);
        field.show();
        QSignalSpy changed(&field, &FilterField::changed);
        QTest::keyClicks(field.edit(), u"due:t"_s);
        QCOMPARE(field.text(), u"due:t"_s);
        QCOMPARE(changed.size(), 5);
        QTest::keyClick(field.edit(), Qt::Key_Left);
        QTest::keyClicks(field.edit(), u"<"_s);
        QCOMPARE(field.text(), u"due:<t"_s);
    }

    void escapeClearsThenGoesBackToTheList()
    {
        FilterField field;
        field.setText(u"weber"_s);
        QSignalSpy left(&field, &FilterField::left);
        QTest::keyClick(field.edit(), Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(field.edit(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }
};

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
