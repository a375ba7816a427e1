// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/frame/work.h"
#include "app/domain/gate.h"
#include "app/journal/entry.h"
#include "app/queries/casequery.h"
#include "app/queries/register.h"
#include "tests/support/testoffice.h"

#include <QJsonDocument>

namespace casebook::support {

// The rows of all tables that an act may write, as text: what a refused act must leave as it was.
inline QByteArray everyRow(store::Connection &connection)
{
    QByteArray text;
    const auto rows = [&](const QString &sql, int columns) {
        store::Query query(connection, sql);
        for (;;) {
            const auto found = query.next();
            if (!found)
                qFatal("%s", why(found).constData());
            if (!*found)
                return;
            for (int i = 0; i < columns; ++i)
                text += query.text(i).toUtf8() + '\x1f';
            text += '\n';
        }
    };
    for (const store::Table *table : store::tables::journaled()) {
        QStringList columns{QStringLiteral("id"), QStringLiteral("revision")};
        for (const store::Column &column : table->columns)
            columns << QLatin1StringView(column.name);
        text += QByteArray("= ") + table->name + '\n';
        rows(QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(columns.join(QLatin1Char(',')), QLatin1StringView(table->name)), static_cast<int>(columns.size()));
    }
    rows(QStringLiteral("SELECT name, value FROM counters ORDER BY name"), 2);
    rows(QStringLiteral("SELECT operation, sequence, case_id FROM operations ORDER BY operation"), 3);
    rows(QStringLiteral("SELECT owner, place, body FROM drafts ORDER BY owner, place"), 3);
    rows(QStringLiteral("SELECT owner, name, body FROM saved_views ORDER BY owner, name"), 3);
    rows(QStringLiteral("SELECT source, reason FROM quarantine ORDER BY id"), 2);
    rows(QStringLiteral("SELECT sequence, entry FROM journal ORDER BY sequence"), 2);
    rows(QStringLiteral("SELECT table_name, row_id, value FROM history ORDER BY id"), 3);
    rows(QStringLiteral("SELECT attachment_id, position, length(bytes) FROM attachment_chunks ORDER BY id"), 3);
    return text;
}

// An office with cases and people in it, on either engine, and pictures of a case to compare before and after an act.
class CaseDesk {
public:
    using Parts = QMap<QString, QString>;

    explicit CaseDesk(bool onServer) : m_office(onServer) {}

    bool isOnServer() const { return !m_office.database().isEmpty(); }

    TestOffice &office() { return m_office; }
    casework::Desk &desk() { return m_office.desk(); }
    store::Connection &connection() { return m_office.connection(); }
    QDate today() { return desk().clock.now().date(); }

    casework::RegisterCaseRequest aRequest(const QString &right = QStringLiteral("access"))
    {
        casework::RegisterCaseRequest request;
        request.kind = QStringLiteral("request");
        request.title = QStringLiteral("Clara wants to know");
        request.received = today().addDays(-5);
        request.items = {{QStringLiteral("lines"), {{QStringLiteral("right"), right}}}};
        request.person = {QStringLiteral("Clara Beispiel"), QStringLiteral("person"), QStringLiteral("de"), QStringLiteral("DE"),
                          {QStringLiteral("mail:clara@example.org")}, QStringLiteral("subject")};
        return request;
    }
    QString registered(const casework::RegisterCaseRequest &request)
    {
        const auto done = casework::RegisterCase(desk()).run(request);
        if (!done)
            qFatal("%s", why(done).constData());
        return done->number;
    }
    QString request(const QString &right = QStringLiteral("access")) { return registered(aRequest(right)); }
    QString dispute() { return caseOf(QStringLiteral("dispute")); }
    QString caseOf(const QString &kind)
    {
        casework::RegisterCaseRequest request;
        request.kind = kind;
        request.received = today().addDays(-5);
        return registered(request);
    }

    void addPerson(const QString &login, const QString &role)
    {
        auto transaction = store::Transaction::begin(connection(), {desk().user().uuid, noon, &desk().random, {}});
        if (!store::insertUser(**transaction, base::uuid7(desk().random, noon), login, login.toUpper(), {role})
            || !(*transaction)->record({QStringLiteral("add-user"), 0, {}}) || !(*transaction)->commit())
            qFatal("no user");
    }
    // Until it goes, this person acts.
    class Acting {
    public:
        Acting(TestOffice &office, const QString &login) : m_office(office)
        {
            if (!m_office.store().actAs(login))
                qFatal("nobody of this name");
        }
        ~Acting()
        {
            if (!m_office.store().actAs(m_office.first()))
                qFatal("the first user is gone");
        }
        Acting(const Acting &) = delete;
        Acting &operator=(const Acting &) = delete;

    private:
        TestOffice &m_office;
    };
    [[nodiscard]] Acting as(const QString &login) { return Acting(m_office, login); }

    domain::CaseFile file(const QString &number)
    {
        const auto found = queries::caseFile(connection(), desk().user().clearance, number);
        if (!found)
            qFatal("%s", why(found).constData());
        return *found;
    }
    // Without the way there and its gates.
    void putInState(const QString &number, const QString &state)
    {
        const domain::CaseFile file = this->file(number);
        auto transaction = store::Transaction::begin(connection(), {desk().user().uuid, noon, &desk().random, {}});
        if (!(*transaction)->update(store::tables::cases, file.id.value(), -1, store::Row().set("state", state), (*desk().rules.kind(file.kind))->factClasses)
            || !(*transaction)->record({QStringLiteral("move"), file.id.value(), file.uuid}) || !(*transaction)->commit())
            qFatal("no case in this state");
    }
    // How many cases the search of the register finds.
    qint64 found(const QString &words)
    {
        const auto filter = domain::parseFilter(words);
        if (!filter)
            qFatal("%s", why(filter).constData());
        queries::RegisterRequest request;
        request.filter = *filter;
        request.today = today();
        const auto count = queries::Register(connection(), desk().user().clearance).count(request);
        return count ? *count : -1;
    }
    qint64 entries() { return store::journalHead(connection())->size; }
    QString lastAction()
    {
        store::Query query(connection(), QStringLiteral("SELECT entry FROM journal ORDER BY sequence DESC LIMIT 1"));
        return query.next() ? journal::parseEntry(query.text(0).toUtf8())->action : QString();
    }
    QByteArray everything() { return everyRow(connection()); }

    Parts parts(const QString &number);
    // What differs between two pictures: "title", "fact sent-on", "messages".
    static QStringList differences(const Parts &before, const Parts &after)
    {
        QStringList names;
        QSet<QString> all(before.keyBegin(), before.keyEnd());
        all.unite(QSet<QString>(after.keyBegin(), after.keyEnd()));
        for (const QString &name : std::as_const(all))
            if (before.value(name) != after.value(name))
                names << name;
        names.sort();
        return names;
    }

private:
    TestOffice m_office;
};

inline CaseDesk::Parts CaseDesk::parts(const QString &number)
{
    const domain::CaseFile file = this->file(number);
    const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
    const auto line = [](const QStringList &cells) { return cells.join(QLatin1Char('|')) + QLatin1Char('\n'); };
    const auto json = [](const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); };
    Parts parts{{QStringLiteral("title"), file.title}, {QStringLiteral("state"), file.state}, {QStringLiteral("phase"), file.phase},
                {QStringLiteral("received"), day(file.received)}, {QStringLiteral("evidence"), file.receivedEvidence}, {QStringLiteral("due"), day(file.due)},
                {QStringLiteral("outcome"), file.outcome}, {QStringLiteral("outcome-reason"), file.outcomeReason}, {QStringLiteral("owner"), file.owner},
                {QStringLiteral("office"), file.office}, {QStringLiteral("channel"), file.channel}, {QStringLiteral("language"), file.language},
                {QStringLiteral("regime"), file.regime}, {QStringLiteral("preparer"), file.preparer}, {QStringLiteral("closed"), day(file.closed)}};
    for (const QString &fact : file.details.keys())
        parts.insert(QStringLiteral("fact ") + fact, domain::factValues(file.details.value(fact)).join(QLatin1Char(',')));
    for (const domain::CaseParty &party : file.parties)
        parts[QStringLiteral("people")] += line({party.role, party.party.name, party.party.kind, party.party.language, party.party.country, party.party.identifiers.join(QLatin1Char(' '))});
    for (const domain::CaseItem &item : file.items)
        parts[QStringLiteral("items")] += line({item.list, QString::number(item.position), json(item.details)});
    for (const domain::ClockRecord &clock : file.clocks)
        parts[QStringLiteral("clocks")] += line({clock.clock, clock.kind, clock.regime, day(clock.started), day(clock.due), day(clock.met), clock.state, clock.extensionReason});
    for (const domain::MessageRecord &message : file.messages)
        parts[QStringLiteral("messages")] += line({message.direction, message.medium, message.at.toString(Qt::ISODate), message.sender, message.recipient,
                                                   message.subject, message.body, message.messageId, message.inReplyTo, message.author});
    for (const domain::AttachmentRecord &attachment : file.attachments)
        parts[QStringLiteral("files")] += line({attachment.name, attachment.mime, QString::number(attachment.sizeBytes), attachment.sha256, attachment.source});
    for (const domain::TaskRecord &task : file.tasks)
        parts[QStringLiteral("tasks")] += line({task.title, task.assignee, day(task.due), task.state, task.result, task.note});
    for (const domain::LinkRecord &link : file.links)
        parts[QStringLiteral("links")] += line({link.kind, link.number});
    for (const domain::ApprovalRecord &approval : file.approvals)
        parts[QStringLiteral("approvals")] += line({approval.object, approval.verdict, approval.askedBy, approval.approver, approval.note});
    return parts;
}

// The act answers this code and leaves every row as it was.
#define REFUSES(caseDesk, expression, wanted) \
    do { \
        const QByteArray before_ = (caseDesk).everything(); \
        const auto refused_ = (expression); \
        QVERIFY2(!refused_, "was not refused"); \
        QVERIFY2(refused_.error().code == (wanted), ::casebook::support::why(refused_).constData()); \
        QVERIFY2((caseDesk).everything() == before_, "a refused act left something behind"); \
    } while (false)

// The act is done, appends one entry of this name and changes these parts of the case and nothing else of it.
#define CHANGES(caseDesk, number, expression, action, ...) \
    do { \
        const auto before_ = (caseDesk).parts(number); \
        const qint64 entries_ = (caseDesk).entries(); \
        const qint64 revision_ = (caseDesk).file(number).revision; \
        const auto done_ = (expression); \
        QVERIFY2(done_.has_value(), ::casebook::support::why(done_).constData()); \
        QCOMPARE((caseDesk).differences(before_, (caseDesk).parts(number)), (QStringList{__VA_ARGS__})); \
        QCOMPARE((caseDesk).entries(), entries_ + 1); \
        QCOMPARE((caseDesk).lastAction(), action); \
        QVERIFY((caseDesk).file(number).revision >= revision_); \
    } while (false)

}
