// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/office.h"

using namespace casebook::tests;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QStringList idsOf(const QJsonArray &array)
{
    QStringList ids;
    for (const QJsonValue &one : array)
        ids << one.toObject().value("id"_L1).toString();
    return ids;
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &one : array.toArray())
        texts << one.toString();
    return texts;
}

}

// The directory of supervisory authorities: without a store, the same answer for people and for programs.
class AuthorityVerbsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("CASEBOOK_STORE", "/nowhere/at.all");
        qunsetenv("CASEBOOK_PASSPHRASE_FILE");
        qputenv("LC_ALL", "C.UTF-8");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("asks");
        const auto row = [](const char *options, const QString &ids, const QString &asks = {}) { QTest::newRow(options) << QString::fromLatin1(options) << ids << asks; };
        row("--residence FR --office berlin", u"fr-cnil de-be"_s);
        row("--residence DE-BY --work DE-BE --office berlin --regime gdpr", u"de-by de-be"_s);
        row("--residence bayern", u"de-by"_s);
        row("--residence DE --office berlin", u"de-be"_s, u"residence-region"_s);
        row("--office berlin", u"de-be"_s, u"residence"_s);
        row("--office san-francisco", {}, u"residence"_s);
        row("--office london", u"gb-ico"_s);
        row("--residence US-CA --regime ccpa", u"us-ca-cppa us-ca-ag"_s);
        row("--infringement IT --regime gdpr", u"it-garante"_s);
        row("--residence KR", {});
    }
    void finds()
    {
        QFETCH(QString, options);
        QFETCH(QString, ids);
        QFETCH(QString, asks);
        const QStringList command = words(u"authority find "_s + options);
        const Ran ran = run(command + QStringList{u"--json"_s});
        QVERIFY2(ran.code == 0, ran.messages.constData());
        const QJsonArray competent = ran.object().value("competent"_L1).toArray();
        QCOMPARE(idsOf(competent).join(u' '), ids);
        QCOMPARE(stringsOf(ran.object().value("ask"_L1)).join(u' '), asks);
        for (const QJsonValue &one : competent) {
            const QJsonObject reason = one.toObject().value("reasons"_L1).toArray().first().toObject();
            QVERIFY(!reason.value("place"_L1).toString().isEmpty() && !reason.value("source"_L1).toString().isEmpty());
        }
        const Ran spoken = run(command);
        QCOMPARE(spoken.code, 0);
        for (const QString &id : words(ids))
            QVERIFY2(spoken.answers.contains(id.toUtf8()), spoken.answers.constData());
        QCOMPARE(spoken.answers.contains("No authority can be named yet."), ids.isEmpty());
    }

    void findsInGerman()
    {
        const Ran ran = run(words(u"authority find --residence FR --office berlin --lang de"_s));
        QCOMPARE(ran.code, 0);
        const QString said = QString::fromUtf8(ran.answers);
        QVERIFY2(said.contains(u"Französische Datenschutzbehörde"_s) && said.contains("https://www.cnil.fr/fr/plaintes"_L1) && said.contains("Art. 77 Abs. 1 DSGVO"_L1), qPrintable(said));
    }

    void lists()
    {
        const Ran all = run(words(u"authority list --json"_s));
        QCOMPARE(all.code, 0);
        QVERIFY(all.document().array().size() >= 88);
        const Ran austria = run(words(u"authority list --country AT --json"_s));
        QCOMPARE(idsOf(austria.document().array()), QStringList{u"at-dsb"_s});
        QCOMPARE(run(words(u"authority list --country Österreich --json"_s)).document(), austria.document());
        const Ran german = run(words(u"authority list --country DE"_s));
        QVERIFY(german.answers.contains("de-by-public") && german.answers.contains("churches") && german.answers.contains("DE-SN"));
        QVERIFY(run(words(u"authority list --country KR"_s)).answers.contains("no authority there"));
    }

    void shows()
    {
        const Ran ran = run(words(u"authority show de-be --json"_s));
        QCOMPARE(ran.code, 0);
        const QJsonObject shown = ran.object();
        QCOMPARE(shown.value("address"_L1).toArray(), (QJsonArray{u"Alt-Moabit 59-61"_s, u"10555 Berlin"_s}));
        QCOMPARE(shown.value("region"_L1).toString(), u"DE-BE"_s);
        QCOMPARE(shown.value("for"_L1).toString(), u"private-sector"_s);
        QCOMPARE(shown.value("name"_L1).toObject().value("de"_L1).toString(), u"Berliner Beauftragte für Datenschutz und Informationsfreiheit"_s);
        QVERIFY(shown.contains(u"note"_s) && shown.contains(u"checked_on"_s) && shown.value("languages"_L1).toArray() == QJsonArray{u"de"_s});
        const Ran spoken = run(words(u"authority show cz-uoou"_s));
        QVERIFY2(spoken.answers.contains("uoou.gov.cz") && spoken.answers.contains("posta@uoou.cz") && spoken.answers.contains("changed from uoou.cz"), spoken.answers.constData());
    }
};

QTEST_GUILESS_MAIN(AuthorityVerbsTest)
#include "tst_authority.moc"
