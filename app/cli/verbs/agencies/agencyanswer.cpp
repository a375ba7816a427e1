// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/agencies/agencyanswer.h"

#include "app/cli/casejson.h"
#include "app/cli/texttable.h"
#include "app/text/agencywords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using domain::Agency;
using domain::AgencyDomain;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Agency", text);
}

}

QJsonObject agencyJson(const Agency &agency)
{
    QJsonArray domains;
    for (const AgencyDomain &known : agency.domains)
        domains.append(QJsonObject{{u"name"_s, known.name}, {u"reach"_s, domain::name(known.reach)}});
    return {{u"id"_s, agency.id},
            {u"country"_s, agency.country},
            {u"region"_s, orNull(agency.region)},
            {u"name"_s, inEach(agency.name)},
            {u"original"_s, orNull(agency.original)},
            {u"domains"_s, domains},
            {u"phone"_s, orNull(agency.phone)},
            {u"look_up"_s, orNull(agency.lookUp)},
            {u"source"_s, agency.source},
            {u"checked_on"_s, orNull(agency.checkedOn.toString(Qt::ISODate))},
            {u"note"_s, inEach(agency.note)}};
}

QJsonObject judgementJson(const domain::SenderJudgement &judgement)
{
    return {{u"sender_domain"_s, orNull(judgement.domain)},
            {u"verdict"_s, domain::name(judgement.verdict)},
            {u"reason"_s, domain::name(judgement.reason)},
            {u"agency"_s, judgement.agency ? QJsonValue(judgement.agency->id) : QJsonValue()},
            {u"agency_domain"_s, orNull(judgement.known.name)}};
}

QString agencyText(const Agency &agency, const domain::AgencyDirectory &directory, const QString &language)
{
    TextTable table({QString(), QString()}, 1);
    const QString place = directory.placeName(agency.country).in(language);
    table.add({words(QT_TRANSLATE_NOOP("Agency", "Name")), agency.fullName(language)});
    table.add({words(QT_TRANSLATE_NOOP("Agency", "Place")), agency.region.isEmpty() ? place : u"%1, %2"_s.arg(place, directory.placeName(agency.region).in(language))});
    for (const AgencyDomain &known : agency.domains)
        table.add({words(QT_TRANSLATE_NOOP("Agency", "Domain")), u"%1 (%2)"_s.arg(known.name, text::reachText(known.reach))});
    table.add({words(QT_TRANSLATE_NOOP("Agency", "Reached")), text::callBackText(agency, language)});
    table.add({words(QT_TRANSLATE_NOOP("Agency", "Source")), agency.source});
    return table.toText() + (agency.note.isEmpty() ? QString() : u"\n\n"_s + wrapped(agency.note.in(language), 100));
}

}
