import type { PastedSide } from "./side";

interface RequestPickerProps {
  readonly id: string;
  readonly pasted: PastedSide;
  /** By its index in the collection. */
  readonly onPick: (index: number) => void;
}

/** Which request of a collection is compared. */
export function RequestPicker({ id, pasted: { candidates, chosen }, onPick }: RequestPickerProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-13 text-quiet">
        The collection holds {candidates.length} requests; compared is
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => onPick(Number(event.target.value))}
        className="control w-full min-w-0"
      >
        {candidates.map(({ name }, index) => (
          <option key={index} value={index}>
            {name || `Request ${index + 1}`}
          </option>
        ))}
      </select>
    </div>
  );
}
