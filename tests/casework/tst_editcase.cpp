// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/editcase.h"

#include "app/casework/movecase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::EditCase;
using casework::EditCaseRequest;

class EditCaseTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (std::exchange(m_isUntouched, false) && m_cases->isOnServer() == onServer)
            return;
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->request();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        if (!m_isUntouched)
            m_cases.reset();
    }

    void changesAField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("changed");
        QTest::newRow("title") << u"title"_s << u"  Another \n title "_s << QStringList{u"title"_s};
        QTest::newRow("evidence") << u"evidence"_s << u"stamp"_s << QStringList{u"evidence"_s};
        QTest::newRow("language") << u"language"_s << u"de"_s << QStringList{u"language"_s};
        // Clocks count from it.
        QTest::newRow("received") << u"received"_s << u"2026-11-02"_s << QStringList{u"clocks"_s, u"due"_s, u"received"_s};
    }
    void changesAField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QStringList, changed);
        const QString other = m_cases->request();
        const auto otherBefore = m_cases->parts(other);
        EditCaseRequest request;
        request.number = m_number;
        request.fields = {{field, value}};
        const auto before = m_cases->parts(m_number);
        const qint64 entries = m_cases->entries();
        VERIFY_DONE(EditCase(m_cases->desk()).run(request));
        QCOMPARE(m_cases->differences(before, m_cases->parts(m_number)), changed);
        QCOMPARE(m_cases->parts(m_number).value(field), value.simplified());
        QCOMPARE(m_cases->entries(), entries + 1);
        QCOMPARE(m_cases->lastAction(), u"edit"_s);
        QVERIFY(m_cases->parts(other) == otherBefore);
    }

    void changesFactsAndForgetsThem()
    {
        CHANGES(*m_cases, m_number, EditCase(m_cases->desk()).run(facts({{u"decision-note"_s, u"yes"_s}, {u"sent-on"_s, u"2026-11-20"_s}})), u"edit"_s,
                u"fact decision-note"_s, u"fact sent-on"_s);
        CHANGES(*m_cases, m_number, EditCase(m_cases->desk()).run(facts({{u"sent-on"_s, QString()}})), u"edit"_s, u"fact sent-on"_s);
        QVERIFY(!m_cases->file(m_number).details.contains("sent-on"_L1));
        QCOMPARE(m_cases->file(m_number).details.value("decision-note"_L1).toString(), u"yes"_s);
    }

    void addsChangesAndTakesOutALine()
    {
        EditCase edit(m_cases->desk());
        CHANGES(*m_cases, m_number, edit.run(lines({{u"lines"_s, 1, {{u"scope"_s, u"all of it"_s}}}})), u"edit"_s, u"items"_s);
        CHANGES(*m_cases, m_number, edit.run(lines({{u"lines"_s, 0, {{u"right"_s, u"erasure"_s}}}})), u"edit"_s, u"clocks"_s, u"items"_s);
        QCOMPARE(m_cases->file(m_number).items.size(), 2);
        CHANGES(*m_cases, m_number, edit.run(lines({{u"lines"_s, 1, {}, true}})), u"edit"_s, u"clocks"_s, u"items"_s);
        QCOMPARE(m_cases->file(m_number).items.size(), 1);
        QCOMPARE(m_cases->file(m_number).items.constFirst().details.value("right"_L1).toString(), u"erasure"_s);
        // The first place is now that of the line that stayed.
        CHANGES(*m_cases, m_number, edit.run(lines({{u"lines"_s, 1, {{u"scope"_s, u"the account"_s}}}})), u"edit"_s, u"items"_s);
        QCOMPARE(m_cases->file(m_number).items.constFirst().details.value("scope"_L1).toString(), u"the account"_s);
    }

    void addsAPerson()
    {
        EditCaseRequest request;
        request.number = m_number;
        request.person = casework::NewPerson{u"Ada Anwalt"_s, u"person"_s, u"de"_s, u"DE"_s, {u"mail:ada@example.org"_s}, u"agent"_s};
        CHANGES(*m_cases, m_number, EditCase(m_cases->desk()).run(request), u"edit"_s, u"people"_s);
        QCOMPARE(m_cases->file(m_number).parties.size(), 2);
        QCOMPARE(m_cases->file(m_number).personName(), u"Clara Beispiel"_s);
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &field, const QString &value, ErrorCode code) {
            QTest::newRow(name) << field << value << static_cast<int>(code);
        };
        row("field unknown", u"state"_s, u"closed"_s, ErrorCode::InputInvalid);
        row("title empty", u"title"_s, u" \n "_s, ErrorCode::InputInvalid);
        row("no date", u"received"_s, u"yesterday"_s, ErrorCode::DateInvalid);
        row("received in the future", u"received"_s, u"2026-11-25"_s, ErrorCode::DateOutsideRules);
        row("received long ago", u"received"_s, u"1989-12-31"_s, ErrorCode::DateOutsideRules);
        row("office", u"office"_s, u"atlantis"_s, ErrorCode::OfficeUnknown);
        row("regime", u"regime"_s, u"roman"_s, ErrorCode::RegimeUnknown);
        row("channel", u"channel"_s, u"pigeon"_s, ErrorCode::InputInvalid);
        row("fact unknown", u"fact:shoe-size"_s, u"42"_s, ErrorCode::InputInvalid);
        row("fact of another type", u"fact:sent-on"_s, u"31.31.2026"_s, ErrorCode::InputInvalid);
        row("choice unknown", u"fact:redress"_s, u"the-pope"_s, ErrorCode::InputInvalid);
        row("list unknown", u"shoes[1]:size"_s, u"42"_s, ErrorCode::InputInvalid);
        row("place unknown", u"lines[3]:scope"_s, u"all"_s, ErrorCode::NotFound);
        row("place below the first", u"lines[-1]:scope"_s, u"all"_s, ErrorCode::NotFound);
        row("fact of a line unknown", u"lines[1]:size"_s, u"42"_s, ErrorCode::InputInvalid);
        row("taking out no line", u"lines[0]:-"_s, QString(), ErrorCode::NotFound);
        row("a person who is nobody", u"person"_s, QString(), ErrorCode::InputInvalid);
        row("case unknown", u"number"_s, u"R-2026-00099"_s, ErrorCode::NotFound);
        row("stale", u"revision"_s, u"0"_s, ErrorCode::Conflict);
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, code);
        // What stands before the wrong value must not stay either.
        EditCaseRequest request = facts({{u"decision-note"_s, u"half"_s}});
        request.items = {{u"lines"_s, 0, {{u"right"_s, u"erasure"_s}}}};
        if (field == "person"_L1)
            request.person = casework::NewPerson();
        else if (field == "number"_L1)
            request.number = value;
        else if (field == "revision"_L1)
            request.expectedRevision = value.toInt();
        else if (field.startsWith("fact:"_L1))
            request.facts.insert(field.section(u':', 1), value);
        else if (field.contains(u'['))
            request.items.append({field.section(u'[', 0, 0), field.section(u'[', 1).section(u']', 0, 0).toInt(), {{field.section(u':', 1), value}}, field.endsWith(u'-')});
        else
            request.fields.insert(field, value);
        REFUSES(*m_cases, EditCase(m_cases->desk()).run(request), static_cast<ErrorCode>(code));
        m_isUntouched = true;
    }

    void takesTheRevisionItWasShown()
    {
        EditCaseRequest request = facts({{u"decision-note"_s, u"one"_s}});
        request.expectedRevision = m_cases->file(m_number).revision;
        VERIFY_DONE(EditCase(m_cases->desk()).run(request));
        request.facts = {{u"decision-note"_s, u"two"_s}};
        REFUSES(*m_cases, EditCase(m_cases->desk()).run(request), ErrorCode::Conflict);
    }

    void leavesAClosedCaseAlone()
    {
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"advertisement"_s}));
        REFUSES(*m_cases, EditCase(m_cases->desk()).run(facts({{u"decision-note"_s, u"late"_s}})), ErrorCode::AlreadyClosed);
    }

    void needsThePermission()
    {
        m_cases->addPerson(u"reader"_s, u"approver"_s);
        const auto acting = m_cases->as(u"reader"_s);
        REFUSES(*m_cases, EditCase(m_cases->desk()).run(facts({{u"decision-note"_s, u"mine"_s}})), ErrorCode::NotPermitted);
    }

private:
    EditCaseRequest facts(const QMap<QString, QString> &values)
    {
        EditCaseRequest request;
        request.number = m_number;
        request.facts = values;
        return request;
    }
    EditCaseRequest lines(const QList<casework::ItemEdit> &edits)
    {
        EditCaseRequest request;
        request.number = m_number;
        request.items = edits;
        return request;
    }

    std::unique_ptr<CaseDesk> m_cases;
    bool m_isUntouched = false;  // the next row of refusals can go on with this office
    QString m_number;
};

QTEST_GUILESS_MAIN(EditCaseTest)
#include "tst_editcase.moc"
