// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/identifiers/identifierkey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

class IdentifierKeyTest final : public QObject {
    Q_OBJECT
private slots:
    void isTheSameInEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const QString &text, const QString &canonical) { QTest::newRow(qPrintable(text)) << text << canonical; };
        for (const QString &phone : {u"+493012345"_s, u"+49 (0)30 123-45"_s, u"0049 30 12345"_s, u"+49.30.12345"_s, u"tel:+49-30-12345"_s, u" +49 30/12345 "_s, u"493012345"_s})
            row(phone, u"phone:493012345"_s);
        row(u"030 12345"_s, u"phone:03012345"_s);  // nobody knows the country
        row(u"12345"_s, u"id:12345"_s);            // too short for a number to call
        for (const QString &mail : {u"max@example.org"_s, u"MAX@Example.ORG"_s, u"mailto:max@example.org"_s})
            row(mail, u"mail:max@example.org"_s);
        row(u"m.ax@example.org"_s, u"mail:m.ax@example.org"_s);
        for (const QString &account : {u"AC1234"_s, u"ac-12 34"_s, u"AC_12.34"_s})
            row(account, u"id:ac1234"_s);
        for (const QString &four : {u"192.168.1.10"_s, u"192.168.001.010"_s, u"::ffff:192.168.1.10"_s, u"::FFFF:c0a8:10a"_s})
            row(four, u"ip:00000000000000000000ffffc0a8010a"_s);
        for (const QString &six : {u"2001:db8::1"_s, u"2001:DB8:0:0:0:0:0:1"_s, u"[2001:0db8::0001]"_s, u"2001:db8::1%eth0"_s})
            row(six, u"ip:20010db8000000000000000000000001"_s);
        row(u"::"_s, u"ip:00000000000000000000000000000000"_s);
        row(u"1.2.3.256"_s, u"phone:123256"_s);
        row(u"2001:db8::1::2"_s, u"id:2001db812"_s);
        row(u"aa:bb:cc:dd:ee:ff"_s, u"id:aabbccddeeff"_s);
        row(u"1:2:3:4:5:6:7:8:9"_s, u"id:123456789"_s);
        row(u"Größe 7"_s, u"id:grosse7"_s);
        row(u"A1"_s, {});
        row(u"--"_s, {});
        row({}, {});
    }
    void isTheSameInEverySpelling()
    {
        QFETCH(QString, text);
        QTEST(canonicalIdentifier(text), "canonical");
    }

    void isOneWordForTheSearch()
    {
        const QString word = identifierWord(u"+49 (0)30 123-45"_s);
        QCOMPARE(word.size(), 22);
        QCOMPARE(word, identifierWord(u"00493012345"_s));
        QVERIFY(word != identifierWord(u"00493012346"_s));
        QVERIFY(identifierWord(u"A1"_s).isEmpty());
    }

    void readsTheFactsThatAreIdentifiers()
    {
        Kind kind;
        Fact named;
        named.id = u"account"_s;
        named.isIdentifier = true;
        Fact other;
        other.id = u"customer"_s;
        ItemList list;
        list.id = u"targets"_s;
        list.facts = {named, other};
        kind.lists = {list};
        CaseFile file;
        for (const QString &account : {u"AC 4711"_s, u"ac-4711"_s, u"AC 4712"_s}) {
            CaseItem item;
            item.list = list.id;
            item.details = {{named.id, account}, {other.id, u"Bookshop 12345"_s}};
            file.items += item;
        }
        QCOMPARE(identifiersOf(kind, file), (QStringList{u"AC 4711"_s, u"AC 4712"_s}));
        CaseParty party;
        party.party.identifiers = {u"mail:max@example.org"_s, u"phone:+49 30 12345"_s, u"user:max"_s};
        file.parties = {party};
        QCOMPARE(identifierWords(kind, file), (QStringList{identifierWord(u"ac4711"_s), identifierWord(u"ac4712"_s), identifierWord(u"+493012345"_s)}));
    }

    void joinsANumberThatWasTypedWithBlanks()
    {
        const QList<SearchWord> typed{{u"weber"_s}, {u"+49"_s}, {u"(0)30"_s}, {u"123-45"_s}, {u"2026"_s, false, true}, {u"77"_s}};
        const QList<SearchWord> joined = joinedNumbers(typed);
        QCOMPARE(joined.size(), 4);
        QCOMPARE(joined[1].text, u"+49 (0)30 123-45"_s);
        QVERIFY(joined[2].isNegated);
        QCOMPARE(joined[3].text, u"77"_s);
        QCOMPARE(joinedNumbers({{u"12"_s}, {u"34"_s}}).size(), 2);  // no number to call
    }

    void soughtOnlyWhereAPlainWordWouldMiss()
    {
        QCOMPARE(identifierSought({u"ac-4711"_s}), identifierWord(u"AC 4711"_s));
        QVERIFY(identifierSought({u"weber"_s}).isEmpty() && identifierSought({u"max1@example.org"_s}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(IdentifierKeyTest)
#include "tst_identifierkey.moc"
