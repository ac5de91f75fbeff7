import { holdEarlyEvents } from "@/lib/browser/early-events";
import { EarlyReplay } from "./early-replay";

/** Holds what you press and type before the scripts of the page arrive. It comes first in the page. */
export function EarlyEvents({ nonce }: { readonly nonce: string | undefined }) {
  return (
    <>
      {/* Browsers hide the nonce of a script, so that React finds none. */}
      <script nonce={nonce} suppressHydrationWarning>{`(${holdEarlyEvents.toString()})()`}</script>
      <EarlyReplay />
    </>
  );
}
