import { Icon } from "@/components/ui/icon";
import { WithCode } from "@/components/ui/with-code";
import type { LiveFinding } from "@/components/studio/output/findings-context";

/** The facts behind a finding: what the fix does or what to write instead, and the source. */
export function FindingFacts({ finding }: { readonly finding: LiveFinding }) {
  const { suggestion, effect, source } = finding;
  return (
    <span className="block text-quiet">
      {effect !== undefined ? (
        <>The fix {effect}. </>
      ) : (
        suggestion !== undefined && (
          <>
            Instead: <WithCode text={suggestion} />.{" "}
          </>
        )
      )}
      <a
        href={source.url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={`Source: ${source.title}`}
        className="inline-flex items-center gap-1 underline decoration-line-strong underline-offset-2 hover:text-accent"
      >
        {source.title}
        <Icon name="external-link" size={13} />
      </a>
    </span>
  );
}
