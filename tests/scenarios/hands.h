// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

#include <QMap>

namespace casebook::tests {

// Three ways into the same acts: the classes of casework, the command line, and the window (windowhands.h). A story told with
// two of them must end alike.
class Hands {
public:
    using Facts = QMap<QString, QString>;  // "danger", "systems[2].result" in a list, "evidence" of a field that every case has

    struct Matter {
        QString kind;
        QString subject;  // as the kind calls it: a right, an instrument
        QString title;    // in words that the window knows the subject by
        QString person;
    };
    struct Letter {
        QString to;
        QString subject;
        QString body;
    };

    virtual ~Hands() = default;

    // Each answers the exit code that the command line has for it, 0 when it was done. `actor` does it, to the case that was
    // begun, brought in or taken up last.
    virtual int begin(const QString &actor, const Matter &matter) = 0;
    virtual int importMail(const QString &actor, const QString &file) = 0;  // one case comes of it
    virtual int addPerson(const QString &actor, const QString &name) = 0;
    virtual int set(const QString &actor, const Facts &facts) = 0;
    virtual int add(const QString &actor, const QString &list, const Facts &facts) = 0;
    virtual int move(const QString &actor, const QString &to, const QString &outcome = {}) = 0;
    virtual int send(const QString &actor, const Letter &letter) = 0;
    virtual int assign(const QString &actor, const QString &owner) = 0;
    virtual int addTask(const QString &actor, const QString &title, const QString &assignee, const QDate &due) = 0;
    virtual int finishTask(const QString &actor, int task) = 0;  // its place in the case, from 1; done
    virtual int answerSystems(const QString &actor) = 0;  // all that the case asks of the systems; done
    virtual int askApproval(const QString &actor) = 0;
    virtual int approve(const QString &actor) = 0;
    virtual void take(const QString &number) = 0;
    // What is left of the case in the end, without what differs between two cases of the same story: number, keys, moments.
    virtual QString picture() = 0;
};

// `address` of a casebook in test mode, whose users are there; `passphrase` of the first of them, `passphraseFile` holds it.
std::unique_ptr<Hands> caseworkHands(const workspace::Door &door, const QByteArray &passphrase);
std::unique_ptr<Hands> caseworkHands(workspace::Workspace &workspace);
std::unique_ptr<Hands> commandLineHands(const workspace::Door &door, const QByteArray &passphrase, const QString &passphraseFile);

std::unique_ptr<workspace::Workspace> openWorkspace(const workspace::Door &door, const QByteArray &passphrase);
QString pictureOf(const domain::CaseFile &file);

}
