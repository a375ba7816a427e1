// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/filefacts.h"

#include <algorithm>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<int> openLinksOf(store::Connection &connection, qint64 caseId)
{
    store::Query query(connection, u"SELECT count(*) FROM cases WHERE closed_on IS NULL AND id IN (SELECT other_id FROM links WHERE case_id = :case "
                                    "UNION SELECT case_id FROM links WHERE other_id = :case)"_s);
    CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":case", caseId).next());
    return static_cast<int>(query.integer(0));
}

}

QDate minimisedOn(const domain::CaseFile &file)
{
    QDate day;
    for (const domain::ApprovalRecord &approval : file.approvals)
        if (approval.object == minimisedObject && approval.verdict == "carried-out"_L1)
            day = approval.at.date();
    return day;
}

Result<domain::FileFacts> fileFacts(store::Connection &connection, const domain::CaseFile &file, const QString &country)
{
    domain::FileFacts facts;
    facts.kind = file.kind;
    facts.regime = file.regime;
    facts.country = country;
    facts.received = file.received;
    facts.closed = file.closed;
    facts.minimised = minimisedOn(file);
    facts.holds = domain::retentionHolds(file.holds);
    facts.runningClocks = static_cast<int>(std::count_if(file.clocks.cbegin(), file.clocks.cend(), [](const domain::ClockRecord &clock) {
        return clock.state == "running"_L1 || clock.state == "paused"_L1;
    }));
    facts.openTasks = static_cast<int>(std::count_if(file.tasks.cbegin(), file.tasks.cend(), [](const auto &task) { return task.state == "open"_L1; }));
    CASEBOOK_TRY(facts.openLinks, openLinksOf(connection, file.id.value()));
    return facts;
}

Result<domain::PlanFacts> planFacts(store::Connection &connection, const domain::CaseFile &file, const rulebook::RetentionRules &rules)
{
    domain::PlanFacts facts;
    CASEBOOK_TRY(facts.file, fileFacts(connection, file, rules.country));
    facts.accountClosed = domain::dayIn(file, rules.accountClosed);
    return facts;
}

Result<domain::Minimisation> minimisation(store::Connection &connection, const rulebook::Rulebook &rules, const domain::CaseFile &file, const QDate &today)
{
    CASEBOOK_TRY(const rulebook::RetentionRules kept, rules.retentionRules(file.office));
    CASEBOOK_TRY(const domain::FileFacts facts, fileFacts(connection, file, kept.country));
    return domain::minimisation(kept.classes.values(), kept.holdRule, facts, today);
}

}
