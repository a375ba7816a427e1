// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/timeline/timeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 16), QTime(9, minute), Qt::UTC);
}

MessageRecord message(const QString &direction, int minute)
{
    MessageRecord made;
    made.direction = direction;
    made.at = at(minute);
    made.sender = u"clara"_s;
    made.recipient = u"office"_s;
    made.author = u"anna"_s;
    made.subject = u"About"_s;
    return made;
}

CaseFile caseOf(const QString &number, const QList<MessageRecord> &messages, const QList<HistoryLine> &history)
{
    CaseFile made;
    made.number = number;
    made.messages = messages;
    made.history = history;
    return made;
}

QStringList told(const QList<TimelineLine> &lines)
{
    QStringList words;
    for (const TimelineLine &line : lines)
        words << u"%1 %2 %3 %4"_s.arg(line.at.toString(u"mm"_s), line.number, line.action, line.who);
    return words;
}

}

class TimelineTest final : public QObject {
    Q_OBJECT
private slots:
    // By time over both, each with its case; reading and the keeping of books about a message are no story.
    void tellsBothCasesAsOne()
    {
        const CaseFile request = caseOf(u"R-1"_s, {message(u"received"_s, 1), message(u"sent"_s, 20)}, {{2, at(21), u"anna"_s, u"close"_s, {}}, {1, at(2), u"anna"_s, u"register"_s, {}}});
        const CaseFile dispute = caseOf(u"D-1"_s, {message(u"note"_s, 30)}, {{4, at(31), u"bert"_s, u"move"_s, {}}, {3, at(30), u"bert"_s, u"note"_s, {}}, {2, at(29), u"bert"_s, u"read"_s, {}},
                                                                        {1, at(10), u"bert"_s, u"register"_s, {}}, {0, at(9), u"bert"_s, u"record-message"_s, {}}});
        const QList<TimelineLine> lines = timelineOf(dispute, {request, request});
        QCOMPARE(told(lines), (QStringList{u"01 R-1 received clara"_s, u"02 R-1 register anna"_s, u"10 D-1 register bert"_s, u"20 R-1 sent office"_s, u"21 R-1 close anna"_s, u"30 D-1 note anna"_s,
                                           u"31 D-1 move bert"_s}));
        QCOMPARE(lines.constFirst().what, TimelineLine::What::Message);
        QCOMPARE(lines.constFirst().subject, u"About"_s);
        QVERIFY(lines.at(1).what == TimelineLine::What::Act && lines.at(1).subject.isEmpty());
        QCOMPARE(timelineOf(dispute, {}).size(), 3);
    }

    void aMoveKnowsWhereItLed()
    {
        const auto after = [](const QString &action) { return stateAfter({1, at(1), u"anna"_s, action, {{u"cases"_s, QJsonObject{{u"state"_s, u"collect"_s}}}}, {}}); };
        QCOMPARE(after(u"move"_s), u"collect"_s);
        QCOMPARE(after(u"reopen"_s), u"collect"_s);
        QCOMPARE(after(u"edit"_s), QString());
    }

    // The first task that an act on one wrote is what it was about; what follows from it comes behind.
    void anActOnATaskKnowsIt()
    {
        CaseFile file;
        file.tasks.resize(2);
        file.tasks[0].id = TaskId(7);
        file.tasks[1].id = TaskId(9);
        const auto about = [&file](const QString &action, const QList<TaskId> &tasks) { return taskOf({1, at(1), u"anna"_s, action, {}, tasks}, file); };
        QCOMPARE(about(u"finish-task"_s, {TaskId(9), TaskId(7)}), &file.tasks.at(1));
        QCOMPARE(about(u"add-task"_s, {TaskId(7)}), &file.tasks.at(0));
        file.tasks[1].title = u"search the CRM"_s;
        file.history = {{1, at(1), u"anna"_s, u"finish-task"_s, {}, {TaskId(9)}}};
        QCOMPARE(timelineOf(file, {}).constFirst().subject, u"search the CRM"_s);
        QVERIFY(!about(u"finish-task"_s, {TaskId(8)}) && !about(u"finish-task"_s, {}) && !about(u"move"_s, {TaskId(7)}));
    }
};

QTEST_APPLESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
