// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/casecontext.h"

#include "app/casework/logread.h"
#include "app/casework/frame/proofs.h"
#include "app/domain/approval.h"
#include "app/domain/tasks/owntask.h"
#include "app/queries/casequery.h"
#include "app/queries/colleagues.h"
#include "app/queries/compartments.h"
#include "app/text/casewords.h"

#include <QLocale>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

bool isOpen(const domain::ClockRecord &clock)
{
    return clock.state == "running"_L1 || clock.state == "paused"_L1;
}

// In a casebook that is open for reading.
bool onlyReads(domain::Action action)
{
    static const QSet<domain::Action> reading{domain::Action::Read, domain::Action::ReadAttachment, domain::Action::Export, domain::Action::Print,
                                              domain::Action::VerifyJournal};
    return reading.contains(action);
}

Result<CaseContext> furnish(workspace::Workspace &workspace, domain::CaseFile file, const QString &language)
{
    CaseContext context;
    context.rules = workspace.rules();
    context.organisation = workspace.organisation();
    CASEBOOK_CHECK(context.rules.kind(file.kind));
    const domain::Office *office = context.organisation.office(file.office);
    if (!office)
        return base::fail(base::ErrorCode::OfficeUnknown, {file.office});
    if (!(*context.rules.kind(file.kind))->state(file.state))
        return base::fail(base::ErrorCode::StoreDamaged, {file.number, u"state"_s});
    context.today = workspace.now().toTimeZone(office->timeZone()).date();
    context.language = language;
    context.login = workspace.user().login;
    context.isReadOnly = workspace.store().isReadOnly();
    for (const domain::Action action : domain::allActions())
        if ((!context.isReadOnly || onlyReads(action)) && context.rules.permissions().allows(workspace.user().roles, action, file.kind))
            context.allowed.insert(action);
    CASEBOOK_TRY(const QList<queries::Colleague> people, queries::colleagues(workspace.connection()));
    for (const queries::Colleague &person : people)
        context.people.insert(person.login, person.name);
    context.retention = readRetention(workspace, file, context.today);
    context.file = std::move(file);
    CASEBOOK_TRY(context.compartments, queries::compartmentNames(workspace.connection(), workspace.user().clearance));
    CASEBOOK_TRY(context.sameTargets, queries::sameTargets(workspace.connection(), workspace.user().clearance, context.kind(), context.file));
    domain::nameTasks(context.kind(), context.file, language, context.organisation.systems.get());
    if (!context.isClosed()) {
        CASEBOOK_TRY(context.duplicates, queries::possibleDuplicates(workspace.connection(), workspace.user().clearance, context.kind(), context.file));
    }
    return context;
}

Result<CaseContext> readAs(workspace::Workspace &workspace, domain::CaseFile file, const QString &language)
{
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), domain::Action::Read, file.kind));
    CASEBOOK_TRY(file.history, queries::history(workspace.connection(), workspace.user().clearance, file.id));
    casework::coverProofs(workspace.desk(), file);
    return furnish(workspace, std::move(file), language);
}

}

Result<CaseContext> openContext(workspace::Workspace &workspace, const QString &number, const QString &language)
{
    CASEBOOK_TRY(domain::CaseFile file, casework::LogRead(workspace.desk()).openCase(number));
    return furnish(workspace, std::move(file), language);
}

Result<CaseContext> readContext(workspace::Workspace &workspace, const QString &number, const QString &language)
{
    CASEBOOK_TRY(domain::CaseFile file, queries::caseFile(workspace.connection(), workspace.user().clearance, number));
    return readAs(workspace, std::move(file), language);
}

Result<CaseContext> readContext(workspace::Workspace &workspace, domain::CaseId id, const QString &language)
{
    CASEBOOK_TRY(domain::CaseFile file, queries::caseFile(workspace.connection(), workspace.user().clearance, id));
    return readAs(workspace, std::move(file), language);
}

const domain::ClockRecord *CaseContext::mainClock() const
{
    const domain::ClockRecord *best = nullptr;
    for (const domain::ClockRecord &clock : file.clocks) {
        if (!clock.isMain || clock.state == "cancelled"_L1)
            continue;
        const bool isBetter = !best || isOpen(clock) > isOpen(*best) || (isOpen(clock) == isOpen(*best) && clock.due.isValid() && clock.due < best->due);
        if (isBetter)
            best = &clock;
    }
    return best;
}

const domain::Transition *CaseContext::nextWay() const
{
    const domain::Transition *detour = nullptr;
    for (const domain::Transition &way : kind().transitions) {
        if (way.from != file.state || way.needsReason || way.needsSecondPerson)
            continue;
        const domain::State *to = kind().state(way.to);
        if (to && !to->isAside)
            return &way;
        if (!detour)
            detour = &way;
    }
    return detour;
}

QList<domain::MissingThing> CaseContext::missing(const domain::Transition &way) const
{
    QList<domain::MissingThing> things = domain::missingFor(kind(), way, file);
    if (way.needsSecondPerson && !domain::isApproved(kind(), file, way.to))
        things.append({u"approval:"_s + way.to, domain::Place::Approval, way.to, {}, -1, domain::LocalText({{u"en"_s, u"A second person must approve this."_s}, {u"de"_s, u"Eine zweite Person muss dem zustimmen."_s}})});
    return things;
}

QString factWords(const domain::Fact &fact, const QJsonValue &value, const QString &language)
{
    return value.isUndefined() || value.isNull() ? QString() : text::factText(fact, value, language);
}

QString windowLanguage()
{
    return QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
}

}
