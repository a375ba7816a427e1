// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/controlrules.h"

#include "app/domain/approval.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

bool isConfirmedByAnother(const CaseItem &system)
{
    const QString worker = system.text("done-by"_L1);
    const QString checker = system.text("checked-by"_L1);
    return system.text("check-result"_L1) == "confirmed"_L1 && !worker.isEmpty() && !checker.isEmpty() && worker != checker;
}

}

bool twoApprovers(const Kind &kind, const CaseFile &file)
{
    return approvers(kind, file, u"decision"_s).size() >= 2;
}

bool systemsCovered(const Kind &kind, const CaseFile &file)
{
    const ItemList *list = kind.list(u"systems"_s);
    const Fact *sort = list ? list->fact(u"class"_s) : nullptr;
    if (!sort)
        return false;
    const QList<CaseItem> systems = file.itemsOf(list->id);
    return std::all_of(sort->choices.cbegin(), sort->choices.cend(), [&systems](const Choice &choice) {
        return choice.id == "other"_L1
            || std::any_of(systems.cbegin(), systems.cend(), [&choice](const CaseItem &system) { return system.text("class"_L1) == choice.id; });
    });
}

bool secondPersonChecked(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> systems = file.itemsOf(u"systems"_s);
    return !systems.isEmpty() && std::all_of(systems.cbegin(), systems.cend(), isConfirmedByAnother);
}

}
