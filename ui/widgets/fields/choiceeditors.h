// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/facteditor.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace casebook::widgets {

// One of several; the first line stands for "not said".
class ChoiceFact final : public FactEditor {
    Q_OBJECT
public:
    explicit ChoiceFact(const QList<FactChoice> &choices, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    QComboBox *m_box;
};

// Any of several, as boxes to tick.
class ChoicesFact final : public FactEditor {
    Q_OBJECT
public:
    explicit ChoicesFact(const QList<FactChoice> &choices, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    QList<FactChoice> m_choices;
    QList<QCheckBox *> m_boxes;
};

// Yes, no, or not said yet: two buttons, none of them chosen at first.
class YesNoFact final : public FactEditor {
    Q_OBJECT
public:
    explicit YesNoFact(QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    QButtonGroup *m_group;
};

}
