import { describe, expect, it } from "vitest";
import corpus from "./corpus.test-support.json";
import { findingsIn } from "./found.test-support";

/** The lines in their order: the note of each, and what is found in it. */
const expected: readonly (readonly [note: string, ...findings: string[]])[] = [
  ["ok"],
  ["ok", "info single-institution institutions"],
  ["ok"],
  ["ok as a fragment; omits locale=pt, which the overview page requires for OFDA"],
  ["ok as a fragment; omits locale=pt, which the overview page requires for OFDA"],
  ["ok as a fragment; omits locale=pt, which the overview page requires for OFDA"],
  [
    "ok as a fragment; omits locale=pt, which the overview page requires for OFDA",
    "error ofda-needs-pt locale",
    "info single-institution institutions",
  ],
  [
    "ok as a fragment; omits locale=pt, which the overview page requires for OFDA",
    "error ofda-needs-pt locale",
  ],
  ["ok as a fragment; omits locale=pt, which the overview page requires for OFDA"],
  ["ok as a fragment; omits locale=pt, which the overview page requires for OFDA"],
  ["ok as a fragment; omits locale=pt, which the overview page requires for OFDA"],
  ["ok as a fragment; omits locale=pt, which the overview page requires for OFDA"],
  [
    "legacy: integration_type=openbanking, deprecated resource, locale es with BR",
    "error ofda-needs-pt locale",
    "warning deprecated-resource resources",
    "info legacy-value integration_type",
  ],
  ["legacy: mode=webapp", "info legacy-parameter mode"],
  ["ok: forwarded query, not built by hand", "info unknown-parameter consent_id"],
  ["ok: portal", "info wrong-host"],
  ["ok: universal portal, no token", "info wrong-host"],
  ["ok: renewal; docs leave the logo URL unencoded", "info wrong-host"],
  ["legacy: enable_openbanking", "info legacy-parameter enable_openbanking"],
  [
    "legacy: enable_openbanking, CO",
    "info legacy-parameter enable_openbanking",
    "info legacy-value country_codes",
  ],
  ["ok"],
  ["legacy: mode=webapp", "info legacy-parameter mode"],
  ["ok"],
  ["ok: URLSearchParams encoding of commas"],
  ["ok form; id is not unique per user"],
  ["suspect: no locale or country"],
  ["wrong shape and key", "error wrong-shape", "error missing-access-token access_token"],
  [
    "wrong: invented portal parameters",
    "info wrong-host",
    "error missing-access-token access_token",
    "warning unknown-parameter mode",
    "warning unknown-parameter app_id",
  ],
  ["ok: ofda individual"],
  ["ok: ofda business; this CNPJ fails the standard check digits"],
  ["ok: ofda individual, no branding"],
  ["ok: ofda business, no branding"],
  [
    "ok: portal template (values are placeholders)",
    "info not-for-flavour widget.openfinance_feature",
  ],
  [
    "ok: portal template (values are placeholders)",
    "info not-for-flavour widget.openfinance_feature",
  ],
  [
    "seed ofda; credentials_storage 365d clashes with the default recurrent; no callback_urls or purpose",
    "warning scopes-not-as-documented scopes",
    "warning storage-needs-store credentials_storage",
    "warning callback-missing widget.callback_urls.success",
    "warning callback-missing widget.callback_urls.exit",
    "warning callback-missing widget.callback_urls.event",
  ],
  ["ok: update mode"],
  ["ok: multi-region (page now old)"],
  ["ok: multi-region, Employments Brazil"],
  [
    "old: only success callback; trailing commas of the original removed",
    "warning callback-missing widget.callback_urls.exit",
    "warning callback-missing widget.callback_urls.event",
  ],
  [
    "valid only with access_mode=single (27d); default is recurrent",
    "warning storage-needs-store credentials_storage",
  ],
  ["ok: minimal multi-region"],
  ["legacy default", "warning scopes-not-as-documented scopes"],
  ["legacy default; delete_links", "warning scopes-not-as-documented scopes"],
  [
    "ok, with undocumented company_terms_version",
    "warning unknown-field widget.branding.company_terms_version",
  ],
  [
    "wrong: invented scope, altered permissions, id/password missing unless its HTTP helper adds them (not read)",
    "error missing-credentials id",
    "error missing-credentials password",
    "error unknown-scope scopes",
    "warning not-for-flavour fetch_resources",
    "warning permissions-altered widget.consent.permissions",
  ],
  [
    "wrong: widget.configuration does not exist; URL parameters in the body",
    "warning scopes-not-as-documented scopes",
    "warning misplaced-field widget.configuration.country_codes",
    "warning misplaced-field widget.configuration.institutions",
    "warning misplaced-field widget.configuration.access_mode",
  ],
  ["wrong: invented scope", "error unknown-scope scopes"],
  [
    "ok body (read_links not needed); the URL of the same file is wrong",
    "warning scopes-not-as-documented scopes",
  ],
  ["ok body; path there is {BASE}/token/"],
  [
    "suspect: refresh exchange is undocumented",
    "warning refresh-token-used refresh",
    "error missing-credentials id",
    "error missing-credentials password",
  ],
];

const lines = corpus.map(({ value, note }, index) => ({
  note,
  index,
  text: typeof value === "string" ? value : JSON.stringify(value),
  findings: expected[index],
}));

describe("the corpus", () => {
  it.each(lines)("line $index, $note", ({ note, text, findings }) => {
    const found = findingsIn(text).map(({ rule, severity, parameter }) =>
      `${severity} ${rule} ${parameter}`.trim(),
    );
    expect([note, ...found]).toEqual(findings);
  });

  it.each(lines.filter(({ note }) => note === "ok"))(
    "line $index is ok and has no error",
    ({ text }) => {
      expect(findingsIn(text).filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );
});
