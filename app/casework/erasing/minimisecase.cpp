// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/erasing/minimisecase.h"

#include "app/casework/frame/eraser.h"
#include "app/casework/frame/holdcheck.h"
#include "app/casework/operation.h"
#include "app/queries/filefacts.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

const QString action = u"erase-minimise"_s;

Result<domain::Minimisation> dueRule(Work &work)
{
    const domain::CaseFile &file = work.file();
    if (!work.kind().isClosed(file.state))
        return fail(ErrorCode::NotClosed, {file.number});
    CASEBOOK_CHECK(checkNoHold(work.desk(), file));
    CASEBOOK_TRY(const auto judged, queries::minimisation(work.transaction().connection(), work.desk().rules, file, work.today()));
    if (judged.state == domain::MinimisationState::Due)
        return judged;
    return fail(ErrorCode::GateNotMet, judged.reasons.isEmpty() ? QStringList{domain::name(judged.state)} : judged.reasons);
}

}

Result<MinimisedCase> MinimiseCase::run(const MinimiseCaseRequest &request)
{
    MinimisedCase minimised;
    qint64 compartment = 0;
    {
        CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Minimise, request.number, request.operation}));
        compartment = work->file().compartment.value();
        if (work->wasDoneBefore()) {
            CASEBOOK_TRY(minimised.done, doneBefore(*work, {action}));
        } else {
            CASEBOOK_TRY(minimised.rule, dueRule(*work));
            const store::PrivacyClasses classes(minimised.rule.goes.cbegin(), minimised.rule.goes.cend());
            Eraser eraser(*work, classes);
            CASEBOOK_TRY(minimised.done, eraser.carryOut(action, queries::minimisedObject, minimised.rule.rule));
            minimised.peopleKept = eraser.peopleKept();
        }
    }
    CASEBOOK_TRY(minimised.isPurged, m_desk.connection().purge(store::tablesErased(compartment)));
    return minimised;
}

}
