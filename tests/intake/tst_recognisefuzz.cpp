// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/intakedata.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace casebook::intake;
using namespace casebook::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int mutations = 2000;

QStringList letters()
{
    QStringList texts;
    QDirIterator files(inSource(u"tests/data/recognition"_s), {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        texts.append(QString::fromUtf8(bytesOf(files.next())));
    texts.sort();
    return texts;
}

// Cut, doubled, mixed with another letter, or sprinkled with signs that mean something to the reader.
QString mutated(QString text, const QString &other, QRandomGenerator &dice)
{
    static const QStringList signs{u"\n"_s, u"\n> "_s, u"§"_s, u"Art. "_s, u"-- \n"_s, u": "_s, u"@"_s, u"+"_s, u"nicht "_s, u" .. "_s, u"\n1. "_s,
                                   u"On x wrote:\n"_s, QString(QChar(0xd800)), QString(QChar(0)), u"é"_s, u"999999999999 "_s, QString(300, u'a')};
    for (int change = dice.bounded(1, 6); change > 0; --change) {
        const qsizetype at = dice.bounded(static_cast<int>(text.size()) + 1);
        const qsizetype length = dice.bounded(60);
        switch (dice.bounded(4)) {
        case 0: text.remove(at, length); break;
        case 1: text.insert(at, signs.at(dice.bounded(static_cast<int>(signs.size())))); break;
        case 2: text.insert(at, other.mid(dice.bounded(static_cast<int>(other.size())), 3 * length)); break;
        case 3: text.insert(at, text.mid(at, length).repeated(dice.bounded(1, 20))); break;
        }
    }
    return text;
}

}

class RecogniseFuzzTest final : public QObject {
    Q_OBJECT
private slots:
    // Whatever the letter: an answer that says where it comes from, and values that stand in the letter.
    void survivesMutations()
    {
        const QStringList texts = letters();
        QVERIFY(texts.size() >= 60);
        QRandomGenerator dice(20261129);
        for (int i = 0; i < mutations; ++i) {
            const QString body = mutated(texts.at(dice.bounded(static_cast<int>(texts.size()))), texts.at(dice.bounded(static_cast<int>(texts.size()))), dice);
            const Recognition found = recogniser().recognise(body.left(40), body);
            QVERIFY(!found.kind.isEmpty());
            QCOMPARE(found.lines.isEmpty(), found.kind != u"request"_s);
            const qsizetype lines = body.count(u'\n') + 1;
            for (const Reason &reason : found.reasons)
                QVERIFY(reason.line >= 0 && reason.line <= lines && !reason.about.isEmpty() && !reason.phrase.isEmpty());
            for (const IdentityProposal &one : found.person) {
                const QString first = one.field == u"address"_s ? one.value.section(u", "_s, 0, 0) : one.value;
                QVERIFY2(body.contains(first) && one.line >= 1 && one.line <= lines, qPrintable(one.field));
            }
        }
    }

    // One thing over and over, as long as a letter is looked at: what takes time for each pair of words would not end.
    void survivesRepetition_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"gdpr ", "Art. 15 ", "not ", "delete my data, ", ":\n", "\n1. x", "On x wrote:\n", "> ", "From: a\n", "a@b.cd ", "+49 30 1234567\n",
                                  "1.", "Kind regards\n", "My name is A B\n", "a", "this e-mail is confidential\n", "Musterweg 12\n", "copy of "})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }
    void survivesRepetition()
    {
        QFETCH(QString, piece);
        const Recognition found = recogniser().recognise(piece, piece.repeated(70'000 / piece.size()));
        QVERIFY(!found.kind.isEmpty());
        QVERIFY(found.person.size() <= 40);
    }
};

QTEST_APPLESS_MAIN(RecogniseFuzzTest)
#include "tst_recognisefuzz.moc"
