import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chromiumIn, describeDownload, downloads } from "./chromium.mjs";

let folder = "";

function install(name: string, content: string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chromium-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("chromiumIn", () => {
  test("finds a browser in any of the folders, Chromium before Chrome", () => {
    const folders = ["/nowhere", folder];
    expect(chromiumIn(folders)).toBeUndefined();

    const chrome = install("google-chrome", "\u007fELF");
    expect(chromiumIn(folders)).toBe(chrome);

    const chromium = install("chromium", "#!/bin/sh\nexec /usr/lib/chromium/chromium");
    expect(chromiumIn(folders)).toBe(chromium);
  });

  test("passes over the script that stands in for Ubuntu's snap", () => {
    install("chromium-browser", "#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then exit 1; fi");
    expect(chromiumIn([folder])).toBeUndefined();
  });

  test("follows links", () => {
    mkdirSync(join(folder, "opt"));
    install("opt/chrome", "#!/bin/sh\nexec /snap/bin/chromium");
    symlinkSync(join(folder, "opt/chrome"), join(folder, "chromium"));
    expect(chromiumIn([folder])).toBeUndefined();
  });
});

describe("downloads", () => {
  test("takes the distribution's package on Debian as root", () => {
    expect(downloads("debian", true).map(([command]) => command)).toEqual(["apt-get", "apt-get"]);
  });

  test.each([
    ["debian", false],
    ["ubuntu", true],
    ["fedora", true],
    [undefined, false],
  ])("takes Playwright's download on %s, root: %s", (system, isRoot) => {
    expect(downloads(system, isRoot).flat()).toContain("node_modules/@playwright/test/cli.js");
  });
});

describe("describeDownload", () => {
  test("says before a package is installed as root which one, and how to do without", () => {
    const said = describeDownload("debian", true, "chromium-headless-shell");
    expect(said).toMatch(/Debian package chromium-headless-shell .* as root/);
    expect(said).toContain("CHROMIUM_PATH");
  });

  test.each([
    ["debian", false],
    ["fedora", true],
  ])("speaks of no package on %s, root: %s", (system, isRoot) => {
    expect(describeDownload(system, isRoot)).not.toMatch(/package|root/);
  });
});
