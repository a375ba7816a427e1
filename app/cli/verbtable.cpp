// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbtable.h"

#include "app/cli/verbs/verbs.h"

namespace casebook::cli {

const QList<Verb> &verbs()
{
    static const QList<Verb> table{
        initVerb(), demoVerb(),
        // one case
        newVerb(), listVerb(), showVerb(), editVerb(), moveVerb(), assignVerb(), noteVerb(), attachVerb(), markFileVerb(), recordMessageVerb(),
        extendVerb(), pauseVerb(), resumeVerb(), askApprovalVerb(), approveVerb(), linkVerb(), mergeVerb(), addTaskVerb(), finishTaskVerb(),
        closeVerb(), reopenVerb(), voidVerb(), retentionPlanVerb(), proofVerb(),
        letterListVerb(), letterDraftVerb(), letterLintVerb(), letterExportVerb(), letterSendVerb(),
        // many cases
        importCsvVerb(), importMailVerb(), importUndoVerb(), reportListVerb(), reportRunVerb(), retentionDueVerb(), minimiseVerb(), certificateIssueVerb(),
        certificateVerifyVerb(),
        // holds
        holdVerb(), holdListVerb(), holdReviewVerb(), holdAddVerb(), releaseVerb(),
        // what is handed over
        productionAddVerb(), productionIndexVerb(), custodyAddVerb(),
        // compartments
        compartmentAddVerb(), compartmentJoinVerb(), compartmentListVerb(), compartmentMoveVerb(),
        // who must stay out of mailings
        suppressionCheckVerb(), suppressionListVerb(),
        // versions of the privacy statement
        statementImportVerb(), statementListVerb(), statementShowVerb(), statementLensVerb(), statementDiffVerb(), statementNoticeVerb(),
        // without a store
        deadlineComputeVerb(), retentionComputeVerb(), ageComputeVerb(), rightsComputeVerb(), authorityFindVerb(), authorityListVerb(), authorityShowVerb(), agencyFindVerb(), agencyCheckVerb(),
        agencyListVerb(), agencyShowVerb(), systemsListVerb(), systemsShowVerb(), scanSecretsVerb(),
        // the record
        journalVerifyVerb(), journalLogVerb(), journalCheckpointVerb(), journalKeyNewVerb(), journalKeyExportPublicVerb(),
        // care of the store
        doctorVerb(), checkVerb(), backupVerb(), restoreVerb(), drillVerb(), migrateVerb(), rekeyVerb(), userAddVerb(), userRemoveVerb(), userPasswdVerb(),
        userRecoverVerb(),
        completionVerb(),
    };
    return table;
}

}
