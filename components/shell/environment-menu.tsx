"use client";

import type { MouseEvent } from "react";
import { environments, environmentTexts, type Environment } from "@/lib/widget/environments";
import { notOffered } from "@/components/studio/mint/not-offered";
import { Icon } from "@/components/ui/icon";
import { environmentLooks, type Place } from "./environment-looks";

export const environmentMenuId = "environment-menu";

interface EnvironmentMenuProps {
  readonly places: readonly Place[];
  readonly offered: readonly Environment[];
  /** Unset where the page does not choose one. */
  readonly onChange?: ((environment: Environment) => void) | undefined;
}

/** Names the environment in its colour, and says what each of them is. What is not offered says which variables offer it. */
export function EnvironmentMenu({ places, offered, onChange }: EnvironmentMenuProps) {
  const [first] = places;
  const look = environmentLooks[(places.length === 1 && first?.environment) || "none"];
  const isOne = places.length === 1;
  return (
    <>
      <button
        type="button"
        popoverTarget={environmentMenuId}
        className={`flex min-h-9 min-w-0 items-center gap-2 rounded-md border px-3 text-13 font-medium pointer-coarse:min-h-11 ${isOne ? `${look.soft} ${look.border}` : "border-line-strong bg-surface"}`}
      >
        <span className="sr-only">Environment: </span>
        {places.map(({ environment, part }) => (
          <span
            key={`${part} ${environment}`}
            data-environment={environment}
            className={`flex min-w-0 items-center gap-1.5 ${isOne ? "" : environmentLooks[environment ?? "none"].soft.replace(/^\S+ /, "")}`}
          >
            <span aria-hidden className="size-2 shrink-0 rounded-full border-4 border-current" />
            <span className="truncate">
              {part && <span className="max-sm:sr-only">{part}: </span>}
              {environment ? environmentTexts[environment].label : "None chosen"}
            </span>
          </span>
        ))}
        <Icon name="chevron-down" size={14} className="shrink-0" />
      </button>
      <div
        id={environmentMenuId}
        popover="auto"
        className="top-14 right-3 left-auto m-0 w-[min(26rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-surface p-2 text-ink shadow-lg"
      >
        <fieldset className="grid">
          <legend className="px-3 py-1.5 text-13 text-quiet">
            {onChange ? "Environment of the token" : "The environments of this studio"}
          </legend>
          {environments.map((environment) => (
            <Choice
              key={environment}
              environment={environment}
              isOffered={offered.includes(environment)}
              isChosen={places.some((place) => place.environment === environment)}
              onChange={onChange}
            />
          ))}
        </fieldset>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly environment: Environment;
  readonly isOffered: boolean;
  readonly isChosen: boolean;
  readonly onChange: EnvironmentMenuProps["onChange"];
}

function Choice({ environment, isOffered, isChosen, onChange }: ChoiceProps) {
  const { label, what } = environmentTexts[environment];
  const { soft, border } = environmentLooks[environment];
  const text = (
    <span className="grid min-w-0 gap-0.5">
      <span className={`font-medium ${isOffered ? soft.replace(/^\S+ /, "") : "text-quiet"}`}>
        {label}
      </span>
      <span className="text-13 text-quiet">{isOffered ? what : notOffered(environment)}</span>
    </span>
  );
  if (!onChange) return <div className="px-3 py-2">{text}</div>;
  return (
    <label
      // Arrow keys choose too, and keep the menu open.
      onClick={hideMenu}
      className={`flex items-start gap-2.5 rounded-md border border-transparent px-3 py-2 has-focus-visible:outline-2 has-focus-visible:outline-accent ${isOffered ? "hover:bg-sunken" : ""} ${isChosen ? `${border} bg-sunken` : ""}`}
    >
      <input
        type="radio"
        name="environment"
        value={environment}
        checked={isChosen}
        disabled={!isOffered}
        onChange={() => onChange(environment)}
        aria-label={`environment ${environment}: ${label}`}
        className="mt-1 size-3.5 shrink-0 accent-current"
      />
      {text}
    </label>
  );
}

function hideMenu({ detail, currentTarget, target }: MouseEvent<HTMLElement>): void {
  const isKey = detail === 0;
  const isDisabled = currentTarget.querySelector("input:disabled") !== null;
  if (isKey || isDisabled || target instanceof HTMLInputElement === false) return;
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
}
