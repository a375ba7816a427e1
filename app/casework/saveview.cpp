// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/saveview.h"

#include "app/casework/frame/work.h"
#include "app/domain/filter.h"
#include "app/queries/register.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype longestName = 120;  // characters, so that a list stays readable

Result<std::unique_ptr<store::Transaction>> begin(Desk &desk)
{
    CASEBOOK_CHECK(checkPermission(desk, domain::Action::ManageViews, {}));
    return store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, {}});
}

// A view is shown as it was written, so a credential in it is refused rather than taken out.
Result<QString> plainText(const QString &what, domain::TextField field, const QString &text)
{
    QStringList findings;
    CASEBOOK_TRY(const QString cleaned, cleanedText(field, text, findings));
    if (!findings.isEmpty())
        return fail(ErrorCode::InputInvalid, {what, findings.constFirst()});
    return cleaned;
}

}

Result<void> SaveView::run(const store::SavedView &view)
{
    store::SavedView kept = view;
    kept.name = view.name.simplified();
    kept.filter = view.filter.trimmed();
    if (kept.name.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"name"_s, u"empty"_s});
    if (kept.name.size() > longestName)
        return fail(ErrorCode::ValueTooLong, {u"name"_s, QString::number(longestName)});
    CASEBOOK_TRY(kept.name, plainText(u"name"_s, domain::TextField::Name, kept.name));
    CASEBOOK_TRY(kept.filter, plainText(u"filter"_s, domain::TextField::ShortFact, kept.filter));
    if (!queries::Register::sortFields().contains(kept.sort))
        return fail(ErrorCode::InputInvalid, {u"sort"_s, queries::Register::sortFields().join(u'|')});
    CASEBOOK_CHECK(domain::parseFilter(kept.filter));
    CASEBOOK_TRY(const auto transaction, begin(m_desk));
    CASEBOOK_CHECK(store::writeView(*transaction, m_desk.user().login, kept));
    return transaction->commit();
}

Result<void> RemoveView::run(const QString &name)
{
    CASEBOOK_TRY(const auto transaction, begin(m_desk));
    CASEBOOK_CHECK(store::removeView(*transaction, m_desk.user().login, name));
    return transaction->commit();
}

}
