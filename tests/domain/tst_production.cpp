// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/production/production.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;
using casebook::base::ErrorCode;

namespace {

Fact factOf(const QString &id, const QString &english, const QString &german)
{
    Fact fact;
    fact.id = id;
    fact.label = LocalText({{u"en"_s, english}, {u"de"_s, german}});
    return fact;
}

Kind kindWithPackage()
{
    Fact category = factOf(u"category"_s, u"Category"_s, u"Datenart"_s);
    category.choices = {{u"subscriber"_s, LocalText({{u"en"_s, u"Subscriber data"_s}, {u"de"_s, u"Bestandsdaten"_s}})}};
    ItemList list;
    list.id = u"production"_s;
    list.facts = {category, factOf(u"target"_s, u"Target"_s, u"Zielperson"_s), factOf(u"file"_s, u"File"_s, u"Datei"_s), factOf(u"digest"_s, u"SHA-256"_s, u"SHA-256-Wert"_s),
                  factOf(u"reason"_s, u"Why"_s, u"Warum"_s)};
    Kind kind;
    kind.lists = {list};
    return kind;
}

AttachmentRecord attachmentOf(const QString &name, const QString &digest, const QString &purpose)
{
    AttachmentRecord made;
    made.name = name;
    made.sha256 = digest;
    made.sizeBytes = 12;
    made.purpose = purpose;
    return made;
}

CaseItem entryOf(const QJsonObject &details)
{
    CaseItem item;
    item.list = u"production"_s;
    item.details = details;
    return item;
}

}

class ProductionTest final : public QObject {
    Q_OBJECT
private slots:
    void writesTheIndex()
    {
        CaseFile file;
        file.attachments = {attachmentOf(u"a \"b\".csv"_s, u"aa"_s, u"production"_s)};
        file.items = {entryOf({{u"category"_s, u"subscriber"_s}, {u"target"_s, u"=max@example.org"_s}, {u"digest"_s, u"aa"_s}}),
                      entryOf({{u"category"_s, u"content"_s}, {u"reason"_s, u"kein Beschluss"_s}})};
        const auto english = productionIndex(kindWithPackage(), file, u"en"_s);
        QVERIFY(english);
        QVERIFY(english->startsWith("\xef\xbb\xbf"));
        QCOMPARE(QString::fromUtf8(english->mid(3)), u"\"No.\",\"Category\",\"Target\",\"File\",\"Bytes\",\"SHA-256\",\"Why\"\r\n"
                 "\"1\",\"Subscriber data\",\"'=max@example.org\",\"a \"\"b\"\".csv\",\"12\",\"aa\",\"\"\r\n"
                 "\"2\",\"content\",\"\",\"\",\"\",\"\",\"kein Beschluss\"\r\n"_s);
        QVERIFY(productionIndex(kindWithPackage(), file, u"de"_s)->contains("\"Nr.\",\"Datenart\",\"Zielperson\""));
    }

    // As in every other table that leaves the house: also behind a separator, and in the letters of another width.
    void nothingInItBecomesAFormula()
    {
        CaseFile file;
        file.items = {entryOf({{u"category"_s, u"content"_s}, {u"target"_s, u"\uFF1D1+1"_s}, {u"reason"_s, u"a,=1+1"_s}})};
        const QString index = QString::fromUtf8(*productionIndex(kindWithPackage(), file, u"en"_s));
        QVERIFY2(index.contains(u"\"'\uFF1D1+1\""_s) && index.contains(u"\"a,'=1+1\""_s), qPrintable(index));
    }

    void refusesWhatIsNotThere()
    {
        CaseFile file;
        QCOMPARE(productionIndex(kindWithPackage(), file, u"en"_s).error().code, ErrorCode::InputInvalid);
        file.items = {entryOf({{u"digest"_s, u"aa"_s}})};
        QCOMPARE(productionIndex(kindWithPackage(), file, u"en"_s).error().code, ErrorCode::InputInvalid);
        file.attachments = {attachmentOf(u"a"_s, u"aa"_s, {})};  // not marked
        QCOMPARE(productionIndex(kindWithPackage(), file, u"en"_s).error().code, ErrorCode::InputInvalid);
        QCOMPARE(productionIndex(Kind(), file, u"en"_s).error().code, ErrorCode::InputInvalid);
        QVERIFY(!hasProduction(Kind()) && hasProduction(kindWithPackage()));
    }

    void findsAFileByNameOrPlace()
    {
        CaseFile file;
        file.attachments = {attachmentOf(u"a"_s, u"aa"_s, {}), attachmentOf(u"b"_s, u"bb"_s, {}), attachmentOf(u"b"_s, u"cc"_s, {}), attachmentOf(u"gone"_s, {}, {})};
        QCOMPARE(fileOf(file, u"a"_s)->sha256, u"aa"_s);
        QCOMPARE(fileOf(file, u"#3"_s)->sha256, u"cc"_s);
        QCOMPARE(fileOf(file, u"b"_s).error().code, ErrorCode::InputInvalid);
        for (const QString &wrong : {u"c"_s, u"#0"_s, u"#9"_s, u"#4"_s, u"#x"_s, u"gone"_s, QString()})
            QCOMPARE(fileOf(file, wrong).error().code, ErrorCode::NotFound);
        QVERIFY(custodyActions().contains(u"handed-over"_s));
    }
};

QTEST_APPLESS_MAIN(ProductionTest)
#include "tst_production.moc"
