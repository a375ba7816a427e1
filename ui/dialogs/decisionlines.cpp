// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decisionlines.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

// "Access: Outcome Fulfilled; Ground …": the facts of one item, the naming one first.
QString itemText(const domain::ItemList &list, const domain::CaseItem &item, const QString &language)
{
    QStringList parts;
    for (const domain::Fact &fact : list.facts) {
        const QString value = factWords(fact, item.details.value(fact.id), language);
        if (!value.isEmpty())
            parts << (parts.isEmpty() ? value : u"%1: %2"_s.arg(fact.label.in(language), value));
    }
    return parts.join(u" · "_s);
}

void addFound(ActLines &lines, const CaseContext &context)
{
    int finished = 0;
    for (const domain::TaskRecord &task : context.file.tasks)
        finished += task.state == "done"_L1;
    if (!context.file.tasks.isEmpty())
        lines.append({Words::tr("Found"), Words::tr("%1 of %2 tasks answered").arg(finished).arg(context.file.tasks.size())});
    for (const domain::Fact &fact : context.kind().facts) {
        const QString value = factWords(fact, context.file.details.value(fact.id), context.language);
        if (fact.privacyClass == domain::PrivacyClass::Decision && !value.isEmpty())
            lines.append({fact.label.in(context.language), value});
    }
}

}

ActLines decisionLines(const CaseContext &context)
{
    ActLines lines{{Words::tr("Asked"), context.file.title}};
    for (const domain::MessageRecord &message : context.file.messages)
        if (message.direction == "received"_L1) {
            lines.append({Words::tr("In their words"), message.body.left(600)});
            break;
        }
    addFound(lines, context);
    for (const domain::ItemList &list : context.kind().lists)
        for (const domain::CaseItem &item : context.file.itemsOf(list.id))
            lines.append({Words::tr("Proposed: %1").arg(list.single.in(context.language)), itemText(list, item, context.language)});
    if (!context.file.preparer.isEmpty())
        lines.append({Words::tr("Prepared by"), context.personName(context.file.preparer)});
    return lines;
}

QList<widgets::FactChoice> approvalObjects(const CaseContext &context)
{
    QList<widgets::FactChoice> objects{{u"decision"_s, Words::tr("The decision")}};
    for (const domain::Transition &way : context.ways())
        if (way.needsSecondPerson)
            objects.append({way.to, way.label.in(context.language)});
    return objects;
}

domain::ApprovalRecord openApproval(const CaseContext &context)
{
    for (qsizetype i = context.file.approvals.size(); i-- > 0;) {
        const domain::ApprovalRecord &record = context.file.approvals[i];
        if (record.verdict == "asked"_L1)
            return record;
        return {};
    }
    return {};
}

}
