// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casevalues.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace casebook::casefile {

// Facts, tasks, files and holds beside the timeline: divided by lines, not by boxes.
class SideCards final : public QScrollArea {
    Q_OBJECT
public:
    explicit SideCards(QWidget *parent = nullptr);

    void setSide(const CaseSide &side);

signals:
    void editFactsAsked();
    void addTaskAsked();
    void taskToggled(const QString &id, bool isDone);
    void addFileAsked();
    void fileOpened(const QString &id);
    void retentionAsked();

private:
    struct Way {
        QString word;  // empty: none
        void (SideCards::*asked)();
        QString hindrance = {};
    };
    QVBoxLayout *startCard(const QString &title, const QString &count, const Way &way);
    void addFacts(const QList<FactLine> &facts);
    void addRetention(const QList<FactLine> &lines);
    QGridLayout *linesOf(const QList<FactLine> &lines);
    void addTasks(const CaseSide &side);
    void addFiles(const CaseSide &side);
    void addHolds(const CaseSide &side);

    QVBoxLayout *m_column;
};

}
