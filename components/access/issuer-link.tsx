import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { writeQuery } from "@/lib/widget/query";

interface IssuerLinkProps {
  readonly issuer: string;
  readonly returnPath: string;
  /** Lets the issuer ask which account to use. */
  readonly isOtherAccount?: boolean;
}

/** A plain link: the router of Next.js would fetch what is behind it ahead of a click. */
export function IssuerLink({ issuer, returnPath, isOtherAccount = false }: IssuerLinkProps) {
  const { host } = new URL(issuer);
  const query = writeQuery([
    ...(returnPath === "/" ? [] : [["return", returnPath] as const]),
    ...(isOtherAccount ? [["account", "other"] as const] : []),
  ]);
  return (
    <a
      href={`/sign-in/start${query && `?${query}`}`}
      className={`${buttonClass("primary")} max-w-full min-w-0 py-1.5 !whitespace-normal`}
    >
      <Icon name="key-round" className="shrink-0" />
      <span className="min-w-0 break-words">
        {isOtherAccount ? "Use another account" : `Sign in with ${host}`}
      </span>
    </a>
  );
}
