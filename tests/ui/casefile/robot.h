// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/casefile/office.h"
#include "ui/casefile/casepage.h"

#include <QDialog>
#include <QHash>

namespace casebook::testing {

// Works a case like a person without a mouse: looks at what is missing, goes there, types, leaves the field, tries again.
class Robot {
public:
    Robot(Office &office, casefile::CasePage &page) : m_office(office), m_page(page) {}

    // What to choose where the first choice will not do: fact -> text as casework::readFact takes it.
    void know(const QHash<QString, QString> &answers) { m_answers.insert(answers); }
    // Ctrl+Enter, or the act with this name; answers with what stopped it, empty when the case moved.
    QString moveTo(const QString &state, const QString &outcome = {}, const QString &reason = {});
    // Ctrl+Enter in the dialog that is open; answers with the error that stays in it, empty when it closed.
    QString finish(QDialog *dialog);
    QDialog *waitForDialog();
    int steps() const { return m_steps; }

private:
    QString mend(const QString &gate, QDialog *dialog);
    QString type(const QString &hint);
    QString finishTask(QWidget *table);

    Office &m_office;
    casefile::CasePage &m_page;
    QHash<QString, QString> m_answers;
    int m_steps = 0;
};

}
