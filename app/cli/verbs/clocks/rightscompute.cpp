// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/casejson.h"
#include "app/cli/console.h"
#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/rulebook/embedded.h"
#include "app/text/linewords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// The kind whose lines ask for rights.
Result<const domain::Kind *> kindWithRights(const rulebook::Rulebook &rules)
{
    for (const domain::Kind &kind : rules.kinds())
        if (kind.rights)
            return rules.kind(kind.id);
    return fail(ErrorCode::NotFound, {u"rights"_s});
}

QStringList choiceIds(const domain::Fact *fact)
{
    QStringList ids;
    for (const domain::Choice &choice : fact ? fact->choices : QList<domain::Choice>())
        ids << choice.id;
    return ids;
}

Result<void> checkKnown(const char *name, const QString &value, const QStringList &known)
{
    if (value.isEmpty() || known.contains(value))
        return {};
    return fail(ErrorCode::InputInvalid, {QString::fromLatin1(name), u"not known; known are: %1"_s, known.join(u' ')});
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    const QString regime = line.value("regime");
    const QString basis = line.value("basis");
    const QString wanted = line.value("right");
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    CASEBOOK_TRY([[maybe_unused]] const domain::Regime *law, rules.regime(regime));
    CASEBOOK_TRY(const domain::Kind *kind, kindWithRights(rules));
    const domain::ItemList *list = kind->list(kind->titleList);
    const QStringList rights = choiceIds(list->fact(kind->titleFact));
    CASEBOOK_CHECK(checkKnown("right", wanted, rights));
    CASEBOOK_CHECK(checkKnown("basis", basis, choiceIds(list->fact(u"legal-basis"_s))));
    QJsonArray found;
    TextTable table(QStringList(2, QString()));
    for (const QString &right : wanted.isEmpty() ? rights : QStringList{wanted}) {
        const auto judged = kind->rights->judge(right, regime, basis);
        if (!judged)
            continue;
        QJsonObject row = rightJson(*judged, context.language());
        row.insert(u"right"_s, right);
        found.append(row);
        table.add({list->fact(kind->titleFact)->choice(right)->label.in(context.language()), text::rightText(*kind, *judged, context.language())});
    }
    if (found.isEmpty())
        return fail(ErrorCode::KindNotInRegime, {wanted.isEmpty() ? u"rights"_s : wanted, regime, law->source});
    return Answer{QJsonObject{{u"regime"_s, regime}, {u"basis"_s, orNull(basis)}, {u"rights"_s, found}}, table.toText(Console::width())};
}

}

Verb rightsComputeVerb()
{
    return {"rights compute", QT_TRANSLATE_NOOP("Help", "Say which rights a law gives to whoever asks, by the legal basis, and why; needs no store."),
            {},
            {{"regime", "REGIME", QT_TRANSLATE_NOOP("Help", "The law that applies."), false, "", Completion::Regime, true},
             {"right", "RIGHT", QT_TRANSLATE_NOOP("Help", "One right, as a line of a request names it; without it all of them.")},
             {"basis", "BASIS", QT_TRANSLATE_NOOP("Help", "What the processing rests on: contract, consent, legitimate-interests and the like.")}},
            {"rights compute --regime gdpr --basis legitimate-interests", "rights compute --regime ccpa --right sale-opt-out --json"}, run};
}

}
