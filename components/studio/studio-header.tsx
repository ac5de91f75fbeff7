import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import type { Reading } from "@/lib/findings/subject";
import type { Unread } from "@/lib/widget/unread";
import { studioUrl } from "@/lib/widget/studio-url";
import { SiteHeader } from "@/components/shell/site-header";
import { ShareMenu } from "@/components/studio/share/share-menu";
import type { FormValues } from "@/components/studio/form/form-values";
import { useConfigStore } from "@/components/studio/form/use-derived";
import { useEnvironment } from "@/components/studio/form/use-environment";
import { useStudio } from "./studio-context";

interface StudioHeaderProps {
  readonly unread: readonly Unread[];
  /** What the form was loaded with. */
  readonly loaded: Reading;
  readonly children: ReactNode;
}

/** The header, told what the form holds. */
export function StudioHeader({ unread, loaded, children }: StudioHeaderProps) {
  const { setValue } = useFormContext<FormValues>();
  const store = useConfigStore();
  const environment = useEnvironment();
  const facts = useStudio();
  const query = ({ config, unread }: Reading) => studioUrl(config, unread).slice(2);
  return (
    <SiteHeader
      facts={facts}
      current="studio"
      carried={() => ({ query: query({ config: store.get(), unread }), loaded: query(loaded) })}
      places={[{ environment }]}
      actions={<ShareMenu unread={unread} className="px-2! lg:hidden" />}
      onEnvironment={(next) => setValue("environment", next)}
    >
      {children}
    </SiteHeader>
  );
}
