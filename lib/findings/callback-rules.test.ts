import { expect, it } from "vitest";
import { callbackFields, catcherUrl } from "@/lib/callbacks/catcher";
import { findingsOfConfig } from "./findings-of-config";

const origin = "http://127.0.0.1:3000";

function localOnes(address: string, studioOrigin?: string): readonly string[] {
  return findingsOfConfig({
    config: { flavour: "multi_region", [callbackFields.exit]: address },
    unread: [],
    ...(studioOrigin !== undefined && { studioOrigin }),
  }).flatMap(({ rule, parameter }) => (rule === "callback-localhost" ? [parameter] : []));
}

it("takes the studio's own page for no mistake, and any other local address for one", () => {
  const own = catcherUrl(origin, { kind: "exit" });
  expect(localOnes(own, origin)).toEqual([]);
  expect(localOnes(own)).toEqual([callbackFields.exit]);
  expect(localOnes(own, "http://127.0.0.1:4000")).toEqual([callbackFields.exit]);
  expect(localOnes(`${origin}/done`, origin)).toEqual([callbackFields.exit]);
});
