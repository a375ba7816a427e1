// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/filter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

using Type = FilterValue::Type;

FilterValue word(const QString &text) { return {Type::Text, text}; }
FilterValue day(int year, int month, int dayOfMonth) { return {Type::Day, {}, QDate(year, month, dayOfMonth)}; }
FilterValue inDays(int days) { return {Type::InDays, {}, {}, days}; }

FilterValue randomValue(Field field, QRandomGenerator &random)
{
    if (field == Field::Due || field == Field::Received)
        return random.bounded(2) == 0 ? inDays(random.bounded(-400, 400)) : FilterValue{Type::Day, {}, QDate(2020, 1, 1).addDays(random.bounded(4000))};
    if (field == Field::Hold)
        return {random.bounded(2) == 0 ? Type::Yes : Type::No};
    if (field == Field::Phase)
        return word(u"work"_s);
    if (field == Field::Owner && random.bounded(3) == 0)
        return {random.bounded(2) == 0 ? Type::Me : Type::None};
    static const QStringList words{u"a"_s, u"two words"_s, u"say \"so\""_s, u"me"_s, u"none"_s, u"x|y"_s, u"<7d"_s, u"-minus"_s, u"due:today"_s, u"ß"_s, u"\""_s, u":"_s};
    return word(words[random.bounded(static_cast<int>(words.size()))]);
}

}

class FilterTest final : public QObject {
    Q_OBJECT
private slots:
    void readsConditions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Condition>("condition");
        const auto row = [](const char *text, const Condition &condition) { QTest::newRow(text) << QString::fromUtf8(text) << condition; };
        using enum Comparison;
        row("kind:request", {Field::Kind, Is, {word(u"request"_s)}, false});
        row("KIND:Request", {Field::Kind, Is, {word(u"request"_s)}, false});
        row("art:dispute", {Field::Kind, Is, {word(u"dispute"_s)}, false});
        row("state:collect|review", {Field::State, Is, {word(u"collect"_s), word(u"review"_s)}, false});
        row("status:new", {Field::State, Is, {word(u"new"_s)}, false});
        row("phase:work", {Field::Phase, Is, {word(u"work"_s)}, false});
        row("due<2026-12-01", {Field::Due, Less, {day(2026, 12, 1)}, false});
        row("due:<2026-12-01", {Field::Due, Less, {day(2026, 12, 1)}, false});
        row("due>2026-12-01", {Field::Due, Greater, {day(2026, 12, 1)}, false});
        row("frist:>01.12.2026", {Field::Due, Greater, {day(2026, 12, 1)}, false});
        row("due<7d", {Field::Due, Less, {inDays(7)}, false});
        row("frist<7t", {Field::Due, Less, {inDays(7)}, false});
        row("due<2w", {Field::Due, Less, {inDays(14)}, false});
        row("received>-30d", {Field::Received, Greater, {inDays(-30)}, false});
        row("eingang:today", {Field::Received, Is, {{Type::Today}}, false});
        row("due:overdue", {Field::Due, Is, {{Type::Overdue}}, false});
        row("frist:überfällig", {Field::Due, Is, {{Type::Overdue}}, false});
        row("due:today|overdue", {Field::Due, Is, {{Type::Today}, {Type::Overdue}}, false});
        row("due:none", {Field::Due, Is, {{Type::None}}, false});
        row("owner:me", {Field::Owner, Is, {{Type::Me}}, false});
        row("bearbeitung:ich", {Field::Owner, Is, {{Type::Me}}, false});
        row("-owner:none", {Field::Owner, Is, {{Type::None}}, true});
        row("owner:\"me\"", {Field::Owner, Is, {word(u"me"_s)}, false});
        row("owner:Clara", {Field::Owner, Is, {word(u"Clara"_s)}, false});
        row("standort:berlin", {Field::Office, Is, {word(u"berlin"_s)}, false});
        row("kanal:post", {Field::Channel, Is, {word(u"post"_s)}, false});
        row("sprache:de", {Field::Language, Is, {word(u"de"_s)}, false});
        row("recht:gdpr", {Field::Regime, Is, {word(u"gdpr"_s)}, false});
        row("ergebnis:denied", {Field::Outcome, Is, {word(u"denied"_s)}, false});
        row("outcome:none", {Field::Outcome, Is, {{Type::None}}, false});
        row("betreff:\"two words\"", {Field::Title, Is, {word(u"two words"_s)}, false});
        row("title:\"say \"\"so\"\"\"|b", {Field::Title, Is, {word(u"say \"so\""_s), word(u"b"_s)}, false});
        row("person:Weber", {Field::Person, Is, {word(u"Weber"_s)}, false});
        row("nummer:R-2026-00041", {Field::Number, Is, {word(u"R-2026-00041"_s)}, false});
        row("hold:yes", {Field::Hold, Is, {{Type::Yes}}, false});
        row("sperre:nein", {Field::Hold, Is, {{Type::No}}, false});
    }
    void readsConditions()
    {
        QFETCH(QString, text);
        QFETCH(Condition, condition);
        const auto filter = parseFilter(text);
        QVERIFY(filter.has_value());
        QVERIFY(filter->words.isEmpty());
        QCOMPARE(filter->conditions.size(), 1);
        QVERIFY(filter->conditions.first() == condition);
    }

    void readsAWholeLine()
    {
        const auto filter = parseFilter(u"  kind:request state:collect due<2026-12-01 office:berlin -owner:none \"exact words\" weber -spam 12:30 "_s);
        QVERIFY(filter.has_value());
        QCOMPARE(filter->conditions.size(), 5);
        QVERIFY((filter->words == QList<SearchWord>{{u"exact words"_s, true, false}, {u"weber"_s}, {u"spam"_s, false, true}, {u"12:30"_s}}));
        QVERIFY(parseFilter(QString())->isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("field") << u"weber colour:red"_s << 6 << 12 << u"field-unknown"_s;
        QTest::newRow("no value") << u"kind: x"_s << 0 << 5 << u"value-missing"_s;
        QTest::newRow("no second value") << u"kind:a|"_s << 0 << 7 << u"value-missing"_s;
        QTest::newRow("lonely minus") << u"a - b"_s << 2 << 3 << u"value-missing"_s;
        QTest::newRow("open quote") << u"title:\"two words"_s << 6 << 16 << u"quote-open"_s;
        QTest::newRow("date") << u"due<2026-02-30"_s << 4 << 14 << u"date-invalid"_s;
        QTest::newRow("second date") << u"due:today|soon"_s << 10 << 14 << u"date-invalid"_s;
        QTest::newRow("overdue is about due") << u"received:overdue"_s << 9 << 16 << u"date-invalid"_s;
        QTest::newRow("smaller name") << u"owner<x"_s << 5 << 7 << u"comparison-wrong"_s;
        QTest::newRow("smaller than two") << u"due<1d|2d"_s << 3 << 9 << u"comparison-wrong"_s;
        QTest::newRow("smaller than overdue") << u"due<overdue"_s << 4 << 11 << u"comparison-wrong"_s;
        QTest::newRow("phase") << u"phase:lunch"_s << 6 << 11 << u"phase-unknown"_s;
        QTest::newRow("hold") << u"hold:maybe"_s << 5 << 10 << u"yes-or-no"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, reason);
        const QList<FilterProblem> problems = readFilter(text).problems;
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first(), (FilterProblem{from, to, reason}));
        const auto filter = parseFilter(text);
        QVERIFY(!filter.has_value());
        QCOMPARE(filter.error(), (casebook::base::Error{casebook::base::ErrorCode::FilterInvalid, {QString::number(from), reason}}));
    }

    void keepsWhatWasRight() { QCOMPARE(readFilter(u"kind:request foo:bar weber"_s).filter.conditions.size(), 1); }

    // Property: a filter written as text reads back as itself.
    void readsBackItsOwnText()
    {
        QRandomGenerator random(11);
        for (int run = 0; run < 5000; ++run) {
            Filter filter;
            for (int count = random.bounded(4); count > 0; --count) {
                Condition condition{static_cast<Field>(random.bounded(15)), Comparison::Is, {}, random.bounded(2) == 0};
                const bool isDate = condition.field == Field::Due || condition.field == Field::Received;
                if (isDate)
                    condition.comparison = static_cast<Comparison>(random.bounded(3));
                for (int values = condition.comparison == Comparison::Is ? 1 + random.bounded(3) : 1; values > 0; --values)
                    condition.values += randomValue(condition.field, random);
                filter.conditions += condition;
            }
            for (int count = random.bounded(3); count > 0; --count)
                filter.words += SearchWord{random.bounded(2) == 0 ? u"due:x \"y\""_s : u"-|"_s, true, random.bounded(2) == 0};
            const auto again = parseFilter(toText(filter));
            QVERIFY2(again.has_value(), qPrintable(toText(filter)));
            QVERIFY2(*again == filter, qPrintable(toText(filter)));
        }
    }

    // Property: no text makes it hang or forget a place.
    void survivesAnyText()
    {
        QRandomGenerator random(13);
        const QString alphabet = u"due:<>|\"- aä0d\n"_s;
        for (int run = 0; run < 20'000; ++run) {
            QString text;
            for (int length = random.bounded(20); length > 0; --length)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            for (const FilterProblem &problem : readFilter(text).problems)
                QVERIFY2(problem.from >= 0 && problem.from < problem.to && problem.to <= text.size(), qPrintable(text));
        }
    }

    void resolvesDaysAndMe()
    {
        const QDate today(2026, 2, 26);
        const Filter filter = resolved(*parseFilter(u"due<7d due:today|overdue received>-2w owner:me|none"_s), today, u"clara"_s);
        QVERIFY(filter.conditions[0].values == QList<FilterValue>{day(2026, 3, 5)});
        QVERIFY((filter.conditions[1].values == QList<FilterValue>{day(2026, 2, 26), {Type::Overdue}}));
        QVERIFY(filter.conditions[2].values == QList<FilterValue>{day(2026, 2, 12)});
        QVERIFY((filter.conditions[3].values == QList<FilterValue>{word(u"clara"_s), {Type::None}}));
    }
};

QTEST_APPLESS_MAIN(FilterTest)
#include "tst_filter.moc"
