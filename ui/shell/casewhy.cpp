// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/casewhy.h"

#include "ui/casefile/casepagevalues.h"
#include "ui/casefile/whyview.h"
#include "ui/widgets/basic/popover.h"

#include <QApplication>
#include <QClipboard>

namespace casebook::shell {

void explainDate(const dialogs::CaseContext &context, QWidget *anchor, QWidget *window, const WhyWays &ways)
{
    const auto reason = casefile::dateReason(context);
    if (!reason)
        return;
    auto *view = new casefile::WhyView(*reason);
    auto *popover = new widgets::Popover(casefile::WhyView::tr("Why this date?"), view, window);
    QObject::connect(view, &casefile::WhyView::whatIfMoved, view, [view, context](int days) { view->setWhatIf(casefile::whatIfResult(context, days)); });
    QObject::connect(view, &casefile::WhyView::copyAsked, view, [context] { QApplication::clipboard()->setText(casefile::reasonText(context)); });
    const auto leaveFor = [popover](const std::function<void()> &way) {
        return [popover, way] {
            popover->dismiss();
            way();
        };
    };
    QObject::connect(view, &casefile::WhyView::printAsked, popover, leaveFor(ways.openCase));
    QObject::connect(view, &casefile::WhyView::extendAsked, popover, leaveFor(ways.extend));
    QObject::connect(popover, &widgets::Popover::dismissed, popover, &QObject::deleteLater);
    popover->openAt(anchor);
}

}
