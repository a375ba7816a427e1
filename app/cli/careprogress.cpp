// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/careprogress.h"

#include "app/cli/interruption.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace casebook::cli {

using store::CareStage;

namespace {

QString wordsOf(CareStage stage)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Care", text); };
    switch (stage) {
    case CareStage::CopyingPages: return words(QT_TRANSLATE_NOOP("Care", "Copying pages"));
    case CareStage::ChangingKey: return words(QT_TRANSLATE_NOOP("Care", "Changing the key"));
    case CareStage::ReadingPages: return words(QT_TRANSLATE_NOOP("Care", "Reading pages"));
    case CareStage::CheckingStructure: return words(QT_TRANSLATE_NOOP("Care", "Checking the structure"));
    case CareStage::VerifyingJournal: return words(QT_TRANSLATE_NOOP("Care", "Verifying the journal"));
    case CareStage::CopyingRows: return words(QT_TRANSLATE_NOOP("Care", "Copying rows"));
    case CareStage::MakingSearch: return words(QT_TRANSLATE_NOOP("Care", "Making the search"));
    case CareStage::ComparingRows: return words(QT_TRANSLATE_NOOP("Care", "Comparing rows"));
    case CareStage::VerifyingCopy: return words(QT_TRANSLATE_NOOP("Care", "Verifying the journal of the copy"));
    }
    return {};
}

}

store::CareProgress careProgress(Context &context)
{
    // The work tells far more often than anybody reads.
    constexpr qint64 shownEachMs = 100;
    return [&context, shown = QElapsedTimer()](CareStage stage, qint64 done, qint64 all) mutable {
        if (shown.isValid() && shown.elapsed() < shownEachMs)
            return !wasInterrupted();
        shown.start();
        return context.progress(wordsOf(stage))(done, all);
    };
}

}
