// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations;  // one, or one a plural form
    QString type;              // "unfinished", "vanished", empty
};

QList<Entry> entriesOf(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    QString context;
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.append({context, {}, {}, {}});
        else if (xml.name() == "source"_L1)
            entries.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            entries.last().type = xml.attributes().value("type"_L1).toString();
            entries.last().translations = QStringList{xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        }
    }
    return entries;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(?:n|[1-9])"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        found << match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

}

// Every word of the program has its German word.
class TranslationsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // A copy that knows the words of today, so that one nobody has translated is found too.
        const QString copy = m_folder.filePath(u"casebook_de.ts"_s);
        QVERIFY(QFile::copy(QStringLiteral(CASEBOOK_SOURCE_DIR "/translations/casebook_de.ts"), copy));
        QCOMPARE(QProcess::execute(QStringLiteral(CASEBOOK_SOURCE_DIR "/packaging/translate"), {copy}), 0);
        m_entries = entriesOf(copy);
        QVERIFY(m_entries.size() > 100);
    }

    void leavesNothingUnfinished()
    {
        QStringList open;
        for (const Entry &entry : m_entries)
            if (!entry.type.isEmpty() || entry.translations.join(QString()).trimmed().isEmpty())
                open << u"%1: %2"_s.arg(entry.context, entry.source);
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
    }

    void keepsEveryPlaceholder()
    {
        QStringList lost;
        for (const Entry &entry : m_entries)
            if (placesOf(entry.source) != placesOf(entry.translations.join(u' ')))
                lost << u"%1: %2"_s.arg(entry.context, entry.source);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void speaksFormally()
    {
        static const QRegularExpression familiar(u"\\b(du|dein\\w*|dich|dir|bitte|erfolgreich)\\b|!"_s, QRegularExpression::CaseInsensitiveOption);
        QStringList found;
        for (const Entry &entry : m_entries)
            if (familiar.match(entry.translations.join(u' ')).hasMatch())
                found << u"%1: %2"_s.arg(entry.context, entry.translations.join(u' '));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    QTemporaryDir m_folder;
    QList<Entry> m_entries;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
