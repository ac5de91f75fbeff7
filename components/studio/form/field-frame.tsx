import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { WithCode } from "@/components/ui/with-code";
import { appliesTo, entryOf, travelsIn, type ParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import { encode } from "@/lib/widget/kinds";
import { pageOf } from "@/lib/widget/sources";
import { fieldIds, type FieldIds } from "./field-ids";
import { useHint } from "./hints";
import { marking } from "./marked";
import { FieldProblems } from "./field-problems";
import { useDerived } from "./use-derived";
import { useFieldProblems } from "./use-field-problems";

interface FieldFrameProps {
  readonly name: ParameterName;
  /** Draws the control. `invalid` is true when something is wrong with the value. */
  readonly children: (ids: FieldIds, invalid: boolean) => ReactNode;
}

/** The words around a control: label, wire name, help, source, what unset means, and what is wrong. */
export function FieldFrame({ name, children }: FieldFrameProps) {
  const ids = fieldIds(name);
  const entry = entryOf(name);
  const hint = useHint(name);
  const state = useDerived((config) => readState(config, name));
  const { shape, findings, isInvalid } = useFieldProblems(name, state.isMissing);
  const source = useDerived(({ flavour }) => pageOf(entry.source, flavour));
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
      {children(ids, isInvalid)}
      <div id={ids.description} className="grid gap-1">
        <FieldProblems name={name} shape={shape} findings={findings} />
        <p className="max-w-[70ch] text-13 text-quiet">
          <WithCode text={entry.help} />{" "}
          <a
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            title={source.title}
            aria-label={`Source of “${entry.label}”: ${source.title}`}
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

function readState(config: WidgetConfig, name: ParameterName) {
  const applies = appliesTo(name, config.flavour);
  const isUnset = config[name] === undefined;
  const isMissing = isUnset && applies?.required !== undefined;
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
