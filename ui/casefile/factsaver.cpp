// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/factsaver.h"

namespace casebook::casefile {

FactSaver::FactSaver(session::Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void FactSaver::setContext(const CaseContext &context)
{
    if (!m_context || context.file.revision >= m_context->file.revision)
        m_context = context;
}

bool FactSaver::isPending(const FactKey &key) const
{
    if (m_isBusy && m_present == key)
        return true;
    return std::any_of(m_waiting.cbegin(), m_waiting.cend(), [&](const Task &task) { return !task.item && task.edit.key == key; });
}

void FactSaver::save(const Edit &edit)
{
    m_waiting.enqueue({edit, {}});
    next();
}

void FactSaver::change(const casework::ItemEdit &item)
{
    m_waiting.enqueue({{}, item});
    next();
}

void FactSaver::next()
{
    if (m_isBusy || m_waiting.isEmpty() || !m_context)
        return;
    const Task task = m_waiting.dequeue();
    if (!task.item && storedText(*m_context, task.edit.key) != task.edit.before) {
        emit conflicted(task.edit, *m_context);
        return next();
    }
    send(task);
}

void FactSaver::send(const Task &task)
{
    m_isBusy = true;
    m_present = task.item ? std::nullopt : std::optional(task.edit.key);
    casework::EditCaseRequest request;
    if (task.item) {
        request.number = m_context->file.number;
        request.expectedRevision = m_context->file.revision;
        request.items.append(*task.item);
    } else {
        request = editOf(*m_context, task.edit.key, task.edit.text);
    }
    m_session.ask(this, [request](workspace::Workspace &workspace) { return casework::EditCase(workspace.desk()).run(request); },
                  [this, task](const base::Result<casework::Done> &done) { answer(task, done); });
}

void FactSaver::answer(const Task &task, const base::Result<casework::Done> &done)
{
    if (!done && done.error().code == base::ErrorCode::Conflict)
        return readAgain(task);
    if (!done) {
        m_isBusy = false;
        emit refused(task.edit, done.error());
        return next();
    }
    // The next edit needs the revision that this one made.
    m_session.ask(this, [number = done->number, language = m_context->language](workspace::Workspace &workspace) { return dialogs::readContext(workspace, number, language); },
                  [this, number = done->number, findings = done->findings](const base::Result<CaseContext> &context) {
                      if (context)
                          setContext(*context);
                      m_isBusy = false;
                      emit saved(findings);
                      m_session.announceChange({number});
                      next();
                  });
}

// A line of a list that moved under the edit is not guessed at: the change is dropped and the page shows what is there.
void FactSaver::readAgain(const Task &task)
{
    m_session.ask(this, [number = m_context->file.number, language = m_context->language](workspace::Workspace &workspace) { return dialogs::readContext(workspace, number, language); },
                  [this, task](const base::Result<CaseContext> &context) {
                      m_isBusy = false;
                      if (!context)
                          return emit refused(task.edit, context.error());
                      setContext(*context);
                      if (task.item)
                          m_session.announceChange({context->file.number});
                      else
                          m_waiting.prepend(task);
                      next();
                  });
}

}
