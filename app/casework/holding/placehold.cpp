// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/holding/placehold.h"

#include "app/casework/frame/deletiontail.h"
#include "app/casework/frame/numbers.h"
#include "app/casework/frame/parts.h"
#include "app/casework/holding/holdframe.h"
#include "app/casework/newparts.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::CaseFile;
using domain::HoldScope;
using store::value;
namespace tables = store::tables;

namespace {

const QString action = u"place-hold"_s;

// One hold on its way into the store.
class Placing {
public:
    Placing(HoldFrame &frame, const PlaceHoldRequest &request) : m_frame(frame), m_request(request) {}

    // What it is on, checked: nothing is written before all of it is.
    Result<void> find();
    Result<void> checkWords();
    Result<HoldDone> write();

private:
    Desk &desk() const { return m_frame.desk(); }
    Result<void> findPerson();
    Result<void> checkCases() const;
    Result<void> checkGround() const;
    Result<void> checkClass() const;
    Result<void> checkUnlike() const;
    QString subjectKind() const;
    QString subjectKey() const;
    Result<qint64> firstCaseOf(qint64 party) const;
    Result<QString> nextNumber() const;
    Result<store::Row> row(const QString &number);
    Result<void> join(qint64 hold);

    HoldFrame &m_frame;
    PlaceHoldRequest m_request;
    QList<CaseFile> m_cases;
    qint64 m_anchor = 0;
    qint64 m_compartment = 0;
    qint64 m_party = 0;
    QDate m_review;
    QStringList m_findings;
};

Result<void> Placing::find()
{
    for (const QString &number : std::as_const(m_request.cases)) {
        CASEBOOK_TRY(const CaseFile file, queries::caseFile(desk().connection(), desk().user().clearance, number));
        CASEBOOK_CHECK(checkPermission(desk(), domain::Action::Hold, file.kind));
        m_cases << file;
    }
    CASEBOOK_CHECK(checkCases());
    if (!m_cases.isEmpty()) {
        CASEBOOK_CHECK(m_frame.useOffice(m_cases.constFirst().office));
        m_anchor = m_cases.constFirst().id.value();
        m_compartment = m_cases.constFirst().compartment.value();
    }
    if (m_request.scope == HoldScope::Account && m_request.subject.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"account"_s, u"missing"_s});
    if (m_request.scope == HoldScope::Account || (m_request.scope == HoldScope::Person && !m_request.subject.isEmpty())) {
        CASEBOOK_TRY(m_request.subject, cleanedIdentifier(m_request.subject, m_findings));
    }
    return m_request.scope == HoldScope::Person ? findPerson() : Result<void>();
}

Result<void> Placing::checkCases() const
{
    const qsizetype count = m_cases.size();
    const bool isOne = m_request.scope == HoldScope::Case || (m_request.scope == HoldScope::Person && m_request.subject.isEmpty());
    const bool isRight = isOne ? count == 1 : m_request.scope == HoldScope::Matter ? count > 0 : m_request.scope == HoldScope::Person ? count == 0 : count < 2;
    if (!isRight)
        return fail(ErrorCode::InputInvalid, {u"case"_s, count == 0 ? u"missing"_s : u"one too many"_s});
    for (const CaseFile &file : m_cases)
        if (file.compartment != m_cases.constFirst().compartment)
            return fail(ErrorCode::InputInvalid, {u"case"_s, u"of another compartment"_s});
    return {};
}

// By the case whose person it is, or by one of their identifiers: of the open cases first, then of the compartments.
Result<void> Placing::findPerson()
{
    if (!m_cases.isEmpty()) {
        const QList<domain::CaseParty> &parties = m_cases.constFirst().parties;
        if (parties.isEmpty())
            return fail(ErrorCode::InputInvalid, {u"person"_s, u"missing"_s});
        const QString name = m_cases.constFirst().personName();
        const auto found = std::find_if(parties.cbegin(), parties.cend(), [&name](const domain::CaseParty &party) { return party.party.name == name; });
        m_party = (found == parties.cend() ? parties.constFirst() : *found).party.id.value();
        return {};
    }
    store::Query query(desk().connection(), u"SELECT p.id, p.compartment_id FROM identifiers i JOIN parties p ON p.id = i.party_id WHERE i.kind = :kind AND i.value_key = :key "
                                             "AND p.compartment_id IN %1 ORDER BY p.compartment_id, p.id LIMIT 1"_s.arg(desk().user().clearance.inList()));
    query.bind(":kind", m_request.subject.section(u':', 0, 0)).bind(":key", identifierKey(m_request.subject));
    CASEBOOK_TRY(const bool found, query.next());
    if (!found)
        return fail(ErrorCode::NotFound, {u"person"_s});
    m_party = query.integer(0);
    m_compartment = query.integer(1);
    CASEBOOK_TRY(m_anchor, firstCaseOf(m_party));
    return {};
}

Result<qint64> Placing::firstCaseOf(qint64 party) const
{
    return desk().connection().oneNumber(u"SELECT COALESCE(min(case_id), 0) FROM case_parties WHERE party_id = %1"_s.arg(party));
}

Result<void> Placing::checkWords()
{
    const std::pair<QString, QString *> texts[] = {{u"title"_s, &m_request.title}, {u"reason"_s, &m_request.reason}, {u"ordered-by"_s, &m_request.orderedBy}};
    for (const auto &[name, text] : texts) {
        if (text->trimmed().isEmpty())
            return fail(ErrorCode::InputInvalid, {name, u"empty"_s});
        CASEBOOK_TRY(*text, cleanedText(name == "reason"_L1 ? domain::TextField::Reason : domain::TextField::Title, text->trimmed(), m_findings));
    }
    if (m_request.scope == HoldScope::Matter) {
        if (m_request.subject.trimmed().isEmpty())
            return fail(ErrorCode::InputInvalid, {u"matter"_s, u"empty"_s});
        CASEBOOK_TRY(m_request.subject, cleanedText(domain::TextField::Name, m_request.subject.simplified(), m_findings));
    }
    if (!m_request.from.isValid())
        m_request.from = m_frame.today();
    CASEBOOK_CHECK(checkPastDay(m_request.from, m_frame.today()));
    CASEBOOK_TRY(m_review, m_frame.reviewDay(m_request.review));
    CASEBOOK_CHECK(checkGround());
    CASEBOOK_CHECK(checkClass());
    return checkUnlike();
}

Result<void> Placing::checkGround() const
{
    if (m_frame.rule().ground(m_request.ground))
        return {};
    QStringList known;
    for (const domain::HoldGround &ground : m_frame.rule().grounds)
        known << ground.id;
    return fail(ErrorCode::InputInvalid, {u"ground"_s, m_request.ground.isEmpty() ? u"missing; known are: %1"_s : u"not known; known are: %1"_s, known.join(u' ')});
}

// A ground that only stops the periods of some classes says of which of them it is.
Result<void> Placing::checkClass() const
{
    CASEBOOK_TRY(const rulebook::RetentionRules rules, desk().rules.retentionRules(m_frame.organisation().defaultOffice));
    QStringList stopped;
    for (const domain::RetentionClass &kept : rules.classes)
        if (kept.suspendedBy.contains(m_request.ground))
            stopped << kept.id;
    if (!stopped.isEmpty() && !stopped.contains(m_request.dataClass))
        return fail(ErrorCode::InputInvalid, {u"class"_s, u"this ground only stops the periods of: %1"_s, stopped.join(u' ')});
    if (m_request.scope == HoldScope::Class && m_request.dataClass.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"class"_s, u"missing"_s});
    if (!m_request.dataClass.isEmpty() && !rules.classes.contains(m_request.dataClass))
        return fail(ErrorCode::InputInvalid, {u"class"_s, u"not known; known are: %1"_s, rules.classes.keys().join(u' ')});
    return {};
}

// Two orders may hold the same data; the same order twice is a mistake.
Result<void> Placing::checkUnlike() const
{
    store::Query query(desk().connection(), u"SELECT number, title, ordered_by FROM holds WHERE released_on IS NULL AND scope = :scope AND data_class = :class AND ground = :ground "
                                             "AND compartment_id = :compartment AND (scope <> 'case' OR case_id = :case) AND (scope <> 'person' OR party_id = :party) "
                                             "AND subject_kind = :kind AND subject_key = :key ORDER BY id"_s);
    query.bind(":scope", domain::name(m_request.scope)).bind(":class", m_request.dataClass).bind(":ground", m_request.ground).bind(":compartment", m_compartment);
    query.bind(":case", m_anchor).bind(":party", m_party).bind(":kind", subjectKind()).bind(":key", subjectKey());
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        if (query.text(1).toCaseFolded() == m_request.title.toCaseFolded() && query.text(2).toCaseFolded() == m_request.orderedBy.toCaseFolded())
            return fail(ErrorCode::InputInvalid, {u"title"_s, u"the same hold is there already: %1"_s, query.text(0)});
    }
}

QString Placing::subjectKind() const
{
    return m_request.scope == HoldScope::Account ? m_request.subject.section(u':', 0, 0) : QString();
}

QString Placing::subjectKey() const
{
    if (m_request.scope == HoldScope::Account)
        return identifierKey(m_request.subject);
    return m_request.scope == HoldScope::Matter ? m_request.subject.toCaseFolded() : QString();
}

Result<QString> Placing::nextNumber() const
{
    return casework::nextNumber(m_frame.transaction(), u"H"_s, m_frame.today().year(), m_compartment);
}

Result<store::Row> Placing::row(const QString &number)
{
    const auto orNone = [](qint64 id) { return id == 0 ? store::Value() : value(id); };
    const QString subject = m_request.scope == HoldScope::Account ? m_request.subject.section(u':', 1) : m_request.scope == HoldScope::Matter ? m_request.subject : QString();
    return store::Row()
        .set("number", number)
        .set("compartment_id", m_compartment)
        .set("case_id", orNone(m_anchor))
        .set("scope", domain::name(m_request.scope))
        .set("party_id", orNone(m_party))
        .set("subject_kind", subjectKind())
        .set("subject", subject)
        .set("subject_key", subjectKey())
        .set("data_class", m_request.dataClass)
        .set("ground", m_request.ground)
        .set("title", m_request.title)
        .set("reason", m_request.reason)
        .set("ordered_by", m_request.orderedBy)
        .set("from_on", value(m_request.from))
        .set("review_on", value(m_review))
        .set("placed_by", desk().user().login)
        .set("released_on", value(QDate()))
        .set("released_by", QString())
        .set("release_reason", QString());
}

Result<HoldDone> Placing::write()
{
    CASEBOOK_TRY(const QString number, nextNumber());
    CASEBOOK_TRY(const store::Row made, row(number));
    CASEBOOK_TRY(const qint64 id, m_frame.transaction().insert(tables::holds, made));
    if (m_request.scope != HoldScope::Matter)
        CASEBOOK_CHECK(m_frame.record(action, m_anchor));
    else
        CASEBOOK_CHECK(join(id));
    CASEBOOK_CHECK(moveDeletions(desk(), m_frame.transaction(), number));
    CASEBOOK_CHECK(m_frame.transaction().commit());
    return HoldDone{number, false, m_findings};
}

// Each case of a matter has the entry in its own history; the first is the one that the hold was placed from.
Result<void> Placing::join(qint64 hold)
{
    QSet<qint64> joined;
    for (const CaseFile &file : std::as_const(m_cases)) {
        const qint64 caseId = file.id.value();
        if (std::exchange(joined, joined + QSet<qint64>{caseId}).contains(caseId))
            continue;
        CASEBOOK_TRY([[maybe_unused]] const qint64 row, m_frame.transaction().insert(tables::holdCases, store::Row().set("hold_id", hold).set("case_id", caseId)));
        CASEBOOK_CHECK(m_frame.record(caseId == m_anchor ? action : u"join-hold"_s, caseId));
    }
    return {};
}

}

Result<HoldDone> PlaceHold::run(const PlaceHoldRequest &request)
{
    if (request.cases.isEmpty())
        CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Hold, {}));
    CASEBOOK_TRY(HoldFrame frame, HoldFrame::begin(m_desk, request.operation));
    CASEBOOK_TRY(const auto before, frame.before(action));
    if (before)
        return *before;
    Placing placing(frame, request);
    CASEBOOK_CHECK(placing.find());
    CASEBOOK_CHECK(placing.checkWords());
    return placing.write();
}

}
