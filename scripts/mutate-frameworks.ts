// Changes each rule in every single way and lists the changes that no worked case notices.
// Usage: npm run mutate:frameworks [framework [item …]]
import { itemsOf } from '../src/framework/framework.ts';
import { readLibrary } from '../src/framework/read-library.ts';
import { mutate } from '../src/trial/mutation.ts';
import { readCases } from '../src/trial/read-cases.ts';

const [only, ...items] = process.argv.slice(2);
const { library } = await readLibrary('frameworks');
let tried = 0;
let survived = 0;
for (const framework of library.frameworks.filter(({ id }) => only === undefined || id === only)) {
  const { cases } = await readCases(`frameworks/${framework.id}`, framework, library.questions);
  for (const { item } of itemsOf(framework).filter(({ item }) => items.length === 0 || items.includes(item.id))) {
    const result = mutate(item, cases, library.questions);
    const told = result.survivors.filter(({ apart }) => apart !== null);
    tried += result.tried - (result.survivors.length - told.length);
    survived += told.length;
    for (const { mutant, apart } of told)
      console.log(`${framework.id}/${item.id}: ${mutant.change}\n    apart with ${JSON.stringify(apart)}`);
  }
}
console.log(
  `${tried - survived} of ${tried} changes noticed (${tried === 0 ? 'none tried' : `${((100 * (tried - survived)) / tried).toFixed(1)} %`})`,
);
process.exitCode = tried > 0 && (tried - survived) / tried >= 0.95 ? 0 : 1;
