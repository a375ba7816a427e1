// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionset.h"
#include "ui/register/panereading.h"
#include "ui/register/registermodel.h"
#include "ui/register/registeroverview.h"

#include <QTimer>
#include <QWidget>

namespace casebook::registering {

class RegisterView;

// The list of cases with its filter, kinds and views, over an opened casebook. It shows and finds; what is done to a case is
// asked for by its signals.
class RegisterPage final : public QWidget {
    Q_OBJECT
public:
    // `language` of the words: "en", "de".
    RegisterPage(session::Session &session, const QString &language, QWidget *parent = nullptr);

    RegisterView *view() const { return m_view; }
    RegisterModel *model() const { return m_model; }
    actions::ActionSet *acts() const { return m_acts; }  // on the current case
    const RegisterOverview &overview() const { return m_overview; }
    PaneReading *reading() const { return m_reading; }
    QString filter() const;
    void setFilter(const QString &text);
    // Takes Frame::designWidth().
    void setWidth(int designWidth);
    QString currentNumber() const;  // empty without a case
    QString statusWords() const;

public slots:
    void focusFilter();
    void refresh();
    void toggleDetail();
    void openNext();  // the case after the current one
    void openView(int number);  // from 1
    void saveView();
    void removeView();
    void copyRows();
    void chooseColumns(QWidget *anchor);
    void askWhy();  // about the date of the current case

signals:
    void caseOpened(const QString &number, const QString &title);
    void newCaseAsked();
    void whyAsked(const casebook::dialogs::CaseContext &context, QWidget *anchor);
    void statusChanged(const QString &words);
    void viewsChanged();
    void failed(const casebook::base::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeKeys();
    void connectView();
    void connectDetail();
    void readOverview();
    void showAround();
    void ask();
    void showAnswer();
    void showSort();
    void sortBy(int column);
    void chooseSide(const QString &id);
    void toggleChip(const QString &id, bool isOn);
    void clearFilter() { setFilter({}); }
    void openRow(int row);
    void doPrimary();
    void step(int rows);
    void lookAtCurrent();
    void showCurrent(const dialogs::CaseContext &context, const queries::RegisterRow &row);
    void noteReading();
    void showMore(QWidget *anchor);
    void keepView(const QString &name);
    QString emptySentence() const;

    session::Session &m_session;
    QString m_language;
    RegisterView *m_view;
    RegisterModel *m_model;
    actions::ActionSet *m_acts;
    PaneReading *m_reading;
    std::optional<dialogs::CaseContext> m_context;  // of the current case, once it is read
    RegisterOverview m_overview;
    bool m_hasOverview = false;
    bool m_isDetailShown = true;
    QString m_sort = QStringLiteral("due");
    bool m_isDescending = false;
    qint64 m_current = 0;  // id of the case that stays current when the list changes
    QTimer m_typing;
    QTimer m_looking;
};

}
