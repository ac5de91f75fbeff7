import { sandboxLogins } from "@/lib/widget/sandbox-logins";

/** What to type at the bank, once the widget is open. */
export function SandboxLogins() {
  return (
    <details className="text-13">
      <summary className="text-quiet hover:text-ink">Which logins does the sandbox take?</summary>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        {sandboxLogins.map(({ what, value }) => (
          <div key={value} className="contents">
            <dt className="text-quiet">{what}</dt>
            <dd className="font-mono">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
