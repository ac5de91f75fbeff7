/** Runs once when the server starts, and has to end before it answers. */
export async function register() {
  // Written so that the bundler leaves the import out of the Edge build, which cannot end the process.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { keepAddresses } = await import("./lib/server/access/addresses");
    const { boundServer } = await import("./lib/server/operation/bound-server");
    const { announceEnvironments } = await import("./lib/server/environment/announce-environments");
    const { keepInputOut } = await import("./lib/server/audit/keep-input-out");
    const { keepRawQueries } = await import("./lib/server/request/keep-raw-queries");
    const { outliveOutput } = await import("./lib/server/audit/outlive-output");
    const { operation } = await import("./lib/server/operation/operation");
    const { refuseEarly } = await import("./lib/server/request/refuse-early");
    const { studioEnvironment } = await import("./lib/server/environment/environment");
    const { sendThroughProxy } = await import("./lib/server/request/send-through-proxy");
    const { shutDownGracefully } = await import("./lib/server/operation/graceful-shutdown");
    outliveOutput();
    keepInputOut();
    announceEnvironments();
    sendThroughProxy(studioEnvironment().outboundProxy);
    refuseEarly();
    keepRawQueries();
    keepAddresses();
    boundServer();
    shutDownGracefully(operation());
    await operation().begun;
  }
}
