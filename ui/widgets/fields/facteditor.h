// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/dateedit.h"

#include <QJsonValue>
#include <QList>
#include <QWidget>

namespace casebook::widgets {

enum class FactInput { Text, LongText, Choice, Choices, Date, Moment, YesNo, Integer };

struct FactChoice {
    QString id;
    QString label;
};

// What a form must know about one fact, in the language of the window.
struct FactSpec {
    QString id;
    QString label;
    QString help;
    QString neededFor;  // "Decide": the step that cannot be left without it
    FactInput input = FactInput::Text;
    QList<FactChoice> choices;
    bool isReadOnly = false;
};

// One face for all editors of facts. Values are those of the record: texts and choices as strings, several choices as a list
// of strings, dates and moments as ISO text, yes and no as bool, nothing as null.
class FactEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    virtual void setChoices(const QList<FactChoice> &) {}  // keeps the value; nothing to do for what has none
    virtual QString problem() const { return {}; }  // why the text cannot be taken, for people
    virtual void setReadOnly(bool isReadOnly) = 0;
    virtual QWidget *field() const = 0;             // what has the focus and the name

signals:
    void edited();            // a key was pressed: drafts listen
    void finished();          // the field was left, or a choice was made: saving listens
};

// Owned by the parent. Named after the label, described by the help.
FactEditor *makeFactEditor(const FactSpec &spec, const DateEdit::Today &today, QWidget *parent = nullptr);

}
