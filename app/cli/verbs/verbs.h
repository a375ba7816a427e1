// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace casebook::cli {

// One function a file of this folder; verbtable.cpp puts them in order.

Verb initVerb();
Verb demoVerb();
Verb newVerb();
Verb listVerb();
Verb showVerb();
Verb editVerb();
Verb moveVerb();
Verb assignVerb();
Verb noteVerb();
Verb attachVerb();
Verb markFileVerb();
Verb recordMessageVerb();
Verb extendVerb();
Verb pauseVerb();
Verb resumeVerb();
Verb askApprovalVerb();
Verb approveVerb();
Verb linkVerb();
Verb mergeVerb();
Verb addTaskVerb();
Verb finishTaskVerb();
Verb closeVerb();
Verb reopenVerb();
Verb voidVerb();
Verb importCsvVerb();
Verb importMailVerb();
Verb importUndoVerb();
Verb reportListVerb();
Verb reportRunVerb();
Verb deadlineComputeVerb();
Verb retentionComputeVerb();
Verb retentionPlanVerb();
Verb proofVerb();
Verb letterListVerb();
Verb letterDraftVerb();
Verb letterLintVerb();
Verb letterExportVerb();
Verb letterSendVerb();
Verb retentionDueVerb();
Verb minimiseVerb();
Verb holdVerb();
Verb holdListVerb();
Verb holdReviewVerb();
Verb holdAddVerb();
Verb releaseVerb();
Verb suppressionCheckVerb();
Verb suppressionListVerb();
Verb statementImportVerb();
Verb statementListVerb();
Verb statementShowVerb();
Verb statementLensVerb();
Verb statementDiffVerb();
Verb statementNoticeVerb();
Verb certificateIssueVerb();
Verb certificateVerifyVerb();
Verb ageComputeVerb();
Verb authorityFindVerb();
Verb authorityListVerb();
Verb authorityShowVerb();
Verb scanSecretsVerb();
Verb journalVerifyVerb();
Verb journalLogVerb();
Verb journalCheckpointVerb();
Verb journalKeyNewVerb();
Verb journalKeyExportPublicVerb();
Verb checkVerb();
Verb backupVerb();
Verb restoreVerb();
Verb drillVerb();
Verb migrateVerb();
Verb doctorVerb();
Verb rekeyVerb();
Verb userAddVerb();
Verb userRemoveVerb();
Verb userPasswdVerb();
Verb userRecoverVerb();
Verb completionVerb();

}
