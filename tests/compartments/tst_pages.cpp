// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/contents.h"
#include "tests/compartments/walk.h"
#include "ui/dialogs/quickcapture.h"
#include "ui/register/registerpage.h"
#include "ui/register/registerview.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/lists/casetable.h"

#include <QHeaderView>
#include <QLineEdit>

using namespace casebook;
using namespace casebook::compartments;
using namespace Qt::StringLiterals;

namespace {

void walkRegister(Walk &walk)
{
    walk.stop(u"register"_s);
    QHeaderView *header = walk.workplace().registerPage()->view()->table()->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        if (!header->isSectionHidden(column)) {
            emit header->sectionClicked(column);
            walk.stop(u"sorted by %1"_s.arg(column));
        }
    for (const QString &filter : {u"zitronenfalter"_s, u"zander"_s, hiddenNumber, u"number:A0"_s, u"clara"_s, u"owner:c.klar"_s, u"due:overdue"_s, u"state:spam"_s}) {
        walk.workplace().registerPage()->setFilter(filter);
        walk.stop(u"filter "_s + filter);
    }
    walk.workplace().registerPage()->openView(1);
    walk.stop(u"a saved view"_s);
    walk.workplace().registerPage()->setFilter({});
    walk.workplace().registerPage()->view()->table()->selectRow(0);
    walk.stop(u"the first row"_s);
}

void walkPalette(Walk &walk)
{
    for (const QString &typed : {hiddenNumber, u"zitronen"_s, u"clara"_s, u"vorstand"_s}) {
        QTest::keyClick(walk.window().focusWidget(), Qt::Key_K, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return walk.window().findChild<shell::CommandPalette *>() != nullptr; }, 3000))
            qFatal("no palette");
        auto *palette = walk.window().findChild<shell::CommandPalette *>();
        palette->findChild<QLineEdit *>()->setText(typed);
        walk.stop(u"palette "_s + typed);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void walkNewCase(Walk &walk)
{
    walk.workplace().newCase();
    auto *capture = walk.dialog<dialogs::QuickCapture>();
    if (!capture || !QTest::qWaitFor([&] { return capture->isReady(); }, 5000))
        qFatal("no new case");
    walk.stop(u"a new case"_s, Walk::Pause::Long);
    for (QLineEdit *field : capture->findChildren<QLineEdit *>())
        if (field->isVisible() && field->isEnabled() && !field->isReadOnly()) {
            field->setFocus();
            QTest::keyClicks(field, u"Clara Weber"_s);
            walk.stop(u"a new case for somebody known, "_s + field->accessibleName(), Walk::Pause::Long);
            field->clear();
        }
    walk.closeDialogs();
    walk.workplace().importCases();
    walk.stop(u"import"_s);
    walk.closeDialogs();
}

}

// Two stores that differ in the cases of a compartment look the same, to the last pixel, to somebody outside it.
class PagesTest final : public QObject {
    Q_OBJECT
private slots:
    void looksAlike()
    {
        const QStringList found = leaks([](Walk &walk) {
            walkRegister(walk);
            walkPalette(walk);
            walkNewCase(walk);
        }, *m_theme);
        for (const QString &leak : found)
            qWarning("%s", qPrintable(leak));
        QCOMPARE(found.size(), 0);
    }

private:
    theme::Theme *m_theme = new theme::Theme(*qApp);
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    PagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pages.moc"
