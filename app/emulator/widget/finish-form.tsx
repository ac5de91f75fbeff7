import { declarationOf } from "@/lib/widget/flavours/flavours";
import { finishPath } from "@/lib/emulator/finish-widget";
import { linkParameters } from "@/lib/emulator/new-link";
import { exitErrors, outcomeKinds } from "@/lib/emulator/outcomes";
import type { WidgetReading } from "@/lib/emulator/read-widget";
import type { InstitutionChoice } from "@/lib/emulator/remaining-institutions";
import { words } from "@/lib/emulator/words";
import { Breakable } from "@/components/ui/breakable";
import { InstitutionPicker } from "./institution-picker";

interface FinishFormProps {
  readonly token: string;
  readonly reading: WidgetReading;
  readonly choice: InstitutionChoice;
}

/** Works without script: each button is a way to end the visit. */
export function FinishForm({ token, reading, choice }: FinishFormProps) {
  const { locale, callbacks, flavour, parameters } = reading;
  const text = words[locale];
  return (
    <form
      method="post"
      action={finishPath}
      className="divide-y divide-line rounded-lg border border-line bg-surface"
    >
      <input type="hidden" name="access_token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      {linkParameters.map((name) => {
        const value = parameters.find((parameter) => parameter.name === name)?.value;
        return value !== undefined && <input key={name} type="hidden" name={name} value={value} />;
      })}
      <div className="pb-2">
        <InstitutionPicker
          locale={locale}
          choice={choice}
          isUpdate={flavour !== undefined && declarationOf(flavour).repairsLink}
        />
      </div>
      <section className="px-4 py-3">
        <h2 className="text-14 font-semibold">{text.finish}</h2>
        <p className="text-13 text-quiet">{text.usesUp}</p>
        <ul className="mt-3 grid gap-3">
          {outcomeKinds.map((kind) => (
            <li
              key={kind}
              className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)]"
            >
              <button
                name="outcome"
                value={kind}
                disabled={kind === "success" && choice.remaining.length === 0}
                className={`flex control items-baseline justify-between gap-3 disabled:opacity-50 ${
                  kind === "success" ? "border-accent bg-accent text-on-accent" : ""
                }`}
              >
                <span className="font-semibold">{text.outcomes[kind]}</span>
                <code className="font-mono text-12">{kind}</code>
              </button>
              {callbacks[kind] === undefined ? (
                <span className="text-12 text-quiet">{text.noCallback}</span>
              ) : (
                <code className="font-mono text-12 break-words text-quiet">
                  <Breakable text={callbacks[kind]} />
                </code>
              )}
            </li>
          ))}
        </ul>
        <label className="mt-4 grid gap-1 text-13">
          <span>
            {text.lastError} <code className="font-mono text-quiet">exit</code>
          </span>
          <select name="last_error" className="control w-full">
            <option value="">{text.noError}</option>
            {Object.keys(exitErrors).map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </label>
      </section>
    </form>
  );
}
