// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retention/retentionplan.h"
#include "app/workspace/workspace.h"
#include "ui/dialogs/actform.h"

namespace casebook::dialogs {

struct CaseContext;

// Until when the file of a case and the data of its account are kept, and what went already: the answers of `minimise --dry-run`
// and `retention plan`. Values; made in the store's thread.
struct CaseRetention {
    domain::Minimisation file;
    QList<domain::PlanItem> plan;
    QDateTime erasedAt;           // UTC; invalid: nothing was erased
    QString erasedBy;             // the rule under which it went; empty: it was decided
    std::optional<base::Error> trouble;  // why the rules do not answer
};

CaseRetention readRetention(workspace::Workspace &workspace, const domain::CaseFile &file, const QDate &today);

// "Minimised on Thu 20 Aug 2026 under “File of a child report”." Empty when nothing was erased.
QString erasedWords(const CaseContext &context);
// What stands where a text stood: "Text taken out when the case was minimised, Thu 20 Aug 2026" Empty when nothing was erased.
QString erasedTextWords(const CaseContext &context);
// Whether what this moment left in the case may have been erased: later things were not there yet.
bool mayBeErased(const CaseContext &context, const QDateTime &at);

// "due since Sat 19 Sep 2026", "from Mon 1 Mar 2027"; why it is not, where no day is known.
QString minimiseWhenWords(const CaseContext &context);
// What stands against it, in sentences; empty: nothing does, it is due.
QString minimiseObstacleWords(const CaseContext &context);
QString minimiseGoesWords(const domain::Minimisation &file);
QString minimiseStaysWords(const domain::Minimisation &file);
QString minimiseRuleWords(const CaseContext &context);
// One line for each kind of data of the account: until when, and by which rule.
ActLines accountPlanLines(const CaseContext &context);

}
