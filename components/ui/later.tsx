import { createContext, createElement, lazy, use, useState, type ComponentType } from "react";
import { Button } from "./button";

const Retry = createContext<() => void>(() => undefined);

/**
 * A part of the page that is loaded when it is first shown; a `Suspense` stands around it. Where it does not load, it says so
 * in its place and takes another try: the rest of the page, and what was typed into it, stays.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const attempt = () =>
    lazy(async () => {
      const loaded: ComponentType<Props> = await load().catch(() => NotLoaded);
      return { default: loaded };
    });
  const first = attempt();
  return function Later(props: Props) {
    const [part, setPart] = useState(() => first);
    return <Retry value={() => setPart(attempt)}>{createElement(part, props)}</Retry>;
  };
}

function NotLoaded() {
  const retry = use(Retry);
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 p-3 text-13">
      <p>This part did not load. Check the network, then try again.</p>
      <Button onClick={retry}>Try again</Button>
    </div>
  );
}
