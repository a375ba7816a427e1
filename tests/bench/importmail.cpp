// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/gmimeptr.h"
#include "app/intake/mailreader.h"
#include "app/workspace/importing.h"
#include "tests/bench/bench.h"
#include "tests/bench/emptyoffice.h"
#include "tests/bench/inventedcases.h"
#include "tests/bench/process.h"

#include <QDir>
#include <QFile>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using intake::GObjectPtr;

namespace {

constexpr qint64 mostMails = 10'000;

// The messages of the invented cases as mail programs send them: plain, in base64, as text beside HTML, some with a file.
QByteArray mailOf(qint64 number)
{
    const casework::NewMessage message = inventedCase(number, Office::today()).messages.constFirst();
    const QByteArray head = u"From: %1\r\nTo: %2\r\nSubject: %3\r\nDate: %4\r\nMessage-ID: %5\r\nMIME-Version: 1.0\r\n"_s
                                .arg(message.sender, message.recipient, message.subject, message.at.toString(Qt::RFC2822Date), message.messageId).toUtf8();
    const QByteArray body = message.body.toUtf8();
    const QByteArray plain = "Content-Type: text/plain; charset=utf-8\r\n";
    const QByteArray encoded = "Content-Transfer-Encoding: base64\r\n\r\n";
    if (number % 5 == 0)
        return head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + plain + "\r\n" + body + "\r\n--b\r\nContent-Type: text/csv; name=list.csv\r\n"
            + "Content-Disposition: attachment; filename=list.csv\r\n" + encoded + body.toBase64() + "\r\n--b--\r\n";
    if (number % 5 == 1)
        return head + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n" + plain + encoded + body.toBase64() + "\r\n--b\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>" + body + "</p></body></html>\r\n--b--\r\n";
    return head + plain + (number % 5 == 2 ? encoded + body.toBase64() : "\r\n" + body) + "\r\n";
}

Result<QStringList> writeMails(const QString &folder, qint64 count)
{
    QStringList files;
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FileNotWritable, {folder});
    for (qint64 i = 0; i < count; ++i) {
        QFile file(u"%1/%2.eml"_s.arg(folder).arg(i, 6, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(mailOf(i)) < 0)
            return fail(ErrorCode::FileNotWritable, {file.fileName()});
        files << file.fileName();
    }
    return files;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, {path});
    return file.readAll();
}

// Everything in a message decoded, into a buffer that nobody looks at.
void decodePart(GMimeObject *, GMimeObject *part, void *)
{
    if (!GMIME_IS_PART(part) || !g_mime_part_get_content(GMIME_PART(part)))
        return;
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(GMIME_PART(part)), stream.get());
}

Result<double> bareParse(const QStringList &files)
{
    const Stopwatch watch;
    for (const QString &path : files) {
        CASEBOOK_TRY(const QByteArray bytes, contentOf(path));
        const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
        const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        const GObjectPtr<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (GMIME_IS_PART(g_mime_message_get_mime_part(message.get())))
            decodePart(nullptr, g_mime_message_get_mime_part(message.get()), nullptr);
        else
            g_mime_message_foreach(message.get(), decodePart, nullptr);
    }
    return watch.seconds();
}

Result<double> readAll(const QStringList &files)
{
    const Stopwatch watch;
    for (const QString &path : files) {
        CASEBOOK_TRY(const QByteArray bytes, contentOf(path));
        if (!intake::readMail(bytes).isReadable())
            return fail(ErrorCode::Internal, {path});
    }
    return watch.seconds();
}

Result<double> importAll(const QString &file, const QString &folder, qsizetype count)
{
    CASEBOOK_TRY(const auto workspace, emptyOffice(file));
    const Stopwatch watch;
    CASEBOOK_TRY(const auto imported, workspace::importMail(*workspace, workspace::mailRequest(*workspace, {folder}, {})));
    const double seconds = watch.seconds();
    if (imported.created != count)
        return fail(ErrorCode::Internal, {u"only %1 of the messages became cases"_s.arg(imported.created)});
    return seconds;
}

const QString pythonParse = u"import email, email.policy, os, sys\n"
                            "for name in sorted(os.listdir(sys.argv[1])):\n"
                            "    with open(os.path.join(sys.argv[1], name), 'rb') as file:\n"
                            "        message = email.message_from_binary_file(file, policy=email.policy.default)\n"
                            "    for part in message.walk():\n"
                            "        if not part.is_multipart():\n"
                            "            part.get_content()\n"_s;

}

// Messages read and decoded, and messages imported: read twice, recognised, registered with all that a case has.
Answer importMail(Room &room)
{
    const QString folder = room.fileFor(u"mail"_s);
    CASEBOOK_TRY(const QStringList files, writeMails(folder, std::min(room.options().cases, mostMails)));
    intake::startGMime();
    const int pairs = room.options().isSmoke ? 1 : 3;
    const auto reading = [&] { return readAll(files); };
    const auto importing = [&] { return importAll(room.fileFor(u"mail.casebook"_s), folder, files.size()); };
    const auto bare = [&] { return bareParse(files); };
    const QString gmime = u"GMime alone: the same messages parsed, every part decoded"_s;
    CASEBOOK_TRY(const Comparison read, compare({u"read-mail"_s, gmime, 1.6}, pairs, reading, bare));
    CASEBOOK_TRY(const Comparison all, compare({u"import-mail"_s, gmime, 40}, pairs, importing, bare));
    QList<Comparison> found{read, all};
    if (!Process::isThere(u"python3"_s)) {
        Room::say(u"python3 is not here: import-mail-python is left out"_s);
        return found;
    }
    const auto python = [&] { return Process::seconds(u"python3"_s, {u"-c"_s, pythonParse, folder}); };
    CASEBOOK_TRY(const Comparison peer, compare({u"read-mail-python"_s, u"python3 with its email package: the same messages parsed, every part decoded"_s, 0.2},
                                                 pairs, reading, python));
    return found << peer;
}

}
