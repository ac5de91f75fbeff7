import { afterEach, describe, expect, it, vi } from "vitest";
import { createSignal } from "./signal";

afterEach(() => vi.unstubAllGlobals());

describe("createSignal", () => {
  it("tells this tab once, and no longer than it listens", () => {
    const { announce, watch } = createSignal("own");
    const listener = vi.fn();
    const stop = watch(listener);
    announce();
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    announce();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("tells other tabs, also from a tab that does not listen itself", async () => {
    const listener = vi.fn();
    const stop = createSignal("shared").watch(listener);
    createSignal("shared").announce();
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    stop();
  });

  it("tells this tab where a channel cannot be opened", () => {
    vi.stubGlobal("BroadcastChannel", function refuse() {
      throw new DOMException("Denied.", "SecurityError");
    });
    const { announce, watch } = createSignal("denied");
    const listener = vi.fn();
    const stop = watch(listener);
    announce();
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
  });
});
