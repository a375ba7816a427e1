// SPDX-License-Identifier: GPL-3.0-or-later
// casebook-pictures: pictures of the real window over a store, for the README and to look at a change in every theme.
#include "ui/actions/actionset.h"
#include "ui/casefile/casepage.h"
#include "ui/dialogs/importwizard.h"
#include "ui/register/registerpage.h"
#include "ui/register/registerview.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/createpage.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recoverysheet.h"
#include "ui/shell/startview.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/lists/casetable.h"

#include <QApplication>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

namespace {

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1366, 768);
}

theme::Choice choiceOf(const QString &name)
{
    return name == "dark"_L1 ? theme::Choice::Dark : name == "contrast"_L1 ? theme::Choice::HighContrast : theme::Choice::Light;
}

void tryPassphrase(shell::MainWindow &window, const QString &store, bool isReadOnly)
{
    window.askToOpen(store);
    auto *page = window.findChild<shell::UnlockPage *>();
    page->findChild<QCheckBox *>()->setChecked(isReadOnly);
    auto *field = page->findChild<QLineEdit *>();
    field->setText(qEnvironmentVariable("CASEBOOK_PASSPHRASE", u"demo"_s));
    QTest::keyClick(field, Qt::Key_Return);
}

void unlock(shell::MainWindow &window, const QString &store, bool isReadOnly)
{
    bool isIn = false;
    QObject::connect(&window, &shell::MainWindow::entered, &window, [&isIn] { isIn = true; });
    tryPassphrase(window, store, isReadOnly);
    if (!QTest::qWaitFor([&] { return isIn; }, 20'000))
        qFatal("the store does not open");
    QTest::qWait(500);
}

void openCase(shell::MainWindow &window, const QString &tab)
{
    window.workplace()->openCase(window.workplace()->registerPage()->currentNumber());
    auto *page = window.workplace()->findChild<casefile::CasePage *>();
    if (!QTest::qWaitFor([page] { return page->isOpen(); }, 20'000))
        qFatal("the case does not open");
    static const QStringList tabs{u"overview"_s, u"facts"_s, u"messages"_s, u"files"_s, u"tasks"_s, u"links"_s, u"statement"_s, u"journal"_s};
    page->showTab(casefile::CasePage::Tab(std::max(0, int(tabs.indexOf(tab)))));
}

void openOver(shell::MainWindow &window, const QString &page, const QString &act)
{
    if (page == "palette"_L1)
        emit window.workplace()->frame()->commandAsked();
    else if (page == "new"_L1)
        window.workplace()->newCase();
    else if (page == "import"_L1)
        window.workplace()->importCases();
    else if (page == "number"_L1)
        window.workplace()->askForNumber();
    else if (page == "about"_L1)
        shell::showAbout(&window);
    else if (page == "keys"_L1)
        shell::showKeys(window.workplace()->currentActs()->actions(), &window);
    else if (!act.isEmpty())
        window.workplace()->currentActs()->run(act);
}

// What stands in front: a dialog, or the window itself.
QWidget *inFront(shell::MainWindow &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>())
        if (dialog->isVisible())
            return dialog;
    return &window;
}

void prepare(shell::MainWindow &window, const QString &page, const QCommandLineParser &parser)
{
    if (page == "create"_L1 || page == "person"_L1) {
        emit window.findChild<shell::StartView *>()->chosen(u"create"_s);
        if (page == "person"_L1)
            window.findChild<shell::CreatePage *>()->showPerson();
    } else if (page == "server"_L1) {
        emit window.findChild<shell::StartView *>()->chosen(u"server"_s);
    } else if (page == "sample"_L1) {
        emit window.findChild<shell::StartView *>()->chosen(u"sample"_s);
    } else if (page == "unlock"_L1) {
        window.askToOpen(parser.value(u"store"_s));
    } else if (page == "refused"_L1) {
        tryPassphrase(window, parser.value(u"store"_s), false);
        QTest::qWait(2000);
    } else if (page != "start"_L1) {
        unlock(window, parser.value(u"store"_s), parser.isSet(u"read-only"_s));
        auto *cases = window.workplace()->registerPage();
        if (parser.isSet(u"filter"_s))
            cases->setFilter(parser.value(u"filter"_s));
        QTest::qWait(400);
        cases->view()->table()->selectRow(parser.value(u"row"_s).toInt());
        if (page == "case"_L1)
            openCase(window, parser.value(u"tab"_s));
        QTest::qWait(300);
        if (page == "why"_L1)
            window.workplace()->askWhy();
        openOver(window, page, parser.value(u"act"_s));
    }
    QTest::qWait(400);
}

}

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.path().toLocal8Bit());
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(CASEBOOK_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"page"_s, u"start, create, person, server, sample, unlock, refused, register, case, why, palette, new, import, number, keys or about"_s, u"page"_s, u"register"_s},
                       {u"store"_s, u"The casebook"_s, u"file"_s},
                       {u"read-only"_s, u"Open it for reading"_s},
                       {u"filter"_s, u"Filter of the register"_s, u"text"_s},
                       {u"row"_s, u"Row of the register, from 0"_s, u"number"_s, u"2"_s},
                       {u"tab"_s, u"Of the case: overview, facts, messages, files, tasks, links, statement or journal"_s, u"tab"_s},
                       {u"act"_s, u"Act on the case whose dialog is shown: move, close, extend and others"_s, u"id"_s},
                       {u"theme"_s, u"light, dark or contrast"_s, u"theme"_s, u"light"_s},
                       {u"lang"_s, u"en or de"_s, u"language"_s, u"en"_s},
                       {u"size"_s, u"Logical pixels"_s, u"WxH"_s, u"1366x768"_s},
                       {u"scale"_s, u"Device pixels per logical pixel"_s, u"factor"_s, u"1"_s},
                       {u"shot"_s, u"Where the picture goes"_s, u"file"_s}});
    parser.process(application);
    shell::Preferences preferences(folder.filePath(u"casebook.conf"_s));
    preferences.setLanguage(parser.value(u"lang"_s));
    preferences.setThemeChoice(choiceOf(parser.value(u"theme"_s)));
    theme::Theme theme(application);
    base::SystemClock clock;
    shell::MainWindow window(preferences, theme, clock);
    window.resize(sizeOf(parser.value(u"size"_s)));
    window.show();
    window.activateWindow();
    QTest::qWait(50);
    prepare(window, parser.value(u"page"_s), parser);
    const int smallest = 0;  // of PNG's qualities
    return inFront(window)->grab().toImage().convertToFormat(QImage::Format_RGB32).save(parser.value(u"shot"_s), "PNG", smallest) ? 0 : 1;
}
