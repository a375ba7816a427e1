// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/base/clock.h"
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/rulebook/embedded.h"
#include "app/text/errorwords.h"
#include "app/workspace/doctor/installation.h"
#include "app/workspace/doctor/storeexamination.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;
using workspace::Finding;
using workspace::Findings;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Doctor", text);
}

bool isStoreNamed(const Context &context)
{
    return context.line().has("store") || !qEnvironmentVariable("CASEBOOK_STORE").isEmpty();
}

// Never asked for: doctor also runs where nobody sits.
bool isPassphraseGiven(const Context &context)
{
    return context.line().has("passphrase-file") || !qEnvironmentVariable("CASEBOOK_PASSPHRASE_FILE").isEmpty();
}

Result<Findings> storeFindings(Context &context)
{
    CASEBOOK_TRY(const workspace::Door door, context.door());
    // Before it is opened: then it has a log, and its file is nobody else's to read.
    Findings findings = workspace::examineStore(door);
    if (!isPassphraseGiven(context))
        return findings + workspace::examineKeeping(door, {}, base::SystemClock().now(), QTimeZone::systemTimeZone());
    const auto office = context.workspace();
    if (!office) {
        findings += workspace::examineKeeping(door, {}, base::SystemClock().now(), QTimeZone::systemTimeZone());
        return findings + Findings{{u"opening"_s, Finding::State::Problem, text::errorWords(office.error()).oneLine()}};
    }
    const domain::Organisation &organisation = (*office)->organisation();
    findings += workspace::examineKeeping(door, organisation.backups, (*office)->now(), organisation.office(organisation.defaultOffice)->timeZone());
    return findings + workspace::examineOpened(**office);
}

QString lineOf(const Finding &finding)
{
    const QString sign = finding.state == Finding::State::Ok ? words(QT_TRANSLATE_NOOP("Doctor", "ok"))
        : finding.state == Finding::State::Warning           ? words(QT_TRANSLATE_NOOP("Doctor", "warning"))
                                                             : words(QT_TRANSLATE_NOOP("Doctor", "PROBLEM"));
    return sign.leftJustified(9) + finding.sentence;
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    Findings findings = workspace::examineInstallation(rules, base::SystemClock().now().date());
    if (isStoreNamed(context)) {
        CASEBOOK_TRY(const Findings ofStore, storeFindings(context));
        findings += ofStore;
    }
    QJsonArray array;
    QJsonArray problems;
    QStringList lines;
    for (const Finding &finding : std::as_const(findings)) {
        array.append(QJsonObject{{u"name"_s, finding.name}, {u"state"_s, workspace::name(finding.state)}, {u"sentence"_s, finding.sentence}});
        if (finding.state == Finding::State::Problem)
            problems.append(finding.name);
        lines.append(lineOf(finding));
    }
    return Answer{QJsonObject{{u"ok"_s, problems.isEmpty()}, {u"problems"_s, problems}, {u"findings"_s, array}}, lines.join(u'\n'),
                  problems.isEmpty() ? int(Done) : int(IntegrityProblem)};
}

}

Verb doctorVerb()
{
    return {"doctor", QT_TRANSLATE_NOOP("Help", "In one page how the program and a store are doing. Needs no passphrase, looks further with --passphrase-file."), {}, {},
            {"doctor", "doctor --store berlin.casebook --json"}, run, true};
}

}
