"use client";

import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Reading } from "@/lib/findings/subject";
import type { Unread } from "@/lib/widget/read-entries";
import type { ConfigStore } from "./config-store";
import { toFormValues, type FormValues } from "./form-values";
import type { IdentityDraft } from "./identity-draft";

/** What a click did beyond the one control. */
export interface Happening {
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
  /** Says what it did. */
  readonly text: string;
}

interface Held {
  readonly form: UseFormReturn<FormValues>;
  readonly identityForm: UseFormReturn<IdentityDraft>;
  readonly store: ConfigStore;
  readonly unread: readonly Unread[];
  readonly setUnread: (unread: readonly Unread[]) => void;
}

/** Every change of more than one control goes through here: it says what it did, and can be taken back. */
export function useChanges({ form, identityForm, store, unread, setUnread }: Held) {
  const [happening, setHappening] = useState<Happening>();

  function apply(change: Change) {
    const before = {
      values: toFormValues(store.get()),
      draft: identityForm.getValues(),
      unread,
    };
    form.reset(toFormValues(change.config));
    identityForm.reset(change.draft ?? before.draft);
    if (change.unread) setUnread(change.unread);
    setHappening({
      text: change.text,
      undo: () => {
        form.reset(before.values);
        identityForm.reset(before.draft);
        setUnread(before.unread);
        setHappening({ text: "Taken back." });
      },
    });
  }

  return { happening, apply, forget: () => setHappening(undefined) };
}
