"use client";

import { useDeparted, type Departed } from "./use-departed";

interface DepartedNoticeProps {
  readonly hasToken: boolean;
  readonly hasIdentity: boolean;
}

const words: Readonly<Record<Departed, string>> = {
  token: "access token",
  identity: "typed identity",
};

/** After a reload: what the URL did not bring back. */
export function DepartedNotice({ hasToken, hasIdentity }: DepartedNoticeProps) {
  const present = [hasToken && ("token" as const), hasIdentity && ("identity" as const)];
  const departed = useDeparted(present.filter((one) => one !== false)).filter(
    (one) => !present.includes(one),
  );
  return departed.length === 0 ? null : (
    <p
      role="status"
      className="border-t border-line bg-surface px-3 pt-2 text-13 text-quiet lg:border-0 lg:bg-transparent lg:pb-2"
    >
      Your settings came back from the address. The{" "}
      {departed.map((one) => words[one]).join(" and the ")} that was here did not: it is never
      stored.
    </p>
  );
}
