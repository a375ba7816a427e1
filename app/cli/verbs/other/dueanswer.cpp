// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/other/dueanswer.h"

#include "app/casework/frame/work.h"
#include "app/cli/texttable.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"
#include "app/text/minimisationwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Minimisation;
using domain::MinimisationState;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

}

QString reasonText(const Minimisation &rule)
{
    if (rule.state == MinimisationState::Due)
        return words(QT_TRANSLATE_NOOP("Retention", "due"));
    QStringList sentences;
    for (const QString &reason : rule.reasons.isEmpty() ? QStringList{domain::name(rule.state)} : rule.reasons)
        sentences << (reason == "hold"_L1 ? words(QT_TRANSLATE_NOOP("Retention", "A hold forbids it: %1.")).arg(rule.holds.join(u", "_s)) : text::obstacleText(reason));
    return sentences.join(u' ');
}

QJsonObject dueFileJson(const queries::DueFile &file)
{
    QJsonArray goes;
    for (const domain::PrivacyClass each : file.rule.goes)
        goes.append(domain::name(each));
    return {{u"number"_s, file.number},
            {u"state"_s, domain::name(file.rule.state)},
            {u"on"_s, file.rule.on.isValid() ? QJsonValue(file.rule.on.toString(Qt::ISODate)) : QJsonValue()},
            {u"reasons"_s, QJsonArray::fromStringList(file.rule.reasons)},
            {u"holds"_s, QJsonArray::fromStringList(file.rule.holds)},
            {u"goes"_s, goes},
            {u"rule"_s, file.rule.rule},
            {u"source"_s, file.rule.source}};
}

QString dueFilesText(const QList<queries::DueFile> &files, const QString &language)
{
    TextTable table({words(QT_TRANSLATE_NOOP("Retention", "Case")), words(QT_TRANSLATE_NOOP("Retention", "From")), words(QT_TRANSLATE_NOOP("Retention", "State")),
                     words(QT_TRANSLATE_NOOP("Retention", "What goes")), words(QT_TRANSLATE_NOOP("Retention", "Rule")), words(QT_TRANSLATE_NOOP("Retention", "Source"))}, 2);
    for (const queries::DueFile &file : files)
        table.add({file.number, text::shortDayText(file.rule.on, language), reasonText(file.rule), text::privacyClassesText(file.rule.goes), file.rule.rule, text::citation(file.rule.source, language)});
    return table.isEmpty() ? QString() : table.toText(Console::width());
}

Result<QStringList> permittedKinds(workspace::Workspace &workspace, domain::Action action)
{
    QStringList kinds;
    for (const domain::Kind &kind : workspace.rules().kinds())
        if (casework::checkPermission(workspace.desk(), action, kind.id))
            kinds << kind.id;
    return kinds.isEmpty() ? Result<QStringList>(base::fail(base::ErrorCode::NotPermitted, {domain::name(action)})) : Result<QStringList>(kinds);
}

}
