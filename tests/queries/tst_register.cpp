// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/register.h"
#include "tests/queries/naivefilter.h"
#include "tests/support/randomfilter.h"

using namespace casebook;
using namespace casebook::queriestest;
using namespace casebook::support;
using namespace Qt::StringLiterals;
using queries::Register;
using queries::RegisterRequest;
using queries::RegisterRow;

namespace {

// What a case is sorted by, as UTF-8; nothing for a day that is not there.
std::optional<QByteArray> keyOf(const CaseFile &file, const QString &field)
{
    const QMap<QString, QString> texts{{u"number"_s, domain::sortKey(file.number)}, {u"kind"_s, file.kind}, {u"person"_s, domain::sortKey(file.personName())},
                                       {u"state"_s, file.state}, {u"owner"_s, file.owner}, {u"title"_s, domain::sortKey(file.title)}, {u"office"_s, file.office},
                                       {u"phase"_s, file.phase}, {u"outcome"_s, file.outcome}, {u"channel"_s, file.channel}, {u"language"_s, file.language},
                                       {u"regime"_s, file.regime}};
    const QMap<QString, QDate> days{{u"due"_s, file.due}, {u"received"_s, file.received}, {u"closed"_s, file.closed}};
    if (days.contains(field))
        return days[field].isValid() ? std::optional(days[field].toString(Qt::ISODate).toUtf8()) : std::nullopt;
    Q_ASSERT(texts.contains(field));
    return texts[field].toUtf8();
}

// Cases without a day are last both ways; equal keys are in the order of their ids, turned round with the rest.
std::vector<qint64> ordered(const QList<CaseFile> &files, const QString &field, bool isDescending)
{
    using Keyed = std::pair<std::optional<QByteArray>, qint64>;
    std::vector<Keyed> keyed;
    for (const CaseFile &file : files)
        keyed.emplace_back(keyOf(file, field), file.id.value());
    std::sort(keyed.begin(), keyed.end(), [isDescending](const Keyed &left, const Keyed &right) {
        if (left.first.has_value() != right.first.has_value())
            return left.first.has_value();
        return isDescending ? right < left : left < right;
    });
    std::vector<qint64> ids;
    for (const Keyed &one : keyed)
        ids.push_back(one.second);
    return ids;
}

std::vector<qint64> idsOf(const QList<RegisterRow> &rows)
{
    std::vector<qint64> ids;
    for (const RegisterRow &row : rows)
        ids.push_back(row.id.value());
    return ids;
}

QString textOf(const RegisterRow &row)
{
    return QStringList{QString::number(row.id.value()), row.number, row.kind, row.subject, row.title, row.person, row.state, row.phase, row.received.toString(Qt::ISODate),
                       row.due.toString(Qt::ISODate), row.clockState, row.owner, row.office, row.channel, row.language, row.regime, row.outcome,
                       row.closed.toString(Qt::ISODate), row.isOnHold ? u"hold"_s : QString()}.join(u'|');
}

QStringList textsOf(const QList<RegisterRow> &rows)
{
    QStringList texts;
    for (const RegisterRow &row : rows)
        texts << textOf(row);
    return texts;
}

}

// The list of cases: whichever way it is read, it is the same list.
class RegisterTest final : public QObject {
    Q_OBJECT
private slots:
    void isTheSameListHoweverItIsRead_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<QString>("sort");
        QTest::addColumn<bool>("isDescending");
        if (serverUrl().isEmpty())
            qWarning("no CASEBOOK_TEST_POSTGRESQL: the server is not tested (packaging/postgresql/with-cluster)");
        for (const bool onServer : {false, true})
            for (const QString &sort : Register::sortFields())
                for (const bool isDescending : {false, true})
                    if (!onServer || !serverUrl().isEmpty())
                        QTest::addRow("%s, %s%s", onServer ? "postgresql" : "embedded", qPrintable(sort), isDescending ? " descending" : "") << onServer << sort << isDescending;
    }
    void isTheSameListHoweverItIsRead()
    {
        QFETCH(bool, onServer);
        QFETCH(QString, sort);
        QFETCH(bool, isDescending);
        InventedRegister &office = m_registers.on(onServer);
        Register list(office.connection(), InventedRegister::reader());
        const RegisterRequest whole{{}, office.today(), sort, isDescending};
        QVERIFY2(*list.ids(whole) == ordered(office.files(), sort, isDescending), "not in this order");
        isWhole(list, whole);
        for (int i = 0; i < 2; ++i)
            isWhole(list, {domain::resolved(RandomFilter(m_dice).next(office.today()), office.today(), u"me"_s), office.today(), sort, isDescending});
    }

    void leavesOutWhatIsNotThere_data() { engineRows(); }
    void leavesOutWhatIsNotThere()
    {
        QFETCH(bool, onServer);
        InventedRegister &office = m_registers.on(onServer);
        std::vector<qint64> all;
        for (qint64 id = 420; id >= -1; --id)
            all.push_back(id);
        std::vector<qint64> seen;
        for (const CaseFile &file : office.files())
            seen.insert(seen.begin(), file.id.value());
        QCOMPARE(idsOf(*Register(office.connection(), InventedRegister::reader()).rows(all)), seen);
        const auto kinds = Register(office.connection(), InventedRegister::reader()).countsByKind();
        VERIFY_DONE(kinds);
        qint64 counted = 0;
        for (const queries::KindCount &kind : *kinds)
            counted += kind.all;
        QCOMPARE(counted, static_cast<qint64>(seen.size()));
        QVERIFY(Register(office.connection(), store::Clearance({2})).ids({{}, office.today()})->size() > 10);
    }

    void refusesAnOrderThatIsNone_data() { engineRows(); }
    void refusesAnOrderThatIsNone()
    {
        QFETCH(bool, onServer);
        InventedRegister &office = m_registers.on(onServer);
        Register list(office.connection(), InventedRegister::reader());
        const auto ids = list.ids({{}, office.today(), u"id; DROP TABLE cases"_s, false});
        QVERIFY(!ids);
        QCOMPARE(ids.error().code, base::ErrorCode::InputInvalid);
        const auto page = list.page({{}, office.today()}, 10, domain::CaseId(100'000));
        QVERIFY(!page);
        QCOMPARE(page.error().code, base::ErrorCode::NotFound);
    }

    void cleanupTestCase() { m_registers.drop(); }

private:
    // The pages strung together are the list of ids, and the rows of those are the pages again.
    void isWhole(Register &list, const RegisterRequest &request)
    {
        const QByteArray name = u"seed %1, filter %2"_s.arg(chosenSeed()).arg(domain::toText(request.filter)).toUtf8();
        const std::vector<qint64> ids = *list.ids(request);
        QList<RegisterRow> strung;
        for (;;) {
            const int limit = m_dice.between(1, 60);
            const auto page = list.page(request, limit, strung.isEmpty() ? domain::CaseId() : strung.constLast().id);
            QVERIFY2(page, (why(page) + name).constData());
            QVERIFY2(page->size() <= limit, name.constData());
            strung << *page;
            if (page->size() < limit)
                break;
            QVERIFY2(static_cast<size_t>(strung.size()) <= ids.size(), name.constData());
        }
        QVERIFY2(idsOf(strung) == ids, name.constData());
        QVERIFY2(textsOf(*list.rows(ids)) == textsOf(strung), name.constData());
        QVERIFY2(*list.count(request) == static_cast<qint64>(ids.size()), name.constData());
    }

    Registers m_registers;
    Dice m_dice{chosenSeed()};
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "tst_register.moc"
