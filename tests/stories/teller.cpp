// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/teller.h"

#include "tests/stories/answerpath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::stories {

using namespace Qt::StringLiterals;

namespace {

constexpr int gateNotMet = 4;

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

// The gates that a refusal names, each once.
QStringList gatesOf(const QJsonValue &answer)
{
    QStringList gates;
    for (const QJsonValue one : valueAt(answer, u"error.missing"_s).toArray())
        gates << one.toObject().value("gate"_L1).toString();
    gates.removeDuplicates();
    return sorted(gates);
}

QString shownAnswer(const Spoken &spoken)
{
    const QString message = textOf(valueAt(spoken.answer, u"error.message"_s));
    return message.isEmpty() ? spoken.said.simplified() : message + u' ' + gatesOf(spoken.answer).join(u' ');
}

// "respond/access" is a deadline and what it is counted for; the last one begun is the one that counts.
QJsonValue clockOf(const QJsonValue &answer, const QString &name)
{
    QJsonValue found(QJsonValue::Undefined);
    for (const QJsonValue one : answer.toObject().value("clocks"_L1).toArray()) {
        const bool isKind = !name.contains(u'/') || textOf(one.toObject().value("kind"_L1)) == name.section(u'/', 1);
        if (textOf(one.toObject().value("clock"_L1)) == name.section(u'/', 0, 0) && isKind)
            found = one;
    }
    return found;
}

// The place of the first open one in a system; a deletion that waits is none.
QString openSystemTask(const QJsonValue &answer, const QStringList &systems)
{
    for (const QJsonValue one : answer.toObject().value("tasks"_L1).toArray()) {
        const QString system = textOf(one.toObject().value("system"_L1));
        const bool isDeletion = !textOf(one.toObject().value("class"_L1)).isEmpty();
        if (!system.isEmpty() && !isDeletion && textOf(one.toObject().value("state"_L1)) == "open"_L1 && (systems.isEmpty() || systems.contains(system)))
            return textOf(one.toObject().value("task"_L1));
    }
    return {};
}

// By its title, or for a deletion by the class of data that goes.
QJsonValue taskOf(const QJsonValue &answer, const QString &name)
{
    for (const QJsonValue one : answer.toObject().value("tasks"_L1).toArray())
        if (textOf(one.toObject().value("title"_L1)) == name || textOf(one.toObject().value("class"_L1)).split(u' ').contains(name))
            return one;
    return QJsonValue(QJsonValue::Undefined);
}

}

QStringList Teller::tell(const Story &story)
{
    m_file = story.file;
    m_failures.clear();
    for (qsizetype i = 0; i < story.steps.size(); ++i)
        if (!isGoingOn(story.steps[i], i + 1 < story.steps.size() ? &story.steps[i + 1] : nullptr))
            return m_failures;
    verify();
    return m_failures;
}

bool Teller::isGoingOn(const Step &step, const Step *next)
{
    switch (step.kind) {
    case Step::Kind::At: at(step); break;
    case Step::Kind::As:
        m_actor = m_place.people.value(step.words.value(0));
        if (m_actor.isEmpty())
            fail(step.line, u"there is no %1"_s.arg(step.words.value(0)));
        return !m_actor.isEmpty();
    case Step::Kind::Do: return act(step, next);
    case Step::Kind::Refused:
    case Step::Kind::Fails: break;  // looked at with the act before it
    case Step::Kind::Keep: keep(step); break;
    case Step::Kind::Expect: expect(step); break;
    case Step::Kind::DueClock: expectPairs(step, clockOf(m_last.answer, filled(step.words[0])), step.words.mid(1)); break;
    case Step::Kind::Task: expectPairs(step, taskOf(m_last.answer, filled(step.words[0])), step.words.mid(1)); break;
    case Step::Kind::Systems: return answerSystems(step);
    case Step::Kind::File: write(step); break;
    }
    return true;
}

void Teller::at(const Step &step)
{
    const QString office = step.words.value(2, m_place.office);
    const QDate day = QDate::fromString(step.words.value(0), Qt::ISODate);
    const QTime time = QTime::fromString(step.words.value(1), u"HH:mm"_s);
    if (!day.isValid() || !time.isValid() || !m_place.zones.contains(office))
        return fail(step.line, u"no moment: %1"_s.arg(step.words.join(u' ')));
    const QDateTime moment = QDateTime(day, time, m_place.zones.value(office)).toUTC();
    if (m_now.isValid() && moment < m_now)
        fail(step.line, u"earlier than what was told before"_s);
    m_now = moment;
    m_kept.insert(u"today"_s, day.toString(Qt::ISODate));
}

bool Teller::act(const Step &step, const Step *next)
{
    if (m_actor.isEmpty() || !m_now.isValid()) {
        fail(step.line, u"who does it, and when?"_s);
        return false;
    }
    const bool isWish = next && (next->kind == Step::Kind::Refused || next->kind == Step::Kind::Fails);
    const QStringList words = filled(step.words);
    m_last = m_place.voice(words + QStringList{u"--as"_s, m_actor, u"--json"_s}, m_now);
    return isAsWanted(step, isWish ? next : nullptr, words);
}

bool Teller::isAsWanted(const Step &step, const Step *wish, const QStringList &words)
{
    const bool isRefusal = wish && wish->kind == Step::Kind::Refused;
    const int wanted = isRefusal ? gateNotMet : wish ? wish->words[0].toInt() : 0;
    if (m_last.code != wanted) {
        fail(step.line, u"%1 %2: wanted exit code %3, got %4. %5"_s.arg(words.value(0), words.value(1)).arg(wanted).arg(m_last.code).arg(shownAnswer(m_last)));
        return false;
    }
    if (isRefusal)
        compare(*wish, u"refused"_s, sorted(wish->words).join(u' '), gatesOf(m_last.answer).join(u' '));
    else if (wish && wish->words.size() > 1)
        compare(*wish, u"error"_s, wish->words[1], textOf(valueAt(m_last.answer, u"error.code"_s)));
    return true;
}

// Every open task in one of these systems, or in all: what one of them brings up for another is answered too.
bool Teller::answerSystems(const Step &step)
{
    const QStringList words = filled(step.words);
    const QStringList systems = words.mid(2);
    Step one{Step::Kind::Do, step.line, {u"show"_s, words[0]}, {}};
    for (int left = 60; left > 0; --left) {
        if (!act(one, nullptr))
            return false;
        const QString task = openSystemTask(m_last.answer, systems);
        if (task.isEmpty())
            return true;
        one.words = {u"finish-task"_s, words[0], task, u"--result"_s, words[1], u"--searched"_s, u"all records by name and mail address"_s};
    }
    fail(step.line, u"the systems never come to an end"_s);
    return false;
}

void Teller::write(const Step &step)
{
    QFile file(m_place.folder + u'/' + step.words[0]);
    const QByteArray content = filled(QString::fromUtf8(step.content)).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        fail(step.line, u"cannot be written: %1"_s.arg(step.words[0]));
}

void Teller::keep(const Step &step)
{
    const QString path = step.words.value(1, u"number"_s);
    const QString value = textOf(valueAt(m_last.answer, path));
    if (value.isEmpty())
        fail(step.line, u"the answer has no %1"_s.arg(path));
    m_kept.insert(step.words[0], value);
}

void Teller::expect(const Step &step)
{
    const QStringList words = filled(step.words);
    const QString path = words[0];
    const QString verb = words[1];
    const QString wanted = words.value(2);
    const QJsonValue found = path == "said"_L1 ? QJsonValue(m_last.said) : valueAt(m_last.answer, path);
    if (verb == "is"_L1 && words.size() == 3)
        return compare(step, path, wanted, textOf(found));
    if (verb == "none"_L1 && words.size() == 2)
        return compare(step, path, {}, textOf(found));
    if (verb == "counts"_L1 && words.size() == 3)
        return compare(step, path, wanted, QString::number(found.toArray().size()));
    const bool isLack = verb == "lacks"_L1;
    if ((!isLack && verb != "holds"_L1) || words.size() != 3)
        return fail(step.line, u"expect PLACE is|holds|lacks|counts VALUE, or PLACE none"_s);
    if (wholeText(found).contains(wanted) == isLack)
        fail(step.line, u"%1 %2 \"%3\": got \"%4\""_s.arg(path, verb, wanted, wholeText(found)));
}

// "due 2026-04-07 state running", or "none" where there should be none.
void Teller::expectPairs(const Step &step, const QJsonValue &found, const QStringList &words)
{
    const QStringList pairs = filled(words);
    const QString what = step.words[0];
    if (pairs == QStringList{u"none"_s})
        return compare(step, what, {}, textOf(found));
    if (pairs.size() % 2 != 0)
        return fail(step.line, u"wanted are pairs of a word and its value"_s);
    if (found.isUndefined())
        return fail(step.line, u"there is no %1"_s.arg(what));
    for (qsizetype i = 0; i < pairs.size(); i += 2) {
        if (!found.toObject().contains(pairs[i]))
            fail(step.line, u"%1 has no %2"_s.arg(what, pairs[i]));
        else
            compare(step, what + u' ' + pairs[i], pairs[i + 1] == "none"_L1 ? QString() : pairs[i + 1], textOf(found.toObject().value(pairs[i])));
    }
}

void Teller::compare(const Step &step, const QString &what, const QString &wanted, const QString &got)
{
    if (wanted != got)
        fail(step.line, u"%1: wanted \"%2\", got \"%3\""_s.arg(what, wanted, got));
}

void Teller::verify()
{
    const Spoken spoken = m_place.voice({u"journal"_s, u"verify"_s, u"--json"_s}, m_now);
    if (spoken.code != 0)
        fail(0, u"the journal does not verify: %1"_s.arg(textOf(spoken.answer)));
}

QString Teller::filled(const QString &word) const
{
    QString text = word;
    for (const auto &names : {m_kept, m_place.people, Names{{u"folder"_s, m_place.folder}}})
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            text.replace(u'{' + name.key() + u'}', name.value());
    return text;
}

QStringList Teller::filled(const QStringList &words) const
{
    QStringList all;
    for (const QString &word : words)
        all << filled(word);
    return all;
}

void Teller::fail(int line, const QString &problem)
{
    m_failures << u"%1:%2: %3"_s.arg(m_file).arg(line).arg(problem);
}

}
