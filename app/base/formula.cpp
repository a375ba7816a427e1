// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/formula.h"

namespace casebook::base {

namespace {

constexpr QChar quote(u'\'');

bool opensFormula(QChar unit)
{
    switch (unit.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case 0xFF1D:
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
        return true;
    default:
        return false;
    }
}

bool endsField(QChar unit)
{
    return unit == u',' || unit == u';' || unit == u'\t' || unit == u'\n' || unit == u'\r';
}

bool isBreak(QChar unit)
{
    return unit == u'\t' || unit == u'\n' || unit == u'\r' || unit.isNull();
}

bool isGap(QChar unit)
{
    return unit.isSpace() && !isBreak(unit);
}

// Whether a field that began at `from` would be read as a formula, quotes in front left out of account.
bool isDangerous(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from) == quote)
        ++from;
    const bool first = from < text.size() && isBreak(text.at(from));
    while (from < text.size() && isGap(text.at(from)))
        ++from;
    return first || (from < text.size() && opensFormula(text.at(from)));
}

bool isFieldStart(const QString &text, qsizetype at)
{
    return at == 0 || endsField(text.at(at - 1));
}

// Inside a text a break is the end of a field already, so only a formula sign counts there.
bool wantsQuote(const QString &text, qsizetype at)
{
    if (!isFieldStart(text, at) || !isDangerous(text, at))
        return false;
    qsizetype next = at;
    while (next < text.size() && text.at(next) == quote)
        ++next;
    return at == 0 || !isBreak(text.at(next));
}

}

QString neutralised(const QString &text)
{
    QString result;
    result.reserve(text.size() + 1);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (wantsQuote(text, at))
            result += quote;
        result += text.at(at);
    }
    return result;
}

QString restored(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != quote || !wantsQuote(text, at))
            result += text.at(at);
    }
    return result;
}

}
