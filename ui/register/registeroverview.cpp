// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registeroverview.h"

#include "app/queries/colleagues.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/register/filtertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace casebook::registering {

namespace {

using base::Result;
using queries::Register;

Result<qint64> countOf(Register &cases, const RegisterWords &words, const QString &text)
{
    const domain::Filter filter = domain::readFilter(text).filter;
    return cases.count({domain::resolved(filter, words.today, words.login), words.today});
}

}

QString openPiece()
{
    return u"-phase:closed"_s;
}

QString kindPiece(const QString &kind, const QString &language)
{
    return (language == "de"_L1 ? u"art:"_s : u"kind:"_s) + kind;
}

QList<ChipPiece> chipPieces(const RegisterWords &words)
{
    const bool isGerman = words.language == "de"_L1;
    QList<ChipPiece> pieces{
        {u"open"_s, QCoreApplication::translate("RegisterOverview", "Open"), openPiece()},
        {u"soon"_s, QCoreApplication::translate("RegisterOverview", "Due in 30 days"), isGerman ? u"frist:<31d"_s : u"due:<31d"_s},
        {u"late"_s, QCoreApplication::translate("RegisterOverview", "Overdue"), isGerman ? u"frist:überfällig"_s : u"due:overdue"_s, true},
        {u"mine"_s, QCoreApplication::translate("RegisterOverview", "Mine"), isGerman ? u"bearbeitung:ich"_s : u"owner:me"_s, true},
        {u"nobody"_s, QCoreApplication::translate("RegisterOverview", "Unassigned"), isGerman ? u"bearbeitung:niemand"_s : u"owner:none"_s, true},
    };
    const QString waiting = words.waitingPiece();
    if (!waiting.isEmpty())
        pieces.append({u"waiting"_s, QCoreApplication::translate("RegisterOverview", "Waiting"), isGerman ? u"status"_s + waiting.sliced(waiting.indexOf(u':')) : waiting, true});
    pieces.append({u"hold"_s, QCoreApplication::translate("RegisterOverview", "On hold"), isGerman ? u"sperre:ja"_s : u"hold:yes"_s, true});
    return pieces;
}

QList<FilterChip> RegisterOverview::chips(const QString &filter) const
{
    QList<FilterChip> chips;
    for (const ChipPiece &piece : chipPieces(words))
        chips.append({piece.id, piece.word, int(chipCounts.value(piece.id, -1)), holdsPiece(filter, piece.piece)});
    return chips;
}

QList<widgets::SideItem> RegisterOverview::sideItems() const
{
    QList<widgets::SideItem> items{{.id = {}, .word = QCoreApplication::translate("RegisterOverview", "Kinds")}, {.id = u"all"_s, .word = QCoreApplication::translate("RegisterOverview", "All"), .count = int(all)}};
    for (const domain::Kind &kind : words.rules.kinds()) {
        qint64 count = 0;
        for (const queries::KindCount &found : kinds)
            count += found.kind == kind.id ? found.all : 0;
        items.append({.id = u"kind:"_s + kind.id, .word = kind.plural.in(words.language), .count = int(count)});
    }
    if (!views.isEmpty())
        items.append({.id = {}, .word = QCoreApplication::translate("RegisterOverview", "Views")});
    for (const store::SavedView &view : views)
        items.append({.id = u"view:"_s + view.name, .word = view.name, .count = int(viewCounts.value(view.name, -1))});
    return items;
}

QString RegisterOverview::sideOf(const QString &filter) const
{
    for (const store::SavedView &view : views)
        if (domain::readFilter(view.filter).filter == domain::readFilter(filter).filter)
            return u"view:"_s + view.name;
    const QString kind = onlyKind(filter);
    return kind.isEmpty() ? u"all"_s : u"kind:"_s + kind;
}

Result<RegisterWords> readWords(workspace::Workspace &workspace, const QString &language)
{
    RegisterWords words;
    words.rules = workspace.rules();
    words.language = language;
    words.login = workspace.user().login;
    words.today = workspace.today();
    for (const domain::Office &office : workspace.organisation().offices)
        words.todayOf.insert(office.id, workspace.todayAt(office.id));
    CASEBOOK_TRY(const QList<queries::Colleague> people, queries::colleagues(workspace.connection()));
    for (const queries::Colleague &person : people)
        words.people.insert(person.login, person.name);
    return words;
}

Result<RegisterOverview> readOverview(workspace::Workspace &workspace, const QString &language)
{
    RegisterOverview overview;
    overview.noNewCase = dialogs::notAllowedReason(workspace, domain::Action::Register);
    overview.noViews = dialogs::notAllowedReason(workspace, domain::Action::ManageViews);
    CASEBOOK_TRY(overview.words, readWords(workspace, language));
    Register cases(workspace.connection(), workspace.user().clearance);
    CASEBOOK_TRY(overview.kinds, cases.countsByKind());
    for (const queries::KindCount &kind : std::as_const(overview.kinds))
        overview.all += kind.all;
    CASEBOOK_TRY(overview.views, queries::views(workspace.connection(), workspace.user()));
    for (const ChipPiece &piece : chipPieces(overview.words)) {
        if (!piece.isCounted)
            continue;
        CASEBOOK_TRY(overview.chipCounts[piece.id], countOf(cases, overview.words, withPiece(openPiece(), piece.piece)));
    }
    for (const store::SavedView &view : std::as_const(overview.views)) {
        CASEBOOK_TRY(overview.viewCounts[view.name], countOf(cases, overview.words, withPiece(view.filter, openPiece())));
    }
    return overview;
}

}
