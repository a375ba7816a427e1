// SPDX-License-Identifier: GPL-3.0-or-later
// The views and the small menus of the register page.
#include "ui/register/registerpage.h"

#include "app/casework/saveview.h"
#include "ui/dialogs/askline.h"
#include "ui/register/registercolumns.h"
#include "ui/register/registerview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace casebook::registering {

using base::Result;

namespace {

QString asTable(const RegisterWords &words, const QList<queries::RegisterRow> &rows, const QString &dateTitle)
{
    QStringList head;
    for (const RegisterColumn &column : registerColumns())
        head << (*column.title ? titleOf(column) : dateTitle);
    QStringList lines{head.join(u'\t')};
    for (const queries::RegisterRow &row : rows) {
        QStringList cells;
        for (const RegisterColumn &column : registerColumns())
            cells << column.text(words, row).simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

}

void RegisterPage::openView(int number)
{
    if (number >= 1 && number <= m_overview.views.size())
        chooseSide(u"view:"_s + m_overview.views[number - 1].name);
}

void RegisterPage::saveView()
{
    const QString side = m_overview.sideOf(filter());
    auto *box = new dialogs::AskLine({tr("Save view"), tr("Name of the view, which keeps the filter and the order"), tr("Save view"), tr("The name is missing.")},
                                     side.startsWith("view:"_L1) ? side.sliced(5) : QString(), this);
    connect(box, &dialogs::AskLine::answered, this, &RegisterPage::keepView);
    box->show();
}

void RegisterPage::keepView(const QString &name)
{
    const store::SavedView kept{name, filter(), m_sort, m_isDescending};
    m_session.ask(
        this, [kept](workspace::Workspace &workspace) { return casework::SaveView(workspace.desk()).run(kept); },
        [this](Result<void> done) { done ? readOverview() : emit failed(done.error()); });
}

void RegisterPage::removeView()
{
    const QString side = m_overview.sideOf(filter());
    if (!side.startsWith("view:"_L1))
        return;
    m_session.ask(
        this, [name = side.sliced(5)](workspace::Workspace &workspace) { return casework::RemoveView(workspace.desk()).run(name); },
        [this](Result<void> done) { done ? readOverview() : emit failed(done.error()); });
}

// The chosen rows as a table for another program, with headers.
void RegisterPage::copyRows()
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_view->table()->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(index.row()));
    m_session.ask(
        this,
        [ids](workspace::Workspace &workspace) { return queries::Register(workspace.connection(), workspace.user().clearance).rows(ids); },
        [this](Result<QList<queries::RegisterRow>> rows) {
            if (!rows) {
                emit failed(rows.error());
                return;
            }
            QApplication::clipboard()->setText(asTable(m_overview.words, *rows, tr("Date")));
        });
}

void RegisterPage::chooseColumns(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_view->table()->horizontalHeader();
    for (int i = 1; i < registerColumns().size(); ++i) {  // a case without its number could not be named
        const QString title = titleOf(registerColumns()[i]);
        QAction *action = menu->addAction(title.isEmpty() ? tr("Date") : title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool isOn) { m_view->table()->showColumn(i, isOn); });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), m_view->table(), &widgets::CaseTable::resetLook);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void RegisterPage::showMore(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy rows"), this, &RegisterPage::copyRows);
    menu->addAction(tr("Show or hide details"), this, &RegisterPage::toggleDetail);
    menu->addAction(tr("Look again"), this, &RegisterPage::refresh);
    const QString side = m_overview.sideOf(filter());
    if (side.startsWith("view:"_L1))
        menu->addAction(tr("Remove the view “%1”").arg(side.sliced(5)), this, &RegisterPage::removeView)->setEnabled(m_overview.noViews.isEmpty());
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

}
