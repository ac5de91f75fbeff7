/** Works out what a matrix comes to, away from the page, so that scrolling and typing never wait for it. */

import { writeExport } from "@/lib/matrix/exports";
import type { Matrix } from "@/lib/matrix/matrix";
import { planMatrix, type Plan } from "@/lib/matrix/plan";
import { findingsOfRow, rowAt, type Row } from "@/lib/matrix/rows";
import { makeSheet } from "@/lib/matrix/sheet";
import type { Answer, Asked, PackedPlan, Question } from "./worker-messages";

interface Current {
  readonly matrix: Matrix;
  readonly plan: Plan;
  /** The place of each launch link, once somebody asks for one. */
  places?: ReadonlyMap<string, number>;
}

let current: Current | undefined;

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const answer = answerTo(data.question);
  const buffers =
    answer.kind === "plan" && answer.planned.ok ? [answer.planned.value.rows.buffer] : [];
  postMessage({ id: data.id, answer }, { transfer: buffers });
});

function answerTo(question: Question): Answer {
  switch (question.kind) {
    case "plan": {
      const planned = planMatrix(question.matrix);
      if (!planned.ok) return { kind: "plan", planned };
      current = { matrix: question.matrix, plan: planned.value };
      return { kind: "plan", planned: { ok: true, value: pack(current) } };
    }
    case "findings":
      return {
        kind: "findings",
        findings: question.rows.map((index) => {
          const row = rowOf(index);
          return row ? findingsOfRow(row.config, location.origin) : [];
        }),
      };
    case "places":
      return { kind: "places", places: question.links.map((link) => placeOf(link)) };
    case "export": {
      const { format, address, marks } = question;
      return {
        kind: "export",
        text: current ? writeExport(format, makeSheet({ ...current, address, marks })) : "",
      };
    }
  }
}

function pack({ matrix, plan }: Current): PackedPlan {
  const { rows, ...rest } = plan;
  return { ...rest, matrix, count: rows.length, rows: Uint8Array.from(rows.flat()) };
}

function rowOf(index: number): Row | undefined {
  const combination = current?.plan.rows[index];
  return current && combination
    ? rowAt(current.matrix.base, current.plan.axes, combination, index)
    : undefined;
}

function placeOf(link: string): number {
  if (!current) return -1;
  current.places ??= new Map(
    current.plan.rows.map((_, index) => [rowOf(index)?.link ?? "", index]),
  );
  return current.places.get(link) ?? -1;
}
