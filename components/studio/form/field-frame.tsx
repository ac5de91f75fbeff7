"use client";

import type { ReactNode } from "react";
import { useFormState } from "react-hook-form";
import { Icon } from "@/components/ui/icon";
import { WithCode } from "@/components/ui/with-code";
import { appliesTo, entryOf, travelsIn, type ParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import { encode } from "@/lib/widget/kinds";
import { FieldFindings } from "./field-findings";
import { fieldIds, type FieldIds } from "./field-ids";
import { useFindingsAt } from "@/components/studio/output/findings-context";
import { SeverityMark } from "@/components/findings/severity-mark";
import { useHint } from "./hints";
import { marking } from "./marked";
import { useDerived } from "./use-derived";

interface FieldFrameProps {
  readonly name: ParameterName;
  /** Draws the control. `invalid` is true when something is wrong with the value. */
  readonly children: (ids: FieldIds, invalid: boolean) => ReactNode;
}

/** The words around a control: label, wire name, help, source, what unset means, and what is wrong. */
export function FieldFrame({ name, children }: FieldFrameProps) {
  const ids = fieldIds(name);
  const entry = entryOf(name);
  const shape = useShapeProblem(name);
  const hint = useHint(name);
  const state = useDerived((config) => readState(config, name));
  // A field that is still empty says "required" beside its label instead.
  const found = useFindingsAt(name);
  const findings = state.isMissing ? [] : found;
  const status = state.status === "documented" ? undefined : state.status;

  return (
    <div data-field={name} className="grid scroll-mt-36 gap-1.5 py-3" {...marking(name)}>
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
        <label
          id={ids.label}
          htmlFor={ids.control}
          className="flex flex-wrap items-baseline gap-x-2"
        >
          <span className="font-medium">{entry.label}</span>{" "}
          <code className="font-mono text-12 break-all text-quiet">{name}</code>
        </label>
        {state.isMissing && <span className="text-12 text-warning">Required</span>}
        {status && (
          <span className="rounded-sm border border-line px-1 text-12 text-quiet">{status}</span>
        )}
        <span className="ml-auto text-12 text-faint" title={`Travels in the ${travelsIn(name)}`}>
          {travelsIn(name) === "widget URL" ? "URL" : "Token"}
        </span>
      </div>
      {children(ids, shape !== undefined || findings.some(({ severity }) => severity === "error"))}
      <div id={ids.description} className="grid gap-1">
        {shape && (
          <p className="flex max-w-[70ch] items-start gap-1.5 text-13">
            <SeverityMark severity="error" />
            <span className="min-w-0 break-words">{shape}</span>
          </p>
        )}
        <FieldFindings name={name} findings={findings} />
        <p className="max-w-[70ch] text-13 text-quiet">
          <WithCode text={entry.help} />{" "}
          <a
            href={entry.source.url}
            target="_blank"
            rel="noopener noreferrer"
            title={entry.source.title}
            aria-label={`Source of “${entry.label}”: ${entry.source.title}`}
            className="inline-block align-[-2px] hover:text-accent"
          >
            <Icon name="external-link" size={13} />
          </a>
        </p>
        {state.unset && hint !== undefined && (
          <p className="max-w-[70ch] text-13" data-hint={name}>
            Your code sets this{hint !== "" && " to "}
            {hint !== "" && <code className="font-mono text-12 break-all">{hint}</code>}. Type a
            value to try it here.
          </p>
        )}
        {state.unset && <p className="max-w-[70ch] text-12 text-faint">{state.unset}</p>}
      </div>
    </div>
  );
}

/** What the schema or the server says of this field, once it was asked. */
function useShapeProblem(name: ParameterName): string | undefined {
  const { errors } = useFormState({ name });
  let node: unknown = errors;
  for (const key of name.split(".")) {
    node = typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;
  }
  if (typeof node !== "object" || node === null) return undefined;
  const message: unknown = Reflect.get(node, "message");
  if (typeof message === "string" && message !== "") return message;
  // A list reports its items.
  return Array.isArray(node) ? "Some of these values are not allowed here." : undefined;
}

function readState(config: WidgetConfig, name: ParameterName) {
  const applies = appliesTo(name, config.flavour);
  const isUnset = config[name] === undefined;
  const isMissing = isUnset && applies?.required === true;
  return {
    isMissing,
    status: applies?.status ?? entryOf(name).status,
    unset: !isUnset
      ? undefined
      : isMissing
        ? entryOf(name).unset
        : `If unset: ${
            applies?.sent === undefined
              ? entryOf(name).unset
              : entryOf(name).unset.replace(
                  /\.$/,
                  ` (${encode(applies.sent).replaceAll(",", ", ")}).`,
                )
          }`,
  };
}
