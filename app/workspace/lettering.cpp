// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/lettering.h"

#include "app/base/files.h"
#include "app/casework/frame/work.h"
#include "app/casework/logread.h"
#include "app/domain/letters/addressee.h"
#include "app/letters/lettermail.h"
#include "app/letters/letterpdf.h"
#include "app/rulebook/letters/lettercontext.h"

#include <QDir>
#include <QFileInfo>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::CaseFile;

namespace {

// Of whoever the letter goes to.
QString identifierOf(const domain::CaseParty &addressee, const QString &kind)
{
    for (const QString &identifier : addressee.party.identifiers)
        if (identifier.startsWith(kind + u':'))
            return identifier.sliced(kind.size() + 1).trimmed();
    return {};
}

QStringList typedLines(const QString &address)
{
    QStringList lines;
    const QString text = QString(address).replace(u'\n', u';');
    for (const QString &line : text.split(text.contains(u';') ? u';' : u',', Qt::SkipEmptyParts))
        lines << line.simplified();
    return lines;
}

letters::LetterSheet sheetOf(Workspace &workspace, const domain::LetterFacts &facts, const LetterRequest &request, const domain::Office &office)
{
    letters::LetterSheet sheet;
    sheet.language = facts.language;
    sheet.sender = facts.values.value(u"sender"_s);
    sheet.senderAddress = domain::addressLines(office.postalAddress);
    sheet.contact = facts.values.value(u"contact"_s);
    const domain::CaseParty *known = domain::addresseeOf(facts.file);
    const domain::CaseParty addressee = known ? *known : domain::CaseParty();
    sheet.recipient = QStringList{addressee.party.name} + (request.address.isEmpty() ? typedLines(identifierOf(addressee, u"address"_s)) : request.address);
    sheet.recipient.removeAll(QString());
    sheet.recipientMail = identifierOf(addressee, u"mail"_s);
    sheet.number = facts.file.number;
    sheet.dated = facts.day;
    sheet.programVersion = QStringLiteral(CASEBOOK_VERSION);
    sheet.isTestStore = workspace.store().facts().mode != store::StoreMode::Normal;
    return sheet;
}

Result<void> checkFormats(const QStringList &formats)
{
    for (const QString &format : formats) {
        if (format != "pdf"_L1 && format != "eml"_L1)
            return fail(ErrorCode::InputInvalid, {u"format"_s, u"unknown"_s});
    }
    return formats.isEmpty() ? fail(ErrorCode::InputInvalid, {u"format"_s, u"empty"_s}) : Result<void>();
}

}

Result<QList<LetterChoice>> letterChoices(const rulebook::Rulebook &rules, const domain::Organisation &organisation, const CaseFile &file, const QDate &today)
{
    CASEBOOK_TRY(const domain::Kind *kind, rules.kind(file.kind));
    CASEBOOK_TRY(const domain::LetterFacts facts, rulebook::factsForLetter(rules, organisation, file, {rulebook::letterLanguage(rules, file, u"en"_s), today}));
    QList<LetterChoice> choices;
    for (const domain::LetterTemplate *letter : rules.letters().lettersOf(file.kind)) {
        domain::Transition gates;
        gates.gates = letter->gates;
        choices.append({letter, domain::letterFit(*letter, facts), domain::isSendable(*letter, file), domain::sentBefore(*letter, file), domain::missingFor(*kind, gates, file)});
    }
    std::stable_partition(choices.begin(), choices.end(), [](const LetterChoice &choice) { return choice.fit == domain::LetterFit::Fits; });
    return choices;
}

Result<PreparedLetter> prepareLetter(Workspace &workspace, const CaseFile &file, const LetterRequest &request)
{
    const rulebook::Rulebook &rules = workspace.rules();
    CASEBOOK_TRY(const domain::Office *office, rules.office(file.office));
    PreparedLetter prepared;
    CASEBOOK_TRY(prepared.letter, rules.letters().letterOf(file.kind, request.letter));
    const QString language = request.language.isEmpty() ? rulebook::letterLanguage(rules, file, u"en"_s) : request.language;
    const QDate dated = request.dated.isValid() ? request.dated : casework::todayAt(*office, workspace.desk().clock);
    CASEBOOK_TRY(prepared.facts, rulebook::factsForLetter(rules, workspace.organisation(), file, {language, dated, request.reason}));
    prepared.sheet = sheetOf(workspace, prepared.facts, request, *office);
    setText(prepared, rules.letters(), request.text ? *request.text : domain::writeLetter(*prepared.letter, prepared.facts));
    return prepared;
}

void setText(PreparedLetter &prepared, const domain::LetterBook &book, const QString &text)
{
    prepared.text = text;
    prepared.findings = domain::lintLetter(book, *prepared.letter, prepared.facts, text);
    prepared.missing = casework::missingForLetter(*prepared.facts.kind, *prepared.letter, prepared.facts, prepared.findings);
    const domain::LetterParts parts = domain::letterParts(text);
    prepared.sheet.subject = parts.subject;
    prepared.sheet.paragraphs = parts.paragraphs;
}

Result<QStringList> exportLetter(Workspace &workspace, const PreparedLetter &prepared, const QStringList &formats, const QString &folder)
{
    CASEBOOK_CHECK(checkFormats(formats));
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), domain::Action::Print, prepared.facts.file.kind));
    const QFileInfo place(folder);
    if (!place.isDir() || !place.isWritable())
        return fail(ErrorCode::FileNotWritable, {folder});
    QList<std::pair<QString, QByteArray>> files;
    for (const QString &format : formats) {
        CASEBOOK_TRY(const QByteArray bytes, format == "pdf"_L1 ? letters::makeLetterPdf(prepared.sheet) : letters::makeLetterMail(prepared.sheet));
        files.append({QDir(folder).filePath(u"%1-%2.%3"_s.arg(prepared.facts.file.number, prepared.letter->id, format)), bytes});
    }
    CASEBOOK_CHECK(casework::LogRead(workspace.desk()).record(domain::Action::Print, u"letter."_s + prepared.letter->id));
    QStringList written;
    for (const auto &[path, bytes] : std::as_const(files)) {
        CASEBOOK_CHECK(base::writeFileAtomically(path, bytes));
        written << path;
    }
    return written;
}

Result<void> keepPrint(Workspace &workspace, const QString &what, const QString &path, const QByteArray &bytes)
{
    CASEBOOK_CHECK(casework::LogRead(workspace.desk()).record(domain::Action::Print, what));
    return base::writeFileAtomically(path, bytes);
}

casework::SendLetterRequest sendingOf(const PreparedLetter &prepared, const LetterDelivery &delivery, const QByteArray &paper)
{
    casework::SendLetterRequest sending;
    sending.number = prepared.facts.file.number;
    sending.letter = prepared.letter->id;
    sending.language = prepared.facts.language;
    sending.text = prepared.text;
    sending.reason = prepared.facts.values.value(u"reason"_s);
    sending.medium = delivery.medium;
    sending.day = delivery.day;
    sending.dated = prepared.sheet.dated;
    sending.recipient = delivery.medium == "mail"_L1 ? prepared.sheet.recipientMail : prepared.sheet.recipient.join(u", "_s);
    sending.proof = delivery.proof;
    sending.paper = {u"%1-%2-%3.pdf"_s.arg(sending.number, sending.letter, sending.dated.toString(Qt::ISODate)), u"application/pdf"_s, paper, u"made"_s};
    sending.operation = delivery.operation;
    return sending;
}

Result<casework::Done> sendLetter(Workspace &workspace, const CaseFile &file, LetterRequest request, const LetterDelivery &delivery)
{
    if (!request.dated.isValid())
        request.dated = delivery.day;
    CASEBOOK_TRY(const PreparedLetter prepared, prepareLetter(workspace, file, request));
    CASEBOOK_TRY(const QByteArray paper, letters::makeLetterPdf(prepared.sheet));
    return casework::SendLetter(workspace.desk()).run(sendingOf(prepared, delivery, paper));
}

}
