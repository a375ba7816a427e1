// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/hands.h"

#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/editcase.h"
#include "app/casework/movecase.h"
#include "app/casework/recordmessage.h"
#include "app/cli/cli.h"
#include "app/cli/exitcode.h"
#include "app/domain/gate.h"
#include "app/queries/casequery.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::tests {

using namespace Qt::StringLiterals;

namespace {

base::Secret secret(const QByteArray &text)
{
    QByteArray bytes(text.constData(), text.size());
    return base::Secret::take(bytes);
}

std::unique_ptr<workspace::Workspace> opened(const workspace::Door &door, const QByteArray &passphrase)
{
    auto workspace = workspace::Workspace::open(door, door.isServer() ? base::Secret() : secret(passphrase));
    if (!workspace)
        qFatal("not opened: %s", qPrintable(workspace.error().arguments.join(u' ') + workspace.error().detail));
    return *std::move(workspace);
}

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString pictureOf(const domain::CaseFile &file)
{
    QStringList lines{file.kind, file.title, file.state, file.outcome, day(file.received), day(file.due), day(file.closed), file.personName(), file.regime, file.office, file.preparer};
    for (const QString &fact : file.details.keys())
        lines << fact + u'=' + domain::factValues(file.details.value(fact)).join(u',');
    for (const domain::CaseItem &item : file.items)
        lines << item.list + QString::number(item.position) + QString::fromUtf8(QJsonDocument(item.details).toJson(QJsonDocument::Compact));
    for (const domain::CaseParty &party : file.parties)
        lines << party.role + u' ' + party.party.name;
    for (const domain::ClockRecord &clock : file.clocks)
        lines << QStringList{clock.clock, clock.regime, clock.kind, day(clock.started), day(clock.due), day(clock.met), clock.state}.join(u' ');
    for (const domain::MessageRecord &message : file.messages)
        lines << message.direction + u' ' + message.medium + u' ' + message.body + u' ' + message.author;
    for (const domain::ApprovalRecord &approval : file.approvals)
        lines << approval.object + u' ' + approval.verdict + u' ' + approval.askedBy + u' ' + approval.approver;
    return lines.join(u'\n');
}

class CaseworkHands final : public Hands {
public:
    CaseworkHands(const workspace::Door &door, const QByteArray &passphrase) : m_workspace(opened(door, passphrase)) {}

    int begin(const QString &actor, const QString &kind, const QString &subject, const QString &person, const Facts &facts) override
    {
        casework::RegisterCaseRequest request;
        request.kind = kind;
        request.received = m_workspace->today();
        request.person.name = person;
        request.facts = facts;
        casework::addSubject(request, **m_workspace->rules().kind(kind), subject);
        return as(actor, casework::RegisterCase(m_workspace->desk()), request);
    }
    int set(const QString &actor, const Facts &facts) override
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
            const qsizetype open = fact.key().indexOf(u'[');
            if (open < 0) {
                request.facts.insert(fact.key(), fact.value());
                continue;
            }
            const QString list = fact.key().first(open);
            const int position = fact.key().sliced(open + 1).section(u']', 0, 0).toInt();
            auto edit = std::find_if(request.items.begin(), request.items.end(), [&](const casework::ItemEdit &one) { return one.list == list && one.position == position; });
            if (edit == request.items.end())
                edit = request.items.insert(request.items.end(), casework::ItemEdit{list, position, {}, false});
            edit->facts.insert(fact.key().section(u'.', 1), fact.value());
        }
        return as(actor, casework::EditCase(m_workspace->desk()), request);
    }
    int add(const QString &actor, const QString &list, const Facts &facts) override
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.items << casework::ItemEdit{list, 0, facts, false};
        return as(actor, casework::EditCase(m_workspace->desk()), request);
    }
    int move(const QString &actor, const QString &to, const QString &outcome) override
    {
        return as(actor, casework::MoveCase(m_workspace->desk()), casework::MoveCaseRequest{m_number, to, {}, outcome, -1, {}});
    }
    int send(const QString &actor, const QString &body) override
    {
        casework::NewMessage message;
        message.direction = u"sent"_s;
        message.body = body;
        return as(actor, casework::RecordMessage(m_workspace->desk()), casework::RecordMessageRequest{m_number, message, {}});
    }
    int askApproval(const QString &actor) override
    {
        return as(actor, casework::AskApproval(m_workspace->desk()), casework::AskApprovalRequest{m_number, u"decision"_s, {}, {}});
    }
    int approve(const QString &actor) override
    {
        return as(actor, casework::Approve(m_workspace->desk()), casework::ApproveRequest{m_number, u"decision"_s, true, {}, {}});
    }
    QString picture() override { return pictureOf(*queries::caseFile(m_workspace->connection(), m_workspace->user().clearance, m_number)); }

private:
    template <typename Act, typename Request>
    int as(const QString &actor, Act act, const Request &request)
    {
        if (!m_workspace->store().actAs(actor))
            return -1;
        const auto done = act.run(request);
        if (!done)
            return cli::exitCodeOf(done.error().code);
        m_number = done->number;
        return 0;
    }

    std::unique_ptr<workspace::Workspace> m_workspace;
    QString m_number;
};

class CommandLineHands final : public Hands {
public:
    CommandLineHands(const workspace::Door &door, const QByteArray &passphrase, const QString &passphraseFile) : m_door(door), m_passphrase(passphrase)
    {
        qputenv("CASEBOOK_STORE", door.address.toUtf8());
        qputenv("CASEBOOK_NOW", door.standingClock.toUtf8());
        qputenv("CASEBOOK_PASSPHRASE_FILE", passphraseFile.toUtf8());
    }

    int begin(const QString &actor, const QString &kind, const QString &subject, const QString &person, const Facts &facts) override
    {
        return run(actor, {u"new"_s, kind, u"--line"_s, subject, u"--person"_s, u"name="_s + person}, facts);
    }
    int set(const QString &actor, const Facts &facts) override { return run(actor, {u"edit"_s, m_number}, facts); }
    int add(const QString &actor, const QString &list, const Facts &facts) override
    {
        QStringList pairs;
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
            pairs << fact.key() + u'=' + fact.value();
        return run(actor, {u"edit"_s, m_number, u"--add"_s, list, pairs.join(u',')});
    }
    int move(const QString &actor, const QString &to, const QString &outcome) override
    {
        return run(actor, QStringList{u"move"_s, m_number, to} + (outcome.isEmpty() ? QStringList() : QStringList{u"--outcome"_s, outcome}));
    }
    int send(const QString &actor, const QString &body) override { return run(actor, {u"record-message"_s, m_number, u"--direction"_s, u"sent"_s, u"--body"_s, body}); }
    int askApproval(const QString &actor) override { return run(actor, {u"ask-approval"_s, m_number}); }
    int approve(const QString &actor) override { return run(actor, {u"approve"_s, m_number}); }
    QString picture() override
    {
        const auto workspace = opened(m_door, m_passphrase);
        return pictureOf(*queries::caseFile(workspace->connection(), workspace->user().clearance, m_number));
    }

private:
    int run(const QString &actor, QStringList arguments, const Facts &facts = {})
    {
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
            arguments << u"--set"_s << fact.key() + u'=' + fact.value();
        QBuffer answers;
        QBuffer messages;
        answers.open(QIODevice::WriteOnly);
        messages.open(QIODevice::WriteOnly);
        const int code = cli::run(arguments + QStringList{u"--as"_s, actor, u"--json"_s}, answers, messages);
        if (code == 0)
            m_number = QJsonDocument::fromJson(answers.data()).object().value("number"_L1).toString();
        return code;
    }

    workspace::Door m_door;
    QByteArray m_passphrase;
    QString m_number;
};

}

std::unique_ptr<Hands> caseworkHands(const workspace::Door &door, const QByteArray &passphrase)
{
    return std::make_unique<CaseworkHands>(door, passphrase);
}

std::unique_ptr<Hands> commandLineHands(const workspace::Door &door, const QByteArray &passphrase, const QString &passphraseFile)
{
    return std::make_unique<CommandLineHands>(door, passphrase, passphraseFile);
}

}
