import { builtFrom } from "@/lib/server/environment/environment";
import { version } from "../package.json";

/** Which studio this is: for the footer, `/healthz` and whoever writes a ticket. */
export const release = { version, ...(builtFrom && { commit: builtFrom }) };

export const releaseName = builtFrom ? `${version} (${builtFrom})` : version;
