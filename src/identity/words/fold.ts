const undivided: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' };

const plain = /^[ -_a-~]*$/;
const word = /^[A-Za-z0-9]*$/;

/** Text in lower case without accents, with one kind of apostrophe: what two spellings of one name have in common. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœıþð]/g, (letter) => undivided[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc`]/g, "'");
}

/** The letters and digits of a folded text alone: equal for "Co-ordination Group", "coordination group" and "CO-ORDINATION  GROUP". */
export function letterKey(text: string): string {
  if (word.test(text)) return text.toLowerCase();
  return fold(text)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
