// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// tests/mutation breaks these rules one by one, by hand; here only that each can still be broken.
class MutationRulesTest final : public QObject {
    Q_OBJECT
private slots:
    void eachStandsOnceInItsFile_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        const QJsonArray rules = QJsonDocument::fromJson(text(u"tests/mutation/rules.json"_s).toUtf8()).array();
        for (const QJsonValue rule : rules)
            QTest::newRow(qPrintable(rule.toObject().value("rule"_L1).toString())) << rule.toObject();
        QVERIFY(rules.size() >= 20);
    }
    void eachStandsOnceInItsFile()
    {
        QFETCH(QJsonObject, rule);
        const QString sound = rule.value("from"_L1).toString();
        QCOMPARE(text(rule.value("file"_L1).toString()).count(sound), 1);
        QVERIFY(!sound.isEmpty() && rule.value("to"_L1).toString() != sound);
        const QString layer = rule.value("test"_L1).toString();
        QVERIFY2(isThere(layer), qPrintable(layer));
    }

private:
    static QString text(const QString &path)
    {
        QFile file(QStringLiteral(CASEBOOK_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static bool isThere(const QString &test)
    {
        const QStringList folders{u"domain"_s, u"rulebook"_s, u"casework"_s, u"queries"_s};
        return std::any_of(folders.cbegin(), folders.cend(),
            [&test](const QString &folder) { return QFileInfo::exists(u"%1/tests/%2/%3.cpp"_s.arg(QStringLiteral(CASEBOOK_SOURCE_DIR), folder, test)); });
    }
};

QTEST_APPLESS_MAIN(MutationRulesTest)
#include "tst_mutationrules.moc"
