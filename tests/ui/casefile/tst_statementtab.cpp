// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/statement/statementtab.h"

#include "app/casework/statements/importstatement.h"
#include "app/casework/statements/recordnotice.h"
#include "tests/support/statements.h"
#include "tests/ui/casefile/casepageoffice.h"
#include "ui/widgets/basic/button.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace casebook;
using namespace Qt::StringLiterals;
using casefile::CasePage;
using casefile::StatementTab;

// The statement beside a case: the clauses that bear on it, the whole text one click away, what held for transfers on that day.
class StatementTabTest final : public testing::CasePageOffice {
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void cleanup() { tidy(); }
    void cleanupTestCase() { tearDown(); }

    void saysThatNoVersionIsKnown();
    void showsTheClausesOfTheVersionInForce();
    void copiesAnAddressAndOpensNone();

private:
    StatementTab *tabOf(const QString &number)
    {
        CasePage &page = open(number);
        auto *tab = page.findChild<StatementTab *>();
        QSignalSpy loaded(tab, &StatementTab::loaded);
        page.showTab(CasePage::Tab::Statement);
        if (loaded.isEmpty())
            loaded.wait(5000);
        return tab;
    }
    void import(const QDate &effective, bool isMaterial)
    {
        casework::ImportStatementRequest request;
        request.text = support::cranesStatement().replace(u'\n', u"\r\n"_s) + u"By the EU-U.S. Privacy Shield.\r\n"_s;
        request.effective = effective;
        request.isMaterial = isMaterial;
        const auto done = m_office->ask([request](workspace::Workspace &workspace) { return casework::ImportStatement(workspace.desk()).run(request); });
        QVERIFY(done.has_value());
    }
};

void StatementTabTest::saysThatNoVersionIsKnown()
{
    const StatementTab *tab = tabOf(m_office->emptyDispute());
    QCOMPARE(tab->headline(), u"No version of the privacy statement is known for the day of receipt."_s);
    QCOMPARE(tab->shownText(), QString());
    QVERIFY(tab->besides().join(u'\n').contains(u"EU-US Data Privacy Framework: valid since 10 Jul 2023"_s));
}

void StatementTabTest::showsTheClausesOfTheVersionInForce()
{
    import(QDate(2018, 5, 25), true);
    StatementTab *tab = tabOf(m_office->emptyDispute());
    QCOMPARE(tab->headline(), u"2018-05-25, in force since 25 May 2018"_s);
    QVERIFY2(tab->shownText().startsWith(u"Complaints\nWrite to the harbour master."_s), qPrintable(tab->shownText()));
    auto *text = tab->findChild<QPlainTextEdit *>();
    const auto marked = [text] {
        QStringList words;
        for (const QTextEdit::ExtraSelection &selection : text->extraSelections())
            words << selection.cursor.selectedText();
        return words;
    };
    QCOMPARE(marked(), QStringList{u"Write to the harbour master. The supervisory authority in Kiel listens too."_s});
    tab->showWhole(true);
    QVERIFY(tab->shownText().startsWith(u"Cranes and Daughters"_s));
    QCOMPARE(marked(), QStringList{u"Write to the harbour master. The supervisory authority in Kiel listens too."_s});
    tab->showWhole(false);
    QVERIFY(tab->shownText().startsWith(u"Complaints"_s));
    const QString besides = tab->besides().join(u'\n');
    QVERIFY2(besides.contains(u"EU-US Privacy Shield: had ended on 16 Jul 2020"_s) && besides.contains(u"named in the statement"_s), qPrintable(besides));
    QVERIFY2(besides.contains(u"no notice of it is recorded"_s), qPrintable(besides));

    casework::RecordNoticeRequest notice;
    notice.version = u"2018-05-25"_s;
    notice.told = QDate(2018, 5, 1);
    notice.means = {u"mail"_s};
    const auto done = m_office->ask([notice](workspace::Workspace &workspace) { return casework::RecordNotice(workspace.desk()).run(notice); });
    QVERIFY(done.has_value());
    QSignalSpy loaded(tab, &StatementTab::loaded);
    m_office->session().announceChange({});
    QVERIFY(loaded.count() || loaded.wait(5000));
    QVERIFY(!tab->besides().join(u'\n').contains(u"no notice"_s));
}

void StatementTabTest::copiesAnAddressAndOpensNone()
{
    StatementTab *tab = tabOf(m_office->emptyDispute());
    QVERIFY(tab->besides().join(u'\n').contains(u"https://xapix.io/"_s));
    for (QPushButton *each : tab->findChildren<QPushButton *>())
        if (each->text() == u"Copy the address"_s)
            each->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://xapix.io/"_s);
}

QTEST_MAIN(StatementTabTest)
#include "tst_statementtab.moc"
