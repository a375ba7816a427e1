// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printer.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::cli;
using domain::MissingThing;
using domain::Place;

class TestPrinter : public QObject {
    Q_OBJECT

    QBuffer m_answers;
    QBuffer m_messages;

private slots:
    void init()
    {
        for (QBuffer *buffer : {&m_answers, &m_messages}) {
            buffer->close();
            buffer->setData({});
            buffer->open(QIODevice::WriteOnly);
        }
    }

    void jsonIsOneDocumentAndNothingElse()
    {
        Console console(m_answers, m_messages);
        Printer(console, u"en"_s, true).print(Answer{QJsonArray{1}, u"text"_s});
        QCOMPARE(QJsonDocument::fromJson(m_answers.data()).array(), QJsonArray{1});
        QCOMPARE(m_messages.data(), QByteArray());
    }

    void textIsWhatPeopleRead()
    {
        Console console(m_answers, m_messages);
        Printer(console, u"en"_s, false).print(Answer{QJsonArray{1}, u"text"_s});
        QCOMPARE(m_answers.data(), QByteArray("text\n"));
    }

    void anErrorIsADocumentToo()
    {
        Console console(m_answers, m_messages);
        const MissingThing thing{u"redress-set"_s, Place::Fact, u"redress"_s, {}, -1, domain::LocalText({{u"en"_s, u"No redress."_s}, {u"de"_s, u"Kein Rechtsbehelf."_s}})};
        Printer(console, u"de"_s, true).print({base::ErrorCode::GateNotMet, {u"redress-set"_s}}, {u"R-2026-00007"_s, {thing}});
        const QJsonObject error = QJsonDocument::fromJson(m_answers.data()).object().value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"gate-not-met"_s);
        QCOMPARE(error.value("missing"_L1).toArray(), (QJsonArray{QJsonObject{{u"gate"_s, u"redress-set"_s}, {u"place"_s, u"fact"_s}, {u"subject"_s, u"redress"_s},
                                                                              {u"words"_s, u"Kein Rechtsbehelf."_s}, {u"mend"_s, u"edit R-2026-00007 --set redress=VALUE"_s}}}));
        QCOMPARE(m_messages.data(), QByteArray());
    }

    void anErrorOfOtherKindListsNothing()
    {
        Console console(m_answers, m_messages);
        Printer(console, u"en"_s, true).print({base::ErrorCode::NotFound, {u"R-1"_s}}, {});
        QVERIFY(!m_answers.data().contains("missing"));
    }

    void everyMissingThingHasACommandThatMendsIt_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("command");
        QTest::newRow("field") << int(Place::Field) << u"channel"_s << QString() << -1 << u"edit R-2026-00007 --set channel=VALUE"_s;
        QTest::newRow("evidence") << int(Place::Field) << u"received-evidence"_s << QString() << -1 << u"edit R-2026-00007 --set evidence=VALUE"_s;
        QTest::newRow("owner") << int(Place::Field) << u"owner"_s << QString() << -1 << u"assign R-2026-00007 --owner NAME"_s;
        QTest::newRow("person") << int(Place::Field) << u"person"_s << QString() << -1 << u"edit R-2026-00007 --person name=NAME"_s;
        QTest::newRow("outcome") << int(Place::Field) << u"outcome"_s << QString() << -1 << u"close R-2026-00007 --outcome OUTCOME"_s;
        QTest::newRow("fact") << int(Place::Fact) << u"flags"_s << QString() << -1 << u"edit R-2026-00007 --set flags=VALUE"_s;
        QTest::newRow("empty list") << int(Place::List) << u"lines"_s << QString() << -1 << u"edit R-2026-00007 --add lines FACT=VALUE"_s;
        QTest::newRow("item") << int(Place::List) << u"lines"_s << u"outcome"_s << 1 << u"edit R-2026-00007 --set lines[2].outcome=VALUE"_s;
        QTest::newRow("tasks") << int(Place::Tasks) << QString() << QString() << -1 << u"finish-task R-2026-00007 TASK"_s;
        QTest::newRow("message") << int(Place::Messages) << QString() << QString() << -1 << u"record-message R-2026-00007 --direction sent --at DAY"_s;
        QTest::newRow("approval") << int(Place::Approval) << u"void"_s << QString() << -1 << u"approve R-2026-00007 --object void"_s;
        QTest::newRow("link") << int(Place::Links) << QString() << QString() << -1 << u"link R-2026-00007 OTHER"_s;
    }
    void everyMissingThingHasACommandThatMendsIt()
    {
        QFETCH(int, place);
        QFETCH(QString, subject);
        QFETCH(QString, fact);
        QFETCH(int, position);
        QTEST(mending({u"g"_s, static_cast<Place>(place), subject, fact, position, {}}, u"R-2026-00007"_s), "command");
    }
};

QTEST_APPLESS_MAIN(TestPrinter)
#include "tst_printer.moc"
