/** Page sizes: when nothing is asked, and the most that may be asked. `@limit` in `schema/*.graphql` says the same. */
export const pageLimits = { default: 25, max: 200 } as const;
