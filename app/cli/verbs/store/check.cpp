// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/careprogress.h"
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/cli/interruption.h"
#include "app/cli/texttable.h"
#include "app/workspace/storecare.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QJsonObject damageJson(const store::Damage &damage)
{
    QJsonObject object{{u"kind"_s, store::wordOf(damage.kind)}};
    if (damage.page > 0)
        object.insert(u"page"_s, damage.page);
    if (damage.row > 0)
        object.insert(u"row"_s, damage.row);
    if (!damage.what.isEmpty())
        object.insert(u"what"_s, damage.what);
    return object;
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    const LongWork work;
    CASEBOOK_TRY(const store::CheckReport report, workspace::check(*workspace, careProgress(context)));
    QJsonArray problems;
    TextTable table({{}, {}, {}});
    for (const store::Damage &damage : report.damages) {
        problems.append(damageJson(damage));
        const qint64 place = std::max(damage.page, damage.row);
        table.add({store::wordOf(damage.kind), place > 0 ? QString::number(place) : QString(), damage.what});
    }
    const auto words = [](const char *text) { return QCoreApplication::translate("Care", text); };
    // How many pages there are would tell how much lies in compartments that the reader may not see.
    QString text = report.isSound() ? words(QT_TRANSLATE_NOOP("Care", "The store is sound; every page was read."))
                                    : words(QT_TRANSLATE_NOOP("Care", "The store is damaged:")) + u'\n' + table.toText();
    if (!report.isSound() && report.isOnlyUnused())
        text += u'\n' + words(QT_TRANSLATE_NOOP("Care", "Nothing that is in use is wrong; a backup of it is whole."));
    return Answer{QJsonObject{{u"ok"_s, report.isSound()}, {u"problems"_s, problems}}, text,
                  report.isSound() ? int(Done) : int(IntegrityProblem)};
}

}

Verb checkVerb()
{
    return {"check", QT_TRANSLATE_NOOP("Help", "Read every page of the store and hold its parts against each other."), {}, {}, {"check"}, run};
}

}
