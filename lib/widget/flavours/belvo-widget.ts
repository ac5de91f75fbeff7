const url = "https://widget.belvo.io/";

/** One page for the flavours of today: the environment is the token's. */
export const belvoWidget = { sandbox: url, production: url } as const;
