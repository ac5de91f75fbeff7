import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Environment } from "@/lib/widget/environments";
import { exampleGroups } from "@/lib/widget/examples";
import type { ParsedConfig } from "@/lib/widget/parse-config";

const examples = exampleGroups.flatMap(({ title, examples }) =>
  examples.map((example) => ({ ...example, title })),
);

interface ExamplePickerProps {
  readonly id: string;
  /** The environment that the other side names. An example says nothing of one, so it takes the same. */
  readonly elsewhere: Environment | undefined;
  readonly onTake: (side: ParsedConfig) => void;
}

export function ExamplePicker({ id, elsewhere, onTake }: ExamplePickerProps) {
  const [picked, setPicked] = useState(examples[0]);

  function take() {
    if (!picked) return;
    const config = elsewhere ? { ...picked.config, environment: elsewhere } : picked.config;
    onTake({ config, unread: [], withheld: [] });
  }

  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        Or use an example
      </label>
      <div className="flex flex-wrap gap-2">
        <select
          id={id}
          value={picked?.name}
          aria-describedby={`${id}-about`}
          onChange={(event) => setPicked(examples.find(({ name }) => name === event.target.value))}
          className="control min-w-0 flex-1 basis-40"
        >
          {exampleGroups.map((group) => (
            <optgroup key={group.title} label={group.title}>
              {group.examples.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </optgroup>
          ))}
        </select>
        <Button onClick={take}>Use example</Button>
      </div>
      <p id={`${id}-about`} className="text-13 text-quiet">
        {picked && `${picked.title}. ${picked.about}`}
      </p>
    </div>
  );
}
