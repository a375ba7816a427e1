// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/draftrules.h"

#include <QJsonArray>
#include <QTest>

using namespace casebook;
using namespace casebook::intake;
using namespace Qt::StringLiterals;

class DraftRulesTest final : public QObject {
    Q_OBJECT

    static domain::Kind kindWith(domain::FactType type)
    {
        domain::Fact fact;
        fact.id = u"fact"_s;
        fact.type = type;
        for (const QString &id : {u"one"_s, u"two"_s}) {
            domain::Choice choice;
            choice.id = id;
            fact.choices.append(choice);
        }
        domain::ItemList list;
        list.id = u"lines"_s;
        list.facts = {fact};
        domain::Kind kind;
        kind.facts = {fact};
        kind.lists = {list};
        return kind;
    }

private slots:
    void givesTypes_data()
    {
        using domain::FactType;
        QTest::addColumn<FactType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue none(QJsonValue::Undefined);
        QTest::newRow("text") << FactType::Text << u"a"_s << QJsonValue(u"a"_s);
        QTest::newRow("choice") << FactType::Choice << u"one"_s << QJsonValue(u"one"_s);
        QTest::newRow("no choice") << FactType::Choice << u"three"_s << none;
        QTest::newRow("choices") << FactType::Choices << u"one, two"_s << QJsonValue(QJsonArray{u"one"_s, u"two"_s});
        QTest::newRow("no choices") << FactType::Choices << u"one, three"_s << none;
        QTest::newRow("day") << FactType::Date << u"2026-04-03"_s << QJsonValue(u"2026-04-03"_s);
        QTest::newRow("no day") << FactType::Date << u"03.04.2026"_s << none;
        QTest::newRow("number") << FactType::Integer << u" 12 "_s << QJsonValue(12);
        QTest::newRow("no number") << FactType::Integer << u"12 kg"_s << none;
        QTest::newRow("yes") << FactType::YesNo << u"Ja"_s << QJsonValue(true);
        QTest::newRow("no") << FactType::YesNo << u"no"_s << QJsonValue(false);
        QTest::newRow("neither") << FactType::YesNo << u"perhaps"_s << none;
    }
    void givesTypes()
    {
        QFETCH(domain::FactType, type);
        QFETCH(QString, text);
        QFETCH(QJsonValue, value);
        CaseDraft draft;
        draft.sourceRow = 4;
        draft.details = {{u"fact"_s, text}};
        draft.items = {{u"lines"_s, QJsonObject{{u"fact"_s, text}}}};
        QList<Problem> problems;
        applyRules(draft, kindWith(type), problems);
        QCOMPARE(draft.details.value(u"fact"_s), value);
        QCOMPARE(draft.items.first().second.value(u"fact"_s), value);
        QCOMPARE(problems.size(), value.isUndefined() ? 2 : 0);
        if (!problems.isEmpty())
            QCOMPARE(problems.first().row, 4);
    }

    void whatTheKindHasNotIsLeftOut()
    {
        CaseDraft draft;
        draft.details = {{u"other"_s, u"x"_s}};
        draft.items = {{u"others"_s, QJsonObject{}}, {u"lines"_s, QJsonObject{{u"other"_s, u"x"_s}}}};
        QList<Problem> problems;
        applyRules(draft, kindWith(domain::FactType::Text), problems);
        QVERIFY(draft.details.isEmpty());
        QCOMPARE(draft.items.size(), 1);
        QVERIFY(draft.items.first().second.isEmpty());
        QStringList missing;
        for (const Problem &problem : problems)
            missing.append(problem.arguments.value(0));
        QCOMPARE(missing, (QStringList{u"fact:other"_s, u"item:others"_s, u"item:lines.other"_s}));
    }
};

QTEST_APPLESS_MAIN(DraftRulesTest)
#include "tst_draftrules.moc"
