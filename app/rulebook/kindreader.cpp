// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/kindreader.h"

#include "app/base/jsonreader.h"
#include "app/rulebook/kindchecks.h"
#include "app/rulebook/kindexample.h"
#include "app/rulebook/kindparts.h"
#include "app/rulebook/lines/rightsreader.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

// Facts may choose from the outcomes and grounds of the kind, and moves may meet every clock, so these are read first.
domain::Kind readParts(base::JsonObject &root, domain::Kind kind)
{
    kind.id = root.identifier("id");
    kind.prefix = root.string("prefix");
    kind.label = readBoth(root, "label");
    kind.plural = readBoth(root, "plural");
    kind.source = root.string("source");
    kind.rank = root.integer("rank", 0, 99, 0);
    kind.personRole = root.string("person_role", u"subject"_s);
    kind.initialState = root.identifier("initial_state");
    kind.reopenState = root.identifier("reopen_state");
    kind.titleList = root.string("title_list", QString());
    kind.titleFact = root.string("title_fact", QString());
    kind.statementFact = root.string("statement_fact", QString());
    kind.outcomeList = root.string("outcome_list", QString());
    for (base::JsonObject &object : root.objects("outcomes"))
        kind.outcomes += readOutcome(object);
    for (base::JsonObject &object : root.objects("grounds"))
        kind.grounds += readGround(object);
    for (base::JsonObject &object : root.objects("states"))
        kind.states += readState(object);
    for (base::JsonObject &object : root.objects("sections"))
        kind.sections += readSection(object);
    for (base::JsonObject &object : root.objects("facts"))
        kind.facts += readFact(object, kind);
    kind.factClasses = domain::classesOf(kind.facts);
    for (base::JsonObject &object : root.objects("lists"))
        kind.lists += readList(object, kind);
    if (root.has("rights"))
        readRights(root.object("rights"), kind);
    for (base::JsonObject &object : root.objects("gates"))
        kind.gates += readGate(object);
    for (base::JsonObject &object : root.objects("clocks"))
        kind.clocks += readClock(object);
    for (base::JsonObject &object : root.objects("transitions"))
        kind.transitions += readTransitions(object, kind);
    if (root.has("tasks")) {
        for (base::JsonObject &object : root.objects("tasks"))
            kind.tasks += readOwnTask(object);
    }
    if (root.has("processes")) {
        for (base::JsonObject &object : root.objects("processes"))
            kind.processes += readProcess(object);
    }
    for (base::JsonObject &object : root.objects("places"))
        kind.places += readPlaceFacts(object);
    if (root.has("merge")) {
        base::JsonObject merge = root.object("merge");
        kind.merge = readMerge(merge);
    }
    return kind;
}

}

base::Result<domain::Kind> readKind(const QString &file, const QByteArray &bytes, const std::shared_ptr<const domain::AuthorityDirectory> &authorities,
                                    const std::shared_ptr<const domain::AgencyDirectory> &agencies)
{
    base::JsonReader reader(file, bytes);
    base::JsonObject root = reader.root();
    domain::Kind directories;
    directories.authorities = authorities;
    directories.agencies = agencies;
    const domain::Kind kind = readParts(root, directories);
    for (const PackProblem &problem : kindProblems(kind))
        reader.refuse(problem.path, problem.reason);
    QList<base::JsonObject> examples = root.objects("examples");
    if (examples.isEmpty())
        root.refuse("examples", u"a kind needs a worked example"_s);
    for (base::JsonObject &example : examples)
        runExample(example, kind);
    CASEBOOK_CHECK(reader.finish());
    return kind;
}

}
