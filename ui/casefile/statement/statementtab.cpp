// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/statement/statementtab.h"

#include "app/text/errorwords.h"
#include "app/text/statementwords.h"
#include "ui/casefile/listpane.h"
#include "ui/casefile/listsplit.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/badge.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace {

// A line with a state before its words.
QWidget *marked(State state, const QString &words)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(7));
    row->addWidget(new Badge({state, QString()}, Badge::Look::Plain), 0, Qt::AlignTop);
    auto *label = new PlainLabel(words, Role::Small);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    return line;
}

State stateOf(domain::Safeguard::State state)
{
    switch (state) {
    case domain::Safeguard::State::Ended: return State::Overdue;
    case domain::Safeguard::State::NotYet: return State::Waiting;
    case domain::Safeguard::State::Valid: return State::OnTrack;
    }
    return State::Waiting;
}

}

StatementTab::StatementTab(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_list(new ListPane(tr("Clauses that bear on this case"), {tr("Clause"), tr("Heading"), tr("About")},
                          {{CellKind::Number, 80, 70}, {CellKind::Text, 420, 200, true}, {CellKind::Quiet, 300, 140}},
                          tr("No clause of a privacy statement is known that bears on this case."))),
      m_whole(button(ButtonKind::Outlined, tr("Whole statement"))), m_headline(new PlainLabel(QString(), Role::PaneTitle)), m_besides(new QVBoxLayout), m_text(new QPlainTextEdit)
{
    setGround(this, Ground::Base);
    m_whole->setCheckable(true);
    m_headline->setWordWrap(true);
    m_list->tools()->addWidget(m_headline, 1);
    m_list->tools()->addWidget(m_whole);
    m_text->setAccessibleName(tr("Text of the privacy statement"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    auto *reader = new QWidget;
    setGround(reader, Ground::Base);
    auto *column = new QVBoxLayout(reader);
    column->setContentsMargins(px(18), px(12), px(18), px(8));
    column->setSpacing(px(4));
    m_besides->setSpacing(px(2));
    column->addWidget(m_text, 1);
    column->addLayout(m_besides);
    m_text->setMinimumHeight(px(90));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // it takes what is left, and this much at least
    auto *area = new QScrollArea;  // in a low window what stands below the text scrolls
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setGround(area->viewport(), Ground::Base);
    area->setWidget(reader);
    m_split = new ListSplit(m_list, area);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);
    connect(m_list, &ListPane::currentChanged, this, &StatementTab::showCurrent);
    connect(m_whole, &QAbstractButton::toggled, this, &StatementTab::showWhole);
}

void StatementTab::setContext(const dialogs::CaseContext &context)
{
    m_context = context;
    m_isStale = true;
    if (isVisible())
        load();
}

void StatementTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void StatementTab::load()
{
    if (!m_context)
        return;
    m_isStale = false;
    m_session.ask(this, [rule = m_context->organisation.statement, kind = m_context->kind(), file = m_context->file](workspace::Workspace &workspace) {
        return queries::caseLens(workspace.connection(), rule, kind, file);
    }, [this](const base::Result<queries::CaseLens> &found) { take(found); });
}

void StatementTab::take(const base::Result<queries::CaseLens> &found)
{
    if (!found) {
        m_headline->setText(text::errorWords(found.error()).oneLine());
        return;
    }
    m_found = *found;
    if (m_found.version)
        m_headline->setText(u"%1, %2"_s.arg(m_found.version->label, text::statementSpanText(m_found.span, m_context->language)));
    else
        m_headline->setText(tr("No version of the privacy statement is known for the day of receipt."));
    m_whole->setEnabled(m_found.version.has_value());
    showBesides();
    showRows();
    emit loaded();
}

void StatementTab::showRows()
{
    QList<ListRow> rows;
    for (const domain::Passage &passage : m_found.lens.passages)
        rows.append({QString::number(passage.clause), {{QString::number(passage.clause + 1)}, {text::clauseText(m_found.statement.clauses[passage.clause])},
                                                       {text::subjectsText(m_context->organisation.statement, passage.subjects, m_context->language)}}});
    m_list->setRows(rows);
    m_split->fit();
    showCurrent(m_list->current());
}

void StatementTab::addBeside(QWidget *widget, const QString &words)
{
    m_besides->addWidget(widget);
    m_besideWords << words;
}

void StatementTab::showBesides()
{
    m_besideWords.clear();
    while (QLayoutItem *old = m_besides->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    if (m_found.version && m_found.version->lacksNotice()) {
        const QString words = tr("This version changes what people were promised, and no notice of it is recorded.");
        addBeside(marked(State::Today, words), words);
    }
    for (const domain::SafeguardMark &mark : m_found.lens.safeguards) {
        const QString words = text::safeguardText(mark, m_context->language) + (mark.isNamed ? u"; "_s + tr("named in the statement") : QString());
        addBeside(marked(stateOf(mark.state), words), words);
    }
    for (const domain::StatementPage &page : m_found.lens.pages) {
        const QString words = u"%1: %2"_s.arg(page.title.in(m_context->language), page.address);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *label = new PlainLabel(words, Role::Small);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        auto *copy = button(ButtonKind::Link, tr("Copy the address"));
        row->addWidget(copy);
        connect(copy, &QAbstractButton::clicked, this, [address = page.address] { QGuiApplication::clipboard()->setText(address); });
        addBeside(line, words);
    }
}

void StatementTab::showClause(qsizetype clause)
{
    m_list->setCurrent(QString::number(clause));
}

void StatementTab::showWhole(bool isWhole)
{
    m_isWhole = isWhole;
    m_whole->setChecked(isWhole);
    showCurrent(m_list->current());
}

void StatementTab::showCurrent(const QString &id)
{
    const auto &passages = m_found.lens.passages;
    const auto found = std::find_if(passages.cbegin(), passages.cend(), [&id](const domain::Passage &passage) { return QString::number(passage.clause) == id; });
    const domain::TextRange all{0, m_found.statement.text.size()};
    if (found == passages.cend())
        return mark(m_isWhole ? all : domain::TextRange(), {});
    mark(m_isWhole ? all : m_found.statement.clauses[found->clause].range, found->marks);
}

// Line ends of a file may be two characters where the editor has one: places are counted in what it shows.
void StatementTab::mark(const domain::TextRange &shown, const QList<domain::TextRange> &marks)
{
    const auto onScreen = [](QString text) { return text.replace(u"\r\n"_s, u"\n"_s); };
    const QString &text = m_found.statement.text;
    m_text->setPlainText(onScreen(text.mid(shown.from, shown.size())));
    const auto placeOf = [&](qsizetype at) { return int(onScreen(text.mid(shown.from, at - shown.from)).size()); };
    QList<QTextEdit::ExtraSelection> selections;
    for (const domain::TextRange &range : marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(placeOf(range.from));
        selection.cursor.setPosition(placeOf(range.to), QTextCursor::KeepAnchor);
        selection.format.setBackground(current().accentTint);
        selection.format.setForeground(current().text);
        selections.append(selection);
    }
    m_text->setExtraSelections(selections);
    QTextCursor cursor(m_text->document());
    if (!marks.isEmpty())
        cursor.setPosition(placeOf(marks.constFirst().from));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

QString StatementTab::shownText() const
{
    return m_text->toPlainText();
}

QString StatementTab::headline() const
{
    return m_headline->text();
}

QStringList StatementTab::besides() const
{
    return m_besideWords;
}

}
