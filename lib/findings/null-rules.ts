/** Fields that are there without a value. */

import { sources } from "@/lib/widget/sources";
import { requestWith, multiRegionRequest } from "@/lib/widget/example-text";
import { rule } from "./rule";
import { hitsFor } from "./hits";
import { nullPaths } from "./null-members";
import { nameOf } from "./speakable";
import { objectOf } from "@/lib/widget/json";
import { say } from "./words";

export const nullField = rule({
  id: "null-field",
  severity: "info",
  about: "request",
  meaning:
    "The field is null. Belvo documents null for the consent duration alone, and answers null elsewhere with an error of that name.",
  source: sources.introduction,
  needs: { nameOnly: true },
  bad: requestWith({ scopes: "read_institutions,write_links", link_id: null }),
  good: multiRegionRequest(),
  find: ({ request }) =>
    hitsFor(nullPaths(objectOf(request?.body)), (path) => ({
      parameter: nameOf(path),
      message: say("null-field"),
    })),
});
