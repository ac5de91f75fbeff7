/** All scopes that Belvo names. Each flavour declares the ones it needs (flavours/). */

import type { Option } from "./kinds";

/** For the consent portal, which is not one of the flavours. */
export const portalScopes = ["read_consents", "write_consents", "write_consent_callback"] as const;

/** `delete_links` was a default of an old SDK; `read_links` for OFDA is the original collection's. */
export const scopeOptions: readonly Option[] = [
  { value: "read_institutions", label: "Read institutions" },
  { value: "write_links", label: "Write links" },
  { value: "read_links", label: "Read links" },
  { value: "read_consents", label: "Read consents" },
  { value: "write_consents", label: "Write consents" },
  { value: "write_consent_callback", label: "Write the consent callback" },
  { value: "delete_consents", label: "Delete consents" },
  { value: "delete_links", label: "Delete links", status: "legacy" },
];

export const documentedPermissions = [
  "REGISTER",
  "ACCOUNTS",
  "CREDIT_CARDS",
  "CREDIT_OPERATIONS",
] as const;
