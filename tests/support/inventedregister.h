// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/words.h"
#include "app/queries/casequery.h"
#include "tests/support/inventedtext.h"
#include "tests/support/seededstore.h"

namespace casebook::support {

// Hundreds of cases written without the rules of an office, so that every column has what lists stumble over: no due date, equal
// keys, empty texts, other scripts. A tenth is in compartment 1, which reader() sees, a tenth in compartment 2, which it does not.
class InventedRegister {
public:
    InventedRegister(bool onServer, int count, quint64 seed = chosenSeed()) : m_dice(seed), m_random(seed), m_store(onServer, noon, seed)
    {
        auto transaction = store::Transaction::begin(m_store.connection(), {m_store.store().user().uuid, noon, &m_random, {}});
        const auto check = [](const auto &result) {
            if (!result)
                qFatal("no invented case: %s", why(result).constData());
        };
        check(store::insertCompartment(**transaction, QStringLiteral("One"), QStringLiteral("A"), {}));
        check(store::insertCompartment(**transaction, QStringLiteral("Two"), QStringLiteral("B"), {}));
        for (int i = 0; i < count; ++i)
            check(addCase(**transaction, i));
        check((*transaction)->record({QStringLiteral("register"), 0, {}}));
        check((*transaction)->commit());
    }

    static store::Clearance reader() { return store::Clearance({0, 1}); }
    static QDate today() { return noon.date(); }
    static QStringList logins() { return {QStringLiteral("dora"), QStringLiteral("second"), QStringLiteral("me")}; }
    QString actor() { return m_store.store().user().uuid; }
    store::Connection &connection() { return m_store.connection(); }

    // Every case that the reader sees, by id, as it is read whole.
    const QList<domain::CaseFile> &files()
    {
        if (m_files.isEmpty())
            for (const qint64 id : std::as_const(m_ids))
                if (auto file = queries::caseFile(connection(), reader(), domain::CaseId(id)))
                    m_files << *file;
        return m_files;
    }
    // The texts that a search looks through.
    static QStringList texts(const domain::CaseFile &file)
    {
        QStringList texts{file.number, file.title, file.personName()};
        for (const domain::MessageRecord &message : file.messages)
            texts << message.body;
        return texts;
    }

private:
    base::Result<void> addCase(store::Transaction &transaction, int serial)
    {
        domain::CaseFile file = drawn(serial);
        CASEBOOK_TRY(const qint64 id, transaction.insert(store::tables::cases, rowOf(file)));
        m_ids << id;
        if (file.isOnHold)
            CASEBOOK_CHECK(addHold(transaction, id, file));
        if (!file.parties.isEmpty()) {
            const QString name = file.personName();
            const auto party = store::Row().set("uuid", m_dice.uuid()).set("kind", QStringLiteral("person")).set("name", name).set("name_key", domain::sortKey(name))
                                   .set("language", QString()).set("country", QString()).set("compartment_id", file.compartment.value());
            CASEBOOK_TRY(const qint64 partyId, transaction.insert(store::tables::parties, party));
            CASEBOOK_TRY([[maybe_unused]] const qint64 place,
                         transaction.insert(store::tables::caseParties, store::Row().set("case_id", id).set("party_id", partyId).set("role", QStringLiteral("subject"))));
        }
        for (const domain::MessageRecord &message : std::as_const(file.messages)) {
            const auto row = store::Row().set("case_id", id).set("direction", QStringLiteral("received")).set("medium", QStringLiteral("mail")).set("at", store::value(noon))
                                 .set("sender", QString()).set("recipient", QString()).set("subject", QString()).set("body", message.body)
                                 .set("message_id", QString()).set("in_reply_to", QString()).set("author", QString());
            CASEBOOK_TRY([[maybe_unused]] const qint64 messageId, transaction.insert(store::tables::messages, row));
        }
        store::Query words(connection(), connection().dialect().storeWords(file.compartment.value()));
        return words.bind(":id", id).bind(":words", domain::wordsOf(texts(file)).text).run();
    }

    QString one(const char *spaced) { return m_dice.pick(QString::fromLatin1(spaced).split(QLatin1Char(' '))); }

    // Some on the case, some on one class of its data, which is no hold on the case, and some that are over.
    base::Result<void> addHold(store::Transaction &transaction, qint64 id, const domain::CaseFile &file)
    {
        using store::value;
        const QString none;
        const auto row = store::Row().set("number", QStringLiteral("H-%1").arg(id)).set("compartment_id", file.compartment.value()).set("case_id", id)
            .set("scope", QStringLiteral("case")).set("party_id", store::Value()).set("subject_kind", none).set("subject", none).set("subject_key", none)
            .set("data_class", m_dice.chance(15) ? QStringLiteral("crm") : none).set("ground", QStringLiteral("audit")).set("title", none).set("reason", none)
            .set("ordered_by", none).set("from_on", value(file.received)).set("review_on", store::Value()).set("placed_by", none)
            .set("released_on", m_dice.chance(15) ? value(today()) : store::Value()).set("released_by", none).set("release_reason", none);
        CASEBOOK_TRY([[maybe_unused]] const qint64 hold, transaction.insert(store::tables::holds, row));
        return {};
    }

    domain::CaseFile drawn(int serial)
    {
        domain::CaseFile file;
        file.kind = one("request request dispute");
        file.compartment = domain::CompartmentId(m_dice.pick<int>({0, 0, 0, 0, 0, 0, 0, 0, 1, 2}));
        const QString series = file.compartment.value() == 0 ? QString() : file.compartment.value() == 1 ? QStringLiteral("A") : QStringLiteral("B");
        file.number = QStringLiteral("%1-%2-%3%4").arg(file.kind == QLatin1String("request") ? QLatin1Char('R') : QLatin1Char('D'))
                          .arg(2025 + serial % 2).arg(series).arg(serial + 1, serial % 50 == 0 ? 7 : 5, 10, QLatin1Char('0'));
        file.title = inventedText(m_dice, 1, m_dice.chance(50) ? 1 : 4);
        file.phase = one("intake assess work decide deliver aftercare closed closed");
        file.state = file.phase == QLatin1String("closed") ? one("closed spam void") : one("new triage collect acknowledge");
        file.received = today().addDays(-m_dice.below(60));
        file.due = m_dice.chance(30) ? QDate() : today().addDays(m_dice.between(-20, 20));
        file.closed = file.phase == QLatin1String("closed") ? file.received.addDays(m_dice.below(20)) : QDate();
        file.outcome = one(" not-a-request merged fulfilled upheld");
        file.owner = one(" dora second me me");
        file.office = one("berlin berlin san-francisco ");
        file.channel = one("privacy-mailbox customer-support post-berlin ");
        file.language = one("en de fr ");
        file.regime = one("gdpr gdpr eu-1182 ");
        file.isOnHold = m_dice.chance(15);
        if (m_dice.chance(80))
            file.parties.append({{{}, {}, inventedText(m_dice, 1, 2), {}, {}, {}, 0}, QStringLiteral("subject")});
        for (int count = m_dice.below(3); count > 0; --count) {
            domain::MessageRecord message;
            message.body = inventedText(m_dice, 1, 12);
            file.messages << message;
        }
        return file;
    }

    store::Row rowOf(const domain::CaseFile &file)
    {
        using store::value;
        const QString none;
        return store::Row()
            .set("uuid", m_dice.uuid()).set("compartment_id", file.compartment.value()).set("number", file.number).set("number_key", domain::sortKey(file.number))
            .set("kind", file.kind).set("state", file.state).set("phase", file.phase).set("title", file.title).set("title_key", domain::sortKey(file.title))
            .set("person", file.personName()).set("person_key", domain::sortKey(file.personName())).set("subject", none)
            .set("received_on", value(file.received)).set("received_evidence", none).set("due_on", value(file.due)).set("clock_state", QStringLiteral("none"))
            .set("outcome", file.outcome).set("outcome_reason", none).set("owner", file.owner).set("office", file.office).set("channel", file.channel)
            .set("language", file.language).set("regime", file.regime).set("preparer", none)
            .set("registered_at", value(noon)).set("registered_by", none).set("closed_on", value(file.closed)).set("details", QStringLiteral("{}"));
    }

    Dice m_dice;
    base::SeededRandom m_random;
    SeededStore m_store;
    QList<qint64> m_ids;
    QList<domain::CaseFile> m_files;
};

}
