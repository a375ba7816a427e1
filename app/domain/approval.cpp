// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/approval.h"

#include "app/base/canonicaljson.h"
#include "app/base/digest.h"
#include "app/domain/gatefunctions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

// "redress" for a fact of the case, "lines.outcome" for one of the items of a list.
QSet<QString> factsOfRules()
{
    QSet<QString> facts;
    for (const QString &rule : {u"decision-approved"_s, u"grounds-given"_s, u"retention-planned"_s}) {
        const GateFunction *function = gateFunction(rule);
        Q_ASSERT(function);
        for (const QString &fact : function->needs)
            facts << fact;
    }
    return facts;
}

QJsonObject decisionPart(const QList<Fact> &facts, const QString &prefix, const QJsonObject &details)
{
    static const QSet<QString> ofRules = factsOfRules();
    QJsonObject part;
    for (const Fact &fact : facts) {
        const bool isDecision = fact.privacyClass == PrivacyClass::Decision || fact.privacyClass == PrivacyClass::Special;
        if ((isDecision || ofRules.contains(prefix + fact.id)) && details.contains(fact.id))
            part.insert(fact.id, details.value(fact.id));
    }
    return part;
}

}

QString decisionDigest(const Kind &kind, const CaseFile &file)
{
    QJsonArray parts{decisionPart(kind.facts, {}, file.details)};
    for (const ItemList &list : kind.lists)
        for (const CaseItem &item : file.itemsOf(list.id))
            parts.append(QJsonArray{list.id, decisionPart(list.facts, list.id + u'.', item.details)});
    return QString::fromLatin1(base::sha256(base::canonicalJson(parts)).toHex());
}

const ApprovalRecord *lastWord(const CaseFile &file, const QString &object)
{
    const ApprovalRecord *last = nullptr;
    for (const ApprovalRecord &approval : file.approvals)
        if (approval.object == object && (!last || approval.at >= last->at))
            last = &approval;
    return last;
}

bool isApproved(const Kind &kind, const CaseFile &file, const QString &object)
{
    const ApprovalRecord *last = lastWord(file, object);
    return last && last->verdict == "approved"_L1 && !last->approver.trimmed().isEmpty() && last->approver != last->askedBy
        && last->approver != file.preparer && last->digest == decisionDigest(kind, file);
}

QStringList approvers(const Kind &kind, const CaseFile &file, const QString &object)
{
    QList<ApprovalRecord> words = file.approvals;
    words.removeIf([&object](const ApprovalRecord &word) { return word.object != object; });
    std::stable_sort(words.begin(), words.end(), [](const ApprovalRecord &left, const ApprovalRecord &right) { return left.at < right.at; });
    const QString digest = decisionDigest(kind, file);
    QStringList people;
    for (const ApprovalRecord &word : std::as_const(words)) {
        const QString approver = word.approver.trimmed();
        if (word.verdict == "returned"_L1)
            people.clear();
        else if (word.verdict == "approved"_L1 && !approver.isEmpty() && approver != word.askedBy && approver != file.preparer && word.digest == digest
                 && !people.contains(approver))
            people += approver;
    }
    return people;
}

}
