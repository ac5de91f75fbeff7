/** A matrix as JSON, for tools. What is unset is absent. */

import { wordsOfParts, type Sheet } from "./sheet";

export function writeJson({ address, origin, matrix, plan, rows }: Sheet): string {
  return `${JSON.stringify(
    {
      matrix: address,
      reduce: matrix.reduce,
      combinations: { total: plan.total, workable: plan.workable, rows: rows.length },
      rows: rows.map(({ number, name, config, findings, link, mark }) => ({
        number,
        name,
        config,
        findings: findings.map(({ rule, severity, parameter, message }) => ({
          rule,
          severity,
          parameter,
          message,
        })),
        launch_link: `${origin}${link}`,
        ...(mark.verdict && { verdict: mark.verdict }),
        ...(mark.note !== "" && { note: mark.note }),
      })),
      left_out: plan.exclusions.map((exclusion) => ({
        ...exclusion.problem,
        combinations: exclusion.count,
        where: Object.fromEntries(
          wordsOfParts(plan.axes, exclusion).map(({ name, values }) => [
            name,
            values.map((value) => value || null),
          ]),
        ),
      })),
    },
    undefined,
    2,
  )}\n`;
}
