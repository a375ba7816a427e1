// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/queries/casequery.h"
#include "tests/scenarios/hands.h"
#include "tests/support/systemwork.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::tests {

using namespace Qt::StringLiterals;

namespace {

class CommandLineHands final : public Hands {
public:
    CommandLineHands(const workspace::Door &door, const QByteArray &passphrase, const QString &passphraseFile) : m_door(door), m_passphrase(passphrase)
    {
        qputenv("CASEBOOK_STORE", door.address.toUtf8());
        qputenv("CASEBOOK_NOW", door.standingClock.toUtf8());
        qputenv("CASEBOOK_PASSPHRASE_FILE", passphraseFile.toUtf8());
    }

    int begin(const QString &actor, const Matter &matter) override
    {
        return run(actor, {u"new"_s, matter.kind, u"--line"_s, matter.subject, u"--person"_s, u"name="_s + matter.person}, {{u"title"_s, matter.title}});
    }
    int importMail(const QString &actor, const QString &file) override { return run(actor, {u"import"_s, u"mail"_s, file}); }
    int addPerson(const QString &actor, const QString &name) override { return run(actor, {u"edit"_s, m_number, u"--person"_s, u"name="_s + name}); }
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
    int send(const QString &actor, const Letter &letter) override
    {
        return run(actor, {u"record-message"_s, m_number, u"--direction"_s, u"sent"_s, u"--to"_s, letter.to, u"--subject"_s, letter.subject, u"--body"_s, letter.body});
    }
    int assign(const QString &actor, const QString &owner) override { return run(actor, {u"assign"_s, m_number, u"--owner"_s, owner}); }
    int addTask(const QString &actor, const QString &title, const QString &assignee, const QDate &due) override
    {
        return run(actor, {u"add-task"_s, m_number, title, u"--assignee"_s, assignee, u"--due"_s, due.toString(Qt::ISODate)});
    }
    int finishTask(const QString &actor, int task) override { return run(actor, {u"finish-task"_s, m_number, QString::number(task)}); }
    int answerSystems(const QString &actor) override
    {
        for (;;) {
            int task = 0;
            {
                const auto workspace = openWorkspace(m_door, m_passphrase);
                task = support::openSystemTask(*queries::caseFile(workspace->connection(), workspace->user().clearance, m_number));
            }
            if (task == 0)
                return 0;
            if (const int code = run(actor, {u"finish-task"_s, m_number, QString::number(task), u"--searched"_s, u"all records by mail address"_s}); code != 0)
                return code;
        }
    }
    int askApproval(const QString &actor) override { return run(actor, {u"ask-approval"_s, m_number}); }
    int approve(const QString &actor) override { return run(actor, {u"approve"_s, m_number}); }
    void take(const QString &number) override { m_number = number; }
    QString picture() override
    {
        const auto workspace = openWorkspace(m_door, m_passphrase);
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
        if (code == 0) {
            const QJsonObject answer = QJsonDocument::fromJson(answers.data()).object();
            m_number = answer.contains("numbers"_L1) ? answer.value("numbers"_L1).toArray().at(0).toString() : answer.value("number"_L1).toString();
        }
        return code;
    }

    workspace::Door m_door;
    QByteArray m_passphrase;
    QString m_number;
};

}

std::unique_ptr<Hands> commandLineHands(const workspace::Door &door, const QByteArray &passphrase, const QString &passphraseFile)
{
    return std::make_unique<CommandLineHands>(door, passphrase, passphraseFile);
}

}
