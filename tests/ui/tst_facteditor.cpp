// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/fields/formfield.h"

#include <QComboBox>
#include <QAbstractItemView>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::widgets;

namespace {

FactSpec spec(FactInput input)
{
    return {u"fact"_s, u"Label"_s, u"Help"_s, {}, input, {{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}}, false};
}

QDate today()
{
    return {2026, 11, 24};
}

}

class TestFactEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        new theme::Theme(*qApp);
    }

    void keepsEachKindOfValue_data()
    {
        QTest::addColumn<FactInput>("input");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << FactInput::Text << QJsonValue(u"Berlin contract"_s);
        QTest::newRow("long text") << FactInput::LongText << QJsonValue(u"Two\nlines"_s);
        QTest::newRow("choice") << FactInput::Choice << QJsonValue(u"b"_s);
        QTest::newRow("choices") << FactInput::Choices << QJsonValue(QJsonArray{u"a"_s, u"b"_s});
        QTest::newRow("date") << FactInput::Date << QJsonValue(u"2026-03-09"_s);
        QTest::newRow("yes") << FactInput::YesNo << QJsonValue(true);
        QTest::newRow("no") << FactInput::YesNo << QJsonValue(false);
        QTest::newRow("integer") << FactInput::Integer << QJsonValue(1204);
    }

    void keepsEachKindOfValue()
    {
        QFETCH(FactInput, input);
        QFETCH(QJsonValue, value);
        FormField field(spec(input), today);
        QVERIFY(field.editor()->value().isNull());  // nothing is said before somebody says it
        field.setValue(value);
        QCOMPARE(field.editor()->value(), value);
        QVERIFY(!field.editor()->field()->accessibleName().isEmpty() || input == FactInput::Choices || input == FactInput::YesNo);
        field.setValue(QJsonValue());
        QVERIFY(field.editor()->value().isNull());
    }

    void savesOnLeavingAndOnlyWhatChanged()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new FormField(spec(FactInput::Text), today);
        auto *other = new QLineEdit;
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy saved(field, &FormField::saved);
        field->editor()->field()->setFocus();
        QTest::keyClicks(field->editor()->field(), u"Weber"_s);
        QCOMPARE(saved.size(), 0);
        QTest::keyClick(field->editor()->field(), Qt::Key_Tab);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0][1].toJsonValue(), QJsonValue(u"Weber"_s));
        field->editor()->field()->setFocus();
        QTest::keyClick(field->editor()->field(), Qt::Key_Tab);
        QCOMPARE(saved.size(), 1);
    }

    void savesTheChoiceAndNotTheWayToIt()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new FormField(spec(FactInput::Choice), today);
        auto *other = new QLineEdit;
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy saved(field, &FormField::saved);
        auto *box = qobject_cast<QComboBox *>(field->editor()->field());
        QVERIFY(box && box->count() > 2);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(saved.size(), 0);  // it passed the first
        QTest::keyClick(box, Qt::Key_Tab);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0][1].toJsonValue(), QJsonValue(box->itemData(2).toString()));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTest::keyClick(box->view(), Qt::Key_Up);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QCOMPARE(saved.size(), 2);  // out of the open list at once
        QCOMPARE(saved[1][1].toJsonValue(), QJsonValue(box->itemData(1).toString()));
    }

    void keepsWhatIsNoDateAndSaysSo()
    {
        FormField field(spec(FactInput::Date), today);
        QSignalSpy saved(&field, &FormField::saved);
        auto *edit = qobject_cast<DateEdit *>(field.editor()->field());
        QVERIFY(edit);
        QTest::keyClicks(edit, u"31.11"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), u"31.11"_s);
        QVERIFY(!field.editor()->problem().isEmpty());
        QCOMPARE(saved.size(), 0);
        edit->clear();
        QTest::keyClicks(edit, u"+7"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), u"Tue 1 Dec 2026"_s);
        QVERIFY(field.editor()->problem().isEmpty());
        QCOMPARE(saved.last().at(1).toJsonValue(), QJsonValue(u"2026-12-01"_s));
    }

    void refusesWhatIsNoNumber()
    {
        FormField field(spec(FactInput::Integer), today);
        QTest::keyClicks(field.editor()->field(), u"many"_s);
        QVERIFY(!field.editor()->problem().isEmpty());
        QVERIFY(field.editor()->value().isNull());
    }

    void tabLeavesALongText()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new FormField(spec(FactInput::LongText), today);
        auto *other = new QLineEdit;
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        QWidget *edit = field->editor()->field();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), other);
        QVERIFY(!qobject_cast<QPlainTextEdit *>(edit)->toPlainText().contains(u'\t'));
    }
};

QTEST_MAIN(TestFactEditor)
#include "tst_facteditor.moc"
