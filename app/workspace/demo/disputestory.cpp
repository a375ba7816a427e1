// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/demo/stories.h"

#include "app/casework/assigncase.h"
#include "app/casework/editcase.h"

namespace casebook::workspace::demo {

using namespace Qt::StringLiterals;

namespace {

base::Result<void> notAboutOurs(Scene &scene)
{
    casework::EditCaseRequest request;
    request.number = scene.number;
    request.facts.insert(u"about-our-case"_s, u"no"_s);
    const auto done = casework::EditCase(scene.desk).run(request);
    return done ? base::Result<void>() : base::fail(done.error());
}

void acknowledge(Story &story)
{
    story.later(0, 1);
    story.set({{u"complaint-text"_s, story.text(u"dispute"_s)}, {u"about-our-case"_s, u"no"_s}});
    if (story.dice().oneIn(2))
        story.link(u"request"_s, u"caused-by"_s, notAboutOurs, {{u"about-our-case"_s, u"yes"_s}});
    story.act(story.staff().dpo, [owner = story.owner()](Scene &scene) {
        const auto done = casework::AssignCase(scene.desk).run({scene.number, owner, {}, -1, {}});
        return done ? base::Result<void>() : base::fail(done.error());
    });
    story.move(u"acknowledge"_s);
}

void screen(Story &story)
{
    story.later(0, 2);
    story.send(u"acknowledgement"_s);
    story.set({{u"acknowledged-on"_s, u"@today"_s}, {u"expected-on"_s, u"@today+28"_s}});
    story.move(u"screen"_s);
}

void notAdmissible(Story &story)
{
    story.later(1, 3);
    story.send(u"answer"_s);
    story.set({{u"admissible"_s, u"not-admissible"_s}, {u"not-admissible-ground"_s, u"not-about-personal-data"_s}, {u"breach-suspected"_s, u"no"_s},
               {u"redress"_s, u"authority-and-court"_s}, {u"sent-on"_s, u"@today"_s}});
    story.move(u"not-admissible"_s, story.text(u"invoice"_s));
}

void investigate(Story &story)
{
    story.later(1, 3);
    story.set({{u"admissible"_s, u"admissible"_s}, {u"severity"_s, story.dice().oneIn(3) ? u"high"_s : u"medium"_s}, {u"breach-suspected"_s, u"no"_s},
               {u"hold-check"_s, u"not-needed"_s}});
    story.move(u"investigate"_s);
}

void opinion(Story &story)
{
    story.work(1);
    story.later(1, 4);
    story.set({{u"facts-log"_s, story.text(u"facts"_s)}, {u"statements"_s, story.text(u"statements"_s)}, {u"allegations[*].test"_s, story.text(u"test"_s)}});
    story.move(u"opinion"_s);
}

void reply(Story &story)
{
    story.later(1, 3);
    story.set({{u"allegations[*].finding"_s, story.dice().oneIn(3) ? u"not-upheld"_s : u"upheld"_s}, {u"root-cause"_s, u"process"_s},
               {u"opinion"_s, story.text(u"opinion"_s)}, {u"advice-followed"_s, u"followed"_s}});
    story.add(u"remedies"_s, {{u"remedy"_s, u"process-change"_s}, {u"responsible"_s, story.owner()}, {u"due-on"_s, u"@today+14"_s}});
    story.move(u"reply"_s);
}

void awaitReaction(Story &story)
{
    story.later(1, 4);
    story.send(u"answer"_s, u"answer.txt"_s);
    story.set({{u"redress"_s, u"authority-and-court"_s}, {u"delivery"_s, u"mail"_s}, {u"sent-on"_s, u"@today"_s}});
    story.move(u"await"_s);
}

void close(Story &story)
{
    story.set({{u"lessons"_s, u"yes"_s}, {u"lessons-text"_s, story.text(u"opinion"_s)}, {u"remedies[1].done-on"_s, u"@today"_s}, {u"remedies[1].evidence"_s, story.text(u"new-rule"_s)}});
    story.move(u"closed"_s, {}, story.dice().oneIn(3) ? u"partly-upheld"_s : u"upheld"_s);
}

void escalate(Story &story, const QString &ending)
{
    story.later(5, 12);
    story.receive(u"dispute"_s);
    story.set({{u"reaction"_s, u"escalates"_s}});
    if (ending == "authority"_L1 || ending == "court"_L1)
        story.add(u"proceedings"_s, {{u"kind"_s, ending}, {u"opened-by"_s, u"body"_s},
                                     ending == "court"_L1 ? std::pair(u"body"_s, u"Amtsgericht"_s) : std::pair(u"authority"_s, u"de-be"_s), {u"file-number"_s, u"17 %1"_s.arg(story.dice().between(100, 999))},
                                     {u"stage"_s, ending == "court"_L1 ? u"served"_s : u"notified"_s}, {u"next-on"_s, u"@today+21"_s}});
    story.move(ending);
}

// Answers whether the story is told.
bool beforeReply(Story &story, const QString &ending)
{
    if (ending == "new"_L1)
        return true;
    acknowledge(story);
    if (ending == "acknowledge"_L1)
        return true;
    if (ending == "void"_L1) {
        story.askApproval(u"void"_s);
        story.approve(u"void"_s);
        story.move(u"void"_s, story.text(u"twice"_s));
        return true;
    }
    screen(story);
    if (ending == "merged"_L1) {
        story.link(u"dispute"_s, u"merged"_s);
        story.move(u"merged"_s);
        return true;
    }
    if (ending == "not-admissible"_L1)
        notAdmissible(story);
    return ending == "screen"_L1 || ending == "not-admissible"_L1;
}

}

QStringList disputeEndings()
{
    return {u"new"_s, u"investigate"_s, u"closed"_s, u"acknowledge"_s, u"await"_s, u"screen"_s, u"opinion"_s, u"authority"_s, u"reply"_s, u"closed"_s,
            u"internal-review"_s, u"court"_s, u"remedy"_s, u"not-admissible"_s, u"merged"_s, u"void"_s};
}

void tellDispute(Story &story, const QString &ending)
{
    static const QStringList allegations{u"late-answer"_s, u"incomplete-answer"_s, u"wrongful-refusal"_s, u"marketing"_s, u"third-party"_s, u"kept-too-long"_s, u"tracking"_s};
    story.begin(u"dispute"_s, {story.dice().oneOf(allegations)}, u"dispute"_s);
    if (beforeReply(story, ending))
        return;
    investigate(story);
    if (ending == "investigate"_L1)
        return story.leaveTaskOpen();
    opinion(story);
    if (ending == "opinion"_L1)
        return;
    reply(story);
    if (ending == "reply"_L1)
        return;
    awaitReaction(story);
    if (ending == "await"_L1)
        return;
    if (ending == "closed"_L1 || ending == "remedy"_L1) {
        story.later(5, 20);
        story.set({{u"reaction"_s, u"satisfied"_s}});
        return ending == "closed"_L1 ? close(story) : story.move(u"remedy"_s);
    }
    escalate(story, ending);
}

}
