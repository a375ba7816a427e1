// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/agencies/agencyproposals.h"

#include "app/domain/agencies/caseagencies.h"
#include "app/text/agencywords.h"

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using dialogs::CaseContext;
using widgets::FactChoice;

namespace {

QString domainsOf(const domain::Agency &agency)
{
    QStringList names;
    for (const domain::AgencyDomain &known : agency.domains)
        names << known.name;
    return names.join(u", "_s);
}

}

QList<FactChoice> agencyProposals(const CaseContext &context)
{
    QList<FactChoice> proposals;
    const auto &directory = context.kind().agencies;
    for (const domain::Agency &one : directory ? directory->agencies() : QList<domain::Agency>())
        proposals.append({one.properName(), u"%1 (%2; %3)"_s.arg(one.fullName(context.language), one.region.isEmpty() ? one.country : one.region, domainsOf(one))});
    return proposals;
}

QString agencyReach(const QString &name, const CaseContext &context)
{
    const auto &directory = context.kind().agencies;
    for (const domain::Agency &one : directory && !name.trimmed().isEmpty() ? directory->agencies() : QList<domain::Agency>()) {
        if (one.properName().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return QStringList{text::callBackText(one, context.language), domainsOf(one), one.note.in(context.language)}.join(u'\n').trimmed();
    }
    return {};
}

bool isOfSender(const domain::Fact &fact, const CaseContext &context)
{
    return context.kind().agencies && fact.id == "sender-domain"_L1;
}

QString senderWords(const CaseContext &context)
{
    const domain::SenderJudgement judgement = domain::judgeSenders(context.kind(), context.file);
    return judgement.domain.isEmpty() ? QString() : text::judgementText(judgement, context.language);
}

}
