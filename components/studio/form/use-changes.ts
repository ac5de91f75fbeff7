import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useSteps } from "@/components/shell/use-studio-url";
import type { Reading } from "@/lib/findings/subject";
import type { Unread } from "@/lib/widget/unread";
import { studioUrl } from "@/lib/widget/studio-url";
import type { ConfigStore } from "./config-store";
import { toFormValues, type FormValues } from "./form-values";
import { emptyDraft, type IdentityDraft } from "./identity-draft";

/** What a click did beyond the one control. */
export interface Announcement {
  readonly text: string;
  /** Brings back what was there before. */
  readonly undo?: () => void;
}

export interface Change {
  readonly config: Reading["config"];
  /** Unset leaves what is kept beside the config as it is. */
  readonly unread?: readonly Unread[];
  /** Unset leaves the typed identity as it is. */
  readonly draft?: IdentityDraft;
  /** Says what it did; unset where the controls say it themselves. */
  readonly text?: string;
}

interface Held {
  readonly form: UseFormReturn<FormValues>;
  readonly identityForm: UseFormReturn<IdentityDraft>;
  readonly store: ConfigStore;
  readonly unread: readonly Unread[];
  readonly setUnread: (unread: readonly Unread[]) => void;
}

/** All that is on the page and can be taken back. */
interface Content extends Reading {
  readonly draft: IdentityDraft;
}

/**
 * Every change of more than one control goes through here: it reaches all controls, says what it did, can be undone, and
 * is a step of the browser's history.
 */
export function useChanges({ form, identityForm, store, unread, setUnread }: Held) {
  const [said, setSaid] = useState<{ readonly text: string; readonly before?: Content }>();

  const step = useSteps((query) => {
    // What reads a query brings the schemas along, which a first look does not need.
    import("@/lib/widget/parse-config").then(
      ({ parseConfig }) => {
        const { config, unread } = parseConfig(query);
        show({ config, unread, draft: config.persona ? emptyDraft : identityForm.getValues() });
        setSaid(undefined);
      },
      // The address says what to show, and the server can read it as well.
      () => location.reload(),
    );
  });

  // A single control that changes makes the notice a thing of the past; whatever changes more of them says its own.
  useEffect(() => {
    const formState = { values: true };
    const callback = ({ name }: { readonly name?: string }) => {
      if (name !== undefined) setSaid(undefined);
    };
    const stops = [
      form.subscribe({ formState, callback }),
      identityForm.subscribe({ formState, callback }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [form, identityForm]);

  /** The mounted controls are told their values: none of them keeps what it showed. */
  function show({ config, unread, draft }: Content) {
    form.reset(toFormValues(config), { keepFieldsRef: true });
    identityForm.reset(draft, { keepFieldsRef: true });
    setUnread(unread);
  }

  function content(): Content {
    return { config: store.get(), unread, draft: identityForm.getValues() };
  }

  function replace(after: Content) {
    const before = content();
    show(after);
    step(studioUrl(before.config, before.unread), studioUrl(after.config, after.unread));
  }

  function apply({ text, ...change }: Change) {
    const before = content();
    replace({ ...before, ...change });
    setSaid(text === undefined ? undefined : { text, before });
  }

  function undo(before: Content) {
    replace(before);
    setSaid({ text: "Undone." });
  }

  const before = said?.before;
  const announcement: Announcement | undefined = said && {
    text: said.text,
    ...(before && { undo: () => undo(before) }),
  };
  return { announcement, apply, forget: () => setSaid(undefined) };
}
