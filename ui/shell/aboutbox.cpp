// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutbox.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::shell {

namespace {

void open(QDialog *dialog, QWidget *content)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(px(18), px(18), px(18), px(14));
    column->setSpacing(px(12));
    column->addWidget(content, 1);
    auto *close = button(ButtonKind::Outlined, QCoreApplication::translate("AboutBox", "Close", "a dialog"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    QObject::connect(close, &QAbstractButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

PlainLabel *paragraph(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    return label;
}

}

void showAbout(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setWindowTitle(QCoreApplication::translate("AboutBox", "About DPO Casebook"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new PlainLabel(u"DPO Casebook %1"_s.arg(QCoreApplication::applicationVersion()), Role::PageTitle));
    column->addWidget(paragraph(QCoreApplication::translate("AboutBox", "Case management for the office of a data protection officer.")));
    column->addWidget(paragraph(QCoreApplication::translate("AboutBox",
        "Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")));
    column->addWidget(paragraph(QCoreApplication::translate("AboutBox",
        "It counts days by published rules and shows its reasons; the decision and the responsibility stay with people.")));
    column->addWidget(new PlainLabel(u"Qt %1"_s.arg(QString::fromLatin1(qVersion())), Role::Small, Ink::Muted));
    column->addStretch();
    dialog->resize(px(480), px(260));
    open(dialog, content);
}

void showKeys(const QList<QAction *> &actions, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setWindowTitle(QCoreApplication::translate("AboutBox", "Keyboard"));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setHorizontalSpacing(px(28));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QString text = action->text();
        grid->addWidget(new PlainLabel(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), Role::Strong), row, 0);
        grid->addWidget(new PlainLabel(text.remove(u'&')), row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(table);
    dialog->resize(px(560), px(480));
    open(dialog, area);
}

}
