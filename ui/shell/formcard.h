// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basic/surface.h"

class QHBoxLayout;
class QVBoxLayout;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::shell {

// A narrow card in the middle of a page, with fields one under the other: the form of everything before a casebook is open.
class FormCard final : public widgets::Panel {
    Q_OBJECT
public:
    FormCard(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    // Label above, field, and a line for what is wrong or good about it, which is returned.
    widgets::PlainLabel *addField(const QString &label, QWidget *field);
    // The same without the line.
    void addPlainField(const QString &label, QWidget *field);
    void addWidget(QWidget *widget);
    void addSentence(const QString &sentence);
    QHBoxLayout *foot() const { return m_foot; }  // links left, buttons right

    // Puts a card into the middle of a page.
    static void center(QWidget *page, QWidget *card);

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
};

}
