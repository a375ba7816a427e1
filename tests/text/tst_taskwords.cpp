// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/taskwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::text;

namespace {

domain::LocalText both(const QString &english, const QString &german)
{
    return domain::LocalText({{u"en"_s, english}, {u"de"_s, german}});
}

domain::Kind kind()
{
    domain::Kind made;
    domain::Fact right;
    right.id = u"right"_s;
    right.choices = {{u"access"_s, both(u"Access"_s, u"Auskunft"_s)}, {u"erasure"_s, both(u"Erasure"_s, u"Löschung"_s)}};
    domain::ItemList lines;
    lines.id = u"lines"_s;
    lines.facts = {right};
    made.lists = {lines};
    made.titleList = lines.id;
    made.titleFact = right.id;
    domain::Ground tax;
    tax.id = u"tax"_s;
    tax.label = both(u"Needed for tax"_s, u"Steuerlich erforderlich"_s);
    made.grounds = {tax};
    return made;
}

domain::CaseFile file()
{
    domain::CaseFile made;
    int id = 0;
    for (const char *right : {"access", "erasure", "access"}) {
        domain::CaseItem item;
        item.id = domain::ItemId(++id);
        item.list = u"lines"_s;
        item.details = {{u"right"_s, QLatin1StringView(right)}};
        made.items << item;
    }
    return made;
}

domain::TaskRecord task(const QString &lines = u"1+3"_s)
{
    domain::TaskRecord made;
    made.system = u"crm"_s;
    made.ownTask = u"search:crm:"_s + lines;
    return made;
}

domain::SystemRegister systems(const domain::LocalText &instructions = {})
{
    domain::System crm;
    crm.id = u"crm"_s;
    crm.owner = both(u"Sales"_s, u"Vertrieb"_s);
    crm.instructions = instructions;
    return {{crm}};
}

}

class TaskWordsTest final : public QObject {
    Q_OBJECT
private slots:
    void saysWhatCameOfIt()
    {
        domain::TaskRecord one = task();
        QCOMPARE(taskNoteText(kind(), one, u"en"_s), QString());
        one.note = u"two contacts"_s;
        one.searched = u"by name"_s;
        one.result = u"done"_s;
        QCOMPARE(taskNoteText(kind(), one, u"en"_s), u"two contacts; searched: by name"_s);
        one.note = u"tax: of May"_s;
        QCOMPARE(taskNoteText(kind(), one, u"de"_s), u"tax: of May; searched: by name"_s);  // no exception, so it is no ground
        one.result = u"exception"_s;
        one.searched.clear();
        QCOMPARE(taskNoteText(kind(), one, u"de"_s), u"Steuerlich erforderlich: of May"_s);
        one.note = u"tax"_s;
        QCOMPARE(taskNoteText(kind(), one, u"en"_s), u"Needed for tax"_s);
        one.note = u"Nobody has a key: it is lost"_s;
        QCOMPARE(taskNoteText(kind(), one, u"en"_s), one.note);
    }

    void saysForWhichLinesEachOnce()
    {
        QCOMPARE(taskLinesText(kind(), file(), task(), u"de"_s), u"for Auskunft"_s);
        QCOMPARE(taskLinesText(kind(), file(), task(u"1+2"_s), u"en"_s), u"for Access, Erasure"_s);
        QCOMPARE(taskLinesText(kind(), file(), task(u"9"_s), u"en"_s), QString());
        QCOMPARE(taskLinesText(kind(), file(), domain::TaskRecord(), u"en"_s), QString());
    }

    void saysWhoseSystemItIsAndWhatToMind()
    {
        const domain::SystemRegister plain = systems();
        QCOMPARE(systemTaskText(kind(), file(), task(), &plain, u"en"_s), u"Sales, for Access"_s);
        const domain::SystemRegister careful = systems(both(u"By name."_s, u"Nach Namen."_s));
        QCOMPARE(systemTaskText(kind(), file(), task(u"9"_s), &careful, u"de"_s), u"Vertrieb. Nach Namen."_s);
        QCOMPARE(systemTaskText(kind(), file(), task(), nullptr, u"en"_s), QString());
        QCOMPARE(systemTaskText(kind(), file(), domain::TaskRecord(), &plain, u"en"_s), QString());
    }

    void everyWorkAndRoleHasAWord()
    {
        for (const QString &work : domain::systemWorks())
            QVERIFY(!systemWorkText(work).isEmpty());
        QCOMPARE(systemWorkText(u"export"_s), u"copy"_s);
        QCOMPARE(systemRoleText(domain::SystemRole::Part), u"controller for a part of it"_s);
    }
};

QTEST_APPLESS_MAIN(TaskWordsTest)
#include "tst_taskwords.moc"
