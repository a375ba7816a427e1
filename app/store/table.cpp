// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/table.h"

#include <algorithm>
#include <cstring>

namespace casebook::store {

using namespace Qt::StringLiterals;
using enum domain::PrivacyClass;

namespace {

QString columnList(const QList<Column> &columns, const QString &before)
{
    QStringList names;
    for (const Column &column : columns)
        names << before + QLatin1StringView(column.name);
    return names.join(", "_L1);
}

}

Table::Table(const char *tableName, QList<Column> itsColumns)
    : name(tableName), columns(std::move(itsColumns)), title(QString::fromLatin1(name)), series(u"id:"_s + title)
{
    insertText = u"INSERT INTO %1 (id, %2, revision) VALUES (:id, %3, 1)"_s.arg(title, columnList(columns, {}), columnList(columns, u":"_s));
    selectText = u"SELECT revision, %2 FROM %1 WHERE id = :id"_s.arg(title, columnList(columns, {}));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        placeholders << QByteArray(1, ':') + columns[i].name;
        keys << QByteArray(1, '"') + columns[i].name + "\":";
        byName << i;
    }
    std::sort(byName.begin(), byName.end(), [this](qsizetype one, qsizetype other) { return qstrcmp(columns[one].name, columns[other].name) < 0; });
}

qsizetype Table::indexOf(const char *column, qsizetype from) const
{
    const qsizetype size = columns.size();
    for (qsizetype i = 0; i < size; ++i) {
        const qsizetype at = from + i < size ? from + i : from + i - size;
        if (qstrcmp(columns[at].name, column) == 0)
            return at;
    }
    return -1;
}

RowName rowName(qint64 id)
{
    static constexpr char digits[] = "0123456789abcdef";
    RowName text;
    std::memcpy(text.data(), "00000000-0000-8000-8000-000000000000", text.size());
    for (size_t at = 35; id > 0 && at >= 24; --at, id >>= 4)
        text[at] = digits[id & 0xf];
    return text;
}

QString rowUuid(qint64 id)
{
    const RowName name = rowName(id);
    return QString::fromLatin1(name.data(), name.size());
}

namespace tables {

const Table users{"users", {{"uuid"}, {"login", false, Identity}, {"name", false, Identity}, {"roles"}, {"is_active", true}}};

const Table compartments{"compartments", {{"name"}, {"infix"}}};

const Table compartmentMembers{"compartment_members", {{"compartment_id", true}, {"user_id", true}}};

const Table cases{"cases",
                  {{"uuid"},
                   {"compartment_id", true},
                   {"number"},
                   {"number_key"},
                   {"kind"},
                   {"state"},
                   {"phase"},
                   {"title", false, Narrative},
                   {"title_key", false, Narrative},
                   {"person", false, Identity},
                   {"person_key", false, Identity},
                   {"subject"},
                   {"received_on"},
                   {"received_evidence", false, Narrative},
                   {"due_on"},
                   {"clock_state"},
                   {"outcome", false, Decision},
                   {"outcome_reason", false, Decision},
                   {"owner"},
                   {"office"},
                   {"channel"},
                   {"language"},
                   {"regime"},
                   {"preparer"},
                   {"registered_at"},
                   {"registered_by"},
                   {"closed_on"},
                   {"details", false, Narrative, true}}};

const Table caseItems{"case_items", {{"case_id", true}, {"list"}, {"position", true}, {"details", false, Narrative, true}}};

const Table parties{"parties",
                    {{"uuid"},
                     {"kind"},
                     {"name", false, Identity},
                     {"name_key", false, Identity},
                     {"language"},
                     {"country"},
                     {"compartment_id", true}}};

const Table identifiers{"identifiers",
                        {{"party_id", true}, {"kind"}, {"value", false, Contact}, {"value_key", false, Contact}}};

const Table caseParties{"case_parties", {{"case_id", true}, {"party_id", true}, {"role"}}};

const Table clocks{"clocks",
                   {{"case_id", true},
                    {"clock"},
                    {"regime"},
                    {"kind"},
                    {"is_main", true},
                    {"started_on"},
                    {"due_on"},
                    {"due_at"},
                    {"state"},
                    {"met_on"},
                    {"is_extended", true},
                    {"extension_reason", false, Decision},
                    {"extension_notified_on"},
                    {"trace"}}};

const Table clockPauses{"clock_pauses", {{"clock_id", true}, {"from_on"}, {"to_on"}, {"reason", false, Decision}}};

const Table messages{"messages",
                     {{"case_id", true},
                      {"direction"},
                      {"medium"},
                      {"at"},
                      {"sender", false, Contact},
                      {"recipient", false, Contact},
                      {"subject", false, Narrative},
                      {"body", false, Narrative},
                      {"message_id", false, Contact},
                      {"in_reply_to", false, Contact},
                      {"author"}}};

// The digest of a file could confirm a guess at its content, so it is committed to under a salt like any other value.
const Table attachments{"attachments",
                        {{"case_id", true},
                         {"message_id", true},
                         {"name", false, Narrative},
                         {"mime"},
                         {"size_bytes", true},
                         {"sha256", false, Narrative},
                         {"source"},
                         {"added_at"},
                         {"purpose"},
                         {"shredded_at"}}};

const Table custodyEvents{"custody_events",
                          {{"case_id", true},
                           {"attachment_id", true},
                           {"at"},
                           {"actor"},
                           {"action"},
                           {"place", false, Contact},
                           {"sha256", false, Narrative}}};

const Table tasks{"tasks",
                  {{"case_id", true},
                   {"title", false, Narrative},
                   {"assignee"},
                   {"due_on"},
                   {"state"},
                   {"result"},
                   {"note", false, Narrative},
                   {"data_class"},
                   {"system"},
                   {"counted_from"},
                   {"own_task"},
                   {"searched", false, Narrative},
                   {"done_by"},
                   {"done_on"}}};

const Table holds{"holds",
                  {{"number"},
                   {"compartment_id", true},
                   {"case_id", true},
                   {"scope"},
                   {"party_id", true},
                   {"subject_kind"},
                   {"subject", false, Contact},
                   {"subject_key", false, Contact},
                   {"data_class"},
                   {"ground"},
                   {"title", false, Narrative},
                   {"reason", false, Narrative},
                   {"ordered_by"},
                   {"from_on"},
                   {"review_on"},
                   {"placed_by"},
                   {"released_on"},
                   {"released_by"},
                   {"release_reason", false, Narrative}}};

const Table holdCases{"hold_cases", {{"hold_id", true}, {"case_id", true}}};

const Table statementVersions{"statement_versions",
                              {{"label"},
                               {"effective_on"},
                               {"is_material", true},
                               {"text"},
                               {"sha256"},
                               {"clauses"},
                               {"imported_at"},
                               {"imported_by"}}};

const Table statementNotices{"statement_notices",
                             {{"version_id", true},
                              {"told_on"},
                              {"means"},
                              {"asks_consent", true},
                              {"holds_from"},
                              {"note"},
                              {"recorded_by"}}};

const Table links{"links", {{"case_id", true}, {"other_id", true}, {"kind"}}};

const Table approvals{"approvals",
                      {{"case_id", true},
                       {"object"},
                       {"verdict", false, Decision},
                       {"asked_by"},
                       {"approver"},
                       {"at"},
                       {"note", false, Narrative},
                       {"digest", false, Decision}}};

const Table suppressions{"suppressions", {{"hash"}, {"kind"}, {"since_on"}, {"case_id", true}}};

const QList<const Table *> &journaled()
{
    static const QList<const Table *> all = {&users,   &compartments, &compartmentMembers, &cases,    &caseItems,   &parties,
                                             &identifiers, &caseParties,  &clocks,             &clockPauses, &messages, &attachments,
                                             &tasks,   &holds,        &holdCases,          &statementVersions, &statementNotices, &links, &approvals, &custodyEvents, &suppressions};
    return all;
}

const Table *named(const QString &name)
{
    for (const Table *table : journaled())
        if (name == QLatin1StringView(table->name))
            return table;
    return nullptr;
}

}

}
