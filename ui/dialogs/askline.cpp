// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/askline.h"

#include "ui/widgets/basic/button.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

namespace casebook::dialogs {

AskLine::AskLine(const Words &words, const QString &before, QWidget *parent) : FormDialog(words.title, words.verb, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    verb()->setDefault(true);
    setKeys(verb(), QKeySequence(Qt::Key_Return));
    addField({.id = u"line"_s, .label = words.label}, before.isEmpty() ? QJsonValue() : QJsonValue(before), {});
    require(u"line"_s, words.missing);
}

void AskLine::run()
{
    const QString line = answer(u"line"_s).trimmed();
    accept();
    emit answered(line);
}

}
