// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/suppression/addresscheck.h"

#include "app/text/datewords.h"
#include "app/text/suppressionwords.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

AddressCheck::AddressCheck(session::Session &session, const QString &language, QWidget *parent)
    : FormDialog(tr("Check an address"), tr("Check"), parent), m_session(session), m_language(language), m_answer(new PlainLabel(QString()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    verb()->setDefault(true);
    setKeys(verb(), QKeySequence(Qt::Key_Return));
    addSentence(tr("Whoever has opted out of advertising, of sale and sharing or of further use of sensitive data stays out. The list holds no addresses; it only recognises them."));
    addField({.id = u"address"_s, .label = tr("Mail address or telephone number")}, {}, {});
    require(u"address"_s, tr("The address is missing."));
    m_answer->setObjectName(u"answer"_s);
    m_answer->setWordWrap(true);
    m_answer->hide();
    addToBody(m_answer);
}

QString AddressCheck::found() const
{
    return m_answer->text();
}

void AddressCheck::run()
{
    setBusy(true);
    m_session.ask(this, [address = answer(u"address"_s)](workspace::Workspace &workspace) { return queries::suppressionsOf(workspace.connection(), address); },
                  [this](const base::Result<QList<store::SuppressionEntry>> &entries) {
                      setBusy(false);
                      if (!entries)
                          return showError(entries.error());
                      tell(*entries);
                      emit answered();
                  });
}

void AddressCheck::tell(const QList<store::SuppressionEntry> &entries)
{
    QStringList lines;
    for (const store::SuppressionEntry &entry : entries)
        lines << tr("Must stay out since %1: %2").arg(text::dayText(entry.since, m_language), text::suppressionText(entry.kind));
    m_answer->setText(lines.isEmpty() ? tr("The address is not on the suppression list.") : lines.join(u'\n'));
    m_answer->setInk(lines.isEmpty() ? Ink::Good : Ink::Danger);
    m_answer->show();
}

}
