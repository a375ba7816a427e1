// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvreader.h"
#include "app/workspace/importing.h"
#include "tests/bench/bench.h"
#include "tests/bench/emptyoffice.h"
#include "tests/bench/inventedcases.h"
#include "tests/bench/process.h"

#include <QFile>
#include <cstring>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qint64 mostRead = 1'000'000;
constexpr qint64 mostImported = 10'000;
constexpr int columns = 5;

QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8().replace("\"", "\"\"") + '"';
}

Result<QByteArray> writeTable(const QString &path, qint64 rows)
{
    QByteArray text = "received,title,name,email,message\n";
    for (qint64 i = 0; i < rows; ++i) {
        const casework::RegisterCaseRequest request = inventedCase(i, Office::today());
        text += request.received.toString(Qt::ISODate).toUtf8() + ',' + quoted(request.title) + ',' + quoted(request.person.name) + ','
            + request.messages.constFirst().sender.toUtf8() + ',' + quoted(request.messages.constFirst().body) + '\n';
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return fail(ErrorCode::FileNotWritable, {path});
    return text;
}

// Fields found and nothing else: one search for the end of each.
qint64 bareFields(const QByteArray &text)
{
    qint64 fields = 0;
    const char *at = text.constData();
    const char *const end = at + text.size();
    while (at < end) {
        if (*at == '"') {
            for (++at; (at = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(end - at)))) && at + 1 < end && at[1] == '"';)
                at += 2;
            if (!at++)
                break;
        } else {
            while (at < end && *at != ',' && *at != '\n')
                ++at;
        }
        ++fields;
        ++at;
    }
    return fields;
}

Result<double> readFields(const QByteArray &text, qint64 rows)
{
    const Stopwatch watch;
    intake::CsvReader reader(text, ',');
    intake::CsvRecord record;
    qint64 fields = 0;
    while (reader.next(record))
        fields += static_cast<qint64>(record.fields.size());
    return fields == (rows + 1) * columns ? Result<double>(watch.seconds()) : fail(ErrorCode::Internal, {u"other fields"_s});
}

intake::CsvMapping mapping()
{
    intake::CsvMapping found;
    found.name = u"bench"_s;
    found.kind = u"request"_s;
    found.constants = {{u"item:lines.right"_s, u"access"_s}};
    found.columns = {{u"received"_s, {u"field:received"_s}, intake::datePattern(u"yyyy-mm-dd"_s), true}, {u"title"_s, {u"field:title"_s}}, {u"name"_s, {u"person:name"_s}},
                     {u"email"_s, {u"person:mail"_s}}, {u"message"_s, {u"message:body"_s}}};
    return found;
}

Result<double> importAll(const QString &file, const QString &table, qint64 rows)
{
    CASEBOOK_TRY(const auto workspace, emptyOffice(file));
    const Stopwatch watch;
    CASEBOOK_TRY(const intake::CsvRequest request, workspace::csvRequest(*workspace, table, {}, {}, mapping()));
    CASEBOOK_TRY(const auto imported, workspace::importCsv(*workspace, request));
    const double seconds = watch.seconds();
    if (imported.created != rows)
        return fail(ErrorCode::Internal, {u"only %1 of the rows became cases"_s.arg(imported.created)});
    return seconds;
}

const QString pythonRead = u"import csv, sys\n"
                           "with open(sys.argv[1], newline='', encoding='utf-8') as file:\n"
                           "    for row in csv.reader(file):\n"
                           "        pass\n"_s;

Result<QList<Comparison>> besidePython(const QString &table, const Run &reading, int pairs)
{
    if (!Process::isThere(u"python3"_s)) {
        Room::say(u"python3 is not here: read-csv-python is left out"_s);
        return QList<Comparison>();
    }
    const auto python = [&] { return Process::seconds(u"python3"_s, {u"-c"_s, pythonRead, table}); };
    CASEBOOK_TRY(const Comparison peer, compare({u"read-csv-python"_s, u"python3 with its csv module: the same rows read"_s, 0.2}, pairs, reading, python));
    return QList{peer};
}

Result<QList<Comparison>> besideShell(Room &room, int pairs)
{
    if (!Process::isThere(u"sqlite3"_s)) {
        Room::say(u"sqlite3 is not here: import-csv-shell is left out"_s);
        return QList<Comparison>();
    }
    const qint64 rows = std::min(room.options().cases, mostImported);
    const QString table = room.fileFor(u"imported.csv"_s);
    CASEBOOK_CHECK(writeTable(table, rows));
    const QString target = room.fileFor(u"imported.db"_s);
    const auto importing = [&] { return importAll(room.fileFor(u"rows.casebook"_s), table, rows); };
    const auto shell = [&] {
        QFile::remove(target);
        return Process::seconds(u"sqlite3"_s, {target, u"-cmd"_s, u".mode csv"_s, u".import '%1' rows"_s.arg(table)});
    };
    CASEBOOK_TRY(const Comparison peer, compare({u"import-csv-shell"_s, u"sqlite3 .import: the same rows into a table of texts"_s, 90}, pairs, importing, shell));
    return QList{peer};
}

}

// A table read into fields, and a table imported: every row a case with its person, message, deadline and journal entry.
Answer importCsv(Room &room)
{
    const qint64 rows = std::min(room.options().cases, mostRead);
    const QString table = room.fileFor(u"rows.csv"_s);
    CASEBOOK_TRY(const QByteArray text, writeTable(table, rows));
    if (bareFields(text) != (rows + 1) * columns)
        return fail(ErrorCode::Internal, {u"the reference found other fields"_s});
    const auto reading = [&] { return readFields(text, rows); };
    const auto bare = [&]() -> Result<double> {
        const Stopwatch watch;
        const qint64 fields = bareFields(text);
        return fields > 0 ? Result<double>(watch.seconds()) : fail(ErrorCode::Internal, {u"nothing read"_s});
    };
    CASEBOOK_TRY(const Comparison read, compare({u"read-csv"_s, u"a search for the end of each field, nothing else"_s, 2.5}, room.options().pairs(), reading, bare));
    const int pairs = room.options().isSmoke ? 1 : 3;
    CASEBOOK_TRY(const QList<Comparison> python, besidePython(table, reading, pairs));
    CASEBOOK_TRY(const QList<Comparison> shell, besideShell(room, pairs));
    return QList{read} + python + shell;
}

}
