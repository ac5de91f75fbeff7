import { fileURLToPath } from "node:url";

/** The folder of package.json, with a slash at its end. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Where the scripts keep what they must remember; it goes with the packages it speaks of. */
export const cacheFolder = `${projectFolder}node_modules/.cache/widget-studio/`;
