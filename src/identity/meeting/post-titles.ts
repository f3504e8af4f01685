import type { Authority, AuthorityPost } from '../authority.js';
import { letterKey } from '../words/fold.js';
import { Grouped } from '../words/grouped.js';

/** One title for all its forms. `bodyId` is the id in the graph, null where a post is printed without a body. */
export class PostTitles {
  private readonly byForm = new Grouped<string, AuthorityPost>();

  constructor(
    authority: Authority,
    private readonly curatedIds: ReadonlyMap<string, string>,
  ) {
    for (const post of authority.posts) {
      for (const form of [post.title, ...post.aliases]) this.byForm.add(letterKey(form), post);
    }
  }

  /** The title of a printed post in a body: the curated one, else as printed. */
  title(printed: string, bodyId: string | null): string {
    const posts = this.byForm.of(letterKey(printed));
    const own = posts.find((post) => post.bodyId !== null && this.curatedIds.get(post.bodyId) === bodyId);
    return (own ?? posts.find((post) => post.bodyId === null))?.title ?? plainTitle(printed);
  }

  /** All forms of a title in a body, the printed one among them. */
  forms(printed: string, bodyId: string | null): string[] {
    const title = this.title(printed, bodyId);
    const posts = this.byForm
      .of(letterKey(title))
      .filter((post) => post.title === title && (post.bodyId === null || this.curatedIds.get(post.bodyId) === bodyId));
    return [...new Set([printed, title, ...posts.flatMap((post) => post.aliases)])];
  }

  /** The body that a title belongs to by itself, among those that this meeting's roster names; null where none or several do. */
  bodyOf(printed: string, present: ReadonlySet<string>): string | null {
    const ids = this.byForm
      .of(letterKey(printed))
      .flatMap((post) => (post.bodyId === null ? [] : [this.curatedIds.get(post.bodyId) ?? post.bodyId]));
    const fitting = [...new Set(ids)].filter((id) => present.has(id));
    return fitting.length === 1 ? fitting[0]! : null;
  }
}

function plainTitle(printed: string): string {
  return printed
    .replace(/\s+/g, ' ')
    .replace(/^[Tt]he /, '')
    .trim();
}
