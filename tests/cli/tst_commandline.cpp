// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/verbtable.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::cli;

namespace {

base::Result<Answer> nothing(Context &)
{
    return Answer{};
}

const QList<Verb> &table()
{
    static const QList<Verb> verbs{
        {"note", "", {{"CASE"}, {"TEXT"}}, {}, {}, nothing},
        {"list", "", {}, {{"filter", "FILTER"}, {"sort", "FIELD"}, {"medium", "MEDIUM", "", false, "mail|post"}}, {}, nothing},
        {"edit", "", {{"CASE"}}, {{"set", "FIELD=VALUE", "", true}, {"add", "LIST FACTS", "", true, "", Completion::Nothing, false, 2}}, {}, nothing},
        {"journal verify", "", {}, {}, {}, nothing},
        {"journal key new", "", {}, {{"out", "FILE", "", false, "", Completion::File, true}}, {}, nothing},
        {"import mail", "", {{"PATH", false, true}}, {}, {}, nothing},
        {"user passwd", "", {{"LOGIN", true}}, {}, {}, nothing},
        {"completion", "", {{"SHELL", false, false, "bash|zsh"}}, {}, {}, nothing},
    };
    return verbs;
}

QString told(const QStringList &arguments)
{
    const auto line = CommandLine::parse(arguments, table());
    if (!line)
        return line.error().arguments.value(0);
    QStringList parts{line->verb() ? QString::fromLatin1(line->verb()->name) : u"-"_s};
    return (parts + line->operands()).join(u'|');
}

}

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void findsVerbAndOperands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one word") << QStringList{u"note"_s, u"R-1"_s, u"text"_s} << u"note|R-1|text"_s;
        QTest::newRow("two words") << QStringList{u"journal"_s, u"verify"_s} << u"journal verify"_s;
        QTest::newRow("three words") << QStringList{u"journal"_s, u"key"_s, u"new"_s, u"--out"_s, u"x"_s} << u"journal key new"_s;
        QTest::newRow("options first") << QStringList{u"--store"_s, u"a b"_s, u"--json"_s, u"list"_s} << u"list"_s;
        QTest::newRow("options between") << QStringList{u"journal"_s, u"--json"_s, u"verify"_s} << u"journal verify"_s;
        QTest::newRow("a value that is a verb") << QStringList{u"--user"_s, u"note"_s, u"list"_s} << u"list"_s;
        QTest::newRow("many operands") << QStringList{u"import"_s, u"mail"_s, u"a"_s, u"b"_s} << u"import mail|a|b"_s;
        QTest::newRow("optional operand") << QStringList{u"user"_s, u"passwd"_s} << u"user passwd"_s;
        QTest::newRow("after two dashes") << QStringList{u"note"_s, u"R-1"_s, u"--"_s, u"--text"_s} << u"note|R-1|--text"_s;
        QTest::newRow("a minus is no option") << QStringList{u"note"_s, u"R-1"_s, u"-"_s} << u"note|R-1|-"_s;
        QTest::newRow("help without a verb") << QStringList{u"--help"_s} << u"-"_s;
        QTest::newRow("help without operands") << QStringList{u"note"_s, u"--help"_s} << u"note"_s;
    }
    void findsVerbAndOperands()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, expected);
        QCOMPARE(told(arguments), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QStringList{} << u"no verb was given"_s;
        QTest::newRow("unknown verb") << QStringList{u"lsit"_s} << u"there is no verb \"lsit\", the nearest is list"_s;
        QTest::newRow("far from all") << QStringList{u"abrakadabra"_s} << u"there is no verb \"abrakadabra\""_s;
        QTest::newRow("half a verb") << QStringList{u"journal"_s} << u"\"journal\" needs one of: journal verify, journal key new"_s;
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--fliter"_s, u"x"_s} << u"there is no option \"--fliter\" here, the nearest is --filter"_s;
        QTest::newRow("option of another verb") << QStringList{u"note"_s, u"R-1"_s, u"x"_s, u"--filter"_s, u"y"_s} << u"there is no option \"--filter\" here"_s;
        QTest::newRow("short option") << QStringList{u"list"_s, u"-f"_s} << u"there is no option \"-f\"; options begin with two dashes"_s;
        QTest::newRow("no value") << QStringList{u"list"_s, u"--filter"_s} << u"the option --filter needs a value: FILTER"_s;
        QTest::newRow("half a value") << QStringList{u"edit"_s, u"R-1"_s, u"--add"_s, u"lines"_s} << u"the option --add needs a value: LIST FACTS"_s;
        QTest::newRow("value for a switch") << QStringList{u"list"_s, u"--json=yes"_s} << u"the option --json takes no value"_s;
        QTest::newRow("twice") << QStringList{u"list"_s, u"--sort"_s, u"a"_s, u"--sort"_s, u"b"_s} << u"the option --sort was given twice"_s;
        QTest::newRow("not a choice") << QStringList{u"list"_s, u"--medium"_s, u"pigeon"_s} << u"the option --medium takes one of: mail, post"_s;
        QTest::newRow("operand missing") << QStringList{u"note"_s, u"R-1"_s} << u"TEXT is missing behind \"note\""_s;
        QTest::newRow("too many") << QStringList{u"journal"_s, u"verify"_s, u"x"_s} << u"\"x\" is one word too many"_s;
        QTest::newRow("operand not a choice") << QStringList{u"completion"_s, u"csh"_s} << u"SHELL is one of: bash, zsh"_s;
        QTest::newRow("needed option") << QStringList{u"journal"_s, u"key"_s, u"new"_s} << u"the option --out is missing"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, expected);
        const auto line = CommandLine::parse(arguments, table());
        QVERIFY(!line);
        QCOMPARE(line.error().code, base::ErrorCode::UsageWrong);
        QCOMPARE(line.error().arguments.value(0), expected);
    }

    void readsValuesInBothForms()
    {
        const auto line = CommandLine::parse({u"list"_s, u"--filter=due<7d owner:me"_s, u"--sort"_s, u"-received"_s}, table());
        QVERIFY(line);
        QCOMPARE(line->value("filter"), u"due<7d owner:me"_s);
        QCOMPARE(line->value("sort"), u"-received"_s);
        QVERIFY(!line->has("medium"));
        QCOMPARE(line->value("medium"), QString());
    }

    void keepsRepeatedOptionsInOrder()
    {
        const auto line = CommandLine::parse({u"edit"_s, u"R-1"_s, u"--set"_s, u"a=1"_s, u"--add"_s, u"lines"_s, u"right=access"_s, u"--set=b=2=3"_s}, table());
        QVERIFY(line);
        QCOMPARE(line->values("set"), (QStringList{u"a=1"_s, u"b=2=3"_s}));
        QCOMPARE(line->wordsOf("add"), (QList<QStringList>{{u"lines"_s, u"right=access"_s}}));
    }

    void everyVerbOfTheProgramIsWellFormed()
    {
        QStringList names;
        for (const Verb &verb : verbs()) {
            const QString name = QString::fromLatin1(verb.name);
            QVERIFY2(!names.contains(name), verb.name);
            names << name;
            QVERIFY2(verb.run && *verb.summary && !verb.examples.isEmpty(), verb.name);
            QStringList options;
            for (const Option &option : globalOptions() + verb.options) {
                QVERIFY2(!options.contains(QLatin1StringView(option.name)), option.name);
                options << QLatin1StringView(option.name);
                QVERIFY2(*option.help, option.name);
            }
        }
    }

    void theExamplesOfEveryVerbAreUnderstood()
    {
        for (const Verb &verb : verbs())
            for (const char *example : verb.examples) {
                QStringList arguments = QProcess::splitCommand(QString::fromUtf8(example).section(u" > "_s, 0, 0));
                const auto line = CommandLine::parse(arguments, verbs());
                QVERIFY2(line, example);
                QVERIFY2(line->verb(), example);
            }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
