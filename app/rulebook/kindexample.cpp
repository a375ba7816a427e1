// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/kindexample.h"

#include "app/domain/approval.h"
#include "app/domain/workflow.h"
#include "app/rulebook/examplefacts.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

void merge(QJsonObject &into, const QJsonObject &details)
{
    for (auto it = details.begin(); it != details.end(); ++it)
        into.insert(it.key(), it.value());
}

class ExampleCase {
public:
    explicit ExampleCase(const domain::Kind &kind) : m_kind(kind)
    {
        m_file.kind = kind.id;
        m_file.state = kind.initialState;
    }

    void runStep(base::JsonObject &step)
    {
        addFields(step);
        merge(m_file.details, readExampleFacts(step, m_kind.facts));
        for (base::JsonObject &item : step.objects("items"))
            addItem(item);
        for (base::JsonObject &all : step.objects("each"))
            changeItems(all);
        addWork(step);
        move(step);
        compareClocks(step);
    }

private:
    void addFields(base::JsonObject &step)
    {
        if (!step.has("fields"))
            return;
        base::JsonObject fields = step.object("fields");
        const std::pair<const char *, QString *> texts[] = {
            {"received-evidence", &m_file.receivedEvidence}, {"title", &m_file.title}, {"outcome", &m_file.outcome},
            {"outcome-reason", &m_file.outcomeReason}, {"owner", &m_file.owner}, {"office", &m_file.office},
            {"channel", &m_file.channel}, {"language", &m_file.language}, {"regime", &m_file.regime}, {"preparer", &m_file.preparer}};
        for (const auto &[key, text] : texts)
            *text = fields.string(key, *text);
        m_file.received = fields.date("received", m_file.received);
        if (fields.boolean("compartment", false))
            m_file.compartment = domain::CompartmentId(1);
        if (const QString person = fields.string("person", QString()); !person.isEmpty()) {
            domain::CaseParty party;
            party.party.name = person;
            party.role = u"subject"_s;
            m_file.parties += party;
        }
    }

    void addItem(base::JsonObject &item)
    {
        const domain::ItemList *list = m_kind.list(item.identifier("list"));
        if (!list)
            return item.refuse("list", u"no such list"_s);
        domain::CaseItem added;
        added.list = list->id;
        added.position = static_cast<int>(m_file.items.size());
        added.details = readExampleFacts(item, list->facts);
        m_file.items += added;
    }

    void changeItems(base::JsonObject &all)
    {
        const domain::ItemList *list = m_kind.list(all.identifier("list"));
        if (!list)
            return all.refuse("list", u"no such list"_s);
        const QJsonObject details = readExampleFacts(all, list->facts);
        for (domain::CaseItem &item : m_file.items) {
            if (item.list == list->id)
                merge(item.details, details);
        }
    }

    // "open", or the result of one that is done; "open crm" is work in a system, and "done crm" ends it.
    void addTask(const QString &words)
    {
        const QString result = words.section(u' ', 0, 0);
        domain::TaskRecord task;
        task.state = result == "open"_L1 ? result : u"done"_s;
        task.result = result == "open"_L1 ? QString() : result;
        task.system = words.section(u' ', 1);
        task.ownTask = task.system.isEmpty() ? QString() : u"work:%1:"_s.arg(task.system);
        task.title = task.system;
        m_file.tasks.removeIf([&task](const domain::TaskRecord &one) { return !task.system.isEmpty() && one.system == task.system; });
        m_file.tasks += task;
    }

    void addWork(base::JsonObject &step)
    {
        for (base::JsonObject &sent : step.objects("sent")) {
            domain::MessageRecord message;
            message.direction = u"sent"_s;
            message.medium = sent.identifier("medium");
            message.at = QDateTime(sent.date("on"), QTime(12, 0), Qt::UTC);
            m_file.messages += message;
            for (auto clock = m_begun.begin(); clock != m_begun.end(); ++clock)
                if (domain::beginsAgain(*m_kind.clock(clock.key()), m_file.state, clock.value(), message.at.date()))
                    clock.value() = message.at.date();
        }
        for (const QString &sender : step.strings("received_from")) {
            domain::MessageRecord message;
            message.direction = u"received"_s;
            message.medium = u"mail"_s;
            message.sender = sender;
            m_file.messages += message;
        }
        for (const QString &digest : step.strings("handed_over")) {
            domain::AttachmentRecord attachment;
            attachment.sha256 = digest;
            attachment.purpose = u"production"_s;
            m_file.attachments += attachment;
        }
        for (const QString &result : step.strings("tasks"))
            addTask(result);
        for (const QString &approver : step.strings("approved_by")) {
            domain::ApprovalRecord approval;
            approval.object = u"decision"_s;
            approval.verdict = u"approved"_s;
            approval.approver = approver;
            approval.digest = domain::decisionDigest(m_kind, m_file);
            m_file.approvals += approval;
        }
        for (const QString &role : step.strings("parties"))
            m_file.parties += domain::CaseParty{{}, role};
        for (const QString &number : step.strings("earlier"))
            m_file.earlier += domain::EarlierCase{number, m_file.received, true};
        for (const QString &purpose : step.strings("files")) {
            domain::AttachmentRecord attachment;
            attachment.purpose = purpose;
            m_file.attachments += attachment;
        }
        for (base::JsonObject &link : step.objects("links"))
            m_file.links += domain::LinkRecord{{}, link.identifier("kind"), link.string("owner", QString())};
    }

    void move(base::JsonObject &step)
    {
        const QString to = step.identifier("to");
        QStringList expected = step.strings("refused");
        QStringList found;
        if (const auto moved = domain::canMove(m_kind, m_file, to); !moved) {
            if (moved.error().code != base::ErrorCode::GateNotMet)
                return step.refuse("to", u"no move from %1 to %2"_s.arg(m_file.state, to));
            found = moved.error().arguments;
        }
        expected.sort();
        found.sort();
        if (expected != found)
            step.refuse("refused", u"expected [%1], found [%2]"_s.arg(expected.join(u", "), found.join(u", ")));
        if (found.isEmpty())
            enter(to, step.date("day", QDate()));
    }

    // Clocks of a state are followed from the first step that tells its day.
    void enter(const QString &state, QDate day)
    {
        const domain::Transition *transition = m_kind.transition(m_file.state, state);
        for (const QString &met : transition ? transition->meets : QStringList())
            m_begun.remove(met);
        m_file.state = state;
        for (const domain::KindClock &clock : domain::clocksStartingIn(m_kind, state, m_file))
            if (day.isValid() && clock.startState == state && !m_begun.contains(clock.id))
                m_begun.insert(clock.id, day);
    }

    // "begins": {"progress": "2026-03-17"}: since when each of these clocks runs after the step.
    void compareClocks(base::JsonObject &step)
    {
        if (!step.has("begins"))
            return;
        base::JsonObject begins = step.object("begins");
        for (const QString &id : begins.keys()) {
            const QByteArray key = id.toUtf8();
            const QDate expected = begins.date(key.constData());
            if (!m_kind.clock(id))
                begins.refuse(key.constData(), u"no such clock"_s);
            else if (expected != m_begun.value(id))
                begins.refuse(key.constData(), m_begun.contains(id) ? u"it began on %1"_s.arg(m_begun.value(id).toString(Qt::ISODate)) : u"it does not run"_s);
        }
    }

    const domain::Kind &m_kind;
    domain::CaseFile m_file;
    QMap<QString, QDate> m_begun;  // clocks that run, since when
};

}

void runExample(base::JsonObject &example, const domain::Kind &kind)
{
    if (example.string("name").isEmpty())
        return;
    ExampleCase work(kind);
    QList<base::JsonObject> steps = example.objects("steps");
    if (steps.isEmpty())
        example.refuse("steps", u"missing"_s);
    for (base::JsonObject &step : steps)
        work.runStep(step);
}

}
