// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/parts.h"

#include "app/base/canonicaljson.h"
#include "app/base/digest.h"
#include "app/casework/facts.h"
#include "app/casework/work.h"
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

namespace {

// Upper and lower case and white space do not tell people apart.
QString identifierKey(const QString &identifier)
{
    return identifier.section(u':', 1).simplified().toCaseFolded();
}

}

Result<qint64> Parts::knownPerson(const NewPerson &person)
{
    for (const QString &identifier : person.identifiers) {
        Query query(m_transaction.connection(),
                    u"SELECT p.id FROM identifiers i JOIN parties p ON p.id = i.party_id "
                    "WHERE i.kind = :kind AND i.value_key = :key AND p.compartment_id = :compartment ORDER BY p.id LIMIT 1"_s);
        query.bind(":kind", identifier.section(u':', 0, 0)).bind(":key", identifierKey(identifier)).bind(":compartment", m_compartment);
        CASEBOOK_TRY(const bool found, query.next());
        if (found)
            return query.integer(0);
    }
    return 0;
}

Result<qint64> Parts::insertPerson(const NewPerson &person)
{
    CASEBOOK_TRY(const QString name, cleanedText(TextField::Name, person.name, m_findings));
    CASEBOOK_TRY(const qint64 id, m_transaction.insert(store::tables::parties, store::Row()
                                                                                   .set("uuid", base::uuid7(m_desk.random, m_desk.clock.now()))
                                                                                   .set("kind", person.kind)
                                                                                   .set("name", name)
                                                                                   .set("name_key", domain::sortKey(name))
                                                                                   .set("language", person.language)
                                                                                   .set("country", person.country)
                                                                                   .set("compartment_id", m_compartment)));
    for (const QString &identifier : person.identifiers) {
        CASEBOOK_TRY(const QString text, cleanedText(TextField::Identifier, identifier.section(u':', 1), m_findings));
        const auto row = store::Row().set("party_id", id).set("kind", identifier.section(u':', 0, 0)).set("value", text).set("value_key", identifierKey(identifier));
        CASEBOOK_TRY([[maybe_unused]] const qint64 rowId, m_transaction.insert(store::tables::identifiers, row));
    }
    return id;
}

Result<void> Parts::addPerson(const NewPerson &person)
{
    CASEBOOK_TRY(qint64 id, knownPerson(person));
    if (id == 0) {
        CASEBOOK_TRY(id, insertPerson(person));
    }
    const auto row = store::Row().set("case_id", m_case).set("party_id", id).set("role", person.role);
    CASEBOOK_TRY([[maybe_unused]] const qint64 rowId, m_transaction.insert(store::tables::caseParties, row));
    return {};
}

Result<void> Parts::addItem(const domain::Kind &kind, const NewItem &item)
{
    const domain::ItemList *list = kind.list(item.list);
    if (!list)
        return fail(ErrorCode::InputInvalid, {item.list, u"unknown"_s});
    CASEBOOK_TRY(const QJsonObject details, withFacts({}, list->facts, item.facts, m_findings));
    Query last(m_transaction.connection(), u"SELECT COALESCE(max(position), -1) FROM case_items WHERE case_id = :case AND list = :list"_s);
    CASEBOOK_TRY([[maybe_unused]] const bool found, last.bind(":case", m_case).bind(":list", item.list).next());
    const auto row = store::Row()
                         .set("case_id", m_case)
                         .set("list", item.list)
                         .set("position", last.integer(0) + 1)
                         .set("details", QString::fromUtf8(base::canonicalJson(details)));
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, m_transaction.insert(store::tables::caseItems, row, classesOf(list->facts)));
    return {};
}

Result<qint64> Parts::addMessage(const NewMessage &message)
{
    CASEBOOK_TRY(const QString subject, cleanedText(TextField::MessageSubject, message.subject, m_findings));
    CASEBOOK_TRY(const QString body, cleanedText(TextField::MessageBody, message.body, m_findings));
    CASEBOOK_TRY(const QString sender, cleanedText(TextField::ShortFact, message.sender, m_findings));
    CASEBOOK_TRY(const QString recipient, cleanedText(TextField::ShortFact, message.recipient, m_findings));
    CASEBOOK_TRY(const QString messageId, cleanedText(TextField::ShortFact, message.messageId, m_findings));
    CASEBOOK_TRY(const QString inReplyTo, cleanedText(TextField::ShortFact, message.inReplyTo, m_findings));
    const auto row = store::Row()
                         .set("case_id", m_case)
                         .set("direction", message.direction)
                         .set("medium", message.medium)
                         .set("at", value(message.at.isValid() ? message.at : m_desk.clock.now()))
                         .set("sender", sender)
                         .set("recipient", recipient)
                         .set("subject", subject)
                         .set("body", body)
                         .set("message_id", messageId)
                         .set("in_reply_to", inReplyTo)
                         .set("author", m_desk.user().login);
    CASEBOOK_TRY(const qint64 id, m_transaction.insert(store::tables::messages, row));
    for (const NewAttachment &attachment : message.attachments)
        CASEBOOK_CHECK(addAttachment(attachment, id));
    return id;
}

Result<qint64> Parts::addAttachment(const NewAttachment &attachment, qint64 message)
{
    if (attachment.bytes.size() > largestAttachment)
        return fail(ErrorCode::ValueTooLong, {u"attachment"_s, QString::number(largestAttachment)});
    CASEBOOK_TRY(const QString name, cleanedText(TextField::Name, attachment.name, m_findings));
    const auto row = store::Row()
                         .set("case_id", m_case)
                         .set("message_id", message)
                         .set("name", name)
                         .set("mime", attachment.mime)
                         .set("size_bytes", qint64{attachment.bytes.size()})
                         .set("sha256", QString::fromLatin1(base::sha256(attachment.bytes).toHex()))
                         .set("source", attachment.source)
                         .set("added_at", value(m_desk.clock.now()));
    CASEBOOK_TRY(const qint64 id, m_transaction.insert(store::tables::attachments, row));
    CASEBOOK_CHECK(store::writeAttachmentBytes(m_transaction, id, attachment.bytes));
    return id;
}

}
