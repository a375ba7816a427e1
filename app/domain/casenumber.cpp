// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/casenumber.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2999;
constexpr int largestSerial = 99'999'999;
constexpr int serialWidth = 5;
constexpr int letters = 26;

bool isCapital(QChar character) { return character >= u'A' && character <= u'Z'; }
bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

bool areCapitals(QStringView text) { return std::all_of(text.begin(), text.end(), isCapital); }
bool areDigits(QStringView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit); }

base::Unexpected wrong(const QString &reason)
{
    return base::fail(base::ErrorCode::InputInvalid, {u"number"_s, reason});
}

}

base::Result<CaseNumber> CaseNumber::make(const QString &prefix, int year, int serial, const QString &series)
{
    if (prefix.size() != 1 || !areCapitals(prefix))
        return wrong(u"prefix"_s);
    if (year < firstYear || year > lastYear)
        return wrong(u"year"_s);
    if (serial < 1 || serial > largestSerial)
        return wrong(u"serial"_s);
    if (series.size() > 2 || !areCapitals(series))
        return wrong(u"series"_s);
    CaseNumber number;
    number.m_prefix = prefix;
    number.m_year = year;
    number.m_series = series;
    number.m_serial = serial;
    return number;
}

base::Result<CaseNumber> CaseNumber::parse(const QString &text)
{
    const QStringList parts = text.trimmed().toUpper().split(u'-');
    if (parts.size() != 3 || parts[1].size() != 4 || !areDigits(parts[1]))
        return wrong(u"shape"_s);
    const auto firstDigit = std::find_if(parts[2].cbegin(), parts[2].cend(), isDigit);
    const auto seriesLength = firstDigit - parts[2].cbegin();
    const QStringView serial = QStringView(parts[2]).mid(seriesLength);
    if (!areDigits(serial) || serial.size() > 8)
        return wrong(u"shape"_s);
    return make(parts[0], parts[1].toInt(), serial.toInt(), parts[2].left(seriesLength));
}

QString CaseNumber::seriesOf(int compartment)
{
    if (compartment < 1 || compartment > letters + letters * letters)
        return {};
    const auto letter = [](int index) { return QChar(static_cast<char16_t>(u'A' + index)); };
    if (compartment <= letters)
        return QString(letter(compartment - 1));
    const int rest = compartment - letters - 1;
    return QString(letter(rest / letters)) + letter(rest % letters);
}

QString CaseNumber::toString() const
{
    if (!isValid())
        return {};
    return m_prefix + u'-' + QString::number(m_year) + u'-' + m_series + QString::number(m_serial).rightJustified(serialWidth, u'0');
}

}
