/** Matrices to start from. */

import type { Matrix } from "@/lib/matrix/matrix";
import { sampleCallbacks, sampleLinkId, sampleTerms } from "@/lib/widget/sample-values";

interface ExampleMatrix {
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  readonly matrix: Matrix;
}

const openFinance = {
  flavour: "ofda",
  locale: "pt",
  "widget.consent.terms_and_conditions_url": sampleTerms,
  ...sampleCallbacks,
} as const;

export const exampleMatrices: readonly ExampleMatrix[] = [
  {
    name: "Languages and dialogs",
    about: "What the user of a new link sees, in each language.",
    matrix: {
      base: { flavour: "multi_region", ...sampleCallbacks },
      axes: [
        { name: "access_mode", values: ["single", "recurrent"] },
        { name: "locale", values: [undefined, "es", "pt", "en"] },
        { name: "show_close_dialog", values: [undefined, true, false] },
        { name: "show_abandon_survey", values: [undefined, true, false] },
      ],
      reduce: "pairwise",
    },
  },
  {
    name: "Open Finance Brazil",
    about: "Who consents, for how long, and what is kept.",
    matrix: {
      base: openFinance,
      axes: [
        { name: "persona", values: ["individual", "business"] },
        { name: "access_mode", values: [undefined, "single", "recurrent"] },
        { name: "institutions", values: [undefined, ["ofmockbank_br_retail"]] },
        { name: "credentials_storage", values: [undefined, "store", "365d"] },
        {
          name: "widget.consent.default_consent_duration_days",
          values: [undefined, 366, 275, 183, 92],
        },
      ],
      reduce: "pairwise",
    },
  },
  {
    name: "All three flavours",
    about: "Each kind of token, in its languages and colours.",
    matrix: {
      base: openFinance,
      axes: [
        { name: "flavour", values: ["multi_region", "multi_region_update", "ofda"] },
        { name: "persona", values: [undefined, "individual"] },
        { name: "locale", values: [undefined, "es", "pt"] },
        { name: "link_id", values: [undefined, sampleLinkId] },
        { name: "widget.color_scheme", values: [undefined, "LIGHT", "DARK"] },
      ],
      reduce: "all",
    },
  },
];
