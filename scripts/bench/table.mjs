/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} figure
 * @property {string} [aim]
 */

/** @typedef {{ title: string, rows: readonly Row[] }} Section */

/**
 * @param {readonly Section[]} sections
 * @returns {string}
 */
export function table(sections) {
  const rows = sections.flatMap((section) => section.rows);
  const widest = (/** @type {"what" | "figure"} */ key) =>
    Math.max(...rows.map((row) => row[key].length));
  const [what, figure] = [widest("what"), widest("figure")];
  return sections
    .map(({ title, rows }) =>
      [
        title,
        ...rows.map((row) =>
          `  ${row.what.padEnd(what)}  ${row.figure.padStart(figure)}  ${row.aim ?? ""}`.trimEnd(),
        ),
      ].join("\n"),
    )
    .join("\n\n");
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {number} ms */
export function milliseconds(ms) {
  return `${ms.toFixed(1)} ms`;
}

/** @param {number} ratio */
export function times(ratio) {
  return `${ratio.toFixed(2)} ×`;
}
