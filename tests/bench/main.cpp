// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>
#include <sodium.h>

using namespace casebook;
using namespace casebook::bench;
using namespace Qt::StringLiterals;

namespace {

struct Benchmark {
    const char *name;
    Answer (*run)(Room &room);
};

constexpr Benchmark benchmarks[] = {
    {"first-paint", firstPaint}, {"open", openAndFirstPage}, {"open-plain", openAgainstPlain}, {"page", keysetPage},       {"sort", sortedIds},
    {"filter", filter},          {"search", search},         {"chart", chart},                 {"scroll", scroll},         {"memory", memory},
    {"load", load},              {"load-more", loadMore},    {"write", rowWrite},            {"act", caseAct},           {"verify", verify},
    {"checkpoints", checkpoints}, {"backup", backup},        {"import-mail", importMail}, {"import-csv", importCsv},       {"deadlines", deadlines},   {"retention", retention},
    {"secrets", secrets},        {"recognise", recognise},   {"page-server", serverPage}};

constexpr int checkedRuns = 3;
constexpr qint64 smokeCases = 120;

QString names()
{
    QStringList found{u"all"_s};
    for (const Benchmark &benchmark : benchmarks)
        found << QString::fromLatin1(benchmark.name);
    return found.join(u' ');
}

// Of several runs of one comparison the one in the middle.
QList<Comparison> middleRuns(const QList<QList<Comparison>> &runs)
{
    QList<Comparison> found;
    for (qsizetype i = 0; i < runs.constFirst().size(); ++i) {
        QList<Comparison> same;
        for (const QList<Comparison> &run : runs)
            same << run[i];
        std::sort(same.begin(), same.end(), [](const Comparison &one, const Comparison &other) { return one.ratio.median < other.ratio.median; });
        found << same[same.size() / 2];
    }
    return found;
}

QString line(const Comparison &comparison)
{
    const auto number = [](double value, int digits) { return QString::number(value, 'f', digits); };
    const QString goal = comparison.goal ? u"goal %1 %2"_s.arg(QString::number(*comparison.goal), comparison.isMet() ? u"met"_s : u"MISSED"_s) : u"no goal"_s;
    const QString unit = shownUnit(comparison.unit);
    const auto amount = [&](double value) { return number(shown(value, comparison.unit), 3) + u' ' + unit; };
    const int digits = comparison.ratio.median < 0.01 ? 5 : 3;
    return u"%1 %2, reference %3, ratio %4 (%5 to %6), %7; reference: %8"_s.arg(comparison.name, -20)
        .arg(amount(comparison.ours.median), amount(comparison.ref.median), number(comparison.ratio.median, digits),
             number(comparison.ratio.least, digits), number(comparison.ratio.most, digits), goal, comparison.reference);
}

void print(const QList<Comparison> &results, bool isJson)
{
    if (!isJson) {
        for (const Comparison &comparison : results)
            std::printf("%s\n", qUtf8Printable(line(comparison)));
        return;
    }
    QJsonArray rows;
    for (const Comparison &comparison : results)
        rows << comparison.toJson();
    std::printf("%s\n", QJsonDocument(QJsonObject{{u"results"_s, rows}}).toJson().constData());
}

int failed(const base::Error &error)
{
    std::fprintf(stderr, "error %d: %s %s\n", static_cast<int>(error.code), qUtf8Printable(error.arguments.join(u", "_s)), qUtf8Printable(error.detail));
    return 1;
}

Options optionsOf(const QCommandLineParser &parser)
{
    Options options;
    options.isSmoke = parser.isSet(u"smoke"_s);
    options.cases = options.isSmoke ? smokeCases : parser.value(u"cases"_s).toLongLong();
    options.keep = parser.value(u"keep"_s);
    options.by = parser.value(u"by"_s);
    options.terms = parser.values(u"term"_s);
    options.server = parser.isSet(u"server"_s) ? parser.value(u"server"_s) : qEnvironmentVariable("CASEBOOK_TEST_POSTGRESQL");
    options.child = parser.value(u"child"_s);
    return options;
}

int runChild(const Options &options)
{
    Room room(options);
    const auto measured = ownMemory(room);
    if (!measured)
        return failed(measured.error());
    std::printf("%s\n", measured->constData());
    return 0;
}

Answer runAll(const QList<Benchmark> &chosen, const Options &options, int runs)
{
    Room room(options);
    QList<Comparison> results;
    for (const Benchmark &benchmark : chosen) {
        QList<QList<Comparison>> found;
        for (int i = 0; i < runs; ++i) {
            CASEBOOK_TRY(const QList<Comparison> run, benchmark.run(room));
            found << run;
        }
        if (!found.constFirst().isEmpty())
            results += middleRuns(found);
    }
    return results;
}

}

// casebook-bench NAME|all: how the program compares with what its libraries can do at best. README.md explains the names.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toLocal8Bit());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"name"_s, u"One of: %1"_s.arg(names()));
    parser.addOptions({{u"cases"_s, u"Invented cases in the store"_s, u"number"_s, u"10000"_s},
                       {u"by"_s, u"Field that sort sorts by"_s, u"field"_s, u"person"_s},
                       {u"check"_s, u"Run three times and end with 1 when the run in the middle misses a goal"_s},
                       {u"smoke"_s, u"Run everything once with a few cases; asserts nothing"_s},
                       {u"keep"_s, u"Folder in which the filled store stays for the next time"_s, u"folder"_s},
                       {u"term"_s, u"Word that search looks for; may be given several times"_s, u"word"_s},
                       {u"server"_s, u"An empty database for page-server; else CASEBOOK_TEST_POSTGRESQL"_s, u"url"_s},
                       {u"child"_s, u"For memory itself: measures one side in a process of its own"_s, u"side"_s},
                       {u"json"_s, u"Answer in JSON, times in milliseconds"_s}});
    parser.process(application);
    const QString name = parser.positionalArguments().value(0);
    QList<Benchmark> chosen;
    std::copy_if(std::begin(benchmarks), std::end(benchmarks), std::back_inserter(chosen),
                 [&](const Benchmark &benchmark) { return name == "all"_L1 || name == QLatin1StringView(benchmark.name); });
    Options options = optionsOf(parser);
    if (chosen.isEmpty() || parser.positionalArguments().size() != 1 || options.cases < 1 || sodium_init() < 0)
        parser.showHelp(2);
    theme::Theme theme(application);
    if (!options.child.isEmpty())
        return runChild(options);
    const bool isChecked = parser.isSet(u"check"_s) && !options.isSmoke;
    const Answer results = runAll(chosen, options, isChecked ? checkedRuns : 1);
    if (!results)
        return failed(results.error());
    print(*results, parser.isSet(u"json"_s));
    const bool isMet = std::all_of(results->cbegin(), results->cend(), [](const Comparison &comparison) { return comparison.isMet(); });
    return isChecked && !isMet ? 1 : 0;
}
