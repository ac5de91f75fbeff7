interface RequestPickerProps {
  readonly id: string;
  readonly label: string;
  /** In the order of the collection; blank where a request has none. */
  readonly names: readonly string[];
  /** The index of a name. */
  readonly chosen: number;
  readonly onPick: (index: number) => void;
}

/** Which request of a collection is meant. */
export function RequestPicker({ id, label, names, chosen, onPick }: RequestPickerProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-13 text-quiet">
        {label}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => onPick(Number(event.target.value))}
        className="control w-full min-w-0"
      >
        {names.map((name, index) => (
          <option key={index} value={index}>
            {name || `Request ${index + 1}`}
          </option>
        ))}
      </select>
    </div>
  );
}
