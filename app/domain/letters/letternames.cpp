// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/letternames.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

struct Placeholder {
    QLatin1StringView name;
    QStringView english;
    QStringView german;
    bool isOfLine = false;
};

constexpr Placeholder placeholders[] = {
    {"number"_L1, u"the number of the case", u"Aktenzeichen"},
    {"date"_L1, u"the date of the letter", u"Datum des Schreibens"},
    {"addressee"_L1, u"the name of the person", u"Name der Person"},
    {"represented"_L1, u"the name of the person somebody acts for", u"Name der vertretenen Person"},
    {"received"_L1, u"the day of receipt", u"Tag des Eingangs"},
    {"rights"_L1, u"what the person asks for", u"worum es der Person geht"},
    {"due"_L1, u"the day until which the answer is due", u"Tag, bis zu dem zu antworten ist"},
    {"due-source"_L1, u"the provision that sets the day", u"Vorschrift, aus der sich die Frist ergibt"},
    {"extended-due"_L1, u"the day after the extension", u"Tag nach der Verlängerung"},
    {"extension-source"_L1, u"the provision that allows the extension", u"Vorschrift, die die Verlängerung erlaubt"},
    {"reason"_L1, u"the reason", u"Grund"},
    {"law"_L1, u"the law that applies", u"anwendbares Recht"},
    {"identity-method"_L1, u"how the identity is checked", u"Art der Identitätsprüfung"},
    {"sender"_L1, u"who answers", u"antwortende Gesellschaft"},
    {"sender-address"_L1, u"our address", u"unsere Anschrift"},
    {"contact"_L1, u"how we are reached", u"wie wir zu erreichen sind"},
    {"authority"_L1, u"the supervisory authority", u"Aufsichtsbehörde"},
    {"authority-address"_L1, u"how the supervisory authority is reached", u"Anschrift der Aufsichtsbehörde"},
    {"other-authority"_L1, u"the authority in charge of us", u"für uns zuständige Aufsichtsbehörde"},
    {"other-authority-address"_L1, u"how the authority in charge of us is reached", u"Anschrift der für uns zuständigen Aufsichtsbehörde"},
    {"appeal-period"_L1, u"how long an appeal takes", u"Dauer des Einspruchsverfahrens"},
    {"appeal-source"_L1, u"the provision on appeals", u"Vorschrift über den Einspruch"},
    {"right"_L1, u"the right", u"Recht", true},
    {"line-scope"_L1, u"what exactly", u"Umfang", true},
    {"outcome"_L1, u"the outcome", u"Ergebnis", true},
    {"ground"_L1, u"the ground", u"Ablehnungsgrund", true},
    {"ground-source"_L1, u"the provision of the ground", u"Vorschrift zum Ablehnungsgrund", true},
    {"ground-text"_L1, u"the ground in words", u"Begründung", true},
    {"executed-on"_L1, u"the day it was carried out", u"Tag der Umsetzung", true},
};

const Placeholder *found(const QString &name)
{
    const auto known = std::find_if(std::begin(placeholders), std::end(placeholders), [&](const Placeholder &one) { return one.name == name; });
    return known == std::end(placeholders) ? nullptr : known;
}

}

QStringList letterPlaceholders()
{
    QStringList names;
    for (const Placeholder &one : placeholders)
        names += one.name;
    return names;
}

bool isLinePlaceholder(const QString &name)
{
    const Placeholder *known = found(name);
    return known && known->isOfLine;
}

QString placeholderLabel(const QString &name, const QString &language)
{
    const Placeholder *known = found(name);
    if (!known)
        return name;
    return language == "de"_L1 ? known->german.toString() : known->english.toString();
}

}
