// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/csvwriter.h"

#include "app/base/files.h"
#include "app/base/formula.h"
#include "app/reports/celltext.h"
#include "app/reports/reportwords.h"

#include <QDir>
#include <cmath>

namespace casebook::reports {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text, QChar separator)
{
    const bool plain = !text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r')
        && !text.contains(u',') && !text.contains(u';') && !text.contains(u'\t') && text.trimmed() == text;
    if (plain)
        return text;
    return u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString words(QString text, QChar separator)
{
    text.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    return quoted(base::neutralised(text), separator);
}

QString figure(double value, const CsvForm &form)
{
    if (!std::isfinite(value))
        return {};
    // The shortest text that reads back as the same number, without an exponent.
    return QString::number(value, 'f', QLocale::FloatingPointShortest).replace(u'.', form.decimalPoint);
}

QString field(const QVariant &value, const CsvForm &form)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QMetaType::Double:
    case QMetaType::Float:
        return quoted(figure(value.toDouble(), form), form.separator);
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return QString::number(value.toLongLong());
    default:
        return words(value.toString(), form.separator);
    }
}

void addLine(QByteArray &bytes, const QStringList &fields, QChar separator)
{
    bytes += fields.join(separator).toUtf8();
    bytes += "\r\n";
}

QStringList fields(const QList<QVariant> &cells, const CsvForm &form)
{
    QStringList result;
    for (const QVariant &cell : cells)
        result += field(cell, form);
    return result;
}

}

CsvForm csvFormFor(const QString &language)
{
    return language == "de"_L1 ? CsvForm{u';', u','} : CsvForm{};
}

QByteArray csv(const Table &table, const CsvForm &form)
{
    QByteArray bytes("\xEF\xBB\xBF");
    QStringList titles;
    for (const Column &column : table.columns)
        titles += words(column.title, form.separator);
    addLine(bytes, titles, form.separator);
    for (const QList<QVariant> &row : table.rows)
        addLine(bytes, fields(row, form), form.separator);
    if (!table.totals.isEmpty())
        addLine(bytes, fields(table.totals, form), form.separator);
    return bytes;
}

base::Result<QStringList> writeCsv(const ReportDocument &document, const QString &folder, const QString &baseName, const CsvForm &form)
{
    QStringList paths;
    for (const Table &table : QList<Table>{aboutTable(document)} + allTables(document)) {
        const QString path = QDir(folder).filePath(u"%1-%2.csv"_s.arg(baseName, table.id));
        CASEBOOK_CHECK(base::writeFileAtomically(path, csv(table, form)));
        paths += path;
    }
    return paths;
}

}
