// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/work.h"
#include "app/cli/casejson.h"
#include "app/cli/console.h"
#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs/verbs.h"
#include "app/queries/suppressions.h"
#include "app/text/datewords.h"
#include "app/text/suppressionwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Suppression", text);
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_CHECK(casework::checkPermission(workspace->desk(), domain::Action::Read, {}));
    CASEBOOK_TRY(const auto counts, queries::suppressionCounts(workspace->connection()));
    TextTable table({words(QT_TRANSLATE_NOOP("Suppression", "Stays out of")), words(QT_TRANSLATE_NOOP("Suppression", "Addresses")), words(QT_TRANSLATE_NOOP("Suppression", "First")),
                     words(QT_TRANSLATE_NOOP("Suppression", "Last"))});
    QJsonArray all;
    for (const queries::SuppressionCount &count : counts) {
        all.append(QJsonObject{{u"kind"_s, count.kind}, {u"addresses"_s, count.addresses}, {u"first"_s, orNull(count.oldest)}, {u"last"_s, orNull(count.newest)}});
        table.add({text::suppressionText(count.kind), QString::number(count.addresses), text::shortDayText(count.oldest, context.language()), text::shortDayText(count.newest, context.language())});
    }
    return Answer{all, table.toText(Console::width())};
}

}

Verb suppressionListVerb()
{
    return {"suppression list", QT_TRANSLATE_NOOP("Help", "Count the addresses on the suppression list; which they are nobody can read from it."), {}, {}, {"suppression list"}, run};
}

}
