import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { writeComparison, type ParsedComparison } from "@/lib/compare/compare-url";
import { pushAddress } from "./use-address";

/** What one does with a comparison as a whole. */
export function CompareActions({ comparison }: { readonly comparison: ParsedComparison }) {
  const { left, right, ...rest } = comparison;

  function swap() {
    pushAddress(
      writeComparison({ ...rest, ...(right && { left: right }), ...(left && { right: left }) }),
    );
  }

  if (!(left ?? right)) return null;
  return (
    <>
      <Button look="quiet" onClick={swap}>
        Swap sides
      </Button>
      <CopyButton text={() => new URL(writeComparison(comparison), location.origin).href}>
        Copy comparison URL
      </CopyButton>
    </>
  );
}
