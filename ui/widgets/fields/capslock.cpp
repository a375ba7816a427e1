// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/capslock.h"

#include "ui/widgets/basic/plainlabel.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace casebook::widgets {

CapsLockWatch::CapsLockWatch(QLineEdit *field) : QObject(field)
{
    field->installEventFilter(this);
}

bool CapsLockWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_CapsLock && m_isOn)
        take(!*m_isOn);
    const QString text = key->text();
    const Qt::KeyboardModifiers others = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (text.size() != 1 || others != Qt::NoModifier || text.toUpper() == text.toLower())
        return QObject::eventFilter(watched, event);
    const bool isCapital = text == text.toUpper();
    take(isCapital != key->modifiers().testFlag(Qt::ShiftModifier));
    return QObject::eventFilter(watched, event);
}

void CapsLockWatch::take(bool isOn)
{
    if (m_isOn.value_or(false) != isOn)
        emit changed(isOn);
    m_isOn = isOn;
}

void sayCapsLock(QLineEdit *field, PlainLabel *line)
{
    const QString words = QCoreApplication::translate("CapsLock", "Caps Lock is on");
    QObject::connect(new CapsLockWatch(field), &CapsLockWatch::changed, line, [line, words](bool isOn) {
        if (isOn && line->text().isEmpty()) {
            line->setInk(Ink::Text);
            line->setText(words);
        } else if (!isOn && line->text() == words) {
            line->clear();
        }
    });
}

}
