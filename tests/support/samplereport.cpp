// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereport.h"

#include <QTimeZone>
#include <limits>

namespace casebook::test {

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

struct Tongue {
    bool isGerman = false;
    QString operator()(const QString &english, const QString &german) const { return isGerman ? german : english; }
};

ReportStamp stamp(const Tongue &say)
{
    return {.report = u"quarterly"_s,
            .title = say(u"Quarterly report to the board"_s, u"Quartalsbericht an die Geschäftsleitung"_s),
            .subtitle = say(u"Requests, disputes, child accounts and disclosures"_s,
                            u"Anträge, Beschwerden, Kinderkonten und Auskunftsersuchen"_s),
            .organisation = u"Example Cloud GmbH"_s,
            .period = say(u"third quarter of 2026"_s, u"3. Quartal 2026"_s),
            .filter = say(u"office: Berlin and Dublin, kinds: all, test cases left out"_s,
                          u"Dienststelle: Berlin und Dublin, Vorgangsarten: alle, ohne Testvorgänge"_s),
            .clearance = say(u"sealed cases not counted"_s, u"verschlossene Vorgänge nicht mitgezählt"_s),
            .storeName = u"Berlin"_s,
            .checkpointSize = 48123,
            .checkpointRoot = u"9f3a 21c7 04be"_s,
            .programVersion = u"0.1.0"_s,
            .rulebookVersion = u"2026.3"_s,
            .generatedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 41, 12), QTimeZone::utc()),
            .isTestStore = false};
}

QStringList quarters()
{
    return {u"Q3 2025"_s, u"Q4 2025"_s, u"Q1 2026"_s, u"Q2 2026"_s, u"Q3 2026"_s};
}

Section figures(const Tongue &say)
{
    return {.heading = say(u"The quarter in figures"_s, u"Das Quartal in Zahlen"_s),
            .paragraphs = {say(u"More requests came in than in any quarter before, and the office answered 94.1% of them in time. The "
                               u"twelve late answers have two causes: one system owner, and identity checks that began too late."_s,
                               u"Es gingen mehr Anträge ein als in jedem Quartal zuvor; 94,1 % wurden fristgerecht beantwortet. Die zwölf "
                               u"verspäteten Antworten haben zwei Ursachen: eine einzelne Systemverantwortliche und zu spät begonnene "
                               u"Identitätsprüfungen."_s)},
            .tiles = {{say(u"Requests received"_s, u"Eingegangene Betroffenenanträge"_s), u"211"_s,
                       say(u"173 in the quarter before"_s, u"173 im Vorquartal"_s)},
                      {say(u"Answered in time"_s, u"Fristgerecht beantwortet"_s), say(u"94.1%"_s, u"94,1\u00a0%"_s),
                       say(u"90.2% in the quarter before"_s, u"90,2\u00a0% im Vorquartal"_s)},
                      {say(u"Median days to answer"_s, u"Mittlere Bearbeitungsdauer in Tagen (Median)"_s), u"14"_s,
                       say(u"90th percentile: 27"_s, u"90. Perzentil: 27"_s)},
                      {say(u"Disputes upheld"_s, u"Begründete Beschwerden"_s), say(u"18.2%"_s, u"18,2\u00a0%"_s),
                       say(u"4 of 22"_s, u"4 von 22"_s)},
                      {say(u"Child accounts removed"_s, u"Entfernte Kinderkonten"_s), u"9"_s, say(u"all within 3 days"_s, u"alle binnen 3 Tagen"_s)}}};
}

Section trend(const Tongue &say)
{
    ChartValue chart{.id = u"on-time"_s, .form = ChartValue::Form::Line, .colours = ChartValue::Colours::Series,
                     .unit = ChartValue::Unit::Percent,
                     .finding = say(u"Answers in time are above the target for the first time in a year"_s,
                                    u"Erstmals seit einem Jahr liegt die Fristtreue über dem Zielwert"_s),
                     .subtitle = say(u"Share of answers in time by kind, last five quarters"_s,
                                     u"Anteil fristgerechter Antworten nach Art, letzte fünf Quartale"_s),
                     .categoryTitle = say(u"Quarter"_s, u"Quartal"_s), .categories = quarters(),
                     .series = {{say(u"requests"_s, u"Anträge"_s), {0.88, 0.865, 0.874, 0.902, 0.941}},
                                {say(u"disputes"_s, u"Beschwerden"_s), {0.81, 0.84, 0.79, 0.852, 0.869}}},
                     .limit = ChartLimit{0.9, say(u"target: 90%"_s, u"Ziel: 90\u00a0%"_s)}};
    chart.language = say.isGerman ? u"de"_s : u"en"_s;
    return {.heading = say(u"Keeping the limits"_s, u"Fristtreue"_s), .chart = chart};
}

Section causes(const Tongue &say)
{
    ChartValue chart{.id = u"causes"_s, .form = ChartValue::Form::HorizontalBars, .colours = ChartValue::Colours::Series,
                     .unit = ChartValue::Unit::Count,
                     .finding = say(u"7 of 12 late answers waited for the customer database"_s,
                                    u"7 von 12 verspäteten Antworten warteten auf die Kundendatenbank"_s),
                     .subtitle = say(u"Late answers by main cause, third quarter of 2026"_s, u"Verspätete Antworten nach Hauptursache, 3. Quartal 2026"_s),
                     .categoryTitle = say(u"Cause"_s, u"Ursache"_s),
                     .categories = {say(u"Customer database"_s, u"Kundenbeziehungsmanagementsystem"_s),
                                    say(u"Identity check began late"_s, u"Identitätsprüfung zu spät begonnen"_s),
                                    say(u"Translation"_s, u"Übersetzung"_s), say(u"Office closed"_s, u"Betriebsferien"_s)},
                     .series = {{say(u"late answers"_s, u"verspätete Antworten"_s), {7, 3, 1, 1}}}};
    chart.language = say.isGerman ? u"de"_s : u"en"_s;
    return {.heading = say(u"Why answers were late"_s, u"Warum Antworten verspätet waren"_s), .chart = chart};
}

Section phases(const Tongue &say)
{
    ChartValue chart{.id = u"phases"_s, .form = ChartValue::Form::HorizontalStackedBars, .colours = ChartValue::Colours::Ramp,
                     .unit = ChartValue::Unit::Count,
                     .finding = say(u"49 of 73 open cases are requests, 19 of them in work"_s,
                                    u"49 von 73 offenen Vorgängen sind Anträge, 19 davon in Bearbeitung"_s),
                     .subtitle = say(u"Open cases by kind and phase at the end of the quarter"_s,
                                     u"Offene Vorgänge nach Art und Phase zum Quartalsende"_s),
                     .categoryTitle = say(u"Kind"_s, u"Art"_s),
                     .categories = {say(u"Requests"_s, u"Betroffenenanträge"_s), say(u"Disputes"_s, u"Beschwerden"_s),
                                    say(u"Child accounts"_s, u"Kinderkonten"_s), say(u"Disclosures"_s, u"Auskunftsersuchen"_s)},
                     .series = {{say(u"Intake"_s, u"Eingang"_s), {6, 1, 1, 1}}, {say(u"Assess"_s, u"Prüfung"_s), {11, 2, 2, 3}},
                                {say(u"Work"_s, u"Bearbeitung"_s), {19, 4, 1, 2}},
                                {say(u"Decide and deliver"_s, u"Entscheidung und Versand"_s), {13, 3, 1, 3}}}};
    chart.language = say.isGerman ? u"de"_s : u"en"_s;
    return {.heading = say(u"Work in hand"_s, u"Offene Vorgänge"_s), .chart = chart};
}

Section ages(const Tongue &say)
{
    ChartValue chart{.id = u"ages"_s, .form = ChartValue::Form::Bars, .colours = ChartValue::Colours::Series, .unit = ChartValue::Unit::Count,
                     .finding = say(u"8 open cases are older than one month"_s, u"8 offene Vorgänge sind älter als ein Monat"_s),
                     .subtitle = say(u"Open cases by age in days"_s, u"Offene Vorgänge nach Alter in Tagen"_s),
                     .categoryTitle = say(u"Days"_s, u"Tage"_s),
                     .categories = {u"0 \u2013 7"_s, u"8 \u2013 15"_s, u"16 \u2013 31"_s, u"32 \u2013 60"_s, say(u"over 60"_s, u"über 60"_s)},
                     .series = {{say(u"open cases"_s, u"offene Vorgänge"_s), {18, 21, 26, 6, 2}}},
                     .limit = ChartLimit{24, say(u"capacity of the office: 24"_s, u"Kapazität der Dienststelle: 24"_s)}};
    chart.language = say.isGerman ? u"de"_s : u"en"_s;
    return {.heading = {}, .chart = chart};
}

Section volumes(const Tongue &say)
{
    Table table{.id = u"volumes"_s, .title = say(u"Volumes and times by kind of case"_s, u"Fallzahlen und Bearbeitungszeiten nach Vorgangsart"_s),
                .columns = {{u"kind"_s, say(u"Kind of case"_s, u"Vorgangsart"_s), Column::Type::Text, 3},
                            {u"received"_s, say(u"Received"_s, u"Eingegangen"_s), Column::Type::Number, 1},
                            {u"closed"_s, say(u"Closed"_s, u"Abgeschlossen"_s), Column::Type::Number, 1},
                            {u"on-time"_s, say(u"In time"_s, u"Fristgerecht"_s), Column::Type::Percent, 1},
                            {u"median"_s, say(u"Median days"_s, u"Median in Tagen"_s), Column::Type::Days, 1},
                            {u"percentile"_s, say(u"90th percentile, days"_s, u"90. Perzentil in Tagen"_s), Column::Type::Days, 1},
                            {u"denied"_s, say(u"Denied"_s, u"Abgelehnt"_s), Column::Type::Percent, 1}},
                .rows = {{say(u"Access"_s, u"Auskunft"_s), 111, 1111, 0.911, 11.0, 21.5, 0.041},
                         {say(u"Erasure"_s, u"Löschung"_s), 64, 58, 0.966, 9.5, 24.0, 0.172},
                         {say(u"Objection to direct marketing"_s, u"Widerspruch gegen Direktwerbung"_s), 31, 31, 1.0, 1.0, 2.0, 0.0},
                         {say(u"Portability"_s, u"Datenübertragbarkeit"_s), 5, 4, 0.75, 22.0, 33.0, QVariant()},
                         {say(u"Preservation requests by authorities"_s, u"Sicherungsersuchen von Behörden"_s),
                          say(u"fewer than 5"_s, u"weniger als 5"_s), QVariant(), QVariant(), QVariant(), QVariant(), QVariant()}},
                .totals = {say(u"Total"_s, u"Summe"_s), 211, 1204, 0.941, 14.0, 27.0, 0.092}};
    return {.heading = say(u"Volumes"_s, u"Fallzahlen"_s), .table = table};
}

Section contacts(const Tongue &say)
{
    Table table{.id = u"contacts"_s, .title = say(u"Supervisory authorities"_s, u"Aufsichtsbehörden"_s),
                .columns = {{u"authority"_s, say(u"Authority"_s, u"Aufsichtsbehörde"_s), Column::Type::Text, 3},
                            {u"opened"_s, say(u"Opened"_s, u"Eröffnet"_s), Column::Type::Date, 1},
                            {u"subject"_s, say(u"Subject"_s, u"Gegenstand"_s), Column::Type::Text, 3}},
                .rows = {}, .emptySentence = say(u"No supervisory authority wrote to the office in this quarter."_s,
                                                 u"Keine Aufsichtsbehörde hat sich in diesem Quartal an die Dienststelle gewandt."_s)};
    return {.heading = say(u"Supervisory authorities"_s, u"Aufsichtsbehörden"_s), .table = table};
}

Section asks(const Tongue &say)
{
    return {.heading = say(u"Risks and asks"_s, u"Risiken und Bitten"_s),
            .paragraphs = {say(u"The owner of the customer database needs a deputy: seven answers waited for one person on leave."_s,
                               u"Die Verantwortliche für die Kundendatenbank braucht eine Vertretung: Sieben Antworten warteten auf eine "
                               u"Person im Urlaub."_s),
                           say(u"We ask the board to decide by the end of the year who may approve disclosures at the weekend."_s,
                               u"Wir bitten die Geschäftsleitung, bis zum Jahresende zu entscheiden, wer am Wochenende Auskünfte an Behörden "
                               u"freigeben darf."_s)}};
}

QList<Column> registerColumns(const Tongue &say, bool isWide)
{
    QList<Column> columns{{u"number"_s, say(u"Number"_s, u"Nummer"_s), Column::Type::Text, 1.5},
                          {u"received"_s, say(u"Received"_s, u"Eingang"_s), Column::Type::Date, 1},
                          {u"nature"_s, say(u"Nature of the request"_s, u"Art des Antrags"_s), Column::Type::Text, 2},
                          {u"channel"_s, say(u"Manner"_s, u"Eingangsweg"_s), Column::Type::Text, 1},
                          {u"answered"_s, say(u"Answered"_s, u"Beantwortet"_s), Column::Type::Date, 1},
                          {u"answer"_s, say(u"Nature of the response"_s, u"Art der Antwort"_s), Column::Type::Text, 2},
                          {u"ground"_s, say(u"Basis of denial"_s, u"Ablehnungsgrund"_s), Column::Type::Text, 2},
                          {u"days"_s, say(u"Days"_s, u"Tage"_s), Column::Type::Days, 1}};
    if (isWide)
        columns += {{u"identity"_s, say(u"Identity check"_s, u"Identitätsprüfung"_s), Column::Type::Text, 1},
                    {u"extended"_s, say(u"Extended"_s, u"Verlängert"_s), Column::Type::Text, 1},
                    {u"recipients"_s, say(u"Recipients told"_s, u"Empfänger benachrichtigt"_s), Column::Type::Text, 1},
                    {u"role"_s, say(u"Our role"_s, u"Rolle des Hauses"_s), Column::Type::Text, 1},
                    {u"handler"_s, say(u"Handler"_s, u"Bearbeitet von"_s), Column::Type::Text, 1}};
    return columns;
}

QList<QVariant> registerRow(const Tongue &say, int number, bool isWide)
{
    const QStringList natures{say(u"access"_s, u"Auskunft"_s), say(u"erasure"_s, u"Löschung"_s),
                              say(u"objection to direct marketing"_s, u"Widerspruch gegen Direktwerbung"_s),
                              say(u"portability"_s, u"Datenübertragbarkeit"_s)};
    const QStringList answers{say(u"granted"_s, u"stattgegeben"_s), say(u"granted in part"_s, u"teilweise stattgegeben"_s),
                              say(u"denied"_s, u"abgelehnt"_s)};
    const QDate received = QDate(2026, 1, 2).addDays(number / 9);
    const int days = (number * 7) % 31;
    const bool isOpen = number % 11 == 3;
    const int answer = number % 3;
    QList<QVariant> row{u"R-2026-%1"_s.arg(number + 1, 5, 10, QChar(u'0')), received, natures.at(number % 4),
                        number % 2 ? say(u"e-mail"_s, u"E-Mail"_s) : say(u"post"_s, u"Post"_s),
                        isOpen ? QVariant() : QVariant(received.addDays(days)), isOpen ? QString() : answers.at(answer),
                        isOpen || answer == 0 ? QString() : say(u"rights of others"_s, u"Rechte anderer Personen"_s),
                        isOpen ? QVariant() : QVariant(days)};
    if (isWide)
        row += {say(u"level 2"_s, u"Stufe 2"_s), number % 5 == 0, number % 7 == 0, say(u"controller"_s, u"Verantwortlicher"_s), u"A. Braun"_s};
    return row;
}

}

ReportDocument sampleQuarterly(const QString &language)
{
    const Tongue say{language == "de"_L1};
    return {stamp(say), {figures(say), trend(say), causes(say), phases(say), ages(say), volumes(say), contacts(say), asks(say)}, language};
}

ReportDocument sampleRegister(const QString &language, int rows, bool isWide)
{
    const Tongue say{language == "de"_L1};
    ReportDocument document{stamp(say), {}, language};
    document.stamp.report = u"request-register"_s;
    document.stamp.title = say(u"Register of requests"_s, u"Verzeichnis der Betroffenenanträge"_s);
    document.stamp.subtitle.clear();
    document.stamp.isTestStore = true;
    Table table{.id = u"register"_s, .title = say(u"Requests"_s, u"Anträge"_s), .columns = registerColumns(say, isWide), .rows = {}};
    for (int number = 0; number < rows; ++number)
        table.rows.append(registerRow(say, number, isWide));
    document.sections += Section{.heading = say(u"Requests"_s, u"Anträge"_s), .table = table};
    return document;
}

QStringList hostileTexts()
{
    return {u"=1+1"_s, u"+49 30 1234"_s, u"-5"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"  =1"_s, u"\u00a0=1"_s, u"\uff1d1"_s,
            u"\uff0b1"_s, u"\uff0d1"_s, u"\uff201"_s, u"'=1"_s, u"''=1"_s, u"' =1"_s, u"'plain"_s, u"a;=1+1"_s, u"a,@b"_s, u"a\n=cmd|' /C calc'!A0"_s,
            u"=HYPERLINK(\"http://example.org\";\"x\")"_s, u"say \"yes\", please"_s, u"<b>bold</b> &amp; <img src=x>"_s, u"  spaces  "_s,
            u"line one\nline two\r\nline three"_s, u"Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenanspruchsberechtigungsprüfung"_s,
            u"\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd"_s, u"\u65e5\u672c\u8a9e"_s, u"_x0041_ stays"_s, u"10x15 -> office"_s,
            QString(u"nul"_s) + QChar(QChar::Null) + u"inside"_s, u"broken "_s + QChar(char16_t(0xD800)), u"\u202Egnp.exe"_s, u"bell\u0007"_s};
}

ReportDocument hostileReport()
{
    ReportDocument document{stamp(Tongue{}), {}, u"en"_s};
    document.stamp.filter = u"=1+1 <b>\n&"_s;
    Table table{.id = u"hostile"_s, .title = u"Texts from outside"_s,
                .columns = {{u"text"_s, u"=Text"_s, Column::Type::Text, 3}, {u"number"_s, u"Number"_s, Column::Type::Number, 1}}, .rows = {}};
    for (const QString &text : hostileTexts())
        table.rows.append(QList<QVariant>{text, -4});
    table.rows.append(QList<QVariant>{u"no value"_s, std::numeric_limits<double>::quiet_NaN()});
    document.sections += Section{.heading = u"[Hostile]: */\\?"_s, .paragraphs = hostileTexts(), .table = table};
    return document;
}

}
