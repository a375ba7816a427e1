// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/proposalwords.h"

#include "app/intake/filetext.h"
#include "app/intake/mailreader.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

constexpr qsizetype longestTitle = 120;

QString placeWords(const QString &place, int line)
{
    if (place == u"subject"_s)
        return Words::tr("subject");
    return place == u"signature"_s ? Words::tr("signature, line %1").arg(line) : Words::tr("line %1").arg(line);
}

QString quoted(const QString &phrase, const QString &place)
{
    return Words::tr("“%1”, %2").arg(phrase, place);
}

QString fieldWords(const QString &field)
{
    if (field == u"name"_s)
        return Words::tr("Name");
    if (field == u"mail"_s)
        return Words::tr("Mail address");
    if (field == u"phone"_s)
        return Words::tr("Phone");
    if (field == u"account"_s)
        return Words::tr("Account");
    return field == u"born"_s ? Words::tr("Born") : Words::tr("Address");
}

// The first reason for this, in words.
QString reasonFor(const intake::Recognition &found, const QString &about)
{
    for (const intake::Reason &reason : found.reasons)
        if (reason.about == about)
            return reasonWords(reason);
    return {};
}

const domain::Kind *kindOf(const CaptureScene &scene, const QString &id)
{
    const auto found = std::find_if(scene.kinds.cbegin(), scene.kinds.cend(), [&](const domain::Kind &kind) { return kind.id == id; });
    return found == scene.kinds.cend() ? nullptr : &*found;
}

void addLines(LetterProposal &proposal, const CaptureScene &scene, const domain::Kind &kind, const intake::Recognition &found)
{
    const QHash<QString, QString> rights = rightLabels(kind, scene.language);
    proposal.lines.append({Words::tr("Kind"), kind.label.in(scene.language), reasonFor(found, u"kind:"_s + found.kind)});
    for (const QString &line : found.lines)
        proposal.lines.append({Words::tr("Asks for"), rights.value(line, line), reasonFor(found, u"line:"_s + line)});
    for (const intake::IdentityProposal &one : found.person)
        proposal.lines.append({fieldWords(one.field), one.value, reasonWords(one)});
    if (found.isByAgent)
        proposal.lines.append({Words::tr("Note"), Words::tr("somebody writes for somebody else"), reasonFor(found, u"agent"_s)});
    if (found.isMinorHinted)
        proposal.lines.append({Words::tr("Note"), Words::tr("perhaps a minor"), reasonFor(found, u"minor"_s)});
}

QString nameIn(const intake::Recognition &found)
{
    const auto name = std::find_if(found.person.cbegin(), found.person.cend(), [](const intake::IdentityProposal &one) { return one.field == u"name"_s; });
    return name == found.person.cend() ? QString() : name->value;
}

// The subject as it came. Where it does not say what is asked for, the first right stands before it: by that name the case
// gets its first line.
QString titleOf(const CaptureScene &scene, const domain::Kind &kind, const intake::Recognition &found, const QString &subject)
{
    const QString first = found.lines.value(0);
    const bool isGuess = !reasonFor(found, u"line:"_s + first).isEmpty();
    if (!isGuess || found.lines.contains(recognisedSubject(scene, kind, subject)))
        return subject.left(longestTitle);
    const QString asked = rightLabels(kind, scene.language).value(first, first);
    return (subject.isEmpty() ? asked : u"%1 – %2"_s.arg(asked, subject)).left(longestTitle);
}

}

QString reasonWords(const intake::Reason &reason)
{
    return quoted(reason.phrase, placeWords(reason.place, reason.line));
}

QString reasonWords(const intake::IdentityProposal &proposal)
{
    const bool isByForm = std::none_of(proposal.phrase.cbegin(), proposal.phrase.cend(), [](QChar sign) { return sign.isLetter(); }) || proposal.phrase.startsWith("address:"_L1);
    const QString place = placeWords(proposal.place, proposal.line);
    return isByForm ? place : quoted(proposal.phrase, place);
}

QHash<QString, QString> rightLabels(const domain::Kind &kind, const QString &language)
{
    QHash<QString, QString> labels;
    const domain::ItemList *list = kind.list(kind.titleList);
    const domain::Fact *fact = list ? list->fact(kind.titleFact) : kind.fact(kind.titleFact);
    if (!fact)
        return labels;
    for (const domain::Choice &choice : fact->choices)
        labels.insert(choice.id, choice.label.in(language));
    return labels;
}

LetterProposal letterProposal(const CaptureScene &scene, const casework::NewAttachment &file)
{
    LetterProposal proposal;
    if (!scene.recogniser)
        return proposal;
    const intake::MailReading mail = intake::readMail(file.bytes);
    const QString subject = mail.isReadable() ? mail.message.subject.simplified() : QString();
    const QString body = mail.isReadable() ? mail.message.body : intake::textOfFile(file.bytes).value_or(QString());
    if (subject.isEmpty() && body.trimmed().isEmpty())
        return proposal;
    const intake::Recognition found = scene.recogniser->recognise(subject, body);
    const domain::Kind *kind = kindOf(scene, found.kind);
    if (!kind)
        return proposal;
    proposal.file = file.name;
    proposal.kind = found.kind;
    addLines(proposal, scene, *kind, found);
    proposal.what = titleOf(scene, *kind, found, subject);
    proposal.who = nameIn(found);
    if (proposal.who.isEmpty() && !mail.message.fromName.isEmpty()) {
        proposal.who = mail.message.fromName;
        proposal.lines.append({fieldWords(u"name"_s), proposal.who, Words::tr("sender")});
    }
    const domain::Office *office = scene.organisation.office(scene.organisation.defaultOffice);
    const QDateTime came = mail.arrived.isValid() ? mail.arrived : mail.message.at;
    if (mail.isReadable() && came.isValid() && office)
        proposal.received = came.toTimeZone(office->timeZone()).date();
    return proposal;
}

}
