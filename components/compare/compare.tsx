"use client";

import { useState } from "react";
import { PageFrame } from "@/components/shell/page-frame";
import type { StudioFacts } from "@/components/studio/studio-context";
import { parseCompareUrl, writeComparison } from "@/lib/compare/compare-url";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import { studioUrl } from "@/lib/widget/studio-url";
import { CompareActions } from "./compare-actions";
import { Differences } from "./differences";
import {
  environmentOf,
  otherSide,
  sideNames,
  sideTitles,
  type PastedSide,
  type SideName,
} from "./side";
import { SideCard } from "./side-card";
import { UnreadList, WithheldNames } from "./set-aside";
import { pushAddress, useQuery } from "./use-address";

/** In characters: many a server refuses a longer address, and many a chat cuts it. */
const longestAddress = 8000;

interface CompareProps {
  /** Of the page's address, as it was written. */
  readonly query: string;
  readonly facts: Pick<StudioFacts, "offered" | "defaultEnvironment" | "person">;
}

/** Two configs side by side. The address holds both, and every choice is an address of its own. */
export function Compare({ query, facts }: CompareProps) {
  const { defaultEnvironment } = facts;
  const address = useQuery(query);
  const comparison = parseCompareUrl(address);
  const { left, right, unread, withheld } = comparison;
  const written = writeComparison(comparison);
  // By what the side then was, so that it is still told after Back.
  const [pasted, setPasted] = useState<Readonly<Record<string, PastedSide | undefined>>>({});

  function take(name: SideName, side: ParsedConfig, from?: PastedSide) {
    setPasted((all) => ({ ...all, [keyOf(name, side)]: from }));
    // The other side may have changed while a paste was read.
    pushAddress(writeComparison({ ...parseCompareUrl(location.search), [name]: side }));
  }

  return (
    <PageFrame
      facts={facts}
      current="compare"
      places={sideNames.flatMap((name) =>
        comparison[name]
          ? {
              environment: environmentOf(comparison[name], defaultEnvironment),
              part: sideTitles[name],
            }
          : [],
      )}
      title="Compare"
      actions={<CompareActions comparison={comparison} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {written.length > longestAddress && (
          <p role="status" className="text-13 text-warning">
            This address has {written.length.toLocaleString("en")} characters. Some servers refuse
            one that long, and some chats cut it: open it once before you send it.
          </p>
        )}
        {!(left && right) && (
          <div className="grid gap-1 py-2">
            <h2 className="text-20 font-semibold">
              {(left ?? right) ? "Choose a second configuration" : "Choose two configurations"}
            </h2>
            <p className="max-w-[70ch] text-quiet">
              The studio compares what they mean, not how they are written. The address of this page
              then holds both, so you can send it.
            </p>
          </div>
        )}
        {(withheld.length > 0 || unread.length > 0) && (
          <div className="grid gap-1.5 rounded-lg border border-line bg-surface px-4 py-3 text-13">
            <WithheldNames names={withheld} />
            <UnreadList
              unread={unread}
              about="The address keeps them, and they are not compared."
            />
          </div>
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          {sideNames.map((name) => {
            const side = comparison[name];
            return (
              <SideCard
                key={name}
                name={name}
                side={side}
                environment={environmentOf(side, defaultEnvironment)}
                elsewhere={comparison[otherSide(name)]?.config.environment}
                pasted={side && pasted[keyOf(name, side)]}
                onTake={(next, from) => take(name, next, from)}
              />
            );
          })}
        </div>
        {left && right && (
          <Differences left={left} right={right} defaultEnvironment={defaultEnvironment} />
        )}
        <p className="max-w-[90ch] text-13 text-quiet">
          <strong className="font-medium text-ink">Not a difference:</strong> the order of
          parameters and list items, encoding, the way a colour is written, the access token, a
          typed identity, and a default that only one side writes.
        </p>
      </div>
    </PageFrame>
  );
}

function keyOf(name: SideName, { config, unread }: ParsedConfig): string {
  return `${name} ${studioUrl(config, unread)}`;
}
