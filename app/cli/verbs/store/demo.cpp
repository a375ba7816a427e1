// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/workspace/demo.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <limits>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    workspace::DemoRequest request;
    request.file = context.line().value("out");
    CASEBOOK_TRY(request.cases, context.number("cases", 40, 1, 100'000));
    CASEBOOK_TRY(const int seed, context.number("seed", 1, 0, std::numeric_limits<int>::max()));
    request.seed = static_cast<quint64>(seed);
    request.standingClock = qEnvironmentVariable("CASEBOOK_NOW");
    const LongWork work;
    CASEBOOK_TRY(const int cases, workspace::makeDemo(request, context.progress(QCoreApplication::translate("Init", "Making cases"))));
    const QString text = QCoreApplication::translate("Init", "Made %1 with %2 invented cases. Its passphrase is demo; its users are %3.")
                             .arg(request.file).arg(cases).arg(workspace::demoLogins().join(", "_L1));
    return Answer{QJsonObject{{u"store"_s, request.file}, {u"cases"_s, cases}}, text};
}

}

Verb demoVerb()
{
    return {"demo", QT_TRANSLATE_NOOP("Help", "Make a store of invented people to look at and try. Its passphrase is demo."),
            {},
            {{"cases", "N", QT_TRANSLATE_NOOP("Help", "How many cases; 40 when it is left out.")},
             {"seed", "S", QT_TRANSLATE_NOOP("Help", "The same number gives the same cases on the same day.")},
             {"out", "FILE", QT_TRANSLATE_NOOP("Help", "Where the store is made."), false, "", Completion::File, true}},
            {"demo --cases 40 --out demo.casebook", "demo --cases 10000 --seed 7 --out large.casebook"}, run};
}

}
