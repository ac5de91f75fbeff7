import { launchFields } from "@/lib/launch/launch-order";
import { productionWord } from "@/lib/mint/production";

/** Asks for the word before a token of production. A plain input: it works without script. */
export function ProductionInput({ notice }: { readonly notice: string | undefined }) {
  return (
    <div className="grid gap-1 rounded-lg border border-production bg-surface p-4">
      {notice && <p className="max-w-[70ch] text-13">{notice}</p>}
      <label htmlFor="production-word">
        Type <code className="font-mono font-semibold">{productionWord}</code> to continue.
      </label>
      <input
        id="production-word"
        name={launchFields.word}
        required
        pattern={`\\s*[${productionWord[0]?.toUpperCase()}${productionWord[0]}]${productionWord.slice(1)}\\s*`}
        title={productionWord}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className="control w-full max-w-80 font-mono"
      />
    </div>
  );
}
