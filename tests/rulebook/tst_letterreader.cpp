// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/letters/letterreader.h"

#include "app/domain/letters/letterlint.h"
#include "app/rulebook/kindreader.h"
#include "app/rulebook/rulebook.h"
#include "tests/rulebook/packs.h"

#include <QTemporaryDir>

using namespace packs;
using namespace casebook;

namespace {

const QMap<QString, domain::Kind> &kinds()
{
    static const QMap<QString, domain::Kind> all = [] {
        QMap<QString, domain::Kind> known;
        for (const QString &file : files(u"resources/rulebook/kinds"_s)) {
            if (const auto kind = readKind(file, bytes(u"resources/rulebook/kinds/"_s + file), authorities(), agencies()))
                known.insert(kind->id, *kind);
        }
        return known;
    }();
    return all;
}

LetterFiles letterFiles(const QString &id)
{
    const QString folder = u"letters/"_s + id;
    LetterFiles found{{folder + u"/letter.json"_s, bytes(u"resources/"_s + folder + u"/letter.json"_s)}, {}};
    for (const QString &language : {u"en"_s, u"de"_s})
        found.texts.insert(language, {folder + u'/' + language + u".txt"_s, bytes(u"resources/%1/%2.txt"_s.arg(folder, language))});
    return found;
}

Result<SharedLetterParts> shared()
{
    return readSharedParts(letterFiles(u"shared"_s), regimes());
}

}

// The letters that ship are sound, and a broken one is refused with its place and its reason.
class LetterReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsWhatShips()
    {
        const auto rules = Rulebook::load(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources"));
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().arguments.join(u" | "_s)));
        QStringList ids;
        for (const domain::LetterTemplate &letter : rules->letters().letters())
            ids << letter.id;
        QCOMPARE(ids, (QStringList{u"acknowledgement"_s, u"answer"_s, u"denial"_s, u"dispute-acknowledgement"_s, u"extension"_s, u"identity-request"_s}));
        QCOMPARE(rules->letters().languages(), (QStringList{u"de"_s, u"en"_s}));
    }

    void refusesABrokenLetter_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &id, const QByteArray &from, const QByteArray &to, const QString &reason) { QTest::newRow(name) << id << from << to << reason; };
        row("an unknown kind", u"denial"_s, "\"kind\": \"request\"", "\"kind\": \"wish\"", u"no kind wish"_s);
        row("an unknown state", u"denial"_s, "\"states\": [\"decide\"", "\"states\": [\"dream\"", u"no open state dream"_s);
        row("a closed state", u"denial"_s, "\"states\": [\"decide\"", "\"states\": [\"closed\"", u"no open state closed"_s);
        row("sent where it is not written", u"denial"_s, "\"sends_in\": [\"respond\"]", "\"sends_in\": [\"execute\"]", u"cannot be written in execute"_s);
        row("an unknown gate", u"denial"_s, "\"grounds-given\"", "\"grounds-guessed\"", u"no gate grounds-guessed"_s);
        row("an unknown shared part", u"denial"_s, "\"shared\": \"redress\"", "\"shared\": \"regrets\"", u"no such part"_s);
        row("an unknown clock", u"denial"_s, "\"meets\": [\"respond\"]", "\"meets\": [\"reply\"]", u"no clock reply"_s);
        row("an unknown fact", u"denial"_s, "\"fact\": \"delivery-proof\"", "\"fact\": \"delivery-song\"", u"no such fact"_s);
        row("a choice that is none", u"denial"_s, "\"is\": \"authority-and-court\"", "\"is\": \"nobody\"", u"no such value"_s);
        row("a day into what is none", u"denial"_s, "\"fact\": \"delivery\", \"from\": \"medium\"", "\"fact\": \"delivery\", \"from\": \"day\"", u"not a day"_s);
        row("an unknown origin", u"denial"_s, "\"from\": \"proof\"", "\"from\": \"thin-air\"", u"none of day medium proof due"_s);
        row("a day of sending that nobody writes", u"denial"_s, "\"sent_on\": \"sent-on\"", "\"sent_on\": \"tail-until\"", u"the day of sending is not written there"_s);
        row("an unknown regime", u"denial"_s, "\"regimes\": [\"uk-gdpr\"]", "\"regimes\": [\"uk-law\"]", u"no regime uk-law"_s);
        row("a law kind that no regime has", u"denial"_s, "\"law_has\": \"appeal\"", "\"law_has\": \"mercy\"", u"no regime has the kind mercy"_s);
        row("a condition that asks for nothing", u"denial"_s, "\"if\": {\"outcome\": \"grounded\"}", "\"if\": {}", u"a condition that asks for nothing"_s);
        row("an unknown word of a condition", u"denial"_s, "\"lines\": \"all-refused\"", "\"lines\": \"all-lost\"", u"none of all-refused not-all-refused grounded"_s);
        row("an unknown severity", u"denial"_s, "\"severity\": \"error\"", "\"severity\": \"shame\"", u"none of error warning note"_s);
        row("a placeholder in what must be said", u"denial"_s, "[\"{received}\"], \"de\"", "[\"{recieved}\"], \"de\"", u"no placeholder {recieved}"_s);
        row("a part without a text", u"denial"_s, "\"id\": \"later\"", "\"id\": \"sooner\"", u"no text in de"_s);
        row("a right that is none", u"answer"_s, "\"rights\": [\"portability\"]", "\"rights\": [\"poetry\"]", u"no such right: poetry"_s);
        row("an example that says something else", u"denial"_s, "\"ico.org.uk\"", "\"ico.org.de\"", u"not said: ico.org.de"_s);
        row("an example that finds something else", u"extension"_s, "\"finds\": [\"open-placeholder\"]", "\"finds\": []", u"expected [], found [open-placeholder]"_s);
        row("an example of another case", u"denial"_s, "\"outcome\": \"denied\"", "\"outcome\": \"fulfilled\"", u"the letter does not fit this case"_s);
        row("an unknown reason to wait", u"identity-request"_s, "\"pauses\": \"identity\"", "\"pauses\": \"sleep\"", u"no regime lets a clock stand for sleep"_s);
        row("a part that no example uses", u"identity-request"_s, "\"is\": [\"guardian\"]", "\"is\": [\"guardian\"], \"regimes\": [\"ccpa\"]", u"none uses by-guardian"_s);
        row("an unknown key", u"denial"_s, "\"version\"", "\"flavour\": \"x\", \"version\"", u"unknown key"_s);
    }
    void refusesABrokenLetter()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        const auto parts = shared();
        QVERIFY(parts);
        LetterFiles broken = letterFiles(id);
        broken.pack.bytes = changed(broken.pack.bytes, from, to);
        QSet<QString> tried;
        const QString refused = refusal(readLetter(broken, *parts, regimes(), kinds(), tried));
        QVERIFY2(refused.startsWith(u"letters/%1/letter.json|/"_s.arg(id)) && refused.contains(reason), qPrintable(refused));
    }

    void refusesABrokenText_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("an unknown placeholder") << "{number}"_ba << "{nummer}"_ba << u"de: no placeholder {nummer}"_s;
        QTest::newRow("half a placeholder") << "{number}"_ba << "{number"_ba << u"de: no placeholder {"_s;
        QTest::newRow("a placeholder of a line outside of one") << "{number}"_ba << "{ground}"_ba << u"de: a placeholder of a line: {ground}"_s;
        QTest::newRow("a text that no part has") << "# later"_ba << "# never\nNie.\n\n# later"_ba << u"no part has this text"_s;
        QTest::newRow("a text twice") << "# later"_ba << "# lines\nNie.\n\n# later"_ba << u"stands twice"_s;
        QTest::newRow("no text") << "# later"_ba << "# empty\n\n# later"_ba << u"empty"_s;
        QTest::newRow("a text before the first part") << "# subject"_ba << "Guten Tag\n# subject"_ba << u"text before the first part"_s;
        QTest::newRow("another encoding") << "\xc3\xbc"_ba << "\xfc"_ba << u"not UTF-8"_s;
        QTest::newRow("a refusal without its grounds") << "{ground} ({ground-source})"_ba << "leider nicht"_ba << u"not said: Die Person konnte nicht identifiziert werden"_s;
    }
    void refusesABrokenText()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        const auto parts = shared();
        QVERIFY(parts);
        LetterFiles broken = letterFiles(u"denial"_s);
        broken.texts[u"de"_s].bytes = changed(broken.texts[u"de"_s].bytes, from, to);
        QSet<QString> tried;
        const QString refused = refusal(readLetter(broken, *parts, regimes(), kinds(), tried));
        QVERIFY2(refused.contains(reason), qPrintable(refused));
        broken.texts.remove(u"de"_s);
        QVERIFY(refusal(readLetter(broken, *parts, regimes(), kinds(), tried)).contains("no text in de"_L1));
    }

    void refusesBrokenSharedParts_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a rule that is missing") << "\"id\": \"credentials\""_ba << "\"id\": \"secrets\""_ba << u"secrets: has no words"_s;
        QTest::newRow("a fact of a kind") << "\"if\": {\"regimes\": [\"ccpa\"]}"_ba << "\"if\": {\"fact\": \"delivery\", \"is\": [\"mail\"]}"_ba << u"no such fact"_s;
        QTest::newRow("a citation under no law") << "\"regimes\": [\"ccpa\"], \"laws\""_ba << "\"regimes\": [\"law\"], \"laws\""_ba << u"no regime law"_s;
        QTest::newRow("words in one language") << "\"de\": [\"Privacy Shield\"]"_ba << "\"de\": []"_ba << u"missing"_s;
    }
    void refusesBrokenSharedParts()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        LetterFiles broken = letterFiles(u"shared"_s);
        broken.pack.bytes = changed(broken.pack.bytes, from, to);
        const QString refused = refusal(readSharedParts(broken, regimes()));
        QVERIFY2(refused.contains(reason), qPrintable(refused));
    }

    // A rulebook with half a letter is none; one without letters is one.
    void isPartOfTheRulebook()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"rulebook"_s));
        QCOMPARE(Rulebook::load(folder.path())->letters().letters().size(), 0);
        QVERIFY(QDir(folder.path()).mkpath(u"letters/shared"_s));
        QVERIFY(refusal(Rulebook::load(folder.path())).contains("needs one letter.json"_L1));
    }

    void joinsTheLinesOfAFile()
    {
        const auto texts = readLetterTexts({u"x.txt"_s, "# a\none\ntwo\n\n- three\n- four\n  five\n\nsix\\\nseven\n"});
        QVERIFY(texts);
        QCOMPARE(texts->value(u"a"_s), u"one two\n\n- three\n- four five\n\nsix\nseven"_s);
    }
};

QTEST_GUILESS_MAIN(LetterReaderTest)
#include "tst_letterreader.moc"
