// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/importing.h"

#include "app/base/files.h"
#include "app/casework/several/importcases.h"
#include "app/rulebook/embedded.h"
#include "app/workspace/draftrequest.h"

#include <QFile>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using casework::ImportCases;

namespace {

constexpr qint64 largestCsv = qint64{4} * 1024 * 1024 * 1024;

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const domain::Office *officeOf(const Workspace &workspace, const QString &id)
{
    return workspace.organisation().office(id.isEmpty() ? workspace.organisation().defaultOffice : id);
}

// What a letter is about may be a kind that the rulebook does not have; nothing is lost then, it waits as the default kind.
intake::CaseDraft ofKnownKind(const Workspace &workspace, const intake::Recogniser &recogniser, intake::CaseDraft draft)
{
    if (workspace.rules().kind(draft.kind))
        return draft;
    draft.kind = recogniser.defaultKind();
    draft.details = {};
    const QString target = recogniser.lineTarget().section(u':', 1);
    draft.items = {{target.section(u'.', 0, 0), QJsonObject{{target.section(u'.', 1), recogniser.defaultLine()}}}};
    return draft;
}

// A hint for whoever goes through the report; nothing is held back for it.
void noteDuplicates(QList<intake::Problem> &problems, const QString &file, int row, const casework::Done &done)
{
    if (!done.duplicates.isEmpty())
        problems.append({file, row, {}, intake::ProblemCode::PossibleDuplicate, {done.duplicates.join(u", "_s)}});
}

// One mail import: where each proposal goes, and what was done with its messages.
class MailRun {
public:
    MailRun(Workspace &workspace, const intake::MailRequest &request, const intake::Recogniser &recogniser, ImportCases &import, ImportedMail &report)
        : m_workspace(workspace), m_request(request), m_recogniser(recogniser), m_import(import), m_report(report) {}

    Result<void> take(const intake::MailProposal &proposal);

private:
    Result<QString> target(const intake::MailProposal &proposal, const intake::DraftMessage &first);
    Result<void> extend(const QString &number, const intake::DraftMessage &message);

    Workspace &m_workspace;
    const intake::MailRequest &m_request;
    const intake::Recogniser &m_recogniser;
    ImportCases &m_import;
    ImportedMail &m_report;
};

// A message answers one that the store holds, or names a case in its subject. Anybody can write a number, so that counts only
// when the sender belongs to the case.
Result<QString> MailRun::target(const intake::MailProposal &proposal, const intake::DraftMessage &first)
{
    CASEBOOK_TRY(const QString answered, m_import.caseOfMessage(proposal.strangers));
    if (!answered.isEmpty() || proposal.caseNumber.isEmpty())
        return answered;
    CASEBOOK_TRY(const bool isKnown, m_import.knowsSender(proposal.caseNumber, first.fromAddress));
    return isKnown ? proposal.caseNumber : QString();
}

Result<void> MailRun::extend(const QString &number, const intake::DraftMessage &message)
{
    ++m_report.extended;
    if (!message.messageId.isEmpty()) {
        CASEBOOK_TRY(const QString holder, m_import.caseOfMessage({message.messageId}));
        if (!holder.isEmpty()) {
            ++m_report.known;
            return {};
        }
    }
    CASEBOOK_TRY(const casework::Done done, m_import.extend(number, newMessage(message)));
    m_report.findings += done.findings;
    return {};
}

Result<void> MailRun::take(const intake::MailProposal &proposal)
{
    CASEBOOK_TRY(const intake::MailThread thread, intake::readThread(m_request, proposal, m_recogniser));
    const intake::DraftMessage first = thread.draft.message.value_or(intake::DraftMessage());
    const qsizetype copies = proposal.messages.size() - 1 - thread.followUps.size();
    m_report.extended += static_cast<int>(copies);
    m_report.known += static_cast<int>(copies);
    CASEBOOK_TRY(QString number, target(proposal, first));
    if (number.isEmpty() && !first.messageId.isEmpty()) {
        CASEBOOK_TRY(number, m_import.caseOfMessage({first.messageId}));
    }
    if (number.isEmpty()) {
        CASEBOOK_TRY(const casework::Done done, m_import.add(registerRequest(m_workspace, ofKnownKind(m_workspace, m_recogniser, thread.draft))));
        number = done.number;
        m_report.numbers << number;
        m_report.findings += done.findings;
        noteDuplicates(m_report.problems, thread.draft.sourceFile, thread.draft.sourceRow, done);
        ++m_report.created;
    } else {
        CASEBOOK_CHECK(extend(number, first));
    }
    for (const intake::DraftMessage &message : thread.followUps)
        CASEBOOK_CHECK(extend(number, message));
    return {};
}

Result<void> quarantineAll(ImportCases &import, const QList<intake::Quarantined> &things, ImportedMail &report)
{
    for (const intake::Quarantined &thing : things) {
        // Of a file that cannot be read at all, or that is larger than any message, its name and the reason are kept.
        const auto bytes = intake::rawMail(thing);
        CASEBOOK_CHECK(import.quarantine(thing.file.section(u'/', -1), intake::name(thing.reason.code), bytes.value_or({})));
        ++report.quarantined;
    }
    return {};
}

}

Result<intake::Recogniser> shippedRecogniser()
{
    return intake::Recogniser::load(rulebook::embeddedFolder());
}

Result<intake::KnownColumns> shippedColumns()
{
    const QString file = u":/rulebook/columns.json"_s;
    return intake::KnownColumns::read(file, resource(file));
}

Result<intake::CsvRequest> csvRequest(const Workspace &workspace, const QString &path, const QString &kind, const QString &office,
                                      const std::optional<intake::CsvMapping> &mapping)
{
    intake::CsvRequest request;
    request.file = path;
    CASEBOOK_TRY(request.bytes, base::readFile(path, largestCsv));
    request.kind = kind;
    request.mapping = mapping;
    const domain::Office *found = officeOf(workspace, office);
    if (!found)
        return fail(ErrorCode::OfficeUnknown, {office});
    request.office = found->id;
    request.latest = workspace.now().toTimeZone(found->timeZone()).date();
    request.rules = [&rules = workspace.rules()](const QString &id) {
        const auto kindOf = rules.kind(id);
        return kindOf ? *kindOf : nullptr;
    };
    return request;
}

Result<ImportedCsv> importCsv(Workspace &workspace, const intake::CsvRequest &request, const Progress &progress)
{
    CASEBOOK_TRY(const intake::KnownColumns known, shippedColumns());
    const intake::CsvPlan plan = intake::planCsv(request, known);
    CASEBOOK_TRY(const auto import, ImportCases::begin(workspace.desk()));
    ImportedCsv report;
    std::optional<base::Error> refused;
    auto totals = intake::readCsvDrafts(request, plan, [&](const intake::CaseDraft &draft) {
        const auto done = import->add(registerRequest(workspace, draft));
        if (!done) {
            refused = done.error();
            return false;
        }
        report.numbers << done->number;
        report.findings += done->findings;
        noteDuplicates(report.problems, request.file, draft.sourceRow, *done);
        return !progress || progress(++report.created, plan.rows) || (refused = base::Error{ErrorCode::Cancelled}, false);
    });
    if (refused)
        return fail(*refused);
    if (!totals)
        return fail(totals.error());
    CASEBOOK_CHECK(import->commit());
    report.rows = totals->rows;
    report.created = static_cast<int>(report.numbers.size());
    report.skipped = totals->skipped;
    report.import = import->id();
    report.problems = plan.problems + report.problems;
    return report;
}

intake::MailRequest mailRequest(const Workspace &workspace, const QStringList &paths, const QString &office)
{
    intake::MailRequest request;
    request.paths = paths;
    const domain::Office *found = officeOf(workspace, office);
    if (found) {
        request.office = found->id;
        request.zone = found->timeZone();
    }
    for (const domain::Channel &channel : workspace.organisation().channels)
        if (!channel.address.isEmpty())
            request.ownAddresses << channel.address;
    return request;
}

Result<ImportedMail> importMail(Workspace &workspace, const intake::MailRequest &request, const Progress &progress)
{
    CASEBOOK_TRY(const intake::Recogniser recogniser, shippedRecogniser());
    CASEBOOK_TRY(const intake::MailPlan plan, intake::planMail(request, recogniser, [&](int done) { return !progress || progress(done, 0); }));
    CASEBOOK_TRY(const auto import, ImportCases::begin(workspace.desk()));
    ImportedMail report;
    report.messages = plan.messages;
    report.import = import->id();
    report.problems = plan.problems + report.problems;
    MailRun run(workspace, request, recogniser, *import, report);
    qint64 done = 0;
    for (const intake::MailProposal &proposal : plan.proposals) {
        CASEBOOK_CHECK(run.take(proposal));
        if (progress && !progress(++done, plan.proposals.size()))
            return fail(ErrorCode::Cancelled);
    }
    CASEBOOK_CHECK(quarantineAll(*import, plan.quarantined, report));
    CASEBOOK_CHECK(import->commit());
    return report;
}

}
