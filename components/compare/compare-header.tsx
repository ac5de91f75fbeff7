import { EnvironmentBanner } from "@/components/shell/environment-banner";
import { Button, buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { writeComparison, type ParsedComparison } from "@/lib/compare/compare-url";
import { emptyConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import { studioUrl } from "@/lib/widget/studio-url";
import { environmentOf, sideNames, sideTitles } from "./side";
import { pushAddress } from "./use-address";

/** In characters: many a server refuses a longer address, and many a chat cuts it. */
const longestAddress = 8000;

interface CompareHeaderProps {
  readonly comparison: ParsedComparison;
  readonly defaultEnvironment: Environment | undefined;
}

export function CompareHeader({ comparison, defaultEnvironment }: CompareHeaderProps) {
  const { left, right, ...rest } = comparison;
  const address = writeComparison(comparison);

  function swap() {
    pushAddress(
      writeComparison({ ...rest, ...(right && { left: right }), ...(left && { right: left }) }),
    );
  }

  return (
    <header className="z-20 border-b border-line bg-surface">
      <div className="mx-auto flex max-w-[1600px] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 lg:px-6">
        <a href={studioUrl(emptyConfig)} className={`${buttonClass("quiet")} -ml-3`}>
          Widget Studio
        </a>
        <h1 className="text-16 font-semibold tracking-tight">Compare</h1>
        {(left ?? right) && (
          <div className="ml-auto flex flex-wrap gap-1">
            <Button look="quiet" onClick={swap}>
              Swap sides
            </Button>
            <CopyButton text={() => new URL(address, location.origin).href}>
              Copy comparison URL
            </CopyButton>
          </div>
        )}
      </div>
      {address.length > longestAddress && (
        <p role="status" className="px-4 py-1.5 text-center text-13 text-warning">
          This address has {address.length.toLocaleString("en")} characters. Some servers refuse one
          that long, and some chats cut it: open it once before you send it.
        </p>
      )}
      <div className="grid sm:grid-cols-2">
        {sideNames.map((name) =>
          comparison[name] ? (
            <EnvironmentBanner
              key={name}
              side={sideTitles[name]}
              environment={environmentOf(comparison[name], defaultEnvironment)}
            />
          ) : (
            <p key={name} className="bg-sunken px-4 py-1.5 text-center text-13 text-quiet">
              {sideTitles[name]}: not chosen yet.
            </p>
          ),
        )}
      </div>
    </header>
  );
}
