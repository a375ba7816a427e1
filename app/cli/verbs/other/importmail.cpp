// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/cli/problemwords.h"
#include "app/rulebook/embedded.h"
#include "app/text/secretwords.h"
#include "app/workspace/importing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QJsonArray reasonsJson(const intake::Recognition &recognition)
{
    QJsonArray reasons;
    for (const intake::Reason &reason : recognition.reasons)
        reasons.append(QJsonObject{{u"about"_s, reason.about}, {u"phrase"_s, reason.phrase}, {u"place"_s, reason.place}, {u"line"_s, reason.line}});
    return reasons;
}

// What the letter says about its sender. Only the person who asked for the dry run sees it; the import stores none of it.
QJsonArray personJson(const intake::Recognition &recognition)
{
    QJsonArray person;
    for (const intake::IdentityProposal &one : recognition.person)
        person.append(QJsonObject{{u"field"_s, one.field}, {u"value"_s, one.value}, {u"phrase"_s, one.phrase}, {u"place"_s, one.place}, {u"line"_s, one.line}});
    return person;
}

QJsonArray proposalsJson(const intake::MailPlan &plan)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    QJsonArray proposals;
    for (const intake::MailProposal &proposal : plan.proposals) {
        const intake::Recognition &guess = proposal.recognition;
        proposals.append(QJsonObject{{u"file"_s, proposal.messages.isEmpty() ? QString() : proposal.messages.constFirst().file},
                                     {u"messages"_s, proposal.messages.size()},
                                     {u"case"_s, orNull(proposal.caseNumber)},
                                     {u"kind"_s, guess.kind},
                                     {u"lines"_s, QJsonArray::fromStringList(guess.lines)},
                                     {u"regime"_s, orNull(guess.regime)},
                                     {u"language"_s, orNull(guess.language)},
                                     {u"reasons"_s, reasonsJson(guess)},
                                     {u"person"_s, personJson(guess)},
                                     {u"agent"_s, guess.isByAgent},
                                     {u"minor"_s, guess.isMinorHinted}});
    }
    return proposals;
}

QString countsText(int messages, int created, int extended, qsizetype quarantined)
{
    return QCoreApplication::translate("Import", "Messages: %1, new cases: %2, added to a case: %3, in quarantine: %4.")
        .arg(messages).arg(created).arg(extended).arg(quarantined);
}

QString withProblems(const QString &text, const QList<intake::Problem> &problems, qsizetype quarantined)
{
    QStringList parts{text};
    if (!problems.isEmpty())
        parts << problemsText(problems, true);
    if (quarantined > 0)
        parts << QCoreApplication::translate("Import", "What is in quarantine is kept in the store as it came. Open it with a mail program and enter the case by hand.");
    return parts.join("\n\n"_L1);
}

// A name that was mistyped is no empty mailbox.
Result<void> refuseMissing(const QStringList &paths)
{
    for (const QString &path : paths)
        if (!QFileInfo::exists(path))
            return fail(ErrorCode::FileNotFound, {path});
    return {};
}

// Without a store the office is that of the program's rules: the one named, or the first organisation's own.
Result<intake::MailRequest> storelessRequest(const Context &context)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    QString office = context.line().value("office");
    if (office.isEmpty() && !rules.organisations().isEmpty())
        office = rules.organisations().constFirst().defaultOffice;
    CASEBOOK_TRY(const domain::Office *found, rules.office(office));
    intake::MailRequest request{context.line().operands(), found->id, found->timeZone(), {}};
    for (const domain::Organisation &organisation : rules.organisations())
        for (const domain::Channel &channel : organisation.channels)
            if (organisation.office(found->id) && !channel.address.isEmpty())
                request.ownAddresses << channel.address;
    return request;
}

Result<Answer> dryRun(Context &context)
{
    CASEBOOK_TRY(const intake::MailRequest request, storelessRequest(context));
    CASEBOOK_TRY(const intake::Recogniser recogniser, workspace::shippedRecogniser());
    const LongWork work;
    const auto progress = context.progress(QCoreApplication::translate("Import", "Reading"));
    CASEBOOK_TRY(const intake::MailPlan plan, intake::planMail(request, recogniser, [&](int done) { return progress(done, 0); }));
    const QJsonObject json{{u"messages"_s, plan.messages},   {u"created"_s, plan.created()},
                           {u"extended"_s, plan.extended()}, {u"quarantined"_s, plan.quarantined.size()},
                           {u"proposals"_s, proposalsJson(plan)}, {u"problems"_s, problemsJson(plan.problems, true)}};
    return Answer{json, withProblems(countsText(plan.messages, plan.created(), plan.extended(), plan.quarantined.size()), plan.problems, plan.quarantined.size())};
}

Result<Answer> run(Context &context)
{
    CASEBOOK_CHECK(refuseMissing(context.line().operands()));
    if (context.line().has("dry-run"))
        return dryRun(context);
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    const intake::MailRequest request = workspace::mailRequest(*workspace, context.line().operands(), context.line().value("office"));
    if (request.office.isEmpty())
        return fail(ErrorCode::OfficeUnknown, {context.line().value("office")});
    const LongWork work;
    CASEBOOK_TRY(const auto imported, workspace::importMail(*workspace, request, context.progress(QCoreApplication::translate("Import", "Importing"))));
    if (!imported.findings.isEmpty())
        context.console().say(text::findingsText(imported.findings));
    const QJsonObject json{{u"messages"_s, imported.messages},       {u"created"_s, imported.created},
                           {u"extended"_s, imported.extended},       {u"known"_s, imported.known},
                           {u"quarantined"_s, imported.quarantined}, {u"numbers"_s, QJsonArray::fromStringList(imported.numbers)},
                           {u"import"_s, imported.import},
                           {u"problems"_s, problemsJson(imported.problems, true)}};
    return Answer{json, withProblems(countsText(imported.messages, imported.created, imported.extended, imported.quarantined) + undoText(imported.import, imported.created), imported.problems, imported.quarantined)};
}

}

Verb importMailVerb()
{
    return {"import mail", QT_TRANSLATE_NOOP("Help", "Turn mails into cases, or add them to the cases they answer: .eml, mbox, Maildir. All of them or none."),
            {{"PATH", false, true, "", Completion::File}},
            {{"office", "OFFICE", QT_TRANSLATE_NOOP("Help", "Whose mailbox it was.")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Help", "Write nothing and say what would happen; needs no store.")}},
            {"import mail inbox.mbox --dry-run", "import mail letters/"}, run};
}

}
