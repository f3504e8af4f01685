/**
 * What went wrong, as lines for the person at the terminal. Errors of our own carry their advice in the message; for
 * any other, the stack is shown, as it is a defect that somebody will have to find.
 */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isOurs(error)) return error.message;
  return `This is a defect of Minutes Graph: please report it with these lines.\n${error.stack ?? error.message}`;
}

function isOurs(error: Error): boolean {
  return error.name !== 'Error' && !builtIn.has(error.name) && error.constructor.name === error.name;
}

const builtIn = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError', 'URIError', 'AggregateError', 'AssertionError']);
