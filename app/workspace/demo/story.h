// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/casework/registercase.h"
#include "app/domain/organisation.h"
#include "app/workspace/demo/cast.h"
#include "app/workspace/demo/dice.h"

#include <functional>
#include <memory>

namespace casebook::workspace::demo {

// The users of a demo store by what they do.
struct Staff {
    QString dpo = QStringLiteral("a.braun");
    QStringList officers{QStringLiteral("b.yilmaz"), QStringLiteral("m.keller")};
    QString approver = QStringLiteral("r.lindner");
    QString intake = QStringLiteral("s.novak");
    QString auditor = QStringLiteral("t.ahrens");
};

// A case that is in the store already.
struct KnownCase {
    QString number;
    QString kind;
    QString owner;  // who works on it sooner or later
};

// A moment of a story: the desk of who acts, with the clock standing at this moment.
struct Scene {
    casework::Desk &desk;
    QString &number;  // of the case; the first act fills it in
    QList<KnownCase> &known;
    QDate today;      // at the office
};
using Deed = std::function<base::Result<void>(Scene &)>;

struct Act {
    QDateTime at;
    QString actor;
    std::shared_ptr<QString> number;
    Deed deed;
};

// Facts as `edit --set` has them: "lines[1].outcome", or "lines[*].outcome" for all; the value "@today" is the day of the
// act, "@today+30" a day after it.
using Facts = QList<std::pair<QString, QString>>;

// Tells one case act by act, in days since it was received, and turns it into acts with times when its length is known.
class Story {
public:
    Story(Dice dice, const Cast &cast, const Staff &staff, const domain::Organisation &organisation);

    Dice &dice() { return m_dice; }
    const QString &language() const { return m_language; }
    const QString &owner() const { return m_owner; }
    const Staff &staff() const { return m_staff; }
    QString text(const QString &id) const { return m_cast.text(id, m_language); }

    void later(int least, int most) { m_day += m_dice.between(least, most); }
    void act(const QString &actor, Deed deed);
    void act(Deed deed) { act(m_owner, std::move(deed)); }

    // What happens in a case; each is one act of its owner, or of whom it needs.
    void begin(const QString &kind, const QStringList &subjects, const QString &opening, Facts facts = {});
    void set(Facts facts);
    void add(const QString &list, const QMap<QString, QString> &facts);
    void move(const QString &to, const QString &reason = {}, const QString &outcome = {});
    void send(const QString &textId, const QString &fileName = {});
    void receive(const QString &textId);
    void note();
    void work(int tasks);       // asks colleagues and gets their answers
    void answerSystems(int most = 100);  // so many of the tasks in systems that are open by then
    void leaveTaskOpen();
    void pause(const QString &reason);
    void resume();
    void extend();
    void approve(const QString &object = QStringLiteral("decision"));
    void approveAs(const QString &person, const QString &object = QStringLiteral("decision"));
    void askApproval(const QString &object = QStringLiteral("decision"));
    void sendBack();             // the second person does not approve yet
    // With a case of this kind that is there by then and that somebody else works on; where there is none, `otherwise`.
    void link(const QString &kindOfCase, const QString &kindOfLink, Deed otherwise = {}, Facts whenLinked = {});

    void linkAny(const QString &kindOfLink);  // with the newest case of somebody else, of whichever kind: a dispute may not be worked on by who handled what it is about

    int lines() const { return m_lines; }
    // With the last act so many days before `now`; nothing happens on weekends or after `now`.
    QList<Act> acts(int daysAgo, const QDateTime &now) const;

private:
    struct Told {
        int day;
        QString actor;
        Deed deed;
    };
    casework::NewMessage message(const QString &direction, const QString &textId) const;

    Dice m_dice;
    const Cast &m_cast;
    const Staff &m_staff;
    QString m_language;
    QString m_person;
    QString m_owner;
    const domain::Office *m_office = nullptr;
    const domain::Channel *m_channel = nullptr;
    int m_day = 0;
    int m_lines = 0;
    std::shared_ptr<QString> m_number = std::make_shared<QString>();
    QList<Told> m_told;
    // The day of receipt is known only when the acts get their times.
    std::shared_ptr<QDate> m_received = std::make_shared<QDate>();
};

}
