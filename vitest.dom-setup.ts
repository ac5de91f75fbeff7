import { cleanup, configure } from "@testing-library/react";
import "fake-indexeddb/auto";
import { afterEach, vi } from "vitest";

// A failure names what was not found, instead of the whole page.
configure({ getElementError: (message) => new Error(message ?? "Not found.") });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
