// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace casebook::widgets {

class PlainLabel;

// Stands where a list would be: what belongs here, the one thing to do about it, and a link to help. Never a blank table.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString sentence;
        QString action;  // "New case"; empty = none
        QString link;    // "How cases get here"; empty = none
    };
    explicit EmptyState(const Words &words, QWidget *parent = nullptr);

    void setWords(const Words &words);

signals:
    void actionChosen();
    void linkChosen();

private:
    PlainLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_link;
};

}
