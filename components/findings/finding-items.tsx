/** The values that the message of a finding counts. */
export function FindingItems({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-3 font-mono text-12 break-all">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
