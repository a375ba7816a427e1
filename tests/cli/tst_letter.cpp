// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/office.h"

#include <QCryptographicHash>
#include <QDir>

using namespace casebook::tests;

namespace {

QString ids(const QJsonArray &things, const char *key)
{
    QStringList found;
    for (const QJsonValue thing : things)
        found << thing[QLatin1StringView(key)].toString();
    return found.join(u' ');
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

// A letter from its template to the day it left, as the command line does it.
class LetterVerbsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_office.open().code, 0);
        m_office.addColleagues();
        const Ran made = run({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--set"_s, u"received=2026-03-12"_s, u"--set"_s, u"language=de"_s, u"--person"_s,
                              u"name=Clara Weber,mail=clara@example.org,address=Lange Gasse 7; 20095 Hamburg"_s, u"--json"_s});
        QVERIFY2(made.code == 0, made.messages.constData());
        m_number = made.number();
        set({u"statement-version=2018-05-25"_s, u"region-declared=DE"_s, u"evidence=message"_s, u"duplicate-check=none-found"_s, u"flags=none"_s, u"regime-reason=Lives in Germany"_s,
             u"identity-level=none"_s, u"hold-check=none"_s, u"others-check=nothing-found"_s, u"redaction=not-needed"_s, u"special-categories=false"_s, u"preparation=letter-only"_s});
    }

    void saysWhichLettersFit()
    {
        const QJsonArray letters = run({u"letter"_s, u"list"_s, m_number, u"--json"_s}).object().value("letters"_L1).toArray();
        QCOMPARE(ids(letters, "letter"), u"acknowledgement answer denial extension identity-request"_s);
        QVERIFY(letters[0]["fits"_L1].toBool() && letters[0]["sendable"_L1].toBool() && !letters[1]["fits"_L1].toBool());
        QVERIFY(letters[0]["why"_L1].toString().contains("until when the answer comes"_L1));
        QVERIFY(run({u"letter"_s, u"list"_s, m_number, u"--lang"_s, u"de"_s}).answers.contains("Sagt der Person, dass der Antrag da ist"));
    }

    void writesChecksAndFilesAnAcknowledgement()
    {
        const QString file = m_office.path(u"acknowledgement.txt"_s);
        const Ran drafted = run({u"letter"_s, u"draft"_s, m_number, u"acknowledgement"_s, u"--out"_s, file, u"--json"_s});
        QVERIFY2(drafted.code == 0, drafted.answers.constData());
        QCOMPARE(drafted.object().value("language"_L1).toString(), u"de"_s);  // that of the person, not of the program
        QVERIFY(content(file).contains("Guten Tag Clara Weber,") && content(file).contains("13.04.2026"));
        QCOMPARE(run({u"letter"_s, u"draft"_s, m_number, u"acknowledgement"_s, u"--out"_s, file}).code, 8);  // it is somebody's work by now
        QCOMPARE(run({u"letter"_s, u"lint"_s, m_number, u"acknowledgement"_s, file}).code, 0);

        const Ran exported = run({u"letter"_s, u"export"_s, m_number, u"acknowledgement"_s, u"--text"_s, file, u"--format"_s, u"pdf,eml"_s, u"--out"_s, m_office.path(u"letters"_s), u"--json"_s});
        QVERIFY2(exported.code == 0, exported.answers.constData());
        QCOMPARE(exported.object().value("files"_L1).toArray().size(), 2);
        const QByteArray pdf = content(exported.object()["files"_L1][0].toString());
        QVERIFY(pdf.startsWith("%PDF-") && content(exported.object()["files"_L1][1].toString()).contains("X-Unsent: 1"));

        const Ran sent = run({u"letter"_s, u"send"_s, m_number, u"acknowledgement"_s, u"--text"_s, file, u"--medium"_s, u"mail"_s, u"--on"_s, u"2026-03-16"_s, u"--proof"_s, u"<1@example.org>"_s, u"--json"_s});
        QVERIFY2(sent.code == 0, sent.answers.constData());
        const QJsonObject shown = run({u"show"_s, m_number, u"--json"_s}).object();
        // What was exported and what was filed is one and the same paper.
        QCOMPARE(shown["attachments"_L1][0]["sha256"_L1].toString(), QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(shown["messages"_L1][0]["recipient"_L1].toString(), u"clara@example.org"_s);
        QCOMPARE(clock(shown, u"acknowledge"_s)["met"_L1].toString(), u"2026-03-16"_s);
        QVERIFY(run({u"letter"_s, u"list"_s, m_number}).answers.contains("Sent on 16 Mar 2026."));
    }

    void refusesAnEditedLetterThatSaysTooLittle()
    {
        const QString file = m_office.write(u"short.txt"_s, "Ihr Antrag R-2026-00001\n\nGuten Tag Clara Weber,\n\nIhr Antrag vom 12.03.2026 zu Auskunft ist da. [[wann?]]\n");
        const Ran linted = run({u"letter"_s, u"lint"_s, m_number, u"acknowledgement"_s, file, u"--json"_s});
        QCOMPARE(linted.code, 4);
        QVERIFY2(ids(linted.object().value("findings"_L1).toArray(), "id").startsWith("due open-placeholder"_L1), linted.answers.constData());
        QCOMPARE(linted.object()["findings"_L1][1]["line"_L1].toInt(), 5);
        const Ran sent = run({u"letter"_s, u"send"_s, m_number, u"acknowledgement"_s, u"--text"_s, file, u"--medium"_s, u"post"_s, u"--on"_s, u"2026-03-16"_s, u"--json"_s});
        QCOMPARE(sent.code, 4);
        QCOMPARE(ids(sent.object()["error"_L1]["missing"_L1].toArray(), "gate"), u"lint:due lint:open-placeholder"_s);
        QVERIFY(run({u"letter"_s, u"send"_s, m_number, u"acknowledgement"_s, u"--text"_s, file, u"--medium"_s, u"post"_s, u"--on"_s, u"2026-03-16"_s, u"--lang"_s, u"de"_s})
                    .messages.contains("Das Schreiben sagt nicht, bis wann die Antwort kommt."));
    }

    void prolongsByTheNotice()
    {
        move(u"triage"_s);
        const QString before = clock(run({u"show"_s, m_number, u"--json"_s}).object(), u"respond"_s)["due"_L1].toString();
        QCOMPARE(send(u"extension"_s, {}).code, 8);  // no reason
        const Ran sent = send(u"extension"_s, {u"--reason"_s, u"Ihre Daten liegen in drei Systemen."_s});
        QVERIFY2(sent.code == 0, sent.answers.constData());
        const QJsonValue after = clock(run({u"show"_s, m_number, u"--json"_s}).object(), u"respond"_s);
        QVERIFY(after["due"_L1].toString() > before);
        QCOMPARE(send(u"extension"_s, {u"--reason"_s, u"Noch einmal."_s}).code, 4);
    }

    void refusesOnlyWithGroundApprovalAndState()
    {
        set({u"lines[1].role-decision=controller"_s, u"lines[1].outcome=denied"_s});
        const auto missing = [&] { return ids(send(u"denial"_s, {}).object()["error"_L1]["missing"_L1].toArray(), "gate"); };
        QCOMPARE(missing(), u"letter-state grounds-given decision-approved lint:open-placeholder lint:open-placeholder"_s);
        for (const QString &state : {u"collect"_s, u"review"_s, u"decide"_s})
            move(state);
        set({u"lines[1].ground=rights-of-others"_s});
        QCOMPARE(missing(), u"letter-state decision-approved"_s);
        QCOMPARE(run({u"ask-approval"_s, m_number}).code, 0);
        QCOMPARE(run({u"approve"_s, m_number, u"--as"_s, u"r.lindner"_s}).code, 0);
        QCOMPARE(missing(), u"letter-state"_s);
        move(u"respond"_s);
        const Ran sent = send(u"denial"_s, {u"--proof"_s, u"RR123456785DE"_s});
        QVERIFY2(sent.code == 0, sent.answers.constData());
        const QJsonObject shown = run({u"show"_s, m_number, u"--json"_s}).object();
        QCOMPARE(clock(shown, u"respond"_s)["met"_L1].toString(), u"2026-03-16"_s);
        QStringList recipients;
        for (const QJsonValue message : shown["messages"_L1].toArray())
            recipients << message["recipient"_L1].toString();
        QVERIFY2(recipients.contains(u"Clara Weber, Lange Gasse 7, 20095 Hamburg"_s), qPrintable(recipients.join(u" | "_s)));
        QCOMPARE(run({u"close"_s, m_number}).code, 0);  // nothing is left to be recorded
        QCOMPARE(send(u"denial"_s, {}).code, 4);
    }

    // Where somebody acts for the person and is answered: to their address, and not without a word of whom it is about.
    void goesToWhoActsForThePerson()
    {
        const Ran made = run({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--set"_s, u"received=2026-03-12"_s, u"--person"_s, u"name=Clara Weber,mail=clara@example.org"_s, u"--json"_s});
        const QString number = made.number();
        const auto draft = [&] { return run({u"letter"_s, u"draft"_s, number, u"acknowledgement"_s, u"--language"_s, u"en"_s}).answers; };
        QCOMPARE(run({u"edit"_s, number, u"--person"_s, u"name=Kurz Rechtsanwälte,mail=kurz@example.org,role=agent,kind=organisation"_s}).code, 0);
        QVERIFY(draft().contains("Dear Clara Weber,"));
        QCOMPARE(run({u"edit"_s, number, u"--set"_s, u"answer-recipient=agent"_s}).code, 0);
        QVERIFY2(draft().contains("Dear Kurz Rechtsanwälte,") && draft().contains("You act for Clara Weber."), draft().constData());
        const Ran sent = run({u"letter"_s, u"send"_s, number, u"acknowledgement"_s, u"--medium"_s, u"mail"_s, u"--on"_s, u"2026-03-16"_s, u"--json"_s});
        QVERIFY2(sent.code == 0, sent.answers.constData());
        QCOMPARE(run({u"show"_s, number, u"--json"_s}).object()["messages"_L1][0]["recipient"_L1].toString(), u"kurz@example.org"_s);
        const QString silent = m_office.write(u"silent.txt"_s, QByteArray(draft()).replace("You act for Clara Weber. What follows is for Clara Weber, through you.", ""));
        const Ran linted = run({u"letter"_s, u"lint"_s, number, u"acknowledgement"_s, silent, u"--json"_s});
        QCOMPARE(ids(linted.object().value("findings"_L1).toArray(), "id"), u"represented"_s);
    }

    void refusesWrongInput_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QStringList &words, int code) { QTest::newRow(name) << words << code; };
        row("no such case", {u"draft"_s, u"R-2026-00099"_s, u"denial"_s}, 3);
        row("no such letter", {u"draft"_s, u"CASE"_s, u"farewell"_s}, 3);
        row("a letter of another kind", {u"draft"_s, u"CASE"_s, u"dispute-acknowledgement"_s}, 3);
        row("no such language", {u"draft"_s, u"CASE"_s, u"denial"_s, u"--language"_s, u"fr"_s}, 2);
        row("no such format", {u"export"_s, u"CASE"_s, u"denial"_s, u"--format"_s, u"docx"_s, u"--out"_s, u"."_s}, 8);
        row("no such folder", {u"export"_s, u"CASE"_s, u"denial"_s, u"--out"_s, u"/nowhere/at/all"_s}, 1);
        row("no such file", {u"lint"_s, u"CASE"_s, u"denial"_s, u"/nowhere/letter.txt"_s}, 3);
        row("a day to come", {u"send"_s, u"CASE"_s, u"acknowledgement"_s, u"--medium"_s, u"mail"_s, u"--on"_s, u"2026-03-17"_s}, 8);
        row("no day", {u"send"_s, u"CASE"_s, u"acknowledgement"_s, u"--medium"_s, u"mail"_s}, 2);
        row("no medium", {u"send"_s, u"CASE"_s, u"acknowledgement"_s, u"--on"_s, u"2026-03-16"_s}, 2);
        row("who may only read", {u"send"_s, u"CASE"_s, u"acknowledgement"_s, u"--medium"_s, u"mail"_s, u"--on"_s, u"2026-03-16"_s, u"--as"_s, u"t.ahrens"_s}, 7);
    }
    void refusesWrongInput()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const Ran made = run({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--set"_s, u"received=2026-03-12"_s, u"--person"_s, u"name=Clara Weber"_s, u"--json"_s});
        words.replaceInStrings(u"CASE"_s, made.number());
        const Ran ran = run(QStringList{u"letter"_s} + words + QStringList{u"--json"_s});
        QVERIFY2(ran.code == code, (QByteArray::number(ran.code) + ran.answers + ran.messages).constData());
    }

private:
    void set(const QStringList &assignments)
    {
        QStringList words{u"edit"_s, m_number};
        for (const QString &assignment : assignments)
            words << u"--set"_s << assignment;
        const Ran edited = run(words);
        QVERIFY2(edited.code == 0, edited.messages.constData());
    }
    void move(const QString &to)
    {
        const Ran moved = run({u"move"_s, m_number, to});
        QVERIFY2(moved.code == 0, moved.messages.constData());
    }
    Ran send(const QString &letter, const QStringList &more)
    {
        return run(QStringList{u"letter"_s, u"send"_s, m_number, letter, u"--medium"_s, u"post"_s, u"--on"_s, u"2026-03-16"_s, u"--json"_s} + more);
    }
    static QJsonObject clock(const QJsonObject &shown, const QString &id)
    {
        for (const QJsonValue one : shown.value("clocks"_L1).toArray())
            if (one["clock"_L1].toString() == id)
                return one.toObject();
        return {};
    }

    Office m_office;
    QString m_number;
};

QTEST_MAIN(LetterVerbsTest)
#include "tst_letter.moc"
