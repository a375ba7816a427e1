// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <vector>

namespace casebook::intake {

// One field as it stands in the text; points into it.
struct CsvField {
    QByteArrayView raw;              // without the enclosing quotes
    bool hasDoubledQuotes = false;

    // Also takes away a single quote that an export put in front of = + - @ and the like, so that no spreadsheet would
    // run the cell: there and back again gives the same text.
    QString text() const;
};

struct CsvRecord {
    enum class State { Sound, UnbalancedQuote, FieldTooLong };
    std::vector<CsvField> fields;
    int row = 0;  // from 1; empty lines are not counted
    State state = State::Sound;
};

// RFC 4180 over UTF-8 text, with any one-byte separator and LF, CRLF or CR at the end of a line. Where quotes do not
// match, the record says so and reading goes on with the next line, so that one broken row does not swallow the others.
class CsvReader {
public:
    static constexpr qsizetype longestField = 1024 * 1024;  // bytes

    CsvReader(QByteArrayView text, char separator);

    bool next(CsvRecord &record);  // false at the end; record keeps its storage between calls

private:
    bool readField(CsvRecord &record);
    bool readQuotedField(CsvRecord &record);
    void resume(CsvRecord &record, const char *recordStart, CsvRecord::State state);
    void findLineEnd();
    void skipLineEnd();

    const char *m_at;
    const char *m_end;
    const char *m_lineEnd;
    char m_separator;
    char m_lineBreak = '\n';
    int m_row = 0;
};

struct CsvSeparator {
    char separator = ',';
    bool isCertain = true;      // false: another one divides the first rows just as well
    qsizetype skippedBytes = 0; // a first line "sep=;" that spreadsheets write
};

QList<char> csvSeparators();  // , ; TAB |
CsvSeparator detectSeparator(QByteArrayView text);

}
