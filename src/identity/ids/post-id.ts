import { slug } from './slug.js';

/** The id of a post: its body and its title, `northfield-board/clerk`. */
export function postId(bodyId: string, title: string): string {
  return `${bodyId}/${slug(title)}`;
}
