// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/facteditor.h"

namespace casebook::widgets {

class PlainLabel;

// A label above its editor; beside it what the fact is needed for, under it what is wrong with the text.
class FormField final : public QWidget {
    Q_OBJECT
public:
    FormField(const FactSpec &spec, const DateEdit::Today &today, QWidget *parent = nullptr);

    FactEditor *editor() const { return m_editor; }
    QString factId() const { return m_id; }
    void setValue(const QJsonValue &value);
    // A rule the field itself cannot know; empty takes it away.
    void setProblem(const QString &problem);

signals:
    void saved(const QString &factId, const QJsonValue &value);  // the field was left with a new, readable value

private:
    void finish();

    QString m_id;
    FactEditor *m_editor;
    PlainLabel *m_problem;
    QJsonValue m_last;
};

}
