// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QJsonValue>
#include <QStringList>

namespace casebook::base {

// One spelling for one value, after RFC 8785: keys sorted by UTF-16 code units, no spaces, the shortest escapes. Numbers
// are whole numbers of at most 53 bits here; everything else travels as text. Both engines and the verifier hash these bytes.
QByteArray canonicalJson(const QJsonValue &value);

// A text inside such bytes, with its quotation marks.
void addCanonicalText(QByteArray &out, QByteArrayView utf8);
void addCanonicalText(QByteArray &out, const QString &text);

// An object inside such bytes, written as it comes and without a QJsonObject on the way: begun with this object and ended by
// end(). The members are added in the order of their names, which are plain ASCII.
class CanonicalObject final {
public:
    explicit CanonicalObject(QByteArray &out);
    void add(QByteArrayView name, const QString &text);
    void add(QByteArrayView name, bool flag);
    void add(QByteArrayView name, const QStringList &texts);
    void add(QByteArrayView name, QDate day);  // ISO text, or null
    template <typename List, typename Write>
    void addList(QByteArrayView name, const List &list, Write write)  // write(out, item) for each of them
    {
        begin(name);
        m_out += '[';
        bool isFirst = true;
        for (const auto &item : list) {
            if (!std::exchange(isFirst, false))
                m_out += ',';
            write(m_out, item);
        }
        m_out += ']';
    }
    void end() { m_out += '}'; }

private:
    void begin(QByteArrayView name);

    QByteArray &m_out;
    bool m_isEmpty = true;
};

}
