// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>

namespace casebook::widgets {

class PlainLabel;

// Whether Caps Lock is on, as far as what is typed into a field shows it: Qt has no question for it. A capital without Shift,
// or a small letter with Shift, means on; the key itself turns a known state round. Belongs to the field.
class CapsLockWatch final : public QObject {
    Q_OBJECT
public:
    explicit CapsLockWatch(QLineEdit *field);

signals:
    void changed(bool isOn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(bool isOn);

    std::optional<bool> m_isOn;
};

// Says it in a line that is otherwise free; what stands there for another reason stays.
void sayCapsLock(QLineEdit *field, PlainLabel *line);

}
