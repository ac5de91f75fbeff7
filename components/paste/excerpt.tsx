import type { ExcerptLine, ExcerptPiece } from "@/lib/paste/excerpt-line";

interface ExcerptProps {
  readonly lines: readonly ExcerptLine[];
}

/** What was pasted, with what was understood marked where it is. What may be private is left out. */
export function Excerpt({ lines }: ExcerptProps) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-1.5 lg:sticky lg:top-20">
      <h3 className="font-medium">Your text</h3>
      <ol
        className="rounded-control grid max-h-72 gap-0.5 overflow-auto border border-line p-2 font-mono text-12 lg:max-h-[60dvh]"
        tabIndex={0}
        aria-label="Your text"
      >
        {lines.map(({ number, indent, pieces }) => (
          <li key={number} value={number} className="flex gap-3">
            <span aria-hidden className="w-8 shrink-0 text-right text-quiet">
              {number}
            </span>
            <span className="min-w-0 break-words" style={{ paddingLeft: `${indent}ch` }}>
              {pieces.map((piece, index) => (
                <Piece key={index} piece={piece} />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Piece({ piece: { text, mark } }: { readonly piece: ExcerptPiece }) {
  if (mark === undefined) return <span className="text-quiet">{text}</span>;
  const { look, label } = marks[mark];
  return (
    <mark className={`bg-transparent text-inherit underline underline-offset-4 ${look}`}>
      {text}
      {label !== "" && <span className="text-quiet no-underline"> ({label})</span>}
    </mark>
  );
}

/** Told by a word and by the line below, never by colour alone. */
const marks: Readonly<
  Record<NonNullable<ExcerptPiece["mark"]>, { readonly look: string; readonly label: string }>
> = {
  value: { look: "decoration-solid", label: "" },
  hole: { look: "decoration-dotted", label: "known only at run time" },
  error: { look: "decoration-wavy", label: "error" },
  warning: { look: "decoration-wavy", label: "warning" },
  info: { look: "decoration-dashed", label: "note" },
};
