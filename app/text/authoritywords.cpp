// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/authoritywords.h"

#include "app/text/citation.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::Basis;
using domain::Supervision;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Authority", text);
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Residence: return words(QT_TRANSLATE_NOOP("Authority", "the person lives there"));
    case Basis::Work: return words(QT_TRANSLATE_NOOP("Authority", "the person works there"));
    case Basis::Infringement: return words(QT_TRANSLATE_NOOP("Authority", "the infringement is said to have happened there"));
    case Basis::Establishment: return words(QT_TRANSLATE_NOOP("Authority", "our establishment is there"));
    case Basis::Law: return words(QT_TRANSLATE_NOOP("Authority", "the law names it"));
    }
    return {};
}

QString whole(Basis basis)
{
    switch (basis) {
    case Basis::Residence:
    case Basis::Law: return words(QT_TRANSLATE_NOOP("Authority", "Ask in which country the person lives."));
    case Basis::Work: return words(QT_TRANSLATE_NOOP("Authority", "Ask in which country the person works."));
    case Basis::Infringement: return words(QT_TRANSLATE_NOOP("Authority", "Ask in which country the infringement is said to have happened."));
    case Basis::Establishment: return words(QT_TRANSLATE_NOOP("Authority", "Find out in which country our establishment is."));
    }
    return {};
}

// %1 is the country.
QString part(Basis basis)
{
    switch (basis) {
    case Basis::Residence:
    case Basis::Law: return words(QT_TRANSLATE_NOOP("Authority", "Ask in which part of the country the person lives (%1)."));
    case Basis::Work: return words(QT_TRANSLATE_NOOP("Authority", "Ask in which part of the country the person works (%1)."));
    case Basis::Infringement: return words(QT_TRANSLATE_NOOP("Authority", "Ask in which part of the country the infringement is said to have happened (%1)."));
    case Basis::Establishment: return words(QT_TRANSLATE_NOOP("Authority", "Find out in which part of the country our establishment is (%1)."));
    }
    return {};
}

}

QString supervisionText(Supervision supervision)
{
    switch (supervision) {
    case Supervision::PrivateSector: return words(QT_TRANSLATE_NOOP("Authority", "companies"));
    case Supervision::PublicSector: return words(QT_TRANSLATE_NOOP("Authority", "public bodies"));
    case Supervision::FederalTelecom: return words(QT_TRANSLATE_NOOP("Authority", "federal bodies, telecommunications and post"));
    case Supervision::Church: return words(QT_TRANSLATE_NOOP("Authority", "churches"));
    case Supervision::Broadcasting: return words(QT_TRANSLATE_NOOP("Authority", "broadcasting"));
    case Supervision::EuInstitutions: return words(QT_TRANSLATE_NOOP("Authority", "institutions of the European Union"));
    }
    return {};
}

QString reasonsText(const domain::CompetentAuthority &competent, const QString &language)
{
    QStringList reasons;
    for (const domain::CompetenceReason &reason : competent.reasons)
        reasons << u"%1 (%2)"_s.arg(basisText(reason.basis), citation(reason.source, language));
    return reasons.join(u"; "_s);
}

QString openPlaceText(const domain::OpenPlace &open, const domain::AuthorityDirectory &directory, const QString &language)
{
    return open.isRegion ? part(open.basis).arg(directory.placeName(open.country).in(language)) : whole(open.basis);
}

}
