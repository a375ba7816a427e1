// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/contents.h"
#include "tests/compartments/walk.h"
#include "ui/actions/actionset.h"
#include "ui/casefile/casepage.h"
#include "ui/shell/frame.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QStackedWidget>

using namespace casebook;
using namespace casebook::compartments;
using namespace Qt::StringLiterals;

namespace {

casefile::CasePage *openCase(Walk &walk, const QString &number)
{
    walk.workplace().openCase(number);
    walk.stop(u"case "_s + number);
    return qobject_cast<casefile::CasePage *>(walk.workplace().frame()->pages()->currentWidget());
}

void walkCases(Walk &walk)
{
    using Tab = casefile::CasePage::Tab;
    openCase(walk, hiddenNumber);
    openCase(walk, u"R-2026-Z00099"_s);
    for (const QString &number : {u"R-2026-00002"_s, u"D-2026-00001"_s})
        openCase(walk, number);
    casefile::CasePage *page = openCase(walk, u"R-2026-00001"_s);
    for (const Tab tab : {Tab::Facts, Tab::Messages, Tab::Files, Tab::Tasks, Tab::Links, Tab::Journal, Tab::Overview}) {
        page->showTab(tab);
        walk.stop(u"tab %1"_s.arg(int(tab)));
    }
}

// Every act that opens a dialog, on an open case.
void walkDialogs(Walk &walk)
{
    casefile::CasePage *page = openCase(walk, u"R-2026-00001"_s);
    for (const QString &act : {u"move"_s, u"close"_s, u"note"_s, u"record-mail"_s, u"record-letter"_s, u"record-call"_s, u"record-received"_s, u"person"_s, u"task"_s, u"assign"_s, u"link"_s, u"attach"_s,
                               u"extend"_s, u"pause"_s, u"approve"_s, u"ask-approval"_s, u"hold"_s}) {
        if (!page->acts()->action(act))
            qFatal("no act %s", qPrintable(act));
        page->acts()->run(act);
        walk.stop(u"dialog "_s + act);
        walk.closeDialogs();
    }
    page->acts()->run(u"link"_s);
    QDialog *link = walk.dialog<QDialog>();
    QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : link->findChild<QLineEdit *>(), hiddenNumber);
    QTest::keyClick(link, Qt::Key_Return, Qt::ControlModifier);
    walk.stop(u"linked to a hidden case"_s);
    walk.closeDialogs();
}

}

// tst_pages for the pages of cases and their dialogs.
class CasePagesTest final : public QObject {
    Q_OBJECT
private slots:
    void looksAlike()
    {
        const QStringList found = leaks([](Walk &walk) {
            walkCases(walk);
            walkDialogs(walk);
        }, *m_theme);
        for (const QString &leak : found)
            qWarning("%s", qPrintable(leak));
        QCOMPARE(found.size(), 0);
    }

    // Whether a scene shows what it is meant to: the cleared colleague's does hold the secret.
    void seesWhatIsThere()
    {
        const Twin twin(m_folder.filePath(u"seen"_s), Engine::Embedded, false);
        Walk walk(twin, *m_theme);
        walk.stop(u"register"_s);
        QVERIFY(walk.scenes().constLast().text.contains(u"R-2026-00001"_s));
        QVERIFY(walk.scenes().constLast().text.contains(u"Clara Weber"_s));
        openCase(walk, u"R-2026-00001"_s)->showTab(casefile::CasePage::Tab::Links);
        walk.stop(u"links"_s);
        QVERIFY(walk.scenes().constLast().text.contains(u"D-2026-00001"_s));
    }

private:
    QTemporaryDir m_folder;
    theme::Theme *m_theme = new theme::Theme(*qApp);
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    CasePagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_casepages.moc"
