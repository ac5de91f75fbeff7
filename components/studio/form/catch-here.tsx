"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { callbackFields, callbackKinds, catcherUrl, readCatcher } from "@/lib/callbacks/catcher";
import type { WidgetConfig } from "@/lib/widget/config";
import { useStudio } from "@/components/studio/studio-context";
import { useConfigStore, useDerived } from "./use-derived";

type Callbacks = readonly (string | undefined)[];

/** Sends every outcome to the studio's own pages, and back to where they went before. */
export function CatchHere() {
  const { origin } = useStudio();
  const { setValue } = useFormContext();
  const store = useConfigStore();
  const [before, setBefore] = useState<Callbacks>();
  const caught = useDerived((config) =>
    callbackKinds.filter((kind) => isCaught(config, kind, origin)),
  );
  const areAll = caught.length === callbackKinds.length;

  function write(addresses: Callbacks) {
    for (const [index, kind] of callbackKinds.entries()) {
      setValue(callbackFields[kind], addresses[index] ?? "", { shouldDirty: true });
    }
  }

  function start() {
    const config = store.get();
    setBefore(callbackKinds.map((kind) => config[callbackFields[kind]]));
    write(callbackKinds.map((kind) => catcherUrl(origin, { kind })));
  }

  function stop() {
    write(before ?? []);
    setBefore(undefined);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <p className="min-w-0 flex-1 basis-60 text-13 text-quiet">
        {caught.length === 0
          ? "The studio can catch the callbacks: its pages explain what came back, and the run log keeps it."
          : `Caught here: ${caught.join(", ")}. What comes back stands in the run log.`}
      </p>
      {areAll ? (
        <Button onClick={stop}>{before?.some(Boolean) ? "Undo" : "Do not catch them"}</Button>
      ) : (
        <Button onClick={start}>Catch them here</Button>
      )}
    </div>
  );
}

function isCaught(
  config: WidgetConfig,
  kind: (typeof callbackKinds)[number],
  origin: string,
): boolean {
  const address = config[callbackFields[kind]];
  return address !== undefined && readCatcher(address, origin) !== undefined;
}
