// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/windowkeys.h"

#include "ui/widgets/fields/choiceeditors.h"
#include "ui/widgets/fields/formfield.h"

#include <QAbstractItemView>
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

namespace casebook::tests {

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

namespace {

void selectAll(QWidget *field)
{
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
}

bool tick(const ChoicesFact *editor, const QStringList &wanted)
{
    const QStringList before = editor->value().toVariant().toStringList();
    const QList<QCheckBox *> boxes = editor->findChildren<QCheckBox *>();
    for (const QString &id : wanted + before) {
        if (wanted.contains(id) == editor->value().toArray().contains(id))
            continue;
        const auto box = std::find_if(boxes.cbegin(), boxes.cend(), [&](const QCheckBox *each) { return each->objectName() == id; });
        if (box == boxes.cend())
            return false;
        press(*box);
    }
    return true;
}

}

bool choose(QComboBox *box, const QString &id)
{
    const int wanted = box->findData(id);
    if (wanted < 0 || !box->isEnabled())
        return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QAbstractItemView *list = box->view();
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = list->currentIndex().row(); i < wanted; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    return box->currentIndex() == wanted;
}

void press(QWidget *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

bool typeInto(FormField *field, const QString &text)
{
    QWidget *at = field->editor()->field();
    if (auto *box = qobject_cast<QComboBox *>(at)) {
        const bool isChosen = choose(box, text);
        QTest::keyClick(box, Qt::Key_Tab);
        return isChosen;
    }
    if (const auto *choices = qobject_cast<ChoicesFact *>(field->editor()))
        return tick(choices, text.split(u',', Qt::SkipEmptyParts));
    if (qobject_cast<QRadioButton *>(at)) {
        const QList<QRadioButton *> both = field->findChildren<QRadioButton *>();  // yes, no
        press(both.value(text == "true"_L1 ? 0 : 1));
        return true;
    }
    if (!qobject_cast<QLineEdit *>(at) && !qobject_cast<QPlainTextEdit *>(at))
        return false;
    at->setFocus();
    selectAll(at);
    QTest::keyClicks(at, text);
    QTest::keyClick(at, Qt::Key_Tab);
    return true;
}

QAbstractButton *buttonNamed(QWidget *window, const QString &words)
{
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text().remove(u'&') == words)
            return button;
    return nullptr;
}

}
