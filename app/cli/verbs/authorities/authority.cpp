// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs/authorities/authorityanswer.h"
#include "app/domain/authorities/caseauthorities.h"
#include "app/rulebook/embedded.h"
#include "app/text/authoritywords.h"
#include "app/text/citation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AuthorityDirectory;
using domain::Basis;
using domain::Territory;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Authority", text);
}

// A country of the directory, with a region of it that is one. InputInvalid{option, reason, what is known}.
Result<Territory> readPlace(const QString &option, const QString &text, const AuthorityDirectory &directory)
{
    const Territory place = directory.territory(text);
    const bool isCountry = !directory.placeName(place.country).isEmpty() || QLocale::codeToTerritory(place.country) != QLocale::AnyTerritory;
    if (!place.isKnown() || !isCountry)
        return fail(ErrorCode::InputInvalid, {option, u"a country, or a country and its region"_s});
    const QStringList regions = directory.regionsOf(place.country);
    const bool isRegional = directory.isRegional(place.country);
    if (isRegional && !place.region.isEmpty() && !regions.contains(place.region))
        return fail(ErrorCode::InputInvalid, {option, u"not known; known are: %1"_s, regions.join(u' ')});
    return place;
}

QJsonArray reasonsJson(const domain::CompetentAuthority &competent)
{
    QJsonArray reasons;
    for (const domain::CompetenceReason &reason : competent.reasons)
        reasons.append(QJsonObject{{u"place"_s, domain::name(reason.basis)}, {u"source"_s, reason.source}});
    return reasons;
}

QJsonObject answerJson(const domain::AuthorityAnswer &answer)
{
    QJsonArray competent;
    for (const domain::CompetentAuthority &one : answer.competent) {
        QJsonObject entry = authorityJson(*one.authority);
        entry.insert(u"reasons"_s, reasonsJson(one));
        competent.append(entry);
    }
    QJsonArray asks;
    for (const domain::OpenPlace &open : answer.asks)
        asks.append(open.name());
    return {{u"rule"_s, answer.rule.isEmpty() ? QJsonValue() : QJsonValue(answer.rule)},
            {u"source"_s, answer.source.isEmpty() ? QJsonValue() : QJsonValue(answer.source)},
            {u"competent"_s, competent},
            {u"ask"_s, asks}};
}

QString answerText(const domain::AuthorityAnswer &answer, const AuthorityDirectory &directory, const QString &language)
{
    QStringList lines;
    if (answer.competent.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Authority", "No authority can be named yet."));
    for (const domain::CompetentAuthority &one : answer.competent) {
        lines << u"%1  %2"_s.arg(one.authority->id, one.authority->fullName(language));
        const QString reach = QStringList{one.authority->address.join(u", "_s), one.authority->complaintPage()}.join(u"  "_s).trimmed();
        if (!reach.isEmpty())
            lines << u"  "_s + reach;
        lines << u"  "_s + wrapped(words(QT_TRANSLATE_NOOP("Authority", "Competent because %1.")).arg(text::reasonsText(one, language)), 98, 2);
    }
    for (const domain::OpenPlace &open : answer.asks)
        lines << text::openPlaceText(open, directory, language);
    if (!answer.rule.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Authority", "Rule: %1, %2")).arg(answer.rule, text::citation(answer.source, language));
    return lines.join(u'\n');
}

Result<Answer> find(Context &context)
{
    const CommandLine &line = context.line();
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    const AuthorityDirectory &directory = rules.authorities();
    domain::AuthorityQuestion question;
    for (const Basis basis : {Basis::Residence, Basis::Work, Basis::Infringement}) {
        const QByteArray option = domain::name(basis).toLatin1();
        if (!line.has(option.constData()))
            continue;
        CASEBOOK_TRY(const Territory place, readPlace(domain::name(basis), line.value(option.constData()), directory));
        question.places.insert(basis, place);
    }
    question.regime = line.value("regime");
    if (line.has("office")) {
        CASEBOOK_TRY(const domain::Office *office, rules.office(line.value("office")));
        const domain::OfficeSeat seat = domain::officeSeat(*office);
        question.ownAuthority = seat.authority;
        if (seat.place.isKnown())
            question.places.insert(Basis::Establishment, seat.place);
        if (!line.has("regime"))
            question.regime = office->defaultRegime;
    }
    if (!question.regime.isEmpty())
        CASEBOOK_CHECK(rules.regime(question.regime));
    if (question.regime.isEmpty() && question.places.isEmpty())
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "give a place, an office or a regime")});
    const domain::AuthorityAnswer answer = directory.find(question);
    return Answer{answerJson(answer), answerText(answer, directory, context.language())};
}

Result<Answer> list(Context &context)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    const AuthorityDirectory &directory = rules.authorities();
    const QString text = context.line().value("country");
    const Territory place = directory.territory(text);
    if (context.line().has("country") && (!place.isKnown() || !place.region.isEmpty()))
        return fail(ErrorCode::InputInvalid, {u"country"_s, u"two letters, or its name"_s});
    QJsonArray found;
    TextTable table({words(QT_TRANSLATE_NOOP("Authority", "Id")), words(QT_TRANSLATE_NOOP("Authority", "Place")), words(QT_TRANSLATE_NOOP("Authority", "Supervises")),
                     words(QT_TRANSLATE_NOOP("Authority", "Name"))}, 2);
    for (const domain::Authority &one : directory.authorities()) {
        if (place.isKnown() && one.country != place.country)
            continue;
        found.append(authorityJson(one));
        table.add({one.id, one.region.isEmpty() ? one.country : one.region, text::supervisionText(one.supervision), one.name.in(context.language())});
    }
    return Answer{found, table.isEmpty() ? words(QT_TRANSLATE_NOOP("Authority", "The directory has no authority there.")) : table.toText(Console::width())};
}

Result<Answer> show(Context &context)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    const QString id = context.line().operands().value(0);
    const domain::Authority *one = rules.authorities().authority(id);
    if (!one)
        return fail(ErrorCode::NotFound, {id});
    return Answer{authorityJson(*one), authorityText(*one, rules.authorities(), context.language())};
}

}

Verb authorityFindVerb()
{
    return {"authority find", QT_TRANSLATE_NOOP("Help", "Say which supervisory authorities take a complaint, and why; needs no store."),
            {},
            {{"residence", "PLACE", QT_TRANSLATE_NOOP("Help", "Where the person lives: a country, or a country and its region, as in DE-BY.")},
             {"work", "PLACE", QT_TRANSLATE_NOOP("Help", "Where the person works.")},
             {"infringement", "PLACE", QT_TRANSLATE_NOOP("Help", "Where the infringement is said to have happened.")},
             {"office", "OFFICE", QT_TRANSLATE_NOOP("Help", "Which office is complained about."), false, "", Completion::Office},
             {"regime", "REGIME", QT_TRANSLATE_NOOP("Help", "Which law applies; else that of the office, or that of the places."), false, "", Completion::Regime}},
            {"authority find --residence FR --office berlin", "authority find --residence DE-BY --work DE-BE --office berlin --regime gdpr --json"}, find};
}

Verb authorityListVerb()
{
    return {"authority list", QT_TRANSLATE_NOOP("Help", "List the directory of supervisory authorities; needs no store."),
            {},
            {{"country", "COUNTRY", QT_TRANSLATE_NOOP("Help", "Only those of this country.")}},
            {"authority list --country DE", "authority list --json"}, list};
}

Verb authorityShowVerb()
{
    return {"authority show", QT_TRANSLATE_NOOP("Help", "Show one supervisory authority with address, complaint page and source; needs no store."),
            {{"AUTHORITY"}}, {}, {"authority show de-be", "authority show fr-cnil --lang de --json"}, show};
}

}
