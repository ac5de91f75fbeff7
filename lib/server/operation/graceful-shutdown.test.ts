import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { shutDownGracefully } from "./graceful-shutdown";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function stoppable() {
  const said: string[] = [];
  const process = Object.assign(new EventEmitter(), {
    exit: (code: number) => {
      said.push(`exit ${code}`);
      process.emit("exit");
    },
  });
  const mintLog = {
    begin: () => ({ isAllowed: true, end: () => undefined }),
    cutOff: () => said.push("cut off"),
  };
  shutDownGracefully({ beginStop: () => said.push("stop"), mintLog }, process);
  return { process, said };
}

it.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
])("ends within ten seconds after %s, whatever is left, and logs that first", (signal, code) => {
  const { process, said } = stoppable();
  process.emit(signal);
  process.emit(signal);
  vi.advanceTimersByTime(8_000);
  expect(said).toEqual(["stop"]);
  vi.advanceTimersByTime(1_000);
  expect(said).toEqual(["stop", `exit ${code}`, "cut off"]);
});

it("logs what is cut off when the process ends by itself", () => {
  const { process, said } = stoppable();
  process.emit("exit");
  expect(said).toEqual(["cut off"]);
});
