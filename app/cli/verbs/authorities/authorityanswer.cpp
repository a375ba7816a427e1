// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/authorities/authorityanswer.h"

#include "app/cli/casejson.h"
#include "app/cli/texttable.h"
#include "app/text/authoritywords.h"
#include "app/text/datewords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using domain::Authority;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Authority", text);
}

}

QJsonObject authorityJson(const Authority &authority)
{
    return {{u"id"_s, authority.id},
            {u"country"_s, authority.country},
            {u"region"_s, orNull(authority.region)},
            {u"for"_s, domain::name(authority.supervision)},
            {u"name"_s, inEach(authority.name)},
            {u"original"_s, authority.original},
            {u"address"_s, QJsonArray::fromStringList(authority.address)},
            {u"mail"_s, orNull(authority.mail)},
            {u"phone"_s, orNull(authority.phone)},
            {u"web"_s, orNull(authority.web)},
            {u"complaints"_s, orNull(authority.complaints)},
            {u"languages"_s, QJsonArray::fromStringList(authority.languages)},
            {u"source"_s, authority.source},
            {u"checked_on"_s, authority.checkedOn.toString(Qt::ISODate)},
            {u"note"_s, inEach(authority.note)}};
}

QString authorityText(const Authority &authority, const domain::AuthorityDirectory &directory, const QString &language)
{
    TextTable table({QString(), QString()}, 1);
    const auto add = [&table](const QString &label, const QString &value) {
        if (!value.isEmpty())
            table.add({label, value});
    };
    const QString place = directory.placeName(authority.country).in(language);
    add(words(QT_TRANSLATE_NOOP("Authority", "Name")), authority.fullName(language));
    add(words(QT_TRANSLATE_NOOP("Authority", "Place")), authority.region.isEmpty() ? place : u"%1, %2"_s.arg(place, directory.placeName(authority.region).in(language)));
    add(words(QT_TRANSLATE_NOOP("Authority", "Supervises")), text::supervisionText(authority.supervision));
    add(words(QT_TRANSLATE_NOOP("Authority", "Address")), authority.address.join(u", "_s));
    add(words(QT_TRANSLATE_NOOP("Authority", "Mail")), authority.mail);
    add(words(QT_TRANSLATE_NOOP("Authority", "Phone")), authority.phone);
    add(words(QT_TRANSLATE_NOOP("Authority", "Web")), authority.web);
    add(words(QT_TRANSLATE_NOOP("Authority", "Complaints")), authority.complaints);
    add(words(QT_TRANSLATE_NOOP("Authority", "Languages")), authority.languages.join(u' '));
    add(words(QT_TRANSLATE_NOOP("Authority", "Source")), u"%1 (%2)"_s.arg(authority.source, text::dayText(authority.checkedOn, language)));
    return table.toText() + (authority.note.isEmpty() ? QString() : u"\n\n"_s + wrapped(authority.note.in(language), 100));
}

}
