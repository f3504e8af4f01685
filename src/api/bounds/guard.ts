import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { getVariableValues } from 'graphql';
import type { Bound } from './bound.js';
import { emptyQuantifier } from './empty-quantifier.js';
import { operationType } from './operation-type.js';
import { pageSize } from './page-size.js';

const bounds: readonly Bound[] = [operationType, pageSize, emptyQuantifier];

/** Checks every request against the bounds, after it was parsed and validated and before anything of it runs. Throws the first refusal. */
export const guard: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!coerced) return;
        const refused: GraphQLError | undefined = bounds.flatMap((bound) => bound({ schema, document, operation, variables: coerced }))[0];
        if (refused) throw refused;
      },
    };
  },
};
