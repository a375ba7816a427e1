// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/kindreader.h"
#include "tests/rulebook/packs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

namespace {

QByteArray packBytes()
{
    const auto bytes = base::readFile(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/rulebook/kinds/disclosure.json"), 1024 * 1024);
    return bytes ? *bytes : QByteArray();
}

domain::Kind pack()
{
    const auto read = rulebook::readKind(u"disclosure.json"_s, packBytes(), {}, packs::agencies());
    return read ? *read : domain::Kind();
}

}

// The least that an authority must come with, instrument by instrument.
class MinimumProcessTest final : public QObject {
    Q_OBJECT
private slots:
    // Whatever comes from an authority is judged, and by one rule only.
    void eachInstrumentHasOneProcess()
    {
        const domain::Kind kind = pack();
        for (const domain::Choice &instrument : kind.fact(u"instrument"_s)->choices)
            QVERIFY2(kind.process(instrument.id), qPrintable(instrument.id));
        QJsonObject object = QJsonDocument::fromJson(packBytes()).object();
        QJsonArray processes = object.value("processes"_L1).toArray();
        processes.removeFirst();
        object.insert(u"processes"_s, processes);
        const auto without = rulebook::readKind(u"disclosure.json"_s, QJsonDocument(object).toJson(), {}, packs::agencies());
        QVERIFY(!without);
        QCOMPARE(without.error().arguments, (QStringList{u"disclosure.json"_s, u"/processes"_s, u"not exactly one rule for subpoena"_s}));
    }

    // The minimum process of law-enforcement requests, row by row: what each may compel, what may be given of one's own will, on which
    // ground. Y compels, V permits in an emergency, v permits on a ground of one's own, N neither.
    void theMinimumProcess_data()
    {
        QTest::addColumn<QString>("instrument");
        QTest::addColumn<QString>("answers");  // subscriber, traffic, content, real-time
        const std::pair<const char *, const char *> rows[] = {{"subpoena", "YNNN"}, {"court-order-2703d", "YYNN"}, {"search-warrant", "YYYN"}, {"preservation", "NNNN"},
            {"emergency-request", "VVVN"}, {"national-security-letter", "YNNN"}, {"civil-subpoena", "YYNN"}, {"epoc", "YYYN"}, {"epoc-emergency", "YYYN"}, {"epoc-pr", "NNNN"},
            {"subscriber-data", "YNNN"}, {"usage-data", "NYNN"}, {"seizure", "YYYN"}, {"production-order-uk", "YYYN"}, {"mutual-assistance", "YYNN"}, {"foreign-order", "VVVN"},
            {"informal", "vvVN"}};
        for (const auto &[instrument, answers] : rows)
            QTest::newRow(instrument) << QString::fromLatin1(instrument) << QString::fromLatin1(answers);
        QCOMPARE(std::size(rows), pack().fact(u"instrument"_s)->choices.size());
    }
    void theMinimumProcess()
    {
        QFETCH(QString, instrument);
        QFETCH(QString, answers);
        const domain::Kind kind = pack();
        const domain::ProcessRule *rule = kind.process(instrument);
        QVERIFY(rule);
        const QStringList categories{u"subscriber"_s, u"traffic"_s, u"content"_s, u"real-time"_s};
        for (int i = 0; i < categories.size(); ++i) {
            const QChar wanted = answers[i];
            QCOMPARE(rule->allows(categories[i], u"compelled"_s), wanted == u'Y');
            QCOMPARE(rule->allows(categories[i], u"emergency"_s), wanted != u'N');
            QCOMPARE(rule->allows(categories[i], u"harm"_s), wanted == u'Y' || wanted == u'v');
        }
    }
};

QTEST_APPLESS_MAIN(MinimumProcessTest)
#include "tst_minimumprocess.moc"
