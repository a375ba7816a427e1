// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/authorities/authoritychoices.h"

#include "app/domain/authorities/caseauthorities.h"
#include "app/text/authoritywords.h"

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using dialogs::CaseContext;
using widgets::FactChoice;

QList<FactChoice> authorityChoices(const domain::Fact &fact, const CaseContext &context)
{
    const domain::AuthorityAnswer answer = domain::authoritiesFor(context.kind(), context.file);
    QList<FactChoice> competent;
    QList<FactChoice> others;
    competent.resize(answer.competent.size());
    for (const domain::Choice &choice : fact.choices) {
        const QString label = choice.label.in(context.language);
        const domain::CompetentAuthority *found = answer.find(choice.id);
        if (found)
            competent[found - answer.competent.constData()] = {choice.id, u"%1 – %2"_s.arg(label, text::reasonsText(*found, context.language))};
        else
            others.append({choice.id, label});
    }
    return competent + others;
}

QString authorityReach(const QString &id, const CaseContext &context)
{
    const auto &directory = context.kind().authorities;
    const domain::Authority *one = directory ? directory->authority(id) : nullptr;
    QStringList lines;
    if (!one) {
        const domain::AuthorityAnswer answer = domain::authoritiesFor(context.kind(), context.file);
        for (const domain::OpenPlace &open : directory ? answer.asks : QList<domain::OpenPlace>())
            lines << text::openPlaceText(open, *directory, context.language);
        return lines.join(u'\n');
    }
    lines << one->fullName(context.language) << one->address.join(u", "_s) << one->complaintPage() << one->mail << one->phone << one->note.in(context.language);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}
