"use client";

import { useEffect, useState } from "react";
import { Icon } from "./icon";
import { Button, type ButtonLook } from "./button";

interface CopyButtonProps {
  readonly text: string | (() => string);
  /** The same with its looks, for whoever pastes it into a document. */
  readonly html?: () => string;
  readonly children: string;
  readonly look?: ButtonLook;
  /** What exactly is copied, where the words do not say it. */
  readonly title?: string;
  /** On a phone the icon alone, where a button beside it says what it is about. */
  readonly isSmall?: boolean;
}

type State = "ready" | "copied" | "refused";

/** Says for two seconds that it copied. A browser that refuses is told of, too. */
export function CopyButton({
  text,
  html,
  children,
  look = "secondary",
  title,
  isSmall,
}: CopyButtonProps) {
  const [state, setState] = useState<State>("ready");

  useEffect(() => {
    if (state === "ready") return;
    const timer = setTimeout(() => setState("ready"), 2000);
    return () => clearTimeout(timer);
  }, [state]);

  function copy() {
    const plain = typeof text === "string" ? text : text();
    const written = html
      ? navigator.clipboard.write([new ClipboardItem({ "text/plain": plain, "text/html": html() })])
      : navigator.clipboard.writeText(plain);
    written.then(() => setState("copied")).catch(() => setState("refused"));
  }

  return (
    <Button look={look} title={title} onClick={copy}>
      {state === "copied" ? <Icon name="check" /> : <Icon name="copy" />}
      {/* The widest wording keeps its place, so that nothing moves. */}
      <span className={`grid ${isSmall ? "max-sm:sr-only" : ""}`}>
        <span className={`col-start-1 row-start-1 ${state === "ready" ? "" : "invisible"}`}>
          {children}
        </span>
        <span role="status" className="col-start-1 row-start-1">
          {state === "copied" ? "Copied" : state === "refused" ? "Not allowed" : ""}
        </span>
      </span>
    </Button>
  );
}
