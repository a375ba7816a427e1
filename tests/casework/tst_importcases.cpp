// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/importcases.h"

#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::ImportCases;
using casework::NewMessage;

class ImportCasesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void takesManyInOneStep()
    {
        const QString known = m_cases->request();
        const auto before = m_cases->parts(known);
        const qint64 entries = m_cases->entries();
        QStringList numbers;
        {
            const auto import = ImportCases::begin(m_cases->desk());
            VERIFY_DONE(import);
            for (int i = 0; i < 3; ++i) {
                const auto added = (*import)->add(m_cases->aRequest());
                VERIFY_DONE(added);
                numbers << added->number;
            }
            VERIFY_DONE((*import)->extend(known, received(u"<2@example.org>"_s)));
            VERIFY_DONE((*import)->extend(numbers.constFirst(), received(u"<3@example.org>"_s)));
            VERIFY_DONE((*import)->quarantine(u"broken.eml"_s, u"MailInvalid"_s, "not a mail"_ba));
            VERIFY_DONE((*import)->commit());
        }
        QCOMPARE(numbers, (QStringList{u"R-2026-00002"_s, u"R-2026-00003"_s, u"R-2026-00004"_s}));
        QCOMPARE(m_cases->entries(), entries + 6);
        QCOMPARE(actions(6), (QStringList{u"import"_s, u"import"_s, u"import"_s, u"import-message"_s, u"import-message"_s, u"quarantine"_s}));
        QCOMPARE(m_cases->differences(before, m_cases->parts(known)), QStringList{u"messages"_s});
        QCOMPARE(m_cases->file(numbers.constFirst()).messages.constLast().messageId, u"<3@example.org>"_s);
        QCOMPARE(*m_cases->connection().oneNumber(u"SELECT count(*) FROM quarantine"_s), 1);
    }

    void leavesNothingWithoutACommit()
    {
        const QByteArray before = m_cases->everything();
        {
            const auto import = ImportCases::begin(m_cases->desk());
            VERIFY_DONE(import);
            VERIFY_DONE((*import)->add(m_cases->aRequest()));
            VERIFY_DONE((*import)->quarantine(u"broken.eml"_s, u"MailInvalid"_s, {}));
        }
        QVERIFY(m_cases->everything() == before);
    }

    // The second case fails when its people and lines are there already.
    void leavesNothingWhenOneFails()
    {
        const QByteArray before = m_cases->everything();
        {
            const auto import = ImportCases::begin(m_cases->desk());
            VERIFY_DONE(import);
            VERIFY_DONE((*import)->add(m_cases->aRequest()));
            casework::RegisterCaseRequest wrong = m_cases->aRequest();
            wrong.items.append({u"lines"_s, {{u"right"_s, u"to-be-rich"_s}}});
            QCOMPARE((*import)->add(wrong).error().code, ErrorCode::InputInvalid);
            QCOMPARE((*import)->add(m_cases->aRequest()).error().code, ErrorCode::InputInvalid);
            QCOMPARE((*import)->extend(u"R-2026-00001"_s, received({})).error().code, ErrorCode::InputInvalid);
            QCOMPARE((*import)->quarantine(u"a"_s, u"b"_s, {}).error().code, ErrorCode::InputInvalid);
            QCOMPARE((*import)->commit().error().code, ErrorCode::InputInvalid);
        }
        QVERIFY(m_cases->everything() == before);
        QVERIFY(m_cases->registered(m_cases->aRequest()) == u"R-2026-00001"_s);
    }

    // A server plans for the tables that it knows. One that is filled for the first time took them for empty up to the last case,
    // and looked through all of them for each.
    void letsAServerPlanForWhatCameIn()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (!onServer)
            return;
        const auto import = ImportCases::begin(m_cases->desk());
        VERIFY_DONE(import);
        for (int i = 0; i < 200; ++i)
            VERIFY_DONE((*import)->add(m_cases->aRequest()));
        QCOMPARE(*m_cases->connection().oneNumber(u"SELECT CAST(reltuples AS bigint) FROM pg_class WHERE oid = CAST('cases' AS regclass)"_s), 200);
        VERIFY_DONE((*import)->commit());
    }

    void refusesAnUnknownCase()
    {
        const auto import = ImportCases::begin(m_cases->desk());
        VERIFY_DONE(import);
        QCOMPARE((*import)->extend(u"R-2026-00099"_s, received({})).error().code, ErrorCode::NotFound);
    }

    void knowsMessagesAndSenders()
    {
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.messages = {received(u"<1@example.org>"_s)};
        const QString number = m_cases->registered(request);
        const auto import = ImportCases::begin(m_cases->desk());
        VERIFY_DONE(import);
        QCOMPARE(*(*import)->caseOfMessage({u"<0@example.org>"_s, u"<1@example.org>"_s}), number);
        QCOMPARE(*(*import)->caseOfMessage({u"<0@example.org>"_s}), QString());
        QCOMPARE(*(*import)->caseOfMessage({}), QString());
        QVERIFY(*(*import)->knowsSender(number, u" Clara@EXAMPLE.org"_s));
        QVERIFY(!*(*import)->knowsSender(number, u"carl@example.org"_s));
        QVERIFY(!*(*import)->knowsSender(u"R-2026-00099"_s, u"clara@example.org"_s));
    }

    // The name of a file and the reason are somebody else's text; over them nothing that came in is lost.
    void cutsWhatItPutsAside()
    {
        const auto import = ImportCases::begin(m_cases->desk());
        VERIFY_DONE(import);
        VERIFY_DONE((*import)->quarantine(QString(1024 * 1024, u'n'), u"a\0b"_s + QString(300, u'r'), "kept whole \0 here"_ba));
        VERIFY_DONE((*import)->commit());
        store::Query query(m_cases->connection(), u"SELECT source, reason FROM quarantine"_s);
        QVERIFY(*query.next());
        QCOMPARE(query.text(0), QString(200, u'n'));
        QCOMPARE(query.text(1), u"a\uFFFDb"_s + QString(197, u'r'));
    }

    void needsThePermission()
    {
        m_cases->addPerson(u"lawyer"_s, u"counsel"_s);
        const auto acting = m_cases->as(u"lawyer"_s);
        REFUSES(*m_cases, ImportCases::begin(m_cases->desk()), ErrorCode::NotPermitted);
    }

private:
    static NewMessage received(const QString &messageId)
    {
        NewMessage message;
        message.sender = u"clara@example.org"_s;
        message.body = u"one more thing"_s;
        message.messageId = messageId;
        return message;
    }
    QStringList actions(int newest)
    {
        QStringList found;
        store::Query query(m_cases->connection(), u"SELECT entry FROM journal ORDER BY sequence DESC LIMIT %1"_s.arg(newest));
        while (*query.next())
            found.prepend(journal::parseEntry(query.text(0).toUtf8())->action);
        return found;
    }

    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(ImportCasesTest)
#include "tst_importcases.moc"
