// Starts the output of the build in an image, where there is neither npm nor the sources: beside it lies Next.js's server.js.

import { readAddress } from "./lib/address.mjs";

const read = readAddress(process.env);
if (!read.ok) {
  console.error(read.problem);
  process.exit(1);
}

const { host, port } = read.address;
// The server reads HOSTNAME, which in a container is the name of the container.
Object.assign(process.env, {
  NODE_ENV: "production",
  HOSTNAME: host,
  HOST: host,
  PORT: String(port),
});
await import(new URL("../server.js", import.meta.url).href);
