import { GraphQLError } from 'graphql';

/** The error for an argument that cannot be answered; it names the argument and says what to do. */
export function badArgument(argument: string, words: string): GraphQLError {
  return new GraphQLError(`"${argument}": ${words}`, { extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } } });
}
