// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/factsaver.h"
#include "ui/casefile/itemcards.h"

class QScrollArea;
class QVBoxLayout;

namespace casebook::widgets {
class SideList;
}

namespace casebook::casefile {

// Everything that is known about a case, as the form of its kind: sections at the left, fields in the middle, what the next
// step still needs at their right. A field is saved when it is left; there is no button for it.
class FactsTab final : public QWidget {
    Q_OBJECT
public:
    FactsTab(session::Session &session, QWidget *parent = nullptr);

    void setContext(const CaseContext &context);
    // Brings the field into sight and puts the cursor into it.
    void jumpTo(const domain::MissingThing &thing);
    int neededCount() const { return int(m_needed.size()); }
    FactRow *row(const QString &key) const;

signals:
    void actAsked(const QString &action);  // "person", "assign": what is mended by an act
    void countChanged();
    void announced(const QString &news);

private:
    void build();
    void addSection(const QString &id, const QString &title);
    void addErasedWords();
    void addCaseSection();
    void addKindSections();
    void addLists();
    FactRow *addRow(const FactKey &key);
    void showPeople();
    void refreshRows();
    void markNeeded();
    QList<FactRow *> rows() const;
    void goTo(QWidget *target);
    void showSection(const QString &id);

    void keep(const FactKey &key, const QString &before, const QString &text);
    void remove(const QString &list, int position, const QMap<QString, QString> &facts);
    void showConflict(const FactSaver::Edit &mine, const CaseContext &stored);
    void showRefusal(const FactSaver::Edit &mine, const base::Error &error);
    void showBar(QWidget *bar);
    void clearBar();

    std::optional<CaseContext> m_context;
    FactSaver *m_saver;
    widgets::SideList *m_sections;
    QScrollArea *m_scroll;
    QVBoxLayout *m_bars;
    QVBoxLayout *m_form = nullptr;
    QVBoxLayout *m_people = nullptr;
    QList<QPair<QString, QString>> m_titles;  // id and words of the sections
    QHash<QString, QWidget *> m_heads;
    QList<FactRow *> m_rows;
    QHash<FactRow *, QString> m_sectionOf;
    QHash<QString, ItemCards *> m_lists;
    QHash<QString, QString> m_needed;
    bool m_isReadOnly = false;
};

}
