// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverysheet.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::shell {

RecoverySheet::RecoverySheet(QWidget *parent)
    : QWidget(parent), m_field(new QPlainTextEdit), m_kept(new QCheckBox(tr("I have printed or written it down and put it in a safe place")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    auto *words = new PlainLabel(tr("This key opens the casebook without any passphrase. It is shown now and never again, and nobody can make "
                                    "another one for you."), Role::Body, Ink::Text2);
    words->setWordWrap(true);
    column->addWidget(words);
    m_field->setReadOnly(true);
    m_field->setAccessibleName(tr("Recovery key"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(px(78));
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *printing = button(ButtonKind::Outlined, tr("Print sheet…"));
    setIconName(printing, u"print"_s);
    auto *copying = button(ButtonKind::Outlined, tr("Copy key"));
    setIconName(copying, u"copy"_s);
    row->addWidget(printing);
    row->addWidget(copying);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_kept);
    connect(printing, &QAbstractButton::clicked, this, &RecoverySheet::print);
    connect(copying, &QAbstractButton::clicked, this, &RecoverySheet::copy);
    connect(m_kept, &QCheckBox::toggled, this, &RecoverySheet::keptChanged);
}

void RecoverySheet::show(const QString &casebook, const QString &key)
{
    m_casebook = casebook;
    m_key = key;
    m_kept->setChecked(false);
    m_field->setFont(roleFont(Role::Mono));
    m_field->setPlainText(key);
}

void RecoverySheet::clear()
{
    m_key.fill(QChar(0));
    m_key.clear();
    m_field->clear();
}

bool RecoverySheet::isKept() const
{
    return m_kept->isChecked();
}

std::unique_ptr<QTextDocument> RecoverySheet::document(const QString &casebook, const QString &key)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    QTextCharFormat title;
    title.setFontPointSize(18);
    title.setFontWeight(QFont::DemiBold);
    QTextCharFormat body;
    body.setFontPointSize(11);
    QTextCharFormat mono;
    mono.setFontFamilies({u"DejaVu Sans Mono"_s, u"monospace"_s});
    mono.setFontPointSize(14);
    cursor.insertText(tr("Recovery key of the casebook “%1”").arg(casebook) + u"\n\n"_s, title);
    cursor.insertText(tr("Whoever holds this sheet and the file can read every case. Keep it locked away, apart from the computer.") + u"\n\n"_s, body);
    cursor.insertText(key + u"\n\n"_s, mono);
    cursor.insertText(tr("The last group is a checksum, so that a slip of the pen is noticed."), body);
    return document;
}

void RecoverySheet::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, dialog, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) { document(m_casebook, m_key)->print(chosen); });
    dialog->open();
}

void RecoverySheet::copy()
{
    QApplication::clipboard()->setText(m_key);
}

}
