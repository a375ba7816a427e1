// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/chartfunction.h"
#include "tests/compartments/script.h"
#include "tests/compartments/twin.h"

#include <QMap>
#include <QSet>

namespace casebook::compartments {

// What a person learns from one command line, without what may differ between any two stores (the table in alike.cpp).
struct Learned {
    int code = -1;
    QByteArray answers;
    QByteArray messages;
    QMap<QString, QByteArray> texts;     // of the files that were written: name, content as text
    QMap<QString, QByteArray> pictures;  // of every page of a PDF
};

// Works as the uncleared person at one twin.
class Terminal {
public:
    Terminal(Twin &twin, QString inputs, reports::ChartFunction chart);
    Learned run(const QStringList &words, bool asJson);
    Twin &twin() { return m_twin; }

private:
    QStringList placed(const QStringList &words) const;
    void readWritten(const QString &verb, Learned &learned);
    void readPdf(const QString &verb, const QString &name, const QByteArray &bytes, Learned &learned) const;
    QByteArray cleaned(const QString &verb, QByteArray bytes) const;

    Twin &m_twin;
    QString m_inputs;
    reports::ChartFunction m_chart;
    QSet<QString> m_known;  // files that were there before
};

// Every line of the script at two twins that differ in a compartment: where the uncleared person learns of the difference,
// or a line does not end as it should. Reads reports with pdftotext and unzip.
QList<QByteArray> leaks(Engine engine, bool asJson, const reports::ChartFunction &chart);

// A failed test with a warning for each leak.
void answersAlike(Engine engine, bool asJson, const reports::ChartFunction &chart);

// The first thing that differs, with both versions of it; empty when nothing does.
QByteArray difference(const Learned &one, const Learned &other);

}
