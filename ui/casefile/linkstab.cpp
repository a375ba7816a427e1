// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/linkstab.h"

#include "app/text/casewords.h"
#include "ui/casefile/listpane.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/surface.h"

#include <QHBoxLayout>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

LinksTab::LinksTab(QWidget *parent)
    : QWidget(parent), m_list(new ListPane(tr("Linked cases"), {tr("This case is"), tr("Number"), tr("Owner")},
                                           {{CellKind::Text, 300, 200}, {CellKind::Number, 160, 130}, {CellKind::Text, 240, 120, true}},
                                           tr("No link yet. Duplicates, complaints about this case and what caused it are tied to it here."))),
      m_add(button(ButtonKind::Outlined, tr("Link a case…"))), m_merge(button(ButtonKind::Outlined, tr("Merge into another case…")))
{
    setGround(this, Ground::Base);
    setIconName(m_add, u"link"_s);
    m_list->tools()->addWidget(m_add);
    m_list->tools()->addWidget(m_merge);
    m_list->tools()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_add, &QAbstractButton::clicked, this, [this] { emit actAsked(u"link"_s); });
    connect(m_merge, &QAbstractButton::clicked, this, [this] { emit actAsked(u"merge"_s); });
    connect(m_list, &ListPane::opened, this, [this](const QString &id) { emit caseOpened(id.section(u' ', 0, 0)); });
}

void LinksTab::setContext(const dialogs::CaseContext &context)
{
    QList<ListRow> rows;
    for (const domain::LinkRecord &link : context.file.links)
        rows.append({link.number + u' ' + link.kind, {{text::linkText(link.kind)}, {link.number}, {link.owner.isEmpty() ? tr("nobody") : context.personName(link.owner)}}});
    for (const queries::PossibleDuplicate &duplicate : context.duplicates)
        rows.append({duplicate.number + u" possible"_s, {{tr("perhaps the same matter as")}, {duplicate.number}, {}}});
    for (const queries::SameTarget &target : context.sameTargets)
        rows.append({target.number + u" target "_s + target.identifier, {{tr("about the same target, %1, as").arg(target.identifier)}, {target.number}, {}}});
    m_list->setRows(rows);
    setHindrance(m_add, dialogs::linkForm(context).blocked);
    m_merge->setVisible(!context.duplicates.isEmpty() && dialogs::mergeForm(context).blocked.isEmpty());
}

}
