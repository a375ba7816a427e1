// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs/agencies/agencyanswer.h"
#include "app/rulebook/embedded.h"
#include "app/text/agencywords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Agency;
using domain::AgencyDirectory;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Agency", text);
}

Answer answerOf(const QList<const Agency *> &found, const QString &language)
{
    QJsonArray array;
    TextTable table({words(QT_TRANSLATE_NOOP("Agency", "Id")), words(QT_TRANSLATE_NOOP("Agency", "Place")), words(QT_TRANSLATE_NOOP("Agency", "Domains")),
                     words(QT_TRANSLATE_NOOP("Agency", "Name"))}, 2);
    for (const Agency *one : found) {
        array.append(agencyJson(*one));
        QStringList domains;
        for (const domain::AgencyDomain &known : one->domains)
            domains << known.name;
        table.add({one->id, one->region.isEmpty() ? one->country : one->region, domains.join(u' '), one->name.in(language)});
    }
    return Answer{array, table.isEmpty() ? words(QT_TRANSLATE_NOOP("Agency", "The directory has no such agency.")) : table.toText(Console::width())};
}

Result<Answer> find(Context &context)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    return answerOf(rules.agencies().find(context.line().operands().value(0)), context.language());
}

Result<Answer> list(Context &context)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    const AgencyDirectory &directory = rules.agencies();
    const QString country = context.line().value("country").toUpper();
    if (context.line().has("country") && directory.placeName(country).isEmpty())
        return fail(ErrorCode::InputInvalid, {u"country"_s, u"not known; known are: %1"_s, directory.placeCodes().join(u' ')});
    QList<const Agency *> found;
    for (const Agency &one : directory.agencies()) {
        if (country.isEmpty() || one.country == country || one.region == country)
            found << &one;
    }
    return answerOf(found, context.language());
}

Result<Answer> show(Context &context)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    const QString id = context.line().operands().value(0);
    const Agency *one = rules.agencies().agency(id);
    if (!one)
        return fail(ErrorCode::NotFound, {id});
    return Answer{agencyJson(*one), agencyText(*one, rules.agencies(), context.language())};
}

// What is no domain is wrong input, not an unknown sender: a typing mistake of ours must not pass for "nothing is known".
Result<Answer> check(Context &context)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    const domain::SenderJudgement judgement = rules.agencies().judge(context.line().operands().value(0));
    if (judgement.reason == domain::SenderReason::NoAddress)
        return fail(ErrorCode::InputInvalid, {u"address"_s, u"neither a mail address nor a domain"_s});
    QString said = text::judgementText(judgement, context.language());
    if (judgement.agency)
        said += u'\n' + text::callBackText(*judgement.agency, context.language());
    return Answer{judgementJson(judgement), said};
}

}

Verb agencyFindVerb()
{
    return {"agency find", QT_TRANSLATE_NOOP("Help", "Find agencies that ask for data by words of their name, place or domain; needs no store."),
            {{"WORDS"}}, {}, {"agency find bka", "agency find \"police germany\" --json"}, find};
}

Verb agencyCheckVerb()
{
    return {"agency check", QT_TRANSLATE_NOOP("Help", "Say whether the domain of a sender is that of an agency or only looks like it; needs no store."),
            {{"ADDRESS"}}, {}, {"agency check agent@fbi.gov", "agency check agent@fbi-gov.example --json"}, check};
}

Verb agencyListVerb()
{
    return {"agency list", QT_TRANSLATE_NOOP("Help", "List the directory of agencies that ask for data; needs no store."),
            {},
            {{"country", "COUNTRY", QT_TRANSLATE_NOOP("Help", "Only those of this country, or of this part of it.")}},
            {"agency list --country DE", "agency list --json"}, list};
}

Verb agencyShowVerb()
{
    return {"agency show", QT_TRANSLATE_NOOP("Help", "Show one agency with its domains, how it is called back, and source; needs no store."),
            {{"AGENCY"}}, {}, {"agency show de-bka", "agency show us-fbi --lang de --json"}, show};
}

}
