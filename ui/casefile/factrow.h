// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/factkeys.h"
#include "ui/widgets/fields/formfield.h"

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::casefile {

// One field of the form and, at its right, the step that cannot be left without it.
class FactRow final : public QWidget {
    Q_OBJECT
public:
    FactRow(const CaseContext &context, const FactKey &key, QWidget *parent = nullptr);

    const FactKey &key() const { return m_key; }
    widgets::FormField *field() const { return m_field; }
    QString before() const { return m_before; }  // what was stored when the field was filled last
    bool isBeingTyped() const;
    // Fills the field with what is stored.
    void show(const CaseContext &context);
    void setNeededFor(const QString &step);
    QString neededFor() const { return m_step; }

signals:
    void typed(const casebook::casefile::FactKey &key, const QString &before, const QString &text);

private:
    FactKey m_key;
    widgets::FormField *m_field;
    widgets::PlainLabel *m_mark;
    widgets::PlainLabel *m_beside = nullptr;  // about the value, where there is something to say
    QString m_before;
    QString m_step;
};

}
