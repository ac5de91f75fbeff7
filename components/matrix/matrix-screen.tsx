"use client";

import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { PageFrame } from "@/components/shell/page-frame";
import { UnreadNotice, WithheldNotice } from "@/components/shell/notices";
import type { StudioFacts } from "@/components/studio/studio-context";
import { useStudioUrl } from "@/components/shell/use-studio-url";
import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { catchesByDefault } from "@/lib/callbacks/catch-callbacks";
import { axisNames, type Axis, type AxisName } from "@/lib/matrix/axis";
import { countCombinations, emptyMatrix, type Matrix } from "@/lib/matrix/matrix";
import { isMatrixKey, matrixUrl, mostAxes, type ParsedMatrix } from "@/lib/matrix/matrix-url";
import { offeredValues } from "@/lib/matrix/offered-values";
import { leftOutOfBase } from "@/lib/matrix/problems";
import { environments, isEnvironment, type Environment } from "@/lib/widget/environments";
import { flavours } from "@/lib/widget/flavours/flavours";
import { parseConfig } from "@/lib/widget/parse-config";
import { AxisCard } from "./axis-card";
import { AxisFinder, finderId } from "./axis-finder";
import { BasePanel } from "./base-panel";
import { exampleMatrices } from "./example-matrices";
import { MatrixLaunchProvider } from "./launch-context";
import { formatCount } from "./format-count";
import { MatrixSummary } from "./matrix-summary";
import { RowsPanel } from "./rows-panel";
import { usePlan, type Planning } from "./use-plan";

interface MatrixScreenProps {
  readonly facts: StudioFacts;
  readonly initial: ParsedMatrix;
}

/** Test links for every combination that matters. The address bar holds all of it. */
export function MatrixScreen({ facts, initial }: MatrixScreenProps) {
  const [matrix, setMatrix] = useState(initial.matrix);
  const [unread, setUnread] = useState(initial.unread);
  const [withheld, setWithheld] = useState(initial.withheld);
  /** Unset leaves it to each row: what is usual for its callbacks and its environment. */
  const [catches, setCatches] = useState<boolean>();
  const { planning, client } = usePlan(matrix);
  const { base, axes } = matrix;
  const url = matrixUrl(matrix, unread);
  useStudioUrl(url);
  const launch = useMemo(
    () => ({ matrix: url, ...(catches !== undefined && { catches }) }),
    [url, catches],
  );

  const variesEnvironment = axes.some(({ name }) => name === "environment");
  const change = (part: Partial<Matrix>) => setMatrix({ ...matrix, ...part });
  const plan = "plan" in planning ? planning.plan : undefined;

  function addAxis(name: AxisName) {
    flushSync(() => change({ axes: withAxis(axes, name) }));
    document.querySelector<HTMLElement>(`[data-axis="${name}"] input`)?.focus();
  }

  function removeAxis(axis: Axis) {
    flushSync(() => change({ axes: axes.filter((one) => one !== axis) }));
    document.getElementById(finderId)?.focus();
  }

  function replaceBase(text: string) {
    const parsed = parseConfig(
      text
        .trim()
        .replace(/^[^?]*\?/, "")
        .replace(/#.*$/s, ""),
    );
    change({ base: parsed.config });
    // What an axis could not hold has nothing to do with the base.
    setUnread([...parsed.unread, ...unread.filter(({ name }) => isMatrixKey(name))]);
    setWithheld(parsed.withheld);
  }

  return (
    <PageFrame
      facts={facts}
      current="matrix"
      places={environmentsOf(matrix, facts.defaultEnvironment).map((environment) => ({
        environment,
      }))}
      {...(!variesEnvironment && {
        onEnvironment: (environment) => change({ base: { ...base, environment } }),
      })}
      title="Test matrix"
      actions={
        <>
          {/* A page of its own, so that Back returns to this matrix. */}
          <a href={matrixUrl(emptyMatrix)} className={buttonClass("quiet")}>
            New matrix
          </a>
          <CopyButton text={() => new URL(url, location.origin).href}>Copy matrix URL</CopyButton>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-[22rem_minmax(0,1fr)]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6">
          <WithheldNotice names={withheld} />
          <UnreadNotice
            unread={unread}
            onRemove={(entry) => setUnread(unread.filter((one) => one !== entry))}
          />
          <section aria-labelledby="axes-title" className="grid gap-3">
            <h2 id="axes-title" className="font-medium">
              What varies
            </h2>
            {axes.length < mostAxes ? (
              <AxisFinder taken={axes.map(({ name }) => name)} onAdd={addAxis} />
            ) : (
              <p className="text-13 text-quiet">A matrix has at most {mostAxes} axes.</p>
            )}
            {axes.map((axis) => (
              <AxisCard
                key={axis.name}
                axis={axis}
                onChange={(values) =>
                  change({ axes: axes.map((one) => (one === axis ? { ...axis, values } : one)) })
                }
                onRemove={() => removeAxis(axis)}
              />
            ))}
          </section>
          <BasePanel
            base={base}
            leftOut={leftOutOfBase(base, flavoursOf(matrix))}
            catches={
              catches ?? catchesByDefault(base, base.environment ?? facts.defaultEnvironment)
            }
            onCatch={setCatches}
            onChange={(next) => change({ base: next })}
            onReplace={replaceBase}
          />
        </div>
        <section
          aria-labelledby="rows-title"
          className="flex min-w-0 flex-col gap-3 self-start xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)]"
        >
          <h2 id="rows-title" className="sr-only">
            Rows
          </h2>
          {axes.length === 0 && <Examples />}
          <MatrixSummary
            planning={planning}
            total={countCombinations(matrix)}
            reduce={matrix.reduce}
            onReduce={(reduce) => change({ reduce })}
          />
          <PlanProblem planning={planning} />
          {plan && (
            <MatrixLaunchProvider value={launch}>
              <RowsPanel plan={plan} isCurrent={planning.state === "planned"} client={client} />
            </MatrixLaunchProvider>
          )}
        </section>
      </div>
    </PageFrame>
  );
}

/** Before anything varies: three matrices to look at. */
function Examples() {
  return (
    <section aria-label="Examples" className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <p className="text-quiet">Choose what varies, or start from one of these.</p>
      <ul className="grid gap-3 sm:grid-cols-3">
        {exampleMatrices.map(({ name, about, matrix }) => (
          <li key={name}>
            <a
              href={matrixUrl(matrix)}
              className={`${buttonClass("secondary")} h-full w-full flex-col items-start gap-0.5 py-2.5 whitespace-normal!`}
            >
              <span className="font-medium">{name}</span>
              <span className="text-13 text-quiet">{about}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlanProblem({ planning }: { readonly planning: Planning }) {
  switch (planning.state) {
    case "busy":
    case "planned":
      return null;
    case "too-large": {
      const { names, count } = planning.tooLarge;
      return (
        <p role="alert" className="text-danger">
          Too many combinations: {names.join(", ")} make {formatCount(count)} that must be checked
          together. Remove values from one of them.
        </p>
      );
    }
    case "failed":
      return (
        <p role="alert" className="text-danger">
          The rows could not be worked out, because the browser did not run the worker. Reload the
          page: its URL keeps the matrix.
        </p>
      );
  }
}

/** With the values that the documents name. */
function withAxis(axes: readonly Axis[], name: AxisName): readonly Axis[] {
  const usual = offeredValues(name).filter(({ isUsual }) => isUsual);
  const added = [...axes, { name, values: usual.map(({ value }) => value) }];
  return axisNames.flatMap((known) => added.find((axis) => axis.name === known) ?? []);
}

function valuesOf(matrix: Matrix, name: AxisName) {
  const values = matrix.axes.find((axis) => axis.name === name)?.values ?? [];
  return values.length > 0 ? values : undefined;
}

/** Where the rows mint; undefined where a studio without a default would ask. */
function environmentsOf(
  matrix: Matrix,
  fallback: Environment | undefined,
): readonly (Environment | undefined)[] {
  const asked = valuesOf(matrix, "environment") ?? [matrix.base.environment];
  const found = asked.map((value) => (isEnvironment(value) ? value : fallback));
  return [undefined, ...environments].filter((one) => found.includes(one));
}

function flavoursOf(matrix: Matrix) {
  const asked = valuesOf(matrix, "flavour");
  return asked ? flavours.filter((flavour) => asked.includes(flavour)) : [];
}
