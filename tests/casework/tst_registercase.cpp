// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/registercase.h"

#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::RegisterCase;
using casework::RegisterCaseRequest;

class RegisterCaseTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (std::exchange(m_isUntouched, false) && m_cases->isOnServer() == onServer)
            return;
        m_cases = std::make_unique<CaseDesk>(onServer);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        if (!m_isUntouched)
            m_cases.reset();
    }

    void makesTheWholeCaseInOneStep()
    {
        RegisterCaseRequest request = m_cases->aRequest();
        request.receivedEvidence = u"message"_s;
        request.owner = u"second"_s;
        request.facts = {{u"region-declared"_s, u"DE"_s}, {u"flags"_s, u"none"_s}, {u"requester-unknown"_s, u"nein"_s}};
        request.attachments = {{u"id.txt"_s, u"text/plain"_s, "hello"_ba, u"received"_s}};
        casework::NewMessage message;
        message.sender = u"clara@example.org"_s;
        message.body = u"Dear office"_s;
        request.messages = {message};
        const qint64 entries = m_cases->entries();
        const auto done = RegisterCase(m_cases->desk()).run(request);
        VERIFY_DONE(done);
        QVERIFY(!done->wasDoneBefore);
        QCOMPARE(m_cases->entries(), entries + 1);
        QCOMPARE(m_cases->lastAction(), u"register"_s);

        const domain::CaseFile file = m_cases->file(done->number);
        QCOMPARE(file.id, done->id);
        QCOMPARE(file.number, u"R-2026-00001"_s);
        QCOMPARE(file.title, u"Clara wants to know"_s);
        QCOMPARE(file.state, u"new"_s);
        QCOMPARE(file.phase, u"intake"_s);
        QCOMPARE(file.received, m_cases->today().addDays(-5));
        QCOMPARE(file.receivedEvidence, u"message"_s);
        QCOMPARE(file.owner, u"second"_s);
        QCOMPARE(file.regime, u"gdpr"_s);
        QCOMPARE(file.personName(), u"Clara Beispiel"_s);
        QCOMPARE(file.parties.constFirst().party.identifiers, QStringList{u"mail:clara@example.org"_s});
        QCOMPARE(file.items.size(), 1);
        QCOMPARE(file.messages.size(), 1);
        QCOMPARE(file.attachments.size(), 1);
        QCOMPARE(file.details.value("requester-unknown"_L1).toBool(true), false);
        QCOMPARE(file.details.value("region-declared"_L1).toString(), u"DE"_s);
        // GDPR Art. 12(3): a month from receipt, the end rolled to a working day.
        QVERIFY(file.due >= file.received.addMonths(1) && file.due < file.received.addMonths(1).addDays(6));
    }

    void takesTheGapsFromTheOrganisation()
    {
        const QString number = m_cases->dispute();
        const domain::CaseFile file = m_cases->file(number);
        QCOMPARE(number, u"D-2026-00001"_s);
        QVERIFY(!file.title.isEmpty());
        QVERIFY(!file.office.isEmpty() && !file.channel.isEmpty() && !file.regime.isEmpty());
        QVERIFY(file.owner.isEmpty());
        QVERIFY(file.parties.isEmpty());
    }

    void knowsAPersonByTheIdentifier()
    {
        const QString first = m_cases->request();
        RegisterCaseRequest request = m_cases->aRequest();
        request.person.identifiers = {u"mail: CLARA@example.org "_s};
        const QString second = m_cases->registered(request);
        QCOMPARE(m_cases->file(second).parties.constFirst().party.id, m_cases->file(first).parties.constFirst().party.id);
        QCOMPARE(*m_cases->connection().oneNumber(u"SELECT count(*) FROM parties"_s), 1);
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &field, const QString &value, ErrorCode code) {
            QTest::newRow(name) << field << value << static_cast<int>(code);
        };
        row("kind", u"kind"_s, u"parcel"_s, ErrorCode::KindUnknown);
        row("office", u"office"_s, u"atlantis"_s, ErrorCode::OfficeUnknown);
        row("regime", u"regime"_s, u"roman"_s, ErrorCode::RegimeUnknown);
        row("channel", u"channel"_s, u"pigeon"_s, ErrorCode::InputInvalid);
        row("owner", u"owner"_s, u"nobody"_s, ErrorCode::InputInvalid);
        row("received in the future", u"received"_s, u"2026-11-25"_s, ErrorCode::DateOutsideRules);
        row("received long ago", u"received"_s, u"1989-12-31"_s, ErrorCode::DateOutsideRules);
        row("received missing", u"received"_s, QString(), ErrorCode::InputInvalid);
        row("fact unknown", u"fact:shoe-size"_s, u"42"_s, ErrorCode::InputInvalid);
        row("fact of another type", u"fact:sent-on"_s, u"tomorrow"_s, ErrorCode::InputInvalid);
        row("choice unknown", u"fact:redress"_s, u"the-pope"_s, ErrorCode::InputInvalid);
        row("one of several choices unknown", u"fact:flags"_s, u"none,purple"_s, ErrorCode::InputInvalid);
        row("list unknown", u"list"_s, u"shoes"_s, ErrorCode::InputInvalid);
        row("fact of an item unknown", u"item:shoe-size"_s, u"42"_s, ErrorCode::InputInvalid);
        row("identifier without a kind", u"identifier"_s, u"clara@example.org"_s, ErrorCode::InputInvalid);
        row("direction of a message", u"direction"_s, u"sideways"_s, ErrorCode::InputInvalid);
        row("source of a file", u"source"_s, u"stolen"_s, ErrorCode::InputInvalid);
        row("compartment out of sight", u"compartment"_s, u"7"_s, ErrorCode::NotFound);
        row("operation that is no id", u"operation"_s, u"once"_s, ErrorCode::JournalInvalid);
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, code);
        RegisterCaseRequest request = m_cases->aRequest();
        set(request, field, value);
        REFUSES(*m_cases, RegisterCase(m_cases->desk()).run(request), static_cast<ErrorCode>(code));
        m_isUntouched = true;
    }

    void needsThePermission()
    {
        m_cases->addPerson(u"reader"_s, u"auditor"_s);
        const RegisterCaseRequest request = m_cases->aRequest();
        const auto acting = m_cases->as(u"reader"_s);
        REFUSES(*m_cases, RegisterCase(m_cases->desk()).run(request), ErrorCode::NotPermitted);
    }

private:
    static void set(RegisterCaseRequest &request, const QString &field, const QString &value)
    {
        casework::NewMessage message;
        message.direction = field == "direction"_L1 ? value : u"received"_s;
        request.messages = {message};
        request.attachments = {{u"a.txt"_s, u"text/plain"_s, "a"_ba, field == "source"_L1 ? value : u"received"_s}};
        const QMap<QString, QString *> texts{{u"kind"_s, &request.kind}, {u"office"_s, &request.office}, {u"regime"_s, &request.regime},
                                             {u"channel"_s, &request.channel}, {u"owner"_s, &request.owner}, {u"operation"_s, &request.operation},
                                             {u"list"_s, &request.items.first().list}};
        if (QString *text = texts.value(field))
            *text = value;
        else if (field == "received"_L1)
            request.received = QDate::fromString(value, Qt::ISODate);
        else if (field == "identifier"_L1)
            request.person.identifiers = {value};
        else if (field == "compartment"_L1)
            request.compartment = value.toInt();
        else if (field.startsWith("fact:"_L1))
            request.facts.insert(field.section(u':', 1), value);
        else if (field.startsWith("item:"_L1))
            request.items.first().facts.insert(field.section(u':', 1), value);
    }

    std::unique_ptr<CaseDesk> m_cases;
    bool m_isUntouched = false;  // the next row of refusals can go on with this office
};

QTEST_GUILESS_MAIN(RegisterCaseTest)
#include "tst_registercase.moc"
