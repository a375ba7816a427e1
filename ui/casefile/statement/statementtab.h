// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/caselens.h"
#include "ui/dialogs/casecontext.h"
#include "ui/session/session.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::casefile {

class ListPane;
class ListSplit;

// The privacy statement in force when the case came in: the clauses that bear on the case, each with its words marked, a way into the
// whole text, the safeguards for transfers as they stood on that day, and pages that explain more. Addresses are shown and copied,
// never opened. The text is asked for when somebody looks at the tab, not when the case is opened.
class StatementTab final : public QWidget {
    Q_OBJECT
public:
    explicit StatementTab(session::Session &session, QWidget *parent = nullptr);

    void setContext(const dialogs::CaseContext &context);
    // Of the current clause only, or of the whole statement with the clause in sight.
    void showWhole(bool isWhole);
    void showClause(qsizetype clause);  // its place in the statement, from 0
    QString shownText() const;
    QString headline() const;
    QStringList besides() const;        // what stands under the headline, line by line

signals:
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void take(const base::Result<queries::CaseLens> &found);
    void showRows();
    void showBesides();
    void addBeside(QWidget *widget, const QString &words);
    void showCurrent(const QString &id);
    void mark(const domain::TextRange &shown, const QList<domain::TextRange> &marks);

    session::Session &m_session;
    std::optional<dialogs::CaseContext> m_context;
    queries::CaseLens m_found;
    bool m_isStale = false;
    bool m_isWhole = false;
    ListPane *m_list;
    ListSplit *m_split = nullptr;
    QPushButton *m_whole;
    widgets::PlainLabel *m_headline;
    QVBoxLayout *m_besides;
    QStringList m_besideWords;
    QPlainTextEdit *m_text;
};

}
