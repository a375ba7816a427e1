// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportwords.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;

const ReportWords &reportWords(const QString &language)
{
    static const ReportWords english{
        .about = u"About this report"_s, .report = u"Report"_s, .organisation = u"Organisation"_s, .period = u"Period"_s,
        .filter = u"Filter"_s, .clearance = u"Clearance"_s, .store = u"Store"_s, .checkpoint = u"Checkpoint"_s,
        .checkpointValue = u"%1 entries, root %2"_s, .program = u"Program"_s, .rulebook = u"Rulebook"_s,
        .generated = u"Generated"_s, .testStore = u"Test store: these are not records of real cases"_s,
        .page = u"Page %1 of %2"_s, .continued = u"%1, continued"_s, .noRows = u"No case falls into this table."_s,
        .total = u"Total"_s, .keyFigures = u"Key figures"_s, .entry = u"Item"_s, .figure = u"Figure"_s, .value = u"Value"_s,
        .comparison = u"Compared with"_s, .section = u"Section"_s, .text = u"Text"_s, .yes = u"yes"_s, .no = u"no"_s, .category = u"Group"_s,
        .limit = u"Limit"_s, .none = u"none"_s};
    static const ReportWords german{
        .about = u"Über diesen Bericht"_s, .report = u"Bericht"_s, .organisation = u"Organisation"_s, .period = u"Zeitraum"_s,
        .filter = u"Filter"_s, .clearance = u"Freigabe"_s, .store = u"Ablage"_s, .checkpoint = u"Prüfpunkt"_s,
        .checkpointValue = u"%1 Einträge, Wurzel %2"_s, .program = u"Programm"_s, .rulebook = u"Regelwerk"_s,
        .generated = u"Erstellt"_s, .testStore = u"Testablage: dies sind keine echten Vorgänge"_s,
        .page = u"Seite %1 von %2"_s, .continued = u"%1, Fortsetzung"_s, .noRows = u"Kein Vorgang fällt in diese Tabelle."_s,
        .total = u"Summe"_s, .keyFigures = u"Kennzahlen"_s, .entry = u"Angabe"_s, .figure = u"Kennzahl"_s, .value = u"Wert"_s,
        .comparison = u"Verglichen mit"_s, .section = u"Abschnitt"_s, .text = u"Text"_s, .yes = u"ja"_s, .no = u"nein"_s, .category = u"Gruppe"_s,
        .limit = u"Grenze"_s, .none = u"keiner"_s};
    return language == "de"_L1 ? german : english;
}

}
