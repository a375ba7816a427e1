// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/permissionreader.h"

#include "app/base/files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

namespace {

// The matrix as the office agreed on it, written down apart from the pack. A column a role: Dpo, Officer, Intake, apProver,
// Counsel on requests, counsel on disputes and disclosures, counsel on other kinds, Auditor, IT.
constexpr const char *matrix[] = {
    //                D O I P C c k A T
    "register         x x x . . . . . .",
    "edit             x x x . . x . . .",
    "move             x x . . . . . . .",
    "assign           x x . . . . . . .",
    "note             x x x x x x x . .",
    "attach           x x x . . x . . .",
    "record-message   x x x . . x . . .",
    "extend           x x . . . . . . .",
    "pause            x x . . . . . . .",
    "resume           x x . . . . . . .",
    "close            x x . . . . . . .",
    "reopen           x x . . . . . . .",
    "link             x x x . . x . . .",
    "add-task         x x . . . x . . .",
    "finish-task      x x . . . x . . .",
    "approve          x . . x x x . . .",
    "void             x x . . . . . . .",
    "erase            x . . . . . . . .",
    "minimise         x . . . . . . . .",
    "hold             x x . . x x x . .",
    "release          x . . . x x x . .",
    "read             x x x x x x x x .",
    "read-attachment  x x x x x x x x .",
    "export           x x . . . x . x .",
    "print            x x x x x x x x .",
    "manage-users     x . . . . . . . .",
    "backup           x . . . . . . . x",
    "verify-journal   x x . . . . . x x",
    "checkpoint       x . . . . . . . x",
    "import           x x x . . . . . .",
    "manage-views     x x . . . . . . .",
    "manage-statements x . . . . . . . .",
};

struct Column {
    const char *role;
    QStringList kinds;
};

QList<Column> columns()
{
    const QStringList all{u"request"_s, u"dispute"_s, u"child"_s, u"disclosure"_s};
    return {{"dpo", all}, {"officer", all}, {"intake", all}, {"approver", all}, {"counsel", {u"request"_s}},
        {"counsel", {u"dispute"_s, u"disclosure"_s}}, {"counsel", {u"child"_s}}, {"auditor", all}, {"it-admin", all}};
}

QByteArray role(const QByteArray &inside)
{
    return R"({"roles": [{"id": "a", "label": {"en": "A", "de": "B"}, )" + inside + "}]}";
}

}

class PermissionReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void allowsWhatWasAgreed_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("allowed");
        for (const char *line : matrix) {
            const QStringList cells = QString::fromLatin1(line).simplified().split(u' ');
            const QList<Column> all = columns();
            QCOMPARE(cells.size(), all.size() + 1);
            for (qsizetype i = 0; i < all.size(); ++i) {
                for (const QString &kind : all[i].kinds)
                    QTest::addRow("%s %s %s", all[i].role, qPrintable(cells[0]), qPrintable(kind))
                        << QString::fromLatin1(all[i].role) << cells[0] << kind << (cells[i + 1] == "x"_L1);
            }
        }
    }
    void allowsWhatWasAgreed()
    {
        QFETCH(QString, role);
        QFETCH(QString, action);
        QFETCH(QString, kind);
        static const domain::Permissions permissions = pack();
        const auto known = domain::action(action);
        QVERIFY(known.has_value());
        QTEST(permissions.allows({role}, *known, kind), "allowed");
    }

    void coversEveryActionAndRole()
    {
        QCOMPARE(domain::allActions().size(), static_cast<qsizetype>(std::size(matrix)));
        QSet<QString> roles;
        for (const Column &column : columns())
            roles.insert(QString::fromLatin1(column.role));
        QCOMPARE(pack().roles().size(), roles.size());
        for (const QString &id : std::as_const(roles))
            QVERIFY(pack().role(id));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const QString actions = u"/roles/0/allow/0/actions"_s;
        QTest::newRow("unknown action") << role(R"("allow": [{"kind": "*", "actions": ["steal"]}])") << actions << u"no action steal"_s;
        QTest::newRow("blind reader") << role(R"("blind": true, "allow": [{"kind": "*", "actions": ["read"]}])") << actions << u"a blind role may not read"_s;
        QTest::newRow("writing auditor") << role(R"("read_only": true, "allow": [{"kind": "*", "actions": ["note"]}])") << actions << u"a role that only reads may not note"_s;
        QTest::newRow("store by kind") << role(R"("allow": [{"kind": "request", "actions": ["backup"]}])") << actions << u"backup is not about one kind"_s;
        QTest::newRow("twice") << role(R"("allow": [{"kind": "*", "actions": ["read", "read"]}])") << actions << u"written twice: read"_s;
        QTest::newRow("unknown key") << role(R"("colour": 1)") << u"/roles/0/colour"_s << u"unknown key"_s;
        QTest::newRow("no roles") << QByteArray("{}") << u"/roles"_s << u"missing"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const auto permissions = rulebook::readPermissions(u"p.json"_s, bytes);
        QVERIFY(!permissions.has_value());
        QCOMPARE(permissions.error(), (base::Error{base::ErrorCode::PackInvalid, {u"p.json"_s, path, reason}}));
    }

private:
    static domain::Permissions pack()
    {
        const auto bytes = base::readFile(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/rulebook/permissions.json"), 1024 * 1024);
        const auto read = rulebook::readPermissions(u"permissions.json"_s, bytes ? *bytes : QByteArray());
        return read ? *read : domain::Permissions();
    }
};

QTEST_APPLESS_MAIN(PermissionReaderTest)
#include "tst_permissionreader.moc"
