// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/messagestab.h"

#include "app/text/casewords.h"
#include "app/text/datewords.h"
#include "app/text/filewords.h"
#include "ui/casefile/listpane.h"
#include "ui/casefile/listsplit.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace {

QString idOf(const domain::MessageRecord &message)
{
    return u"message:%1"_s.arg(message.id.value());
}

QString wayOf(const domain::MessageRecord &message)
{
    if (message.isInternal())
        return MessagesTab::tr("internal note");
    return u"%1, %2"_s.arg(text::directionText(message.direction), text::mediumText(message.medium));
}

QString otherOf(const domain::MessageRecord &message, const dialogs::CaseContext &context)
{
    if (message.isInternal())
        return context.personName(message.author);
    return message.direction == "sent"_L1 ? message.recipient : message.sender;
}

// What stands where the text stood, when it was erased.
QString erasedText(const domain::MessageRecord &message, const dialogs::CaseContext &context)
{
    return message.subject.isEmpty() && message.body.isEmpty() && dialogs::mayBeErased(context, message.at) ? dialogs::erasedTextWords(context) : QString();
}

}

MessagesTab::MessagesTab(QWidget *parent)
    : QWidget(parent), m_list(new ListPane(tr("Messages"), {tr("Way"), tr("From or to"), tr("Subject"), tr("Day")},
                                           {{CellKind::Text, 160, 120}, {CellKind::Text, 240, 150}, {CellKind::Quiet, 320, 160, true}, {CellKind::Date, 150, 130}},
                                           tr("No message yet. What comes in by mail, post or phone, what is sent and internal notes stand here."))),
      m_subject(new PlainLabel(QString(), Role::PaneTitle)), m_head(new PlainLabel(QString(), Role::Small, Ink::Muted)), m_text(new QPlainTextEdit)
{
    setGround(this, Ground::Base);
    for (const auto &[words, act, icon] : {std::tuple{tr("Record what came in"), u"record-received"_s, u"in"_s}, {tr("Record what was sent"), u"record-mail"_s, u"out"_s},
                                           {tr("Internal note"), u"note"_s, u"lock"_s}}) {
        auto *made = button(ButtonKind::Outlined, words);
        setIconName(made, icon);
        m_list->tools()->addWidget(made);
        m_acts.insert(act, made);
        connect(made, &QAbstractButton::clicked, this, [this, act = act] { emit actAsked(act); });
    }
    m_list->tools()->addStretch();
    auto *reader = new QWidget;
    setGround(reader, Ground::Base);
    auto *column = new QVBoxLayout(reader);
    column->setContentsMargins(px(18), px(12), px(18), px(8));
    column->setSpacing(px(4));
    m_subject->setElided(true);
    m_head->setWordWrap(true);
    column->addWidget(m_subject);
    column->addWidget(m_head);
    column->addSpacing(px(6));
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(0);
    column->addWidget(m_text, 1);
    m_split = new ListSplit(m_list, reader);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);
    connect(m_list, &ListPane::currentChanged, this, &MessagesTab::showCurrent);
}

void MessagesTab::setContext(const dialogs::CaseContext &context)
{
    m_context = context;
    QList<ListRow> rows;
    for (qsizetype i = context.file.messages.size(); i-- > 0;) {
        const domain::MessageRecord &message = context.file.messages[i];
        const QString erased = erasedText(message, context);
        const QString subject = !erased.isEmpty() ? erased : message.subject.isEmpty() ? message.body.left(200).simplified() : message.subject;
        const QDate day = message.at.toTimeZone(context.office().timeZone()).date();
        rows.append({idOf(message), {{wayOf(message)}, {otherOf(message, context)}, {subject}, {text::dayText(day, context.language)}}});
    }
    m_list->setRows(rows);
    const QString noMessage = dialogs::messageForm(context, dialogs::Direction::Sent, u"mail"_s).blocked;
    setHindrance(m_acts[u"record-received"_s], noMessage);
    setHindrance(m_acts[u"record-mail"_s], noMessage);
    setHindrance(m_acts[u"note"_s], dialogs::noteForm(context).blocked);
    m_split->fit();
    showCurrent(m_list->current());
}

void MessagesTab::show(const QString &id)
{
    m_list->setCurrent(id);
}

QString MessagesTab::shownText() const
{
    return m_text->toPlainText();
}

void MessagesTab::showCurrent(const QString &id)
{
    if (!m_context)
        return;
    const auto &messages = m_context->file.messages;
    const auto found = std::find_if(messages.cbegin(), messages.cend(), [&](const domain::MessageRecord &message) { return idOf(message) == id; });
    m_text->setVisible(found != messages.cend());
    m_subject->setText(found == messages.cend() ? QString() : found->subject);
    m_subject->setVisible(!m_subject->text().isEmpty());  // the line under it says what it is
    if (found == messages.cend())
        return m_head->setText(QString());
    QStringList head{text::momentText(found->at, m_context->office().timeZone(), m_context->language), wayOf(*found)};
    if (!found->isInternal()) {
        head << (found->sender.isEmpty() ? QString() : tr("from %1").arg(found->sender)) << (found->recipient.isEmpty() ? QString() : tr("to %1").arg(found->recipient));
        head << tr("recorded by %1").arg(m_context->personName(found->author));
    } else {
        head << tr("by %1, not visible to anyone outside").arg(m_context->personName(found->author));
    }
    for (const domain::AttachmentRecord &file : m_context->file.attachments)
        if (file.message == found->id)
            head << tr("with %1").arg(text::fileText(file));
    head.removeAll(QString());
    m_head->setText(head.join(u"  ·  "_s));
    const QString erased = erasedText(*found, *m_context);
    const QString &body = erased.isEmpty() ? found->body : erased;
    if (m_text->toPlainText() != body)
        m_text->setPlainText(body);
}

}
