// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/printer.h"
#include "app/reports/chartfunction.h"
#include "app/workspace/workspace.h"

#include <functional>
#include <memory>

namespace casebook::cli {

// What a verb works with: its words, the console, and the store, which is opened when the verb first asks for it.
class Context final {
public:
    Context(const CommandLine &line, Console &console, QString language);

    const CommandLine &line() const { return m_line; }
    Console &console() { return m_console; }
    const QString &language() const { return m_language; }
    bool isJson() const { return m_line.has("json"); }

    // Where --store or CASEBOOK_STORE points. UsageWrong without either.
    base::Result<workspace::Door> door() const;
    // Opened once. A journal that is older than what this computer has seen is said on the console.
    base::Result<workspace::Workspace *> workspace();

    // From --passphrase-file or CASEBOOK_PASSPHRASE_FILE, else asked on the terminal; a new one is asked twice.
    base::Result<base::Secret> passphrase() const;
    base::Result<base::Secret> newPassphrase() const;
    static base::Result<base::Secret> passphraseFrom(const QString &file);
    static base::Result<base::Secret> askTwice(const QString &question);

    // An ISO day or "today"; an invalid day when the option is not there. DateInvalid.
    base::Result<QDate> day(const char *option) const;
    base::Result<int> number(const char *option, int otherwise, int least, int most) const;  // InputInvalid
    base::Result<QByteArray> file(const char *option, qint64 limit) const;  // empty when the option is not there

    // For long work: shows how far it is, and answers false when the person interrupted it.
    std::function<bool(qint64, qint64)> progress(const QString &what);

    // Draws the charts of reports; may be empty.
    void setChart(reports::ChartFunction chart) { m_chart = std::move(chart); }
    const reports::ChartFunction &chart() const { return m_chart; }

    // What stands in the way of a move; goes into the answer of GateNotMet.
    void setMissing(Missing missing) { m_missing = std::move(missing); }
    const Missing &missing() const { return m_missing; }

private:
    base::Result<void> chooseUser(workspace::Door &door) const;
    void warnOfOlderJournal();

    const CommandLine &m_line;
    Console &m_console;
    QString m_language;
    std::unique_ptr<workspace::Workspace> m_workspace;
    reports::ChartFunction m_chart;
    Missing m_missing;
};

}
