import { expect, it } from "vitest";
import { changelogOf } from "./changelog.mjs";

const commit = (subject: string, date = "2026-11-28") => ({ subject, date });

it("has what a user notices, by kind, newest first", () => {
  const commits = [
    commit("fix: seal the cookie"),
    commit("test: cut the long tests"),
    commit("feat(matrix)!: add an axis"),
    commit("feat: add the matrix", "2026-11-01"),
    commit("feature: is no kind"),
  ];
  expect(changelogOf("1.2.3", commits)).toBe(
    "## 1.2.3 (2026-11-28)\n\n### Added\n\n- Add an axis.\n- Add the matrix.\n\n### Fixed\n\n- Seal the cookie.",
  );
});

it("leaves out a kind without a change", () => {
  expect(changelogOf("1.2.3", [])).toBe("## 1.2.3 (unreleased)");
});
