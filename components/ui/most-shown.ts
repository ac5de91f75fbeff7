/** An address may hold hundreds of entries: more than this nobody reads, and each costs time to draw. */
export const mostShown = 50;
