// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/demo/stories.h"

namespace casebook::workspace::demo {

using namespace Qt::StringLiterals;

namespace {

// What the person asks for and how it ends.
struct Wish {
    QStringList rights;
    QString outcome = u"fulfilled"_s;
    QString ground;

    bool has(std::initializer_list<const char *> some) const
    {
        return std::any_of(some.begin(), some.end(), [&](const char *right) { return rights.contains(QLatin1StringView(right)); });
    }
    // What somebody asks for whose data has to be kept, and nothing else.
    bool isErasureAlone() const { return std::all_of(rights.cbegin(), rights.cend(), [](const QString &right) { return right == "erasure"_L1 || right == "account-closure"_L1; }); }
    bool erases() const { return has({"erasure", "account-closure"}); }
    bool mayPause() const { return !has({"marketing-opt-out", "consent-withdrawal", "account-closure", "information"}); }
    bool acts() const { return outcome == "fulfilled"_L1 && !(rights.size() == 1 && has({"access", "portability", "information"})); }
    bool needsSecondPerson() const { return erases() || outcome == "partial"_L1 || outcome == "denied"_L1; }
};

Wish wishFor(Story &story, const QString &ending)
{
    static const QList<QStringList> wishes{{u"access"_s}, {u"access"_s, u"erasure"_s}, {u"erasure"_s}, {u"rectification"_s}, {u"marketing-opt-out"_s}, {u"portability"_s},
                                           {u"objection"_s}, {u"access"_s, u"portability"_s}, {u"account-closure"_s, u"erasure"_s}, {u"restriction"_s},
                                           {u"consent-withdrawal"_s}, {u"information"_s}};
    Wish wish{story.dice().oneOf(wishes)};
    const bool isWorked = ending != "execute"_L1;
    if (isWorked && wish.isErasureAlone() && story.dice().oneIn(2))
        wish = {wish.rights, u"denied"_s, u"legal-obligation"_s};
    if (ending == "execute"_L1)
        wish.rights = {u"erasure"_s};
    if (ending == "identity"_L1 || ending == "scope"_L1)
        wish.rights = {u"access"_s};
    return wish;
}

void toTriage(Story &story)
{
    story.later(0, 1);
    story.set({{u"statement-version"_s, u"1"_s}, {u"region-declared"_s, story.language() == "de"_L1 ? u"Deutschland"_s : u"Ireland"_s}});
    story.move(u"triage"_s);
}

void triage(Story &story, const QString &level, const QString &role)
{
    story.later(1, 2);
    story.send(u"acknowledgement"_s);
    story.set({{u"acknowledgement"_s, u"sent"_s}, {u"acknowledged-on"_s, u"@today"_s}, {u"duplicate-check"_s, u"none-found"_s}, {u"flags"_s, u"none"_s},
               {u"regime-reason"_s, story.text(u"law"_s)},
               {u"identity-level"_s, level}, {u"lines[*].role-decision"_s, role}, {u"lines[*].data-class"_s, role == "processor"_L1 ? u"content"_s : u"account-data"_s}});
}

void identity(Story &story, const Wish &wish)
{
    story.later(0, 2);
    story.move(u"identity"_s);
    story.send(u"question"_s);
    story.set({{u"identity-method"_s, u"known-details"_s}, {u"identity-asked-on"_s, u"@today"_s}});
    if (wish.mayPause())
        story.pause(u"identity"_s);
}

void identified(Story &story, const Wish &wish)
{
    story.later(2, 7);
    story.receive(u"reply"_s);
    if (wish.mayPause())
        story.resume();
    story.set({{u"identity-verdict"_s, u"passed"_s}, {u"identity-answered-on"_s, u"@today"_s}, {u"identity-verifier"_s, story.owner()}});
}

void scope(Story &story)
{
    story.later(0, 1);
    story.move(u"scope"_s);
    story.send(u"scope"_s);
    story.set({{u"scope-question"_s, story.text(u"scope"_s)}, {u"scope-asked-on"_s, u"@today"_s}});
    story.pause(u"scope"_s);
}

void collect(Story &story, const Wish &wish, bool isLast)
{
    story.later(0, 1);
    story.move(u"collect"_s);
    if (story.dice().oneIn(3))
        story.work(1);
    story.later(1, 5);
    if (isLast)
        story.answerSystems(4);
    else
        story.answerSystems();
    if (story.dice().oneIn(3))
        story.note();
    story.set({{u"hold-check"_s, u"none"_s}, {u"retention-plan"_s, wish.erases() ? story.text(u"retention"_s) : QString()}});
}

void review(Story &story)
{
    story.later(0, 2);
    story.move(u"review"_s);
    story.later(1, 3);
    story.set({{u"others-check"_s, u"nothing-found"_s}, {u"redaction"_s, u"not-needed"_s}, {u"special-categories"_s, u"false"_s}, {u"preparation"_s, u"letter-only"_s}});
}

void decide(Story &story, const Wish &wish)
{
    story.move(u"decide"_s);
    story.later(0, 2);
    Facts facts{{u"lines[*].outcome"_s, wish.outcome}, {u"closure-confirmed"_s, wish.erases() ? u"true"_s : u"false"_s}};
    if (wish.has({"information"}))
        facts << Facts{{u"question-about"_s, u"other"_s}};
    if (!wish.ground.isEmpty())
        facts << Facts{{u"lines[*].ground"_s, wish.ground}, {u"lines[*].ground-text"_s, story.text(u"ground"_s)}, {u"redress"_s, u"authority-and-court"_s}};
    story.set(facts);
    if (!wish.needsSecondPerson())
        return;
    story.askApproval();
    story.later(0, 2);
    if (story.dice().oneIn(4)) {
        story.sendBack();
        story.later(1, 1);
        story.askApproval();
    }
    story.approve();
}

void execute(Story &story)
{
    story.later(0, 1);
    story.move(u"execute"_s);
    story.later(1, 3);
    story.set({{u"lines[*].executed-on"_s, u"@today"_s}, {u"lines[*].execution-evidence"_s, story.text(u"log"_s)}, {u"recipients"_s, u"none"_s}});
}

void respond(Story &story)
{
    story.move(u"respond"_s);
    story.later(0, 3);
    story.send(u"answer"_s, u"answer.txt"_s);
    story.set({{u"letter-checked"_s, u"true"_s}, {u"delivery"_s, u"mail"_s}, {u"sent-on"_s, u"@today"_s}, {u"delivery-proof"_s, story.text(u"mail-server"_s)}});
}

void redirect(Story &story)
{
    story.move(u"redirect"_s);
    story.later(1, 3);
    story.send(u"answer"_s);
    story.set({{u"lines[*].outcome"_s, u"redirected"_s}, {u"lines[*].ground"_s, u"not-controller"_s}, {u"customer-informed"_s, u"informed"_s}, {u"sent-on"_s, u"@today"_s},
               {u"delivery"_s, u"mail"_s}});
}

// Ways that leave the straight road early. Answers whether the story is told.
bool aside(Story &story, const QString &ending)
{
    if (ending == "spam"_L1) {
        story.later(0, 1);
        story.move(u"spam"_s, story.text(u"advertising"_s));
    } else if (ending == "duplicate"_L1) {
        story.later(1, 2);
        story.link(u"request"_s, u"duplicate"_s);
        story.move(u"duplicate"_s);
    } else if (ending == "void"_L1) {
        story.later(0, 1);
        story.askApproval(u"void"_s);
        story.approve(u"void"_s);
        story.move(u"void"_s, story.text(u"twice"_s));
    } else if (ending == "redirect"_L1 || ending == "redirected"_L1) {
        toTriage(story);
        triage(story, u"none"_s, u"processor"_s);
        redirect(story);
        if (ending == "redirected"_L1)
            story.move(u"closed"_s);
    } else {
        return ending == "new"_L1;
    }
    return true;
}

void straight(Story &story, const Wish &wish, const QString &ending)
{
    toTriage(story);
    if (ending == "triage"_L1)
        return;
    const bool isChecked = ending == "identity"_L1 || story.dice().oneIn(2);
    triage(story, isChecked ? u"medium"_s : u"none"_s, u"controller"_s);
    if (isChecked) {
        identity(story, wish);
        if (ending == "identity"_L1)
            return;
        identified(story, wish);
    }
    if (ending == "scope"_L1)
        return scope(story);
    collect(story, wish, ending == "collect"_L1);
    if (wish.mayPause() && story.dice().oneIn(ending == "collect"_L1 ? 3 : 8)) {
        story.send(u"extension"_s);
        story.extend();
    }
    if (ending == "collect"_L1)
        return story.leaveTaskOpen();
    review(story);
    if (ending == "review"_L1)
        return;
    decide(story, wish);
    if (ending == "decide"_L1)
        return;
    if (wish.acts())
        execute(story);
    if (ending == "execute"_L1)
        return;
    story.answerSystems();
    respond(story);
    story.answerSystems();
    if (ending == "after"_L1) {
        story.set({{u"tail"_s, u"appeal-window"_s}, {u"tail-until"_s, u"@today+30"_s}});
        return story.move(u"after"_s);
    }
    if (ending == "closed"_L1)
        story.move(u"closed"_s);
}

}

QStringList requestEndings()
{
    return {u"new"_s, u"triage"_s, u"collect"_s, u"closed"_s, u"identity"_s, u"scope"_s, u"review"_s, u"closed"_s, u"decide"_s, u"execute"_s,
            u"respond"_s, u"closed"_s, u"after"_s, u"redirect"_s, u"redirected"_s, u"closed"_s, u"spam"_s, u"duplicate"_s, u"void"_s, u"closed"_s};
}

void tellRequest(Story &story, const QString &ending)
{
    const Wish wish = wishFor(story, ending);
    story.begin(u"request"_s, wish.rights, wish.rights.constFirst());
    if (!aside(story, ending))
        straight(story, wish, ending);
}

}
