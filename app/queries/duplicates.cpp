// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/duplicates.h"

#include "app/domain/merge.h"
#include "app/domain/words.h"
#include "app/domain/workflow.h"
#include "app/store/statement.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;
using store::Query;
using store::value;

namespace {

bool isTied(const domain::CaseFile &file, const QString &number)
{
    return std::any_of(file.links.cbegin(), file.links.cend(), [&number](const domain::LinkRecord &link) {
        return link.number == number && (link.kind.startsWith("duplicate"_L1) || link.kind.startsWith("merged"_L1));
    });
}

// Two questions, each along an index: who takes part in both, and who is called the same. Both are asked of few rows, and only
// those are looked at as cases; a CROSS JOIN says so, for the engine would rather go through everything received in those days.
const QString columns = u"SELECT c.id, c.number, c.received_on, c.subject FROM "_s;
const QString sharedPeople = u"case_parties theirs CROSS JOIN cases c WHERE c.id = theirs.case_id AND "
                              "theirs.party_id IN (SELECT party_id FROM case_parties WHERE case_id = :id)"_s;
const QString sharedName = u"cases same CROSS JOIN cases c WHERE c.id = same.id AND "
                            "same.compartment_id = :compartment AND same.person_key = :name AND same.person_key <> ''"_s;
const QString others = u" AND c.id <> :id AND c.compartment_id = :compartment AND c.kind = :kind AND c.state <> :gone AND c.state <> 'void' "
                        "AND c.received_on >= :first AND c.received_on <= :last ORDER BY c.id LIMIT 50"_s;

}

Result<QList<PossibleDuplicate>> possibleDuplicates(store::Connection &connection, const store::Clearance &clearance, const domain::Kind &kind,
                                                    const domain::CaseFile &file)
{
    if (kind.merge.days <= 0 || !clearance.sees(file.compartment.value()))
        return QList<PossibleDuplicate>();
    QMap<qint64, domain::LikeCase> found;
    for (const bool byPerson : {true, false}) {
        Query query(connection, columns + (byPerson ? sharedPeople : sharedName) + others);
        query.bind(":id", file.id.value()).bind(":compartment", file.compartment.value()).bind(":kind", file.kind).bind(":gone", kind.merge.state);
        query.bind(":first", value(file.received.addDays(-kind.merge.days))).bind(":last", value(file.received.addDays(kind.merge.days)));
        if (!byPerson)
            query.bind(":name", domain::sortKey(file.personName()));
        for (;;) {
            CASEBOOK_TRY(const bool hasRow, query.next());
            if (!hasRow)
                break;
            domain::LikeCase &other = found[query.integer(0)];
            other.number = query.text(1);
            other.kind = file.kind;
            other.received = query.day(2);
            other.subjects = query.text(3).split(u' ', Qt::SkipEmptyParts);
            (byPerson ? other.isSamePerson : other.isSameName) = true;
        }
    }
    const QStringList subjects = domain::subjectsOf(kind, file);
    QList<PossibleDuplicate> duplicates;
    for (const domain::LikeCase &other : std::as_const(found)) {
        const QStringList reasons = domain::duplicateReasons(kind.merge, file, subjects, other);
        if (!reasons.isEmpty() && !isTied(file, other.number))
            duplicates.append({other.number, reasons});
    }
    return duplicates;
}

}
