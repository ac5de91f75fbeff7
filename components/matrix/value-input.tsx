import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { axisText, readAxisValue, type AxisName, type AxisValue } from "@/lib/matrix/axis";
import { allowed } from "@/lib/widget/kinds";

interface ValueInputProps {
  readonly name: AxisName;
  readonly onAdd: (values: readonly AxisValue[]) => void;
}

/** A value to type. What the axis cannot hold stays in the input, with the reason. */
export function ValueInput({ name, onAdd }: ValueInputProps) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const problemId = useId();

  function add() {
    if (text === "") return;
    const read = readAxisValue(name, text);
    if (!read.ok) return setProblem(`Allowed: ${allowed(axisText(name).kind)}.`);
    setProblem("");
    setText("");
    onAdd([read.value]);
  }

  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="flex gap-2">
        <input
          type="text"
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-label={`A value of ${name}`}
          aria-invalid={problem !== ""}
          aria-describedby={problemId}
          placeholder="Another value"
          autoComplete="off"
          spellCheck={false}
          className="control min-w-0 flex-1 font-mono text-13"
        />
        <Button type="submit" aria-label={`Add the value to ${name}`}>
          Add
        </Button>
      </div>
      <p id={problemId} role="status" className="text-13 text-danger empty:hidden">
        {problem}
      </p>
    </form>
  );
}
