// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/base/files.h"
#include "app/casework/logread.h"
#include "app/cli/acts.h"
#include "app/cli/exitcode.h"
#include "app/cli/letterwords.h"
#include "app/cli/texttable.h"
#include "app/domain/limits.h"
#include "app/workspace/lettering.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using workspace::LetterChoice;
using workspace::LetterRequest;
using workspace::PreparedLetter;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Letters", text);
}

Result<domain::CaseFile> openedCase(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    return casework::LogRead(workspace->desk()).openCase(number);
}

// As somebody edited it, in UTF-8; nothing when no file is named.
Result<std::optional<QString>> editedText(const QString &path)
{
    if (path.isEmpty())
        return std::optional<QString>();
    CASEBOOK_TRY(const QByteArray bytes, base::readFile(path, domain::limitBytes(domain::TextField::MessageBody)));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::EncodingUnknown, {path});
    return std::optional(text);
}

Result<LetterRequest> requestOf(const Context &context, const QString &textFile)
{
    const CommandLine &line = context.line();
    LetterRequest request{line.operand(1), line.value("language")};
    request.reason = line.value("reason");
    request.address = line.values("address");
    CASEBOOK_TRY(request.dated, context.day("dated"));
    CASEBOOK_TRY(request.text, editedText(textFile));
    return request;
}

Result<PreparedLetter> preparedFor(Context &context, const domain::CaseFile &file, const QString &textFile)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const LetterRequest request, requestOf(context, textFile));
    return workspace::prepareLetter(*workspace, file, request);
}

QJsonObject choiceJson(const LetterChoice &choice, const QString &number, const QString &language)
{
    const QJsonValue sent = choice.sentOn.isValid() ? QJsonValue(choice.sentOn.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    return {{u"letter"_s, choice.letter->id}, {u"label"_s, choice.letter->label.in(language)}, {u"fits"_s, choice.fit == domain::LetterFit::Fits},
            {u"sendable"_s, choice.fit == domain::LetterFit::Fits && choice.isSendable}, {u"sent_on"_s, sent}, {u"why"_s, whyText(choice, language)},
            {u"source"_s, choice.letter->source}, {u"missing"_s, missingJson(choice.missing, number, language)}};
}

Result<Answer> runList(Context &context)
{
    CASEBOOK_TRY(const domain::CaseFile file, openedCase(context));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QList<LetterChoice> choices, workspace::letterChoices(workspace->rules(), workspace->organisation(), file, workspace->todayAt(file.office)));
    QJsonArray all;
    TextTable table({{}, {}, {}});
    for (const LetterChoice &choice : choices) {
        all.append(choiceJson(choice, file.number, context.language()));
        table.add({choice.fit == domain::LetterFit::Fits ? u"*"_s : QString(), choice.letter->id, whyText(choice, context.language())});
    }
    return Answer{QJsonObject{{u"number"_s, file.number}, {u"letters"_s, all}}, choices.isEmpty() ? QString() : table.toText(Console::width())};
}

QJsonObject lintJson(const PreparedLetter &prepared, const QString &language)
{
    const QString number = prepared.facts.file.number;
    return {{u"number"_s, number}, {u"letter"_s, prepared.letter->id}, {u"language"_s, prepared.facts.language},
            {u"findings"_s, findingsJson(prepared.findings, prepared.text, language)}, {u"missing"_s, missingJson(prepared.missing, number, language)}};
}

void sayFindings(Context &context, const PreparedLetter &prepared)
{
    if (!prepared.findings.isEmpty())
        context.console().say(findingsText(prepared.findings, prepared.text, context.language()));
}

Result<Answer> runDraft(Context &context)
{
    CASEBOOK_TRY(const domain::CaseFile file, openedCase(context));
    CASEBOOK_TRY(const PreparedLetter prepared, preparedFor(context, file, {}));
    QJsonObject json = lintJson(prepared, context.language());
    const QString path = context.line().value("out");
    sayFindings(context, prepared);
    if (path.isEmpty()) {
        json.insert(u"text"_s, prepared.text);
        return Answer{json, prepared.text.trimmed()};
    }
    // What somebody has worked on is not written over.
    if (QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, {path});
    CASEBOOK_CHECK(base::writeFileAtomically(path, prepared.text.toUtf8()));
    json.insert(u"files"_s, QJsonArray{path});
    return Answer{json, path};
}

Result<Answer> runLint(Context &context)
{
    CASEBOOK_TRY(const domain::CaseFile file, openedCase(context));
    CASEBOOK_TRY(const PreparedLetter prepared, preparedFor(context, file, context.line().operand(2)));
    const QString text = findingsText(prepared.findings, prepared.text, context.language());
    return Answer{lintJson(prepared, context.language()), text.isEmpty() ? words(QT_TRANSLATE_NOOP("Letters", "Nothing was found.")) : text,
                  domain::hasErrors(prepared.findings) ? int(ExitCode::GateNotMet) : int(ExitCode::Done)};
}

Result<Answer> runExport(Context &context)
{
    CASEBOOK_TRY(const domain::CaseFile file, openedCase(context));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const PreparedLetter prepared, preparedFor(context, file, context.line().value("text")));
    const QStringList formats = context.line().has("format") ? context.line().value("format").split(u',', Qt::SkipEmptyParts) : QStringList{u"pdf"_s};
    const QString folder = context.line().value("out");
    // The last folder is made; a path that is not there at all is more likely mistyped.
    QDir().mkdir(folder);
    CASEBOOK_TRY(const QStringList files, workspace::exportLetter(*workspace, prepared, formats, folder));
    sayFindings(context, prepared);
    QJsonObject json = lintJson(prepared, context.language());
    json.insert(u"files"_s, QJsonArray::fromStringList(files));
    return Answer{json, files.join(u'\n')};
}

// Everything at once: what the case lacks, what the letter lacks.
void explain(Context &context, const domain::CaseFile &file, const LetterRequest &request, const base::Error &error)
{
    const auto workspace = context.workspace();
    if (error.code != ErrorCode::GateNotMet || !workspace)
        return;
    const auto prepared = workspace::prepareLetter(**workspace, file, request);
    if (!prepared)
        return;
    QList<domain::MissingThing> missing = prepared->missing;
    for (domain::MissingThing &thing : missing) {
        if (thing.words.isEmpty())
            thing.words = domain::LocalText({{u"en"_s, words(QT_TRANSLATE_NOOP("Letters", "The case is not in a state in which this letter is sent."))}});
    }
    context.setMissing({file.number, missing});
}

Result<Answer> runSend(Context &context)
{
    CASEBOOK_TRY(const domain::CaseFile file, openedCase(context));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(LetterRequest request, requestOf(context, context.line().value("text")));
    CASEBOOK_TRY(const QDate day, context.day("on"));
    const auto done = workspace::sendLetter(*workspace, file, request, {context.line().value("medium"), day, context.line().value("proof")});
    if (!done) {
        request.dated = request.dated.isValid() ? request.dated : day;
        explain(context, file, request, done.error());
        return fail(done.error());
    }
    return answerCase(context, *done);
}

QList<Option> withMaking(QList<Option> options)
{
    return options + QList<Option>{
        {"language", "LANGUAGE", QT_TRANSLATE_NOOP("Help", "The language of the letter; that of the person when it is left out."), false, "en|de"},
        {"reason", "TEXT", QT_TRANSLATE_NOOP("Help", "What only you know: why it takes longer, why there is doubt who writes.")},
        {"dated", "DAY", QT_TRANSLATE_NOOP("Help", "The day on the letter; today, or the day of sending, when it is left out.")},
        {"address", "LINE", QT_TRANSLATE_NOOP("Help", "A line of the postal address, below the name."), true}};
}

const QList<Operand> letterOperands{{"CASE"}, {"LETTER"}};

}

Verb letterListVerb()
{
    return {"letter list", QT_TRANSLATE_NOOP("Help", "Say which letters fit a case now, and why the others do not. Reading is recorded."), {{"CASE"}}, {}, {"letter list R-2026-00041"}, runList};
}

Verb letterDraftVerb()
{
    return {"letter draft", QT_TRANSLATE_NOOP("Help", "Write a letter from its template and the case. Blanks in double brackets are for you to fill in."), letterOperands,
            withMaking({{"out", "FILE", QT_TRANSLATE_NOOP("Help", "Write it into this new file, to edit it; else it is the answer."), false, "", Completion::File}}),
            {"letter draft R-2026-00041 denial --out denial.txt", "letter draft R-2026-00041 extension --reason \"Your data lies in three systems.\""}, runDraft};
}

Verb letterLintVerb()
{
    return {"letter lint", QT_TRANSLATE_NOOP("Help", "Check a letter: what it must say, blanks, days, language, credentials."),
            {{"CASE"}, {"LETTER"}, {"FILE", true, false, "", Completion::File}}, withMaking({}), {"letter lint R-2026-00041 denial denial.txt"}, runLint};
}

Verb letterExportVerb()
{
    return {"letter export", QT_TRANSLATE_NOOP("Help", "Write a letter as PDF for a window envelope, or as a mail that is not sent yet."), letterOperands,
            withMaking({{"out", "FOLDER", QT_TRANSLATE_NOOP("Help", "Where the files are written."), false, "", Completion::Folder, true},
                        {"format", "FORMAT,...", QT_TRANSLATE_NOOP("Help", "pdf, eml or both; pdf when it is left out.")},
                        {"text", "FILE", QT_TRANSLATE_NOOP("Help", "The letter as it was edited; as the template writes it when it is left out."), false, "", Completion::File}}),
            {"letter export R-2026-00041 denial --text denial.txt --format pdf,eml --out letters"}, runExport, true};
}

Verb letterSendVerb()
{
    return {"letter send", QT_TRANSLATE_NOOP("Help", "Record that a letter left: it is filed with the case, and its day ends, prolongs or stops the deadline."), letterOperands,
            withMaking({{"medium", "MEDIUM", QT_TRANSLATE_NOOP("Help", "How it was sent."), false, "mail|post", Completion::Nothing, true},
                        {"on", "DAY", QT_TRANSLATE_NOOP("Help", "The day on which it left."), false, "", Completion::Nothing, true},
                        {"proof", "TEXT", QT_TRANSLATE_NOOP("Help", "The proof of sending: number of the parcel, id of the message.")},
                        {"text", "FILE", QT_TRANSLATE_NOOP("Help", "The letter as it was edited; as the template writes it when it is left out."), false, "", Completion::File}}),
            {"letter send R-2026-00041 denial --text denial.txt --medium post --on 2026-03-20 --proof RR123456785DE"}, runSend, true};
}

}
