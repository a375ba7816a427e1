// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/factkeys.h"
#include "ui/session/session.h"

#include <QObject>
#include <QQueue>

namespace casebook::casefile {

// Saves what was typed into one field after the other, each with the revision of the case it was typed against. When somebody
// else changed another field meanwhile, it is saved all the same; when they changed this very field, both versions are told
// and nothing is saved until a person decides.
class FactSaver final : public QObject {
    Q_OBJECT
public:
    struct Edit {
        FactKey key;
        QString before;  // what the field showed when typing began
        QString text;    // what is to be stored
    };
    FactSaver(session::Session &session, QObject *parent);

    void setContext(const CaseContext &context);
    void save(const Edit &edit);
    // Lines of a list: add, remove, put back. They follow the fields typed before them.
    void change(const casework::ItemEdit &item);
    bool isSaving() const { return m_isBusy || !m_waiting.isEmpty(); }
    bool isPending(const FactKey &key) const;

signals:
    void saved(const QStringList &findings);
    void conflicted(const casebook::casefile::FactSaver::Edit &mine, const casebook::dialogs::CaseContext &stored);
    void refused(const casebook::casefile::FactSaver::Edit &mine, const casebook::base::Error &error);

private:
    struct Task {
        Edit edit;
        std::optional<casework::ItemEdit> item;
    };
    void next();
    void send(const Task &task);
    void answer(const Task &task, const base::Result<casework::Done> &done);
    void readAgain(const Task &task);

    session::Session &m_session;
    std::optional<CaseContext> m_context;
    QQueue<Task> m_waiting;
    std::optional<FactKey> m_present;
    bool m_isBusy = false;
};

}
