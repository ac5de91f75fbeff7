"use client";

import { useFormContext } from "react-hook-form";
import { SignedIn } from "@/components/access/signed-in";
import type { Reading } from "@/lib/findings/subject";
import type { Unread } from "@/lib/widget/read-entries";
import { EnvironmentBanner } from "@/components/shell/environment-banner";
import { EnvironmentSwitch } from "@/components/shell/environment-switch";
import { ExamplesMenu } from "@/components/studio/examples/examples-menu";
import type { FormValues } from "@/components/studio/form/form-values";
import { PageLinks } from "@/components/shell/page-links";
import { ShareMenu } from "@/components/studio/share/share-menu";
import { useStudio } from "./studio-context";
import { useEnvironment } from "@/components/studio/form/use-environment";

interface StudioHeaderProps {
  readonly unread: readonly Unread[];
  /** What the form was loaded with. */
  readonly loaded: Reading;
}

export function StudioHeader({ unread, loaded }: StudioHeaderProps) {
  const { setValue } = useFormContext<FormValues>();
  const environment = useEnvironment();
  const { person } = useStudio();
  return (
    <header className="z-20 border-b border-line bg-surface lg:sticky lg:top-0">
      <div className="mx-auto flex max-w-[1600px] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 lg:px-6">
        <h1 className="text-16 font-semibold tracking-tight">Widget Studio</h1>
        <EnvironmentSwitch value={environment} onChange={(next) => setValue("environment", next)} />
        <div className="ml-auto flex flex-wrap gap-1">
          <ExamplesMenu />
          <PageLinks loaded={loaded} unread={unread} />
          <ShareMenu unread={unread} />
          <SignedIn person={person} />
        </div>
      </div>
      <EnvironmentBanner environment={environment} />
    </header>
  );
}
