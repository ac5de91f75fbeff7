"use client";

import type { MouseEvent } from "react";
import { buttonClass } from "@/components/ui/button";
import type { Reading } from "@/lib/findings/subject";
import { writeQuery } from "@/lib/widget/query";
import type { Unread } from "@/lib/widget/read-entries";
import { studioUrl } from "@/lib/widget/studio-url";
import { useConfigStore } from "@/components/studio/form/use-derived";

interface PageLinksProps {
  /** What the form was loaded with. */
  readonly loaded: Reading;
  readonly unread: readonly Unread[];
}

/** The other pages. Those that start from the configuration are told it at the click, so that no key waits for them. */
export function PageLinks({ loaded, unread }: PageLinksProps) {
  const store = useConfigStore();
  const query = (reading: Reading) => studioUrl(reading.config, reading.unread).slice(2);
  const held = () => query({ config: store.get(), unread });

  const pages = [
    {
      text: "Compare",
      about: "Compare with what this page was loaded with",
      address: () =>
        `/compare?${writeQuery([
          ["a", query(loaded)],
          ["b", held()],
        ])}`,
      path: "/compare",
    },
    {
      text: "Matrix",
      about: "Test links for every combination, on top of this configuration",
      address: () => `/matrix?${held()}`,
      path: "/matrix",
    },
    { text: "Runs", about: "What came back from the widget", path: "/runs" },
  ];

  return (
    <nav aria-label="Pages" className="contents">
      {pages.map(({ text, about, path, address }) => {
        const tell = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
          if (address) currentTarget.href = address();
        };
        return (
          <a
            key={path}
            href={path}
            title={about}
            onClick={tell}
            onAuxClick={tell}
            className={buttonClass("quiet")}
          >
            {text}
          </a>
        );
      })}
    </nav>
  );
}
