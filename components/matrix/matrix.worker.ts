/** Works out the rows of a matrix away from the page, so that scrolling and typing never wait. */

import { expose, transfer } from "comlink";
import { writeExport, type ExportFormat } from "@/lib/matrix/exports";
import type { Mark } from "@/lib/matrix/marks";
import type { Matrix } from "@/lib/matrix/matrix";
import { packPlan, type PackedPlan } from "@/lib/matrix/packed-plan";
import { planMatrix, type Plan } from "@/lib/matrix/plan";
import { findingsOfRow, rowAt, type Row, type RowFinding } from "@/lib/matrix/rows";
import { inBoth } from "@/lib/matrix/shared-findings";
import { makeSheet } from "@/lib/matrix/sheet";
import type { TooLarge } from "@/lib/matrix/space";
import type { Result } from "@/lib/widget/result";

interface Current {
  readonly matrix: Matrix;
  readonly plan: Plan;
  /** The place of each launch link, once somebody asks for one. */
  places?: ReadonlyMap<string, number>;
}

/** How long other questions wait, in milliseconds. */
const slice = 20;

let current: Current | undefined;

/** Every answer but the plan itself is about the last plan. */
const matrixWorker = {
  plan(matrix: Matrix): Result<PackedPlan, TooLarge> {
    const planned = planMatrix(matrix);
    if (!planned.ok) return planned;
    current = { matrix, plan: planned.value };
    const value = packPlan(matrix, planned.value);
    return transfer({ ok: true, value }, [value.rows.buffer]);
  },

  /** For each row that is asked for. */
  findings(rows: readonly number[]): readonly (readonly RowFinding[])[] {
    return rows.map(findingsAt);
  },

  /** What every row has. Empty once another plan is asked for, which comes first. */
  async shared(): Promise<readonly RowFinding[]> {
    const asked = current;
    if (!asked || asked.plan.rows.length < 2) return [];
    let shared = findingsAt(0);
    let pauseAt = performance.now() + slice;
    for (let index = 1; index < asked.plan.rows.length && shared.length > 0; index += 1) {
      shared = inBoth(shared, findingsAt(index));
      if (performance.now() < pauseAt) continue;
      await nextTask();
      if (current !== asked) return [];
      pauseAt = performance.now() + slice;
    }
    return shared;
  },

  /** The row of each link, -1 where none has it. */
  places(links: readonly string[]): readonly number[] {
    return links.map((link) => placeOf(link));
  },

  write(format: ExportFormat, address: string, marks: ReadonlyMap<string, Mark>): string {
    return current ? writeExport(format, makeSheet({ ...current, address, marks })) : "";
  },
};

export type MatrixWorker = typeof matrixWorker;

expose(matrixWorker);

function rowOf(index: number): Row | undefined {
  const combination = current?.plan.rows[index];
  return current && combination
    ? rowAt(current.matrix.base, current.plan.axes, combination, index)
    : undefined;
}

function findingsAt(index: number): readonly RowFinding[] {
  const row = rowOf(index);
  return row ? findingsOfRow(row.config, location.origin) : [];
}

/** Lets the worker answer what was asked meanwhile. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function placeOf(link: string): number {
  if (!current) return -1;
  current.places ??= new Map(
    current.plan.rows.map((_, index) => [rowOf(index)?.link ?? "", index]),
  );
  return current.places.get(link) ?? -1;
}
