import { useLost, type Losable } from "./use-lost";

interface LostNoticeProps {
  readonly hasToken: boolean;
  /** True where a change of flavour or environment has removed one since: the bar says so. */
  readonly wasRemoved: boolean;
  readonly hasIdentity: boolean;
}

const words: Readonly<Record<Losable, string>> = {
  token: "Tokens are not stored. Generate a new one.",
  identity: "A typed identity is not stored. Type it again.",
};

/** After a reload: what the URL did not bring back. */
export function LostNotice({ hasToken, wasRemoved, hasIdentity }: LostNoticeProps) {
  const present = [hasToken && ("token" as const), hasIdentity && ("identity" as const)];
  const lost = useLost(present.filter((one) => one !== false)).filter(
    (one) => !present.includes(one) && !(one === "token" && wasRemoved),
  );
  return lost.length === 0 ? null : (
    <p
      role="status"
      className="border-t border-line bg-surface px-3 pt-2 text-13 text-quiet lg:border-0 lg:bg-transparent lg:pb-2"
    >
      {lost.map((one) => words[one]).join(" ")}
    </p>
  );
}
