// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/robot.h"

#include "ui/actions/actionset.h"
#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/lists/casetable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace casebook::testing {

using namespace Qt::StringLiterals;
using dialogs::FormDialog;
using dialogs::MoveDialog;

namespace {

void choose(QComboBox *box, const QString &id)
{
    const int wanted = id.isEmpty() ? 1 : box->findData(id);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    // Arrow keys in a closed box choose at once.
    Q_ASSERT(box->currentIndex() == wanted);
}

// The id of the fact whose editor this is: the name of the form field around it.
QString fieldOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget())
        if (at->inherits("casebook::widgets::FormField"))
            return at->objectName();
    return {};
}

}

QDialog *Robot::waitForDialog()
{
    QDialog *found = nullptr;
    const auto look = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                found = dialog;
        return found != nullptr;
    };
    return QTest::qWaitFor(look, 3000) ? found : nullptr;
}

QString Robot::finish(QDialog *dialog)
{
    QPointer<QDialog> guard(dialog);
    QApplication::setActiveWindow(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto hasEnded = [&] { return !guard || !guard->isVisible() || guard->findChild<QWidget *>(u"error"_s); };
    if (!QTest::qWaitFor(hasEnded, 15000))
        return u"nothing happened"_s;
    if (!guard || !guard->isVisible())
        return {};
    return guard->findChild<QWidget *>(u"error"_s)->accessibleName();
}

QString Robot::type(const QString &hint)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return u"no field has the focus; the window would give it to %1"_s.arg(m_page.window()->focusWidget() ? m_page.window()->focusWidget()->objectName() : u"nobody"_s);
    const QString field = fieldOf(focus).section(u':', -1);
    const QString answer = m_answers.value(field);
    if (qobject_cast<widgets::CaseTable *>(focus))
        return finishTask(focus);
    if (auto *box = qobject_cast<QComboBox *>(focus))
        choose(box, answer);
    else if (qobject_cast<QRadioButton *>(focus) && answer == "false"_L1) {
        QTest::keyClick(focus, Qt::Key_Right);  // from Yes to No
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    } else if (qobject_cast<QCheckBox *>(focus) || qobject_cast<QRadioButton *>(focus) || qobject_cast<QPushButton *>(focus))
        QTest::keyClick(focus, Qt::Key_Space);
    else if (qobject_cast<widgets::DateEdit *>(focus))
        QTest::keyClicks(focus, u"t"_s);
    else if (qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus))
        QTest::keyClicks(focus, answer.isEmpty() ? u"checked and written down here"_s : answer);
    else
        return u"%1: cannot type into %2"_s.arg(hint, QString::fromLatin1(focus->metaObject()->className()));
    if (!qobject_cast<QPushButton *>(focus))
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    m_office.settle();
    m_office.settle();
    return {};
}

// The current task of the list, Enter and a dialog.
QString Robot::finishTask(QWidget *table)
{
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = qobject_cast<dialogs::ActDialog *>(waitForDialog());
    if (!dialog)
        return u"no dialog for the task"_s;
    if (auto *searched = dialog->field(u"searched"_s))
        searched->setValue(u"all records by mail address"_s);
    const QString trouble = finish(dialog);
    m_office.settle();
    return trouble;
}

QString Robot::mend(const QString &gate, QDialog *dialog)
{
    ++m_steps;
    for (QPushButton *jump : dialog->findChildren<QPushButton *>())
        if (jump->property("gate").toString() == gate) {
            QPointer<QDialog> guard(dialog);
            QTest::keyClick(jump, Qt::Key_Space);
            if (!QTest::qWaitFor([&] { return !guard || !guard->isVisible(); }, 3000))
                return u"the list of gates stays open"_s;
            const auto hasKeyboard = [&] {
                m_page.window()->activateWindow();  // no window manager does it here
                return QApplication::activeModalWidget() || QApplication::focusWidget();
            };
            if (!QTest::qWaitFor(hasKeyboard, 3000))
                return u"the page does not get the keyboard back"_s;
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (auto *act = qobject_cast<dialogs::ActDialog *>(widget); act && act->isVisible()) {
                    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer)
                        if (act->field(answer.key()) && act->answer(answer.key()).isEmpty())
                            act->field(answer.key())->setValue(*answer);
                    const QString trouble = finish(act);
                    m_office.settle();
                    return trouble;
                }
            return type(gate);
        }
    return u"no link for "_s + gate;
}

QString Robot::moveTo(const QString &state, const QString &outcome, const QString &reason)
{
    QString gate;
    for (int round = 0; round < 60; ++round) {
        m_page.window()->activateWindow();
        (void)QTest::qWaitFor([this] { return m_page.isActiveWindow(); }, 3000);
        const bool isStraight = m_office.context(m_page.number()).nextWay() && m_office.context(m_page.number()).nextWay()->to == state;
        if (isStraight)
            QTest::keyClick(&m_page, Qt::Key_Return, Qt::ControlModifier);
        else
            m_page.acts()->run(u"move"_s);
        auto *dialog = qobject_cast<MoveDialog *>(waitForDialog());
        if (!dialog)
            return u"no dialog opens for %1"_s.arg(state);
        if (!isStraight) {
            dialog->field(u"to"_s)->setValue(state);
            emit dialog->edited();
        }
        if (!outcome.isEmpty() && dialog->answer(u"outcome"_s).isEmpty()) {
            dialog->field(u"outcome"_s)->setValue(outcome);
            emit dialog->edited();
        }
        if (!reason.isEmpty())
            dialog->field(u"reason"_s)->setValue(reason);
        if (dialog->missingCount() == 0) {
            const QString trouble = finish(dialog);
            m_office.settle();
            return trouble;
        }
        gate.clear();
        for (const QPushButton *jump : dialog->findChildren<QPushButton *>())
            if (gate.isEmpty() && jump->isVisible())
                gate = jump->property("gate").toString();
        if (const QString trouble = mend(gate, dialog); !trouble.isEmpty())
            return u"%1: %2"_s.arg(gate, trouble);
    }
    return u"the gates of %1 never hold: %2"_s.arg(state, gate);
}

}
