import type { Column } from "@/lib/matrix/columns";

/** A value of a column. What is cut away is in its title. */
export function ValueText({ value }: { readonly value: Column["values"][number] | undefined }) {
  if (!value?.full) return <span className="text-quiet italic">unset</span>;
  const look = value.full === "production" ? "font-medium text-production" : "";
  return (
    <span
      title={value.short === value.full ? undefined : value.full}
      className={`font-mono text-13 whitespace-pre ${look}`}
    >
      {value.short}
    </span>
  );
}
