// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/cli/help.h"
#include "app/cli/interruption.h"
#include "app/cli/printer.h"
#include "app/cli/verbtable.h"
#include "app/text/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <cstdio>
#include <unistd.h>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

// Before the arguments are understood, because the sentence that says they are not has a language too.
QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].mid(7);
        if (arguments[i] == "--lang"_L1 && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return text::systemLanguage();
}

int runVerb(const CommandLine &line, Console &console, Printer &printer, const QString &language, const reports::ChartFunction &chart)
{
    Context context(line, console, language);
    context.setChart(chart);
    const Result<Answer> answer = line.verb()->run(context);
    console.progress({});
    if (!answer) {
        printer.print(answer.error(), context.missing());
        return exitCodeOf(answer.error().code);
    }
    printer.print(*answer);
    return answer->exitCode;
}

// Nothing where there is one already.
std::unique_ptr<QCoreApplication> applicationFor(const QStringList &arguments)
{
    static int count = 1;
    static char name[] = "casebook";
    static char *words[] = {name, nullptr};
    if (QCoreApplication::instance())
        return nullptr;
    if (!draws(arguments))
        return std::make_unique<QCoreApplication>(count, words);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, words);
}

}

int run(const QStringList &arguments, QIODevice &answers, QIODevice &messages, const reports::ChartFunction &chart)
{
    const QString language = languageOf(arguments) == "de"_L1 ? u"de"_s : u"en"_s;
    const text::InstalledLanguage installed(language);
    Console console(answers, messages);
    Printer printer(console, language, arguments.contains("--json"_L1));
    const Result<CommandLine> line = CommandLine::parse(arguments, verbs());
    if (!line) {
        printer.print(line.error(), {});
        return exitCodeOf(line.error().code);
    }
    console.setQuiet(line->has("quiet"));
    console.setTerminal(::isatty(STDERR_FILENO) != 0);
    if (line->has("help")) {
        console.answer(line->verb() ? helpFor(*line->verb()) : help(verbs()));
        return Done;
    }
    if (line->has("version")) {
        console.answer(u"casebook " CASEBOOK_VERSION ""_s);
        return Done;
    }
    return runVerb(*line, console, printer, language, chart);
}

bool draws(const QStringList &arguments)
{
    const auto line = CommandLine::parse(arguments, verbs());
    return line && line->verb() && line->verb()->draws && !line->has("help");
}

int run(const QStringList &arguments, const reports::ChartFunction &chart)
{
    const std::unique_ptr<QCoreApplication> application = applicationFor(arguments);
    QFile answers;
    QFile messages;
    if (!answers.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) || !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Failed;
    if (!base::hardenProcess())
        return Failed;
    watchForInterruption();
    return run(arguments, answers, messages, chart);
}

bool isMeant(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--help"_L1 || argument == "--version"_L1)
            return true;
        if (!argument.startsWith(u'-'))
            return !argument.endsWith(".casebook"_L1) && !argument.endsWith(".caseaudit"_L1) && !argument.startsWith("postgresql:"_L1);
        const QList<Option> &options = globalOptions();
        const bool takesValue = std::any_of(options.cbegin(), options.cend(), [&](const Option &option) {
            return option.value && argument == "--"_L1 + QLatin1StringView(option.name);
        });
        i += takesValue ? 1 : 0;
    }
    return false;
}

}
