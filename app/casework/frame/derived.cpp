// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/derived.h"

#include "app/domain/gate.h"
#include "app/domain/identifiers/identifierkey.h"
#include "app/domain/identity/identityrule.h"
#include "app/domain/words.h"
#include "app/domain/workflow.h"
#include "app/store/attachmentbytes.h"
#include "app/store/statement.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using domain::CaseFile;
using domain::ClockRecord;
using store::value;

namespace {

bool isOpen(const ClockRecord &clock)
{
    return clock.state == "running"_L1 || clock.state == "paused"_L1;
}

// Main clocks, and those of items: a court does not wait because the person has their answer.
bool givesDueDate(const domain::Kind &kind, const ClockRecord &clock)
{
    const domain::KindClock *definition = kind.clock(clock.clock);
    return clock.isMain || (definition && !definition->dueList.isEmpty());
}

// The one of them that ends first; without one that still runs, nothing.
const ClockRecord *nextClock(const domain::Kind &kind, const CaseFile &file)
{
    const ClockRecord *next = nullptr;
    for (const ClockRecord &clock : file.clocks)
        if (givesDueDate(kind, clock) && isOpen(clock) && clock.due.isValid() && (!next || clock.due < next->due))
            next = &clock;
    return next;
}

QString clockState(const CaseFile &file, const ClockRecord *next)
{
    if (next)
        return next->state;
    const bool met = std::any_of(file.clocks.cbegin(), file.clocks.cend(), [](const ClockRecord &clock) { return clock.isMain && clock.met.isValid(); });
    return met ? u"met"_s : u"none"_s;
}

void addFacts(QStringList &texts, const QJsonObject &details)
{
    for (const QJsonValue fact : details)
        texts += domain::factValues(fact);
}

}

store::Row derivedColumns(const domain::Kind &kind, const CaseFile &file)
{
    const ClockRecord *next = nextClock(kind, file);
    const QString person = file.personName();
    return store::Row()
        .set("due_on", value(next ? next->due : QDate()))
        .set("clock_state", clockState(file, next))
        .set("subject", domain::subjectsOf(kind, file).join(u' '))
        .set("person", person)
        .set("person_key", domain::sortKey(person))
        .set("title_key", domain::sortKey(file.title));
}

store::Row endedColumns(const domain::State &end, QDate today)
{
    return store::Row().set("state", end.id).set("phase", domain::name(end.phase)).set("outcome", end.outcome).set("closed_on", value(today));
}

QStringList searchedTexts(const domain::Kind &kind, const CaseFile &file)
{
    QStringList texts{file.number, file.title};
    for (const domain::CaseParty &party : file.parties) {
        texts << party.party.name;
        for (const QString &identifier : party.party.identifiers)
            texts << identifier.section(u':', 1);
    }
    addFacts(texts, file.details);
    for (const domain::CaseItem &item : file.items)
        addFacts(texts, item.details);
    for (const domain::TaskRecord &task : file.tasks)
        texts << task.title << task.note << task.searched;
    // Nobody is to find a case by what a proof of identity is called.
    for (const domain::AttachmentRecord &attachment : file.attachments)
        if (attachment.purpose != domain::identityPurpose)
            texts << attachment.name;
    for (const domain::MessageRecord &message : file.messages)
        texts << message.subject << message.sender << message.recipient << message.body;
    // Before the letters, which may be long: what is cut off is not found.
    return domain::identifierWords(kind, file) + texts;
}

base::Result<void> storeWords(store::Connection &connection, const domain::Kind &kind, const CaseFile &file)
{
    return storeWords(connection, connection, kind, file);
}

base::Result<void> storeWords(store::Connection &connection, store::Connection &reading, const domain::Kind &kind, const CaseFile &file)
{
    CASEBOOK_TRY(const QStringList ofFiles, store::attachmentWords(reading, file.id.value()));
    store::Query query(connection, connection.dialect().storeWords(file.compartment.value()));
    return query.bind(":id", file.id.value()).bind(":words", domain::wordsOf(searchedTexts(kind, file) + ofFiles).text).run();
}

}
