// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/shippedreports.h"

#include "app/rulebook/embedded.h"
#include "app/rulebook/packfiles.h"

#include <QFileInfo>

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

Result<QList<ReportDefinition>> shippedReports()
{
    CASEBOOK_TRY(const auto files, rulebook::readPackFiles(rulebook::embeddedFolder(), u"reports"_s));
    QList<ReportDefinition> reports;
    for (const rulebook::PackFile &file : files) {
        CASEBOOK_TRY(const ReportDefinition report, readReportDefinition(file.name, file.bytes));
        reports << report;
    }
    return reports;
}

Result<ReportDefinition> shippedReport(const QString &id)
{
    CASEBOOK_TRY(const QList<ReportDefinition> reports, shippedReports());
    for (const ReportDefinition &report : reports)
        if (report.id == id)
            return report;
    return base::fail(base::ErrorCode::ReportUnknown, {id});
}

Result<QList<KindSources>> shippedSources(const rulebook::Rulebook &rules)
{
    CASEBOOK_TRY(const auto files, rulebook::readPackFiles(rulebook::embeddedFolder(), u"reports/kinds"_s));
    QList<KindSources> sources;
    for (const rulebook::PackFile &file : files) {
        const auto kind = rules.kind(QFileInfo(file.name).completeBaseName());
        if (!kind)
            continue;
        CASEBOOK_TRY(const KindSources source, readKindSources(file.name, file.bytes, **kind));
        sources << source;
    }
    return sources;
}

}
