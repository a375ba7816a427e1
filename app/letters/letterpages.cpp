// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterpages.h"

#include "app/domain/letters/letterwriter.h"
#include "app/reports/celltext.h"
#include "app/reports/pdf/blocks.h"
#include "app/reports/reportwords.h"

#include <QPageSize>
#include <QPainter>

namespace casebook::letters {

using namespace Qt::StringLiterals;
using namespace reports::pdf;
using reports::drawable;

namespace {

constexpr qreal mm = 720.0 / 25.4;  // in the units of the paper

// DIN 5008, form B, from the edges of the sheet.
constexpr qreal left = 25 * mm;
constexpr qreal right = 20 * mm;
constexpr qreal addressTop = 62.7 * mm;   // below the line of the sender and the zone for remarks
constexpr qreal addressWidth = 80 * mm;
constexpr int addressLines = 6;
constexpr qreal senderLineTop = 57.6 * mm;
constexpr qreal informationLeft = 125 * mm;
constexpr qreal informationTop = 50 * mm;
constexpr qreal informationWidth = 65 * mm;
constexpr qreal subjectTop = 98.5 * mm;
constexpr qreal foldMarks[] = {105 * mm, 210 * mm};
constexpr qreal holeMark = 148.5 * mm;
// Ours.
constexpr qreal headTop = 15 * mm;
constexpr qreal laterTop = 32 * mm;
constexpr qreal footTop = 279 * mm;
constexpr qreal textBottom = 272 * mm;
constexpr qreal itemIndent = 4.5 * mm;

struct Words {
    QString reference;
    QString date;
    QString contact;
    QString office;
};

Words wordsOf(const QString &language)
{
    if (language == "de"_L1)
        return {u"Unser Zeichen"_s, u"Datum"_s, u"Kontakt"_s, u"Datenschutzbüro"_s};
    return {u"Our reference"_s, u"Date"_s, u"Contact"_s, u"Office of the Data Protection Officer"_s};
}

QFont sized(QFont font, qreal points)
{
    font.setPixelSize(qRound(points * pt));
    return font;
}

}

// One letter with everything that it is drawn with.
class LetterPages::Drawing {
public:
    Drawing(LetterSheet sheet, Style style)
        : m_sheet(std::move(sheet)), m_style(std::move(style)), m_words(wordsOf(m_sheet.language)), m_body(sized(m_style.body, 10.25)),
          m_bold(sized(m_style.frameStrong, 10.25)), m_small(sized(m_style.frame, 7.25)), m_label(sized(m_style.frame, 8)), m_value(sized(m_style.frame, 9)),
          m_name(sized(m_style.heading, 13)), m_width(paperSize().width() - left - right), m_flow(textBottom - laterTop)
    {
        m_flow.put(subjectTop - laterTop, [](QPainter &, qreal) {});  // what stands above the subject of the first page
        putBody(m_flow);
    }

    int pages() const { return static_cast<int>(m_flow.pages().size()); }

    void paint(QPainter &painter, int page) const
    {
        page == 0 ? drawFirst(painter) : drawLater(painter);
        drawFoot(painter, page + 1, pages());
        painter.translate(left, laterTop);
        for (const Piece &piece : m_flow.pages().at(page))
            piece.draw(painter, piece.top);
        painter.translate(-left, -laterTop);
    }

private:
    void putBody(Flow &flow) const
    {
        putLines(flow, WrappedText(drawable(m_sheet.subject).simplified(), TextMeasure(m_bold), m_width), m_style.colours.text);
        flow.space(m_body.leading() * 1.5);
        bool wasItem = false;
        for (const QString &paragraph : m_sheet.paragraphs) {
            const bool isItem = domain::isListItem(paragraph);
            if (wasItem && !isItem)
                flow.space(m_body.leading() * 0.4);
            isItem ? putItem(flow, paragraph.sliced(2)) : putParagraph(flow, paragraph);
            wasItem = isItem;
        }
    }

    void putParagraph(Flow &flow, const QString &paragraph) const
    {
        putLines(flow, WrappedText(drawable(paragraph), m_body, m_width), m_style.colours.text);
        flow.space(m_body.leading() * 0.75);
    }

    void putItem(Flow &flow, const QString &item) const
    {
        const WrappedText text(drawable(item), m_body, m_width - itemIndent);
        flow.want(std::min(2, text.lines()) * text.leading());
        flow.put(0, [this](QPainter &painter, qreal top) { put(painter, u"\u2013"_s, m_body, m_style.colours.text, QPointF(0, top), itemIndent); });
        putLines(flow, text, m_style.colours.text, itemIndent);
        flow.space(m_body.leading() * 0.35);
    }

    qreal put(QPainter &painter, const QString &words, const TextMeasure &measure, const QColor &colour, QPointF at, qreal width, Qt::Alignment alignment = Qt::AlignLeft) const
    {
        const WrappedText text(drawable(words), measure, width);
        painter.setPen(colour);
        text.draw(painter, at, alignment);
        return text.height();
    }

    void drawFirst(QPainter &painter) const
    {
        drawHead(painter);
        drawAddress(painter);
        drawInformation(painter);
        for (const qreal mark : foldMarks)
            painter.fillRect(QRectF(4 * mm, mark, 5 * mm, 0.5 * pt), m_style.colours.line);
        painter.fillRect(QRectF(4 * mm, holeMark, 7 * mm, 0.5 * pt), m_style.colours.line);
    }

    void drawHead(QPainter &painter) const
    {
        const qreal used = put(painter, m_sheet.sender, m_name, m_style.colours.text, QPointF(left, headTop), m_width);
        put(painter, m_words.office, m_value, m_style.colours.text2, QPointF(left, headTop + used), m_width);
        drawWarning(painter);
    }

    void drawWarning(QPainter &painter) const
    {
        if (m_sheet.isTestStore)
            put(painter, reports::reportWords(m_sheet.language).testStore, m_label, m_style.colours.danger, QPointF(left, 8 * mm), m_width, Qt::AlignHCenter);
    }

    void drawAddress(QPainter &painter) const
    {
        const QString line = (QStringList{m_sheet.sender} + m_sheet.senderAddress).join(u" \u00b7 "_s);
        const TextMeasure measure = m_small.width(line) > addressWidth ? TextMeasure(sized(m_style.frame, 6)) : m_small;
        put(painter, QFontMetricsF(measure.font()).elidedText(line, Qt::ElideRight, addressWidth), measure, m_style.colours.muted, QPointF(left, senderLineTop), addressWidth + pt);
        painter.fillRect(QRectF(left, senderLineTop + m_small.leading() + 0.5 * mm, addressWidth, 0.5 * pt), m_style.colours.line);
        qreal top = addressTop;
        for (const QString &recipient : m_sheet.recipient.mid(0, addressLines))
            top += put(painter, QFontMetricsF(m_body.font()).elidedText(recipient, Qt::ElideRight, addressWidth), m_body, m_style.colours.text, QPointF(left, top), addressWidth + pt);
    }

    void drawInformation(QPainter &painter) const
    {
        qreal top = informationTop;
        const QList<std::pair<QString, QString>> lines{{m_words.reference, m_sheet.number}, {m_words.date, domain::letterDay(m_sheet.dated, m_sheet.language)},
                                                       {m_words.contact, m_sheet.contact}};
        for (const auto &[label, value] : lines) {
            top += put(painter, label, m_label, m_style.colours.muted, QPointF(informationLeft, top), informationWidth);
            top += put(painter, value, m_value, m_style.colours.text, QPointF(informationLeft, top), informationWidth) + 2 * mm;
        }
    }

    void drawLater(QPainter &painter) const
    {
        put(painter, m_sheet.sender, m_value, m_style.colours.text2, QPointF(left, headTop), m_width / 2);
        put(painter, u"%1 \u00b7 %2"_s.arg(m_sheet.number, domain::letterDay(m_sheet.dated, m_sheet.language)), m_value, m_style.colours.text2,
            QPointF(left + m_width / 2, headTop), m_width / 2, Qt::AlignRight);
        drawWarning(painter);
    }

    void drawFoot(QPainter &painter, int page, int pages) const
    {
        painter.fillRect(QRectF(left, footTop, m_width, 0.5 * pt), m_style.colours.line);
        const QString sender = (QStringList{m_sheet.sender} + m_sheet.senderAddress + QStringList{m_sheet.contact}).join(u" \u00b7 "_s);
        put(painter, sender, m_small, m_style.colours.muted, QPointF(left, footTop + 1.5 * mm), m_width - 30 * mm);
        put(painter, reports::reportWords(m_sheet.language).page.arg(page).arg(pages), m_small, m_style.colours.text2,
            QPointF(left + m_width - 30 * mm, footTop + 1.5 * mm), 30 * mm, Qt::AlignRight);
    }

    const LetterSheet m_sheet;
    const Style m_style;
    const Words m_words;
    const TextMeasure m_body;
    const TextMeasure m_bold;
    const TextMeasure m_small;
    const TextMeasure m_label;
    const TextMeasure m_value;
    const TextMeasure m_name;
    const qreal m_width;
    Flow m_flow;
};

base::Result<LetterPages> LetterPages::lay(const LetterSheet &sheet, const QString &family)
{
    CASEBOOK_TRY(const Style style, reports::pdf::style(family, false));
    LetterPages pages;
    pages.m_drawing = std::make_shared<const Drawing>(sheet, style);
    return pages;
}

QSizeF LetterPages::paperSize()
{
    return QPageSize(QPageSize::A4).sizePixels(resolution);
}

int LetterPages::count() const
{
    return m_drawing->pages();
}

void LetterPages::paint(QPainter &painter, int page) const
{
    m_drawing->paint(painter, page);
}

}
