/** The request header in which the studio names the run that asks for a token. Belvo knows nothing of the kind. */
export const runHeader = "studio-run";
