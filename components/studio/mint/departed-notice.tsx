"use client";

import { useDeparted, type Departed } from "./use-departed";

interface DepartedNoticeProps {
  readonly hasToken: boolean;
  /** True where a change of flavour or environment has removed one since: the bar says so. */
  readonly wasRemoved: boolean;
  readonly hasIdentity: boolean;
}

const words: Readonly<Record<Departed, string>> = {
  token: "Tokens are not stored. Generate a new one.",
  identity: "A typed identity is not stored. Type it again.",
};

/** After a reload: what the URL did not bring back. */
export function DepartedNotice({ hasToken, wasRemoved, hasIdentity }: DepartedNoticeProps) {
  const present = [hasToken && ("token" as const), hasIdentity && ("identity" as const)];
  const departed = useDeparted(present.filter((one) => one !== false)).filter(
    (one) => !present.includes(one) && !(one === "token" && wasRemoved),
  );
  return departed.length === 0 ? null : (
    <p
      role="status"
      className="border-t border-line bg-surface px-3 pt-2 text-13 text-quiet lg:border-0 lg:bg-transparent lg:pb-2"
    >
      {departed.map((one) => words[one]).join(" ")}
    </p>
  );
}
