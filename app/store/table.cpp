// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/table.h"

namespace casebook::store {

using enum domain::PrivacyClass;

qsizetype Table::indexOf(const char *column) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (qstrcmp(columns[i].name, column) == 0)
            return i;
    return -1;
}

QString rowUuid(qint64 id)
{
    static constexpr char digits[] = "0123456789abcdef";
    char text[] = "00000000-0000-8000-8000-000000000000";
    for (qsizetype at = 35; id > 0 && at >= 24; --at, id >>= 4)
        text[at] = digits[id & 0xf];
    return QString::fromLatin1(text, 36);
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
                   {"is_on_hold", true},
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
                         {"added_at"}}};

const Table tasks{"tasks",
                  {{"case_id", true},
                   {"title", false, Narrative},
                   {"assignee"},
                   {"due_on"},
                   {"state"},
                   {"result"},
                   {"note", false, Narrative}}};

const Table holds{"holds", {{"case_id", true}, {"title", false, Narrative}, {"ordered_by"}, {"from_on"}, {"released_on"}}};

const Table links{"links", {{"case_id", true}, {"other_id", true}, {"kind"}}};

const Table approvals{"approvals",
                      {{"case_id", true},
                       {"object"},
                       {"verdict", false, Decision},
                       {"asked_by"},
                       {"approver"},
                       {"at"},
                       {"note", false, Narrative}}};

const QList<const Table *> &journaled()
{
    static const QList<const Table *> all = {&users,   &compartments, &compartmentMembers, &cases,    &caseItems,   &parties,
                                             &identifiers, &caseParties,  &clocks,             &clockPauses, &messages, &attachments,
                                             &tasks,   &holds,        &links,              &approvals};
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
