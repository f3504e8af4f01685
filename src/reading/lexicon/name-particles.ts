/** Small words inside names of people, in lower case. */
export const nameParticles: ReadonlySet<string> = new Set([
  'de', 'da', 'di', 'do', 'dos', 'das', 'del', 'della', 'van', 'von', 'der', 'den', 'ten', 'ter', 'le', 'la', 'du', 'des', 'el', 'al',
  'bin', 'bint', 'ibn', 'ni', 'ní', 'nic', 'ó', 'o', 'mac', 'uí', 'ui', 'mhic', 'af', 'av', 'zu', 'zur', 'st', 'te', 'abu',
  'san', 'santa', 'dela', 'ap', 'ab', 'ferch',
]);
