import { useState } from "react";
import { useController } from "react-hook-form";
import { Segmented } from "@/components/ui/segmented";
import { identityPath, personas, sandboxIdentities, type Persona } from "@/lib/widget/identity";
import { DraftLabel } from "./draft-label";
import { FieldFindings } from "./field-findings";
import { fieldIds } from "./field-ids";
import { useFindingsAt } from "@/components/studio/output/findings-context";
import { useIdentityDraft, useIdentityForm } from "./identity-context";
import { draftFields, draftProblem, draftTexts, type DraftField } from "./identity-draft";
import { marking } from "./marked";
import { holdsError } from "./use-field-problems";
import { SeverityMark } from "@/components/findings/severity-mark";

const segments = [
  { value: "", text: "Not set" },
  { value: "individual", text: "Sandbox person" },
  { value: "business", text: "Sandbox business" },
  { value: "typed-individual", text: "Other person" },
  { value: "typed-business", text: "Other business" },
];

/** Who consents: one of Belvo's sandbox people, which a studio URL carries, or somebody typed here, which none does. */
export function IdentityFields() {
  const ids = fieldIds(identityPath);
  const { field } = useController({ name: "persona" });
  const identityForm = useIdentityForm();
  const { typed } = useIdentityDraft();
  const persona = personas.find((known) => known === field.value);
  const value = typed ? `typed-${typed}` : (persona ?? "");
  // While nobody is chosen it says "required" beside its label instead.
  const found = useFindingsAt(identityPath);
  const findings = value === "" ? [] : found;

  function choose(next: string) {
    identityForm.setValue("typed", personas.find((known) => next === `typed-${known}`) ?? "");
    field.onChange(personas.find((known) => known === next) ?? null);
  }

  return (
    <div
      data-field={identityPath}
      className="grid scroll-mt-36 gap-1.5 py-3"
      {...marking(identityPath)}
    >
      <p id={ids.label} className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">Who consents</span>{" "}
        <code className="font-mono text-12 break-all text-quiet">{identityPath}</code>
        {value === "" && <span className="text-12 text-warning">Required</span>}
      </p>
      <Segmented
        id={ids.control}
        name="identity"
        segments={segments}
        value={value}
        labelledBy={ids.label}
        describedBy={ids.description}
        invalid={holdsError(findings)}
        onChange={choose}
      />
      <div id={ids.description} className="grid gap-1">
        <FieldFindings name={identityPath} findings={findings} />
        <p className="max-w-[70ch] text-13 text-quiet">
          {typed
            ? "What you type here stays on this page: no URL, log or storage takes it. A reload clears it."
            : persona
              ? describePersona(persona)
              : "Belvo's published sandbox identities go into the studio URL as persona; typed ones stay on the page."}
        </p>
      </div>
      {typed && (
        <div className="grid gap-3 pt-1 sm:grid-cols-2">
          {draftFields(typed).map((name) => (
            <DraftInput key={name} name={name} />
          ))}
        </div>
      )}
    </div>
  );
}

function describePersona(persona: Persona): string {
  const identity = sandboxIdentities[persona];
  const person = `CPF ${identity.cpf}, ${identity.name}`;
  return "cnpj" in identity
    ? `${person}, for CNPJ ${identity.cnpj}, ${identity.business_name}. Sandbox only.`
    : `${person}. Sandbox only.`;
}

function DraftInput({ name }: { readonly name: DraftField }) {
  const { register } = useIdentityForm();
  const text = useIdentityDraft()[name];
  const [isTouched, setIsTouched] = useState(false);
  const { wire, example } = draftTexts[name];
  const ids = fieldIds(wire);
  const problem = isTouched ? draftProblem(name, text) : undefined;
  return (
    <div className="grid content-start gap-1">
      <DraftLabel field={name} />
      <input
        id={ids.control}
        type="text"
        inputMode={name === "cpf" || name === "cnpj" ? "numeric" : "text"}
        {...register(name, { onBlur: () => setIsTouched(true) })}
        placeholder={example}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={ids.description}
        aria-invalid={problem !== undefined}
        className="control w-full min-w-0"
      />
      <p id={ids.description} className="flex items-start gap-1.5 text-13 empty:hidden">
        {problem && (
          <>
            <SeverityMark severity="error" /> {problem}
          </>
        )}
      </p>
    </div>
  );
}
