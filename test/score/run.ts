// npm run score [-- NAME ...] [-- --sealed] [-- --show FIELD]: precision, recall and F1 per text and per field.
import { compare, pooled, rates, type Count } from './score.js';
import { keysOf } from './keys.js';
import { invented, readingOf, samples, type GoldText } from './texts.js';

const args = process.argv.slice(2);
const shown = args.includes('--show') ? args[args.indexOf('--show') + 1] : undefined;
const names = args.filter((arg) => !arg.startsWith('--') && arg !== shown);
const texts: GoldText[] = (args.includes('--sealed') ? invented('sealed') : [...samples(), ...invented()]).filter((text) => names.length === 0 || names.includes(text.name));

const counts = new Map<string, Record<string, Count>>();
for (const text of texts) counts.set(text.name, compare(keysOf(text.gold), keysOf(await readingOf(text))));
const fields = Object.keys([...counts.values()][0] ?? {});

print('text', undefined);
for (const [name, byField] of counts) print(name, rates(pooled(Object.values(byField))));
process.stdout.write('\n');
print('field', undefined);
const perField = fields.map((field) => ({ field, count: pooled([...counts.values()].map((byField) => byField[field]!)) }));
for (const { field, count } of perField) print(field, rates(count));
const scored = perField.map(({ count }) => rates(count)).filter((rate) => rate !== null);
process.stdout.write(`\nmean F1 over ${scored.length} fields: ${(scored.reduce((sum, rate) => sum + rate.f1, 0) / scored.length).toFixed(3)}\n`);

if (shown !== undefined) {
  for (const [name, byField] of counts) {
    for (const [field, count] of Object.entries(byField).filter(([field]) => field.startsWith(shown))) {
      for (const key of count.wrong) process.stdout.write(`${name} ${field} wrong:  ${key}\n`);
      for (const key of count.missed) process.stdout.write(`${name} ${field} missed: ${key}\n`);
    }
  }
}

function print(name: string, rate: ReturnType<typeof rates> | undefined): void {
  const cells = rate === undefined ? ['precision', 'recall', 'F1'] : rate === null ? ['-', '-', '-'] : [rate.precision, rate.recall, rate.f1].map((value) => value.toFixed(3));
  process.stdout.write(`${name.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}
