/** Runs once when the server starts, and has to end before it answers. */
export async function register() {
  // Written so that the bundler leaves the import out of the Edge build, which cannot end the process.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { keepAddresses } = await import("./lib/access/addresses");
    const { announceEnvironments } = await import("./lib/announce-environments");
    const { keepQueriesOut } = await import("./lib/audit/keep-queries-out");
    const { keepRawQueries } = await import("./lib/keep-raw-queries");
    const { operation } = await import("./lib/operation/operation");
    const { stopInTime } = await import("./lib/operation/stop-in-time");
    keepQueriesOut();
    announceEnvironments();
    keepRawQueries();
    keepAddresses();
    stopInTime();
    await operation().begun;
  }
}
