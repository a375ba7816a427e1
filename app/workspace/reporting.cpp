// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/reporting.h"

#include "app/base/files.h"
#include "app/casework/logread.h"
#include "app/casework/frame/work.h"
#include "app/queries/compartments.h"
#include "app/reports/csvwriter.h"
#include "app/reports/filterwords.h"
#include "app/reports/pdfwriter.h"
#include "app/reports/reportbuilder.h"
#include "app/reports/shippedreports.h"
#include "app/reports/xlsxwriter.h"
#include "app/store/embeddedconnection.h"
#include "app/store/journalwriter.h"

#include <QDir>
#include <QFileInfo>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using Format = reports::ReportDefinition::Format;

namespace {

QString name(Format format)
{
    switch (format) {
    case Format::Pdf: return u"pdf"_s;
    case Format::Xlsx: return u"xlsx"_s;
    case Format::Csv: return u"csv"_s;
    }
    return {};
}

// Everything that can be wrong with a request before the store is asked.
struct Plan {
    reports::ReportDefinition definition;
    reports::Period period;
    domain::Filter filter;  // resolved
    QList<Format> formats;
    QList<reports::KindSources> sources;
    QString baseName;
};

Result<QList<Format>> formatsOf(const reports::ReportDefinition &definition, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return definition.formats;
    QList<Format> formats;
    for (const QString &word : wanted) {
        const auto found = std::find_if(definition.formats.cbegin(), definition.formats.cend(), [&](Format format) { return name(format) == word; });
        if (found == definition.formats.cend())
            return fail(ErrorCode::InputInvalid, {u"format"_s, u"unknown"_s});
        if (!formats.contains(*found))
            formats << *found;
    }
    return formats;
}

Result<Plan> planned(const Workspace &workspace, const ReportRequest &request)
{
    CASEBOOK_TRY(const reports::ReportDefinition definition, reports::shippedReport(request.id));
    CASEBOOK_TRY(const reports::Period period, reports::parsePeriod(request.period));
    if (period.first > workspace.today())
        return fail(ErrorCode::PeriodInvalid, {request.period}, u"has not begun"_s);
    CASEBOOK_TRY(const domain::Filter filter, domain::parseFilter(request.filter));
    if (request.language != "en"_L1 && request.language != "de"_L1)
        return fail(ErrorCode::InputInvalid, {u"language"_s, u"en|de"_s});
    CASEBOOK_TRY(const QList<Format> formats, formatsOf(definition, request.formats));
    const QFileInfo folder(request.folder);
    if (!folder.isDir() || !folder.isWritable())
        return fail(ErrorCode::FileNotWritable, {request.folder});
    CASEBOOK_TRY(const QList<reports::KindSources> sources, reports::shippedSources(workspace.rules()));
    return Plan{definition, period, domain::resolved(filter, workspace.today(), workspace.user().login), formats, sources,
                u"%1-%2"_s.arg(definition.id, reports::spelling(period))};
}

// Says the same to somebody who may not see a compartment whether there is one or not.
Result<QString> clearanceWords(Workspace &workspace, const QString &language)
{
    const bool german = language == "de"_L1;
    CASEBOOK_TRY(const QStringList names, queries::compartmentNames(workspace.connection(), workspace.user().clearance));
    if (names.isEmpty())
        return german ? u"ohne geschützte Vorgänge"_s : u"only cases outside compartments"_s;
    return (german ? u"auch geschützte Vorgänge: %1"_s : u"with the cases of the compartments %1"_s).arg(names.join(u", "_s));
}

QString periodWords(const reports::Period &period, QDate today, const QString &language)
{
    const QString words = reports::words(period, language);
    if (period.last < today)
        return words;
    const QLocale locale = language == "de"_L1 ? QLocale(QLocale::German) : QLocale(QLocale::English);
    const QString day = locale.toString(today, language == "de"_L1 ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
    return (language == "de"_L1 ? u"%1, bis %2"_s : u"%1, until %2"_s).arg(words, day);
}

// The first eight bytes of the root in groups of four digits, as people compare them.
QString shortRoot(const QByteArray &root)
{
    const QString digits = QString::fromLatin1(root.left(8).toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups << digits.sliced(at, 4);
    return groups.join(u' ');
}

Result<reports::ReportStamp> stampOf(Workspace &workspace, const Plan &plan, const QString &language)
{
    CASEBOOK_TRY(reports::ReportStamp stamp, storeStamp(workspace, language));
    stamp.period = periodWords(plan.period, workspace.today(), language);
    stamp.filter = reports::filterWords(plan.filter, workspace.rules(), workspace.organisation(), language);
    return stamp;
}

// Parts of a report that are made one behind the other: its sections, then the PDF of them.
struct Steps {
    const ReportProgress &progress;
    qint64 all;
    qint64 done = 0;

    bool goesOn() const { return !progress || progress(done, all); }
};

Result<reports::BuiltReport> built(Workspace &workspace, const Plan &plan, const QString &language, Steps &steps)
{
    CASEBOOK_TRY(const reports::ReportStamp stamp, stampOf(workspace, plan, language));
    QList<queries::CountedKind> counted;
    for (const reports::KindSources &source : plan.sources) {
        CASEBOOK_TRY(const domain::Kind *kind, workspace.rules().kind(source.kind));
        counted << source.counted(*kind);
    }
    queries::Statistics statistics(workspace.connection(), workspace.user().clearance, plan.filter, workspace.today(), counted);
    reports::DatasetContext context(statistics, {workspace.rules(), workspace.organisation(), plan.sources}, plan.period,
                                    plan.definition.comparedPeriods, workspace.today());
    return reports::buildReport(plan.definition, context, stamp, language, [&steps](qsizetype section) {
        steps.done = section;
        return steps.goesOn();
    });
}

Result<reports::BuiltReport> builtOnOneState(Workspace &workspace, const Plan &plan, const QString &language, Steps &steps)
{
    std::optional<store::EmbeddedConnection::Watch> watch;
    if (auto *embedded = dynamic_cast<store::EmbeddedConnection *>(&workspace.connection()); embedded && steps.progress)
        watch.emplace(*embedded, [&steps] { return steps.goesOn(); });
    CASEBOOK_CHECK(workspace.connection().beginReading());
    auto report = built(workspace, plan, language, steps);
    workspace.connection().rollback();
    return report;
}

Result<QStringList> written(const reports::ReportDocument &document, const Plan &plan, const QString &folder, const QByteArray &pdf)
{
    QStringList files;
    for (const Format format : plan.formats) {
        const QString path = QDir(folder).filePath(plan.baseName + u'.' + name(format));
        switch (format) {
        case Format::Pdf:
            CASEBOOK_CHECK(base::writeFileAtomically(path, pdf));
            files << path;
            break;
        case Format::Xlsx:
            CASEBOOK_CHECK(reports::writeXlsx(document, path));
            files << path;
            break;
        case Format::Csv: {
            CASEBOOK_TRY(const QStringList paths, reports::writeCsv(document, folder, plan.baseName, reports::csvFormFor(document.language)));
            files += paths;
            break;
        }
        }
    }
    return files;
}

}

Result<reports::ReportStamp> storeStamp(Workspace &workspace, const QString &language)
{
    CASEBOOK_TRY(const store::JournalHead head, store::journalHead(workspace.connection()));
    CASEBOOK_TRY(const QString clearance, clearanceWords(workspace, language));
    reports::ReportStamp stamp;
    stamp.organisation = workspace.organisation().name;
    stamp.clearance = clearance;
    stamp.storeName = workspace.store().facts().name;
    stamp.checkpointSize = head.size;
    stamp.checkpointRoot = shortRoot(head.root);
    stamp.programVersion = QStringLiteral(CASEBOOK_VERSION);
    stamp.rulebookVersion = workspace.rules().version();
    stamp.generatedAt = workspace.now();
    stamp.isTestStore = workspace.store().facts().mode != store::StoreMode::Normal;
    return stamp;
}

Result<QList<ReportTitle>> reportList(const QString &language)
{
    CASEBOOK_TRY(const QList<reports::ReportDefinition> definitions, reports::shippedReports());
    QList<ReportTitle> titles;
    for (const reports::ReportDefinition &definition : definitions) {
        ReportTitle title{definition.id, definition.title.in(language), definition.description.in(language), {}};
        for (const Format format : definition.formats)
            title.formats << name(format);
        titles << title;
    }
    return titles;
}

Result<ReportOutcome> runReport(Workspace &workspace, const ReportRequest &request, const reports::ChartFunction &chart, const ReportProgress &progress)
{
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), domain::Action::Export, {}));
    CASEBOOK_TRY(const Plan plan, planned(workspace, request));
    Steps steps{progress, plan.definition.sections.size() + (plan.formats.contains(Format::Pdf) ? 1 : 0)};
    CASEBOOK_TRY(const reports::BuiltReport report, builtOnOneState(workspace, plan, request.language, steps));
    steps.done = plan.definition.sections.size();
    if (!steps.goesOn())
        return fail(ErrorCode::Cancelled);
    QByteArray pdf;
    if (plan.formats.contains(Format::Pdf)) {
        CASEBOOK_TRY(pdf, reports::makePdf(report.document, reports::PdfOptions{.chart = chart}));
    }
    CASEBOOK_CHECK(casework::LogRead(workspace.desk()).record(domain::Action::Export, plan.baseName));
    ReportOutcome outcome;
    CASEBOOK_TRY(outcome.files, written(report.document, plan, request.folder, pdf));
    outcome.figures = report.figures;
    outcome.figures.insert(u"report"_s, plan.definition.id);
    outcome.figures.insert(u"period"_s, reports::spelling(plan.period));
    outcome.figures.insert(u"filter"_s, domain::toText(plan.filter));
    outcome.hash = reports::figuresHash(outcome.figures);
    return outcome;
}

}
