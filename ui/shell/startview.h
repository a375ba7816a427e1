// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::shell {

// One way to begin: a card that is one big button, with a sentence that says what will happen.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceCard(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_icon;
    QString m_sentence;
};

// The first page of the program: a narrow column in the middle of nothing. The first way has the focus.
class StartView final : public QWidget {
    Q_OBJECT
public:
    struct Way {
        QString id;
        QString icon;
        QString title;
        QString sentence;
    };
    struct Language {
        QString id;
        QString name;
    };
    explicit StartView(QWidget *parent = nullptr);

    void setWays(const QList<Way> &ways);
    void setLanguages(const QList<Language> &languages, const QString &current);
    void setVersion(const QString &version);
    void takeFocus();  // to the first way

signals:
    void chosen(const QString &id);
    void languageChosen(const QString &id);

private:
    QWidget *makeHead();

    QComboBox *m_language;
    QVBoxLayout *m_cards;
    widgets::PlainLabel *m_version;
};

// The sign of the program: a folder in a square of the accent.
class ProgramMark final : public QWidget {
    Q_OBJECT
public:
    explicit ProgramMark(int designSize, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}
