/** How the tabs of the studio tell each other that something has changed. A browser without channels tells this tab alone. */

interface Signal {
  /** Tells all tabs, this one included. */
  readonly announce: () => void;
  /** Answers how to stop. */
  readonly watch: (listener: () => void) => () => void;
}

export function createSignal(name: string): Signal {
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | undefined;

  function tellThisTab() {
    for (const listener of listeners) listener();
  }

  return {
    announce() {
      tellThisTab();
      // A channel does not hear itself: without a listener, one is opened for this message alone.
      const outgoing = channel ?? openChannel(name);
      outgoing?.postMessage("changed");
      if (outgoing !== channel) outgoing?.close();
    },
    watch(listener) {
      // Each call counts, also of the same function.
      const own = () => listener();
      listeners.add(own);
      if (!channel) {
        channel = openChannel(name);
        channel?.addEventListener("message", tellThisTab);
      }
      return () => {
        listeners.delete(own);
        if (listeners.size > 0) return;
        channel?.close();
        channel = undefined;
      };
    },
  };
}

/** Undefined where the browser has none, or forbids it to a page without storage. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
