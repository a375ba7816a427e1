// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/paper.h"

#include "app/reports/celltext.h"
#include "app/reports/pdf/documentfixes.h"
#include "app/reports/pdf/style.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPdfWriter>

namespace casebook::reports::pdf {

using namespace Qt::StringLiterals;

namespace {

// Qt embeds fonts in the order of a hash table, and the seed of those is random in every process. While the file is written new
// tables get the fixed one.
class FixedHashOrder {
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder &) = delete;
    FixedHashOrder &operator=(const FixedHashOrder &) = delete;
};

void prepare(QPdfWriter &writer, const Paper &paper)
{
    const auto orientation = paper.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    writer.setPdfVersion(QPdfWriter::PdfVersion_1_6);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(0, 0, 0, 0), QPageLayout::Point));
    writer.setTitle(drawable(paper.title).simplified());
    writer.setCreator(u"DPO Casebook "_s + paper.programVersion);
}

}

base::Result<QByteArray> onPaper(const Paper &paper, const std::function<void(QPdfWriter &)> &draw)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const FixedHashOrder fixed;
        QPdfWriter writer(&buffer);
        prepare(writer, paper);
        draw(writer);
    }
    return withFixedMarks(buffer.data(), paper.instant);
}

}
