// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/parts.h"

#include "app/base/canonicaljson.h"
#include "app/base/digest.h"
#include "app/casework/frame/facts.h"
#include "app/casework/frame/linerole.h"
#include "app/casework/frame/work.h"
#include "app/domain/redaction.h"
#include "app/domain/words.h"
#include "app/store/attachmentbytes.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::TextField;
using store::Query;
using store::value;

QString identifierKey(const QString &identifier)
{
    return identifier.section(u':', 1).simplified().toCaseFolded();
}

Result<std::optional<domain::Person>> Parts::knownPerson(const NewPerson &person)
{
    for (const QString &identifier : person.identifiers) {
        Query query(m_transaction.connection(),
                    u"SELECT p.id, p.kind, p.name, p.language, p.country FROM identifiers i JOIN parties p ON p.id = i.party_id "
                    "WHERE i.kind = :kind AND i.value_key = :key AND p.compartment_id = :compartment ORDER BY p.id LIMIT 1"_s);
        query.bind(":kind", identifier.section(u':', 0, 0)).bind(":key", identifierKey(identifier)).bind(":compartment", m_file.compartment.value());
        CASEBOOK_TRY(const bool found, query.next());
        if (found)
            return std::optional(domain::Person{domain::PartyId(query.integer(0)), query.text(1), query.text(2), query.text(3), query.text(4), person.identifiers});
    }
    return std::optional<domain::Person>();
}

Result<domain::Person> Parts::insertPerson(const NewPerson &person)
{
    domain::Person made{{}, person.kind, {}, person.language, person.country, {}};
    CASEBOOK_TRY(made.name, cleanedText(TextField::Name, person.name, m_findings));
    CASEBOOK_TRY(const qint64 id, m_transaction.insert(store::tables::parties, store::Row()
                                                                                   .set("uuid", base::uuid7(m_desk.random, m_desk.clock.now()))
                                                                                   .set("kind", person.kind)
                                                                                   .set("name", made.name)
                                                                                   .set("name_key", domain::sortKey(made.name))
                                                                                   .set("language", person.language)
                                                                                   .set("country", person.country)
                                                                                   .set("compartment_id", m_file.compartment.value())));
    made.id = domain::PartyId(id);
    for (const QString &identifier : person.identifiers) {
        const QString kind = identifier.section(u':', 0, 0);
        CASEBOOK_TRY(const QString text, cleanedText(TextField::Identifier, identifier.section(u':', 1), m_findings));
        const auto row = store::Row().set("party_id", id).set("kind", kind).set("value", text).set("value_key", identifierKey(identifier));
        CASEBOOK_TRY([[maybe_unused]] const qint64 rowId, m_transaction.insert(store::tables::identifiers, row));
        made.identifiers << kind + u':' + text;
    }
    return made;
}

Result<qint64> Parts::personFor(const NewPerson &person)
{
    CASEBOOK_TRY(std::optional<domain::Person> found, knownPerson(person));
    if (!found) {
        CASEBOOK_TRY(found, insertPerson(person));
    }
    return found->id.value();
}

Result<void> Parts::addPerson(const NewPerson &person)
{
    CASEBOOK_TRY(std::optional<domain::Person> found, knownPerson(person));
    if (!found) {
        CASEBOOK_TRY(found, insertPerson(person));
    }
    const auto row = store::Row().set("case_id", m_file.id.value()).set("party_id", found->id.value()).set("role", person.role);
    CASEBOOK_TRY([[maybe_unused]] const qint64 rowId, m_transaction.insert(store::tables::caseParties, row));
    m_file.parties.append({*found, person.role});
    return {};
}

Result<void> Parts::addItem(const domain::Kind &kind, const NewItem &item)
{
    const domain::ItemList *list = kind.list(item.list);
    if (!list)
        return fail(ErrorCode::InputInvalid, {item.list, u"unknown"_s});
    domain::CaseItem made;
    made.list = item.list;
    CASEBOOK_TRY(const domain::Office *office, m_desk.rules.office(m_file.office));
    CASEBOOK_TRY(const QJsonObject given, withFacts({}, list->facts, item.facts, office->timeZone(), m_findings));
    CASEBOOK_TRY(made.details, withRole(m_desk, *list, {}, given));
    for (const domain::CaseItem &other : m_file.itemsOf(item.list))
        made.position = std::max(made.position, other.position + 1);
    const auto row = store::Row()
                         .set("case_id", m_file.id.value())
                         .set("list", item.list)
                         .set("position", qint64{made.position})
                         .set("details", QString::fromUtf8(base::canonicalJson(made.details)));
    CASEBOOK_TRY(const qint64 id, m_transaction.insert(store::tables::caseItems, row, list->factClasses));
    made.id = domain::ItemId(id);
    m_file.items.append(made);
    return {};
}

Result<void> Parts::addTask(const domain::TaskRecord &task)
{
    const auto row = store::Row()
                         .set("case_id", m_file.id.value())
                         .set("title", task.title)
                         .set("assignee", task.assignee)
                         .set("due_on", value(task.due))
                         .set("state", u"open"_s)
                         .set("result", QString())
                         .set("note", QString())
                         .set("data_class", task.dataClass)
                         .set("system", task.system)
                         .set("counted_from", value(task.countedFrom))
                         .set("own_task", task.ownTask)
                         .set("searched", QString())
                         .set("done_by", QString())
                         .set("done_on", value(QDate()));
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, m_transaction.insert(store::tables::tasks, row));
    return {};
}

Result<qint64> Parts::addMessage(const NewMessage &message)
{
    domain::MessageRecord made;
    made.direction = message.direction;
    made.medium = message.medium;
    made.at = message.at.isValid() ? message.at : m_desk.clock.now();
    made.author = m_desk.user().login;
    CASEBOOK_TRY(made.subject, cleanedText(TextField::MessageSubject, message.subject, m_findings));
    CASEBOOK_TRY(made.body, cleanedText(TextField::MessageBody, message.body, m_findings));
    CASEBOOK_TRY(made.sender, cleanedText(TextField::ShortFact, message.sender, m_findings));
    CASEBOOK_TRY(made.recipient, cleanedText(TextField::ShortFact, message.recipient, m_findings));
    CASEBOOK_TRY(made.messageId, cleanedText(TextField::ShortFact, message.messageId, m_findings));
    CASEBOOK_TRY(made.inReplyTo, cleanedText(TextField::ShortFact, message.inReplyTo, m_findings));
    const auto row = store::Row()
                         .set("case_id", m_file.id.value())
                         .set("direction", made.direction)
                         .set("medium", made.medium)
                         .set("at", value(made.at))
                         .set("sender", made.sender)
                         .set("recipient", made.recipient)
                         .set("subject", made.subject)
                         .set("body", made.body)
                         .set("message_id", made.messageId)
                         .set("in_reply_to", made.inReplyTo)
                         .set("author", made.author);
    CASEBOOK_TRY(const qint64 id, m_transaction.insert(store::tables::messages, row));
    made.id = domain::MessageId(id);
    m_file.messages.append(made);
    for (const NewAttachment &attachment : message.attachments)
        CASEBOOK_CHECK(addAttachment(attachment, id));
    return id;
}

// The file itself is kept as it came; of a credential in it the search is never to know.
Result<void> Parts::addWords(qint64 id, const NewAttachment &attachment)
{
    if (!m_desk.fileText && !attachment.text)
        return {};
    const FileText read = attachment.text ? *attachment.text : m_desk.fileText(attachment.bytes);
    if (read.isUnreadable)
        m_findings << domain::unreadFile;
    return store::writeAttachmentWords(m_transaction, id, domain::wordsOf({domain::redactSecrets(read.text).text}).text);
}

Result<qint64> Parts::addAttachment(const NewAttachment &attachment, qint64 message)
{
    if (attachment.bytes.size() > largestAttachment)
        return fail(ErrorCode::ValueTooLong, {u"attachment"_s, QString::number(largestAttachment)});
    CASEBOOK_TRY(const QString name, cleanedText(TextField::Name, attachment.name, m_findings));
    const auto row = store::Row()
                         .set("case_id", m_file.id.value())
                         .set("message_id", message)
                         .set("name", name)
                         .set("mime", attachment.mime)
                         .set("size_bytes", qint64{attachment.bytes.size()})
                         .set("sha256", QString::fromLatin1(base::sha256(attachment.bytes).toHex()))
                         .set("source", attachment.source)
                         .set("added_at", value(m_desk.clock.now()))
                         .set("purpose", QString())
                         .set("shredded_at", value(QDateTime()));
    CASEBOOK_TRY(const qint64 id, m_transaction.insert(store::tables::attachments, row));
    CASEBOOK_CHECK(store::writeAttachmentBytes(m_transaction, id, attachment.bytes));
    CASEBOOK_CHECK(addWords(id, attachment));
    m_file.attachments.append({domain::AttachmentId(id), domain::MessageId(message), name, attachment.mime, attachment.bytes.size(), {}, attachment.source, m_desk.clock.now()});
    return id;
}

}
