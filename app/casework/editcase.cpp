// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/editcase.h"

#include "app/casework/frame/work.h"
#include "app/base/canonicaljson.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/facts.h"
#include "app/casework/frame/foundfacts.h"
#include "app/casework/frame/linerole.h"
#include "app/casework/frame/parts.h"
#include "app/casework/frame/statementpin.h"
#include "app/casework/frame/suppressing.h"
#include "app/casework/newparts.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

namespace {

constexpr const char *editableFields[] = {"title", "received", "evidence", "office", "channel", "language", "regime"};

Result<void> setField(Work &work, const rulebook::Rulebook &rules, store::Row &row, const QString &field, const QString &text)
{
    if (std::none_of(std::begin(editableFields), std::end(editableFields), [&](const char *name) { return field == QLatin1StringView(name); }))
        return fail(ErrorCode::InputInvalid, {field, u"unknown"_s});
    if (field == "title"_L1) {
        CASEBOOK_TRY(const QString title, work.cleaned(domain::TextField::Title, text.simplified()));
        if (title.isEmpty())
            return fail(ErrorCode::InputInvalid, {field, u"empty"_s});
        row.set("title", title);
    } else if (field == "received"_L1) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return fail(ErrorCode::DateInvalid, {text});
        CASEBOOK_CHECK(checkPastDay(day, work.today()));
        row.set("received_on", value(day));
    } else if (field == "evidence"_L1) {
        CASEBOOK_TRY(const QString evidence, work.cleaned(domain::TextField::Reason, text));
        row.set("received_evidence", evidence);
    } else if (field == "office"_L1) {
        CASEBOOK_CHECK(rules.office(text));
        row.set("office", text);
    } else if (field == "regime"_L1) {
        CASEBOOK_CHECK(rules.regime(text));
        row.set("regime", text);
    } else if (field == "channel"_L1) {
        CASEBOOK_TRY(const domain::Organisation *organisation, rules.organisation(work.desk().store.facts().organisation));
        if (!organisation->channel(text))
            return fail(ErrorCode::InputInvalid, {field, u"unknown"_s});
        row.set("channel", text);
    } else {
        CASEBOOK_TRY(const QString language, work.cleaned(domain::TextField::Name, text));
        row.set("language", language);
    }
    return {};
}

Result<void> changeItem(Work &work, const ItemEdit &edit)
{
    const domain::ItemList *list = work.kind().list(edit.list);
    if (!list)
        return fail(ErrorCode::InputInvalid, {edit.list, u"unknown"_s});
    const QList<domain::CaseItem> items = work.file().itemsOf(edit.list);
    if (edit.position < 1 || edit.position > items.size())
        return fail(ErrorCode::NotFound, {u"%1 %2"_s.arg(edit.list).arg(edit.position)});
    const domain::CaseItem &item = items[edit.position - 1];
    store::Row row;
    if (edit.isRemoved) {
        // The row stays for the journal's sake; a negative place takes it out of the list.
        row.set("position", qint64{-item.id.value()});
    } else {
        CASEBOOK_TRY(const QJsonObject given, withFacts(item.details, list->facts, edit.facts, work.office().timeZone(), work.findings()));
        CASEBOOK_TRY(const QJsonObject details, withRole(work.desk(), *list, item.details, given));
        row.set("details", QString::fromUtf8(base::canonicalJson(details)));
    }
    return work.transaction().update(store::tables::caseItems, item.id.value(), -1, row, list->factClasses);
}

// The privacy statement follows the day of receipt, unless the case names one that never followed it.
Result<QJsonObject> editedDetails(Work &work, const EditCaseRequest &request)
{
    CASEBOOK_TRY(const QJsonObject details, withFacts(work.file().details, work.kind().facts, request.facts, work.office().timeZone(), work.findings()));
    const QDate day = request.fields.contains(u"received"_s) ? QDate::fromString(request.fields.value(u"received"_s), Qt::ISODate) : work.file().received;
    if (request.facts.contains(work.kind().statementFact))
        return withStatement(work.desk(), work.kind(), details, day);
    return day == work.file().received ? Result<QJsonObject>(details) : withStatementMoved(work.desk(), work.kind(), details, work.file().received, day);
}

Result<void> editInside(Work &work, const rulebook::Rulebook &rules, const EditCaseRequest &request)
{
    store::Row row;
    for (auto field = request.fields.cbegin(); field != request.fields.cend(); ++field)
        CASEBOOK_CHECK(setField(work, rules, row, field.key(), field.value()));
    CASEBOOK_TRY(const QJsonObject details, editedDetails(work, request));
    if (details != work.file().details)
        row.set("details", QString::fromUtf8(base::canonicalJson(details)));
    CASEBOOK_CHECK(work.updateCase(row));
    Parts parts = work.parts();
    for (const ItemEdit &edit : request.items)
        CASEBOOK_CHECK(edit.position == 0 && !edit.isRemoved ? parts.addItem(work.kind(), {edit.list, edit.facts}) : changeItem(work, edit));
    if (request.person) {
        if (request.person->isEmpty())
            return fail(ErrorCode::InputInvalid, {u"person"_s, u"empty"_s});
        CASEBOOK_TRY(NewPerson person, cleanedPerson(*request.person, work.findings()));
        if (person.role.isEmpty())
            person.role = work.kind().personRole;
        CASEBOOK_CHECK(parts.addPerson(person));
    }
    return {};
}

}

Result<Done> EditCase::run(const EditCaseRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Edit, request.number, request.operation, request.expectedRevision}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"edit"_s});
    if (work->kind().isClosed(work->file().state))
        return fail(ErrorCode::AlreadyClosed, {request.number});
    CASEBOOK_CHECK(checkNotFound(request.facts));
    const QDate receivedBefore = work->file().received;
    CASEBOOK_CHECK(editInside(*work, m_desk.rules, request));
    CASEBOOK_CHECK(work->readAgain());
    if (request.facts.value(suppressionFact) == suppressionEntered)
        CASEBOOK_CHECK(checkSuppressionsEntered(*work));
    CASEBOOK_CHECK(Clockwork(m_desk, work->transaction(), work->kind(), work->office()).recount(work->file(), receivedBefore, work->today()));
    return work->finish(u"edit"_s);
}

}
