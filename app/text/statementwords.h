// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/statements/lens.h"
#include "app/domain/statements/statementversion.h"

#include <QString>

namespace casebook::text {

// Words about the versions of the privacy statement, in the language of the program; days and what the rules name in `language`.

// "in force since 25 May 2018", "25 May 2018 to 30 Jun 2021", "replaced by another version of the same day"
QString statementSpanText(const domain::StatementSpan &span, const QString &language);
QString clauseText(const domain::Clause &clause);  // "4.2 Storage"; "Before the first heading" where there is none
QString subjectsText(const domain::StatementRule &rule, const QStringList &subjects, const QString &language);
// "EU-US Privacy Shield: had ended on 16 Jul 2020 (CJEU C-311/18)", as seen from the day of receipt.
QString safeguardText(const domain::SafeguardMark &mark, const QString &language);
// "told on 3 Jun 2021 (Mail to the customers), consent was asked, holds from 1 Jul 2021"
QString noticeText(const domain::StatementRule &rule, const domain::StatementNotice &notice, const QString &language);

}
