"use client";

import { createContext, use } from "react";
import { useWatch, type UseFormReturn } from "react-hook-form";
import { emptyDraft, type IdentityDraft } from "./identity-draft";

/** A form of its own, so that no codec of the config ever meets an identity. */
export const IdentityContext = createContext<UseFormReturn<IdentityDraft> | undefined>(undefined);

export function useIdentityForm(): UseFormReturn<IdentityDraft> {
  const form = use(IdentityContext);
  if (!form) throw new Error("Outside of the studio.");
  return form;
}

export function useIdentityDraft(): IdentityDraft {
  const { control } = useIdentityForm();
  return { ...emptyDraft, ...useWatch({ control }) };
}
