import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { asIco } from "./ico.mjs";
import { projectFolder } from "./project.mjs";

/** The PNG files inside of an icon file, where its directory says that they are. */
function picturesIn(ico: Buffer): readonly { side: number; png: Buffer }[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = ico.subarray(6 + index * 16);
    const offset = entry.readUInt32LE(12);
    return { side: entry.readUInt8(0), png: ico.subarray(offset, offset + entry.readUInt32LE(8)) };
  });
}

it("writes an icon file whose directory leads to each picture", () => {
  const pictures = [16, 32].map((side) => ({
    side,
    png: PNG.sync.write(new PNG({ width: side, height: side })),
  }));
  expect(picturesIn(asIco(pictures))).toEqual(pictures);
});

it("made the favicon of the studio", () => {
  const sides = picturesIn(readFileSync(`${projectFolder}public/favicon.ico`)).map(
    ({ side, png }) => {
      expect(PNG.sync.read(png).width).toBe(side);
      return side;
    },
  );
  expect(sides).toEqual([16, 32, 48]);
});
