// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scenarios/hands.h"

namespace casebook::tests {

// Whole cases, told once and worked with any hands, with the same refusals on the way. The clock of the casebook stands on
// Tuesday 24 November 2026. What goes otherwise than it is told fails the test that tells it; the rest of the story is left out.
class Stories final {
public:
    struct Cast {
        QString dpo;
        QString officer;
        QString approver;
        QString counsel;
    };
    Stories(Hands &hands, Cast cast) : m_hands(hands), m_cast(std::move(cast)) {}

    void request(const QString &mail);  // one mail that asks for access, in a file
    void dispute();
    void child();
    void order();
    void emergency();
    void hours();
    // The same from a case that is there already: brought in, and taken up by the hands.
    void workRequest(int lines, bool hasPerson);
    void workDispute();

    const QString &picture() const { return m_picture; }  // of the last story

private:
    void expect(int code, int wanted, const QString &act);
    bool isOver() const;  // something went otherwise
    void begin(const Hands::Matter &matter);
    void set(const Hands::Facts &facts);
    void add(const QString &list, const Hands::Facts &facts);
    void move(const QString &to, const QString &outcome = {});
    void refuse(const QString &to, const QString &outcome = {});  // what is missing is not there yet
    void send(const Hands::Letter &letter);
    void ask(const QString &actor);
    void answerSystems();
    void approve(const QString &actor, int code = 0);
    void end();

    void searchAndRemove();
    void checkAndClose();
    void arrive(const QString &instrument, const QString &title, const Hands::Facts &day);
    void checkOrder();
    void match() { set({{QStringLiteral("targets[1].match"), QStringLiteral("matched")}, {QStringLiteral("targets[1].account"), QStringLiteral("AC 4")}}); }
    Hands::Facts decided() const;
    void pack();
    void approveByTwo();
    void deliver();
    void answerRequest(int lines);

    Hands &m_hands;
    Cast m_cast;
    QString m_picture;
};

}
