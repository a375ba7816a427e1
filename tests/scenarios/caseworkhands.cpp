// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/assigncase.h"
#include "app/casework/editcase.h"
#include "app/casework/finishtask.h"
#include "app/casework/movecase.h"
#include "app/casework/recordmessage.h"
#include "app/cli/exitcode.h"
#include "app/queries/casequery.h"
#include "app/workspace/importing.h"
#include "tests/scenarios/hands.h"
#include "tests/support/systemwork.h"

namespace casebook::tests {

using namespace Qt::StringLiterals;

namespace {

bool isField(const QString &name)
{
    static const QStringList fields{u"title"_s, u"received"_s, u"evidence"_s, u"channel"_s, u"office"_s, u"language"_s, u"regime"_s};
    return fields.contains(name);
}

class CaseworkHands final : public Hands {
public:
    explicit CaseworkHands(std::unique_ptr<workspace::Workspace> own) : m_own(std::move(own)), m_workspace(*m_own) {}
    explicit CaseworkHands(workspace::Workspace &borrowed) : m_workspace(borrowed) {}

    int begin(const QString &actor, const Matter &matter) override
    {
        casework::RegisterCaseRequest request;
        request.kind = matter.kind;
        request.title = matter.title;
        request.received = m_workspace.today();
        request.person.name = matter.person;
        casework::addSubject(request, **m_workspace.rules().kind(matter.kind), matter.subject);
        return as(actor, casework::RegisterCase(m_workspace.desk()), request);
    }
    int importMail(const QString &actor, const QString &file) override
    {
        if (!m_workspace.store().actAs(actor))
            return -1;
        const auto imported = workspace::importMail(m_workspace, workspace::mailRequest(m_workspace, {file}, {}));
        if (!imported)
            return cli::exitCodeOf(imported.error().code);
        m_number = imported->numbers.value(0);
        return imported->created == 1 ? 0 : -1;
    }
    int addPerson(const QString &actor, const QString &name) override
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.person = casework::NewPerson{name};
        return as(actor, casework::EditCase(m_workspace.desk()), request);
    }
    int set(const QString &actor, const Facts &facts) override
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
            const qsizetype open = fact.key().indexOf(u'[');
            if (open < 0) {
                (isField(fact.key()) ? request.fields : request.facts).insert(fact.key(), fact.value());
                continue;
            }
            const QString list = fact.key().first(open);
            const int position = fact.key().sliced(open + 1).section(u']', 0, 0).toInt();
            auto edit = std::find_if(request.items.begin(), request.items.end(), [&](const casework::ItemEdit &one) { return one.list == list && one.position == position; });
            if (edit == request.items.end())
                edit = request.items.insert(request.items.end(), casework::ItemEdit{list, position, {}, false});
            edit->facts.insert(fact.key().section(u'.', 1), fact.value());
        }
        return as(actor, casework::EditCase(m_workspace.desk()), request);
    }
    int add(const QString &actor, const QString &list, const Facts &facts) override
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.items << casework::ItemEdit{list, 0, facts, false};
        return as(actor, casework::EditCase(m_workspace.desk()), request);
    }
    int move(const QString &actor, const QString &to, const QString &outcome) override
    {
        return as(actor, casework::MoveCase(m_workspace.desk()), casework::MoveCaseRequest{m_number, to, {}, outcome, -1, {}});
    }
    int send(const QString &actor, const Letter &letter) override
    {
        casework::NewMessage message;
        message.direction = u"sent"_s;
        message.recipient = letter.to;
        message.subject = letter.subject;
        message.body = letter.body;
        return as(actor, casework::RecordMessage(m_workspace.desk()), casework::RecordMessageRequest{m_number, message, {}});
    }
    int assign(const QString &actor, const QString &owner) override
    {
        return as(actor, casework::AssignCase(m_workspace.desk()), casework::AssignCaseRequest{m_number, owner, {}, -1, {}});
    }
    int addTask(const QString &actor, const QString &title, const QString &assignee, const QDate &due) override
    {
        return as(actor, casework::AddTask(m_workspace.desk()), casework::AddTaskRequest{m_number, title, assignee, due, {}});
    }
    int finishTask(const QString &actor, int task) override
    {
        return as(actor, casework::FinishTask(m_workspace.desk()), casework::FinishTaskRequest{m_number, task, u"done"_s, {}, {}});
    }
    int answerSystems(const QString &actor) override
    {
        if (!m_workspace.store().actAs(actor))
            return -1;
        const auto answered = support::answerSystems(m_workspace.desk(), m_number);
        return answered ? 0 : cli::exitCodeOf(answered.error().code);
    }
    int askApproval(const QString &actor) override
    {
        return as(actor, casework::AskApproval(m_workspace.desk()), casework::AskApprovalRequest{m_number, u"decision"_s, {}, {}});
    }
    int approve(const QString &actor) override
    {
        return as(actor, casework::Approve(m_workspace.desk()), casework::ApproveRequest{m_number, u"decision"_s, true, {}, {}});
    }
    void take(const QString &number) override { m_number = number; }
    QString picture() override { return pictureOf(*queries::caseFile(m_workspace.connection(), m_workspace.user().clearance, m_number)); }

private:
    template <typename Act, typename Request>
    int as(const QString &actor, Act act, const Request &request)
    {
        if (!m_workspace.store().actAs(actor))
            return -1;
        const auto done = act.run(request);
        if (!done)
            return cli::exitCodeOf(done.error().code);
        m_number = done->number;
        return 0;
    }

    std::unique_ptr<workspace::Workspace> m_own;
    workspace::Workspace &m_workspace;
    QString m_number;
};

}

std::unique_ptr<Hands> caseworkHands(const workspace::Door &door, const QByteArray &passphrase)
{
    return std::make_unique<CaseworkHands>(openWorkspace(door, passphrase));
}

std::unique_ptr<Hands> caseworkHands(workspace::Workspace &workspace)
{
    return std::make_unique<CaseworkHands>(workspace);
}

}
