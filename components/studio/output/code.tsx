import { useId, useState } from "react";
import { lastSnippetLanguage, rememberSnippetLanguage } from "@/lib/browser/snippet-language";
import {
  isSnippetLanguage,
  printerOf,
  snippetLanguages,
  writeSnippet,
  type SnippetLanguage,
} from "@/lib/snippets/snippets";
import { useDerived } from "@/components/studio/form/use-derived";
import { useEnvironment } from "@/components/studio/form/use-environment";
import { useStudio } from "@/components/studio/studio-context";
import { CopyButton } from "@/components/ui/copy-button";
import { highlight } from "./highlight";

const groups = [
  { side: "server", label: "Your server" },
  { side: "client", label: "Your page or app" },
  { side: "file", label: "Files" },
] as const;

/** The form's config as a program. The browser remembers the language. */
export function Code() {
  const id = useId();
  const config = useDerived((config) => config);
  const environment = useEnvironment();
  const { origin } = useStudio();
  const [language, setLanguage] = useState<SnippetLanguage>(rememberedLanguage);
  const { text, file } = writeSnippet(
    language,
    environment ? { ...config, environment } : config,
    origin,
  );

  return (
    <div className="grid gap-3 px-4 lg:px-6">
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id} className="text-13 text-quiet">
          Language
        </label>
        <select
          id={id}
          value={language}
          onChange={({ target: { value } }) => {
            if (!isSnippetLanguage(value)) return;
            setLanguage(value);
            rememberSnippetLanguage(value);
          }}
          className="control min-w-0 flex-1 basis-40 sm:max-w-64"
        >
          {groups.map(({ side, label }) => (
            <optgroup key={side} label={label}>
              {snippetLanguages
                .filter((one) => printerOf(one).side === side)
                .map((one) => (
                  <option key={one} value={one}>
                    {printerOf(one).label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <CopyButton look="quiet" text={text} title={`The whole of ${file}`}>
          Copy code
        </CopyButton>
      </div>
      <pre
        data-testid="snippet"
        tabIndex={0}
        aria-label={`${printerOf(language).label}, ${file}`}
        role="group"
        className="overflow-x-auto rounded-md border border-line bg-sunken p-3 font-mono text-12 leading-5 text-ink"
      >
        <code>{highlight(text, printerOf(language).grammar)}</code>
      </pre>
    </div>
  );
}

function rememberedLanguage(): SnippetLanguage {
  const last = lastSnippetLanguage();
  return isSnippetLanguage(last) ? last : "curl";
}
