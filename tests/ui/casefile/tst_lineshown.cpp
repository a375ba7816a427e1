// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/linkcases.h"
#include "tests/ui/casefile/casepageoffice.h"
#include "ui/casefile/caseview.h"
#include "ui/widgets/basic/chip.h"
#include "ui/widgets/lists/timelineview.h"

#include <QLabel>
#include <QSignalSpy>

using namespace casebook;
using namespace Qt::StringLiterals;
using casefile::CasePage;

// Lines of a request with their own standing, and cases that belong together, on a real casebook.
class LineShownTest final : public testing::CasePageOffice {
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void cleanup() { tidy(); }
    void cleanupTestCase() { tearDown(); }

    void eachLineSaysHowFarItIsAndWhetherItsRightHolds()
    {
        const QString number = m_office->fullRequest();
        change(number, {{u"right"_s, u"portability"_s}});
        open(number).showTab(CasePage::Tab::Facts);
        auto *standing = m_page->findChild<QLabel *>(u"standing:lines.1"_s);
        QVERIFY(standing);
        QVERIFY2(standing->text().startsWith(u"Open, due "_s), qPrintable(standing->text()));
        QVERIFY2(standing->text().contains(u"\nNot known yet: "_s), qPrintable(standing->text()));
        change(number, {{u"legal-basis"_s, u"legitimate-interests"_s}, {u"outcome"_s, u"denied"_s}});
        m_office->session().announceChange({number});
        m_office->settle();
        QVERIFY2(standing->text().startsWith(u"Decided, due "_s), qPrintable(standing->text()));
        QVERIFY2(standing->text().endsWith(u"(GDPR Art. 20(1)(a)) Instead: Access."_s), qPrintable(standing->text()));
    }

    void linkedCasesAreToldAsOneStory()
    {
        const QString request = m_office->emptyRequest();
        const QString dispute = m_office->emptyDispute();
        open(request);
        QVERIFY(!chip(u"With linked cases"_s));
        const auto linked = m_office->ask([=](workspace::Workspace &workspace) { return casework::LinkCases(workspace.desk()).run({request, dispute, u"escalated"_s, {}}); });
        QVERIFY(linked.has_value());
        m_office->session().announceChange({request});
        m_office->settle();
        auto *story = chip(u"With linked cases"_s);
        QVERIFY(story);
        const auto reads = [this] { return m_office->ask([](workspace::Workspace &workspace) { return workspace.connection().oneNumber(u"SELECT count(*) FROM journal"_s); }).value(); };
        const qint64 before = reads();
        story->click();
        m_office->settle();
        QCOMPARE(reads(), before + 1);  // the other case was opened, and that is recorded
        const QAbstractItemModel *model = m_page->view()->timeline()->model();
        QStringList texts;
        for (int i = 0; i < model->rowCount(); ++i)
            texts << model->index(i, 0).data().toString();
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains(request) && all.contains(dispute), qPrintable(all));
        QSignalSpy opened(m_page.get(), &CasePage::caseOpened);
        emit m_page->view()->timeline()->opened(u"case:"_s + dispute);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.constFirst().constFirst().toString(), dispute);
    }

private:
    void change(const QString &number, const QMap<QString, QString> &facts)
    {
        casework::EditCaseRequest request;
        request.number = number;
        request.items = {{u"lines"_s, 1, facts, false}};
        const auto done = m_office->ask([request](workspace::Workspace &workspace) { return casework::EditCase(workspace.desk()).run(request); });
        QVERIFY(done.has_value());
    }
    widgets::Chip *chip(const QString &word)
    {
        for (widgets::Chip *one : m_page->findChildren<widgets::Chip *>())
            if (one->text().contains(word) || one->accessibleName().contains(word))
                return one;
        return nullptr;
    }
};

QTEST_MAIN(LineShownTest)
#include "tst_lineshown.moc"
