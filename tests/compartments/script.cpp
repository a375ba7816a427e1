// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/script.h"

#include "app/cli/verbtable.h"
#include "tests/compartments/contents.h"

#include <QDir>
#include <QFile>

namespace casebook::compartments {

using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int wrongUsage = 2;
constexpr int notFound = 3;
constexpr int gateNotMet = 4;
constexpr int changed = 5;
constexpr int badInput = 8;
constexpr int noEntry = 9;

// A line as a shell reads it: a blank between quotes does not end a word.
QStringList words(const QString &line)
{
    QStringList found{QString()};
    bool isQuoted = false;
    for (const QChar letter : line) {
        if (letter == u'\'')
            isQuoted = !isQuoted;
        else if (letter == u' ' && !isQuoted)
            found << QString();
        else
            found.last() += letter;
    }
    return found;
}

Step step(const char *line, int code = done, int onServer = -1)
{
    return {words(QString::fromUtf8(line)), code, onServer < 0 ? code : onServer};
}

// Every act with the number of a hidden case, which must answer as for a number that does not exist.
QList<Step> hiddenSteps()
{
    QList<Step> steps;
    for (const char *line : {"show R-2026-A00001", "show r-2026-a00002", "show D-2026-A00001", "show R-2026-Z00099", "edit R-2026-A00001 --set title=x", "move R-2026-A00001 triage",
                             "assign R-2026-A00001 --owner k.offen", "note R-2026-A00001 'Is somebody there?'", "attach R-2026-A00001 {in}/letter.txt", "mark-file R-2026-A00001 1 --purpose identity",
                             "record-message R-2026-A00001 --direction sent --body x", "extend R-2026-A00001 --reason x --notified 2026-11-24",
                             "pause R-2026-A00001 --reason identity", "resume R-2026-A00001", "ask-approval R-2026-A00001", "approve R-2026-A00001",
                             "link R-2026-A00001 R-2026-00001", "link R-2026-00001 R-2026-A00001", "link R-2026-00001 R-2026-A00001 --kind duplicate",
                             "merge R-2026-A00001 R-2026-00001 --reason x", "merge R-2026-00001 R-2026-A00001 --reason x", "retention plan R-2026-A00001", "minimise R-2026-A00001",
                             "add-task R-2026-A00001 x", "finish-task R-2026-A00001 1", "close R-2026-A00001", "reopen R-2026-A00002 --reason x", "void R-2026-A00001 --reason x",
                             "proof R-2026-A00001 --out {own}/out/proofs", "letter list R-2026-A00001", "letter draft R-2026-A00001 acknowledgement", "letter lint R-2026-A00001 acknowledgement",
                             "letter export R-2026-A00001 acknowledgement --out {own}/out/letters", "letter send R-2026-A00001 acknowledgement --medium mail --on 2026-11-24",
                             "hold R-2026-A00001 --ground audit --title x --reason x --ordered-by x", "hold R-2026-A00001 --of-person --ground audit --title x --reason x --ordered-by x",
                             "hold R-2026-00001 R-2026-A00001 --matter x --ground audit --title x --reason x --ordered-by x", "hold list H-2026-A00001",
                             "hold --person mail:zander@example.org --ground audit --title x --reason x --ordered-by x",
                             "hold review H-2026-A00001", "hold add H-2026-A00001 R-2026-00001", "release H-2026-A00001 --reason x",
                             "statement lens R-2026-A00001", "compartment move R-2026-A00001 Vorstand --reason x", "compartment move R-2026-00001 Vorstand --reason x",
                             "compartment move R-2026-A00001 --out --reason x", "compartment join Vorstand k.offen", "production index R-2026-A00001",
                             "production add R-2026-A00001 a.csv --category content", "custody add R-2026-A00001 a.csv --action received --place x",
                             "journal log --case R-2026-A00001"})
        steps << step(line, notFound);
    return steps;
}

QList<Step> listSteps()
{
    QList<Step> steps;
    for (const char *field : {"number", "kind", "person", "state", "due", "owner", "title", "received", "office", "phase", "outcome", "closed", "channel", "language", "regime"})
        steps << step(qPrintable(u"list --sort %1"_s.arg(QLatin1StringView(field))));
    for (const char *filter : {"number:A0", "number:R-2026-A00001", "person:weber", "person:zander", "owner:c.klar", "owner:me", "owner:none", "title:zitronenfalter", "due:overdue", "due<7d",
                               "-kind:request", "state:spam", "outcome:not-a-request", "hold:no"})
        steps << Step{{u"list"_s, u"--filter"_s, QString::fromLatin1(filter)}};
    for (const char *sought : {"zitronenfalter", "Zitronen", "mitternacht", "zander", "R-2026-A00001", "A00001", "clara", "geheim", "vorstand", "board", "-clara"})
        steps << Step{{u"list"_s, u"--search="_s + QString::fromLatin1(sought)}};
    return steps << step("list --sort=-due --limit 3") << step("list --view Mine") << step("list --view Zitronenfalter", notFound) << step("list --fields number,due,state --lang de");
}

QList<Step> workSteps()
{
    return {step("new request --line access --person 'name=Clara Weber,mail=clara.weber@example.org' --set received=2026-11-20"),
            step("new dispute --line late-answer --set channel=post-berlin --attach {in}/letter.txt"),
            step("new request --line access --set owner=c.klar"),
            step("new request --line access --set owner=nobody", badInput),
            step("show R-2026-00001"), step("show R-2026-00001 --lang de"), step("show R-2026-00005"), step("show D-2026-00001"),
            step("edit R-2026-00001 --set title='A copy of everything' --person 'name=Zacharias Zander,mail=z@example.org,role=other'"),
            step("edit R-2026-00001 --set title=x --revision 1", changed),
            step("note R-2026-00001 'The person asks for R-2026-A00001.'"),
            step("attach R-2026-00001 {in}/letter.txt"), step("mark-file R-2026-00001 1 --purpose mandate"), step("mark-file R-2026-00001 9 --purpose identity", notFound),
            step("attach R-2026-00001 {in}/letter.txt --identity"), step("suppression check zander@example.org"), step("suppression check", 2), step("suppression list"),
            step("record-message R-2026-00001 --direction sent --subject 'We have it' --body 'You will hear from us.'"),
            step("resume R-2026-00001"), step("pause R-2026-00001 --reason identity"), step("resume R-2026-00001"),
            step("extend R-2026-00001 --reason 'Three systems.' --notified 2026-11-24"),
            step("assign R-2026-00001 --owner c.klar --note 'Knows the person.'"),
            step("assign R-2026-00001 --owner nobody", badInput),
            step("add-task R-2026-00001 'Ask the board' --assignee c.klar --due 2026-11-30"),
            step("finish-task R-2026-00001 1 --result not-found"), step("finish-task R-2026-00001 7", notFound),
            step("link R-2026-00001 R-2026-00002 --kind duplicate"),
            step("link R-2026-00001 R-2026-99999", notFound), step("show R-2026-00001 --with-linked"), step("show R-2026-00002 --with-linked --lang de"),
            step("ask-approval R-2026-00001"), step("approve R-2026-00001", 7), step("approve R-2026-00002"),
            step("approve R-2026-00004 --object void"),
            step("move R-2026-00001 triage", gateNotMet),
            step("edit R-2026-00001 --set evidence=header --set statement-version=1 --set region-declared=Ireland"),
            step("move R-2026-00001 triage"),
            step("close R-2026-00001", gateNotMet),
            step("hold R-2026-00001 --of-person --ground litigation --title 'Weber v. us' --reason 'A claim.' --ordered-by Legal"),
            step("hold --account account:4711 --ground audit --title 'Audit 7' --reason 'Asked for.' --ordered-by Board"),
            step("hold R-2026-00002 --matter 'Matter 3' --ground audit --title 'Matter 3' --reason 'Asked for.' --ordered-by Board"),
            step("hold add H-2026-00004 R-2026-00001"), step("hold list"), step("hold list H-2026-00003"), step("hold review H-2026-00002 --review 2027-01-15"),
            step("release H-2026-00002 --reason 'Over.'", 7), step("release H-2026-00001 --reason 'Over.'"), step("list --filter hold:yes"),
            step("reopen R-2026-00003 --reason 'It was a request.'"),
            step("void R-2026-00004 --reason 'Entered twice.'"), step("void R-2026-00002 --reason 'Entered twice.'", gateNotMet),
            step("show R-2026-00001"), step("show R-2026-00002"), step("show R-2026-00003"), step("journal log --case R-2026-00001"), step("list")};
}

// An open case to its end.
QList<Step> closingSteps()
{
    QList<Step> steps{step("edit R-2026-00005 --set evidence=header --set statement-version=1 --set region-declared=Ireland --set acknowledgement=sent --set acknowledged-on=2026-11-24 "
                 "--set duplicate-check=none-found --set flags=none --set regime-reason='Lives in the EU' --set identity-level=none --set lines[1].role-decision=controller "
                 "--set lines[1].data-class=account-data,usage-data --set lines[1].role-reason='For our invoices' --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no "
                 "--set preparation=letter-only --set lines[1].outcome=fulfilled --set letter-checked=yes --set delivery=mail --set sent-on=2026-11-24 --set delivery-proof='mail server'"),
            step("assign R-2026-00005 --owner k.offen"), step("record-message R-2026-00005 --direction sent --body 'We have it.'"),
            step("move R-2026-00005 triage"), step("add-task R-2026-00005 Search"), step("finish-task R-2026-00005 1"), step("move R-2026-00005 collect"),
            step("move R-2026-00005 review", gateNotMet)};
    for (int task = 2; task <= 9; ++task)  // one for each system, and nothing is found that would be copied
        steps << step(qPrintable(u"finish-task R-2026-00005 %1 --result not-found --searched 'by mail address'"_s.arg(task)));
    steps << QList<Step>{step("move R-2026-00005 review"), step("move R-2026-00005 decide"), step("move R-2026-00005 respond"),
            step("record-message R-2026-00005 --direction sent --body 'Your data is attached.'"), step("close R-2026-00005"), step("show R-2026-00005")};
    return steps;
}

QList<Step> fileSteps()
{
    return {step("import csv {in}/requests.csv --kind request --dry-run"), step("import csv {in}/requests.csv --kind request"), step("import csv {in}/requests.csv --kind request"),
            step("import mail {in}/mails --dry-run"), step("import mail {in}/mails"), step("import mail {in}/mails"), step("import mail {in}/hidden.eml"), step("list"),
            step("show R-2026-00009"), step("show R-2026-00010"), step("show R-2026-00011"), step("show R-2026-00012"), step("show R-2026-00001"),
            step("merge R-2026-00010 R-2026-00009 --reason 'The same row.'"), step("show R-2026-00009"), step("show R-2026-00010"),
            step("import undo 01939f3e-52c0-7a11-9c3e-2f6d0b8a4e57", notFound), step("retention plan R-2026-00009"), step("minimise --due"), step("retention due"), step("retention due --until 2036-01-01"),
            step("proof R-2026-00001 --out {own}/out/proofs"), step("letter list R-2026-00001"), step("letter list R-2026-00009"), step("letter draft R-2026-00001 acknowledgement"), step("letter lint R-2026-00001 acknowledgement"),
            step("letter lint R-2026-00001 denial", gateNotMet), step("letter export R-2026-00001 acknowledgement --out {own}/out/letters --format pdf,eml"),
            step("letter send R-2026-00001 acknowledgement --medium mail --on 2026-11-24"),
            step("letter send R-2026-00001 denial --medium mail --on 2026-11-24", gateNotMet), step("show R-2026-00001"),
            step("report list"),
            step("report run quarterly --period 2026-Q4 --out {own}/out/quarterly"),
            step("report run quarterly --period 2026 --out {own}/out/year --lang de --filter person:weber"),
            step("report run request-register --period 2026-Q4 --out {own}/out/register"),
            step("report run request-register --period 2026-11 --out {own}/out/hidden --format csv --filter zitronenfalter"),
            step("statement import {in}/statement.txt --effective 2026-11-22"), step("statement import {in}/later.txt --effective 2026-11-23 --material yes"),
            step("statement import {in}/later.txt --effective 2026-11-23", badInput),
            step("statement notice 2026-11-23 --told 2026-11-20 --means mail"), step("statement list"), step("statement show 2026-11-22 --clause 1"),
            step("statement diff 2026-11-22 2026-11-23"), step("statement diff 2026-11-22 2020-01-01", notFound), step("statement lens R-2026-00001"),
            step("new disclosure --line subpoena --attach {in}/letter.txt"), step("production add L-2026-00001 letter.txt --category content"),
            step("production index L-2026-00001"), step("custody add L-2026-00001 letter.txt --action received --place Desk"), step("show L-2026-00001"),
            step("compartment list"), step("compartment add 'Own room'"), step("compartment join 'Own room' c.klar"), step("compartment list"), step("compartment add ' '", badInput), step("compartment move R-2026-00001 --out --reason x", badInput),
            step("production add R-2026-00001 --category content --reason x", badInput), step("production index R-2026-00001", badInput),
            step("custody add R-2026-00001 nothing.pdf --action received --place Desk", notFound),
            step("scan-secrets {in}/letter.txt"),
            step("deadline compute --regime gdpr --kind access --office berlin --received 2026-11-20"),
            step("retention compute --class crm --office berlin --closed 2026-11-20"), step("age compute --country DE --basis policy --age 14 --on 2026-11-20"), step("rights compute --regime gdpr --basis contract"),
            step("authority find --residence FR --office berlin"), step("authority list --country DE"), step("authority show de-be"), step("authority show none", notFound),
            step("agency find bka"), step("agency check agent@fbi-gov.example"), step("agency list --country DE"), step("agency show de-bka"), step("agency show none", notFound),
            step("systems list --work erase"), step("systems show crm"), step("systems show none", notFound),
            step("completion bash"), step("completion zsh"), step("completion fish")};
}

QList<Step> careSteps()
{
    return {step("check"),
            step("journal verify"),
            step("journal key new --key-passphrase-file {own}/next"), step("journal key export-public --out {own}/out/office.pub"),
            step("journal checkpoint --out {own}/out --key-passphrase-file {own}/next"),
            step("user add n.neu --name 'Nora Neu' --role officer --new-passphrase-file {own}/next", done, notFound),
            step("user add c.klar --role officer --new-passphrase-file {own}/next", changed, notFound),
            step("user passwd n.neu --new-passphrase-file {own}/next", done, wrongUsage),
            step("user remove n.neu", done, notFound),
            step("user remove c.klar"), step("list --filter owner:c.klar"), step("new request --line access --set owner=c.klar", badInput),
            step("backup {own}/out/copy.casebook", done, wrongUsage),
            step("restore {own}/out/copy.casebook --store {own}/out/restored.casebook", done, notFound),
            step("drill {own}/out/copy.casebook", done, wrongUsage),
            step("backup --daily", done, wrongUsage),
            step("doctor"),
            step("certificate issue --from 2020-01-01 --out {own}/out --key-passphrase-file {own}/next", notFound),
            step("certificate verify {own}/out/none.json", notFound),
            step("user recover k.offen --recovery-key-file {own}/recovery-key --new-passphrase-file {own}/next", done, wrongUsage),
            step("rekey --backup {own}/out/before.casebook", done, wrongUsage),
            step("migrate --to {own}/out/moved.casebook --to-passphrase-file {own}/next"),
            step("init --test --store {own}/out/new.casebook --name 'Kim Offen'", done, noEntry),
            step("demo --cases 2 --out {own}/out/demo.casebook")};
}

QByteArray mail(const char *headers, const char *body)
{
    return QByteArray("From: Clara Weber <clara.weber@example.org>\r\nTo: privacy@example.org\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\n") + headers
        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body + "\r\n";
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

}

const QList<Step> &script()
{
    static const QList<Step> all = hiddenSteps() + listSteps() + workSteps() + closingSteps() + hiddenSteps().mid(0, 9) + fileSteps() + careSteps();
    return all;
}

void writeInputs(const QString &folder)
{
    const QString mails = folder + u"/mails"_s;
    QDir().mkpath(mails);
    write(folder + u"/letter.txt"_s, "Dear all, password: hunter2hunter2\n");
    write(folder + u"/statement.txt"_s, "Storage\nA year and a day.\n\nComplaints\nTo the harbour master.\n");
    write(folder + u"/later.txt"_s, "Storage\nTwo years.\n\nRetention of invoices\nTen.\n");
    write(folder + u"/requests.csv"_s, "Date received,Name,Email,Case ID,Right\n2026-11-20,Clara Weber,clara.weber@example.org,R-2026-A00001,access\n"
                                       "2026-11-21,Zacharias Zander,zander@example.org,R-2026-00001,erasure\n");
    write(mails + u"/1-answers-a-hidden-mail.eml"_s, mail("Message-ID: <in-1@example.org>\r\nIn-Reply-To: <geheim-1@example.org>\r\nReferences: <geheim-1@example.org>\r\nSubject: Re: Vertraulich\r\n",
                                                          "I request access to my personal data."));
    write(folder + u"/hidden.eml"_s, mail("Message-ID: <geheim-1@example.org>\r\nSubject: Vertraulich\r\n", "I request access to my personal data."));
    write(mails + u"/3-names-a-hidden-case.eml"_s, mail("Message-ID: <in-3@example.org>\r\nSubject: Your case [R-2026-A00001]\r\n", "Please erase my data."));
    write(mails + u"/4-answers-an-open-mail.eml"_s, mail("Message-ID: <in-4@example.org>\r\nIn-Reply-To: <open-1@example.org>\r\nSubject: Re: My data\r\n", "Any news?"));
    write(mails + u"/5-names-an-open-case.eml"_s, mail("Message-ID: <in-5@example.org>\r\nSubject: Your case [R-2026-00001]\r\n", "Any news at all?"));
    write(mails + u"/6-broken.eml"_s, QByteArray("\0\1\2 no mail", 12));
}

QString verbOf(const QStringList &words)
{
    QString found;
    for (const cli::Verb &verb : cli::verbs()) {
        const QString name = QString::fromLatin1(verb.name);
        if (words.mid(0, name.count(u' ') + 1).join(u' ') == name && name.size() > found.size())
            found = name;
    }
    return found;
}

}
