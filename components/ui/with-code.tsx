import { codeParts } from "./code-parts";

/** A sentence that shows the text between backticks as code. */
export function WithCode({ text }: { readonly text: string }) {
  return codeParts(text).map((part, index) =>
    part.isCode ? (
      <code key={index} className="font-mono text-[0.93em] break-words">
        {part.text}
      </code>
    ) : (
      part.text
    ),
  );
}
