// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/redaction.h"
#include "app/domain/scan/tokenformats.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

constexpr QChar opening = u'⟦';
constexpr QChar closing = u'⟧';
constexpr QChar cut = u'¦';

struct Sample {
    int line = 0;
    SecretType type = SecretType::Password;
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (text[index] != u'\\' || index + 1 == text.size())
            plain += text[index];
        else
            plain += text[++index] == u'n' ? QChar(u'\n') : text[index];
    }
    return plain;
}

QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(CASEBOOK_SOURCE_DIR "/tests/data/secrets/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QList<Sample> positives()
{
    QList<Sample> samples;
    const QStringList lines = linesOf(u"positives.txt"_s);
    for (int line = 0; line < lines.size(); ++line) {
        if (lines[line].isEmpty() || lines[line].startsWith(u'#'))
            continue;
        const auto type = secretType(lines[line].section(u'\t', 0, 0));
        QString text = unescaped(lines[line].section(u'\t', 1)).remove(cut);
        const qsizetype begin = text.indexOf(opening);
        text.remove(opening);
        const qsizetype end = text.indexOf(closing);
        text.remove(closing);
        if (!type || begin < 0 || end <= begin)
            qFatal("line %d of the positives says no type and place", line + 1);
        samples += Sample{line + 1, *type, text, begin, end};
    }
    return samples;
}

QStringList negatives()
{
    QStringList texts;
    const QStringList lines = linesOf(u"negatives.txt"_s);
    for (const QString &line : lines)
        if (!line.isEmpty() && !line.startsWith(u'#'))
            texts += unescaped(line);
    return texts;
}

QString told(const QList<Finding> &findings)
{
    QStringList parts;
    for (const Finding &finding : findings)
        parts += u"%1 %2-%3"_s.arg(name(finding.type)).arg(finding.begin).arg(finding.end);
    return parts.isEmpty() ? u"nothing"_s : parts.join(u", "_s);
}

bool isFoundAsMarked(const Sample &sample, const QList<Finding> &findings)
{
    return findings.size() == 1 && findings.first().type == sample.type && findings.first().begin == sample.begin && findings.first().end == sample.end;
}

QString realData()
{
    const QString folder = qEnvironmentVariable("CASEBOOK_REAL_DATA", QStringLiteral(CASEBOOK_SOURCE_DIR "/../shared/data"));
    return QFile::exists(folder) ? folder : QString();
}

}

// How many of the credentials that people paste are found at their place, and that nothing else is. Both are counted.
class SecretSamplesTest final : public QObject {
    Q_OBJECT
private slots:
    void findsWhatIsOne()
    {
        const QList<Sample> samples = positives();
        QVERIFY(samples.size() >= 150);
        QMap<SecretType, int> ofType;
        qsizetype missed = 0;
        for (const Sample &sample : samples) {
            ++ofType[sample.type];
            const QList<Finding> findings = redactSecrets(sample.text).findings;
            if (isFoundAsMarked(sample, findings))
                continue;
            ++missed;
            qWarning("line %d: %s %lld-%lld, found %s", sample.line, qPrintable(name(sample.type)), static_cast<long long>(sample.begin),
                     static_cast<long long>(sample.end), qPrintable(told(findings)));
        }
        qInfo("%lld of %lld found", static_cast<long long>(samples.size() - missed), static_cast<long long>(samples.size()));
        QCOMPARE(ofType.size(), 7);
        for (const int count : std::as_const(ofType))
            QVERIFY(count >= 10);
        QVERIFY(missed * 20 <= samples.size());
    }

    void findsItInTheMiddleOfALetter()
    {
        const QList<Sample> samples = positives();
        const QString before = u"Dear Sir or Madam,\n\nplease delete my data.\n"_s;
        qsizetype missed = 0;
        for (Sample sample : samples) {
            const Redacted redacted = redactSecrets(before + sample.text + u"\n\nKind regards,\nClara Weber\n"_s);
            sample.begin += before.size();
            sample.end += before.size();
            missed += isFoundAsMarked(sample, redacted.findings) ? 0 : 1;
            QVERIFY2(redactSecrets(redacted.text).findings.isEmpty(), qPrintable(redacted.text));
        }
        QVERIFY2(missed * 20 <= samples.size(), qPrintable(QString::number(missed)));
    }

    void leavesAloneWhatIsNone()
    {
        const QStringList texts = negatives();
        QVERIFY(texts.size() >= 200);
        int alarms = 0;
        for (const QString &text : texts) {
            const Redacted redacted = redactSecrets(text);
            if (redacted.findings.isEmpty() && redacted.text == text)
                continue;
            ++alarms;
            qWarning("false: %s -> %s", qPrintable(text), qPrintable(redacted.text));
        }
        QCOMPARE(alarms, 0);
    }

    // Each format of the table by a text made from its own row, so that no row is dead behind another.
    void knowsEveryFormatOfItsTable()
    {
        QVERIFY(scan::tokenFormats().size() >= 20);
        for (const scan::TokenFormat &format : scan::tokenFormats()) {
            const QString sign = format.alphabet == scan::Alphabet::Hex ? u"a1"_s : format.alphabet == scan::Alphabet::UpperAndDigits ? u"A1"_s : u"b2"_s;
            const QString rest = sign.repeated((format.shortest + 1) / 2);
            const QString text = u"see %1%2 here"_s.arg(format.prefix, rest);
            const Redacted redacted = redactSecrets(text);
            QVERIFY2(redacted.findings.size() == 1 && !redacted.text.contains(rest), qPrintable(text));
            QCOMPARE(name(redacted.findings.first().type), name(format.type));
            const QString tooShort = u"see %1%2 here"_s.arg(format.prefix, rest.first(std::min<qsizetype>(6, format.shortest - 1)));
            QCOMPARE(redactSecrets(tooShort).text, tooShort);
        }
    }

    void realTextsHoldNoCredential()
    {
        const QString folder = realData();
        if (folder.isEmpty())
            QSKIP("the real texts are not here (CASEBOOK_REAL_DATA)");
        int alarms = 0;
        int files = 0;
        QDirIterator entries(folder, {u"*.json"_s, u"*.txt"_s, u"*.csv"_s, u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            const QString text = QString::fromUtf8(file.readAll());
            for (const Finding &finding : redactSecrets(text).findings) {
                ++alarms;
                qWarning("%s, line %d: %s", qPrintable(file.fileName()), finding.line, qPrintable(name(finding.type)));
            }
        }
        QVERIFY(files > 50);
        QCOMPARE(alarms, 0);
    }
};

QTEST_APPLESS_MAIN(SecretSamplesTest)
#include "tst_secretsamples.moc"
