// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/addnote.h"
#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/assigncase.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/erasecase.h"
#include "app/casework/extendclock.h"
#include "app/casework/finishtask.h"
#include "app/casework/holding/joinhold.h"
#include "app/casework/holding/releasehold.h"
#include "app/casework/holding/reviewhold.h"
#include "app/casework/frame/work.h"
#include "app/casework/several/importcases.h"
#include "app/casework/several/linkcases.h"
#include "app/casework/logread.h"
#include "app/casework/erasing/minimisecase.h"
#include "app/casework/movecase.h"
#include "app/casework/pauseclock.h"
#include "app/casework/recordmessage.h"
#include "app/casework/reopencase.h"
#include "app/casework/resumeclock.h"
#include "app/casework/saveview.h"
#include "app/casework/users.h"
#include "app/casework/statements/importstatement.h"
#include "app/casework/statements/recordnotice.h"
#include "tests/casework/casedesk.h"

#include <QFile>
#include <QJsonArray>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::Desk;
using domain::Action;

namespace {

struct Place {
    QString kind;
    QString number;
    QString other;        // of the same kind
    QString closing;      // a case from which one step leads to its end
    QString end;
    domain::AttachmentId file;
};

template <typename T>
ErrorCode codeOf(const base::Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

// One try of each action. Where it is allowed it may fail for another reason: the case is no place for it.
ErrorCode tried(Action action, Desk &desk, const Place &at)
{
    using namespace casework;
    const QString &number = at.number;
    switch (action) {
    case Action::Register: {
        RegisterCaseRequest request;
        request.kind = at.kind;
        return codeOf(RegisterCase(desk).run(request));
    }
    case Action::Edit: {
        EditCaseRequest request;
        request.number = number;
        request.fields = {{u"title"_s, u"tried"_s}};
        const ErrorCode edited = codeOf(EditCase(desk).run(request));
        const ErrorCode asked = codeOf(AskApproval(desk).run({number, u"lunch"_s, {}, {}}));
        return (edited == ErrorCode::NotPermitted) == (asked == ErrorCode::NotPermitted) ? edited : ErrorCode::Interrupted;
    }
    case Action::Move: return codeOf(MoveCase(desk).run({number, u"moon"_s, u"x"_s}));
    case Action::Assign: return codeOf(AssignCase(desk).run({number, desk.user().login, {}}));
    case Action::Note: return codeOf(AddNote(desk).run({number, u"tried"_s, {}}));
    case Action::Attach: return codeOf(AttachFile(desk).run({number, {u"a"_s, {}, "a"_ba, {}}, {}}));
    case Action::RecordMessage: return codeOf(RecordMessage(desk).run({number, {}, {}}));
    case Action::Extend: return codeOf(ExtendClock(desk).run({number, {}, u"x"_s, desk.clock.now().date().addDays(1), {}}));
    case Action::Pause: return codeOf(PauseClock(desk).run({number, {}, u"holiday"_s, {}, {}}));
    case Action::Resume: return codeOf(ResumeClock(desk).run({number, {}, {}, {}}));
    case Action::Close: return codeOf(MoveCase(desk).run({at.closing, at.end, {}}));
    case Action::Reopen: return codeOf(ReopenCase(desk).run({number, u"x"_s, {}}));
    case Action::Link: return codeOf(LinkCases(desk).run({number, at.other, u"related"_s, {}}));
    case Action::AddTask: return codeOf(AddTask(desk).run({number, u"tried"_s, {}, {}, {}}));
    case Action::FinishTask: return codeOf(FinishTask(desk).run({number, 999}));
    case Action::Approve: return codeOf(Approve(desk).run({number, u"decision"_s, true, {}, {}}));
    case Action::Void: return codeOf(MoveCase(desk).run({number, u"void"_s, u"x"_s}));
    case Action::Erase: return codeOf(EraseCase(desk).run({number, {domain::PrivacyClass::Identity}, u"x"_s, {}}));
    case Action::Minimise: return codeOf(MinimiseCase(desk).run({number, {}}));
    case Action::Hold: {
        PlaceHoldRequest request;
        request.cases = {number};
        const ErrorCode placed = codeOf(PlaceHold(desk).run(request));
        const ErrorCode joined = codeOf(JoinHold(desk).run({u"H-2026-00999"_s, number, {}}));
        const ErrorCode reviewed = codeOf(ReviewHold(desk).run({u"H-2026-00999"_s, {}, {}}));
        const bool isRefused = placed == ErrorCode::NotPermitted;
        return isRefused == (joined == ErrorCode::NotPermitted) && isRefused == (reviewed == ErrorCode::NotPermitted) ? placed : ErrorCode::Interrupted;
    }
    case Action::Release: return codeOf(ReleaseHold(desk).run({u"H-2026-00999"_s, u"x"_s, {}}));
    case Action::Read: return codeOf(LogRead(desk).openCase(number));
    case Action::ReadAttachment: return codeOf(LogRead(desk).openAttachment(number, at.file));
    case Action::Export:
    case Action::Print:
    case Action::Backup:
    case Action::Checkpoint: return codeOf(LogRead(desk).record(action, u"tried"_s));
    case Action::VerifyJournal: return codeOf(checkPermission(desk, action, {}));
    case Action::ManageUsers: {
        const ErrorCode added = codeOf(AddUser(desk).run({u"no login"_s, {}, {}}, secret("x")));
        const ErrorCode removed = codeOf(RemoveUser(desk).run(u"nobody"_s));
        return (added == ErrorCode::NotPermitted) == (removed == ErrorCode::NotPermitted) ? added : ErrorCode::Interrupted;
    }
    case Action::Import: return codeOf(ImportCases::begin(desk));
    case Action::ManageViews: {
        const ErrorCode saved = codeOf(SaveView(desk).run({u"tried"_s, {}, u"number"_s, false}));
        const ErrorCode removed = codeOf(RemoveView(desk).run(u"nothing"_s));
        return (saved == ErrorCode::NotPermitted) == (removed == ErrorCode::NotPermitted) ? saved : ErrorCode::Interrupted;
    }
    case Action::ManageStatements: {
        const ErrorCode imported = codeOf(ImportStatement(desk).run({}));
        const ErrorCode told = codeOf(RecordNotice(desk).run({}));
        return (imported == ErrorCode::NotPermitted) == (told == ErrorCode::NotPermitted) ? imported : ErrorCode::Interrupted;
    }
    }
    return ErrorCode::Interrupted;
}

}

// Every cell of the permission pack against the class that does it, read here from the file and not through its reader.
class PermittedActsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        QFile pack(u":/rulebook/permissions.json"_s);
        QVERIFY(pack.open(QIODevice::ReadOnly));
        m_roles = QJsonDocument::fromJson(pack.readAll()).object().value("roles"_L1).toArray();
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_places = {place(u"request"_s, m_cases->request(), m_cases->request(), u"respond"_s, u"closed"_s),
                    place(u"dispute"_s, m_cases->dispute(), m_cases->dispute(), u"remedy"_s, u"closed"_s),
                    place(u"child"_s, m_cases->caseOf(u"child"_s), m_cases->caseOf(u"child"_s), u"notify"_s, u"closed"_s),
                    place(u"disclosure"_s, m_cases->caseOf(u"disclosure"_s), m_cases->caseOf(u"disclosure"_s), u"after"_s, u"closed"_s)};
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void everyCellOfThePack()
    {
        int allowedCells = 0;
        int refusedCells = 0;
        for (const QJsonValue role : std::as_const(m_roles)) {
            const QString id = role.toObject().value("id"_L1).toString();
            m_cases->addPerson(u"one-"_s + id, id);
            for (const Place &at : std::as_const(m_places))
                for (const Action action : domain::allActions()) {
                    const auto acting = m_cases->as(u"one-"_s + id);
                    const QByteArray cell = u"%1 %2 %3"_s.arg(id, domain::name(action), at.kind).toLatin1();
                    const qint64 entries = m_cases->entries();
                    const qint64 revision = m_cases->file(at.number).revision;
                    const ErrorCode code = tried(action, m_cases->desk(), at);
                    const bool allowed = isAllowed(role.toObject(), action, at.kind);
                    QVERIFY2(code != ErrorCode::Interrupted, cell.constData());
                    QVERIFY2((code == ErrorCode::NotPermitted) == !allowed, cell.constData());
                    ++(allowed ? allowedCells : refusedCells);
                    if (allowed)
                        continue;
                    QVERIFY2(m_cases->entries() == entries, cell.constData());
                    QVERIFY2(m_cases->file(at.number).revision == revision, cell.constData());
                }
        }
        QCOMPARE(allowedCells + refusedCells, m_roles.size() * domain::allActions().size() * m_places.size());
        QVERIFY(allowedCells > 100 && refusedCells > 100);
    }

    void nobodyAndAnUnknownRoleMayNothing()
    {
        m_cases->addPerson(u"guest"_s, u"visitor"_s);
        m_cases->addPerson(u"none"_s, QString());
        for (const QString &login : {u"guest"_s, u"none"_s}) {
            const auto acting = m_cases->as(login);
            const QByteArray before = m_cases->everything();
            for (const Action action : domain::allActions())
                QVERIFY2(tried(action, m_cases->desk(), m_places.constFirst()) == ErrorCode::NotPermitted, domain::name(action).toLatin1().constData());
            QVERIFY(m_cases->everything() == before);
        }
    }

    // Counsel approves and the intake desk registers: who has both roles may do both, and nothing that neither may.
    void rolesAddUp()
    {
        m_cases->addPerson(u"both"_s, u"intake counsel"_s);
        const auto acting = m_cases->as(u"both"_s);
        for (const Action action : {Action::Register, Action::Approve, Action::Import})
            QVERIFY2(tried(action, m_cases->desk(), m_places.constFirst()) != ErrorCode::NotPermitted, domain::name(action).toLatin1().constData());
        for (const Action action : {Action::Move, Action::Erase, Action::AddTask, Action::ManageUsers})
            QVERIFY2(tried(action, m_cases->desk(), m_places.constFirst()) == ErrorCode::NotPermitted, domain::name(action).toLatin1().constData());
    }

private:
    static bool says(const QJsonObject &role, Action action, const QString &kind)
    {
        for (const QJsonValue entry : role.value("allow"_L1).toArray())
            if (entry.toObject().value("kind"_L1).toString() == kind && entry.toObject().value("actions"_L1).toArray().contains(domain::name(action)))
                return true;
        return false;
    }
    // Lists, reports and the store hold cases of every kind, so a permission for one kind is none for them. Closing and
    // setting aside are moves.
    static bool isAllowed(const QJsonObject &role, Action action, const QString &kind)
    {
        const bool isAboutOneCase = action != Action::Export && action != Action::Print && domain::isAboutCases(action);
        if ((action == Action::Close || action == Action::Void) && !isAllowed(role, Action::Move, kind))
            return false;
        return says(role, action, u"*"_s) || (isAboutOneCase && says(role, action, kind));
    }

    Place place(const QString &kind, const QString &number, const QString &closing, const QString &state, const QString &end)
    {
        if (!casework::AttachFile(m_cases->desk()).run({number, {u"a"_s, {}, "a"_ba, {}}, {}}))
            qFatal("no file");
        const domain::CaseFile file = m_cases->file(closing);
        auto transaction = store::Transaction::begin(m_cases->connection(), {m_cases->desk().user().uuid, noon, &m_cases->desk().random, {}});
        if (!(*transaction)->update(store::tables::cases, file.id.value(), -1, store::Row().set("state", state),
                                    (*m_cases->desk().rules.kind(kind))->factClasses)
            || !(*transaction)->record({u"move"_s, file.id.value(), file.uuid}) || !(*transaction)->commit())
            qFatal("no case near its end");
        return {kind, number, closing, closing, end, m_cases->file(number).attachments.constFirst().id};
    }

    std::unique_ptr<CaseDesk> m_cases;
    QJsonArray m_roles;
    QList<Place> m_places;
};

QTEST_GUILESS_MAIN(PermittedActsTest)
#include "tst_permittedacts.moc"
