/** What stands in place of an answer; `null` where it can no longer be given. */
export type NewAnswer = string | number | null;

/** What stands now for each answer as it was, numbers as text. An answer that is not named stays. */
type AnswerMap = Readonly<Record<string, NewAnswer>>;

/** How a profile gets from one version of a framework to the next. What is not named stays as it is. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  /** What changed in the edition, in words for whoever answered. */
  readonly note: string;
  /** The new id of each question that was renamed; `null` where it was taken out. */
  readonly questions: Readonly<Record<string, string | null>>;
  /** By the new id of the question. */
  readonly answers: Readonly<Record<string, AnswerMap>>;
  /** What an item became: one item or, where it was split, several; none where it was taken out. */
  readonly items: Readonly<Record<string, readonly string[]>>;
}

/** The present version of a framework, and what leads to it: at most one migration begins at a version. */
interface Versions {
  readonly version: string;
  readonly migrations: readonly Migration[];
}

/** The migrations from a version to the present one, in the order in which they are gone through: none from the present version, `null` where no way leads from the version. */
export function wayFrom(version: string, { version: present, migrations }: Versions): readonly Migration[] | null {
  const way: Migration[] = [];
  for (let at = version; at !== present; ) {
    const next = migrations.find(({ from }) => from === at);
    if (next === undefined || way.includes(next)) return null;
    way.push(next);
    at = next.to;
  }
  return way;
}

/** What became of a question: its id now, `null` where it was taken out, and by which maps its answers changed, each under the id that the question had then. */
export interface QuestionFollowed {
  readonly id: string | null;
  readonly maps: readonly { readonly question: string; readonly map: AnswerMap }[];
}

/** What becomes of a question on a way. */
export function followQuestion(question: string, way: readonly Migration[]): QuestionFollowed {
  return way.reduce<QuestionFollowed>(
    ({ id, maps }, { questions, answers }) => {
      const next = id === null ? null : named(questions, id, id);
      const map = next === null ? null : named<AnswerMap | null>(answers, next, null);
      return { id: next, maps: next === null || map === null ? maps : [...maps, { question: next, map }] };
    },
    { id: question, maps: [] },
  );
}

/** The items that an item became on a way, each once; none where it was taken out. */
export function followItem(item: string, way: readonly Migration[]): readonly string[] {
  return way.reduce<readonly string[]>(
    (at, { items }) => [...new Set(at.flatMap((one) => named(items, one, [one])))],
    [item],
  );
}

/** What an answer became by several maps, one after another; `null` where it can no longer be given. */
export function followAnswer(answer: string | number, maps: QuestionFollowed['maps']): NewAnswer {
  return maps.reduce<NewAnswer>((at, { map }) => (at === null ? null : named(map, String(at), at)), answer);
}

function named<T>(map: Readonly<Record<string, T>>, key: string, otherwise: T): T {
  const found = Object.hasOwn(map, key) ? map[key] : undefined;
  return found === undefined ? otherwise : found;
}
