// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerpage.h"

#include "ui/register/detailpane.h"
#include "ui/register/filtertext.h"
#include "ui/register/registercolumns.h"
#include "ui/register/registerdetail.h"
#include "ui/register/registerview.h"
#include "ui/widgets/fields/filterfield.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

namespace casebook::registering {

namespace {

using base::Result;

constexpr int typingMs = 120;   // somebody is still typing
constexpr int lookingMs = 120;  // somebody is still walking through the list

QString number(qint64 count)
{
    return QLocale().toString(count);
}

}

RegisterPage::RegisterPage(session::Session &session, const QString &language, QWidget *parent)
    : QWidget(parent), m_session(session), m_language(language), m_view(new RegisterView), m_model(new RegisterModel(session, this)),
      m_acts(new actions::ActionSet(session, this)), m_reading(new PaneReading(session, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    setFocusProxy(m_view->table());
    QList<Column> looks;
    for (const RegisterColumn &column : registerColumns())
        looks.append(column.look);
    m_view->table()->setColumns(looks);
    m_view->table()->horizontalHeader()->setSectionsMovable(true);
    m_view->setModel(m_model);
    m_view->filter()->setReader(readFilterText);
    m_view->filter()->setText(openPiece());
    m_view->setDetail({});
    m_view->setDetailVisible(false);
    for (QTimer *timer : {&m_typing, &m_looking})
        timer->setSingleShot(true);
    m_typing.setInterval(typingMs);
    m_looking.setInterval(lookingMs);
    connectView();
    connectDetail();
    makeKeys();
    showSort();
    readOverview();
}

void RegisterPage::connectView()
{
    connect(&m_typing, &QTimer::timeout, this, &RegisterPage::ask);
    connect(&m_looking, &QTimer::timeout, this, &RegisterPage::lookAtCurrent);
    connect(m_model, &RegisterModel::answered, this, &RegisterPage::showAnswer);
    connect(m_model, &RegisterModel::failed, this, &RegisterPage::failed);
    connect(m_model, &RegisterModel::dataChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(m_view, &RegisterView::filterChanged, this, [this](const QString &, bool isRight) {
        if (isRight)
            m_typing.start();
    });
    connect(m_view, &RegisterView::sideChosen, this, &RegisterPage::chooseSide);
    connect(m_view, &RegisterView::chipToggled, this, &RegisterPage::toggleChip);
    connect(m_view, &RegisterView::newCaseAsked, this, &RegisterPage::newCaseAsked);
    connect(m_view, &RegisterView::saveViewAsked, this, &RegisterPage::saveView);
    connect(m_view, &RegisterView::newViewAsked, this, &RegisterPage::saveView);
    connect(m_view, &RegisterView::columnsAsked, this, &RegisterPage::chooseColumns);
    connect(m_view, &RegisterView::moreAsked, this, &RegisterPage::showMore);
    connect(m_view, &RegisterView::caseOpened, this, &RegisterPage::openRow);
    connect(m_view, &RegisterView::emptyActionChosen, this, [this] { m_overview.all > 0 ? clearFilter() : emit newCaseAsked(); });
    connect(m_view, &RegisterView::currentRowChanged, this, [this](int row) {
        if (const qint64 id = m_model->idAt(row))
            m_current = id;
        noteReading();
        m_looking.start();
    });
    connect(m_view->table()->horizontalHeader(), &QHeaderView::sectionClicked, this, &RegisterPage::sortBy);
    connect(&m_session, &session::Session::changed, this, &RegisterPage::refresh);
}

void RegisterPage::connectDetail()
{
    DetailPane *pane = m_view->detail();
    connect(pane, &DetailPane::openAsked, this, [this] { openRow(m_view->table()->currentIndex().row()); });
    connect(pane, &DetailPane::previousAsked, this, [this] { step(-1); });
    connect(pane, &DetailPane::nextAsked, this, [this] { step(1); });
    connect(pane, &DetailPane::closeAsked, this, [this] { m_isDetailShown = false; });
    connect(pane, &DetailPane::primaryAsked, this, [this] { doPrimary(); });
    connect(pane, &DetailPane::assignAsked, this, [this] { m_acts->run(u"assign"_s); });
    connect(pane, &DetailPane::extendAsked, this, [this] { m_acts->run(u"extend"_s); });
    connect(pane, &DetailPane::whyAsked, this, [this] { askWhy(); });
    connect(m_reading, &PaneReading::failed, this, &RegisterPage::failed);
    pane->installEventFilter(this);
}

// The pane comes and goes with its switch, with the width of the window and with the tabs of opened cases.
bool RegisterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        noteReading();
    return QWidget::eventFilter(watched, event);
}

void RegisterPage::noteReading()
{
    const bool isInSight = m_view->detail()->isVisible() && m_context && m_context->file.number == currentNumber();
    m_reading->shows(isInSight && !m_context->file.messages.isEmpty() ? currentNumber() : QString());
}

void RegisterPage::makeKeys()
{
    CaseTable *table = m_view->table();
    const auto key = [](QWidget *where, const QKeySequence &keys, Qt::ShortcutContext context, auto then) {
        connect(new QShortcut(keys, where, nullptr, nullptr, context), &QShortcut::activated, where, then);
    };
    key(table, Qt::CTRL | Qt::Key_Return, Qt::WidgetShortcut, [this] { doPrimary(); });
    key(table, QKeySequence::Copy, Qt::WidgetShortcut, [this] { copyRows(); });
    key(this, Qt::CTRL | Qt::Key_D, Qt::WidgetWithChildrenShortcut, [this] { askWhy(); });
    key(this, Qt::ALT | Qt::Key_C, Qt::WidgetWithChildrenShortcut, [this] { chooseColumns(m_view->table()->horizontalHeader()); });
}

// Escape reaches this page when neither the filter nor a menu has taken it.
void RegisterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !filter().isEmpty())
        return clearFilter();
    QWidget::keyPressEvent(event);
}

void RegisterPage::readOverview()
{
    m_session.ask(
        this, [language = m_language](workspace::Workspace &workspace) { return registering::readOverview(workspace, language); },
        [this](Result<RegisterOverview> overview) {
            if (!overview) {
                emit failed(overview.error());
                return;
            }
            m_overview = *std::move(overview);
            m_model->setWords(m_overview.words);
            if (!std::exchange(m_hasOverview, true))
                ask();
            else
                showAnswer();
            showAround();
            emit viewsChanged();
        });
}

void RegisterPage::showAround()
{
    m_view->setHindrances(m_overview.noNewCase, m_overview.noViews);
    m_view->setChips(m_overview.chips(filter()));
    m_view->setSideItems(m_overview.sideItems());
    m_view->side()->setCurrent(m_overview.sideOf(filter()));
}

void RegisterPage::ask()
{
    const domain::ParsedFilter parsed = domain::readFilter(filter());
    if (!m_hasOverview || !parsed.problems.isEmpty())
        return;
    const RegisterWords &words = m_overview.words;
    m_model->ask({domain::resolved(parsed.filter, words.today, words.login), words.today, m_sort, m_isDescending});
    m_view->setChips(m_overview.chips(filter()));
    m_view->side()->setCurrent(m_overview.sideOf(filter()));
}

void RegisterPage::showAnswer()
{
    if (m_model->isAsking() || !m_hasOverview)
        return;
    const int shown = m_model->rowCount();
    m_view->filter()->setCount(filter().isEmpty() ? number(shown) : tr("%1 of %2").arg(number(shown), number(m_overview.all)));
    const bool isEmptyBook = m_overview.all == 0;
    const QString way = !isEmptyBook ? tr("Clear filter") : m_overview.noNewCase.isEmpty() ? tr("New case") : QString();
    m_view->setEmptyWords({emptySentence(), way, {}});
    m_view->setDetailVisible(m_isDetailShown);
    if (shown > 0) {
        const int row = std::max(0, m_model->rowOf(m_current));
        if (!m_view->table()->selectionModel()->isRowSelected(row) || m_view->table()->currentIndex().row() != row)
            m_view->table()->selectRow(row);
    }
    // With no row there is no list to hold the focus; it shall not wander out of the page.
    if (shown == 0 && isVisible() && !isAncestorOf(QApplication::focusWidget()))
        m_view->filter()->setFocus(Qt::OtherFocusReason);
    m_looking.start();
    emit statusChanged(statusWords());
}

QString RegisterPage::emptySentence() const
{
    if (m_overview.all == 0)
        return tr("No cases yet. What comes in by mail, letter or phone becomes a case here.");
    return tr("No case matches “%1”. %2 cases are hidden by this filter.").arg(filter(), number(m_overview.all));
}

QString RegisterPage::statusWords() const
{
    return tr("%1 of %2 shown, sorted by %3").arg(number(m_model->rowCount()), number(m_overview.all), sortWords(m_sort));
}

void RegisterPage::showSort()
{
    const QList<RegisterColumn> &columns = registerColumns();
    QHeaderView *header = m_view->table()->horizontalHeader();
    header->setSortIndicatorShown(true);
    for (int i = 0; i < columns.size(); ++i)
        if (*columns[i].title && m_sort == QLatin1StringView(columns[i].sortField))
            return header->setSortIndicator(i, m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->setSortIndicatorShown(false);
}

void RegisterPage::sortBy(int column)
{
    const QString field = QString::fromLatin1(registerColumns()[column].sortField);
    m_isDescending = field == m_sort && !m_isDescending;
    m_sort = field;
    showSort();
    ask();
}

void RegisterPage::chooseSide(const QString &id)
{
    for (const store::SavedView &view : std::as_const(m_overview.views)) {
        if (id != u"view:"_s + view.name)
            continue;
        m_sort = view.sort;
        m_isDescending = view.isDescending;
        showSort();
        return setFilter(view.filter);
    }
    const QString kind = id.startsWith("kind:"_L1) ? kindPiece(id.sliced(5), m_language) : QString();
    setFilter(withFieldReplaced(filter(), domain::Field::Kind, kind));
}

void RegisterPage::toggleChip(const QString &id, bool isOn)
{
    for (const ChipPiece &chip : chipPieces(m_overview.words))
        if (chip.id == id)
            setFilter(isOn ? withPiece(filter(), chip.piece) : withoutPiece(filter(), chip.piece));
}

QString RegisterPage::filter() const
{
    return m_view->filter()->text().trimmed();
}

// What is chosen is shown at once; only typing waits.
void RegisterPage::setFilter(const QString &text)
{
    m_view->filter()->setText(text);
    m_typing.stop();
    ask();
}

void RegisterPage::setWidth(int designWidth)
{
    m_view->setWidth(designWidth);
}

QString RegisterPage::currentNumber() const
{
    const queries::RegisterRow *row = m_model->row(m_view->table()->currentIndex().row());
    return row ? row->number : QString();
}

void RegisterPage::focusFilter()
{
    m_view->filter()->setFocus(Qt::ShortcutFocusReason);
    m_view->filter()->edit()->selectAll();
}

void RegisterPage::refresh()
{
    m_model->refresh();
    readOverview();
}

void RegisterPage::toggleDetail()
{
    m_isDetailShown = !m_isDetailShown;
    m_view->setDetailVisible(m_isDetailShown);
}

void RegisterPage::openRow(int row)
{
    const queries::RegisterRow *found = m_model->row(row);
    if (!found)
        return;
    const QString who = m_overview.words.person(*found).section(u',', 0, 0);
    emit caseOpened(found->number, u"%1 %2"_s.arg(found->number, who).trimmed());
}

void RegisterPage::step(int rows)
{
    CaseTable *table = m_view->table();
    table->selectRow(std::clamp(table->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1)));
}

void RegisterPage::doPrimary()
{
    const domain::Transition *way = m_context && m_context->file.number == currentNumber() ? m_context->nextWay() : nullptr;
    if (way)
        m_acts->run(m_context->kind().isClosed(way->to) ? u"close"_s : u"move"_s);
}

void RegisterPage::openNext()
{
    step(1);
    openRow(m_view->table()->currentIndex().row());
}

void RegisterPage::lookAtCurrent()
{
    const queries::RegisterRow *row = m_model->row(m_view->table()->currentIndex().row());
    if (!row)
        return;
    m_session.ask(
        this, [number = row->number, language = m_language](workspace::Workspace &workspace) { return dialogs::readContext(workspace, number, language); },
        [this, shown = *row](const Result<dialogs::CaseContext> &context) {
            if (context && shown.number == currentNumber())
                showCurrent(*context, shown);
        });
}

void RegisterPage::showCurrent(const dialogs::CaseContext &context, const queries::RegisterRow &row)
{
    m_context = context;
    m_acts->setContext(context);
    m_view->setDetail(detailOf(context, row, m_overview.words));
    noteReading();
}

void RegisterPage::askWhy()
{
    QWidget *anchor = m_view->detail()->isVisible() ? static_cast<QWidget *>(m_view->detail()->why()) : m_view->table();
    if (m_context && m_context->file.number == currentNumber())
        emit whyAsked(*m_context, anchor);
}

}
