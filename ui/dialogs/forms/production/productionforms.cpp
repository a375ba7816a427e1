// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/production/custody.h"
#include "app/casework/production/packfile.h"
#include "app/casework/production/writeindex.h"
#include "app/domain/production/production.h"
#include "app/text/custodywords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProductionForm)
};

// Its place among the files of the case, from 1: names need not be unique. 0: none is chosen.
qsizetype placeOf(const CaseContext &context, qint64 file)
{
    for (qsizetype i = 0; i < context.file.attachments.size(); ++i)
        if (file > 0 && context.file.attachments[i].id.value() == file)
            return i + 1;
    return 0;
}

QString nameOf(const CaseContext &context, qint64 file)
{
    const qsizetype place = placeOf(context, file);
    return place > 0 ? context.file.attachments[place - 1].name : QString();
}

QString editHindrance(const CaseContext &context)
{
    if (!domain::hasProduction(context.kind()))
        return Words::tr("Nothing is handed over in a case of this kind.");
    if (context.isClosed())
        return Words::tr("The case is closed.");
    return notAllowedReason(context, domain::Action::Edit);
}

QList<widgets::FactChoice> categories(const CaseContext &context)
{
    QList<widgets::FactChoice> choices;
    const domain::ItemList *list = context.kind().list(u"production"_s);
    const domain::Fact *fact = list ? list->fact(u"category"_s) : nullptr;
    for (const domain::Choice &choice : fact ? fact->choices : QList<domain::Choice>())
        choices.append({choice.id, choice.label.in(context.language)});
    return choices;
}

}

ActForm packForm(const CaseContext &context, qint64 file)
{
    const qsizetype place = placeOf(context, file);
    QString blocked = editHindrance(context);
    if (blocked.isEmpty() && place == 0)
        blocked = Words::tr("Choose a file first.");
    QList<widgets::FactChoice> targets;
    for (const domain::CaseItem &target : context.file.itemsOf(u"targets"_s))
        if (const QString identifier = target.text("identifier"_L1); !identifier.isEmpty())
            targets.append({identifier, identifier});
    return {
        .title = Words::tr("Into the package for the authority"),
        .verb = Words::tr("Put into the package"),
        .sentences = {Words::tr("The digest of the file is looked at now, and its custody begins.")},
        .lines = {{Words::tr("File"), nameOf(context, file)}},
        .fields = {{{.id = u"category"_s, .label = Words::tr("Category"), .input = FactInput::Choice, .choices = categories(context)}, {}, Words::tr("Choose what it holds.")},
                   {{.id = u"target"_s, .label = Words::tr("Target"), .help = Words::tr("Whom or what it is about"), .input = FactInput::Text, .choices = targets},
                    targets.size() == 1 ? targets.constFirst().id : QString()}},
        .today = context.today,
        .blocked = blocked,
        .work = [number = context.file.number, place, revision = context.file.revision](const ActInput &input) -> ActWork {
            const casework::PackFileRequest request{number, u"#%1"_s.arg(place), {}, input["category"], input["target"], {}, input.operation, revision};
            return [request](casework::Desk &desk) { return casework::PackFile(desk).run(request); };
        },
    };
}

ActForm indexForm(const CaseContext &context)
{
    QString blocked = editHindrance(context);
    if (blocked.isEmpty() && context.file.itemsOf(u"production"_s).isEmpty())
        blocked = Words::tr("The package is empty.");
    return {
        .title = Words::tr("Write the index of the package"),
        .verb = Words::tr("Write index"),
        .sentences = {Words::tr("A table of all files that are handed over, with size, digest, target and category, becomes a file of the case. Every file is held against its digest first.")},
        .fields = {{{.id = u"language"_s, .label = Words::tr("Columns in"), .input = FactInput::Choice, .choices = {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}},
                    context.file.language == "de"_L1 ? u"de"_s : u"en"_s}},
        .today = context.today,
        .blocked = blocked,
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            const casework::WriteIndexRequest request{number, input["language"], input.operation};
            return [request](casework::Desk &desk) { return casework::WriteIndex(desk).run(request); };
        },
    };
}

ActForm custodyForm(const CaseContext &context, qint64 file)
{
    const qsizetype place = placeOf(context, file);
    QList<widgets::FactChoice> actions;
    const QStringList known = domain::custodyActions();
    for (const QString &action : known)
        actions.append({action, text::custodyText(action)});
    return {
        .title = Words::tr("Where the file went"),
        .verb = Words::tr("Record"),
        .sentences = {Words::tr("The digest of the file is looked at now. A line of this log is never changed.")},
        .lines = {{Words::tr("File"), nameOf(context, file)}},
        .fields = {{{.id = u"action"_s, .label = Words::tr("What happened"), .input = FactInput::Choice, .choices = actions}, {}, Words::tr("Say what happened.")},
                   {{.id = u"place"_s, .label = Words::tr("Where, or to whom")}, {}, Words::tr("Say where, or to whom.")}},
        .today = context.today,
        .blocked = place == 0 ? Words::tr("Choose a file first.") : notAllowedReason(context, domain::Action::Attach),
        .work = [number = context.file.number, place](const ActInput &input) -> ActWork {
            const casework::RecordCustodyRequest request{number, u"#%1"_s.arg(place), input["action"], input["place"], input.operation};
            return [request](casework::Desk &desk) { return casework::RecordCustody(desk).run(request); };
        },
    };
}

}
