// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/alike.h"

#include "app/cli/cli.h"
#include "tests/support/pdftext.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace casebook::compartments {

using namespace Qt::StringLiterals;

namespace {

// What may differ. The first group of a pattern is replaced; a verb that is not named here may differ in nothing.
struct Exception {
    const char *verb;
    const char *pattern;
    const char *why;
};

constexpr Exception exceptions[] = {
    {"journal verify", "\"(?:size|root)\": ?(\"[^\"]*\"|\\d+)", "one journal for all: its size and root are public"},
    {"journal verify", "verifies: (\\d+ entries, root \\S+)\\.", "the same in words"},
    {"journal checkpoint", "\"(?:size|root)\": ?(\"[^\"]*\"|\\d+)", "size and root"},
    {"journal checkpoint", "office-(\\d{8})\\.checkpoint", "the size in the file's name"},
    {"journal checkpoint", "DATABASE-(\\d{8})\\.checkpoint", "the size in the file's name"},
    {"journal checkpoint", "\n(\\d+\n[A-Za-z0-9+/=]{44})\n", "size and root in the checkpoint"},
    {"journal checkpoint", "(?:store |casebook-journal/)([0-9a-f-]{36})", "the name of a store is drawn by chance"},
    {"backup", "\"entries\": ?(\\d+)", "the size of the journal"},
    {"backup", "entries: (\\d+)\\.", "the size of the journal"},
    {"backup", "\"sha256\": ?\"([0-9a-f]{64})\"", "of bytes under a key that is drawn by chance"},
    {"backup", "SHA-256: ([0-9a-f]{64})", "of bytes under a key that is drawn by chance"},
    {"drill", "\"(?:entries|entries_since)\": ?(\\d+)", "the size of the journal"},
    {"drill", "in it: (\\d+), since", "the size of the journal"},
    {"drill", "since then: (\\d+)\\.", "the size of the journal"},
    {"drill", "\"milliseconds\": ?(\\d+)", "how long it took"},
    {"drill", "in ([\\d.,]+) seconds", "how long it took"},
    {"doctor", "([\\d.,]+ (?:[kMGT]i?B|bytes))", "sizes of files and of the disk, which whoever has them can see"},
    {"doctor", "in ([\\d.,]+) seconds", "how long it took"},
    {"doctor", "up to entry (\\d+);", "the size of the journal"},
    {"import csv", "(?:\"import\": ?\"|undo )([0-9a-f-]{36})", "an import is named by chance"},
    {"import mail", "(?:\"import\": ?\"|undo )([0-9a-f-]{36})", "an import is named by chance"},
    {"journal key new", "signing key ([0-9A-F]{1,16})", "a key is drawn by chance"},
    {"journal key new", "\"(?:key|public_key)\": ?(\"[^\"]*\")", "a key is drawn by chance"},
    {"journal key export-public", "\"(?:key|public_key)\": ?(\"[^\"]*\")", "a key is drawn by chance"},
    {"journal key export-public", "key ([0-9A-F]{1,16}\nRW\\S+)", "a key is drawn by chance"},
    {"rekey", "((?:[0-9A-Z]{5}-){10}[0-9A-Z]{5})", "a key is drawn by chance"},
    {"migrate", "((?:[0-9A-Z]{5}-){10}[0-9A-Z]{5})", "a key is drawn by chance"},
    {"migrate", "\"(?:entries|root)\": ?(\"[^\"]*\"|\\d+)", "size and root of the journal"},
    {"migrate", "entries: (\\d+)\\.", "the size of the journal"},
    {"init", "((?:[0-9A-Z]{5}-){10}[0-9A-Z]{5})", "a key is drawn by chance"},
    {"report run", "([\\d.,]+) (?:entries|Einträge), ", "the size of the journal in the stamp"},
    {"report run", "(?:root|Wurzel) ([0-9a-f]{4}(?: [0-9a-f]{4}){3})", "the root of the journal in the stamp"},
    {"proof", "([\\d.,]+) (?:entries|Einträge), ", "the size of the journal in the stamp"},
    {"proof", "(?:root|Wurzel) ([0-9a-f]{4}(?: [0-9a-f]{4}){3})", "the root of the journal in the stamp"},
};

bool isTold(const QString &file)
{
    // A store and its keys are enciphered, a signature is drawn by chance; what they hold is asked by verbs.
    return !file.endsWith(".casebook"_L1) && !file.endsWith(".keys"_L1) && !file.endsWith("-wal"_L1) && !file.endsWith("-shm"_L1) && !file.endsWith(".minisig"_L1);
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return process.readAllStandardOutput();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Where the stamp of a page names size and root of the journal, whose digits move the words between them, or the database.
QList<QRectF> stampsOn(const QList<test::PdfWord> &words, int page, const QString &database)
{
    QList<QRectF> boxes;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].page == page && !database.isEmpty() && words[i].text.contains(database))
            boxes << words[i].box.adjusted(-2, -1, 4, 1);
        if (words[i].page == page && (words[i].text.startsWith("Checkpoint"_L1) || words[i].text.startsWith(u"Prüfpunkt"_s))) {
            QRectF box = words[i].box;
            for (qsizetype next = i + 1; next < std::min(i + 8, words.size()); ++next)
                box |= words[next].box;
            boxes << box.adjusted(-2, -1, 4, 1);
        }
    }
    return boxes;
}

QByteArray bytesOf(const QImage &image)
{
    QByteArray bytes = QByteArray::number(image.width()) + 'x' + QByteArray::number(image.height()) + '\n';
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width() * 4);
    return bytes;
}

}

Terminal::Terminal(Twin &twin, QString inputs, reports::ChartFunction chart) : m_twin(twin), m_inputs(std::move(inputs)), m_chart(std::move(chart)) {}

QStringList Terminal::placed(const QStringList &words) const
{
    QStringList placed = words;
    placed.replaceInStrings(u"{in}"_s, m_inputs).replaceInStrings(u"{own}"_s, m_twin.folder());
    return placed << (m_twin.isEmbedded() ? u"--user"_s : u"--as"_s) << uncleared;
}

Learned Terminal::run(const QStringList &words, bool asJson)
{
    m_twin.enter();
    QBuffer answers;
    QBuffer messages;
    answers.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    const QString verb = verbOf(words);
    Learned learned;
    learned.code = cli::run(placed(words) + (asJson ? QStringList{u"--json"_s} : QStringList()), answers, messages, m_chart);
    learned.answers = cleaned(verb, answers.data());
    learned.messages = cleaned(verb, messages.data());
    readWritten(verb, learned);
    return learned;
}

QByteArray Terminal::cleaned(const QString &verb, QByteArray bytes) const
{
    bytes.replace(m_twin.folder().toUtf8(), "FOLDER");
    if (!m_twin.database().isEmpty())
        bytes.replace(m_twin.database().toUtf8(), "DATABASE");
    QString text = QString::fromUtf8(bytes);
    for (const Exception &exception : exceptions) {
        if (verb != QLatin1StringView(exception.verb))
            continue;
        const QRegularExpression pattern(QString::fromUtf8(exception.pattern));
        for (QRegularExpressionMatch match = pattern.match(text); match.hasMatch(); match = pattern.match(text, match.capturedStart() + 1))
            text.replace(match.capturedStart(1), match.capturedLength(1), u"#"_s);
    }
    return text.toUtf8();
}

void Terminal::readWritten(const QString &verb, Learned &learned)
{
    const QString out = m_twin.path(u"out"_s);
    for (QDirIterator files(out, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        if (m_known.contains(path))
            continue;
        m_known.insert(path);
        const QString name = QString::fromUtf8(cleaned(verb, path.mid(out.size()).toUtf8()));
        learned.texts.insert(name, {});
        if (!isTold(path))
            continue;
        if (path.endsWith(".pdf"_L1))
            readPdf(verb, name, contentOf(path), learned);
        else if (path.endsWith(".xlsx"_L1))
            learned.texts.insert(name, cleaned(verb, outputOf(u"unzip"_s, {u"-p"_s, path})));
        else
            learned.texts.insert(name, cleaned(verb, contentOf(path)));
    }
}

void Terminal::readPdf(const QString &verb, const QString &name, const QByteArray &bytes, Learned &learned) const
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a PDF");
    file.close();
    // The widths of size and root move their neighbours; the pictures tell whether anything else moved.
    learned.texts.insert(name, cleaned(verb, QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s})).toUtf8()));
    const int resolution = 48;
    outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(resolution), u"-png"_s, file.fileName(), folder.filePath(u"page"_s)});
    const QList<test::PdfWord> words = test::pdfWords(bytes);
    int page = 0;
    for (const QString &picture : QDir(folder.path()).entryList({u"page*.png"_s}, QDir::Files, QDir::Name)) {
        QImage image = QImage(folder.filePath(picture)).convertToFormat(QImage::Format_RGB32);
        QPainter painter(&image);
        const double scale = resolution / 72.0;
        for (const QRectF &box : stampsOn(words, ++page, m_twin.database()))
            painter.fillRect(QRectF(0, box.y() * scale, image.width(), box.height() * scale).toAlignedRect(), Qt::black);
        painter.end();
        if (qEnvironmentVariableIsSet("CASEBOOK_KEEP_PICTURES"))  // to look at what differs
            image.save(qEnvironmentVariable("CASEBOOK_KEEP_PICTURES") + u'/' + QFileInfo(m_twin.folder()).fileName() + QString(name).replace(u'/', u'-') + picture);
        learned.pictures.insert(name + u' ' + picture, bytesOf(image));
    }
}

QByteArray difference(const Learned &one, const Learned &other)
{
    const auto both = [](const QByteArray &what, const QByteArray &left, const QByteArray &right) { return what + "\n--- without secrets\n" + left + "\n--- with secrets\n" + right; };
    if (one.code != other.code)
        return both("exit code", QByteArray::number(one.code) + '\n' + one.messages, QByteArray::number(other.code) + '\n' + other.messages);
    if (one.answers != other.answers)
        return both("standard output", one.answers, other.answers);
    if (one.messages != other.messages)
        return both("standard error", one.messages, other.messages);
    if (one.texts.keys() != other.texts.keys())
        return both("files", QStringList(one.texts.keys()).join(u' ').toUtf8(), QStringList(other.texts.keys()).join(u' ').toUtf8());
    for (auto text = one.texts.cbegin(); text != one.texts.cend(); ++text)
        if (*text != other.texts.value(text.key()))
            return both(text.key().toUtf8(), *text, other.texts.value(text.key()));
    for (auto picture = one.pictures.cbegin(); picture != one.pictures.cend(); ++picture)
        if (*picture != other.pictures.value(picture.key()) || one.pictures.size() != other.pictures.size())
            return "looks different: " + picture.key().toUtf8();
    return {};
}

void answersAlike(Engine engine, bool asJson, const reports::ChartFunction &chart)
{
    const QList<QByteArray> found = leaks(engine, asJson, chart);
    for (const QByteArray &leak : found)
        qWarning("%s", leak.constData());
    QCOMPARE(found.size(), 0);
}

QList<QByteArray> leaks(Engine engine, bool asJson, const reports::ChartFunction &chart)
{
    constexpr int stepsBetween = 25;  // colleagues inside go on meanwhile
    constexpr qsizetype longestLeak = 6000;
    QTemporaryDir folder;
    writeInputs(folder.path());
    Twin open(folder.filePath(u"a"_s), engine, false);
    Twin secret(folder.filePath(u"b"_s), engine, true);
    Terminal here(open, folder.path(), chart);
    Terminal there(secret, folder.path(), chart);
    QList<QByteArray> found;
    int count = 0;
    bool isInsideEmpty = false;  // the script sends the colleague away who works there
    for (const Step &step : script()) {
        const QByteArray line = step.words.join(u' ').toUtf8();
        isInsideEmpty = isInsideEmpty || line == "user remove c.klar";
        if (++count % stepsBetween == 0 && !isInsideEmpty)
            secret.workInside();
        const Learned left = here.run(step.words, asJson);
        const Learned right = there.run(step.words, asJson);
        if (const QByteArray leak = difference(left, right); !leak.isEmpty())
            found << (line + ": " + leak).left(longestLeak);
        if (left.code != (engine == Engine::Server ? step.onServer : step.code))
            found << line + ": ends with " + QByteArray::number(left.code) + '\n' + left.messages;
    }
    return found;
}

}
