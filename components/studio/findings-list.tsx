"use client";

import { Icon } from "@/components/ui/icon";
import type { Finding } from "@/lib/widget/checks";
import { SeverityMark } from "./severity-mark";
import { Panel } from "./panel";
import { useStudio } from "./studio-context";

export function FindingsPanel({ findings }: { readonly findings: readonly Finding[] }) {
  const { reveal } = useStudio();
  const blocking = findings.filter((finding) => finding.blocks).length;
  return (
    <Panel
      id="findings-title"
      title="Findings"
      about={
        findings.length === 0
          ? "Nothing stands out"
          : blocking > 0
            ? `${findings.length}; ${blocking} to mend before a token can be generated`
            : `${findings.length}; none keeps you from generating a token`
      }
    >
      {findings.length === 0 ? (
        <p className="flex items-center gap-2 px-4 text-13 text-quiet">
          <Icon name="check" size={14} className="text-success" /> Nothing to report on what is set.
        </p>
      ) : (
        <ul className="grid gap-1.5 px-4">
          {findings.map(({ rule, parameter, severity, message }) => (
            <li
              key={`${rule} ${parameter}`}
              data-rule={rule}
              data-parameter={parameter}
              className="flex flex-wrap gap-x-2 text-13"
            >
              <SeverityMark severity={severity} />
              <button
                type="button"
                onClick={() => reveal(parameter)}
                className="font-mono text-12 break-all underline decoration-line-strong underline-offset-2 hover:text-accent"
              >
                {parameter}
              </button>
              <span className="min-w-0 flex-1 basis-60 break-words">{message}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
