// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/duedeletions.h"

#include "app/queries/filefacts.h"
#include "app/queries/holds.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;
using domain::FileFacts;
using rulebook::RetentionRules;
using store::Connection;
using store::Query;

namespace {

// What the list of closed cases says of one, before anything else of it is looked up.
struct ClosedFile {
    domain::CaseId id;
    domain::CompartmentId compartment;
    QString number;
    QString office;
    FileFacts facts;
};

// The rules of an office are the same for all its cases.
class OfficeRules {
public:
    explicit OfficeRules(const rulebook::Rulebook &rules) : m_rules(rules) {}
    Result<const RetentionRules *> of(const QString &office)
    {
        if (!m_known.contains(office)) {
            CASEBOOK_TRY(const RetentionRules found, m_rules.retentionRules(office));
            m_known.insert(office, found);
        }
        return &*m_known.constFind(office);
    }
    // The classes that are about such files: asked once for thousands of cases.
    Result<QList<domain::RetentionClass>> files(const QString &office, const FileFacts &facts)
    {
        const QStringList key{office, facts.kind, facts.regime};
        if (!m_files.contains(key)) {
            CASEBOOK_TRY(const RetentionRules *rules, of(office));
            m_files.insert(key, domain::fileClasses(rules->classes.values(), facts));
        }
        return m_files.value(key);
    }

private:
    const rulebook::Rulebook &m_rules;
    QMap<QString, RetentionRules> m_known;
    QHash<QStringList, QList<domain::RetentionClass>> m_files;
};

Result<QList<ClosedFile>> filesInTime(Connection &connection, const store::Clearance &clearance, OfficeRules &offices, const QStringList &kinds, const QDate &until)
{
    QList<ClosedFile> files;
    Query query(connection, u"SELECT id, compartment_id, number, office, kind, regime, received_on, closed_on FROM cases "
                             "WHERE closed_on IS NOT NULL AND closed_on <= :until AND compartment_id IN %1 AND NOT EXISTS "
                             "(SELECT 1 FROM approvals WHERE case_id = cases.id AND object = :object AND verdict = 'carried-out' AND at >= closed_on) "
                             "ORDER BY closed_on, id"_s.arg(clearance.inList()));
    query.bind(":until", store::value(until)).bind(":object", minimisedObject);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return files;
        if (!kinds.contains(query.word(4)))
            continue;
        ClosedFile file{domain::CaseId(query.integer(0)), domain::CompartmentId(query.integer(1)), query.text(2), query.word(3), {}};
        CASEBOOK_TRY(const RetentionRules *rules, offices.of(file.office));
        file.facts.kind = query.word(4);
        file.facts.regime = query.word(5);
        file.facts.country = rules->country;
        file.facts.received = query.day(6);
        file.facts.closed = query.day(7);
        CASEBOOK_TRY(const auto classes, offices.files(file.office, file.facts));
        const QDate day = domain::normalDay(classes, file.facts);
        if (day.isValid() && day <= until)
            files << file;
    }
}

Result<void> lookUp(Connection &connection, ClosedFile &file)
{
    Query query(connection, u"SELECT (SELECT count(*) FROM clocks WHERE case_id = :case AND state IN ('running', 'paused')), "
                             "(SELECT count(*) FROM tasks WHERE case_id = :case AND state = 'open'), "
                             "(SELECT count(*) FROM cases WHERE closed_on IS NULL AND id IN (SELECT other_id FROM links WHERE case_id = :case "
                             "UNION SELECT case_id FROM links WHERE other_id = :case))"_s);
    {
        CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":case", file.id.value()).next());
        file.facts.runningClocks = static_cast<int>(query.integer(0));
        file.facts.openTasks = static_cast<int>(query.integer(1));
        file.facts.openLinks = static_cast<int>(query.integer(2));
    }
    CASEBOOK_TRY(const QList<domain::Hold> held, holdsOfCase(connection, file.id, file.compartment));
    file.facts.holds = domain::retentionHolds(held);
    return {};
}

// Another case of the same people that is still worked on.
Result<QString> openCaseBeside(Connection &connection, const store::Clearance &clearance, qint64 caseId)
{
    Query query(connection, u"SELECT c.number FROM case_parties mine JOIN case_parties other ON other.party_id = mine.party_id JOIN cases c ON c.id = other.case_id "
                             "WHERE mine.case_id = :case AND other.case_id <> :case AND c.closed_on IS NULL AND c.compartment_id IN %1 ORDER BY c.id LIMIT 1"_s.arg(clearance.inList()));
    CASEBOOK_TRY(const bool found, query.bind(":case", caseId).next());
    return found ? query.text(0) : QString();
}

struct Waiting {
    domain::CaseId id;
    domain::CompartmentId compartment;
    QString office;
    DueDeletion deletion;
};

Result<QList<Waiting>> waiting(Connection &connection, const store::Clearance &clearance, const QStringList &kinds, const QDate &until)
{
    QList<Waiting> all;
    Query query(connection, u"SELECT c.id, c.compartment_id, c.office, c.kind, c.number, t.id, t.title, t.assignee, t.due_on, t.data_class, t.system, t.counted_from "
                             "FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.state = 'open' AND t.data_class <> '' AND (t.due_on IS NULL OR t.due_on <= :until) "
                             "AND c.compartment_id IN %1 ORDER BY CASE WHEN t.due_on IS NULL THEN 1 ELSE 0 END, t.due_on, t.id"_s.arg(clearance.inList()));
    query.bind(":until", store::value(until));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return all;
        if (!kinds.contains(query.word(3)))
            continue;
        domain::TaskRecord task;
        task.id = domain::TaskId(query.integer(5));
        task.title = query.text(6);
        task.assignee = query.text(7);
        task.due = query.day(8);
        task.state = u"open"_s;
        task.dataClass = query.text(9);
        task.system = query.text(10);
        task.countedFrom = query.day(11);
        all.append({domain::CaseId(query.integer(0)), domain::CompartmentId(query.integer(1)), query.text(2), {query.text(4), task, {}}});
    }
}

}

Result<QList<DueFile>> dueFiles(Connection &connection, const store::Clearance &clearance, const rulebook::Rulebook &rules, const QStringList &kinds, const QDate &until)
{
    OfficeRules offices(rules);
    CASEBOOK_TRY(QList<ClosedFile> files, filesInTime(connection, clearance, offices, kinds, until));
    QList<DueFile> due;
    for (ClosedFile &file : files) {
        CASEBOOK_CHECK(lookUp(connection, file));
        CASEBOOK_TRY(const RetentionRules *kept, offices.of(file.office));
        CASEBOOK_TRY(const domain::Minimisation judged, domain::minimisation(kept->classes.values(), kept->holdRule, file.facts, until));
        if (judged.state == domain::MinimisationState::Due || judged.state == domain::MinimisationState::Blocked)
            due.append({file.number, judged});
    }
    return due;
}

Result<QList<DueDeletion>> dueDeletions(Connection &connection, const store::Clearance &clearance, const rulebook::Rulebook &rules, const QStringList &kinds, const QDate &until)
{
    OfficeRules offices(rules);
    CASEBOOK_TRY(const QList<Waiting> all, waiting(connection, clearance, kinds, until));
    QList<DueDeletion> due;
    for (const Waiting &one : all) {
        CASEBOOK_TRY(const RetentionRules *kept, offices.of(one.office));
        CASEBOOK_TRY(const QList<domain::Hold> held, holdsOfCase(connection, one.id, one.compartment));
        CASEBOOK_TRY(const QString openCase, openCaseBeside(connection, clearance, one.id.value()));
        DueDeletion deletion = one.deletion;
        deletion.plan = domain::plannedDeletion({kept->classes, kept->holdRule, kept->country}, deletion.task, held, openCase, until);
        due.append(deletion);
    }
    return due;
}

}
