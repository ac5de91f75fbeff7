import { DraftLabel } from "@/components/studio/form/draft-label";
import { fieldIds } from "@/components/studio/form/field-ids";
import { draftTexts, type DraftField } from "@/components/studio/form/identity-draft";
import { Button } from "@/components/ui/button";
import { personas, type Persona } from "@/lib/widget/identity";
import { launchFields } from "@/lib/launch/launch-order";

interface IdentityInputsProps {
  /** True where the link has a persona, and production does not know it. */
  readonly isPersonaRefused: boolean;
  /** True where Belvo's sandbox people exist. */
  readonly offersPersonas: boolean;
}

/** Who consents, for a link without a persona. Plain inputs that work without script and never get into a URL. */
export function IdentityInputs({ isPersonaRefused, offersPersonas }: IdentityInputsProps) {
  return (
    <fieldset className="grid gap-3 rounded-lg border border-line bg-surface p-4">
      <legend className="sr-only">Who consents</legend>
      <p className="max-w-[70ch] text-13 text-quiet">
        <span className="font-medium text-ink">Who consents?</span>{" "}
        {isPersonaRefused
          ? "The sandbox personas do not exist in production. "
          : "A launch link contains no identity.  "}
        Your input goes only to Belvo, in the token request. The studio does not store or log it.
      </p>
      {offersPersonas && (
        <p className="flex flex-wrap gap-2">
          {personas.map((persona) => (
            // Their values are known, so that nothing that is typed has to be right.
            <Button
              key={persona}
              type="submit"
              name={launchFields.persona}
              value={persona}
              formNoValidate
            >
              Open as the sandbox {personaNames[persona]}
            </Button>
          ))}
        </p>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Input field="cpf" name={launchFields.cpf} digits={11} isRequired />
        <Input field="name" name={launchFields.name} isRequired />
      </div>
      <details>
        <summary className="text-13 text-quiet hover:text-ink">For a business</summary>
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          <Input field="cnpj" name={launchFields.cnpj} digits={14} />
          <Input field="business_name" name={launchFields.businessName} />
        </div>
      </details>
    </fieldset>
  );
}

const personaNames: Readonly<Record<Persona, string>> = {
  individual: "person",
  business: "business",
};

interface InputProps {
  readonly field: DraftField;
  readonly name: string;
  /** How many the number has; unset for a name. */
  readonly digits?: number;
  readonly isRequired?: boolean;
}

function Input({ field, name, digits, isRequired = false }: InputProps) {
  const { wire, example } = draftTexts[field];
  return (
    <div className="grid content-start gap-1">
      <DraftLabel field={field} />
      <input
        id={fieldIds(wire).control}
        name={name}
        type="text"
        inputMode={digits ? "numeric" : "text"}
        required={isRequired}
        placeholder={example}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        className="control w-full min-w-0"
        {...(digits && {
          pattern: `[\\s.\\/\\-]*(?:\\d[\\s.\\/\\-]*){${digits}}`,
          title: `${digits} digits`,
        })}
      />
    </div>
  );
}
