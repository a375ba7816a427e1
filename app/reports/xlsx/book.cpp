// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/xlsx/book.h"

#include "app/base/files.h"
#include "app/reports/celltext.h"
#include "app/reports/reportwords.h"
#include "app/reports/xlsx/cellbytes.h"
#include "app/reports/xlsx/formats.h"
#include "app/reports/xlsx/sheetname.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace casebook::reports::xlsx {

using namespace Qt::StringLiterals;
using Weight = Formats::Weight;

namespace {

constexpr lxw_row_t mostRows = 1048576;        // head included
constexpr qint64 largestWhole = 1LL << 53;     // the format keeps numbers as doubles
constexpr double narrowest = 9;                // widths in characters
constexpr double widest = 60;

// A file of our own beside the target, so that the rename at the end stays inside one file system.
QByteArray temporaryFor(const QString &path)
{
    QByteArray name = QFile::encodeName(path + u".XXXXXX"_s);
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        return {};
    ::close(descriptor);
    return name;
}

bool flush(const QByteArray &name, int flags)
{
    const int descriptor = ::open(name.constData(), flags | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return flushed;
}

}

struct Book::State {
    QString path;
    QString language;
    QByteArray temporary;
    QByteArray folder;
    QByteArray title;
    QByteArray company;
    QByteArray creator;
    int openError = 0;
    lxw_workbook *book = nullptr;
    std::unique_ptr<Formats> formats;
    lxw_worksheet *sheet = nullptr;
    SheetNames names;
    QList<Column> columns;
    QList<double> widths;
    lxw_row_t row = 0;
    bool hasFilter = false;
    bool hasTooManyRows = false;

    void open(const ReportStamp &stamp);
    void write(lxw_col_t column, const QVariant &value, Weight weight);
    void writeNumber(lxw_col_t column, const QVariant &value, Weight weight);
    void writeText(lxw_col_t column, const QString &text, Weight weight);
    void writeString(lxw_col_t column, const QString &text, lxw_format *format);
    void writeRow(const QList<QVariant> &cells, Weight weight);
    void note(lxw_col_t column, qsizetype characters);
    void setFilter();
};

void Book::State::open(const ReportStamp &stamp)
{
    temporary = temporaryFor(path);
    openError = errno;
    if (temporary.isEmpty())
        return;
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    options.tmpdir = folder.data();  // rows wait beside the target, not in a folder that others read
    book = workbook_new_opt(temporary.constData(), &options);
    if (!book)
        return;
    lxw_doc_properties properties = {};
    title = cellBytes(stamp.title + u", "_s + stamp.period).left(250);
    company = cellBytes(stamp.organisation).left(250);
    creator = cellBytes(u"DPO Casebook "_s + stamp.programVersion).left(250);
    properties.title = title.data();
    properties.company = company.data();
    properties.author = creator.data();
    properties.created = static_cast<time_t>(stamp.generatedAt.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    formats = std::make_unique<Formats>(book, language);
}

void Book::State::note(lxw_col_t column, qsizetype characters)
{
    widths[column] = std::max(widths.at(column), static_cast<double>(characters) + 2);
}

// Before the totals are written: a row that is gone cannot be named any more.
void Book::State::setFilter()
{
    if (sheet && !hasFilter && !columns.isEmpty())
        worksheet_autofilter(sheet, 0, 0, row, static_cast<lxw_col_t>(columns.size() - 1));
    hasFilter = true;
}

void Book::State::writeText(lxw_col_t column, const QString &text, Weight weight)
{
    writeString(column, text, formats->text(weight, text.size()));
}

void Book::State::writeString(lxw_col_t column, const QString &text, lxw_format *format)
{
    if (text.isEmpty()) {
        worksheet_write_blank(sheet, row, column, format);
        return;
    }
    worksheet_write_string(sheet, row, column, cellBytes(text).constData(), format);
    note(column, text.size());
}

void Book::State::writeNumber(lxw_col_t column, const QVariant &value, Weight weight)
{
    const double number = value.toDouble();
    const bool isReal = value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float;
    const bool isPercent = columns.at(column).type == Column::Type::Percent;
    lxw_format *format = isPercent ? formats->percent(weight) : isReal ? formats->fraction(weight) : formats->whole(weight);
    if (!std::isfinite(number))
        worksheet_write_blank(sheet, row, column, format);
    else if (!isReal && std::abs(value.toLongLong()) > largestWhole)
        writeText(column, value.toString(), weight);
    else
        worksheet_write_number(sheet, row, column, number, format);
}

void Book::State::write(lxw_col_t column, const QVariant &value, Weight weight)
{
    if (!value.isValid()) {
        if (weight == Weight::Strong)
            worksheet_write_blank(sheet, row, column, formats->text(weight, 0));
        return;
    }
    if (value.typeId() == QMetaType::QString) {
        writeText(column, value.toString(), weight);
    } else if (value.typeId() == QMetaType::Bool) {
        writeText(column, cellText(Column::Type::Text, value, language), weight);
    } else if (value.typeId() == QMetaType::QDate) {
        const QDate date = value.toDate();
        // The format's calendar is wrong before March 1900: such a day stays a text.
        if (date < QDate(1900, 3, 1))
            writeText(column, date.toString(Qt::ISODate), weight);
        else
            worksheet_write_number(sheet, row, column, static_cast<double>(QDate(1899, 12, 30).daysTo(date)), formats->date(weight));
        note(column, 11);
    } else {
        writeNumber(column, value, weight);
    }
}

void Book::State::writeRow(const QList<QVariant> &cells, Weight weight)
{
    if (!sheet)
        return;
    ++row;
    hasTooManyRows = hasTooManyRows || row >= mostRows;
    for (qsizetype column = 0; column < columns.size() && !hasTooManyRows; ++column)
        write(static_cast<lxw_col_t>(column), cells.value(column), weight);
}

Book::Book(const QString &path, const ReportStamp &stamp, const QString &language) : m_state(std::make_unique<State>())
{
    m_state->path = path;
    m_state->language = language;
    m_state->folder = QFile::encodeName(QFileInfo(path).absolutePath());
    m_state->open(stamp);
}

Book::~Book()
{
    if (m_state->book)
        lxw_workbook_free(m_state->book);
    if (!m_state->temporary.isEmpty())
        ::unlink(m_state->temporary.constData());
}

QString Book::beginSheet(const QString &name, const QList<Column> &columns)
{
    endSheet();
    const QString sheetName = m_state->names.next(name);
    if (!m_state->book)
        return sheetName;
    m_state->sheet = workbook_add_worksheet(m_state->book, sheetName.toUtf8().constData());
    m_state->columns = columns;
    m_state->widths = QList<double>(columns.size(), narrowest);
    m_state->row = 0;
    m_state->hasFilter = false;
    for (qsizetype column = 0; column < columns.size() && m_state->sheet; ++column)
        m_state->writeString(static_cast<lxw_col_t>(column), columns.at(column).title, m_state->formats->head());
    return sheetName;
}

void Book::endSheet()
{
    if (!m_state->sheet)
        return;
    worksheet_freeze_panes(m_state->sheet, 1, 0);
    const auto columns = static_cast<lxw_col_t>(m_state->columns.size());
    for (lxw_col_t column = 0; column < columns; ++column)
        worksheet_set_column(m_state->sheet, column, column, std::min(m_state->widths.at(column), widest), nullptr);
    m_state->setFilter();
    m_state->sheet = nullptr;
}

void Book::addRow(const QList<QVariant> &cells)
{
    m_state->writeRow(cells, Weight::Normal);
}

void Book::addTotals(const QList<QVariant> &cells)
{
    m_state->setFilter();
    m_state->writeRow(cells, Weight::Strong);
}

base::Result<void> Book::finish()
{
    endSheet();
    if (!m_state->book)
        return base::fail(base::fileError(m_state->path, m_state->openError, base::ErrorCode::FileNotWritable));
    if (m_state->hasTooManyRows)
        return base::fail(base::ErrorCode::InputInvalid, {u"rows"_s, u"more than a sheet holds"_s});
    errno = 0;
    const lxw_error closed = workbook_close(m_state->book);
    const int closeError = errno;
    m_state->book = nullptr;  // closing frees it
    if (closed != LXW_NO_ERROR)
        return base::fail(base::fileError(m_state->path, closeError, base::ErrorCode::FileNotWritable));
    const QByteArray target = QFile::encodeName(m_state->path);
    if (!flush(m_state->temporary, O_RDONLY) || std::rename(m_state->temporary.constData(), target.constData()) != 0)
        return base::fail(base::fileError(m_state->path, errno, base::ErrorCode::FileNotWritable));
    m_state->temporary.clear();
    flush(m_state->folder, O_RDONLY | O_DIRECTORY);
    return {};
}

}
