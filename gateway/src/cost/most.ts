/** What a single query may cost: a page of 100 cases with everything on it costs about 15,000. */
export const MOST = 20_000;
