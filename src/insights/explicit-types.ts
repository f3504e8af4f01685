/*
 * type-graphql wants to be able to look up types that a compiler recorded (package reflect-metadata). Here every type is written out
 * in its decorator, as not every compiler records them, so nothing is ever looked up in vain: a type that is left out is an error.
 */
const recorded = Reflect as { getMetadata?: unknown };
recorded.getMetadata ??= () => undefined;
