/** @typedef {{ subject: string, date: string }} Commit newest first */

const headings = { feat: "Added", fix: "Fixed", perf: "Faster" };

/**
 * The changes of one version that somebody who uses the studio notices, from its Conventional Commits.
 *
 * @param {string} version
 * @param {readonly Commit[]} commits
 */
export function changelogOf(version, commits) {
  const sections = Object.entries(headings).flatMap(([type, heading]) => {
    const start = new RegExp(`^${type}(?:\\([\\w-]+\\))?!?: `);
    const lines = commits
      .filter(({ subject }) => start.test(subject))
      .map(({ subject }) => `- ${capital(subject.replace(start, ""))}`);
    return lines.length > 0 ? [`### ${heading}`, lines.join("\n")] : [];
  });
  return [`## ${version} (${commits[0]?.date ?? "unreleased"})`, ...sections].join("\n\n");
}

/** @param {string} text */
function capital(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
