import { useRef, type SubmitEvent } from "react";
import { Icon } from "@/components/ui/icon";
import { Button } from "@/components/ui/button";

interface PasteBoxProps {
  readonly onText: (text: string) => void;
}

/** Takes anything that holds a configuration. What is put in leaves the box at once: it may hold a secret. */
export function PasteBox({ onText }: PasteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);

  function hand(text: string) {
    if (box.current) box.current.value = "";
    if (text.trim() !== "") onText(text);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    hand(box.current?.value ?? "");
  }

  return (
    <form onSubmit={submit} className="flex gap-2">
      <div className="relative min-w-0 flex-1">
        <Icon
          name="clipboard-paste"
          className="pointer-events-none absolute top-2.5 left-3 text-quiet pointer-coarse:top-3.5"
        />
        <textarea
          ref={box}
          rows={1}
          aria-label="Paste anything"
          aria-describedby="paste-help"
          placeholder="Paste a widget URL, token request, curl, code…"
          autoComplete="off"
          spellCheck={false}
          onPaste={(event) => {
            event.preventDefault();
            hand(event.clipboardData.getData("text"));
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            hand(event.currentTarget.value);
          }}
          className="block control w-full resize-none overflow-hidden pl-9 whitespace-nowrap"
        />
      </div>
      <Button type="submit">Import</Button>
      <span id="paste-help" className="sr-only">
        A widget URL, a studio URL, a query, a token request, a curl command, an exported
        collection, a call of the SDK, or code. The text stays in this browser.
      </span>
    </form>
  );
}
