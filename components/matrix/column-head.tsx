import { Breakable } from "@/components/ui/breakable";
import type { Column } from "@/lib/matrix/columns";

/** The wire name of a column. Its path is left to who listens, and to the title. */
export function ColumnHead({ column: { name, label, head } }: { readonly column: Column }) {
  const [path, last] = head;
  return (
    <span title={`${name}: ${label}`} className="font-mono break-words">
      {path && <span className="sr-only">{path}</span>}
      <Breakable text={last} />
    </span>
  );
}
