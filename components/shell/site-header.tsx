import type { ReactNode } from "react";
import type { SignedInPerson } from "@/components/access/signed-in";
import type { Environment } from "@/lib/widget/environments";
import { EnvironmentMenu } from "./environment-menu";
import { HeaderFrame, type HeaderFrameProps } from "./header-frame";

/** What the header says of the server; unset on the pages before the sign-in. */
export interface HeaderFacts {
  readonly offered: readonly Environment[];
  readonly person?: SignedInPerson;
}

interface SiteHeaderProps extends Omit<HeaderFrameProps, "person" | "menu"> {
  readonly facts?: HeaderFacts | undefined;
  readonly onEnvironment?: (environment: Environment) => void;
  /** In the first row, beside the environment. */
  readonly actions?: ReactNode;
}

/** The header with the menu of environments. */
export function SiteHeader({
  facts,
  places = [],
  onEnvironment,
  actions,
  ...frame
}: SiteHeaderProps) {
  return (
    <HeaderFrame
      {...frame}
      person={facts?.person}
      places={places}
      menu={
        <>
          {facts && places.length > 0 && (
            <EnvironmentMenu places={places} offered={facts.offered} onChange={onEnvironment} />
          )}
          {actions}
        </>
      }
    />
  );
}
