const headerSize = 6;
const entrySize = 16;

/**
 * Pictures in several sizes as one icon file, each as the PNG that it is.
 *
 * @param {readonly { readonly side: number, readonly png: Buffer }[]} pictures
 */
export function asIco(pictures) {
  const header = Buffer.alloc(headerSize);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = headerSize + pictures.length * entrySize;
  const entries = pictures.map(({ side, png }) => {
    const entry = Buffer.alloc(entrySize);
    entry.writeUInt8(side, 0);
    entry.writeUInt8(side, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}
