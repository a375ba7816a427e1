// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace casebook::widgets {

// Trouble in the page, beside its cause and never over a field: what happened, what it means for the data, what to do; the
// cure as the first button. The details are a code and technical words without personal data, and can be copied.
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Trouble, Warning, Note };
    struct Message {
        Tone tone = Tone::Trouble;
        QString happened;
        QString means;
        QString todo;
        QString cure;     // "Try again"; empty = none
        QString other;    // second way out; empty = none
        QString code;     // "E-STORE-007"; empty = no details
        QString details;
    };
    explicit MessageBar(const Message &message, QWidget *parent = nullptr);

signals:
    void cureChosen();
    void otherChosen();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons(class QHBoxLayout *row);

    Message m_message;
};

}
