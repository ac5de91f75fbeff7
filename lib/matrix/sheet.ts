/** What an export writes: the rows of a matrix with all that is known of them. */

import type { Axis } from "./axis";
import { encodeAxisValue } from "./axis";
import type { Exclusion } from "./conflicts";
import { noMark, type Mark } from "./marks";
import type { Matrix } from "./matrix";
import type { Plan } from "./plan";
import { findingsOfRow, rowAt, type Row, type RowFinding } from "./rows";

export interface Sheet {
  /** The address of the matrix, whole. */
  readonly address: string;
  /** The origin of the studio, without a slash. */
  readonly origin: string;
  readonly matrix: Matrix;
  readonly plan: Plan;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow extends Row {
  readonly findings: readonly RowFinding[];
  readonly mark: Mark;
}

export interface SheetInput {
  readonly address: string;
  readonly matrix: Matrix;
  readonly plan: Plan;
  readonly marks: ReadonlyMap<string, Mark>;
}

export function makeSheet({ address, matrix, plan, marks }: SheetInput): Sheet {
  const { origin } = new URL(address);
  return {
    address,
    origin,
    matrix,
    plan,
    rows: plan.rows.map((combination, index) => {
      const row = rowAt(matrix.base, plan.axes, combination, index);
      return {
        ...row,
        findings: findingsOfRow(row.config, origin),
        mark: marks.get(row.link) ?? noMark,
      };
    }),
  };
}

/** What an exclusion is about, such as `flavour=ofda` and `locale=es or unset`. */
export function wordsOfParts(
  axes: readonly Axis[],
  { parts }: Exclusion,
): readonly { readonly name: string; readonly values: readonly string[] }[] {
  return parts.flatMap(([index, values]) => {
    const axis = axes[index];
    return axis
      ? [{ name: axis.name, values: values.map((value) => encodeAxisValue(axis.values[value])) }]
      : [];
  });
}

/** As one line. */
export function sentenceOfParts(axes: readonly Axis[], exclusion: Exclusion): string {
  const words = wordsOfParts(axes, exclusion).map(
    ({ name, values }) => `${name}=${values.map((value) => value || "unset").join(" or ")}`,
  );
  return words.join(", ") || "every combination";
}
