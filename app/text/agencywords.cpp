// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/agencywords.h"

#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::DomainReach;
using domain::SenderReason;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Agency", text);
}

// %1 is the domain of the sender, %2 that of the agency, %3 the agency.
QString sentence(SenderReason reason)
{
    switch (reason) {
    case SenderReason::NoAddress: return words(QT_TRANSLATE_NOOP("Agency", "There is no mail address to look at."));
    case SenderReason::Listed: return words(QT_TRANSLATE_NOOP("Agency", "%1 is a domain of %3 (%2)."));
    case SenderReason::ClosedSuffix: return words(QT_TRANSLATE_NOOP("Agency", "%1 is not in the directory; names there are given to public bodies only."));
    case SenderReason::NotListed: return words(QT_TRANSLATE_NOOP("Agency", "%1 is not in the directory and is like nothing in it."));
    case SenderReason::FreeMail: return words(QT_TRANSLATE_NOOP("Agency", "%1 is of a provider where anybody gets an address."));
    case SenderReason::Confusable: return words(QT_TRANSLATE_NOOP("Agency", "%1 looks like %2 of %3, written with other letters."));
    case SenderReason::OneEdit: return words(QT_TRANSLATE_NOOP("Agency", "%1 is one letter away from %2 of %3."));
    case SenderReason::AgencyName: return words(QT_TRANSLATE_NOOP("Agency", "%1 has the name of %3 in it, whose domain is %2."));
    case SenderReason::GovernmentWord: return words(QT_TRANSLATE_NOOP("Agency", "%1 poses as one of a government, where anybody gets a name."));
    }
    return {};
}

}

QString judgementText(const domain::SenderJudgement &judgement, const QString &language)
{
    QString text = sentence(judgement.reason);
    // None of the three holds a percent sign, and not every sentence names all of them.
    text.replace("%1"_L1, judgement.domain).replace("%2"_L1, judgement.known.name);
    if (judgement.agency)
        text.replace("%3"_L1, judgement.agency->name.in(language));
    if (judgement.agency && judgement.reason == SenderReason::Listed && judgement.known.reach == DomainReach::Government)
        text += u' ' + words(QT_TRANSLATE_NOOP("Agency", "Other public bodies write from there too."));
    return text;
}

QString reachText(DomainReach reach)
{
    switch (reach) {
    case DomainReach::Agency: return words(QT_TRANSLATE_NOOP("Agency", "only the agency"));
    case DomainReach::Government: return words(QT_TRANSLATE_NOOP("Agency", "other public bodies too"));
    }
    return {};
}

QString callBackText(const domain::Agency &agency, const QString &language)
{
    const QString where = agency.phone.isEmpty() ? words(QT_TRANSLATE_NOOP("Agency", "Look the number up: %1")).arg(agency.lookUp)
                                                 : words(QT_TRANSLATE_NOOP("Agency", "Call back: %1")).arg(agency.phone);
    const QString when = agency.checkedOn.isValid() ? words(QT_TRANSLATE_NOOP("Agency", "checked on %1")).arg(dayText(agency.checkedOn, language))
                                                    : words(QT_TRANSLATE_NOOP("Agency", "entry not checked yet: compare it with an official directory"));
    return u"%1 (%2)"_s.arg(where, when);
}

}
