// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "app/casework/frame/facts.h"
#include "app/text/errorwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QMetaEnum>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent), m_columns(new QHBoxLayout), m_body(new QVBoxLayout), m_messages(new QVBoxLayout)
{
    setWindowTitle(title);
    setAccessibleName(title);
    setModal(true);
    setGround(this, Ground::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(16), 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(18), 0, px(18), px(12));
    head->addWidget(new PlainLabel(title, Role::PaneTitle));
    column->addLayout(head);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    setGround(inner, Ground::Base);
    setGround(scroll->viewport(), Ground::Base);
    auto *all = new QVBoxLayout(inner);
    all->setContentsMargins(px(18), px(2), px(18), px(16));
    all->setSpacing(px(12));
    m_messages->setSpacing(px(8));
    all->addLayout(m_messages);
    m_body->setSpacing(px(12));
    m_columns->setSpacing(px(24));
    m_columns->addLayout(m_body, 3);
    all->addLayout(m_columns);
    all->addStretch();
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addLayout(makeFoot(verb));
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)})
        connect(new QShortcut(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(key))), this), &QShortcut::activated, this, &FormDialog::tryRun);
}

// A field that loses the focus says so; what listened to it is gone by now.
FormDialog::~FormDialog()
{
    blockSignals(true);
    hide();
}

QVBoxLayout *FormDialog::makeFoot(const QString &verb)
{
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(px(18), px(10), px(18), px(12));
    foot->setSpacing(px(8));
    m_foot = new QHBoxLayout;
    m_foot->setSpacing(px(8));
    m_verb = button(ButtonKind::Primary, verb);
    m_verb->setObjectName(u"verb"_s);
    setKeys(m_verb, QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *cancel = button(ButtonKind::Outlined, tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    setKeys(cancel, QKeySequence(Qt::Key_Escape));
    m_reason = new PlainLabel(QString(), Role::Small, Ink::Muted);
    m_reason->setWordWrap(true);
    m_foot->addWidget(m_verb);
    m_foot->addWidget(cancel);
    m_foot->addStretch();
    m_reason->hide();
    foot->addWidget(m_reason);
    foot->addLayout(m_foot);
    connect(m_verb, &QAbstractButton::clicked, this, &FormDialog::tryRun);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    return foot;
}

QPushButton *FormDialog::addVerb(const QString &text)
{
    auto *made = button(ButtonKind::Outlined, text);
    made->setObjectName(u"secondVerb"_s);
    m_foot->insertWidget(1, made);
    return made;
}

// A form of eight fields stands whole where the screen is high enough.
int FormDialog::mostHeight() const
{
    return std::min(px(640), screen()->availableGeometry().height() - px(40));
}

QSize FormDialog::sizeHint() const
{
    const QSize wanted = QDialog::sizeHint();
    const auto *scroll = findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    const QWidget *inner = scroll->widget();
    const int width = std::clamp(wanted.width(), px(560), px(900));
    const int height = inner->hasHeightForWidth() ? inner->heightForWidth(width) : inner->sizeHint().height();
    const int rest = wanted.height() - scroll->sizeHint().height();
    return {width, std::min(mostHeight(), rest + height)};
}

// A layout whose height follows from its width makes Qt forget sizeHint() when a window is shown.
void FormDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    int wanted = 2 * px(18) + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + (m_columns->count() - 1) * m_columns->spacing();
    for (int i = 0; i < m_columns->count(); ++i)
        wanted += m_columns->itemAt(i)->minimumSize().width();
    m_columns->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!testAttribute(Qt::WA_Resized))
        resize(sizeHint());
    QDialog::showEvent(event);
    focusFirst();
}

void FormDialog::focusFirst()
{
    auto *scroll = findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    if (QWidget *typing = focusWidget(); typing && scroll->widget()->isAncestorOf(typing))
        return;
    for (QWidget *child : scroll->widget()->findChildren<QWidget *>())
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(this) && child->isEnabled() && !child->focusProxy()) {
            child->setFocus(Qt::TabFocusReason);
            // On a low screen it may stand below what is seen; the layout is done when the window has been shown.
            return QTimer::singleShot(0, child, [scroll, child] { scroll->ensureWidgetVisible(child); });
        }
}

void FormDialog::putBeside(const QStringList &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    for (const QString &id : fields) {
        m_body->removeWidget(field(id));
        row->addWidget(field(id), 1, Qt::AlignTop);
    }
    m_body->addLayout(row);
}

FormField *FormDialog::addField(const FactSpec &spec, const QJsonValue &value, const QDate &today)
{
    auto *made = new FormField(spec, [today] { return today; });
    made->setObjectName(spec.id);
    made->setValue(value);
    m_fields.insert(spec.id, made);
    m_body->addWidget(made);
    connect(made->editor(), &FactEditor::edited, this, &FormDialog::edited);
    connect(made->editor(), &FactEditor::finished, this, &FormDialog::edited);
    return made;
}

void FormDialog::addToBody(QWidget *widget)
{
    m_body->addWidget(widget);
}

void FormDialog::addSentence(const QString &sentence)
{
    auto *label = new PlainLabel(sentence, Role::Body, Ink::Text2);
    label->setWordWrap(true);
    m_body->addWidget(label);
}

QString FormDialog::answer(const QString &id) const
{
    const FormField *found = m_fields.value(id);
    return found ? answerText(found->editor()->value()) : QString();
}

void FormDialog::require(const QString &field, const QString &words)
{
    m_required.append({field, words});
}

bool FormDialog::isReadable()
{
    QWidget *first = nullptr;
    const auto complain = [&first](FormField *field, const QString &words) {
        field->setProblem(words);
        if (!first && !words.isEmpty())
            first = field->editor()->field();
    };
    for (FormField *field : std::as_const(m_fields))
        complain(field, field->editor()->problem());
    for (const auto &[id, words] : std::as_const(m_required))
        if (FormField *field = m_fields.value(id); field && field->isVisibleTo(this) && field->editor()->problem().isEmpty() && answer(id).isEmpty())
            complain(field, words);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void FormDialog::tryRun()
{
    if (m_isBusy || m_isBlocked)
        return;
    if (QWidget *typing = focusWidget(); typing && typing != m_verb)
        m_verb->setFocus(Qt::OtherFocusReason);  // the field takes what was typed when it is left
    if (isReadable())
        run();
}

void FormDialog::setBlocked(const QString &reason)
{
    m_isBlocked = !reason.isEmpty();
    m_reason->setText(reason);
    m_reason->setVisible(m_isBlocked);
    m_verb->setEnabled(!m_isBlocked && !m_isBusy);
    m_verb->setAccessibleDescription(reason);
}

void FormDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_verb->setEnabled(!m_isBlocked && !isBusy);
}

void FormDialog::clearMessage()
{
    while (QLayoutItem *old = m_messages->takeAt(0)) {
        old->widget()->deleteLater();
        old->widget()->hide();
        delete old;
    }
}

void FormDialog::showMessage(QWidget *bar)
{
    clearMessage();
    m_messages->addWidget(bar);
    auto *scroll = findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    scroll->verticalScrollBar()->setValue(0);
    const QSize wanted = sizeHint();
    resize(std::max(width(), wanted.width()), std::max(height(), std::min(mostHeight(), wanted.height() + bar->sizeHint().height())));
}

void FormDialog::showError(const base::Error &error)
{
    setBusy(false);
    const text::ErrorWords words = text::errorWords(error);
    if (FormField *field = error.arguments.isEmpty() ? nullptr : m_fields.value(error.arguments.constFirst())) {
        field->setProblem(words.what);
        field->editor()->field()->setFocus(Qt::OtherFocusReason);
    }
    auto *bar = new MessageBar({MessageBar::Tone::Trouble, words.what, words.meaning, words.cure, {}, {}, {}, error.detail});
    bar->setObjectName(u"error"_s);
    connect(bar, &MessageBar::dismissed, this, &FormDialog::clearMessage);
    showMessage(bar);
}

void FormDialog::showNote(const QString &words, const QString &cure, std::function<void()> act)
{
    auto *bar = new MessageBar({MessageBar::Tone::Note, words, {}, {}, cure, {}, {}, {}});
    bar->setObjectName(u"note"_s);
    connect(bar, &MessageBar::dismissed, this, &FormDialog::clearMessage);
    connect(bar, &MessageBar::cureChosen, this, [this, act = std::move(act)] {
        clearMessage();
        act();
    });
    showMessage(bar);
}

QString answerText(const QJsonValue &value)
{
    return casework::factText(value);
}

QJsonValue answerValue(FactInput input, const QString &text)
{
    if (text.isEmpty())
        return {};
    switch (input) {
    case FactInput::Text:
    case FactInput::LongText:
    case FactInput::Choice:
    case FactInput::Date:
    case FactInput::Moment: return text;
    case FactInput::Choices: return QJsonArray::fromStringList(text.split(u','));
    case FactInput::YesNo: return text == "true"_L1;
    case FactInput::Integer: return text.toInt();
    }
    return {};
}

}
