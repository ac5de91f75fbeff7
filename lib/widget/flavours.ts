/** The three kinds of access token that the studio mints, and when to use which (domain: choose a hosted widget). */

export const flavours = ["multi_region", "multi_region_update", "ofda"] as const;

export type Flavour = (typeof flavours)[number];

export const flavourTexts: Readonly<Record<Flavour, { label: string; when: string }>> = {
  multi_region: {
    label: "Multi-region",
    when: "A user connects for the first time: employment, fiscal and sandbox banks.",
  },
  multi_region_update: {
    label: "Multi-region update",
    when: "A link you already have is invalid or wants a new MFA token.",
  },
  ofda: {
    label: "Open Finance Brazil",
    when: "A Brazilian user consents to share bank data (OFDA).",
  },
};

export function isFlavour(value: unknown): value is Flavour {
  return flavours.some((flavour) => flavour === value);
}
