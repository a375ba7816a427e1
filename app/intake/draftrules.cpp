// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/draftrules.h"

#include "app/domain/receipt.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

QJsonValue choices(const domain::Fact &fact, const QString &text)
{
    QJsonArray list;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!fact.choice(word.trimmed()))
            return QJsonValue::Undefined;
        list.append(word.trimmed());
    }
    return list;
}

QJsonValue integer(const QString &text)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue yesNo(const QString &text)
{
    static const QStringList yes = {u"true"_s, u"yes"_s, u"ja"_s, u"y"_s, u"j"_s, u"1"_s, u"x"_s};
    static const QStringList no = {u"false"_s, u"no"_s, u"nein"_s, u"n"_s, u"0"_s};
    const QString word = text.trimmed().toLower();
    if (yes.contains(word))
        return true;
    return no.contains(word) ? QJsonValue(false) : QJsonValue(QJsonValue::Undefined);
}

// Undefined: not a value of this fact.
QJsonValue typed(const domain::Fact &fact, const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QString text = value.toString();
    switch (fact.type) {
    case domain::FactType::Text:
    case domain::FactType::LongText:
        return value;
    case domain::FactType::Choice:
        return fact.choice(text) ? value : QJsonValue(QJsonValue::Undefined);
    case domain::FactType::Choices:
        return choices(fact, text);
    case domain::FactType::Date:
        return QDate::fromString(text, Qt::ISODate).isValid() ? value : QJsonValue(QJsonValue::Undefined);
    case domain::FactType::Moment:
        return domain::isMoment(text) ? value : QJsonValue(QJsonValue::Undefined);
    case domain::FactType::Integer:
        return integer(text);
    case domain::FactType::YesNo:
        return yesNo(text);
    }
    Q_UNREACHABLE();
}

const domain::Fact *find(const QList<domain::Fact> &facts, const QString &id)
{
    const auto found = std::find_if(facts.cbegin(), facts.cend(), [&](const domain::Fact &fact) { return fact.id == id; });
    return found == facts.cend() ? nullptr : &*found;
}

ProblemCode codeFor(const domain::Fact &fact)
{
    if (fact.type == domain::FactType::Integer)
        return ProblemCode::NumberUnreadable;
    return fact.type == domain::FactType::Date || fact.type == domain::FactType::Moment ? ProblemCode::DateUnreadable : ProblemCode::ValueUnknown;
}

QJsonObject typed(const QJsonObject &details, const QList<domain::Fact> &facts, const QString &prefix, const CaseDraft &draft,
                  QList<Problem> &problems)
{
    QJsonObject answer;
    for (auto detail = details.begin(); detail != details.end(); ++detail) {
        const domain::Fact *fact = find(facts, detail.key());
        if (!fact) {
            problems.append({draft.sourceFile, draft.sourceRow, {}, ProblemCode::TargetUnknown, {prefix + detail.key()}});
            continue;
        }
        const QJsonValue value = typed(*fact, detail.value());
        if (value.isUndefined())
            problems.append({draft.sourceFile, draft.sourceRow, {}, codeFor(*fact), {fact->id}});
        else
            answer.insert(detail.key(), value);
    }
    return answer;
}

}

bool hasTarget(const domain::Kind &kind, const QString &target)
{
    if (target.startsWith(u"fact:"_s))
        return find(kind.facts, target.sliced(5)) != nullptr;
    if (!target.startsWith(u"item:"_s))
        return true;
    const qsizetype dot = target.indexOf(u'.');
    const QString list = target.sliced(5, dot - 5);
    const auto found = std::find_if(kind.lists.cbegin(), kind.lists.cend(), [&](const domain::ItemList &one) { return one.id == list; });
    return found != kind.lists.cend() && find(found->facts, target.sliced(dot + 1)) != nullptr;
}

void applyRules(CaseDraft &draft, const domain::Kind &kind, QList<Problem> &problems)
{
    draft.details = typed(draft.details, kind.facts, u"fact:"_s, draft, problems);
    QList<QPair<QString, QJsonObject>> kept;
    for (const auto &[list, details] : std::as_const(draft.items)) {
        const auto found = std::find_if(kind.lists.cbegin(), kind.lists.cend(), [&](const domain::ItemList &one) { return one.id == list; });
        if (found == kind.lists.cend())
            problems.append({draft.sourceFile, draft.sourceRow, {}, ProblemCode::TargetUnknown, {u"item:"_s + list}});
        else
            kept.append({list, typed(details, found->facts, u"item:"_s + list + u'.', draft, problems)});
    }
    draft.items = kept;
}

}
