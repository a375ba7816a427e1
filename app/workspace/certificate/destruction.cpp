// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/certificate/destruction.h"

#include "app/casework/erasecase.h"
#include "app/casework/frame/proofs.h"
#include "app/queries/casequery.h"
#include "app/queries/filefacts.h"
#include "app/queries/journalentries.h"

#include <QMap>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::ApprovalRecord;

namespace {

// The line among the approvals that the act left: the first one of its kind from then on.
QString noteOf(const domain::CaseFile &file, const QString &object, const QDateTime &at)
{
    for (const ApprovalRecord &line : file.approvals)
        if (line.object == object && line.verdict == "carried-out"_L1 && line.at >= at)
            return line.note;
    return {};
}

void addApproval(Destruction &destruction, const domain::CaseFile &file)
{
    for (const ApprovalRecord &line : file.approvals) {
        if (line.object != casework::EraseCase::approvalObject || line.verdict != "approved"_L1 || line.at > destruction.entry.at)
            continue;
        destruction.askedBy = line.askedBy;
        destruction.approvedBy = line.approver;
    }
}

void addRule(Destruction &destruction, const domain::CaseFile &file, const rulebook::Rulebook &rules)
{
    destruction.rule = noteOf(file, queries::minimisedObject, destruction.entry.at);
    const auto known = rules.retentionRules(file.office);
    if (!known)
        return;
    for (const domain::RetentionClass &each : known->classes)
        if (each.rule() == destruction.rule)
            destruction.source = each.source;
}

}

QList<DestroyedRows> destroyedRows(const journal::Entry &entry)
{
    QMap<std::pair<QString, QString>, int> counted;
    for (const journal::Change &change : entry.changes)
        ++counted[{change.table, change.privacyClass}];
    QList<DestroyedRows> rows;
    for (auto each = counted.cbegin(); each != counted.cend(); ++each)
        rows.append({each.key().first, each.key().second, each.value()});
    return rows;
}

Result<QList<Destruction>> destructions(Workspace &workspace, const DestructionRequest &request)
{
    const QTimeZone zone = workspace.organisation().office(workspace.organisation().defaultOffice)->timeZone();
    const QDateTime from = request.from.isValid() ? request.from.startOfDay(zone) : QDateTime();
    const QDateTime to = request.to.isValid() ? request.to.addDays(1).startOfDay(zone).addMSecs(-1) : QDateTime();
    const store::Clearance &clearance = workspace.user().clearance;
    CASEBOOK_TRY(const auto entries, queries::destructionEntries(workspace.connection(), clearance, {request.caseNumber, from, to}));
    QList<Destruction> found;
    for (const queries::DestructionEntry &entry : entries) {
        CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(workspace.connection(), clearance, entry.caseNumber));
        Destruction destruction{file.number, file.kind, entry.line, entry.entry, entry.actor, {}, {}, {}, {}, {}, destroyedRows(entry.entry)};
        if (destruction.isMinimisation()) {
            addRule(destruction, file, workspace.rules());
        } else if (destruction.entry.action == "erase-identity"_L1) {
            destruction.ground = noteOf(file, casework::proofObject, entry.entry.at);
        } else {
            destruction.ground = noteOf(file, casework::EraseCase::approvalObject, entry.entry.at);
            addApproval(destruction, file);
        }
        found.append(destruction);
    }
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, {request.caseNumber.isEmpty() ? u"erasure"_s : request.caseNumber});
    return found;
}

}
