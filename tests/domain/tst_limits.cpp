// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

class LimitsTest final : public QObject {
    Q_OBJECT
private slots:
    void takesExactlyTheLimit_data()
    {
        QTest::addColumn<TextField>("field");
        QTest::addColumn<qsizetype>("limit");
        QTest::newRow("title") << TextField::Title << qsizetype(500);
        QTest::newRow("name") << TextField::Name << qsizetype(500);
        QTest::newRow("identifier") << TextField::Identifier << qsizetype(320);
        QTest::newRow("short-fact") << TextField::ShortFact << qsizetype(2000);
        QTest::newRow("reason") << TextField::Reason << qsizetype(2000);
        QTest::newRow("message-subject") << TextField::MessageSubject << qsizetype(2000);
        QTest::newRow("long-text") << TextField::LongText << qsizetype(262'144);
        QTest::newRow("message-body") << TextField::MessageBody << qsizetype(1'048'576);
    }
    void takesExactlyTheLimit()
    {
        QFETCH(TextField, field);
        QFETCH(qsizetype, limit);
        QCOMPARE(name(field), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(checkText(field, QString(limit, u'x')).has_value());
        QVERIFY(checkText(field, QString(limit / 2, u'ü')).has_value());
        const auto tooLong = checkText(field, QString(limit + 1, u'x'));
        QVERIFY(!tooLong.has_value());
        QCOMPARE(tooLong.error(), (casebook::base::Error{casebook::base::ErrorCode::ValueTooLong, {name(field), QString::number(limit)}}));
        QVERIFY(!checkText(field, QString(limit / 2 + 1, u'ü')).has_value());
    }

    void replacesWhatNoEngineStores_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<int>("replaced");
        const QChar mark(QChar::ReplacementCharacter);
        const QChar high(0xd83d);
        const QChar low(0xde00);
        QTest::newRow("plain") << u"Größe 😀"_s << u"Größe 😀"_s << 0;
        QTest::newRow("zero") << QString(u"a"_s + QChar(0) + u"b"_s) << QString(u"a"_s + mark + u"b"_s) << 1;
        QTest::newRow("high half") << QString(u"a"_s + high) << QString(u"a"_s + mark) << 1;
        QTest::newRow("low half") << QString(low + u"a"_s) << QString(mark + u"a"_s) << 1;
        QTest::newRow("wrong order") << QString(QString(low) + high) << QString(QString(mark) + mark) << 2;
        QTest::newRow("pair") << QString(QString(high) + low) << QString(QString(high) + low) << 0;
    }
    void replacesWhatNoEngineStores()
    {
        QFETCH(QString, text);
        const auto checked = checkText(TextField::Title, text);
        QVERIFY(checked.has_value());
        QTEST(checked->text, "stored");
        QTEST(checked->replaced, "replaced");
    }

    void knowsTheFieldOfAFact()
    {
        QCOMPARE(textField(FactType::LongText), TextField::LongText);
        QCOMPARE(textField(FactType::Text), TextField::ShortFact);
        QCOMPARE(textField(FactType::Choice), TextField::ShortFact);
    }
};

QTEST_APPLESS_MAIN(LimitsTest)
#include "tst_limits.moc"
