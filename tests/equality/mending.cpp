// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

#include "app/casework/editcase.h"
#include "app/domain/gate.h"
#include "tests/equality/answer.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;
using domain::CaseFile;
using domain::MissingThing;
using domain::Place;

namespace {

// Fills what the gates of one way miss into an edit. What is no edit (a letter, an approval, a link) comes by itself.
class Mender {
public:
    Mender(World &world, const domain::Kind &kind, const CaseFile &file) : m_world(world), m_kind(kind), m_file(file) { m_request.number = file.number; }

    bool mend(const MissingThing &thing)
    {
        switch (thing.place) {
        case Place::Field: return mendField(thing.subject);
        case Place::Fact: return mendFact(thing);
        case Place::List: return mendItems(thing);
        case Place::Tasks:
        case Place::Messages:
        case Place::Approval:
        case Place::Links: return false;
        }
        return false;
    }
    const casework::EditCaseRequest &request() const { return m_request; }

private:
    bool mendField(const QString &field)
    {
        if (field == "person"_L1)
            m_request.person = m_world.person();
        else if (field == "received-evidence"_L1)
            m_request.fields.insert(u"evidence"_s, u"Poststempel"_s);
        else
            return false;
        return true;
    }

    bool mendFact(const MissingThing &thing)
    {
        const domain::Fact *fact = m_kind.fact(thing.subject);
        const domain::Gate *gate = m_kind.gate(thing.gate);
        if (!fact)
            return false;
        const bool isGiven = gate && gate->form == domain::Gate::Form::FactIs;
        m_request.facts.insert(fact->id, isGiven ? gate->value.section(u'|', 0, 0) : m_world.plausible(*fact));
        return true;
    }

    bool mendItems(const MissingThing &thing)
    {
        const domain::ItemList *list = m_kind.list(thing.subject);
        const domain::Fact *fact = list ? list->fact(thing.fact) : nullptr;
        if (!list)
            return false;
        const qsizetype there = m_file.itemsOf(list->id).size();
        for (int position = there == 0 ? 0 : 1; position <= there; ++position) {
            casework::ItemEdit edit{list->id, position, {}, false};
            if (fact)
                edit.facts.insert(fact->id, m_world.plausible(*fact));
            m_request.items << edit;
        }
        return true;
    }

    World &m_world;
    const domain::Kind &m_kind;
    const CaseFile &m_file;
    casework::EditCaseRequest m_request;
};

}

std::optional<Call> mending(World &world)
{
    const auto file = world.find([](const CaseFile &candidate) { return candidate.phase != "closed"_L1; });
    if (!file)
        return std::nullopt;
    const domain::Kind &kind = **world.rules().kind(file->kind);
    const QList<domain::Transition> ways = kind.transitionsFrom(file->state);
    Mender mender(world, kind, *file);
    bool isMended = false;
    for (const MissingThing &thing : domain::missingFor(kind, world.dice().pick(ways), *file))
        isMended = mender.mend(thing) || isMended;
    if (!isMended)
        return std::nullopt;
    casework::EditCaseRequest request = mender.request();
    request.operation = world.operation();
    QStringList items;
    for (const casework::ItemEdit &item : std::as_const(request.items))
        items << item.list + u' ' + words(item.facts);
    return Call{{}, world.actor(), words(request.number, {u"mending"_s, words(request.facts), items.join(u" / "_s), request.operation}),
                [request](casework::Desk &desk) { return answer(casework::EditCase(desk).run(request)); }};
}

}
