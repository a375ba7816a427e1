// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/facteditor.h"

#include <QComboBox>

class QButtonGroup;
class QCheckBox;

namespace casebook::widgets {

// Keys and the wheel walk through a closed box: what they pass is no decision, or every line on the way would be written down.
// A line of the open list is one at once, a walked one when the box is left.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

signals:
    void walked();
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_isWalking = false;
    bool m_isUndecided = false;
};

// One of several; the first line stands for "not said". A long list is searched by typing any part of a line; what is typed and
// is none goes again when the field is left.
class ChoiceFact final : public FactEditor {
    Q_OBJECT
public:
    explicit ChoiceFact(const QList<FactChoice> &choices, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setChoices(const QList<FactChoice> &choices) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    void fill(const QList<FactChoice> &choices);
    void letSearch();

    ChoiceBox *m_box;
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
