/** Elements whose content is not shown as text of the page. */
export const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
  'select',
  'datalist',
  'head',
  'title',
]);

/** Elements that stand in the head of a page; any other begins its body. */
export const headElements = new Set(['title', 'meta', 'link', 'base', 'script', 'style', 'noscript', 'template', 'object', 'head']);

/** Elements with a gap above and below. */
export const spacedBlocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'dl', 'figure', 'fieldset']);

/** Elements that begin and end a line. */
export const plainBlocks = new Set([
  'address',
  'article',
  'aside',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dir',
  'div',
  'dt',
  'figcaption',
  'footer',
  'form',
  'header',
  'hgroup',
  'html',
  'legend',
  'main',
  'menu',
  'search',
  'section',
  'summary',
  'textarea',
]);

/** Elements without content, which nothing closes. */
export const voidElements = new Set([
  'area',
  'base',
  'basefont',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
