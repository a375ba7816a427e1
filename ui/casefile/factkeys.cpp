// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/factkeys.h"

#include "app/casework/frame/facts.h"
#include "app/text/datewords.h"
#include "ui/casefile/agencies/agencyproposals.h"
#include "ui/casefile/authorities/authoritychoices.h"
#include "ui/dialogs/formdialog.h"

#include <QCoreApplication>
#include <QLocale>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using widgets::FactChoice;
using widgets::FactInput;
using widgets::FactSpec;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseFields)
};

FactInput inputOf(domain::FactType type)
{
    switch (type) {
    case domain::FactType::Text: return FactInput::Text;
    case domain::FactType::LongText: return FactInput::LongText;
    case domain::FactType::Choice: return FactInput::Choice;
    case domain::FactType::Choices: return FactInput::Choices;
    case domain::FactType::Date: return FactInput::Date;
    case domain::FactType::Moment: return FactInput::Moment;
    case domain::FactType::Integer: return FactInput::Integer;
    case domain::FactType::YesNo: return FactInput::YesNo;
    }
    return FactInput::Text;
}

// 0: it is not there any more.
int positionOf(const CaseContext &context, const FactKey &key)
{
    const QList<domain::CaseItem> items = context.file.itemsOf(key.list);
    for (qsizetype i = 0; i < items.size(); ++i)
        if (items[i].id == key.item)
            return int(i) + 1;
    return 0;
}

QString fieldText(const domain::CaseFile &file, const QString &id)
{
    if (id == "title"_L1)
        return file.title;
    if (id == "received"_L1)
        return file.received.toString(Qt::ISODate);
    if (id == "evidence"_L1)
        return file.receivedEvidence;
    if (id == "channel"_L1)
        return file.channel;
    if (id == "office"_L1)
        return file.office;
    return id == "language"_L1 ? file.language : file.regime;
}

QList<FactChoice> languages(const QString &present)
{
    QStringList ids{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"tr"_s, u"uk"_s};
    if (!present.isEmpty() && !ids.contains(present))
        ids << present;
    QList<FactChoice> choices;
    for (const QString &id : std::as_const(ids)) {
        // Qt's name for plain English is "American English".
        const QString name = id == "en"_L1 ? u"English"_s : QLocale(id).nativeLanguageName();
        choices.append({id, name.isEmpty() ? id : name.left(1).toUpper() + name.mid(1)});
    }
    return choices;
}

FactSpec fieldSpec(const CaseContext &context, const QString &id)
{
    QList<FactChoice> choices;
    if (id == "title"_L1)
        return {.id = id, .label = Words::tr("What"), .help = Words::tr("The case in one line")};
    if (id == "received"_L1)
        return {.id = id, .label = Words::tr("Received on"), .help = Words::tr("Every clock counts from this day."), .input = FactInput::Date};
    if (id == "evidence"_L1)
        return {.id = id, .label = Words::tr("Evidence of receipt"), .help = Words::tr("What shows the day: a postmark, a mail header, a note of the call")};
    if (id == "channel"_L1) {
        for (const domain::Channel &channel : context.organisation.channels)
            choices.append({channel.id, channel.label.in(context.language)});
        return {.id = id, .label = Words::tr("Channel"), .input = FactInput::Choice, .choices = choices};
    }
    if (id == "office"_L1) {
        for (const domain::Office &office : context.organisation.offices)
            choices.append({office.id, office.label.in(context.language)});
        return {.id = id, .label = Words::tr("Office"), .help = Words::tr("Its calendar and its time zone count the days."), .input = FactInput::Choice, .choices = choices};
    }
    if (id == "language"_L1)
        return {.id = id, .label = Words::tr("Letters in"), .input = FactInput::Choice, .choices = languages(context.file.language)};
    for (const domain::Regime &regime : context.rules.regimes())
        choices.append({regime.id, regime.label.in(context.language)});
    return {.id = id, .label = Words::tr("Law"), .input = FactInput::Choice, .choices = choices};
}

}

const domain::Fact *factOf(const CaseContext &context, const FactKey &key)
{
    if (key.where == FactKey::Where::Fact)
        return context.kind().fact(key.id);
    const domain::ItemList *list = key.where == FactKey::Where::Item ? context.kind().list(key.list) : nullptr;
    return list ? list->fact(key.id) : nullptr;
}

QString FactKey::toString() const
{
    switch (where) {
    case Where::Field: return u"field:"_s + id;
    case Where::Fact: return u"fact:"_s + id;
    case Where::Item: return u"item:%1:%2:%3"_s.arg(list, QString::number(item.value()), id);
    }
    return {};
}

QList<FactKey> fieldKeys()
{
    QList<FactKey> keys;
    for (const QString &id : {u"title"_s, u"received"_s, u"evidence"_s, u"channel"_s, u"office"_s, u"regime"_s, u"language"_s})
        keys.append({FactKey::Where::Field, id});
    return keys;
}

QString markOf(const FactKey &key)
{
    if (key.where == FactKey::Where::Item)
        return u"list:%1.%2"_s.arg(key.list, key.id);
    return key.id == "evidence"_L1 && key.where == FactKey::Where::Field ? u"field:received-evidence"_s : key.toString();
}

QJsonValue storedValue(const CaseContext &context, const FactKey &key)
{
    if (key.where == FactKey::Where::Field)
        return fieldText(context.file, key.id);
    if (key.where == FactKey::Where::Fact)
        return context.file.details.value(key.id);
    const int position = positionOf(context, key);
    return position ? context.file.itemsOf(key.list)[position - 1].details.value(key.id) : QJsonValue();
}

QString storedText(const CaseContext &context, const FactKey &key)
{
    return casework::factText(storedValue(context, key));
}

QString storedWords(const CaseContext &context, const FactKey &key)
{
    const QJsonValue value = storedValue(context, key);
    if (const domain::Fact *fact = factOf(context, key))
        return dialogs::factWords(*fact, value, context.language);
    const FactSpec spec = fieldSpec(context, key.id);
    for (const FactChoice &choice : spec.choices)
        if (choice.id == value.toString())
            return choice.label;
    return spec.input == FactInput::Date ? text::dayText(QDate::fromString(value.toString(), Qt::ISODate), context.language) : value.toString();
}

QString besideText(const CaseContext &context, const FactKey &key, const QString &value)
{
    const domain::Fact *fact = factOf(context, key);
    if (!fact)
        return {};
    if (fact->namesAuthority)
        return authorityReach(value, context);
    return fact->namesAgency ? agencyReach(value, context) : isOfSender(*fact, context) ? senderWords(context) : QString();
}

bool hasBeside(const CaseContext &context, const FactKey &key)
{
    const domain::Fact *fact = factOf(context, key);
    return fact && (fact->namesAuthority || fact->namesAgency || isOfSender(*fact, context));
}

FactSpec specOf(const CaseContext &context, const FactKey &key)
{
    FactSpec spec;
    if (const domain::Fact *fact = factOf(context, key)) {
        spec = {.id = key.toString(), .label = fact->label.in(context.language), .help = fact->help.in(context.language), .input = inputOf(fact->type)};
        for (const domain::Choice &choice : fact->namesAuthority ? QList<domain::Choice>() : fact->choices)
            spec.choices.append({choice.id, choice.label.in(context.language)});
        if (fact->namesAuthority)
            spec.choices = authorityChoices(*fact, context);
        if (fact->namesAgency)
            spec.choices = agencyProposals(context);
    } else {
        spec = fieldSpec(context, key.id);
        spec.id = key.toString();
    }
    spec.isReadOnly = context.isClosed() || !context.allows(domain::Action::Edit);
    return spec;
}

casework::EditCaseRequest editOf(const CaseContext &context, const FactKey &key, const QString &text)
{
    casework::EditCaseRequest request;
    request.number = context.file.number;
    request.expectedRevision = context.file.revision;
    switch (key.where) {
    case FactKey::Where::Field: request.fields.insert(key.id, text); break;
    case FactKey::Where::Fact: request.facts.insert(key.id, text); break;
    case FactKey::Where::Item: request.items.append({key.list, positionOf(context, key), {{key.id, text}}, false}); break;
    }
    return request;
}

}
