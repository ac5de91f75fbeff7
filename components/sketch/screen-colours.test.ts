import { expect, it } from "vitest";
import { screenGround } from "@/lib/sketch/pairs";
import { screenColours } from "./screen-colours";

it.each(["light", "dark"] as const)("draw the ground on which contrast is judged: %s", (scheme) => {
  expect(screenColours[scheme]).toContain(`bg-[${screenGround[scheme]}]`);
});
