import { SeverityMark } from "@/components/findings/severity-mark";
import { Section } from "@/components/ui/section";
import { WithCode } from "@/components/ui/with-code";
import type { LaunchFinding } from "@/lib/launch/describe-launch";

interface LaunchFindingsProps {
  readonly title: string;
  readonly findings: readonly LaunchFinding[];
}

/** Errors, each with the parameter that it is about. Nothing where there is none. */
export function LaunchFindings({ title, findings }: LaunchFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="divide-y divide-line">
        {findings.map(({ rule, parameter, message }) => (
          <li
            key={`${rule} ${parameter}`}
            data-rule={rule}
            data-parameter={parameter}
            className="flex items-start gap-1.5 px-4 py-2.5 text-13"
          >
            <SeverityMark severity="error" />
            <span className="min-w-0 break-words">
              {parameter && <code className="font-mono text-12 break-all">{parameter}: </code>}
              <WithCode text={message} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
