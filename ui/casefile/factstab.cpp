// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/factstab.h"

#include "app/text/casewords.h"
#include "app/text/secretwords.h"
#include "ui/casefile/casepagevalues.h"
#include "ui/dialogs/formdialog.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"
#include "ui/widgets/lists/sidelist.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

FactsTab::FactsTab(session::Session &session, QWidget *parent)
    : QWidget(parent), m_saver(new FactSaver(session, this)), m_sections(new SideList(tr("Sections of the form"))), m_scroll(new QScrollArea), m_bars(new QVBoxLayout)
{
    setGround(this, Ground::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *sections = new QVBoxLayout;  // its words stand under the first word of the tabs
    sections->setContentsMargins(px(8), px(8), px(7), 0);
    sections->addWidget(m_sections);
    row->addLayout(sections);
    row->addWidget(new Rule(Qt::Vertical));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_bars->setContentsMargins(px(18), 0, px(18), 0);
    right->addLayout(m_bars);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setGround(m_scroll->viewport(), Ground::Base);
    right->addWidget(m_scroll, 1);
    row->addLayout(right, 1);
    connect(m_sections, &SideList::chosen, this, &FactsTab::showSection);
    connect(m_saver, &FactSaver::conflicted, this, &FactsTab::showConflict);
    connect(m_saver, &FactSaver::refused, this, &FactsTab::showRefusal);
    connect(m_saver, &FactSaver::saved, this, [this](const QStringList &findings) {
        if (!findings.isEmpty())
            emit announced(text::findingsText(findings));
    });
}

void FactsTab::setContext(const CaseContext &context)
{
    const bool isReadOnly = context.isClosed() || !context.allows(domain::Action::Edit);
    const bool isNew = !m_context || m_isReadOnly != isReadOnly || m_context->file.kind != context.file.kind
                       || m_context->retention.erasedAt != context.retention.erasedAt;
    m_context = context;
    m_isReadOnly = isReadOnly;
    m_saver->setContext(context);
    m_needed = neededFor(context);
    if (isNew)
        build();
    else
        refreshRows();
    showPeople();
    markNeeded();
    emit countChanged();
}

void FactsTab::build()
{
    m_rows.clear();
    m_lists.clear();
    m_heads.clear();
    m_titles.clear();
    m_sectionOf.clear();
    auto *inner = new QWidget;
    setGround(inner, Ground::Base);
    m_form = new QVBoxLayout(inner);
    m_form->setContentsMargins(px(18), px(14), px(18), px(24));
    m_form->setSpacing(px(12));
    addErasedWords();
    addCaseSection();
    addLists();
    addKindSections();
    m_form->addStretch();
    m_scroll->setWidget(inner);
}

// Why so many of the fields are empty.
void FactsTab::addErasedWords()
{
    const QString erased = dialogs::erasedWords(*m_context);
    if (erased.isEmpty())
        return;
    auto *words = new PlainLabel(tr("%1 What is empty here may have been filled in before.").arg(erased), Role::Strong);
    words->setObjectName(u"erased"_s);
    words->setWordWrap(true);
    m_form->addWidget(words);
}

void FactsTab::addSection(const QString &id, const QString &title)
{
    auto *head = new PlainLabel(title, Role::PaneTitle);
    if (!m_titles.isEmpty())
        m_form->addSpacing(px(12));
    m_titles.append({id, title});
    m_heads.insert(id, head);
    m_form->addWidget(head);
}

FactRow *FactsTab::addRow(const FactKey &key)
{
    auto *row = new FactRow(*m_context, key);
    m_form->addWidget(row);
    m_rows.append(row);
    m_sectionOf.insert(row, m_titles.constLast().first);
    connect(row, &FactRow::typed, this, &FactsTab::keep);
    return row;
}

void FactsTab::addCaseSection()
{
    addSection(u"case"_s, tr("The case"));
    for (const FactKey &key : fieldKeys())
        addRow(key);
    auto *people = new QWidget;
    people->setMaximumWidth(px(560));
    m_people = new QVBoxLayout(people);
    m_people->setContentsMargins(0, 0, 0, 0);
    m_people->setSpacing(px(3));
    m_form->addWidget(people);
}

void FactsTab::showPeople()
{
    while (QLayoutItem *old = m_people->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    m_people->addWidget(new PlainLabel(tr("People"), Role::Label, Ink::Muted));
    for (const domain::CaseParty &party : m_context->file.parties) {
        QStringList words{party.party.name, text::roleInCaseText(party.role)};
        for (const QString &identifier : party.party.identifiers)
            words << identifier.section(u':', 1);
        auto *line = new PlainLabel(words.join(u"  ·  "_s));
        line->setWordWrap(true);
        m_people->addWidget(line);
    }
    if (m_needed.contains(u"field:person"_s))
        m_people->addWidget(new PlainLabel(tr("needed for: %1").arg(m_needed.value(u"field:person"_s)), Role::Small, Ink::Link));
    auto *add = button(ButtonKind::Outlined, tr("Add a person…"));
    add->setObjectName(u"addPerson"_s);
    add->setEnabled(!m_isReadOnly);
    setIconName(add, u"user"_s);
    m_people->addWidget(add);
    connect(add, &QAbstractButton::clicked, this, [this] { emit actAsked(u"person"_s); });
}

void FactsTab::addLists()
{
    for (const domain::ItemList &list : m_context->kind().lists) {
        addSection(u"list:"_s + list.id, list.label.in(m_context->language));
        auto *cards = new ItemCards(*m_context, list.id);
        m_lists.insert(list.id, cards);
        m_form->addWidget(cards);
        connect(cards, &ItemCards::typed, this, &FactsTab::keep);
        connect(cards, &ItemCards::removeAsked, this, &FactsTab::remove);
        connect(cards, &ItemCards::addAsked, this, [this](const QString &id) { m_saver->change({id, 0, {}, false}); });
    }
}

void FactsTab::addKindSections()
{
    for (const domain::Section &section : m_context->kind().sections) {
        addSection(section.id, section.label.in(m_context->language));
        for (const domain::Fact &fact : m_context->kind().facts)
            if (fact.section == section.id)
                addRow({FactKey::Where::Fact, fact.id});
    }
}

QList<FactRow *> FactsTab::rows() const
{
    QList<FactRow *> all = m_rows;
    for (const ItemCards *cards : m_lists)
        all += cards->rows();
    return all;
}

FactRow *FactsTab::row(const QString &key) const
{
    for (FactRow *candidate : rows())
        if (candidate->key().toString() == key)
            return candidate;
    return nullptr;
}

// What somebody is typing stays; what they only look at shows what is stored now.
void FactsTab::refreshRows()
{
    for (ItemCards *cards : std::as_const(m_lists))
        cards->show(*m_context);
    for (FactRow *candidate : rows()) {
        const QString stored = storedText(*m_context, candidate->key());
        const bool isTouched = dialogs::answerText(candidate->field()->editor()->value()) != candidate->before() || !candidate->field()->editor()->problem().isEmpty();
        if (m_saver->isPending(candidate->key()) || (candidate->isBeingTyped() && isTouched))
            continue;
        if (candidate->before() != stored || isTouched)
            candidate->show(*m_context);
    }
}

void FactsTab::markNeeded()
{
    QHash<QString, int> counts;
    for (FactRow *candidate : rows()) {
        const QString step = m_needed.value(markOf(candidate->key()));
        const bool isMissing = !step.isEmpty() && (candidate->key().where != FactKey::Where::Item || storedText(*m_context, candidate->key()).isEmpty());
        candidate->setNeededFor(isMissing ? step : QString());
        if (!isMissing)
            continue;
        ++counts[candidate->key().where == FactKey::Where::Item ? u"list:"_s + candidate->key().list : m_sectionOf.value(candidate)];
    }
    for (auto need = m_needed.cbegin(); need != m_needed.cend(); ++need)
        if (m_lists.contains(need.key().section(u':', 1)))
            ++counts[need.key()];
    if (m_needed.contains(u"field:person"_s))
        ++counts[u"case"_s];
    QList<SideItem> items;
    for (const auto &[id, title] : std::as_const(m_titles))
        items.append({id, title, counts.contains(id) ? counts.value(id) : -1, counts.contains(id)});
    const QString current = m_sections->current();
    const QSignalBlocker quiet(m_sections);
    m_sections->setItems(items);
    m_sections->setCurrent(current.isEmpty() ? u"case"_s : current);
}

void FactsTab::showSection(const QString &id)
{
    if (const QWidget *head = m_heads.value(id))
        m_scroll->verticalScrollBar()->setValue(std::max(0, head->y() - px(14)));
}

void FactsTab::goTo(QWidget *target)
{
    if (!target)
        return;
    target->setFocus(Qt::OtherFocusReason);
    // The page may just have been shown: its layout is known a moment later.
    QTimer::singleShot(0, target, [this, target] { m_scroll->ensureWidgetVisible(target, 0, px(80)); });
}

void FactsTab::jumpTo(const domain::MissingThing &thing)
{
    if (thing.place == domain::Place::Field && thing.subject == "person"_L1)
        return emit actAsked(u"person"_s);
    if (thing.place == domain::Place::Field && thing.subject == "owner"_L1)
        return emit actAsked(u"assign"_s);
    if (thing.place == domain::Place::List && m_lists.contains(thing.subject)) {
        const QList<FactRow *> &lines = m_lists.value(thing.subject)->rows();
        for (FactRow *line : lines)
            if (line->key().id == thing.fact && storedText(*m_context, line->key()).isEmpty())
                return goTo(line->field()->editor()->field());
        for (FactRow *line : lines)
            if (line->key().id == thing.fact)
                return goTo(line->field()->editor()->field());
        return goTo(m_lists.value(thing.subject)->addButton());
    }
    const QString mark = (thing.place == domain::Place::Field ? u"field:"_s : u"fact:"_s) + thing.subject;
    for (FactRow *candidate : std::as_const(m_rows))
        if (markOf(candidate->key()) == mark)
            return goTo(candidate->field()->editor()->field());
}

}
