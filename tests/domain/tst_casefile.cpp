// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/casefile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

class CaseFileTest final : public QObject {
    Q_OBJECT
private slots:
    void listsItemsByPosition()
    {
        CaseFile file;
        for (const auto &[list, position] : {std::pair(u"lines"_s, 2), {u"remedies"_s, 1}, {u"lines"_s, 0}}) {
            CaseItem item;
            item.list = list;
            item.position = position;
            file.items += item;
        }
        const QList<CaseItem> lines = file.itemsOf(u"lines"_s);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().position, 0);
        QVERIFY(file.itemsOf(u"targets"_s).isEmpty());
    }

    void namesTheSubjectBeforeTheRequester()
    {
        CaseFile file;
        QVERIFY(file.personName().isEmpty());
        const auto add = [&file](const QString &role, const QString &personName) {
            CaseParty party;
            party.role = role;
            party.party.name = personName;
            file.parties += party;
        };
        add(u"agent"_s, u"Agent"_s);
        QVERIFY(file.personName().isEmpty());
        add(u"complainant"_s, u"Jonas"_s);
        QCOMPARE(file.personName(), u"Jonas"_s);
        add(u"subject"_s, QString());
        add(u"requester"_s, u"Rita"_s);
        QCOMPARE(file.personName(), u"Rita"_s);
        add(u"subject"_s, u"Clara"_s);
        QCOMPARE(file.personName(), u"Clara"_s);
    }
};

QTEST_APPLESS_MAIN(CaseFileTest)
#include "tst_casefile.moc"
