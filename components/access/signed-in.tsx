import { Button } from "@/components/ui/button";

export interface SignedInPerson {
  readonly name: string;
  readonly email?: string;
}

/** Who is signed in, and the way out. A form, so that nothing which fetches ahead signs anybody out. */
export function SignedIn({ person }: { readonly person: SignedInPerson | undefined }) {
  if (!person) return null;
  const { name, email } = person;
  return (
    <form
      method="post"
      action="/sign-out"
      className="flex min-w-0 items-center gap-1 max-md:border-t max-md:border-line max-md:px-3 max-md:pt-2 md:ml-auto"
    >
      <span title={email} className="max-w-40 truncate text-13 text-quiet">
        <span className="sr-only">Signed in as </span>
        {name}
      </span>
      <Button type="submit" look="quiet">
        Sign out
      </Button>
    </form>
  );
}
