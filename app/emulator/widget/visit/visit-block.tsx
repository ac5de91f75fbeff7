import { DrawnBlock } from "@/components/sketch/drawn-block";
import { isSafeLink } from "@/lib/emulator/app-link";
import type { Block } from "@/lib/sketch/block";
import { styleOf, type Theme } from "@/lib/sketch/theme";

interface VisitBlockProps {
  readonly block: Block;
  readonly theme: Theme;
}

/** A block that a user only reads is drawn as in the sketch. Links and choices work. */
export function VisitBlock({ block, theme }: VisitBlockProps) {
  switch (block.kind) {
    case "link": {
      const { color } = styleOf("link", theme);
      return block.to !== undefined && isSafeLink(block.to) ? (
        <a
          href={block.to}
          target="_blank"
          rel="noopener noreferrer"
          className="self-start text-13 underline decoration-2 underline-offset-2"
          style={{ textDecorationColor: color }}
        >
          {block.text}
        </a>
      ) : (
        <DrawnBlock block={{ kind: "text", text: block.text }} />
      );
    }
    case "choices":
      return (
        <fieldset className="grid gap-1 text-13">
          <legend className="mb-1 font-medium">{block.title}</legend>
          {block.items.map((item) => (
            <label key={item} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
              <input
                type="radio"
                name="choice"
                value={item}
                defaultChecked={item === block.chosen}
                className="size-4 shrink-0"
                style={{ accentColor: styleOf("link", theme).color }}
              />
              {item}
            </label>
          ))}
        </fieldset>
      );
    case "heading":
    case "text":
    case "mark":
    case "banner":
    case "input":
    case "tabs":
    case "list":
    case "button":
      return <DrawnBlock block={block} />;
  }
}
