// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvimport.h"

#include "app/intake/csvrow.h"
#include "app/intake/csvtable.h"
#include "app/intake/csvtext.h"
#include "app/intake/draftrules.h"

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

using About = CsvQuestion::About;

void refuse(CsvPlan &plan, ProblemCode code, const QStringList &arguments = {})
{
    plan.isRefused = true;
    plan.problems.append({plan.file, 0, {}, code, arguments});
}

CsvText decode(const CsvRequest &request, CsvPlan &plan)
{
    const QString answer = request.mapping ? request.mapping->encoding : QString();
    const CsvText text = answer.isEmpty() ? detectCsvText(request.bytes) : decodeCsvText(request.bytes, answer);
    plan.encoding = text.encoding;
    if (answer.isEmpty() && !text.isCertain)
        plan.questions.append({About::Encoding, {}, text.fits ? QStringList{text.encoding} : csvEncodings(), text.doubtfulSamples});
    else if (!text.fits)
        refuse(plan, ProblemCode::EncodingWrong, {text.encoding});
    if (text.nulCount > 0)
        plan.problems.append({plan.file, 0, {}, ProblemCode::NulReplaced, {QString::number(text.nulCount)}});
    return text;
}

CsvSeparator separate(const CsvRequest &request, const CsvText &text, CsvPlan &plan)
{
    CsvSeparator separator = detectSeparator(text.utf8);
    if (request.mapping && !request.mapping->separator.isEmpty()) {
        separator.separator = request.mapping->separator.at(0).toLatin1();
        separator.isCertain = true;
    }
    plan.delimiter = QChar::fromLatin1(separator.separator);
    if (separator.isCertain)
        return separator;
    CsvQuestion question{About::Separator, {}, {}, {}};
    for (const char one : csvSeparators())
        question.choices.append(QString(QChar::fromLatin1(one)));
    plan.questions.append(question);
    return separator;
}

CsvSample look(const CsvTable &table, CsvPlan &plan)
{
    constexpr int previewRows = 20;
    constexpr int sampleRows = 1000;
    CsvSample sample{table.headers(), QList<QStringList>(table.headers().size())};
    int sound = 0;
    const auto onSound = [&](const CsvRecord &record) {
        ++plan.rows;
        if (sound++ >= sampleRows)
            return true;
        const QStringList values = texts(record);
        if (sound <= previewRows)
            plan.preview.append(values);
        for (qsizetype i = 0; i < sample.columns.size(); ++i)
            sample.columns[i].append(values.value(i));
        return true;
    };
    table.forEachRow(onSound, [&](const Problem &problem) {
        ++plan.rows;
        ++plan.skipped;
        plan.problems.append(problem);
    });
    if (plan.rows == 0)
        plan.problems.append({plan.file, 0, {}, ProblemCode::NoRows});
    return sample;
}

void describeColumns(const CsvSample &sample, CsvPlan &plan)
{
    constexpr qsizetype wanted = 3;
    for (qsizetype i = 0; i < sample.headers.size(); ++i) {
        const ColumnMapping *mapped = plan.mapping.column(sample.headers.at(i));
        CsvColumn column{sample.headers.at(i), mapped ? mapped->to : QStringList(), {}};
        for (const QString &value : sample.columns.at(i)) {
            if (column.samples.size() < wanted && !value.isEmpty() && !column.samples.contains(value))
                column.samples.append(value);
        }
        plan.columns.append(column);
    }
}

void checkColumns(const CsvTable &table, CsvPlan &plan)
{
    for (const ColumnMapping &column : std::as_const(plan.mapping.columns)) {
        if (!table.headers().contains(column.column))
            refuse(plan, ProblemCode::ColumnMissing, {column.column});
    }
    if (plan.mapping.kind.isEmpty())
        plan.questions.append({About::Kind, {}, {}, {}});
    if (!plan.mapping.hasTarget(csvReceived))
        plan.questions.append({About::Received, {}, table.headers(), {}});
}

void settleDates(const CsvTable &table, CsvPlan &plan)
{
    QHash<qsizetype, DateDetector> detectors;
    for (const ColumnMapping &column : std::as_const(plan.mapping.columns)) {
        if (column.isDate && !column.date)
            detectors.insert(table.headers().indexOf(column.column), {});
    }
    if (detectors.isEmpty())
        return;
    const auto onSound = [&](const CsvRecord &record) {
        for (auto detector = detectors.begin(); detector != detectors.end(); ++detector)
            detector->add(record.fields[static_cast<size_t>(detector.key())].text());
        return true;
    };
    table.forEachRow(onSound, [](const Problem &) {});
    for (ColumnMapping &column : plan.mapping.columns) {
        const auto detector = detectors.constFind(table.headers().indexOf(column.column));
        if (!column.isDate || column.date || detector == detectors.cend())
            continue;
        const DateFinding finding = detector->finding();
        if (finding.isSettled()) {
            column.date = finding.possible.first();
            continue;
        }
        if (finding.possible.isEmpty())
            continue;  // not one date: every filled row is reported as unreadable
        CsvQuestion question{finding.isMixed ? About::DatesMixed : About::DateOrder, column.column, {}, finding.doubtful};
        for (const DatePattern &pattern : finding.possible)
            question.choices.append(name(pattern));
        plan.questions.append(question);
    }
}

const domain::Kind *rulesFor(const CsvRequest &request, const QString &kind)
{
    return request.rules ? request.rules(kind) : nullptr;
}

QString columnOf(const CsvMapping &mapping, const QString &target)
{
    const auto found = std::find_if(mapping.columns.cbegin(), mapping.columns.cend(), [&](const ColumnMapping &column) { return column.to.contains(target); });
    return found == mapping.columns.cend() ? QString() : found->column;
}

CsvTotals run(const CsvRequest &request, const CsvTable &table, const CsvMapping &mapping, const std::function<bool(CaseDraft)> &visit)
{
    CsvTotals totals;
    const domain::Kind *rules = rulesFor(request, mapping.kind);
    const CsvRowMapper mapper(mapping, table.headers(), request.file, request.office);
    const QString receiptColumn = columnOf(mapping, csvReceived);
    const auto onSound = [&](const CsvRecord &record) {
        ++totals.rows;
        std::optional<CaseDraft> draft = mapper.draft(texts(record), record.row, totals.problems);
        if (draft && request.latest.isValid() && draft->received > request.latest) {
            totals.problems.append({request.file, record.row, receiptColumn, ProblemCode::DateInFuture});
            draft.reset();
        }
        if (!draft) {
            ++totals.skipped;
            return true;
        }
        if (rules)
            applyRules(*draft, *rules, totals.problems);
        ++totals.drafts;
        return visit(std::move(*draft));
    };
    table.forEachRow(onSound, [&](const Problem &problem) {
        ++totals.rows;
        ++totals.skipped;
        totals.problems.append(problem);
    });
    return totals;
}

CsvMapping proposed(const CsvRequest &request, const CsvSample &sample, const KnownColumns &known)
{
    if (request.mapping)
        return *request.mapping;
    CsvMapping mapping = suggestMapping(sample, known, request.kind);
    if (const domain::Kind *rules = rulesFor(request, mapping.kind))
        keepKnownTargets(mapping, *rules);
    return mapping;
}

void dryRun(const CsvRequest &request, const CsvTable &table, CsvPlan &plan)
{
    const CsvTotals totals = run(request, table, plan.mapping, [](const CaseDraft &) { return true; });
    plan.drafts = totals.drafts;
    plan.skipped = totals.skipped;
    const auto isOfRow = [](const Problem &problem) { return problem.row > 1; };
    plan.problems.erase(std::remove_if(plan.problems.begin(), plan.problems.end(), isOfRow), plan.problems.end());
    plan.problems.append(totals.problems);
}

}

QString CsvQuestion::id() const
{
    switch (about) {
    case About::Encoding: return u"encoding"_s;
    case About::Separator: return u"separator"_s;
    case About::Kind: return u"kind"_s;
    case About::Received: return u"received"_s;
    case About::DateOrder: return u"date-order"_s;
    case About::DatesMixed: return u"dates-mixed"_s;
    }
    Q_UNREACHABLE();
}

CsvPlan planCsv(const CsvRequest &request, const KnownColumns &known)
{
    CsvPlan plan;
    plan.file = request.file;
    const CsvText text = decode(request, plan);
    if (text.fits && text.utf8.trimmed().isEmpty())
        refuse(plan, ProblemCode::Empty);
    if (plan.isRefused || !text.fits)
        return plan;
    const CsvSeparator separator = separate(request, text, plan);
    const CsvTable table(request.file, text.utf8, separator);
    if (!table.hasHeader()) {
        plan.problems.append({plan.file, 1, {}, ProblemCode::UnbalancedQuote});
        plan.isRefused = true;
        return plan;
    }
    plan.problems.append(table.headerProblems());
    const CsvSample sample = look(table, plan);
    plan.mapping = proposed(request, sample, known);
    plan.mapping.separator = plan.delimiter;
    if (text.isCertain)
        plan.mapping.encoding = plan.encoding;
    describeColumns(sample, plan);
    checkColumns(table, plan);
    if (!plan.isRefused)
        settleDates(table, plan);
    if (plan.isReady())
        dryRun(request, table, plan);
    return plan;
}

base::Result<CsvTotals> readCsvDrafts(const CsvRequest &request, const CsvPlan &plan, const std::function<bool(CaseDraft)> &visit)
{
    if (plan.isRefused)
        return base::fail(base::ErrorCode::CsvInvalid, {QString::number(plan.problems.last().row), name(plan.problems.last().code)});
    if (!plan.questions.isEmpty())
        return base::fail(base::ErrorCode::CsvAmbiguous, {plan.questions.first().column, plan.questions.first().id()});
    const CsvText text = decodeCsvText(request.bytes, plan.mapping.encoding);
    CsvSeparator separator = detectSeparator(text.utf8);
    separator.separator = plan.mapping.separator.at(0).toLatin1();
    const CsvTable table(request.file, text.utf8, separator);
    bool isStopped = false;
    CsvTotals totals = run(request, table, plan.mapping, [&](CaseDraft draft) {
        isStopped = !visit(std::move(draft));
        return !isStopped;
    });
    if (isStopped)
        return base::fail(base::ErrorCode::Cancelled);
    return totals;
}

}
