// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "app/domain/words.h"
#include "ui/register/registeroverview.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::shell {

namespace {

constexpr int width640 = 640;
constexpr int shownActions = 8;
constexpr int shownCases = 5;
constexpr int waitMs = 120;
constexpr int NumberRole = Qt::UserRole;
constexpr int ActionRole = Qt::UserRole + 1;
constexpr int KeysRole = Qt::UserRole + 2;

QString plain(QString text)
{
    return text.remove(u'&');
}

// Words on one left edge, with an icon or without, and keys at the right.
class PaletteLine final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setFont(roleFont(Role::Keys));
        painter->setPen(option.state & QStyle::State_Selected ? current().selectText : current().muted);
        const QRect room = option.rect.adjusted(px(10), 0, -px(10), 0);
        painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter, index.data(KeysRole).toString());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(px(16), px(16));
    }
};

struct Answer {
    registering::RegisterWords words;
    QList<queries::RegisterRow> rows;
};

base::Result<Answer> casesFor(workspace::Workspace &workspace, const QString &typed, const QString &language)
{
    Answer answer;
    CASEBOOK_TRY(answer.words, registering::readWords(workspace, language));
    domain::Filter filter;
    for (const QString &term : domain::termsOf(typed))
        filter.words.append({term});
    if (filter.isEmpty())
        return answer;
    queries::Register cases(workspace.connection(), workspace.user().clearance);
    CASEBOOK_TRY(answer.rows, cases.page({filter, workspace.today(), u"number"_s, true}, shownCases));
    return answer;
}

}

CommandPalette::CommandPalette(session::Session &session, const QList<QAction *> &actions, const QString &language, QWidget *window)
    : QWidget(window), m_session(session), m_language(language), m_edit(new QLineEdit), m_list(new QListWidget)
{
    for (QAction *action : actions)
        m_actions.append(action);
    setAccessibleName(tr("Search or command"));
    m_edit->setAccessibleName(tr("Search or command"));
    m_edit->setPlaceholderText(tr("What do you want to do, or which case?"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteLine(m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(10), px(10), px(10), px(10));
    column->addWidget(m_edit);
    column->addWidget(m_list);
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    connect(&m_wait, &QTimer::timeout, this, [this] { findCases(m_edit->text()); });
    window->installEventFilter(this);
}

int CommandPalette::fit(const QString &words, const QString &typed)
{
    const QString text = domain::fold(words);
    int worth = 0;
    for (const QString &part : domain::fold(typed).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = text.indexOf(part);
        if (at < 0)
            return 0;
        worth += at == 0 ? 3 : text[at - 1].isLetterOrNumber() ? 1 : 2;
    }
    return worth;
}

void CommandPalette::open()
{
    m_focusBefore = window()->focusWidget();
    search();
    place();
    show();
    raise();
    m_edit->setFocus();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int wide = std::min(px(width640), room.width() - px(40));
    // As high as what was found: an empty half would look as if something were still to come.
    const int lines = m_list->count() * std::max(m_list->sizeHintForRow(0), 0) + 2 * m_list->frameWidth();
    const int margins = layout()->contentsMargins().top() + layout()->contentsMargins().bottom() + layout()->spacing();
    const int high = m_edit->sizeHint().height() + margins + std::max(lines, px(30)) + px(4);
    setGeometry((room.width() - wide) / 2, px(44), wide, std::min({high, px(420), room.height() - px(60)}));
}

void CommandPalette::search()
{
    m_list->clear();
    ++m_ticket;
    addActions(m_edit->text());
    m_list->setCurrentRow(0);
    place();
    if (!m_edit->text().trimmed().isEmpty())
        m_wait.start();
}

void CommandPalette::addActions(const QString &typed)
{
    QList<std::pair<int, QAction *>> found;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        const int worth = action && action->isEnabled() ? (typed.trimmed().isEmpty() ? 1 : fit(plain(action->text()), typed)) : 0;
        if (worth > 0)
            found.append({worth, action});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    for (const auto &[worth, action] : found.first(std::min<qsizetype>(found.size(), shownActions))) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), plain(action->text()), m_list);
        item->setData(KeysRole, keys);
        if (!keys.isEmpty())
            item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(plain(action->text()), keys));
        item->setData(ActionRole, QVariant::fromValue(static_cast<QObject *>(action)));
    }
}

void CommandPalette::findCases(const QString &typed)
{
    m_session.ask(
        this, [typed, language = m_language](workspace::Workspace &workspace) { return casesFor(workspace, typed, language); },
        [this, ticket = m_ticket](const base::Result<Answer> &answer) {
            if (!answer || ticket != m_ticket)
                return;
            for (const queries::RegisterRow &row : answer->rows) {
                const QString words = u"%1   %2   %3"_s.arg(row.number, answer->words.kind(row), answer->words.person(row));
                auto *item = new QListWidgetItem(theme::icon(u"register"_s), words);
                item->setData(NumberRole, row.number);
                m_list->insertItem(int(&row - answer->rows.data()), item);
            }
            m_list->setCurrentRow(0);
            place();
        });
}

void CommandPalette::choose()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString number = item->data(NumberRole).toString();
    QPointer<QAction> action = qobject_cast<QAction *>(item->data(ActionRole).value<QObject *>());
    close();
    if (!number.isEmpty())
        emit caseChosen(number);
    else if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    deleteLater();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        close();
        deleteLater();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_focusBefore)
            m_focusBefore->setFocus();  // closes this
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Down: m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0)); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::box(painter, rect(), current().raised, current().lineControl, pxf(10));
}

}
