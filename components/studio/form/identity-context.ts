import { createContext, use, useMemo } from "react";
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
  const watched = useWatch({ control });
  // The same object until something is typed: what is computed from it is computed once.
  return useMemo(() => ({ ...emptyDraft, ...watched }), [watched]);
}
