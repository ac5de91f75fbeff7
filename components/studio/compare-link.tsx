"use client";

import type { MouseEvent } from "react";
import { buttonClass } from "@/components/ui/button";
import type { Reading } from "@/lib/findings/subject";
import { writeQuery } from "@/lib/widget/query";
import type { Unread } from "@/lib/widget/read-entries";
import { studioUrl } from "@/lib/widget/studio-url";
import { useConfigStore } from "./use-derived";

interface CompareLinkProps {
  /** What the form was loaded with. */
  readonly loaded: Reading;
  readonly unread: readonly Unread[];
}

/** Leads to a comparison of the form with what it was loaded with. */
export function CompareLink({ loaded, unread }: CompareLinkProps) {
  const store = useConfigStore();

  /** At the click, so that no key waits for it. */
  function address({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
    const query = (reading: Reading) => studioUrl(reading.config, reading.unread).slice(2);
    const sides = [
      ["a", query(loaded)],
      ["b", query({ config: store.get(), unread })],
    ] as const;
    currentTarget.href = `/compare?${writeQuery(sides)}`;
  }

  return (
    <a
      href="/compare"
      onClick={address}
      onAuxClick={address}
      title="Compare with what this page was loaded with"
      className={buttonClass("quiet")}
    >
      Compare
    </a>
  );
}
