// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/canonicaljson.h"
#include "app/casework/registercase.h"
#include "app/casework/frame/work.h"
#include "app/queries/casequery.h"
#include "app/queries/register.h"
#include "app/workspace/workspace.h"
#include "tests/support/testoffice.h"

#include <random>

namespace casebook::reporttest {

using namespace Qt::StringLiterals;

inline const QString standingNow = u"2026-11-24T09:41:00.000Z"_s;
inline const QDate firstDay(2025, 7, 1);
inline const QDate lastDay(2026, 11, 20);

// std::mt19937 gives the same numbers everywhere; the standard's distributions do not.
class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    int below(int end) { return static_cast<int>(m_engine() % static_cast<quint32>(end)); }
    bool inPercent(int percent) { return below(100) < percent; }
    template <typename T> const T &of(const QList<T> &values) { return values.at(below(static_cast<int>(values.size()))); }

private:
    std::mt19937 m_engine;
};

// A test office with random cases over six quarters: answered in time and late, extended, paused, refused, mixed, merged,
// reopened, before authorities. They come in through casework; what became of them is written behind its back, because odd
// stories are wanted that no workflow allows. Batches are recorded on days of their own.
class ReportStore final {
public:
    explicit ReportStore(const QString &address, quint32 seed = 1) : m_dice(seed), m_random(seed)
    {
        workspace::Door door{.address = address, .user = {}, .actAs = {}, .standingClock = standingNow};
        auto created = workspace::Workspace::create(door, {organisation(), store::StoreMode::Test, {u"braun"_s, u"A. Braun"_s, {u"dpo"_s}}},
                                                    door.isServer() ? base::Secret() : support::secret("right"));
        if (!created)
            qFatal("no store: %s", support::why(created).constData());
        m_workspace = std::move(created->workspace);
        if (door.isServer())
            addColleague();
    }

    static QString organisation() { return rulebook::Rulebook::load(rulebook::embeddedFolder())->organisations().constFirst().id; }
    workspace::Workspace &workspace() { return *m_workspace; }
    std::unique_ptr<workspace::Workspace> take() { return std::move(m_workspace); }
    // The day on which the items of a case came into the casebook.
    const QHash<QString, QDate> &recordedDays() const { return m_recorded; }

    void addRandomCases(int count)
    {
        constexpr int batchSize = 25;
        for (int done = 0; done < count; done += batchSize) {
            const QDate day = firstDay.addDays(40 + done * (firstDay.daysTo(lastDay) - 40) / count);
            begin(day);
            for (int at = done; at < std::min(done + batchSize, count); ++at)
                addRandomCase(day);
            end();
        }
    }

    // Somebody without a compartment, and a case inside one.
    void addStranger()
    {
        begin(lastDay);
        must(store::insertUser(*m_transaction, base::uuid7(m_random, m_clock->now()), u"stranger"_s, u"B. Stranger"_s, {u"dpo"_s}));
        end();
    }
    void addSecretCase()
    {
        begin(lastDay);
        QList<qint64> members{m_workspace->user().id};
        if (const qint64 owner = store::userByLogin(m_workspace->connection(), u"braun"_s)->id; !members.contains(owner))
            members << owner;
        const qint64 compartment = *store::insertCompartment(*m_transaction, u"Legal"_s, u"A"_s, members);
        end();
        if (!m_workspace->store().actAs(m_workspace->user().login))
            qFatal("no clearance");
        begin(lastDay);
        m_compartment = compartment;
        for (int at = 0; at < 12; ++at)
            addRandomCase(lastDay.addDays(-3));
        m_compartment = 0;
        end();
    }

    struct Story {
        QString kind = u"request"_s;
        QDate received;
        QList<casework::NewItem> items;
        QMap<QString, QString> facts;
        QDate answered;  // invalid: not
        QDate closed;    // invalid: open
        QString outcome;
    };
    QString add(const Story &story, QDate recorded)
    {
        begin(recorded);
        const QString number = addStory(story, recorded);
        end();
        return number;
    }

private:
    template <typename T> static void must(const base::Result<T> &result)
    {
        if (!result)
            qFatal("%s", support::why(result).constData());
    }

    // Who creates a store on a server is called like the role there; the cases are the same person's on both engines.
    void addColleague()
    {
        begin(firstDay);
        must(store::insertUser(*m_transaction, base::uuid7(m_random, m_clock->now()), u"braun"_s, u"A. Braun"_s, {u"officer"_s}));
        end();
    }

    void begin(QDate day)
    {
        m_clock = std::make_unique<base::FixedClock>(QDateTime(day, QTime(10, 0), Qt::UTC));
        m_desk = std::make_unique<casework::Desk>(casework::Desk{m_workspace->store(), m_workspace->rules(), *m_clock, m_random});
        auto begun = store::Transaction::begin(m_workspace->connection(), {m_workspace->user().uuid, m_clock->now(), &m_random, {}});
        must(begun);
        m_transaction = std::move(*begun);
    }
    void end()
    {
        must(m_transaction->record({u"test"_s, 0, {}}));
        must(m_transaction->commit());
        m_transaction.reset();
        m_desk.reset();
    }

    QString addStory(const Story &story, QDate recorded)
    {
        casework::RegisterCaseRequest request;
        request.kind = story.kind;
        request.received = story.received;
        request.title = u"A case"_s;
        request.owner = u"braun"_s;
        request.person = {.name = u"Somebody"_s, .language = {}, .country = {}, .identifiers = {}};
        request.items = story.items;
        request.facts = story.facts;
        if (story.answered.isValid())
            request.facts.insert(u"sent-on"_s, story.answered.toString(Qt::ISODate));
        request.compartment = m_compartment;
        const auto done = casework::RegisterCase(*m_desk).runInside(*m_transaction, request, u"register"_s);
        must(done);
        m_recorded.insert(done->number, recorded);
        m_last = *queries::caseFile(m_workspace->connection(), store::Clearance({0, m_compartment}), done->id);
        answer(story.answered);
        if (story.closed.isValid())
            close(story.outcome, story.closed);
        return done->number;
    }

    void update(const store::Table &table, qint64 id, const store::Row &row)
    {
        must(m_transaction->update(table, id, -1, row, (*m_workspace->rules().kind(m_last.kind))->factClasses));
    }

    void answer(QDate day)
    {
        if (!day.isValid())
            return;
        for (const domain::ClockRecord &clock : std::as_const(m_last.clocks)) {
            const bool isLate = clock.due.isValid() && clock.due < day;
            if (clock.isMain)
                update(store::tables::clocks, clock.id.value(), store::Row().set("state", isLate ? u"missed"_s : u"met"_s).set("met_on", store::value(day)));
        }
    }
    void close(const QString &outcome, QDate day)
    {
        update(store::tables::cases, m_last.id.value(), store::Row().set("state", u"closed"_s).set("phase", u"closed"_s).set("outcome", outcome).set("closed_on", store::value(day)));
        for (const domain::ClockRecord &clock : std::as_const(m_last.clocks))
            if (*m_workspace->connection().oneNumber(u"SELECT count(*) FROM clocks WHERE met_on IS NULL AND id = %1"_s.arg(clock.id.value())) > 0)
                update(store::tables::clocks, clock.id.value(), store::Row().set("state", u"cancelled"_s));
    }

    QStringList outcomes(const QString &kind)
    {
        QStringList ids;
        for (const domain::Outcome &outcome : (*m_workspace->rules().kind(kind))->outcomes)
            ids << outcome.id;
        return ids;
    }

    QList<casework::NewItem> randomLines()
    {
        QList<casework::NewItem> lines;
        const int count = m_dice.below(8) == 0 ? 0 : 1 + m_dice.below(3);
        for (int at = 0; at < count; ++at) {
            casework::NewItem line{u"lines"_s, {{u"right"_s, m_dice.of(QStringList{u"access"_s, u"erasure"_s, u"objection"_s, u"account-closure"_s, u"portability"_s})}}};
            if (m_dice.inPercent(70))
                line.facts.insert(u"outcome"_s, m_dice.of(QStringList{u"fulfilled"_s, u"fulfilled"_s, u"partial"_s, u"denied"_s, u"no-data"_s}));
            if (m_dice.inPercent(30))
                line.facts.insert(u"ground"_s, u"excessive"_s);
            lines << line;
        }
        return lines;
    }
    QList<casework::NewItem> randomAllegations(QDate received)
    {
        QList<casework::NewItem> items{{u"allegations"_s, {{u"category"_s, u"late-answer"_s}}}};
        if (m_dice.inPercent(40)) {
            casework::NewItem proceeding{u"proceedings"_s, {{u"kind"_s, m_dice.of(QStringList{u"authority"_s, u"authority"_s, u"court"_s})}, {u"authority"_s, QStringList{u"fr-cnil"_s, u"de-be"_s, u"ie-dpc"_s}.at(m_dice.below(3))}}};
            if (m_dice.inPercent(50))
                proceeding.facts.insert(u"decision-on"_s, received.addDays(20 + m_dice.below(200)).toString(Qt::ISODate));
            items << proceeding;
        }
        return items;
    }

    // One in four days is moved to an end of its quarter, where counting goes wrong.
    QDate firstOfQuarter(QDate day)
    {
        return m_dice.inPercent(25) ? QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1) : day;
    }
    QDate lastOfQuarter(QDate day)
    {
        const QDate last = QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).addMonths(3).addDays(-1);
        return m_dice.inPercent(25) ? std::min(lastDay, last) : std::min(lastDay, day);
    }

    void addRandomCase(QDate recorded)
    {
        Story story;
        const bool isRequest = m_dice.inPercent(65);
        story.kind = isRequest ? u"request"_s : u"dispute"_s;
        story.received = firstOfQuarter(std::max(firstDay, recorded.addDays(-m_dice.below(120))));
        story.items = isRequest ? randomLines() : randomAllegations(story.received);
        if (isRequest && m_dice.inPercent(60))
            story.facts = {{u"identity-verdict"_s, m_dice.of(QStringList{u"passed"_s, u"failed"_s})}, {u"recipients"_s, u"informed"_s}};
        if (!isRequest && m_dice.inPercent(80))
            story.facts = {{u"root-cause"_s, m_dice.of(QStringList{u"none"_s, u"process"_s, u"process"_s, u"training"_s, u"system"_s, u"vendor"_s, u"notice"_s, u"capacity"_s})}};
        if (m_dice.inPercent(75))
            story.answered = lastOfQuarter(story.received.addDays(m_dice.below(60)));
        if (m_dice.inPercent(story.answered.isValid() ? 85 : 25)) {
            story.closed = lastOfQuarter((story.answered.isValid() ? story.answered : story.received).addDays(m_dice.below(20)));
            story.outcome = m_dice.of(outcomes(story.kind));
        }
        addStory(story, recorded);
        makeOdd(story);
    }

    // Extensions and pauses after the fact, and cases that came back.
    void makeOdd(const Story &story)
    {
        for (const domain::ClockRecord &clock : std::as_const(m_last.clocks)) {
            if (!clock.isMain || !clock.due.isValid())
                continue;
            if (m_dice.inPercent(10))
                update(store::tables::clocks, clock.id.value(), store::Row().set("is_extended", qint64{1}).set("due_on", store::value(clock.due.addDays(60))));
            if (m_dice.inPercent(15)) {
                const QDate from = story.received.addDays(m_dice.below(20));
                const QDate to = m_dice.inPercent(50) ? QDate() : from.addDays(m_dice.below(90));
                must(m_transaction->insert(store::tables::clockPauses, store::Row().set("clock_id", clock.id.value()).set("from_on", store::value(from))
                                                                           .set("to_on", store::value(to)).set("reason", u"identity"_s)));
            }
        }
        if (!story.closed.isValid() || !m_dice.inPercent(10))
            return;
        update(store::tables::cases, m_last.id.value(), store::Row().set("state", u"triage"_s).set("phase", u"assess"_s).set("outcome", QString()).set("closed_on", store::value(QDate())));
        const QDate met = m_dice.inPercent(50) ? std::min(lastDay, story.closed.addDays(m_dice.below(50))) : QDate();
        must(m_transaction->insert(store::tables::clocks, store::Row().set("case_id", m_last.id.value()).set("clock", u"respond"_s).set("regime", u"gdpr"_s)
                 .set("kind", u"access"_s).set("is_main", qint64{1}).set("started_on", store::value(story.closed)).set("due_on", store::value(story.closed.addDays(30)))
                 .set("due_at", store::value(QDateTime())).set("state", met.isValid() ? u"met"_s : u"running"_s).set("met_on", store::value(met)).set("is_extended", qint64{0})
                 .set("extension_reason", QString()).set("extension_notified_on", store::value(QDate())).set("trace", u"{}"_s)));
    }

    Dice m_dice;
    base::SeededRandom m_random;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<base::FixedClock> m_clock;
    std::unique_ptr<casework::Desk> m_desk;
    std::unique_ptr<store::Transaction> m_transaction;
    domain::CaseFile m_last;
    qint64 m_compartment = 0;
    QHash<QString, QDate> m_recorded;
};

}
