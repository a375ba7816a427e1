// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/sentence.h"

#include "app/reports/celltext.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

class Filling final {
public:
    Filling(const QString &sentence, const Places &places, const QString &language) : m_sentence(sentence), m_places(places), m_language(language) {}

    Result<QString> all()
    {
        CASEBOOK_TRY(const QString text, part(u""));
        return m_at == m_sentence.size() ? Result<QString>(text) : problem(u"bracket without its other half"_s);
    }

private:
    base::Unexpected problem(const QString &reason) const
    {
        return base::fail(base::ErrorCode::PackInvalid, {m_sentence, QString::number(m_at), reason});
    }

    // Up to one of the signs that end this part, which stays unread.
    Result<QString> part(QStringView ends)
    {
        QString text;
        while (m_at < m_sentence.size()) {
            const QChar sign = m_sentence.at(m_at);
            if (ends.contains(sign))
                return text;
            if (sign == u'}' || sign == u']')
                return problem(u"bracket without its other half"_s);
            if (sign == u'{' || sign == u'[' || isPlace()) {
                CASEBOOK_TRY(const QString inner, sign == u'{' ? choice() : sign == u'[' ? option() : value());
                text += inner;
                continue;
            }
            text += sign;
            ++m_at;
        }
        return ends.isEmpty() ? Result<QString>(text) : problem(u"bracket without its other half"_s);
    }

    bool isPlace() const { return m_sentence.at(m_at) == u'%' && m_at + 1 < m_sentence.size() && m_sentence.at(m_at + 1).isLower(); }

    Result<Place> place()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_sentence.size() && m_sentence.at(m_at).isLower())
            ++m_at;
        const QString name = m_sentence.sliced(begin, m_at - begin);
        if (!m_places.contains(name))
            return problem(u"no place \"%1\""_s.arg(name));
        return m_places.value(name);
    }

    Result<QString> value()
    {
        CASEBOOK_TRY(const Place found, place());
        return found.words.isEmpty() ? cellText(found.type, found.value, m_language) : found.words.in(m_language);
    }

    Result<QString> choice()
    {
        CASEBOOK_TRY(const Place found, place());
        const qlonglong number = found.value.toLongLong();
        QString chosen;
        for (int form = 0; form < 3; ++form) {
            if (!takes(u'|'))
                return problem(u"three forms wanted"_s);
            CASEBOOK_TRY(const QString text, part(form < 2 ? u"|" : u"}"));
            if (form == (number == 0 ? 0 : number == 1 ? 1 : 2))
                chosen = text;
        }
        ++m_at;
        return chosen;
    }

    Result<QString> option()
    {
        CASEBOOK_TRY(const Place found, place());
        if (!takes(u'|'))
            return problem(u"a text wanted"_s);
        CASEBOOK_TRY(const QString text, part(u"]"));
        ++m_at;
        return found.isThere ? text : QString();
    }

    bool takes(QChar sign)
    {
        if (m_at >= m_sentence.size() || m_sentence.at(m_at) != sign)
            return false;
        ++m_at;
        return true;
    }

    const QString &m_sentence;
    const Places &m_places;
    const QString &m_language;
    qsizetype m_at = 0;
};

}

domain::LocalText inBoth(const QString &english, const QString &german)
{
    return domain::LocalText({{u"en"_s, english}, {u"de"_s, german}});
}

Result<QString> filled(const QString &sentence, const Places &places, const QString &language)
{
    return Filling(sentence, places, language).all();
}

}
