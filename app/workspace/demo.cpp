// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/demo.h"

#include "app/base/clock.h"
#include "app/base/random.h"
#include "app/casework/users.h"
#include "app/casework/frame/work.h"
#include "app/rulebook/embedded.h"
#include "app/workspace/demo/stories.h"
#include "app/workspace/workspace.h"

#include <QFile>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using demo::Act;
using demo::Story;

namespace {

constexpr int daysOfPast = 330;

base::Secret demoPassphrase()
{
    QByteArray text("demo");
    return base::Secret::take(text);
}

// A store takes its key slots and the engine's files with it.
void removeStore(const QString &file)
{
    for (const QString &ending : {QString(), u".keys"_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + ending);
}

// Runs the acts in the order of time, each by its person and with the clock standing at its moment.
class Play {
public:
    Play(Workspace &workspace, const DemoRequest &request)
        : m_workspace(workspace), m_request(request), m_now(workspace.now()), m_clock(m_now), m_random(request.seed),
          m_desk{workspace.store(), workspace.rules(), m_clock, m_random} {}

    Result<void> hireStaff();
    Result<void> run(const std::function<bool(qint64, qint64)> &progress);

private:
    QList<Act> acts(const demo::Cast &cast);
    bool isOverFor(const QString &kind, const QString &ending) const;
    Result<void> perform(const Act &act);

    Workspace &m_workspace;
    const DemoRequest &m_request;
    QDateTime m_now;
    base::FixedClock m_clock;
    base::SeededRandom m_random;
    casework::Desk m_desk;
    demo::Staff m_staff;
    QString m_actor;
    QList<demo::KnownCase> m_known;
};

Result<void> Play::hireStaff()
{
    const QList<casework::AddUserRequest> people{{m_staff.officers[0], u"Berk Yilmaz"_s, {u"officer"_s}},   {m_staff.officers[1], u"Mona Keller"_s, {u"officer"_s}},
                                                 {m_staff.approver, u"Ruth Lindner"_s, {u"approver"_s}},    {m_staff.intake, u"Sara Novak"_s, {u"intake"_s}},
                                                 {m_staff.auditor, u"Timo Ahrens"_s, {u"auditor"_s}}};
    // The office was there before its first case.
    m_clock.set(m_now.addDays(-daysOfPast - 60));
    for (const casework::AddUserRequest &person : people)
        CASEBOOK_CHECK(casework::AddUser(m_desk).run(person, demoPassphrase()));
    m_actor = m_staff.dpo;
    return {};
}

// What ends in another case ends in one of these days: the other one must be there by then.
bool Play::isOverFor(const QString &kind, const QString &ending) const
{
    const auto found = m_workspace.rules().kind(kind);
    return found && (*found)->isClosed(ending) && ending != "merged"_L1 && ending != "duplicate"_L1;
}

// Half are requests, a quarter disputes, the rest reports of child accounts and requests of authorities. Open cases are of these days, and
// some of them late; closed ones spread over the past year.
QList<Act> Play::acts(const demo::Cast &cast)
{
    struct Plot {
        QString kind;
        QStringList endings;
        void (*tell)(Story &story, const QString &ending);
        int told = 0;
    };
    Plot plots[] = {{u"request"_s, demo::requestEndings(), demo::tellRequest}, {u"dispute"_s, demo::disputeEndings(), demo::tellDispute},
                    {u"child"_s, demo::childEndings(), demo::tellChild}, {u"disclosure"_s, demo::disclosureEndings(), demo::tellDisclosure}};
    constexpr int turns[] = {0, 0, 1, 3, 0, 1, 2, 0};
    QList<Act> acts;
    for (int i = 0; i < m_request.cases; ++i) {
        Story story(demo::Dice(m_request.seed, static_cast<quint64>(i)), cast, m_staff, m_workspace.organisation());
        Plot &plot = plots[turns[static_cast<std::size_t>(i) % std::size(turns)]];
        const QString ending = plot.endings[plot.told++ % plot.endings.size()];
        const bool isOver = isOverFor(plot.kind, ending);
        const bool isLate = !isOver && ending != "new"_L1 && story.dice().oneIn(6);
        const int daysAgo = isOver ? story.dice().between(0, 270) : isLate ? story.dice().between(30, 45) : story.dice().between(0, 9);
        plot.tell(story, ending);
        acts += story.acts(daysAgo, m_now);
    }
    std::stable_sort(acts.begin(), acts.end(), [](const Act &a, const Act &b) { return a.at < b.at; });
    return acts;
}

Result<void> Play::perform(const Act &act)
{
    if (act.actor != m_actor)
        CASEBOOK_CHECK(m_workspace.store().actAs(act.actor));
    m_actor = act.actor;
    m_clock.set(act.at);
    demo::Scene scene{m_desk, *act.number, m_known, act.at.date()};
    return act.deed(scene);
}

Result<void> Play::run(const std::function<bool(qint64, qint64)> &progress)
{
    CASEBOOK_TRY(const demo::Cast cast, demo::Cast::load());
    const QList<Act> all = acts(cast);
    qint64 done = 0;
    for (const Act &act : all) {
        CASEBOOK_CHECK(perform(act));
        if (progress && !progress(++done, all.size()))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

Result<void> fill(const DemoRequest &request, const std::function<bool(qint64, qint64)> &progress)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    if (rules.organisations().isEmpty())
        return fail(ErrorCode::NotFound, {u"organisation"_s});
    const demo::Staff staff;
    const NewOffice office{rules.organisations().constFirst().id, store::StoreMode::Demo, {staff.dpo, u"Anna Braun"_s, {u"dpo"_s}}};
    CASEBOOK_TRY(auto created, Workspace::create({request.file, staff.dpo, {}, request.standingClock}, office, demoPassphrase()));
    Play play(*created.workspace, request);
    CASEBOOK_CHECK(play.hireStaff());
    return play.run(progress);
}

}

QStringList demoLogins()
{
    const demo::Staff staff;
    return QStringList{staff.dpo} + staff.officers + QStringList{staff.approver, staff.intake, staff.auditor};
}

Result<int> makeDemo(const DemoRequest &request, const std::function<bool(qint64, qint64)> &progress)
{
    if (QFile::exists(request.file) || QFile::exists(request.file + u".keys"_s))
        return fail(ErrorCode::StoreExists, {request.file});
    const auto filled = fill(request, progress);
    if (!filled) {
        removeStore(request.file);
        return fail(filled.error());
    }
    return request.cases;
}

}
