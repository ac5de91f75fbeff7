import { Button } from "@/components/ui/button";

interface PassphraseFormProps {
  readonly returnPath: string;
  /** As it was typed the last time. */
  readonly name: string;
  readonly isWrong: boolean;
}

/** Works without script. */
export function PassphraseForm({ returnPath, name, isWrong }: PassphraseFormProps) {
  return (
    <form method="post" action="/sign-in/passphrase" className="grid gap-4">
      <input type="hidden" name="return" value={returnPath} />
      <div className="grid gap-1">
        <label htmlFor="name" className="font-medium">
          Your name
        </label>
        <input
          id="name"
          name="name"
          required
          maxLength={80}
          autoComplete="name"
          defaultValue={name}
          autoFocus={name === ""}
          aria-describedby="name-help"
          className="control w-full"
        />
        <p id="name-help" className="text-13 text-quiet">
          The audit log records it with each token that you generate.
        </p>
      </div>
      <div className="grid gap-1">
        <label htmlFor="passphrase" className="font-medium">
          Passphrase
        </label>
        <input
          id="passphrase"
          name="passphrase"
          type="password"
          required
          maxLength={1024}
          autoComplete="current-password"
          autoFocus={name !== ""}
          aria-invalid={isWrong}
          aria-describedby="passphrase-help"
          className="control w-full"
        />
        <p id="passphrase-help" className="text-13 text-quiet">
          Your team shares one passphrase.
        </p>
      </div>
      <Button type="submit" look="primary">
        Sign in
      </Button>
    </form>
  );
}
