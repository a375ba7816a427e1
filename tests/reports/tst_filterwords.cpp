// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/filterwords.h"

#include "app/rulebook/embedded.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::reports;

class TestFilterWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_rules = *rulebook::Rulebook::load(rulebook::embeddedFolder()); }

    void saysTheFilterInWords_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *filter, const char *english, const char *german) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("", "", "");
        row("kind:request", "kind: Privacy requests", "Vorgangsart: Datenschutzanfragen");
        row("kind:request|dispute", "kind: Privacy requests or Disputes", "Vorgangsart: Datenschutzanfragen oder Streitfälle");
        row("received>2026-01-31", "received after 31 Jan 2026", "Eingang nach dem 31.01.2026");
        row("-due<2026-01-31", "not due before 31 Jan 2026", "nicht Frist vor dem 31.01.2026");
        row("due:overdue hold:yes", "due: overdue; hold: yes", "Frist: überfällig; Sperre: ja");
        row("regime:gdpr owner:none", "law: GDPR; handler: none", "Recht: DSGVO; Bearbeitung: keine Angabe");
        row("outcome:denied state:collect", "outcome: Refused; state: Collecting", "Ergebnis: Abgelehnt; Status: Zusammenstellung");
        row("owner:me received:today", "handler: braun; received: 24 Nov 2026", "Bearbeitung: braun; Eingang: 24.11.2026");
        row("weber -\"exact words\"", "with the words: weber; without the words: exact words", "mit den Wörtern: weber; ohne die Wörter: exact words");
    }
    void saysTheFilterInWords()
    {
        QFETCH(QString, filter);
        QFETCH(QString, english);
        QFETCH(QString, german);
        const domain::Filter resolved = domain::resolved(*domain::parseFilter(filter), QDate(2026, 11, 24), u"braun"_s);
        const domain::Organisation organisation = m_rules.organisations().constFirst();
        QCOMPARE(filterWords(resolved, m_rules, organisation, u"en"_s), english);
        QCOMPARE(filterWords(resolved, m_rules, organisation, u"de"_s), german);
    }

private:
    rulebook::Rulebook m_rules;
};

QTEST_APPLESS_MAIN(TestFilterWords)
#include "tst_filterwords.moc"
