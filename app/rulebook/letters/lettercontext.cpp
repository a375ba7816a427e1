// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/letters/lettercontext.h"

#include "app/domain/letters/letterbook.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::Result;
using domain::ClockRecord;

QString contactOf(const domain::Organisation &organisation, const domain::Office &office)
{
    for (const domain::Channel &channel : organisation.channels) {
        if (channel.medium == "mail"_L1 && !channel.address.isEmpty() && (channel.office.isEmpty() || channel.office == office.id))
            return channel.address;
    }
    return domain::addressLines(office.postalAddress).join(u", "_s);
}

Result<domain::Deadline> deadlineOf(const Rulebook &rules, const domain::Office &office, const ClockRecord &clock, bool extended)
{
    return rules.computeDeadline(office, {clock.regime, clock.kind, domain::Receipt::on(clock.started), extended, clock.pauses});
}

struct Extension {
    QDate due;
    QString source;
};

// Nothing where one of the main clocks may not be prolonged on that day: a notice that is right for one line and wrong for
// another must not go out.
std::optional<Extension> extensionOf(const Rulebook &rules, const domain::Office &office, const domain::CaseFile &file, const QDate &day)
{
    std::optional<Extension> first;
    for (const ClockRecord &clock : file.clocks) {
        if (!clock.isMain || (clock.state != "running"_L1 && clock.state != "paused"_L1))
            continue;
        const auto regime = rules.regime(clock.regime);
        const auto rule = regime ? (*regime)->rule(clock.kind) : Result<domain::DeadlineRule>(base::fail(regime.error()));
        const auto now = rule ? deadlineOf(rules, office, clock, false) : Result<domain::Deadline>(base::fail(rule.error()));
        if (!now || !domain::canExtend(*rule, *now, clock.isExtended, day))
            return {};
        const auto longer = deadlineOf(rules, office, clock, true);
        if (!longer)
            return {};
        if (!first || longer->due < first->due)
            first = {longer->due, rule->extension->source};
    }
    return first;
}

}

Result<domain::LetterFacts> factsForLetter(const Rulebook &rules, const domain::Organisation &organisation, const domain::CaseFile &file, const LetterWish &wish)
{
    const QStringList languages = rules.letters().languages();
    if (!languages.contains(wish.language))
        return base::fail(base::ErrorCode::InputInvalid, {u"language"_s, languages.join(u'|')});
    CASEBOOK_TRY(const domain::Kind *kind, rules.kind(file.kind));
    CASEBOOK_TRY(const domain::Office *office, rules.office(file.office));
    const domain::Regime *law = nullptr;
    if (!file.regime.isEmpty()) {
        CASEBOOK_TRY(law, rules.regime(file.regime));
    }
    const domain::Entity *entity = organisation.entity(office->entity);
    const std::optional<Extension> extension = extensionOf(rules, *office, file, wish.day);
    return domain::letterFacts({file, *kind, *office, entity ? entity->name : organisation.name, contactOf(organisation, *office), law, wish.language, wish.day, wish.reason,
                                extension ? extension->due : QDate(), extension ? extension->source : QString(), rules.letters().lawsOf(file.regime)});
}

QString letterLanguage(const Rulebook &rules, const domain::CaseFile &file, const QString &otherwise)
{
    return rules.letters().languages().contains(file.language) ? file.language : otherwise;
}

}
