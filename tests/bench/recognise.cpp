// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/embedded.h"
#include "app/workspace/importing.h"
#include "tests/bench/bench.h"
#include "tests/bench/inventedcases.h"
#include "tests/bench/process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qint64 mostLetters = 1000;

struct Letter {
    QString subject;
    QString body;
};

// The messages of the invented cases, with what every twentieth real letter also has: demands, an earlier mail, a signature.
QList<Letter> lettersOf(qint64 count)
{
    QList<Letter> letters;
    for (qint64 i = 0; i < count; ++i) {
        const casework::NewMessage message = inventedCase(i, Office::today()).messages.constFirst();
        const QString asked = i % 20 == 0 ? u"\n\nI request access to my data (Art. 15 GDPR) and I do not ask for erasure.\n\nKind regards\nAnna Example\n\n> Dear customer\n"_s : QString();
        letters.append({message.subject, message.body + asked});
    }
    return letters;
}

void addPhrases(const QJsonValue &value, QStringList &patterns)
{
    if (value.isString()) {
        QStringList parts = value.toString().split(u" .. "_s);
        for (QString &part : parts)
            part = QRegularExpression::escape(part).replace(u"\\*"_s, u"\\w*"_s).replace(u"\\ "_s, u"\\s+"_s).replace(u"\\#"_s, u"\\d+"_s);
        patterns.append(u"\\b"_s + parts.join(u".{0,80}?"_s));
    }
    for (const QJsonValue &one : value.toArray())
        addPhrases(one, patterns);
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        if (one.key() != "id"_L1 && one.key() != "stopWords"_L1 && one.key() != "format"_L1 && one.key() != "language"_L1)
            addPhrases(*one, patterns);
}

// One file of patterns for each language: all of them in one are more than grep takes.
Result<QStringList> writePatterns(Room &room)
{
    QStringList files;
    const QDir folder(rulebook::embeddedFolder() + u"/rulebook/recognition"_s);
    for (const QString &name : folder.entryList({u"??.json"_s})) {
        QFile words(folder.filePath(name));
        QFile patterns(room.fileFor(name + u".patterns"_s));
        if (!words.open(QIODevice::ReadOnly) || !patterns.open(QIODevice::WriteOnly))
            return fail(ErrorCode::FileNotWritable, {patterns.fileName()});
        QStringList alternatives;
        addPhrases(QJsonDocument::fromJson(words.readAll()).object(), alternatives);
        patterns.write(u"(*UCP)"_s.toUtf8() + alternatives.join(u'|').toUtf8() + '\n');
        files.append(patterns.fileName());
    }
    return files;
}

}

// Letters recognised: kind, rights, law, language and sender, each with its reason.
Answer recognise(Room &room)
{
    CASEBOOK_TRY(const intake::Recogniser recogniser, workspace::shippedRecogniser());
    const QList<Letter> letters = lettersOf(room.options().isSmoke ? 50 : mostLetters);
    const auto ours = [&]() -> Result<double> {
        qsizetype reasons = 0;
        const Stopwatch watch;
        for (const Letter &letter : letters)
            reasons += recogniser.recognise(letter.subject, letter.body).reasons.size();
        const double seconds = watch.seconds();
        return reasons > 0 ? Result<double>(seconds) : fail(ErrorCode::Internal, {u"nothing was recognised"_s});
    };
    if (!Process::isThere(u"grep"_s)) {
        Room::say(u"grep is not here: recognise is left out"_s);
        return QList<Comparison>();
    }
    const QString texts = room.fileFor(u"letters.txt"_s);
    QFile file(texts);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileNotWritable, {texts});
    for (const Letter &letter : letters)
        file.write((letter.subject + u' ' + letter.body).simplified().toUtf8() + '\n');
    file.close();
    CASEBOOK_TRY(const QStringList patterns, writePatterns(room));
    const auto grep = [&]() -> Result<double> {
        double seconds = 0;
        for (const QString &pattern : patterns) {
            CASEBOOK_TRY(const double one, Process::seconds(u"grep"_s, {u"-c"_s, u"-i"_s, u"-o"_s, u"-P"_s, u"-f"_s, pattern, texts}));
            seconds += one;
        }
        return seconds;
    };
    CASEBOOK_TRY(const Comparison found, compare({u"recognise"_s, u"grep -P for the same phrases, language by language"_s, 0.5}, room.options().isSmoke ? 1 : 3, ours, grep));
    return QList{found};
}

}
