interface WithoutScriptProps {
  /** What does not work then, as sentences. */
  readonly children: string;
}

/** Says what a page cannot do in a browser that runs no script. Nothing in any other. */
export function WithoutScript({ children }: WithoutScriptProps) {
  return (
    <p className="mx-auto my-3 hidden w-full max-w-[70ch] rounded-lg border border-warning bg-surface px-4 py-3 text-13 noscript:block">
      JavaScript is off. {children}
    </p>
  );
}
