// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/scan/tokenformats.h"

#include "app/domain/scan/characters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain::scan {

namespace {

using enum Alphabet;
constexpr SecretType api = SecretType::ApiToken;
constexpr SecretType cloud = SecretType::CloudKey;
constexpr SecretType key = SecretType::PrivateKey;

// A beginning stands before the shorter one that it continues.
constexpr std::array formats{
    // Amazon, age, Google, JFrog, Atlassian, Azure storage
    TokenFormat{"ABIA"_L1, UpperAndDigits, 16, cloud}, TokenFormat{"ACCA"_L1, UpperAndDigits, 16, cloud},
    TokenFormat{"AGE-SECRET-KEY-1"_L1, UpperAndDigits, 50, key}, TokenFormat{"AIza"_L1, Url, 35, cloud},
    TokenFormat{"AKCp"_L1, LettersAndDigits, 60, api}, TokenFormat{"AKIA"_L1, UpperAndDigits, 16, cloud},
    TokenFormat{"ASIA"_L1, UpperAndDigits, 16, cloud}, TokenFormat{"ATATT3"_L1, Url, 100, api},
    TokenFormat{"ATBB"_L1, LettersAndDigits, 32, api}, TokenFormat{"ATCTT3"_L1, Url, 100, api},
    TokenFormat{"AccountKey="_L1, Url, 40, cloud, true},
    // Contentful, Facebook, Google, Heroku, Alibaba
    TokenFormat{"CFPAT-"_L1, Url, 40, api}, TokenFormat{"EAACEdEose0cBA"_L1, LettersAndDigits, 20, api},
    TokenFormat{"GOCSPX-"_L1, Url, 20, cloud}, TokenFormat{"GR1348941"_L1, Url, 20, api}, TokenFormat{"HRKU-"_L1, Url, 36, cloud},
    TokenFormat{"LTAI5t"_L1, LettersAndDigits, 14, cloud},
    // private keys in PEM that were packed in base64 once more, as cluster configurations have them
    TokenFormat{"LS0tLS1CRUdJTiBFQyBQ"_L1, Url, 60, key}, TokenFormat{"LS0tLS1CRUdJTiBFTkNS"_L1, Url, 60, key},
    TokenFormat{"LS0tLS1CRUdJTiBPUEVO"_L1, Url, 60, key}, TokenFormat{"LS0tLS1CRUdJTiBQUklW"_L1, Url, 60, key},
    TokenFormat{"LS0tLS1CRUdJTiBSU0Eg"_L1, Url, 60, key},
    // New Relic, Postman, SendGrid, Azure buses
    TokenFormat{"NRAK-"_L1, UpperAndDigits, 24, api}, TokenFormat{"PMAK-"_L1, Url, 50, api}, TokenFormat{"SG."_L1, Dense, 40, api},
    TokenFormat{"SharedAccessKey="_L1, Url, 40, cloud, true},
    // Hugging Face, Buildkite, CircleCI
    TokenFormat{"api_org_"_L1, LettersAndDigits, 30, api}, TokenFormat{"bkua_"_L1, Hex, 40, api}, TokenFormat{"CCIPAT_"_L1, Url, 40, api},
    // Databricks, Docker, DigitalOcean, Doppler, Discord, Dynatrace
    TokenFormat{"dapi"_L1, Hex, 32, cloud}, TokenFormat{"dckr_pat_"_L1, Url, 27, api},
    TokenFormat{"discord.com/api/webhooks/"_L1, Url, 60, api, true}, TokenFormat{"discordapp.com/api/webhooks/"_L1, Url, 60, api, true},
    TokenFormat{"doo_v1_"_L1, Hex, 64, cloud}, TokenFormat{"dop_v1_"_L1, Hex, 64, cloud}, TokenFormat{"dor_v1_"_L1, Hex, 64, cloud},
    TokenFormat{"dp.pt."_L1, LettersAndDigits, 40, api}, TokenFormat{"dp.st."_L1, Url, 40, api}, TokenFormat{"dt0c01."_L1, Url, 80, api},
    // Figma, Fly, GitHub, GitLab, Grafana, Groq
    TokenFormat{"figd_"_L1, Url, 40, api}, TokenFormat{"fm2_"_L1, Url, 60, cloud}, TokenFormat{"gho_"_L1, LettersAndDigits, 30, api},
    TokenFormat{"ghp_"_L1, LettersAndDigits, 30, api}, TokenFormat{"ghr_"_L1, LettersAndDigits, 30, api},
    TokenFormat{"ghs_"_L1, LettersAndDigits, 30, api}, TokenFormat{"ghu_"_L1, LettersAndDigits, 30, api},
    TokenFormat{"github_pat_"_L1, Url, 22, api}, TokenFormat{"glc_"_L1, Url, 40, api}, TokenFormat{"glcbt-"_L1, Url, 20, api},
    TokenFormat{"gldt-"_L1, Url, 20, api}, TokenFormat{"glft-"_L1, Url, 20, api}, TokenFormat{"glpat-"_L1, Url, 20, api},
    TokenFormat{"glptt-"_L1, Url, 20, api}, TokenFormat{"glrt-"_L1, Url, 20, api}, TokenFormat{"glsa_"_L1, Url, 32, api},
    TokenFormat{"gsk_"_L1, LettersAndDigits, 40, api},
    // Hugging Face, Slack, HashiCorp Vault, Mailgun, Linear, MailerSend
    TokenFormat{"hf_"_L1, LettersAndDigits, 30, api}, TokenFormat{"hooks.slack.com/services/"_L1, Url, 30, api, true},
    TokenFormat{"hvb."_L1, Dense, 24, api}, TokenFormat{"hvs."_L1, Dense, 24, api}, TokenFormat{"key-"_L1, Hex, 32, api},
    TokenFormat{"lin_api_"_L1, LettersAndDigits, 32, api}, TokenFormat{"mlsn."_L1, Url, 60, api},
    // Netlify, npm, Notion, 1Password, NuGet
    TokenFormat{"nfp_"_L1, LettersAndDigits, 36, api}, TokenFormat{"npm_"_L1, LettersAndDigits, 30, api},
    TokenFormat{"ntn_"_L1, LettersAndDigits, 40, api}, TokenFormat{"ops_eyJ"_L1, Url, 100, api}, TokenFormat{"oy2"_L1, LowerAndDigits, 43, api},
    // HubSpot, PostHog, Perplexity, PlanetScale, Pulumi, PyPI
    TokenFormat{"pat-eu1-"_L1, Url, 36, api}, TokenFormat{"pat-na1-"_L1, Url, 36, api}, TokenFormat{"phx_"_L1, LettersAndDigits, 40, api},
    TokenFormat{"pplx-"_L1, LettersAndDigits, 40, api}, TokenFormat{"pscale_pw_"_L1, Url, 32, cloud},
    TokenFormat{"pscale_tkn_"_L1, Url, 32, cloud}, TokenFormat{"pul-"_L1, Hex, 40, cloud}, TokenFormat{"pypi-"_L1, Url, 50, api},
    // Replicate, Stripe, RubyGems, Supabase, Notion, Sourcegraph, Shopify
    TokenFormat{"r8_"_L1, LettersAndDigits, 30, api}, TokenFormat{"rk_live_"_L1, LettersAndDigits, 16, api},
    TokenFormat{"rk_test_"_L1, LettersAndDigits, 16, api}, TokenFormat{"rubygems_"_L1, Hex, 48, api}, TokenFormat{"sbp_"_L1, Hex, 40, cloud},
    TokenFormat{"secret_"_L1, LettersAndDigits, 40, api}, TokenFormat{"sgp_"_L1, Url, 40, api}, TokenFormat{"shpat_"_L1, Hex, 32, api},
    TokenFormat{"shpca_"_L1, Hex, 32, api}, TokenFormat{"shppa_"_L1, Hex, 32, api}, TokenFormat{"shpss_"_L1, Hex, 32, api},
    // Stripe, OpenAI and those who took its beginning, Dropbox, Sentry, Square, SonarQube
    TokenFormat{"sk_live_"_L1, LettersAndDigits, 16, api}, TokenFormat{"sk_test_"_L1, LettersAndDigits, 16, api},
    TokenFormat{"sk-"_L1, Dense, 32, api}, TokenFormat{"sl."_L1, Dense, 100, api}, TokenFormat{"sntryu_"_L1, Hex, 64, api},
    TokenFormat{"sntrys_"_L1, Url, 40, api}, TokenFormat{"sq0atp-"_L1, Url, 22, api}, TokenFormat{"sq0csp-"_L1, Url, 40, api},
    TokenFormat{"sqa_"_L1, Hex, 40, api}, TokenFormat{"sqp_"_L1, Hex, 40, api}, TokenFormat{"squ_"_L1, Hex, 40, api},
    // Typeform, Tailscale, Cloudflare, Stripe, Slack, Brevo, Google
    TokenFormat{"tfp_"_L1, Url, 40, api}, TokenFormat{"tskey-"_L1, Url, 20, api}, TokenFormat{"v1.0-"_L1, Dense, 150, cloud},
    TokenFormat{"whsec_"_L1, LettersAndDigits, 24, api}, TokenFormat{"xapp-"_L1, Url, 20, api}, TokenFormat{"xkeysib-"_L1, Url, 60, api},
    TokenFormat{"xoxa-"_L1, Url, 20, api}, TokenFormat{"xoxb-"_L1, Url, 20, api}, TokenFormat{"xoxe-"_L1, Url, 20, api},
    TokenFormat{"xoxe.xox"_L1, Url, 20, api}, TokenFormat{"xoxp-"_L1, Url, 20, api}, TokenFormat{"xoxr-"_L1, Url, 20, api},
    TokenFormat{"xoxs-"_L1, Url, 20, api}, TokenFormat{"ya29."_L1, Url, 20, cloud},
};

constexpr qsizetype denseLength = 16;

struct Range {
    quint8 begin = 0;
    quint8 size = 0;
};

static_assert(formats.size() < 256);

// Of each letter of ASCII the formats that begin with it: most places of a text are told from all of them by one look.
using Index = std::array<Range, 128>;

const std::array<TokenFormat, formats.size()> &sortedFormats()
{
    static const auto sorted = [] {
        auto copy = formats;
        std::stable_sort(copy.begin(), copy.end(), [](const TokenFormat &one, const TokenFormat &other) { return one.prefix.front() < other.prefix.front(); });
        return copy;
    }();
    return sorted;
}

Index makeIndex()
{
    Index index;
    const auto &sorted = sortedFormats();
    for (size_t place = 0; place < sorted.size(); ++place) {
        Range &range = index[static_cast<size_t>(sorted[place].prefix.front().unicode())];
        if (range.size++ == 0)
            range.begin = static_cast<quint8>(place);
    }
    return index;
}

bool hasDenseRun(QStringView text)
{
    qsizetype run = 0;
    for (const QChar character : text) {
        run = belongs(LettersAndDigits, character) ? run + 1 : 0;
        if (run >= denseLength)
            return true;
    }
    return false;
}

}

std::span<const TokenFormat> tokenFormats() { return sortedFormats(); }

std::span<const TokenFormat> tokenFormats(QChar first)
{
    static const Index index = makeIndex();
    if (first.unicode() >= index.size())
        return {};
    const Range range = index[first.unicode()];
    return std::span(sortedFormats()).subspan(range.begin, range.size);
}

bool belongs(Alphabet alphabet, QChar character)
{
    const bool isUpper = character >= u'A' && character <= u'Z';
    const bool isLower = character >= u'a' && character <= u'z';
    switch (alphabet) {
    case Hex: return isHexDigit(character);
    case UpperAndDigits: return isUpper || isDigit(character);
    case LowerAndDigits: return isLower || isDigit(character);
    case LettersAndDigits: return isAsciiLetterOrDigit(character);
    case Url:
    case Dense: return isBase64(character) || character == u'.';
    }
    return false;
}

bool isToken(const TokenFormat &format, QStringView rest)
{
    if (rest.size() < format.shortest)
        return false;
    const auto hasDigit = [rest] { return std::any_of(rest.begin(), rest.end(), isDigit); };
    switch (format.alphabet) {
    case Url: return hasDigit();
    case Dense: return hasDigit() && hasDenseRun(rest);
    case Hex:
    case UpperAndDigits:
    case LowerAndDigits:
    case LettersAndDigits: return true;
    }
    return false;
}

}
