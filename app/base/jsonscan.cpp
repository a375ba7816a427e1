// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::base {

namespace {

struct Level {
    bool isObject = false;
    bool awaitsKey = false;
    QString key;
    int index = 0;
    QSet<QString> keys;
};

QString decoded(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

class Scanner {
public:
    Scanner(const QByteArray &bytes, int deepestLevel) : m_bytes(bytes), m_deepestLevel(deepestLevel) {}

    std::optional<JsonProblem> run()
    {
        for (m_at = 0; m_at < m_bytes.size() && !m_problem; ++m_at)
            step(m_bytes.at(m_at));
        return m_problem;
    }

private:
    void step(char byte)
    {
        switch (byte) {
        case '{': open(true); break;
        case '[': open(false); break;
        case '}':
        case ']':
            if (!m_levels.isEmpty())
                m_levels.removeLast();
            break;
        case ',':
            if (!m_levels.isEmpty()) {
                m_levels.last().awaitsKey = m_levels.last().isObject;
                ++m_levels.last().index;
            }
            break;
        case '"': text(); break;
        default: break;
        }
    }

    void open(bool isObject)
    {
        if (m_levels.size() >= m_deepestLevel) {
            m_problem = JsonProblem{path(), u"more than %1 levels deep"_s.arg(m_deepestLevel)};
            return;
        }
        Level level;
        level.isObject = isObject;
        level.awaitsKey = isObject;
        m_levels.append(level);
    }

    // Leaves m_at on the closing quote.
    void text()
    {
        const qsizetype start = m_at;
        for (++m_at; m_at < m_bytes.size() && m_bytes.at(m_at) != '"'; ++m_at) {
            if (m_bytes.at(m_at) == '\\')
                ++m_at;
        }
        if (m_levels.isEmpty() || !m_levels.last().awaitsKey)
            return;
        Level &level = m_levels.last();
        level.awaitsKey = false;
        level.key = decoded(m_bytes.mid(start, m_at - start + 1));
        if (level.keys.contains(level.key))
            m_problem = JsonProblem{path(), u"key stands twice"_s};
        level.keys.insert(level.key);
    }

    QString path() const
    {
        QString result;
        for (const Level &level : m_levels)
            result = childPath(result, level.isObject ? level.key : QString::number(level.index));
        return result;
    }

    const QByteArray &m_bytes;
    const int m_deepestLevel;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    std::optional<JsonProblem> m_problem;
};

}

std::optional<JsonProblem> findJsonProblem(const QByteArray &bytes, int deepestLevel)
{
    return Scanner(bytes, deepestLevel).run();
}

QString childPath(const QString &path, const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return path + u'/' + escaped;
}

}
