// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importvalues.h"

#include "app/intake/csvtext.h"
#include "app/text/secretwords.h"
#include "ui/dialogs/proposalwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using base::Result;
using intake::CsvQuestion;
using About = intake::CsvQuestion::About;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isMailPath(const QString &path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    return file.isDir() || suffix == "eml"_L1 || suffix == "mbox"_L1 || suffix.isEmpty();
}

intake::CsvSample sampleOf(const intake::CsvPlan &plan)
{
    intake::CsvSample sample;
    for (const intake::CsvColumn &column : plan.columns)
        sample.headers << column.name;
    for (qsizetype i = 0; i < sample.headers.size(); ++i) {
        QStringList values;
        for (const QStringList &row : plan.preview)
            values << row.value(i);
        sample.columns << values;
    }
    return sample;
}

Result<ImportPlan> planTable(ImportPlan plan)
{
    CASEBOOK_TRY(const intake::KnownColumns known, workspace::shippedColumns());
    plan.csv = intake::planCsv(plan.csvRequest, known);
    for (CsvQuestion &question : plan.csv.questions)
        if (question.about == About::Kind)
            question.choices = plan.kinds.keys();
    return plan;
}

Result<void> suggestAgain(ImportPlan &plan, const QString &separator, const QString &kind)
{
    CASEBOOK_TRY(const intake::KnownColumns known, workspace::shippedColumns());
    intake::CsvMapping split;
    split.separator = separator;
    plan.csvRequest.mapping = split;
    const intake::CsvPlan looked = intake::planCsv(plan.csvRequest, known);
    plan.csvRequest.mapping = intake::suggestMapping(sampleOf(looked), known, kind);
    plan.csvRequest.mapping->separator = separator;
    const domain::Kind *rules = plan.csvRequest.rules ? plan.csvRequest.rules(plan.csvRequest.mapping->kind) : nullptr;
    if (rules)
        intake::keepKnownTargets(*plan.csvRequest.mapping, *rules);
    return {};
}

void setColumn(intake::CsvMapping &mapping, const QString &name, const std::function<void(intake::ColumnMapping &)> &change)
{
    for (intake::ColumnMapping &column : mapping.columns)
        if (column.column == name)
            return change(column);
    intake::ColumnMapping column{name};
    change(column);
    mapping.columns.append(column);
}

const char *problemText(intake::ProblemCode code)
{
    using Code = intake::ProblemCode;
    switch (code) {
    case Code::Ragged: return QT_TRANSLATE_NOOP("Import", "%1 columns expected, %2 found");
    case Code::UnbalancedQuote: return QT_TRANSLATE_NOOP("Import", "a quote is opened and never closed");
    case Code::FieldTooLong: return QT_TRANSLATE_NOOP("Import", "a value is too long");
    case Code::DateMissing: return QT_TRANSLATE_NOOP("Import", "the day is missing");
    case Code::DateUnreadable: return QT_TRANSLATE_NOOP("Import", "the day cannot be read");
    case Code::DateInFuture: return QT_TRANSLATE_NOOP("Import", "the day lies in the future");
    case Code::ValueUnknown: return QT_TRANSLATE_NOOP("Import", "a value that “%1” does not know");
    case Code::NumberUnreadable: return QT_TRANSLATE_NOOP("Import", "not a whole number");
    case Code::Empty: return QT_TRANSLATE_NOOP("Import", "the file is empty");
    case Code::NoRows: return QT_TRANSLATE_NOOP("Import", "the file has a header and no rows");
    case Code::ColumnTwice: return QT_TRANSLATE_NOOP("Import", "two columns have the same name");
    case Code::ColumnMissing: return QT_TRANSLATE_NOOP("Import", "the column %1 is missing");
    case Code::EncodingWrong: return QT_TRANSLATE_NOOP("Import", "the text does not fit the charset %1");
    case Code::TargetUnknown: return QT_TRANSLATE_NOOP("Import", "the kind has no place for %1");
    case Code::NulReplaced: return QT_TRANSLATE_NOOP("Import", "%1 characters that cannot be stored were replaced");
    case Code::PossibleDuplicate: return QT_TRANSLATE_NOOP("Import", "perhaps the same matter as %1");
    case Code::NotAMessage: return QT_TRANSLATE_NOOP("Import", "not a mail");
    case Code::NotReadable: return QT_TRANSLATE_NOOP("Import", "cannot be read");
    case Code::NoDate: return QT_TRANSLATE_NOOP("Import", "the mail has no date");
    case Code::TooLarge: return QT_TRANSLATE_NOOP("Import", "too large");
    case Code::TooDeep: return QT_TRANSLATE_NOOP("Import", "parts inside parts, too deep");
    case Code::TooManyParts: return QT_TRANSLATE_NOOP("Import", "too many parts");
    case Code::TooManyHeaders: return QT_TRANSLATE_NOOP("Import", "too many header lines");
    case Code::HeaderTooLarge: return QT_TRANSLATE_NOOP("Import", "a header line is too long");
    case Code::DateFromReceived: return QT_TRANSLATE_NOOP("Import", "the date was taken from the way of the mail");
    case Code::CharsetRepaired: return QT_TRANSLATE_NOOP("Import", "the charset was mended (%1, read as %2)");
    case Code::MimeBroken: return QT_TRANSLATE_NOOP("Import", "its structure is broken; read as text");
    case Code::BodyCut: return QT_TRANSLATE_NOOP("Import", "the text was cut; the whole is attached");
    case Code::NoSender: return QT_TRANSLATE_NOOP("Import", "the mail names no sender");
    case Code::NotFound: return QT_TRANSLATE_NOOP("Import", "is not there");
    }
    return "";
}

QString problemLine(const intake::Problem &problem)
{
    QString words = Words::tr(problemText(problem.code));
    for (qsizetype i = 0; i < problem.arguments.size(); ++i)
        words.replace(u"%%1"_s.arg(i + 1), problem.arguments[i]);
    const QString file = problem.file.section(u'/', -1);
    if (problem.row <= 0)
        return u"%1: %2"_s.arg(file, words);
    const QString place = problem.column.isEmpty() ? Words::tr("%1, no. %2").arg(file).arg(problem.row)
                                                   : Words::tr("Row %1, column “%2”").arg(QString::number(problem.row), problem.column);
    return place + u": "_s + words;
}

}

bool ImportPlan::isReady() const
{
    return isMail ? mail.messages > 0 : csv.isReady() && csv.drafts > 0;
}

int ImportPlan::cases() const
{
    return isMail ? mail.created() : csv.drafts;
}

Result<ImportPlan> planImport(workspace::Workspace &workspace, const QStringList &paths, const QString &language)
{
    ImportPlan plan;
    for (const domain::Kind &kind : workspace.rules().kinds()) {
        plan.kinds.insert(kind.id, kind.label.in(language));
        plan.rights.insert(rightLabels(kind, language));
    }
    plan.isMail = paths.size() > 1 || (paths.size() == 1 && isMailPath(paths.constFirst()));
    if (plan.isMail) {
        plan.mailRequest = workspace::mailRequest(workspace, paths, {});
        CASEBOOK_TRY(const intake::Recogniser recogniser, workspace::shippedRecogniser());
        CASEBOOK_TRY(plan.mail, intake::planMail(plan.mailRequest, recogniser));
        return plan;
    }
    CASEBOOK_TRY(plan.csvRequest, workspace::csvRequest(workspace, paths.value(0), {}, {}, {}));
    return planTable(std::move(plan));
}

Result<ImportPlan> answered(ImportPlan plan, const CsvQuestion &question, const QString &choice)
{
    if (question.about != About::Encoding && question.about != About::Separator && question.about != About::Kind)
        plan.csvRequest.mapping = plan.csv.mapping;
    switch (question.about) {
    case About::Encoding:
        plan.csvRequest.bytes = intake::decodeCsvText(plan.csvRequest.bytes, choice).utf8;
        plan.csvRequest.mapping.reset();
        break;
    case About::Separator: CASEBOOK_CHECK(suggestAgain(plan, choice, plan.csvRequest.kind)); break;
    case About::Kind:
        plan.csvRequest.kind = choice;
        CASEBOOK_CHECK(suggestAgain(plan, plan.csv.delimiter, choice));
        plan.csvRequest.mapping->kind = choice;
        break;
    case About::Received:
        setColumn(*plan.csvRequest.mapping, choice, [](intake::ColumnMapping &column) {
            column.to << intake::csvReceived;
            column.isDate = true;
        });
        break;
    case About::DateOrder:
    case About::DatesMixed:
        setColumn(*plan.csvRequest.mapping, question.column, [&choice](intake::ColumnMapping &column) { column.date = intake::datePattern(choice); });
        break;
    }
    return planTable(std::move(plan));
}

QString planWords(const ImportPlan &plan)
{
    if (plan.isMail)
        return Words::tr("%1 messages: %2 become cases, %3 belong to one of them or to a case that is there, %4 cannot be read and are kept aside.")
            .arg(plan.mail.messages).arg(plan.mail.created()).arg(plan.mail.extended()).arg(plan.mail.quarantined.size());
    if (plan.csv.isRefused)
        return Words::tr("This file cannot be read as a table.");
    if (!plan.csv.isReady())
        return Words::tr("%1 rows. One thing must be said first.").arg(plan.csv.rows);
    return Words::tr("%1 rows: %2 become cases, %3 are left out.").arg(plan.csv.rows).arg(plan.csv.drafts).arg(plan.csv.skipped);
}

QString questionWords(const CsvQuestion &question)
{
    switch (question.about) {
    case About::Encoding: return Words::tr("Which charset is the file written in?");
    case About::Separator: return Words::tr("What stands between two columns?");
    case About::Kind: return Words::tr("What kind of cases are these?");
    case About::Received: return Words::tr("Which column holds the day of receipt?");
    case About::DateOrder:
    case About::DatesMixed: return Words::tr("How are the days written in “%1”?").arg(question.column);
    }
    return {};
}

QString choiceWords(const ImportPlan &plan, const CsvQuestion &question, const QString &choice)
{
    switch (question.about) {
    case About::Kind: return plan.kinds.value(choice, choice);
    case About::Separator: return choice == u'\t' ? Words::tr("a tab") : choice;
    case About::Encoding:
    case About::Received:
    case About::DateOrder:
    case About::DatesMixed: return choice;
    }
    return choice;
}

QStringList problemWords(const QList<intake::Problem> &problems, qsizetype most)
{
    QStringList lines;
    for (const intake::Problem &problem : problems.mid(0, most))
        lines << problemLine(problem);
    if (problems.size() > most)
        lines << Words::tr("and %1 more").arg(problems.size() - most);
    return lines;
}

QList<ProposedCase> proposedCases(const ImportPlan &plan, qsizetype most)
{
    QList<ProposedCase> cases;
    for (const intake::MailProposal &proposal : plan.mail.proposals) {
        if (cases.size() == most)
            break;
        const intake::Recognition &found = proposal.recognition;
        const intake::MailPlace &place = proposal.messages.constFirst();
        QStringList asked;
        for (const QString &line : found.lines)
            asked << plan.rights.value(line, line);
        const QString kind = plan.kinds.value(found.kind, found.kind);
        QStringList reasons;
        for (const intake::Reason &reason : found.reasons)
            if (!reason.about.startsWith("language:"_L1))
                reasons << reasonWords(reason);
        const QString becomes = asked.isEmpty() ? kind : u"%1: %2"_s.arg(kind, asked.join(u", "_s));
        cases.append({Words::tr("%1, no. %2").arg(place.file.section(u'/', -1)).arg(place.number),
                      proposal.caseNumber.isEmpty() ? becomes : Words::tr("belongs to %1").arg(proposal.caseNumber), reasons.join(u"; "_s)});
    }
    return cases;
}

Result<ImportResult> carryOut(workspace::Workspace &workspace, const ImportPlan &plan, const workspace::Progress &progress)
{
    if (plan.isMail) {
        CASEBOOK_TRY(const workspace::ImportedMail done, workspace::importMail(workspace, plan.mailRequest, progress));
        return ImportResult{done.created, done.extended, done.quarantined, done.numbers, done.findings};
    }
    intake::CsvRequest request = plan.csvRequest;
    request.mapping = plan.csv.mapping;
    CASEBOOK_TRY(const workspace::ImportedCsv done, workspace::importCsv(workspace, request, progress));
    return ImportResult{done.created, 0, done.skipped, done.numbers, done.findings};
}

QString resultWords(const ImportResult &result)
{
    const QString range = result.numbers.isEmpty() ? QString() : result.numbers.size() == 1 ? result.numbers.constFirst()
                                                                                           : u"%1 … %2"_s.arg(result.numbers.constFirst(), result.numbers.constLast());
    QStringList parts{result.created == 1 ? Words::tr("1 case is new (%1).").arg(range) : Words::tr("%1 cases are new (%2).").arg(QString::number(result.created), range)};
    if (result.created == 0)
        parts = QStringList{Words::tr("No case is new.")};
    if (result.extended > 0)
        parts << Words::tr("%1 messages were added to cases.").arg(result.extended);
    if (result.leftOut > 0)
        parts << Words::tr("%1 were left out.").arg(result.leftOut);
    if (!result.findings.isEmpty())
        parts << text::findingsText(result.findings);
    return parts.join(u' ');
}

}
