/** A query that comes with the product: what a tab of the playground or an example in the README shows. */
export interface ReadyQuery {
  /** A few words, from the first comment line of the file. */
  title: string;
  /** What the query answers, from the comment lines that follow; empty where there are none. */
  answers: string;
  /** The whole file, its comment included. */
  query: string;
  /** JSON text, null where the query takes no variables. */
  variables: string | null;
}

/**
 * Reads a ready query from the text of its file, which begins with a comment: one line of title, then what it answers.
 * @throws Error where the text does not begin with a comment.
 */
export function readReadyQuery(name: string, text: string, variables: string | null): ReadyQuery {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title, ...answers] = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(1).trim());
  if (!title) throw new Error(`${name} must begin with a comment line that gives its title, such as "# Who attended a meeting".`);
  return { title, answers: answers.join(' ').trim(), query: text.trimEnd(), variables: variables?.trimEnd() ?? null };
}
