// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/itemcards.h"

#include "app/casework/frame/facts.h"
#include "app/text/casewords.h"
#include "app/text/linewords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace {

// Nobody types it: it follows from the data, and stands with what else follows.
constexpr auto ruledFact = "role-rule"_L1;

bool isReadOnly(const CaseContext &context)
{
    return context.isClosed() || !context.allows(domain::Action::Edit);
}

}

ItemCards::ItemCards(const CaseContext &context, const QString &list, QWidget *parent)
    : QWidget(parent), m_list(list), m_cards(new QVBoxLayout), m_add(button(ButtonKind::Outlined, QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    m_cards->setSpacing(px(10));
    column->addLayout(m_cards);
    m_add->setText(tr("Add: %1").arg(context.kind().list(list)->single.in(context.language)));
    m_add->setObjectName(u"add:"_s + list);
    setIconName(m_add, u"plus"_s);
    column->addWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] { emit addAsked(m_list); });
    show(context);
}

bool ItemCards::show(const CaseContext &context)
{
    m_add->setEnabled(!isReadOnly(context));
    const QList<domain::CaseItem> items = context.file.itemsOf(m_list);
    QList<domain::ItemId> ids;
    for (const domain::CaseItem &item : items)
        ids.append(item.id);
    if (ids == m_shown && m_wasReadOnly == isReadOnly(context)) {
        showStandings(context, items);
        return false;
    }
    m_shown = ids;
    m_wasReadOnly = isReadOnly(context);
    m_rows.clear();
    m_standings.clear();
    while (QLayoutItem *old = m_cards->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        addCard(context, items[i], int(i) + 1);
    showStandings(context, items);
    return true;
}

// How far each line is and whether the law gives the right; other items have none of it.
void ItemCards::showStandings(const CaseContext &context, const QList<domain::CaseItem> &items)
{
    for (qsizetype i = 0; i < items.size() && i < m_standings.size(); ++i) {
        const auto standing = domain::standingOf(context.kind(), context.file, items[i]);
        QStringList words;
        if (standing)
            words << text::standingText(*standing, context.today, context.language);
        if (standing && standing->right)
            words << text::rightText(context.kind(), *standing->right, context.language);
        const domain::Fact *ruled = context.kind().list(m_list)->fact(ruledFact);
        if (ruled && items[i].details.contains(ruledFact))
            words << u"%1: %2"_s.arg(ruled->label.in(context.language), text::factText(*ruled, items[i].details.value(ruledFact), context.language));
        m_standings[i]->setText(words.join(u'\n'));
        m_standings[i]->setVisible(!words.isEmpty());
    }
}

void ItemCards::addCard(const CaseContext &context, const domain::CaseItem &item, int position)
{
    const domain::ItemList *list = context.kind().list(m_list);
    auto *card = new Panel(Panel::Look::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(px(16), px(10), px(12), px(14));
    column->setSpacing(px(12));
    auto *head = new QHBoxLayout;
    const QString title = u"%1 %2"_s.arg(list->single.in(context.language)).arg(position);
    head->addWidget(new PlainLabel(title, Role::Strong));
    head->addStretch();
    auto *remove = button(ButtonKind::Link, tr("Remove"));
    remove->setAccessibleName(tr("Remove %1").arg(title));
    remove->setEnabled(!m_wasReadOnly);
    head->addWidget(remove);
    column->addLayout(head);
    auto *standing = new PlainLabel(QString(), Role::Small, Ink::Text2);
    standing->setObjectName(u"standing:%1.%2"_s.arg(m_list).arg(position));
    standing->setWordWrap(true);
    m_standings.append(standing);
    column->addWidget(standing);
    for (const domain::Fact &fact : list->facts) {
        if (fact.id == ruledFact)
            continue;
        auto *row = new FactRow(context, {FactKey::Where::Item, fact.id, m_list, item.id});
        m_rows.append(row);
        column->addWidget(row);
        connect(row, &FactRow::typed, this, &ItemCards::typed);
    }
    m_cards->addWidget(card);
    QMap<QString, QString> facts;
    for (auto fact = item.details.begin(); fact != item.details.end(); ++fact)
        facts.insert(fact.key(), casework::factText(fact.value()));
    connect(remove, &QAbstractButton::clicked, this, [this, position, facts] { emit removeAsked(m_list, position, facts); });
}

}
