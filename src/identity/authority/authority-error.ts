/** Something wrong in an authority file. `line` is 1-based, null where the file as a whole is meant. */
export interface AuthorityProblem {
  file: string;
  line: number | null;
  message: string;
}

/** Authority files that cannot be used; the message has a line for each problem: file, line, what is wrong. */
export class AuthorityError extends Error {
  override name = 'AuthorityError';

  constructor(readonly problems: readonly AuthorityProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}${line === null ? '' : `:${line}`}: ${message}`).join('\n'));
  }
}
