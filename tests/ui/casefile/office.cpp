// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/office.h"

#include "app/casework/addnote.h"
#include "app/casework/addtask.h"
#include "app/casework/askapproval.h"
#include "app/casework/assigncase.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/finishtask.h"
#include "app/casework/several/linkcases.h"
#include "app/casework/pauseclock.h"
#include "app/casework/recordmessage.h"
#include "app/casework/resumeclock.h"
#include "app/casework/users.h"

namespace casebook::testing {

using namespace Qt::StringLiterals;
using workspace::Workspace;

namespace {

base::Secret secret(const char *text)
{
    QByteArray bytes(text);
    return base::Secret::take(bytes);
}

template <typename T>
void must(const base::Result<T> &result)
{
    if (!result)
        qFatal("the test office could not be set up: %d %s %s", int(result.error().code), qPrintable(result.error().arguments.join(u' ')), qPrintable(result.error().detail));
}

base::Result<std::unique_ptr<Workspace>> create(const QString &file)
{
    const workspace::Door door{file, {}, {}, u"2026-11-24T09:10:00Z"_s, false};
    const workspace::NewOffice office{u"xapix"_s, store::StoreMode::Test, {u"abraun"_s, u"A. Braun"_s, {u"dpo"_s}}};
    CASEBOOK_TRY(auto created, Workspace::create(door, office, secret("correct horse battery")));
    CASEBOOK_CHECK(casework::AddUser(created.workspace->desk()).run({u"byilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s, u"approver"_s}}, secret("another horse battery")));
    return std::move(created.workspace);
}

QDateTime at(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone("Europe/Berlin")).toUTC();
}

casework::NewMessage message(const char *direction, const QDateTime &when, const QString &subject, const QString &body)
{
    casework::NewMessage made;
    made.direction = QString::fromLatin1(direction);
    made.at = when;
    (made.direction == u"sent"_s ? made.recipient : made.sender) = u"Clara Weber"_s;
    made.subject = subject;
    made.body = body;
    return made;
}

// What weeks of work leave in a case.
void work(Workspace &workspace, const QString &number, const QString &other)
{
    casework::Desk &desk = workspace.desk();
    casework::EditCaseRequest edit;
    edit.number = number;
    edit.facts = {{u"statement-version"_s, u"2018-05-25"_s}, {u"region-declared"_s, u"DE"_s}, {u"acknowledgement"_s, u"sent"_s}, {u"acknowledged-on"_s, u"2026-10-21"_s},
                  {u"duplicate-check"_s, u"none-found"_s}, {u"identity-level"_s, u"medium"_s}, {u"identity-method"_s, u"known-details"_s},
                  {u"identity-asked-on"_s, u"2026-10-26"_s}, {u"identity-answered-on"_s, u"2026-10-30"_s}, {u"identity-verdict"_s, u"passed"_s}};
    must(casework::EditCase(desk).run(edit));
    must(casework::PauseClock(desk).run({number, {}, u"identity"_s, QDate(2026, 10, 26), {}}));
    must(casework::ResumeClock(desk).run({number, {}, QDate(2026, 10, 30), {}}));
    must(casework::AssignCase(desk).run({number, u"abraun"_s, {}, -1, {}}));
    must(casework::RecordMessage(desk).run({number, message("received", at(10, 30, 9, 5), u"Re: Two questions"_s, u"Here are the two answers you asked for. Invoice KG-2291, and the phone number ends with 47."_s), {}}));
    must(casework::RecordMessage(desk).run({number, message("sent", at(11, 20, 15, 12), u"Your request"_s, u"Dear Ms Weber, we have found your account and the support tickets of 2024. Before we put the copy together, one question: shall the 2019 trial account be part of it?"_s), {}}));
    must(casework::RecordMessage(desk).run({number, message("received", at(11, 23, 8, 40), u"Re: Your request"_s, u"Thank you for confirming. I only need the data from the Berlin contract; the trial account of 2019 can be left out. Could you also tell me who outside your company received my address?"_s), {}}));
    must(casework::AddNote(desk).run({number, u"CRM export still holds two tickets of another person. Yilmaz redacts them before the package is built."_s, {}}));
    must(casework::AddTask(desk).run({number, u"Billing, tickets, identity"_s, u"IT-CRM"_s, QDate(2026, 11, 10), {}}));
    must(casework::AddTask(desk).run({number, u"CRM export"_s, u"byilmaz"_s, QDate(2026, 11, 23), {}}));
    must(casework::AddTask(desk).run({number, u"Check third-party rights"_s, u"abraun"_s, QDate(2026, 11, 24), {}}));
    must(casework::FinishTask(desk).run({number, 1, u"done"_s, {}, {}}));
    must(casework::AttachFile(desk).run({number, {u"package-weber.zip"_s, u"application/zip"_s, QByteArray(420'000, 'z'), u"made"_s}, {}}));
    must(casework::AttachFile(desk).run({number, {u"answer-v2.odt"_s, u"application/vnd.oasis.opendocument.text"_s, QByteArray(18'300, 'o'), u"made"_s}, {}}));
    must(casework::LinkCases(desk).run({number, other, u"related"_s, {}}));
}

}

Office::Office() : m_session(std::make_unique<session::Session>())
{
    qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    QEventLoop loop;
    m_session->open([file = m_folder.filePath(u"berlin.casebook"_s)] { return create(file); }, &loop, [&loop](const base::Result<void> &opened) {
        must(opened);
        loop.quit();
    });
    loop.exec();
}

Office::~Office() = default;

dialogs::CaseContext Office::context(const QString &number)
{
    auto context = ask([number](Workspace &workspace) { return dialogs::readContext(workspace, number, dialogs::windowLanguage()); });
    must(context);
    return *std::move(context);
}

void Office::actAs(const QString &login)
{
    must(ask([login](Workspace &workspace) { return workspace.store().actAs(login); }));
}

void Office::settle()
{
    for (int i = 0; i < 4; ++i)
        ask([](Workspace &) { return 0; });
}

QString Office::register_(const casework::RegisterCaseRequest &request)
{
    const auto done = ask([request](Workspace &workspace) { return casework::RegisterCase(workspace.desk()).run(request); });
    must(done);
    return done->number;
}

QString Office::emptyRequest()
{
    casework::RegisterCaseRequest request;
    request.kind = u"request"_s;
    request.title = u"Copy of all data"_s;
    request.received = QDate(2026, 11, 20);
    return register_(request);
}

QString Office::fullRequest()
{
    const QString other = emptyDispute();
    casework::RegisterCaseRequest request;
    request.kind = u"request"_s;
    request.title = u"Copy of the data of the Berlin contract"_s;
    request.received = QDate(2026, 10, 20);
    request.receivedEvidence = u"Header of the mail, 16:42"_s;
    request.person.name = u"Clara Weber"_s;
    request.person.identifiers = {u"mail:clara.weber@example.org"_s};
    request.items = {{u"lines"_s, {{u"right"_s, u"access"_s}, {u"role-decision"_s, u"controller"_s}}}};
    request.messages = {message("received", at(10, 20, 16, 42), u"Auskunft"_s, u"Please send me a copy of all data that you hold about me."_s)};
    const QString number = register_(request);
    ask([number, other](Workspace &workspace) {
        work(workspace, number, other);
        return 0;
    });
    return number;
}

QString Office::emptyDispute()
{
    casework::RegisterCaseRequest request;
    request.kind = u"dispute"_s;
    request.title = u"Complaint about advertising mails"_s;
    request.received = QDate(2026, 11, 20);
    request.person.name = u"Sara Lindqvist"_s;
    return register_(request);
}

}
