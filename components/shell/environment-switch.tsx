"use client";

import { environments, environmentTexts, type Environment } from "@/lib/widget/environments";
import { notOffered } from "@/components/studio/mint/not-offered";
import { useStudio } from "@/components/studio/studio-context";

const looks: Readonly<Record<Environment, string>> = {
  emulator: "has-checked:bg-emulator-soft has-checked:text-emulator has-checked:border-emulator",
  sandbox: "has-checked:bg-sandbox-soft has-checked:text-sandbox has-checked:border-sandbox",
  production:
    "has-checked:bg-production-soft has-checked:text-production has-checked:border-production",
};

interface EnvironmentSwitchProps {
  readonly value: Environment | undefined;
  readonly onChange: (environment: Environment) => void;
}

/** Where the token is minted. What is not offered cannot be chosen, and says why. */
export function EnvironmentSwitch({ value, onChange }: EnvironmentSwitchProps) {
  const { offered } = useStudio();
  return (
    <fieldset className="flex items-center">
      <legend className="sr-only">environment</legend>
      <div className="flex flex-wrap gap-1">
        {environments.map((environment) => {
          const isOffered = offered.includes(environment);
          return (
            <label
              key={environment}
              title={isOffered ? environmentTexts[environment].what : notOffered(environment)}
              className={`inline-flex min-h-9 items-center rounded-md border border-transparent px-3 text-13 has-focus-visible:outline-2 pointer-coarse:min-h-11 ${looks[environment]} ${isOffered ? "text-quiet hover:text-ink has-checked:font-medium" : "border-dashed border-line text-faint"}`}
            >
              <input
                type="radio"
                name="environment"
                value={environment}
                checked={environment === value}
                disabled={!isOffered}
                onChange={() => onChange(environment)}
                aria-label={`environment ${environment}: ${environmentTexts[environment].label}`}
                className="sr-only"
              />
              {environmentTexts[environment].label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
