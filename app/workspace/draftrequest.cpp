// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/draftrequest.h"

#include "app/casework/frame/facts.h"
#include "app/domain/agencies/caseagencies.h"

namespace casebook::workspace {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> textsOf(const QJsonObject &details)
{
    QMap<QString, QString> texts;
    for (auto fact = details.begin(); fact != details.end(); ++fact)
        texts.insert(fact.key(), casework::factText(fact.value()));
    return texts;
}

QString channelFor(const domain::Organisation &organisation, const QString &wanted)
{
    if (organisation.channel(wanted))
        return wanted;
    for (const domain::Channel &channel : organisation.channels)
        if (channel.medium == wanted)
            return channel.id;
    return {};
}

// What nobody has said yet and the directory of agencies says of the sender.
void propose(QMap<QString, QString> &facts, const Workspace &workspace, const intake::CaseDraft &draft)
{
    const auto kind = workspace.rules().kind(draft.kind);
    if (!kind)
        return;
    const QMap<QString, QString> proposed = domain::proposedByDirectory(**kind, {draft.message->fromAddress});
    for (auto fact = proposed.begin(); fact != proposed.end(); ++fact)
        if (!facts.contains(fact.key()))
            facts.insert(fact.key(), fact.value());
}

QString namedAddress(const QString &name, const QString &address)
{
    return name.isEmpty() ? address : address.isEmpty() ? name : u"%1 <%2>"_s.arg(name, address);
}

}

casework::NewMessage newMessage(const intake::DraftMessage &message)
{
    casework::NewMessage made;
    made.direction = message.direction;
    made.medium = message.medium;
    made.at = message.at;
    made.sender = namedAddress(message.fromName, message.fromAddress);
    made.recipient = message.to;
    made.subject = message.subject;
    made.body = message.body;
    made.messageId = message.messageId;
    made.inReplyTo = message.inReplyTo;
    for (const intake::DraftAttachment &attachment : message.attachments)
        made.attachments.append({attachment.name, attachment.mime, attachment.bytes, message.direction == "sent"_L1 ? u"made"_s : u"received"_s});
    return made;
}

casework::RegisterCaseRequest registerRequest(const Workspace &workspace, const intake::CaseDraft &draft)
{
    casework::RegisterCaseRequest request;
    request.kind = draft.kind;
    request.title = draft.title;
    request.received = draft.received;
    request.receivedEvidence = draft.receivedEvidence;
    request.channel = channelFor(workspace.organisation(), draft.channel);
    request.office = draft.office;
    if (!draft.language.isEmpty())
        request.language = draft.language;
    request.facts = textsOf(draft.details);
    for (const auto &[list, details] : draft.items)
        request.items.append({list, textsOf(details)});
    if (draft.person) {
        request.person.name = draft.person->name;
        if (!draft.person->kind.isEmpty())
            request.person.kind = draft.person->kind;
        request.person.identifiers = draft.person->identifiers;
        request.person.language = draft.language;
    }
    if (draft.message && draft.message->direction == "received"_L1)
        propose(request.facts, workspace, draft);
    if (draft.message)
        request.messages.append(newMessage(*draft.message));
    return request;
}

}
