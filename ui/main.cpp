// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/base/secret.h"
#include "app/cli/cli.h"
#include "ui/charts/chartpainter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workplace.h"

#include <QApplication>
#include <cstdio>

// Of the encrypting SQLite; the system's library does not have it.
extern "C" const char *sqlite3mc_version();

using namespace Qt::StringLiterals;
using namespace casebook;

namespace {

// What Qt and we report while working. The text of a message can hold what somebody typed, so only our own categories and
// the place in the source are written; CASEBOOK_DEBUG shows all, for those who work on the program with invented cases.
void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const bool showsAll = qEnvironmentVariableIsSet("CASEBOOK_DEBUG");
    const bool isSerious = type == QtCriticalMsg || type == QtFatalMsg;
    if (showsAll)
        std::fprintf(stderr, "casebook: %s\n", qPrintable(message));
    else if (isSerious)
        std::fprintf(stderr, "casebook: internal trouble (%s)\n", context.category ? context.category : "unknown");
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

// Charts need a QApplication, which needs no screen; verbs that draw nothing run without one.
int runVerb(int argc, char **argv, const QStringList &arguments)
{
    if (!cli::draws(arguments))
        return cli::run(arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return cli::run(arguments, charts::paperCharts());
}

// The casebook to open: the first argument that is one, or the value of --store.
QString addressIn(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        const QString address = argument.startsWith("--store="_L1) ? argument.sliced(8) : argument;
        if (address.endsWith(".casebook"_L1) || address.startsWith("postgresql:"_L1))
            return address;
    }
    return {};
}

int runWindow(int argc, char **argv, const QStringList &arguments)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"casebook"_s);
    QApplication::setApplicationVersion(QStringLiteral(CASEBOOK_VERSION));
    QGuiApplication::setDesktopFileName(u"org.dpo_casebook.Casebook"_s);
    base::SystemClock clock;
    shell::Preferences preferences;
    theme::Theme theme(application);
    shell::MainWindow window(preferences, theme, clock);
    const QString address = addressIn(arguments);
    if (!address.isEmpty())
        window.askToOpen(address);
    window.show();
    return QApplication::exec();
}

}

int main(int argc, char **argv)
{
    // Named first, so that the loader brings the encrypting SQLite in before Qt's driver asks for one.
    if (qstrcmp(sqlite3mc_version(), "") == 0)
        return 1;
    qInstallMessageHandler(writeMessage);
    if (!base::hardenProcess())
        return 1;
    const QStringList arguments = argumentsOf(argc, argv);
    return cli::isMeant(arguments) ? runVerb(argc, argv, arguments) : runWindow(argc, argv, arguments);
}
