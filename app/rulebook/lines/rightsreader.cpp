// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/lines/rightsreader.h"

#include "app/rulebook/kindparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using domain::RightHolds;
using domain::RightRule;
using domain::RightsMatrix;

QStringList choicesOf(const domain::Kind &kind, const QString &fact)
{
    const domain::ItemList *list = kind.list(kind.titleList);
    const domain::Fact *found = list ? list->fact(fact) : nullptr;
    QStringList ids;
    for (const domain::Choice &choice : found ? found->choices : QList<domain::Choice>())
        ids << choice.id;
    return ids;
}

class RightsReading {
public:
    explicit RightsReading(const domain::Kind &kind) : m_rights(choicesOf(kind, kind.titleFact)), m_bases(choicesOf(kind, u"legal-basis"_s)) {}

    std::shared_ptr<const RightsMatrix> read(base::JsonObject &object)
    {
        auto matrix = std::make_shared<RightsMatrix>();
        matrix->basisMatters = readBoth(object, "basis_matters");
        matrix->given = readBoth(object, "given");
        matrix->notGiven = readBoth(object, "not_given");
        for (base::JsonObject &rule : object.objects("rules"))
            matrix->rules += readRule(rule);
        checkBases(object, *matrix);
        tryExamples(object, *matrix);
        return matrix;
    }

private:
    void checkKnown(base::JsonObject &object, const char *key, const QStringList &values, const QStringList &known)
    {
        for (const QString &value : values) {
            if (!known.contains(value))
                object.refuse(key, u"the lines have no "_s + value);
        }
    }

    RightRule readRule(base::JsonObject &object)
    {
        RightRule rule;
        rule.rights = object.strings("rights");
        rule.bases = object.strings("bases");
        rule.instead = object.strings("instead");
        rule.words = readBoth(object, "words");
        checkKnown(object, "rights", rule.rights, m_rights);
        checkKnown(object, "bases", rule.bases, m_bases);
        checkKnown(object, "instead", rule.instead, m_rights);
        const auto holds = domain::rightHolds(object.string("holds"));
        if (!holds || *holds == RightHolds::Unsaid)
            object.refuse("holds", u"none of yes, no, depends"_s);
        rule.holds = holds.value_or(RightHolds::No);
        base::JsonObject laws = object.object("laws");
        for (const QString &regime : laws.keys())
            rule.laws.insert(regime, laws.string(regime.toUtf8().constData()));
        if (rule.rights.isEmpty() || rule.laws.isEmpty())
            object.refuse("rights", u"missing"_s);
        return rule;
    }

    void checkBases(base::JsonObject &object, const RightsMatrix &matrix)
    {
        for (const RightRule &rule : matrix.rules)
            for (const QString &right : rule.rights)
                for (const QString &regime : rule.laws.keys())
                    for (const QString &basis : m_bases)
                        if (!matrix.judge(right, regime, basis))
                            return object.refuse("rules", u"nothing is said of %1 under %2 on the basis %3"_s.arg(right, regime, basis));
    }

    void tryExamples(base::JsonObject &object, const RightsMatrix &matrix)
    {
        QSet<QString> tried;
        for (base::JsonObject &example : object.objects("examples")) {
            const QString right = example.identifier("right");
            const QString regime = example.identifier("regime");
            const auto judged = matrix.judge(right, regime, example.string("basis", QString()));
            const QString found = judged ? domain::name(judged->holds) : u"nothing"_s;
            if (const QString wanted = example.string("holds"); wanted != found)
                example.refuse("holds", u"expected %1, found %2"_s.arg(wanted, found));
            if (judged)
                tried.insert(judged->words.in(u"en"_s));
        }
        for (const RightRule &rule : matrix.rules) {
            if (!tried.contains(rule.words.in(u"en"_s)))
                object.refuse("examples", u"none tries: "_s + rule.words.in(u"en"_s));
        }
    }

    QStringList m_rights;
    QStringList m_bases;
};

}

void readRights(base::JsonObject object, domain::Kind &kind)
{
    kind.rights = RightsReading(kind).read(object);
}

QString completeRights(domain::Kind &kind, const QMap<QString, domain::Regime> &regimes)
{
    if (!kind.rights)
        return {};
    auto matrix = std::make_shared<RightsMatrix>(*kind.rights);
    for (const RightRule &rule : std::as_const(matrix->rules)) {
        for (const QString &regime : rule.laws.keys()) {
            if (!regimes.contains(regime))
                return u"no regime "_s + regime;
        }
    }
    const QStringList rights = choicesOf(kind, kind.titleFact);
    for (const domain::Regime &regime : regimes) {
        if (std::none_of(rights.cbegin(), rights.cend(), [&regime](const QString &right) { return regime.has(right); }))
            continue;
        for (const QString &right : rights) {
            if (matrix->judge(right, regime.id, {}))
                continue;
            const auto rule = regime.rule(right);
            matrix->rules += RightRule{{right}, {{regime.id, rule ? rule->source : regime.source}}, {}, rule ? RightHolds::Yes : RightHolds::No,
                                       rule ? matrix->given : matrix->notGiven, {}};
        }
    }
    kind.rights = matrix;
    return {};
}

}
