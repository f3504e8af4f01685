import type { GraphiQLProps } from 'graphiql';

const endpoint = '/graphql';

/**
 * Sends one operation to the API that served this page and gives back its JSON answer, errors included.
 * @throws Error with a sentence for the reader where no JSON comes back.
 */
export const ask: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await reach({
    method: 'POST',
    headers: { accept: 'application/graphql-response+json, application/json', 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The API at ${endpoint} answered with status ${response.status} and no JSON. Try again in a moment.`);
  }
};

async function reach(request: RequestInit): Promise<Response> {
  try {
    return await fetch(endpoint, request);
  } catch {
    throw new Error(`The API at ${endpoint} cannot be reached. Is it still running?`);
  }
}
